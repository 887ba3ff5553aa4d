//! JSON as people write it: a field that occurs twice is a mistake, which serde_json would not notice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::text_file::Place;

/// A value whose objects have each field once.
struct Unique(Value);

/// Parses a file. The error has the place and a clause.
pub(super) fn parse(text: &str) -> Result<Value, (Place, String)> {
    if text.trim().is_empty() {
        return Err((Place { line: 1, column: 1 }, "the file is empty; write [] for no scripts".to_owned()));
    }
    serde_json::from_str::<Unique>(text).map(|unique| unique.0).map_err(|error| {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        let words = error.to_string();
        // The place is said once.
        let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
        let what = if error.is_data() { words.to_owned() } else { format!("this is not JSON: {words}") };
        (place, what)
    })
}

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Values)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Unique;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Unique, E> {
        Ok(Unique(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Unique, E> {
        Ok(Unique(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Unique, A::Error> {
        let mut list = Vec::new();
        while let Some(Unique(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Unique(list.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Unique, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            if object.contains_key(&name) {
                return Err(A::Error::custom(format!("the field `{name}` occurs twice")));
            }
            let Unique(value) = fields.next_value()?;
            object.insert(name, value);
        }
        Ok(Unique(object.into()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_is_read_as_it_is() {
        let value = json!({ "a": [1, -2, 1.5, "x\n", true, null, { "b": {} }], "big": u64::MAX });
        assert_eq!(parse(&value.to_string()), Ok(value));
    }

    #[test]
    fn a_mistake_has_its_place_once() {
        for (text, line, column, words) in [
            ("", 1, 1, "the file is empty"),
            (" \n", 1, 1, "the file is empty"),
            ("{\"a\": 1,}", 1, 9, "this is not JSON: trailing comma"),
            ("[\n  {\"a\": 1,\n   \"a\": 2}\n]", 3, 6, "the field `a` occurs twice"),
            ("{\"a\": {\"b\": 1, \"b\": 1}}", 1, 18, "the field `b` occurs twice"),
        ] {
            let (place, what) = parse(text).unwrap_err();
            assert_eq!((place.line, place.column), (line, column), "{text}: {what}");
            assert!(what.starts_with(words) && !what.contains(" at line "), "{text}: {what}");
        }
    }
}
