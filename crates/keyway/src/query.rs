//! Query strings: arrays as `a[]=1&a[]=2`, objects as `o[k]=v`, absent fields omitted (H6).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Brackets in names stay readable, as the official SDKs send them. Everything else except
/// unreserved characters is encoded.
const NAME: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'[').remove(b']');
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A query being built.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(String);

impl Query {
    /// A query that is already encoded.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.split('#').next().unwrap_or_default().to_owned())
    }

    /// Adds one parameter; `null` adds nothing.
    pub(crate) fn add(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(items) => items.iter().for_each(|item| self.add(&format!("{name}[]"), item)),
            Value::Object(members) => {
                members.iter().for_each(|(key, member)| self.add(&format!("{name}[{key}]"), member))
            }
            Value::String(text) => self.pair(name, text),
            Value::Bool(_) | Value::Number(_) => self.pair(name, &value.to_string()),
        }
    }

    /// Sets one parameter, replacing any other of that name.
    pub(crate) fn set(&mut self, name: &str, value: &Value) {
        let start = format!("{}=", utf8_percent_encode(name, NAME));
        self.0 = self
            .0
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with(&start))
            .collect::<Vec<_>>()
            .join("&");
        self.add(name, value);
    }

    fn pair(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(name, NAME));
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, VALUE));
    }

    /// The query without its question mark; empty if nothing was added.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(pairs: &Value) -> String {
        let mut query = Query::default();
        pairs.as_object().unwrap().iter().for_each(|(name, value)| query.add(name, value));
        query.0
    }

    #[test]
    fn h6_arrays_objects_and_absent_members() {
        assert_eq!(query(&json!({"a": [1, "x"]})), "a[]=1&a[]=x");
        assert_eq!(query(&json!({"o": {"k": true, "n": {"m": 2.5}}})), "o[k]=true&o[n][m]=2.5");
        assert_eq!(query(&json!({"a": null, "b": 1})), "b=1");
        assert_eq!(query(&json!({"list": [null, 1], "empty": []})), "list[]=1");
    }

    #[test]
    fn l1_a_cursor_takes_the_place_of_the_last() {
        let mut query = Query::default();
        query.add("after", &json!("a&b"));
        query.add("limit", &json!(2));
        query.set("after", &json!("c"));
        assert_eq!(query.as_str(), "limit=2&after=c");
    }

    #[test]
    fn h6_encodes_names_and_values() {
        assert_eq!(query(&json!({"a b": "c&d=e+f/ü"})), "a%20b=c%26d%3De%2Bf%2F%C3%BC");
    }
}
