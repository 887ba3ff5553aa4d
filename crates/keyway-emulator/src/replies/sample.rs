//! A value that fits a JSON schema: tool arguments, structured replies.

use serde_json::{Map, Value, json};

use crate::store::weight;

/// Deeper schemas, which can only be recursive ones, end in null.
const DEEPEST: usize = 24;
/// A schema that doubles at each level would grow forever.
const MOST_VALUES: usize = 2000;

/// The most text in a value, however often the schema repeats it.
const MOST_TEXT: usize = 256 << 10;

/// Returns the same simple value for the same schema: defaults, constants and first choices, else
/// `text`, 0, true.
pub(super) fn sample(schema: &Value, text: &str) -> Value {
    Sampler { root: schema, text, left: MOST_VALUES, text_left: MOST_TEXT }.value(schema, DEEPEST)
}

struct Sampler<'a> {
    root: &'a Value,
    text: &'a str,
    left: usize,
    text_left: usize,
}

impl Sampler<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if depth == 0 || self.left == 0 {
            return Value::Null;
        }
        self.left -= 1;
        for fixed in [&schema["default"], &schema["const"], &schema["enum"][0]] {
            if !fixed.is_null() {
                return if self.affords(weight(fixed)) { fixed.clone() } else { Value::Null };
            }
        }
        if let Some(target) = schema["$ref"].as_str().and_then(|path| path.strip_prefix('#')) {
            return self.root.pointer(target).map_or(Value::Null, |target| self.value(target, depth - 1));
        }
        for first in [&schema["anyOf"][0], &schema["oneOf"][0], &schema["allOf"][0]] {
            if !first.is_null() {
                return self.value(first, depth - 1);
            }
        }
        self.of_type(schema, depth)
    }

    fn of_type(&mut self, schema: &Value, depth: usize) -> Value {
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
        match kind {
            "string" => if self.affords(self.text.len()) { self.text } else { "" }.into(),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
            "boolean" => true.into(),
            "array" => match schema.get("items") {
                Some(items) => json!([self.value(items, depth - 1)]),
                None => json!([]),
            },
            "object" => {
                let properties = schema["properties"].as_object().into_iter().flatten();
                let mut members = Map::new();
                for (name, of) in properties {
                    if self.left == 0 || !self.affords(name.len()) {
                        break;
                    }
                    members.insert(name.clone(), self.value(of, depth - 1));
                }
                members.into()
            }
            _ => Value::Null,
        }
    }

    /// Takes this many bytes from the remaining text budget, if there are enough.
    fn affords(&mut self, bytes: usize) -> bool {
        let left = self.text_left.checked_sub(bytes);
        self.text_left = left.unwrap_or(self.text_left);
        left.is_some()
    }
}

#[cfg(test)]
mod tests {
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
    fn a_schema_that_asks_for_the_same_again_and_again_does_not_multiply_it() {
        let many = |of: Value| {
            let properties: Map<String, Value> = (0..1500).map(|at| (format!("p{at}"), of.clone())).collect();
            json!({ "type": "object", "properties": properties, "$defs": { "big": { "const": "x".repeat(100_000) } } })
        };
        for schema in [
            many(json!({ "$ref": "#/$defs/big" })),
            many(json!({ "type": "string" })),
            many(json!({ "$ref": "#" })),
        ] {
            let made = sample(&schema, &"said ".repeat(400)).to_string();
            assert!(made.len() < 2 * MOST_TEXT, "{}", made.len());
        }
    }

    #[test]
    fn recursion_ends() {
        let twice = json!({ "type": "object", "properties": { "a": { "$ref": "#" }, "b": { "$ref": "#" } } });
        assert!(sample(&twice, "x").is_object());
        assert!(sample(&json!(null), "x").is_object());
    }
}
