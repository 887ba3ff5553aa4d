//! YAML as JSON values, and the place of each.
//!
//! Scalars follow the core schema of YAML 1.2: `no` and `on` are strings. Anchors and aliases work;
//! a key occurs once, and a file has one document.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};
use serde_json::{Map, Number, Value};

use crate::text_file::Place;

/// The most values of a file, aliases included: a file with more is a mistake.
const MOST_VALUES: usize = 200_000;
/// The deepest nesting.
const DEEPEST: usize = 64;

/// A parsed file: its value, and the place of each path such as `replies[0].when`.
#[derive(Debug, Default)]
pub(super) struct Yaml {
    pub(super) value: Value,
    pub(super) places: HashMap<String, Place>,
}

/// Parses a file. The error has the place and a clause.
pub(super) fn parse(text: &str) -> Result<Yaml, (Place, String)> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        anchors: HashMap::new(),
        places: HashMap::new(),
        values: 0,
    };
    let mut value = Value::Null;
    let mut documents = 0;
    while let Some((event, span)) = reader.next()? {
        match event {
            Event::DocumentStart(_) if documents > 0 => {
                return Err((place(&span), "a second document begins here; one file has one".to_owned()));
            }
            Event::DocumentStart(_) => {
                documents += 1;
                let (event, span) = reader.expect()?;
                value = reader.node(event, &span, "", 0)?;
            }
            _ => {}
        }
    }
    Ok(Yaml { value, places: reader.places })
}

type Spanned<'t> = (Event<'t>, Span);

struct Reader<'t> {
    parser: Parser<'t, StrInput<'t>>,
    anchors: HashMap<usize, (Value, usize)>,
    places: HashMap<String, Place>,
    values: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<Option<Spanned<'t>>, (Place, String)> {
        let failed = |error: ScanError| (at(error.marker()), format!("this is not YAML: {}", error.info()));
        self.parser.next_event().transpose().map_err(failed)
    }

    fn expect(&mut self) -> Result<Spanned<'t>, (Place, String)> {
        self.next()?.ok_or_else(|| (Place { line: 1, column: 1 }, "the file ends too early".to_owned()))
    }

    fn node(
        &mut self,
        event: Event<'t>,
        span: &Span,
        path: &str,
        depth: usize,
    ) -> Result<Value, (Place, String)> {
        let at = place(span);
        self.places.entry(path.to_owned()).or_insert(at);
        self.count(1, at)?;
        if depth > DEEPEST {
            return Err((at, format!("values are nested deeper than {DEEPEST} levels")));
        }
        let (value, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let tag = tag.map(|tag| tag.suffix.clone());
                (scalar(&text, style, tag.as_deref()).map_err(|what| (at, what))?, anchor)
            }
            Event::SequenceStart(anchor, _) => (self.list(path, depth)?, anchor),
            Event::MappingStart(anchor, _) => (self.object(path, depth)?, anchor),
            Event::Alias(anchor) => {
                let unknown = || (at, "an alias names no earlier anchor".to_owned());
                let (value, size) = self.anchors.get(&anchor).cloned().ok_or_else(unknown)?;
                self.count(size, at)?;
                (value, 0)
            }
            _ => return Err((at, "this is not a value".to_owned())),
        };
        if anchor > 0 {
            let size = size(&value);
            self.anchors.insert(anchor, (value.clone(), size));
        }
        Ok(value)
    }

    fn count(&mut self, values: usize, at: Place) -> Result<(), (Place, String)> {
        self.values += values;
        let few = self.values <= MOST_VALUES;
        few.then_some(()).ok_or_else(|| (at, format!("the file has more than {MOST_VALUES} values")))
    }

    fn list(&mut self, path: &str, depth: usize) -> Result<Value, (Place, String)> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.expect()?;
            if event == Event::SequenceEnd {
                return Ok(items.into());
            }
            let path = format!("{path}[{}]", items.len());
            items.push(self.node(event, &span, &path, depth + 1)?);
        }
    }

    fn object(&mut self, path: &str, depth: usize) -> Result<Value, (Place, String)> {
        let mut fields = Map::new();
        loop {
            let (event, span) = self.expect()?;
            let at = place(&span);
            let name = match event {
                Event::MappingEnd => return Ok(fields.into()),
                Event::Scalar(name, ..) => name.into_owned(),
                _ => return Err((at, "the name of a field must be a string".to_owned())),
            };
            let link = if path.is_empty() { "" } else { "." };
            let path = format!("{path}{link}{name}");
            self.places.insert(path.clone(), at);
            let (event, span) = self.expect()?;
            let value = self.node(event, &span, &path, depth + 1)?;
            if fields.insert(name.clone(), value).is_some() {
                return Err((at, format!("the field `{name}` occurs twice")));
            }
        }
    }
}

fn place(span: &Span) -> Place {
    at(&span.start)
}

/// Returns a marker's place; its columns count from 0.
fn at(marker: &Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1 }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(fields) => 1 + fields.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// Returns a scalar's value: quoted ones are strings, plain ones what they look like.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&str>) -> Result<Value, String> {
    match tag {
        Some("str") => return Ok(text.into()),
        Some("int" | "float" | "bool" | "null") | None => {}
        Some(other) => return Err(format!("the tag `{other}` is unsupported")),
    }
    if style != ScalarStyle::Plain && tag.is_none() {
        return Ok(text.into());
    }
    Ok(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ => number(text).map_or_else(|| text.into(), Value::Number),
    })
}

fn number(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Number::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok().map(Number::from);
    }
    let whole = text.strip_prefix('+').unwrap_or(text);
    let signed = || whole.parse::<i64>().ok().map(Number::from);
    let fraction = || whole.parse::<f64>().ok().and_then(Number::from_f64);
    whole.parse::<u64>().ok().map(Number::from).or_else(signed).or_else(fraction)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn value(text: &str) -> Value {
        parse(text).unwrap_or_else(|error| panic!("{error:?}: {text}")).value
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        let rows = [
            ("yes", json!("yes")),
            ("no", json!("no")),
            ("true", json!(true)),
            ("~", Value::Null),
            ("12", json!(12)),
            ("-3", json!(-3)),
            ("+3", json!(3)),
            ("0x10", json!(16)),
            ("0o17", json!(15)),
            ("1.5e3", json!(1500.0)),
            ("1.2.3", json!("1.2.3")),
            ("200ms", json!("200ms")),
            ("2030-01-31", json!("2030-01-31")),
            ("'12'", json!("12")),
            ("\"a\\nb\"", json!("a\nb")),
            ("!!str 12", json!("12")),
            ("infinity", json!("infinity")),
            ("|\n  two\n  lines\n", json!("two\nlines\n")),
            (">-\n  one\n  line\n", json!("one line")),
        ];
        for (text, wanted) in rows {
            assert_eq!(value(text), wanted, "{text}");
        }
        assert_eq!(value(""), Value::Null);
        assert_eq!(value("# only a comment\n"), Value::Null);
    }

    #[test]
    fn collections_have_places() {
        let yaml =
            parse("# a\nreplies:\n  - when: {user: hi}\n    reply:\n      text: Hello\n  -\n    reply: x\n")
                .unwrap();
        assert_eq!(
            yaml.value,
            json!({ "replies": [{ "when": { "user": "hi" }, "reply": { "text": "Hello" } }, { "reply": "x" }] })
        );
        for (path, line, column) in [
            ("replies", 2, 1),
            ("replies[0]", 3, 5),
            ("replies[0].when.user", 3, 12),
            ("replies[0].reply.text", 5, 7),
            ("replies[1].reply", 7, 5),
        ] {
            assert_eq!(yaml.places.get(path), Some(&Place { line, column }), "{path}");
        }
    }

    #[test]
    fn anchors_are_resolved_within_limits() {
        assert_eq!(value("a: &x [1, 2]\nb: *x\n"), json!({ "a": [1, 2], "b": [1, 2] }));
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..9 {
            let one = format!("*a{}", level - 1);
            bomb += &format!("a{level}: &a{level} [{}]\n", vec![one; 10].join(", "));
        }
        assert!(parse(&bomb).unwrap_err().1.contains("more than"));
        assert!(parse(&format!("{}{}", "[".repeat(500), "]".repeat(500))).is_err());
    }

    #[test]
    fn errors_have_a_place() {
        for (text, line, words) in [
            ("a: 1\nb: [1\nc: 2\n", 3, ""),
            ("a: 1\na: 2\n", 2, "`a` occurs twice"),
            ("a: 1\n---\nb: 2\n", 2, "second document"),
            ("a:\n  b: !custom 1\n", 2, "tag"),
            ("? [1]\n: 2\n", 1, "must be a string"),
        ] {
            let (at, what) = parse(text).unwrap_err();
            assert!(what.contains(words), "{text}: {what}");
            assert!(at.line.abs_diff(line) <= 1, "{text}: {at}");
        }
    }
}
