//! The text of a JSON value, from any deserializer.
//!
//! serde_json hands over a value's text if it is requested by a name that [`RawValue`] knows. The
//! text takes as much memory as it has characters; a tree of [`Value`]s takes up to sixteen times
//! as much.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::mend::mend;

/// Deserializes a value as its text: borrowed from the input if that is text in memory, and
/// rewritten if not.
pub(crate) struct Raw;

impl<'de> DeserializeSeed<'de> for Raw {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Cow<'de, str>, D::Error> {
        input.deserialize_newtype_struct(token(), RawVisitor)
    }
}

/// Some JSON, serialized unchanged except for whitespace: the output stays on one line.
pub(crate) struct Text<'a>(pub(crate) &'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        // Only serde_json's serializers know the meaning of its name for raw values.
        if std::any::type_name::<S::Error>() != std::any::type_name::<serde_json::Error>() {
            return parse(self.0).serialize(out);
        }
        let mut raw = out.serialize_struct(token(), 1)?;
        raw.serialize_field(token(), &*compact(self.0))?;
        raw.end()
    }
}

/// Returns JSON without whitespace between its parts.
pub(super) fn compact(json: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let (mut copied, mut within) = (0, false);
    let mut bytes = json.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => within = !within,
            b'\\' => drop(bytes.next()),
            b' ' | b'\n' | b'\r' | b'\t' if !within => {
                whole.push_str(json.get(copied..at).unwrap_or_default());
                copied = at + 1;
            }
            _ => {}
        }
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    whole.push_str(json.get(copied..).unwrap_or_default());
    Cow::Owned(whole)
}

/// Parses JSON to a tree, with U+FFFD for half a surrogate pair; null if a tree can't represent it:
/// nested too deep, a number out of range.
pub(crate) fn parse(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|_| parse_mended(json))
}

#[cold]
fn parse_mended(json: &str) -> Value {
    mend(json).and_then(|mended| serde_json::from_str(&mended.text).ok()).unwrap_or_default()
}

/// Returns the items of an array's text; `None` if it is another kind of JSON.
pub(crate) fn items_of(json: &str) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    each_item(json, &mut |item| texts.push(item.to_owned())).then_some(texts)
}

/// Passes on the text of each item of an array; returns whether it is one.
pub(crate) fn each_item(json: &str, act: &mut dyn FnMut(&str)) -> bool {
    serde_json::Deserializer::from_str(json).deserialize_seq(Items(act)).is_ok()
}

struct Items<'a>(&'a mut dyn FnMut(&str));

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element_seed(Raw)? {
            (self.0)(&item);
        }
        Ok(())
    }
}

/// Returns the text of an object's field; if the name repeats, the last one counts.
pub(crate) fn field_of<'a>(json: &'a str, name: &str) -> Option<Cow<'a, str>> {
    serde_json::Deserializer::from_str(json).deserialize_map(Field(name)).ok()?
}

struct Field<'a>(&'a str);

impl<'de> Visitor<'de> for Field<'_> {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key_seed(NameSeed)? {
            let value = map.next_value_seed(Raw)?;
            if name == self.0 {
                found = Some(value);
            }
        }
        Ok(found)
    }
}

/// The texts of an object's fields, by name.
pub(crate) type Entries<'a> = BTreeMap<Cow<'a, str>, Cow<'a, str>>;

/// Returns the fields of an object's text; if a name repeats, the last one counts. `None` if it is
/// another kind of JSON.
pub(crate) fn entries_of(json: &str) -> Option<Entries<'_>> {
    serde_json::Deserializer::from_str(json).deserialize_map(Fields).ok()
}

/// The list that an object of a list's numbered items is, as PHP writes one with a gap:
/// `{"0": …, "2": …}`. `None` if it is anything else.
#[cold]
pub(crate) fn numbered(json: &str) -> Option<String> {
    let entries = entries_of(json)?;
    let items = entries.iter().map(|(name, item)| {
        let is_number = name.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then_some((name.parse::<u32>().ok()?, item))
    });
    let mut items = items.collect::<Option<Vec<_>>>().filter(|items| !items.is_empty())?;
    items.sort_by_key(|(number, _)| *number);
    let mut list = String::from("[");
    items.iter().for_each(|(_, item)| push_item(&mut list, item));
    list.push(']');
    Some(list)
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            entries.insert(name, map.next_value_seed(Raw)?);
        }
        Ok(entries)
    }
}

/// Returns the rest of an array as text.
pub(crate) fn array_text<'de, A: SeqAccess<'de>>(mut items: A) -> Result<String, A::Error> {
    let mut text = String::from("[");
    while let Some(item) = items.next_element_seed(Raw)? {
        push_item(&mut text, &item);
    }
    text.push(']');
    Ok(text)
}

/// Returns the rest of an object as text, after the fields that `text` has.
pub(crate) fn object_text<'de, A: MapAccess<'de>>(mut text: String, mut map: A) -> Result<String, A::Error> {
    if text.is_empty() {
        text.push('{');
    }
    while let Some(name) = map.next_key_seed(NameSeed)? {
        push_member(&mut text, &name, &map.next_value_seed(Raw)?);
    }
    text.push('}');
    Ok(text)
}

/// Adds an item to the text of an open array.
pub(crate) fn push_item(text: &mut String, json: &str) {
    if text.len() > 1 {
        text.push(',');
    }
    text.push_str(json);
}

/// Adds a field to the text of an open object.
pub(crate) fn push_member(text: &mut String, name: &str, json: &str) {
    match text.len() {
        0 => text.push('{'),
        1 => {}
        _ => text.push(','),
    }
    push_string(text, name);
    text.push(':');
    text.push_str(json);
}

/// Adds a string in JSON syntax.
pub(crate) fn push_string(text: &mut String, string: &str) {
    if string.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        text.push_str(&Value::from(string).to_string());
        return;
    }
    text.push('"');
    text.push_str(string);
    text.push('"');
}

/// Reads a field's name, copied only if necessary.
pub(crate) struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Cow<'de, str>, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name))
    }
}

struct RawVisitor;

impl RawVisitor {
    fn written<'de, E: Error>(value: impl Serialize) -> Result<Cow<'de, str>, E> {
        serde_json::to_string(&value).map(Cow::Owned).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cow<'de, str>, A::Error> {
        let Some(name) = map.next_key_seed(NameSeed)? else { return Ok(Cow::Borrowed("{}")) };
        // serde_json's own form: a single field with the text.
        if name == token() {
            return map.next_value_seed(NameSeed);
        }
        let mut text = String::new();
        let value: Value = map.next_value()?;
        push_member(&mut text, &name, &value.to_string());
        let Value::Object(rest) = Value::deserialize(MapAccessDeserializer::new(map))? else {
            return Ok(Cow::Owned(text));
        };
        rest.iter().for_each(|(name, value)| push_member(&mut text, name, &value.to_string()));
        text.push('}');
        Ok(Cow::Owned(text))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, input: D) -> Result<Cow<'de, str>, D::Error> {
        Self::written(Value::deserialize(input)?)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Cow<'de, str>, D::Error> {
        Raw.deserialize(input)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Cow<'de, str>, A::Error> {
        Self::written(Value::deserialize(SeqAccessDeserializer::new(items))?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Self::written(text)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Cow<'de, str>, E> {
        Self::written(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Cow<'de, str>, E> {
        Self::written(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Cow<'de, str>, E> {
        Self::written(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Cow<'de, str>, E> {
        Self::written(value)
    }

    fn visit_unit<E>(self) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed("null"))
    }

    fn visit_none<E>(self) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed("null"))
    }
}

/// Returns serde_json's name for requesting a value's text. It is private, but its own
/// type reveals it to any deserializer.
fn token() -> &'static str {
    match <&RawValue>::deserialize(NameProbe) {
        Err(Name(name)) => name,
        Ok(_) => "",
    }
}

/// A deserializer that only captures the requested name.
struct NameProbe;

#[derive(Debug)]
struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Name {}

impl Error for Name {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("")
    }
}

impl<'de> Deserializer<'de> for NameProbe {
    type Error = Name;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Name> {
        Err(Name(""))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, _: V) -> Result<V::Value, Name> {
        Err(Name(name))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
