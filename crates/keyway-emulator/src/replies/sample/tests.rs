//! Values that fit their schemas.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

#[test]
fn a_value_fits_its_schema() {
    let schema = json!({
        "type": "object",
        "properties": {
            "city": { "type": "string" },
            "unit": { "type": "string", "enum": ["celsius", "fahrenheit"] },
            "days": { "type": "integer", "minimum": 1 },
            "tags": { "type": "array", "items": { "$ref": "#/$defs/tag" } },
            "maybe": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
            "nullable": { "type": ["string", "null"] },
        },
        "$defs": { "tag": { "type": "string", "const": "warm" } },
    });
    let expected = json!({
        "city": "here", "unit": "celsius", "days": 1, "tags": ["warm"], "maybe": true, "nullable": "here",
    });
    assert_eq!(sample(&schema, "here"), expected);
}

#[test]
fn keywords_are_obeyed() {
    for (schema, made) in [
        (json!({ "type": "string", "format": "date" }), json!("2025-01-01")),
        (json!({ "type": "string", "format": "uuid" }), json!("123e4567-e89b-42d3-a456-000000000000")),
        (json!({ "type": "string", "pattern": "^[A-Z]{2}\\d{2}$" }), json!("AB23")),
        (json!({ "type": "string", "minLength": 6 }), json!("herexx")),
        (json!({ "type": "string", "maxLength": 2 }), json!("he")),
        (json!({ "type": "string", "default": "there" }), json!("there")),
        (json!({ "type": "string", "default": null }), json!("here")),
        (json!({ "type": "integer", "default": "no" }), json!(0)),
        (json!({ "type": "integer", "exclusiveMinimum": 3, "multipleOf": 5 }), json!(5)),
        (json!({ "type": "integer", "minimum": 2, "exclusiveMinimum": true }), json!(3)),
        (json!({ "type": "integer", "maximum": -7 }), json!(-7)),
        (json!({ "type": "integer", "minimum": -5, "maximum": 5, "multipleOf": 4 }), json!(-4)),
        (json!({ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 }), json!(0.5)),
        (json!({ "type": "number", "minimum": 0.25, "multipleOf": 0.1 }), json!(0.3)),
        (json!({ "type": "array", "items": { "type": "integer" }, "minItems": 3 }), json!([0, 1, 2])),
        (
            json!({ "type": "array", "items": { "enum": ["a", "b"] }, "minItems": 2, "uniqueItems": true }),
            json!(["a", "b"]),
        ),
        (json!({ "type": "array", "items": { "type": "string" }, "maxItems": 0 }), json!([])),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "null" }] }),
            json!(["here", null]),
        ),
        (json!({ "type": "object", "additionalProperties": { "type": "integer" } }), json!({ "key": 0 })),
        (json!({ "type": "object", "required": ["a"] }), json!({ "a": "here" })),
        (
            json!({ "minProperties": 2, "propertyNames": { "pattern": "^x\\d$" } }),
            json!({ "x0": "here", "x1": "here" }),
        ),
        (json!({ "allOf": [{ "type": "integer", "minimum": 3 }, { "minimum": 5, "maximum": 9 }] }), json!(5)),
        (
            json!({
                "properties": { "a": { "type": "integer" } },
                "allOf": [{ "properties": { "a": { "minimum": 4 } }, "required": ["a"] }],
            }),
            json!({ "a": 4 }),
        ),
        (
            json!({ "type": "object", "properties": { "a": { "const": 1 } }, "anyOf": [{ "required": ["b"] }] }),
            json!({ "a": 1, "b": "here" }),
        ),
    ] {
        assert_eq!(sample(&schema, "here"), made, "{schema}");
    }
}

#[test]
fn a_schema_that_asks_for_the_same_again_and_again_does_not_multiply_it() {
    let many = |of: Value| {
        let properties: Map<String, Value> = (0..1500).map(|at| (format!("p{at}"), of.clone())).collect();
        json!({ "type": "object", "properties": properties, "$defs": { "big": { "const": "x".repeat(100_000) } } })
    };
    for schema in [
        many(json!({ "$ref": "#/$defs/big" })),
        many(json!({ "type": "string" })),
        many(json!({ "type": "string", "minLength": 1_000_000 })),
        many(json!({ "$ref": "#" })),
        json!({ "type": "array", "items": { "type": "string" }, "minItems": 4_000_000_000_u64 }),
    ] {
        let made = sample(&schema, &"said ".repeat(400)).to_string();
        assert!(made.len() < 2 * MOST_TEXT, "{}", made.len());
    }
}

#[test]
fn recursion_ends_as_soon_as_the_schema_allows() {
    let twice = json!({ "type": "object", "properties": { "a": { "$ref": "#" }, "b": { "$ref": "#" } } });
    assert_eq!(sample(&twice, "x"), json!({ "a": {}, "b": {} }));
    let list = json!({
        "type": "object",
        "properties": { "value": { "type": "string" }, "next": { "anyOf": [{ "$ref": "#" }, { "type": "null" }] } },
        "required": ["value", "next"],
    });
    assert_eq!(sample(&list, "x"), json!({ "value": "x", "next": { "value": "x", "next": null } }));
    let tree = json!({
        "$ref": "#/$defs/node",
        "$defs": { "node": {
            "type": "object",
            "properties": { "children": { "type": "array", "items": { "$ref": "#/$defs/node" } } },
            "required": ["children"],
        } },
    });
    assert_eq!(sample(&tree, "x"), json!({ "children": [{ "children": [] }] }));
    assert!(sample(&json!({ "$ref": "#" }), "x").is_object());
    assert!(sample(&json!(null), "x").is_object());
    let endless = json!({ "type": "object", "properties": { "a": { "$ref": "#" } }, "required": ["a"] });
    assert!(sample(&endless, "x").is_object());
}

/// Whether a value fits a schema of the keywords that the property below uses. A schema that refers to
/// itself without an end, after so many steps, does not fit.
fn fits(root: &Value, schema: &Value, value: &Value, steps: usize) -> Result<(), String> {
    let Some(steps) = steps.checked_sub(1) else { return Err("endless".into()) };
    let wrong = |what: &str| Err(format!("{what}: {value} for {schema}"));
    if let Some(path) = schema["$ref"].as_str() {
        return fits(root, root.pointer(&path[1..]).unwrap(), value, steps);
    }
    if schema.get("type").is_some() && !merge::has_type(schema, value) {
        return wrong("type");
    }
    if schema["enum"].as_array().is_some_and(|choices| !choices.contains(value)) {
        return wrong("enum");
    }
    if schema.get("const").is_some_and(|constant| constant != value) {
        return wrong("const");
    }
    for of in schema["allOf"].as_array().into_iter().flatten() {
        fits(root, of, value, steps)?;
    }
    if let Some(branches) = schema["anyOf"].as_array()
        && !branches.iter().any(|branch| fits(root, branch, value, steps).is_ok())
    {
        return wrong("anyOf");
    }
    match value {
        Value::String(text) => {
            let (count, pattern) = (text.chars().count() as u64, schema["pattern"].as_str());
            if schema["minLength"].as_u64().is_some_and(|least| count < least)
                || schema["maxLength"].as_u64().is_some_and(|most| count > most)
                || pattern.is_some_and(|of| !regex_lite::Regex::new(of).unwrap().is_match(text))
            {
                return wrong("text");
            }
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            let bound = |name: &str| schema[name].as_f64();
            let step = schema["multipleOf"].as_f64();
            if bound("minimum").is_some_and(|least| number < least)
                || bound("exclusiveMinimum").is_some_and(|least| number <= least)
                || bound("maximum").is_some_and(|most| number > most)
                || bound("exclusiveMaximum").is_some_and(|most| number >= most)
                || step.is_some_and(|step| ((number / step).round() * step - number).abs() > 1e-9)
            {
                return wrong("number");
            }
        }
        Value::Array(items) => {
            let count = items.len() as u64;
            let distinct = schema["uniqueItems"] != true
                || items.iter().enumerate().all(|(at, item)| !items[..at].contains(item));
            if schema["minItems"].as_u64().is_some_and(|least| count < least)
                || schema["maxItems"].as_u64().is_some_and(|most| count > most)
                || !distinct
            {
                return wrong("items");
            }
            for item in items {
                fits(root, &schema["items"], item, steps)?;
            }
        }
        Value::Object(members) => {
            if required(schema).any(|name| !members.contains_key(name)) {
                return wrong("required");
            }
            if schema["minProperties"].as_u64().is_some_and(|least| (members.len() as u64) < least) {
                return wrong("minProperties");
            }
            for (name, value) in members {
                match schema["properties"].get(name) {
                    Some(of) => fits(root, of, value, steps)?,
                    None if schema["additionalProperties"] == false => return wrong("additional"),
                    None if schema["additionalProperties"].is_object() => {
                        fits(root, &schema["additionalProperties"], value, steps)?;
                    }
                    None => {}
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn a_text() -> BoxedStrategy<Value> {
    let lengths = (0_u64..12, 0_u64..12);
    let plain = lengths
        .prop_map(|(least, more)| json!({ "type": "string", "minLength": least, "maxLength": least + more }));
    let patterns =
        ["^[a-z]+$", "^\\d{3}-\\d{2,4}$", "^(a|bc)*x?$", "[A-F0-9]{8}", "^\\S+ \\S+$", "^[^\"]{2,}$", "^$"];
    let pattern =
        proptest::sample::select(patterns.to_vec()).prop_map(|of| json!({ "type": "string", "pattern": of }));
    let formats =
        ["date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uuid", "uri"];
    let format =
        proptest::sample::select(formats.to_vec()).prop_map(|of| json!({ "type": "string", "format": of }));
    prop_oneof![plain, pattern, format].boxed()
}

fn a_number() -> BoxedStrategy<Value> {
    let kind = proptest::sample::select(vec!["integer", "number"]);
    let bounds = proptest::option::of((-40_i64..40, 12_i64..40, any::<bool>()));
    let step = proptest::option::of(proptest::sample::select(vec![1_u64, 2, 3, 5, 10]));
    (kind, bounds, step)
        .prop_map(|(kind, bounds, step)| {
            let mut schema = json!({ "type": kind });
            if let Some((low, more, exclusive)) = bounds {
                let names =
                    if exclusive { ["exclusiveMinimum", "exclusiveMaximum"] } else { ["minimum", "maximum"] };
                schema[names[0]] = low.into();
                schema[names[1]] = (low + more).into();
            }
            if let Some(step) = step {
                schema["multipleOf"] = step.into();
            }
            schema
        })
        .boxed()
}

/// A schema that has a value; `#/$defs/node` is a part of the whole one.
fn a_schema() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        4 => a_text(),
        4 => a_number(),
        1 => Just(json!({ "type": "boolean" })),
        1 => Just(json!({ "type": ["null", "integer"] })),
        1 => Just(json!({ "enum": ["a", 1, null] })),
        1 => Just(json!({ "const": { "a": [1] } })),
        1 => Just(json!({ "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }] })),
        1 => Just(json!({ "allOf": [{ "type": "integer", "minimum": -3 }, { "maximum": 9, "multipleOf": 2 }] })),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let list = (inner.clone(), 0_u64..4, 0_u64..3)
            .prop_map(|(items, least, more)| json!({ "type": "array", "items": items, "minItems": least, "maxItems": least + more }));
        let set = (0_u64..6).prop_map(|least| {
            json!({ "type": "array", "items": { "type": "string", "maxLength": 8 }, "minItems": least, "uniqueItems": true })
        });
        let any = proptest::collection::vec(inner.clone(), 1..4).prop_map(|branches| json!({ "anyOf": branches }));
        let map = (inner.clone(), 0_u64..4)
            .prop_map(|(of, least)| json!({ "type": "object", "additionalProperties": of, "minProperties": least }));
        let object = (proptest::collection::btree_map("[a-d]", inner, 0..4), proptest::bool::ANY).prop_map(|(properties, all)| {
            let required: Vec<&String> = properties.keys().filter(|name| all || *name > &"b".to_owned()).collect();
            json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
        });
        prop_oneof![list, set, any, map, object]
    })
    .boxed()
}

proptest! {
    #[test]
    fn every_value_fits_its_schema(mut schema in a_schema(), node in a_schema(), said in "[a-z ]{0,20}") {
        if !schema.is_object() || schema.get("const").is_some() || schema.get("$ref").is_some() {
            schema = json!({ "type": "object" });
        }
        schema["$defs"] = json!({ "node": node });
        let made = sample(&schema, &said);
        prop_assert_eq!(fits(&schema, &schema, &made, 100), Ok(()));
        prop_assert_eq!(sample(&schema, &said), made);
    }
}
