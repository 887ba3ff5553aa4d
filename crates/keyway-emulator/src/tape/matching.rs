//! Whether two requests are the same, and how they differ.

use std::collections::BTreeMap;

use serde_json::Value;

use super::asked::Asked;

/// Fields of a body that say nothing about the reply's content. Programs fill them differently from
/// run to run or from version to version. A request that agrees in them too takes precedence.
const SIDE: &[&str] = &[
    "prompt_cache_key",
    "prompt_cache_retention",
    "safety_identifier",
    "service_tier",
    "stream_options",
    "user",
];

/// The longest value that a difference shows, in characters.
const SHOWN: usize = 40;
/// How much of a common beginning it shows.
const CONTEXT: usize = 8;

/// A request as its values by their paths, such as `messages[0].content`, in which the order of
/// fields, nulls and the spelling of numbers do not matter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Key {
    /// The method and path.
    pub(crate) name: String,
    values: BTreeMap<String, Value>,
    side: BTreeMap<String, Value>,
}

impl Key {
    pub(crate) fn of(asked: &Asked) -> Self {
        let mut key = Self { name: asked.name(), values: BTreeMap::new(), side: BTreeMap::new() };
        for (name, value) in &asked.query {
            key.values.insert(format!("?{name}={value}"), Value::Bool(true));
        }
        let Some((kind, body)) = asked.body.as_object().and_then(|body| body.iter().next()) else {
            return key;
        };
        match body {
            Value::Object(members) => {
                // An empty object is a body too.
                key.values.insert(format!("({kind})"), Value::Bool(true));
                for (name, value) in members {
                    let aside = SIDE.contains(&name.as_str());
                    flatten(name, value, if aside { &mut key.side } else { &mut key.values });
                }
            }
            other => flatten(&format!("({kind})"), other, &mut key.values),
        }
        key
    }

    /// Returns whether two requests have the same reply.
    pub(crate) fn matches(&self, other: &Self) -> bool {
        self.name == other.name && self.values == other.values
    }

    /// Returns what differs in the values of this request, as it was recorded, and `sent`, one clause for
    /// each.
    pub(crate) fn differences(&self, sent: &Self) -> Vec<String> {
        let all: std::collections::BTreeSet<&String> = self.values.keys().chain(sent.values.keys()).collect();
        let differing = all.into_iter().filter(|path| self.values.get(*path) != sent.values.get(*path));
        differing
            .map(|path| {
                let (recorded, sent) = (self.values.get(path), sent.values.get(path));
                let skipped = in_common(recorded, sent);
                let shown = |value: Option<&Value>| {
                    value.map_or_else(|| "absent".to_owned(), |value| short(value, skipped))
                };
                format!("`{path}` (recorded: {}; sent: {})", shown(recorded), shown(sent))
            })
            .collect()
    }
}

fn flatten(path: &str, value: &Value, into: &mut BTreeMap<String, Value>) {
    match value {
        // A field that is null is one that was left out.
        Value::Null => {}
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, value)| flatten(&format!("{path}.{name}"), value, into));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(at, value)| flatten(&format!("{path}[{at}]"), value, into));
        }
        Value::Number(number) => {
            into.insert(path.to_owned(), number.as_f64().map_or(value.clone(), whole));
        }
        other => {
            into.insert(path.to_owned(), other.clone());
        }
    }
}

/// 1 and 1.0 are the same number.
fn whole(number: f64) -> Value {
    number.into()
}

/// Returns how many characters of two long texts need not be shown because they are the same.
fn in_common(one: Option<&Value>, other: Option<&Value>) -> usize {
    let (Some(Value::String(one)), Some(Value::String(other))) = (one, other) else { return 0 };
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    if same < SHOWN / 2 { 0 } else { same - CONTEXT }
}

/// Returns a value without its first `skipped` characters, and without what follows the next ones.
fn short(value: &Value, skipped: usize) -> String {
    let text = match value {
        Value::String(text) if skipped > 0 => {
            let rest: String = text.chars().skip(skipped).collect();
            Value::String(format!("…{rest}")).to_string()
        }
        other => other.to_string(),
    };
    let text = text.strip_suffix(".0").unwrap_or(&text);
    match text.char_indices().nth(SHOWN) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", &text[..at]),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn key(body: Value) -> Key {
        let body = json!({ "json": body });
        Key::of(&Asked { method: "POST".into(), path: "/v1/x".into(), query: Vec::new(), body })
    }

    #[test]
    fn what_says_nothing_about_the_reply_does_not_matter() {
        let recorded = key(json!({ "model": "m", "n": 1, "input": [{ "a": 1, "b": [] }] }));
        for same in [
            json!({ "input": [{ "b": [], "a": 1 }], "n": 1.0, "model": "m" }),
            json!({ "model": "m", "n": 1, "input": [{ "a": 1, "b": [], "c": null }], "temperature": null }),
            json!({ "model": "m", "n": 1, "input": [{ "a": 1, "b": [] }], "user": "u", "stream_options": { "include_usage": true } }),
        ] {
            assert!(recorded.matches(&key(same.clone())), "{same}");
        }
        for other in [
            json!({ "model": "M", "n": 1, "input": [{ "a": 1, "b": [] }] }),
            json!({ "model": "m", "n": 1, "input": [{ "a": 1 }] }),
            json!({ "model": "m", "n": 1, "input": [{ "a": "1", "b": [] }] }),
            json!({ "model": "m", "n": 1, "input": [{ "a": 1, "b": [] }, { "user": "u" }] }),
        ] {
            assert!(!recorded.matches(&key(other.clone())), "{other}");
        }
        assert_ne!(
            recorded,
            key(json!({ "model": "m", "n": 1, "input": [{ "a": 1, "b": [] }], "user": "u" }))
        );
    }

    #[test]
    fn differences_name_the_field_and_both_values() {
        let recorded = key(json!({ "messages": [{ "content": "Hi" }], "n": 2 }));
        let sent = key(json!({ "messages": [{ "content": "x".repeat(100) }], "stream": true, "n": 2 }));
        let long = format!("\"{}…", "x".repeat(SHOWN - 1));
        assert_eq!(
            recorded.differences(&sent),
            [
                format!("`messages[0].content` (recorded: \"Hi\"; sent: {long})"),
                "`stream` (recorded: absent; sent: true)".to_owned()
            ]
        );
        assert_eq!(recorded.differences(&recorded), [""; 0]);
        let long = |end: &str| key(json!({ "input": format!("{}{end}", "a long text ".repeat(50)) }));
        assert_eq!(
            long("ends so").differences(&long("ends thus")),
            ["`input` (recorded: \"…xt ends so\"; sent: \"…xt ends thus\")"],
            "texts that begin alike are shown from where they differ"
        );
    }
}
