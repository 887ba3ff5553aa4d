//! A value that fits a JSON schema: arguments of tools, structured replies.

use serde_json::{Map, Value, json};

/// Deeper schemas, which can only be recursive ones, end in null.
const DEEPEST: usize = 24;
/// A schema that doubles at each level would grow for ever.
const MOST_VALUES: usize = 2000;

/// Makes the same simple value for the same schema: defaults, constants and first choices, else `text`, 0, true.
pub(super) fn sample(schema: &Value, text: &str) -> Value {
    Sampler { root: schema, text, left: MOST_VALUES }.value(schema, DEEPEST)
}

struct Sampler<'a> {
    root: &'a Value,
    text: &'a str,
    left: usize,
}

impl Sampler<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if depth == 0 || self.left == 0 {
            return Value::Null;
        }
        self.left -= 1;
        for fixed in [&schema["default"], &schema["const"], &schema["enum"][0]] {
            if !fixed.is_null() {
                return fixed.clone();
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
            "string" => self.text.into(),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
            "boolean" => true.into(),
            "array" => match schema.get("items") {
                Some(items) => json!([self.value(items, depth - 1)]),
                None => json!([]),
            },
            "object" => {
                let properties = schema["properties"].as_object().into_iter().flatten();
                let members: Map<String, Value> =
                    properties.map(|(name, of)| (name.clone(), self.value(of, depth - 1))).collect();
                members.into()
            }
            _ => Value::Null,
        }
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
    fn recursion_ends() {
        let twice = json!({ "type": "object", "properties": { "a": { "$ref": "#" }, "b": { "$ref": "#" } } });
        assert!(sample(&twice, "x").is_object());
        assert!(sample(&json!(null), "x").is_object());
    }
}
