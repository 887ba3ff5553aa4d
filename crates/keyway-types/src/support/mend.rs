//! Text that is almost JSON: half a surrogate pair in a string, the numbers that JSON lacks but Python
//! writes, and bytes around the JSON (D3).
//!
//! Only text that could not be read comes here, so that JSON pays nothing for it.

use std::ops::Range;

use serde::de::IgnoredAny;

/// Values that Python's `json` writes although JSON has no such numbers.
const NUMBERS: &[&str] = &["NaN", "Infinity", "-Infinity"];

/// JSON made from text that is almost JSON.
pub(crate) struct Mended {
    pub(crate) text: String,
    /// What was found, for [`Misfit::found`](super::misfit::Misfit::found).
    pub(crate) found: &'static str,
}

/// Returns the text as JSON that can be read: `null` in place of NaN and the infinities, U+FFFD in
/// place of half a surrogate pair. `None` if it has neither.
#[cold]
pub(crate) fn mend(json: &str) -> Option<Mended> {
    replace(json, true)
}

/// As [`mend`], but leaves half a surrogate pair as it is: a field can keep it.
#[cold]
pub(crate) fn mend_numbers(json: &str) -> Option<Mended> {
    replace(json, false)
}

fn replace(json: &str, halves: bool) -> Option<Mended> {
    let mut mended = Mended { text: String::new(), found: "text with half a surrogate pair" };
    let (mut copied, mut at, mut within) = (0, 0, false);
    let bytes = json.as_bytes();
    while let Some(byte) = bytes.get(at) {
        let step = match byte {
            b'"' => {
                within = !within;
                Step::Over(1)
            }
            b'\\' => escape(bytes, at),
            b'N' | b'I' | b'-' if !within => number(bytes, at),
            0..0x20 if within => Step::Replace(1, control(*byte)),
            _ => Step::Over(1),
        };
        match step {
            Step::Over(length) => at += length,
            Step::Replace(length, instead) if !halves && instead != NULL => at += length,
            Step::Replace(length, instead) => {
                mended.text.push_str(json.get(copied..at)?);
                mended.text.push_str(instead);
                at += length;
                copied = at;
                if instead == NULL {
                    mended.found = "text with NaN or Infinity";
                } else if length == 1 {
                    mended.found = "text with control characters";
                }
            }
        }
    }
    if copied == 0 {
        return None;
    }
    mended.text.push_str(json.get(copied..)?);
    Some(mended)
}

/// Returns the object or list in a text with something before or behind it, such as a NUL or a
/// semicolon. `None` if nothing is there, or if the JSON does not end.
#[cold]
pub(crate) fn alone(text: &str) -> Option<&str> {
    let start = text.trim_start_matches(is_no_text);
    let mut values = serde_json::Deserializer::from_str(start).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    let json = start.get(..values.byte_offset())?.trim_end();
    (json.starts_with(['{', '[']) && json.len() < text.trim().len()).then_some(json)
}

/// Returns whether a character says nothing: white space, a control character or a byte-order mark.
fn is_no_text(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}')
}

const NULL: &str = "null";

enum Step {
    /// These bytes stay.
    Over(usize),
    /// These bytes are replaced.
    Replace(usize, &'static str),
}

/// The escape of a control character, which a string may not hold as it is.
fn control(byte: u8) -> &'static str {
    match byte {
        b'\n' => "\\n",
        b'\r' => "\\r",
        b'\t' => "\\t",
        _ => "\u{fffd}",
    }
}

fn number(bytes: &[u8], at: usize) -> Step {
    let rest = bytes.get(at..).unwrap_or_default();
    match NUMBERS.iter().find(|number| rest.starts_with(number.as_bytes())) {
        Some(number) => Step::Replace(number.len(), NULL),
        None => Step::Over(1),
    }
}

/// An escape in a string. The halves of a pair must follow each other.
fn escape(bytes: &[u8], at: usize) -> Step {
    match unit(bytes, at) {
        Some(0xD800..=0xDBFF) if matches!(unit(bytes, at + UNIT), Some(0xDC00..=0xDFFF)) => {
            Step::Over(2 * UNIT)
        }
        Some(0xD800..=0xDFFF) => Step::Replace(UNIT, "\u{fffd}"),
        Some(_) => Step::Over(UNIT),
        None => Step::Over(2),
    }
}

/// The length of an escape such as `\ud83d`.
const UNIT: usize = 6;

/// The UTF-16 unit that is escaped at this place, if one is.
pub(crate) fn unit(bytes: &[u8], at: usize) -> Option<u16> {
    let range: Range<usize> = at..at.checked_add(UNIT)?;
    let digits = std::str::from_utf8(bytes.get(range)?).ok()?.strip_prefix("\\u")?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn text(json: &str) -> Option<String> {
        mend(json).map(|mended| mended.text)
    }

    #[test]
    fn d3_half_a_pair_becomes_a_replacement_character() {
        for (json, mended) in [
            (r#""\ud83d""#, "\"\u{fffd}\""),
            (r#"{"a":"x\ud83d","b":"\uDE00y"}"#, "{\"a\":\"x\u{fffd}\",\"b\":\"\u{fffd}y\"}"),
            (r#""\ud83d\ud83d\ude00""#, "\"\u{fffd}\\ud83d\\ude00\""),
            (r#""\ude00\ud83d""#, "\"\u{fffd}\u{fffd}\""),
            (r#""\ud83d\n\\ude00""#, "\"\u{fffd}\\n\\\\ude00\""),
            (r#"{"\ud83d":1}"#, "{\"\u{fffd}\":1}"),
        ] {
            assert_eq!(text(json).as_deref(), Some(mended), "{json}");
            serde_json::from_str::<Value>(mended).unwrap();
        }
        for json in [r#""\ud83d\ude00""#, r#""\\ud83d""#, r#""\u00e9""#, r#""\ud8""#, "{\"a\":-1}", "", "\\"]
        {
            assert_eq!(text(json), None, "{json}");
        }
    }

    #[test]
    fn d3_numbers_that_json_lacks_become_null() {
        for (json, mended) in [
            ("NaN", "null"),
            ("[NaN,-Infinity, Infinity]", "[null,null, null]"),
            (r#"{"NaN":NaN,"a":"-Infinity \" NaN"}"#, r#"{"NaN":null,"a":"-Infinity \" NaN"}"#),
        ] {
            assert_eq!(text(json).as_deref(), Some(mended), "{json}");
        }
        assert_eq!(mend("[NaN]").unwrap().found, "text with NaN or Infinity");
        assert_eq!(text(r#"{"a":"NaN"}"#), None);
    }

    #[test]
    fn d3_control_characters_in_a_string_are_escaped() {
        for (json, mended) in [
            ("{\n\"a\":\"x\ny\tz\"}", "{\n\"a\":\"x\\ny\\tz\"}"),
            ("\"a\r\\\"\n\"", "\"a\\r\\\"\\n\""),
            ("\"\0\"", "\"\u{fffd}\""),
        ] {
            assert_eq!(text(json).as_deref(), Some(mended), "{json:?}");
            serde_json::from_str::<Value>(mended).unwrap();
        }
        assert_eq!(mend("\"\n\"").unwrap().found, "text with control characters");
        assert_eq!(text("{\n\t\"a\":1\r\n}"), None);
    }

    #[test]
    fn d3_what_stands_around_the_json_is_taken_off() {
        for (text, json) in [
            ("{\"a\":1}\0", "{\"a\":1}"),
            ("\0 {\"a\":[1]} ;", "{\"a\":[1]}"),
            ("\u{feff}[1]\n<br>", "[1]"),
            ("{}}", "{}"),
            ("{}{\"a\":1}", "{}"),
            ("{\"a\":\"}\"}]", "{\"a\":\"}\"}"),
        ] {
            assert_eq!(alone(text), Some(json), "{text}");
        }
        for other in ["", "{}", " [1] \n", "{\"a\":1", "42 x", "\"a\" b", "x {}", ")]}'{}", "\0", "null;"] {
            assert_eq!(alone(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn d3_what_is_mended_needs_no_more(json in "[\\\\\"uUdD8eE0aNInf\u{e9}ty{}:, -]{0,40}") {
            if let Some(once) = text(&json) {
                prop_assert!(!once.is_empty());
                prop_assert_eq!(text(&once), None);
            }
        }

        #[test]
        fn d3_json_is_not_mended(value in crate::support::mutate::any_json(&["NaN", "a\u{fffd}", "\\ud83d"])) {
            prop_assert_eq!(text(&value.to_string()), None);
        }
    }
}
