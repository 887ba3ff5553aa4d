//! JSON whose end is missing (E7, E11).

use serde_json::Value;

/// JSON that was cut off, with its end made up.
#[cold]
pub(super) fn closed(text: &str) -> Option<Value> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let (mut open, mut within, mut escaped) = (Vec::new(), false, false);
    let mut escape = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if within => (escaped, escape) = (true, at),
            b'"' => within = !within,
            b'{' if !within => open.push('}'),
            b'[' if !within => open.push(']'),
            b'}' | b']' if !within => drop(open.pop()),
            _ => {}
        }
    }
    let mut text = text;
    if within {
        // An escape that was divided.
        let divided = text
            .get(escape..)
            .is_some_and(|rest| rest.len() < 6 && (rest == "\\" || rest.starts_with("\\u")));
        if divided {
            text = text.get(..escape)?;
        }
    }
    let quote = if within { "\"" } else { "" };
    let end: String = open.iter().rev().collect();
    let shorter = text.rsplit_once(',').map_or(text, |(text, _)| text);
    [(text, quote, ""), (text, quote, ":null"), (text, quote, "null"), (shorter, "", "")]
        .iter()
        .find_map(|(text, quote, more)| serde_json::from_str(&format!("{text}{quote}{more}{end}")).ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn e11_what_arrived_of_cut_json_is_read() {
        for (text, value) in [
            (r#"{"a":{"b":"x y"#, json!({"a": {"b": "x y"}})),
            (r#"{"a":{"b":"x","c":"y"#, json!({"a": {"b": "x", "c": "y"}})),
            (r#"{"a":"x","b"#, json!({"a": "x", "b": null})),
            (r#"{"a":"x","b":"#, json!({"a": "x", "b": null})),
            (r#"{"a":"x","#, json!({"a": "x"})),
            (r#"{"a":"x","b":tr"#, json!({"a": "x"})),
            ("{\"a\":\"x\\\"y \\u00", json!({"a": "x\"y "})),
            ("[{\"a\":\"x\\", json!([{"a": "x"}])),
            ("[[", json!([[]])),
        ] {
            assert_eq!(closed(text), Some(value), "{text}");
        }
        for text in ["", "}", "{a", "x"] {
            assert_eq!(closed(text), None, "{text}");
        }
    }
}
