//! JSON with scalars first in each object, so that a union's tag precedes large values.

use std::borrow::Cow;

/// Rewrites JSON in time linear in its length, whatever its nesting: in each object, scalars come
/// before lists and objects. The order of fields has no meaning, except that a scalar that repeats
/// the name of an earlier list or object stays after it.
///
/// JSON that is neither a list nor an object is unchanged, and so is a text of more than 4 GiB.
pub(crate) fn hoist(text: &str) -> Cow<'_, str> {
    if !text.starts_with(['{', '[']) || u32::try_from(text.len()).is_err() {
        return Cow::Borrowed(text);
    }
    let mut hoist = Hoist { text, parts: parts(text.as_bytes()), out: String::with_capacity(text.len()) };
    hoist.write(0, 0);
    Cow::Owned(hoist.out)
}

/// A list or an object.
struct Part {
    end: u32,
    /// The number of its parts, itself included. They are numbered in the order they begin.
    parts: u32,
}

/// Returns where the parts of JSON end.
fn parts(text: &[u8]) -> Vec<Part> {
    let (mut parts, mut open) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                at = string_end(text, at);
                continue;
            }
            b'{' | b'[' => {
                open.push(parts.len());
                parts.push(Part { end: text.len() as u32, parts: 1 });
            }
            b'}' | b']' => {
                let count = parts.len();
                if let Some(index) = open.pop()
                    && let Some(part) = parts.get_mut(index)
                {
                    *part = Part { end: at as u32 + 1, parts: (count - index) as u32 };
                }
            }
            _ => {}
        }
        at += 1;
    }
    parts
}

/// Returns where the string that begins here ends.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(more) = text.get(at..).and_then(|rest| rest.iter().position(|byte| b"\"\\".contains(byte)))
    {
        at += more + 1;
        if text.get(at - 1) == Some(&b'"') {
            return at;
        }
        at += 1;
    }
    text.len()
}

struct Hoist<'a> {
    text: &'a str,
    parts: Vec<Part>,
    out: String,
}

/// A field that is written after the scalars.
struct Later {
    /// The start of its name and value, and its end.
    name: u32,
    value: u32,
    end: u32,
    /// The number of its part; 0, the whole, if it is a scalar.
    part: u32,
}

impl Hoist<'_> {
    fn push(&mut self, start: usize, end: usize) {
        self.out.push_str(self.text.get(start..end).unwrap_or_default());
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'}')
    }

    /// Returns where part number `index` ends, and the number of the first part after it.
    fn behind(&self, index: usize) -> (usize, usize) {
        self.parts
            .get(index)
            .map_or((self.text.len(), index + 1), |part| (part.end as usize, index + part.parts as usize))
    }

    /// Writes part number `index`, which begins here.
    fn write(&mut self, start: usize, index: usize) {
        if self.byte(start) == b'[' { self.list(start, index) } else { self.object(start, index) }
    }

    fn list(&mut self, start: usize, index: usize) {
        let (end, _) = self.behind(index);
        let (mut copied, mut at, mut part) = (start, start + 1, index + 1);
        while at < end {
            match self.byte(at) {
                b'"' => at = string_end(self.text.as_bytes(), at),
                b'{' | b'[' => {
                    self.push(copied, at);
                    self.write(at, part);
                    let (behind, next) = self.behind(part);
                    (at, part) = (behind.max(at + 1), next);
                    copied = at;
                }
                _ => at += 1,
            }
        }
        self.push(copied, end);
    }

    fn object(&mut self, start: usize, index: usize) {
        let (end, _) = self.behind(index);
        let (mut at, mut part) = (start, index + 1);
        let mut later = Vec::new();
        let member = |name: usize, value: usize, end: usize, part: usize| Later {
            name: name as u32,
            value: value as u32,
            end: end as u32,
            part: part as u32,
        };
        let mut names = Seen::default();
        let first = self.out.len() + 1;
        self.out.push('{');
        while let Some(name) = self.find(at + 1, end, |byte| byte == b'"') {
            let name_end = string_end(self.text.as_bytes(), name);
            let word = self.text.get(name..name_end).unwrap_or_default();
            let value = self.find(name_end, end, |byte| !b" \n\r\t:".contains(&byte)).unwrap_or(end);
            let has_parts = matches!(self.byte(value), b'{' | b'[');
            if has_parts {
                let (value_end, next) = self.behind(part);
                names.add(word);
                later.push(member(name, value, value_end, part));
                (at, part) = (value_end.max(value + 1), next);
            } else {
                at = match self.byte(value) {
                    b'"' => string_end(self.text.as_bytes(), value),
                    _ => self.find(value, end, |byte| b" \n\r\t,}".contains(&byte)).unwrap_or(end),
                };
                if names.may_have(word) {
                    later.push(member(name, value, at, 0));
                } else {
                    self.comma(first);
                    self.push(name, at);
                }
            }
            // The search continues after the byte before.
            at -= 1;
        }
        for Later { name, value, end, part } in later {
            self.comma(first);
            let value = value as usize;
            self.push(name as usize, value);
            match part {
                0 => self.push(value, end as usize),
                _ => self.write(value, part as usize),
            }
        }
        self.out.push('}');
    }

    fn find(&self, start: usize, end: usize, what: impl Fn(u8) -> bool) -> Option<usize> {
        let bytes = self.text.as_bytes().get(start..end)?;
        bytes.iter().position(|byte| what(*byte)).map(|more| start + more)
    }

    /// Writes a comma, unless nothing has been written since `first`.
    fn comma(&mut self, first: usize) {
        if self.out.len() > first {
            self.out.push(',');
        }
    }
}

/// A 64-bit filter of names: those that may have been seen, and those that certainly were not.
#[derive(Default)]
struct Seen(u64);

impl Seen {
    fn add(&mut self, name: &str) {
        // An escape may be any character.
        self.0 |= if name.contains('\\') { u64::MAX } else { Self::bit(name) };
    }

    fn may_have(&self, name: &str) -> bool {
        self.0 & Self::bit(name) != 0 || (self.0 != 0 && name.contains('\\'))
    }

    fn bit(name: &str) -> u64 {
        let hash = name.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
        // Every character affects the last bits.
        1 << ((hash ^ hash >> 32) & 63)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::support::mutate::any_json;

    #[test]
    fn what_has_no_parts_comes_first() {
        for (text, hoisted) in [
            (r#"{"a":[{"b":{},"c":1}],"d":"[","e":null}"#, r#"{"d":"[","e":null,"a":[{"c":1,"b":{}}]}"#),
            (r#"[ 1, {"a":{"x":"\"}"} ,"b":-1.5e3}, "{" ]"#, r#"[ 1, {"b":-1.5e3,"a":{"x":"\"}"}}, "{" ]"#),
            ("{ \"a\" :\n[ ] , \"b\" : true }", "{\"b\" : true,\"a\" :\n[ ]}"),
            ("{}", "{}"),
            ("[]", "[]"),
            // If a name repeats, the last one counts.
            (r#"{"a":[1],"b":2,"a":3}"#, r#"{"b":2,"a":[1],"a":3}"#),
            (r#"{"\u0061":[1],"a":3}"#, r#"{"\u0061":[1],"a":3}"#),
            (r#"{"a":[1],"\u0061":3}"#, r#"{"a":[1],"\u0061":3}"#),
        ] {
            assert_eq!(hoist(text), hoisted, "{text}");
        }
    }

    #[test]
    fn what_is_no_json_does_no_harm() {
        for text in [
            "",
            "{",
            "[",
            "{\"",
            "{\"a",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":[",
            "]}{[",
            "\"\\",
            "{\"a\":{}",
            "{,}",
            "é{é}é",
        ] {
            hoist(text);
        }
    }

    proptest! {
        #[test]
        fn d6_the_meaning_stays(json in any_json(&["a", "b", "type"])) {
            for text in [json.to_string(), serde_json::to_string_pretty(&json).unwrap()] {
                prop_assert_eq!(&serde_json::from_str::<Value>(&hoist(&text)).unwrap(), &json);
            }
        }
    }
}
