//! The place of a value inside a JSON text.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::text_file::Place;

/// Returns the place of the value at a path such as `replies[0].when`, or of the last value on the way
/// that exists.
pub(super) fn place_of(text: &str, path: &str) -> Place {
    Place::of(text, offset(text, found(text, path)))
}

/// Returns the line of each item of the list at a path, in one pass.
pub(super) fn lines_of_items(text: &str, path: &str) -> Vec<usize> {
    let items: Vec<&RawValue> = serde_json::from_str(found(text, path)).unwrap_or_default();
    let (mut line, mut seen) = (1, 0);
    let line_of = |item: &RawValue| {
        let begins = offset(text, item.get());
        line += text.get(seen..begins).unwrap_or("").matches('\n').count();
        seen = begins;
        line
    };
    items.into_iter().map(line_of).collect()
}

/// Returns the value at a path, or the last one on the way that exists.
fn found<'t>(text: &'t str, path: &str) -> &'t str {
    let mut place = text.trim_start();
    for step in steps(path) {
        let next = match step {
            Step::Field(name) => field(place, name),
            Step::Item(index) => item(place, index),
        };
        match next {
            Some(next) => place = next,
            None => break,
        }
    }
    place
}

/// Returns where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

enum Step<'p> {
    Field(&'p str),
    Item(usize),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| {
        match part.strip_suffix(']').and_then(|index| index.parse().ok()) {
            Some(index) => Step::Item(index),
            None => Step::Field(part),
        }
    })
}

fn field<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let fields: HashMap<String, &'t RawValue> = serde_json::from_str(text).ok()?;
    fields.get(name).map(|value| value.get())
}

fn item(text: &str, index: usize) -> Option<&str> {
    let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    items.get(index).map(|value| value.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_place_that_they_begin_at() {
        let text = "\n{\n  \"replies\": [\n    { \"reply\": 1 },\n    {\n      \"when\": { \"user\": \"a\\nb\" },\n      \"reply\": {\n        \"text\": 5\n      }\n    }\n  ]\n}\n";
        for (path, line, column) in [
            ("", 2, 1),
            ("replies", 3, 14),
            ("replies[0].reply", 4, 16),
            ("replies[1]", 5, 5),
            ("replies[1].when.user", 6, 25),
            ("replies[1].reply.text", 8, 17),
            ("replies[1].reply.missing", 7, 16),
            ("replies[7]", 3, 14),
        ] {
            assert_eq!(place_of(text, path), Place { line, column }, "{path}");
        }
        assert_eq!(lines_of_items(text, "replies"), [4, 5]);
        assert_eq!(lines_of_items("[1,\n\n2, 3]", ""), [1, 3, 3]);
    }
}
