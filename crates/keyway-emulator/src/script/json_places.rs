//! The place of a value inside a JSON text.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::text_file::Place;

/// Returns the place of the value at a path such as `replies[0].when`, or of the last value on the way
/// that exists.
pub(super) fn place_of(text: &str, path: &str) -> Place {
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
    let before = (place.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Place::of(text, before)
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
    }
}
