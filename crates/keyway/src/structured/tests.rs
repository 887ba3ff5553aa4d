use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::*;

fn schema<T: JsonSchema>() -> Value {
    StrictSchema::of::<T>().unwrap().schema().clone()
}

fn refused<T: JsonSchema>() -> String {
    StrictSchema::of::<T>().unwrap_err()
}

/// Checks that every object is closed and complete, that no reference has sibling keywords, and
/// that no keyword is one that the API rejects.
fn check(schema: &Value) {
    match schema {
        Value::Object(members) => {
            if members.get("type").is_some_and(|kind| kind == "object") {
                assert_eq!(members["additionalProperties"], false, "{schema}");
                let names: Vec<_> = members["properties"].as_object().unwrap().keys().collect();
                assert_eq!(members["required"], json!(names), "{schema}");
            }
            assert!(!members.contains_key("$ref") || members.len() == 1, "{schema}");
            for name in ["oneOf", "default", "$schema", "uniqueItems", "minLength"] {
                assert!(!members.contains_key(name), "{schema}");
            }
            members.values().for_each(check);
        }
        Value::Array(items) => items.iter().for_each(check),
        _ => {}
    }
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Inner {
    /// How many.
    count: u32,
    #[serde(default)]
    ratio: f64,
}

#[derive(Deserialize, JsonSchema)]
#[serde(tag = "kind")]
#[allow(dead_code, reason = "only its schema is used")]
enum Shape {
    Circle { radius: f64 },
    Square { side: Option<f64> },
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
enum Colour {
    Red,
    Green,
}

/// All sorts of things.
#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Outer {
    /// The inner one, with words of its own.
    inner: Inner,
    more: Vec<Inner>,
    maybe: Option<Inner>,
    shape: Shape,
    colour: Colour,
    nothing: Empty,
}

#[derive(Deserialize, JsonSchema)]
struct Empty {}

/// A list in a list in a list.
#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Tree {
    /// What hangs on it.
    children: Vec<Tree>,
    /// The left one.
    left: Option<Box<Tree>>,
}

#[test]
fn a_schema_is_strict_everywhere() {
    for schema in [schema::<Outer>(), schema::<Tree>()] {
        check(&schema);
        assert_eq!(schema["type"], "object");
    }
    let outer = schema::<Outer>();
    let inner = &outer["properties"]["inner"];
    assert_eq!(inner["description"], "The inner one, with words of its own.");
    assert_eq!(
        inner["properties"]["count"],
        json!({"description": "How many.", "type": "integer", "minimum": 0})
    );
    assert_eq!(outer["properties"]["more"]["items"], json!({"$ref": "#/$defs/Inner"}));
}

#[test]
fn making_a_schema_strict_twice_changes_nothing() {
    let mut again = schema::<Outer>();
    strict::make(&mut again).unwrap();
    assert_eq!(again, schema::<Outer>());
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct WithMap {
    inner: Vec<BTreeMap<String, String>>,
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct WithTuple {
    pair: (String, u8),
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct WithAnything {
    any: Value,
}

#[test]
fn what_no_strict_schema_can_say_is_refused_with_its_place() {
    assert!(refused::<WithMap>().contains("`/inner/items` is a map"), "{}", refused::<WithMap>());
    assert!(refused::<WithTuple>().contains("`/pair` is a tuple"), "{}", refused::<WithTuple>());
    assert!(refused::<WithAnything>().contains("`/any` accepts any value"), "{}", refused::<WithAnything>());
    for problem in
        [refused::<String>(), refused::<Vec<Inner>>(), refused::<Shape>(), refused::<Option<Inner>>()]
    {
        assert!(problem.contains("object at the top"), "{problem}");
    }
}

#[test]
fn a_tool_has_the_types_name_description_and_schema() {
    let tool = FunctionTool::<Outer>::new().unwrap();
    let chat = serde_json::to_value(tool.chat()).unwrap();
    assert_eq!(chat["type"], "function");
    assert_eq!((&chat["function"]["name"], &chat["function"]["strict"]), (&json!("outer"), &json!(true)));
    assert_eq!(chat["function"]["description"], "All sorts of things.");
    let renamed = tool.clone().with_name("get_things").with_description("Gets things.");
    let responses = serde_json::to_value(renamed.responses()).unwrap();
    assert_eq!(
        (&responses["name"], &responses["description"]),
        (&json!("get_things"), &json!("Gets things."))
    );
    assert_eq!(
        (&responses["parameters"], &responses["strict"]),
        (&chat["function"]["parameters"], &json!(true))
    );
    let error = FunctionTool::<Inner>::new().unwrap().arguments("{}").err().unwrap();
    assert!(error.to_string().contains("`inner`"), "{error}");
    assert!(FunctionTool::<WithMap>::new().is_err());
    let tool = FunctionTool::<WithMap>::non_strict().unwrap();
    assert_eq!(serde_json::to_value(tool.chat()).unwrap()["function"]["strict"], false);
    assert_eq!(serde_json::to_value(tool.responses()).unwrap()["strict"], false);
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Reasoned {
    reasoning: Vec<String>,
    confidence: Option<f64>,
    answer: Answer,
    #[serde(default)]
    aside: String,
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Answer {
    yes: bool,
    because: String,
}

#[test]
fn d5_fields_keep_the_order_of_the_type() {
    let schema = schema::<Reasoned>();
    let names = json!(["reasoning", "confidence", "answer", "aside"]);
    assert_eq!(schema["required"], names);
    let properties: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(json!(properties), names);
    assert_eq!(schema["$defs"]["Answer"]["required"], json!(["yes", "because"]));
    let tool = serde_json::to_string(&FunctionTool::<Reasoned>::new().unwrap().chat()).unwrap();
    let place = |word: &str| tool.find(&format!("\"{word}\":{{")).unwrap();
    assert!(place("reasoning") < place("confidence") && place("confidence") < place("aside"), "{tool}");
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Limited {
    tags: std::collections::BTreeSet<String>,
    #[schemars(length(min = 3, max = 8), regex(pattern = "^a"))]
    name: String,
    #[schemars(range(min = 1, max = 5))]
    stars: u8,
    #[schemars(length(max = 4))]
    list: Vec<u64>,
    /// Deprecated.
    #[deprecated]
    #[schemars(extend("x-mine" = 1, "contains" = true, "examples" = ["a"]))]
    old: String,
}

#[test]
fn d5_no_keyword_is_sent_that_strict_mode_rejects() {
    assert_eq!(
        schema::<Limited>()["properties"],
        json!({
            "tags": {"type": "array", "items": {"type": "string"}},
            "name": {"type": "string", "pattern": "^a"},
            "stars": {"type": "integer", "minimum": 1, "maximum": 5},
            "list": {"type": "array", "items": {"type": "integer", "minimum": 0}, "maxItems": 4},
            "old": {"type": "string", "description": "Deprecated."},
        })
    );
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Drawn {
    name: String,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Drawing {
    parts: Vec<Drawn>,
    size: Sized,
}

#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Sized {
    width: f64,
    #[serde(flatten)]
    inner: Inner,
}

#[test]
fn d5_a_flattened_enum_has_an_object_for_each_variant() {
    let schema = schema::<Drawing>();
    check(&schema);
    let drawn = &schema["$defs"]["Drawn"];
    let variants = drawn["anyOf"].as_array().unwrap();
    let fields: Vec<_> = variants.iter().map(|variant| variant["required"].clone()).collect();
    assert_eq!(fields, [json!(["name", "kind", "radius"]), json!(["name", "kind", "side"])]);
    assert!(drawn.get("properties").is_none() && drawn.get("type").is_none(), "{drawn}");
    assert_eq!(schema["properties"]["size"], json!({"$ref": "#/$defs/Sized"}));
    assert_eq!(schema["$defs"]["Sized"]["required"], json!(["width", "count", "ratio"]));
    let problem = refused::<Drawn>();
    assert!(
        problem.contains("flattens an enum") && problem.contains("wrap the type in a struct"),
        "{problem}"
    );
}

#[test]
fn d5_a_type_that_strict_mode_cannot_express_has_a_non_strict_schema() {
    let problem = refused::<WithMap>();
    assert!(problem.contains("non-strict"), "{problem}");
    let loose = NonStrictSchema::of::<WithMap>().unwrap();
    assert_eq!(loose.name(), "WithMap");
    let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
    assert_eq!(loose.schema()["properties"]["inner"]["items"], map);
    assert_eq!(NonStrictSchema::of::<BTreeMap<String, u8>>().unwrap().schema()["type"], "object");
    for schema in
        [NonStrictSchema::of::<Shape>(), NonStrictSchema::of::<Drawn>(), NonStrictSchema::of::<Tree>()]
    {
        assert_eq!(schema.unwrap().schema()["type"], "object");
    }
    for problem in [NonStrictSchema::of::<String>(), NonStrictSchema::of::<Vec<Inner>>()] {
        assert!(problem.unwrap_err().contains("object at the top"));
    }
}
