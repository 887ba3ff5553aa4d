//! Finds a few fields of a JSON object without parsing the rest.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Deserializer as Input;
use serde_json::de::Read;
use serde_json::value::RawValue;

/// Returns the raw values of the fields with these names; of duplicates, the last. JSON that is not
/// an object has no fields.
pub(crate) fn pick<'a, const N: usize>(json: &'a [u8], names: [&str; N]) -> [Option<&'a RawValue>; N] {
    picked(Input::from_slice(json), is_object(json), names).ok().flatten().unwrap_or([None; N])
}

/// The same for text that may not be JSON, which is an error. `None` for a value that is not an object.
pub(crate) fn pick_checked<'a, const N: usize>(
    json: &'a str,
    names: [&str; N],
) -> serde_json::Result<Option<[Option<&'a RawValue>; N]>> {
    // Of bytes, each string would be checked to be UTF-8 once more.
    picked(Input::from_str(json), is_object(json.as_bytes()), names)
}

fn is_object(json: &[u8]) -> bool {
    json.trim_ascii_start().first() == Some(&b'{')
}

fn picked<'a, R: Read<'a>, const N: usize>(
    mut input: Input<R>,
    is_object: bool,
    names: [&str; N],
) -> serde_json::Result<Option<[Option<&'a RawValue>; N]>> {
    if !is_object {
        IgnoredAny::deserialize(&mut input)?;
        return input.end().map(|()| None);
    }
    let fields = input.deserialize_map(Pick(names))?;
    input.end().map(|()| Some(fields))
}

/// Returns whether there is a value that is not null.
pub(crate) fn is_present(value: Option<&RawValue>) -> bool {
    value.is_some_and(|value| value.get() != "null")
}

/// Returns the string's text; empty if the value is not a string.
pub(crate) fn text(value: Option<&RawValue>) -> String {
    value.and_then(|value| serde_json::from_str(value.get()).ok()).unwrap_or_default()
}

struct Pick<'n, const N: usize>([&'n str; N]);

impl<'de, const N: usize> Visitor<'de> for Pick<'_, N> {
    type Value = [Option<&'de RawValue>; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut picked = [None; N];
        while let Some(index) = map.next_key_seed(Name(&self.0))? {
            match index.and_then(|index| picked.get_mut(index)) {
                Some(place) => *place = Some(map.next_value()?),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(picked)
    }
}

/// Matches a field's name against the names wanted.
struct Name<'n>(&'n [&'n str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Option<usize>, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}

#[cfg(test)]
mod tests;
