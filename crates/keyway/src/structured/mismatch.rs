//! Where JSON does not match a type.

use std::fmt;

use serde::de::DeserializeOwned;

/// An error of deserializing, with the place in the JSON.
#[derive(Debug)]
pub(super) struct Mismatch {
    pub(super) cause: serde_json::Error,
    /// As a JSON pointer: `/items/0/price`; empty for the whole.
    path: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "at the top level ({})", self.cause),
            path => write!(f, "at `{path}` ({})", self.cause),
        }
    }
}

/// Deserializes JSON.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, Mismatch> {
    serde_json::from_str(json).map_err(|cause| {
        let path = path_at(json, offset(json, cause.line(), cause.column()));
        Mismatch { cause, path }
    })
}

/// Converts serde's line and column, both counted from 1, to a number of bytes.
fn offset(json: &str, line: usize, column: usize) -> usize {
    let before: usize = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    before + column
}

/// An object or a list that has begun.
struct Open {
    start: usize,
    /// The field that is read, in an object.
    field: Option<String>,
    /// The item that is read, in a list.
    item: Option<usize>,
}

/// Returns the path of the innermost value that ends at or after this offset and begins at or
/// before it. serde reports the end of a scalar, and the beginning or the end of an object or list.
fn path_at(json: &str, offset: usize) -> String {
    let bytes = json.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' => open.push(Open { start, field: None, item: None }),
            b'[' => open.push(Open { start, field: None, item: Some(0) }),
            b'}' | b']' => {
                if open.pop().is_some_and(|ended| (ended.start..=at).contains(&offset)) {
                    return path(&open);
                }
            }
            b',' => {
                if let Some(inner) = open.last_mut() {
                    inner.field = None;
                    inner.item = inner.item.map(|item| item + 1);
                }
            }
            b':' | b' ' | b'\n' | b'\r' | b'\t' => {}
            _ => {
                at = end_of_scalar(bytes, start);
                let text = json.get(start..at).unwrap_or_default();
                match open.last_mut() {
                    Some(Open { field: field @ None, item: None, .. }) => {
                        *field = serde_json::from_str(text).ok();
                    }
                    _ if (start..=at).contains(&offset) => return path(&open),
                    _ => {}
                }
            }
        }
    }
    path(&open)
}

/// Returns where a string, number or word ends that begins here.
fn end_of_scalar(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start + 1..).unwrap_or_default();
    if bytes.get(start) != Some(&b'"') {
        let ends =
            |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b'"' | b' ' | b'\n' | b'\r' | b'\t');
        return start + 1 + rest.iter().position(ends).unwrap_or(rest.len());
    }
    let mut escaped = false;
    for (index, byte) in rest.iter().enumerate() {
        match byte {
            b'"' if !escaped => return start + 2 + index,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    bytes.len()
}

fn path(open: &[Open]) -> String {
    let steps = open.iter().filter_map(|inner| match (&inner.field, inner.item) {
        (Some(field), _) => Some(format!("/{}", field.replace('~', "~0").replace('/', "~1"))),
        (None, Some(item)) => Some(format!("/{item}")),
        (None, None) => None,
    });
    steps.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize, Debug)]
    #[allow(dead_code, reason = "only its errors are used")]
    struct Outer {
        name: String,
        list: Vec<Inner>,
        map: Option<BTreeMap<String, u8>>,
    }

    #[derive(Deserialize, Debug)]
    #[allow(dead_code, reason = "only its errors are used")]
    struct Inner {
        count: u8,
        kind: Kind,
    }

    #[derive(Deserialize, Debug)]
    enum Kind {
        Red,
    }

    #[test]
    fn the_path_of_each_kind_of_mistake_is_found() {
        for (json, path) in [
            (r#"{"name": 1, "list": []}"#, "/name"),
            (r#"{"name": "a\"},[", "list": {}}"#, "/list"),
            (r#"{"name": "a"}"#, ""),
            (r#"[]"#, ""),
            (r#"7"#, ""),
            (
                r#"{"name": "a", "list": [{"count": 1, "kind": "Red"}, {"count": 300, "kind": "Red"}]}"#,
                "/list/1/count",
            ),
            (
                "{\n \"name\": \"é\",\n \"list\": [\n  {\"count\": \"1\", \"kind\": \"Red\"}]}",
                "/list/0/count",
            ),
            (r#"{"name": "a", "list": [{"count": 1, "kind": "Blue"}]}"#, "/list/0/kind"),
            (r#"{"name": "a", "list": [{"count": 1}]}"#, "/list/0"),
            (r#"{"name": "a", "list": [[]]}"#, "/list/0"),
            (r#"{"name": "a", "list": [], "map": {"a/b~": 1, "x": -1}}"#, "/map/x"),
            (r#"{"name": "a", "list": [], "map": {"a/b~": {}}}"#, "/map/a~1b~0"),
            (r#"{"name": "a", "list": [{"count": 1, "ki"#, "/list/0"),
            (r#"{"name": "a", "list": [{"count": "#, "/list/0/count"),
        ] {
            let mismatch = read::<Outer>(json).unwrap_err();
            assert_eq!(mismatch.path, path, "{json}: {mismatch}");
        }
    }

    #[test]
    fn nesting_needs_no_stack() {
        let json = "[".repeat(1_000_000);
        assert!(read::<serde_json::Value>(&json).is_err());
    }
}
