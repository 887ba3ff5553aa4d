//! Reading an object, member by member, in one pass.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::extra::Extra;
use super::text::{Text, TextSeed, object_value};
use super::wire::{OptionSeed, Seed, Wire};

/// What can be read from the members of an object: an object type, or a union told by its tag.
pub(crate) trait FromMembers: Sized {
    /// The type's name, for error texts.
    const NAME: &'static str;

    fn from_members<'de, A: MapAccess<'de>>(members: Members<A>) -> Result<Self, A::Error>;
}

/// Reads a `T` from any deserializer that holds an object.
pub(crate) fn decode_object<'de, T: FromMembers, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    input.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: FromMembers> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::from_members(Members::new(map))
    }
}

/// The members of one object: those already seen on the way to a union's tag, then the rest.
///
/// Unknown members go to [`Members::extra`] by themselves. A member that comes twice counts with its
/// last value.
pub(crate) struct Members<A> {
    map: A,
    /// The tag that a union has seen and not yet handed on.
    tag: Option<(&'static str, &'static str)>,
    ahead: Option<Box<Ahead>>,
    current: Current,
    /// Where the next known member is expected: objects usually come in one order.
    hint: usize,
    pub(crate) extra: Extra,
}

/// Members read before the tag.
struct Ahead {
    rest: vec::IntoIter<(String, Value)>,
    value: Value,
}

/// Where the value of the member just named is.
enum Current {
    Map,
    Tag(&'static str),
    Ahead,
}

impl<A> Members<A> {
    pub(crate) fn new(map: A) -> Self {
        Self { map, tag: None, ahead: None, current: Current::Map, hint: 0, extra: Extra::new() }
    }

    /// Moves to the next member that is one of `names` and returns its number.
    pub(crate) fn next<'de>(&mut self, names: &'static [&'static str]) -> Result<Option<usize>, A::Error>
    where
        A: MapAccess<'de>,
    {
        if (self.tag.is_some() || self.ahead.is_some())
            && let Some(index) = self.next_ahead(names)
        {
            return Ok(Some(index));
        }
        while let Some(key) = self.map.next_key_seed(KeySeed { names, hint: self.hint })? {
            match key {
                Key::Known(index) => {
                    self.hint = index + 1;
                    return Ok(Some(index));
                }
                Key::Unknown(name) => {
                    let value: Value = self.map.next_value()?;
                    self.extra.insert(name, value);
                }
            }
        }
        Ok(None)
    }

    #[cold]
    fn next_ahead(&mut self, names: &'static [&'static str]) -> Option<usize> {
        if let Some((name, text)) = self.tag.take() {
            if let Some(index) = position(names, 0, name) {
                self.current = Current::Tag(text);
                self.hint = index + 1;
                return Some(index);
            }
            self.extra.insert(name, text);
        }
        let ahead = self.ahead.as_mut()?;
        for (name, value) in ahead.rest.by_ref() {
            if let Some(index) = position(names, 0, &name) {
                ahead.value = value;
                self.current = Current::Ahead;
                return Some(index);
            }
            self.extra.insert(name, value);
        }
        self.ahead = None;
        None
    }

    /// Reads the value of the current member.
    fn read<'de, S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        match std::mem::replace(&mut self.current, Current::Map) {
            Current::Map => self.map.next_value_seed(seed),
            Current::Tag(text) => seed.deserialize(Value::from(text)).map_err(A::Error::custom),
            Current::Ahead => {
                let value = self.ahead.as_mut().map(|ahead| ahead.value.take()).unwrap_or_default();
                seed.deserialize(value).map_err(A::Error::custom)
            }
        }
    }

    /// Reads the current member as a `T`.
    pub(crate) fn value<'de, T: Wire>(&mut self) -> Result<T, A::Error>
    where
        A: MapAccess<'de>,
    {
        self.read(Seed::NEW)
    }

    /// Reads the current member with serde's own rules.
    pub(crate) fn plain<'de, T: serde::Deserialize<'de>>(&mut self) -> Result<T, A::Error>
    where
        A: MapAccess<'de>,
    {
        self.read(PhantomData)
    }

    /// Reads the current member, field number `index`, as a `T` or null, which is remembered.
    pub(crate) fn optional<'de, T: Wire>(&mut self, index: usize) -> Result<Option<T>, A::Error>
    where
        A: MapAccess<'de>,
    {
        let value = self.read(OptionSeed::NEW)?;
        self.extra.set_odd(index, value.is_none());
        Ok(value)
    }

    /// Reads the current member, lenient field number `index`; null is remembered.
    pub(crate) fn lenient<'de, T: Wire>(&mut self, index: usize) -> Result<Option<T>, A::Error>
    where
        A: MapAccess<'de>,
    {
        let value = self.read(OptionSeed::NEW)?;
        self.extra.set_null(index, value.is_none());
        Ok(value)
    }

    /// Reads the current member, field number `index`, which is `expected` as far as known.
    ///
    /// Another string is kept, null is remembered, other JSON goes to [`Members::extra`].
    pub(crate) fn constant<'de>(
        &mut self,
        names: &[&'static str],
        index: usize,
        expected: &'static str,
    ) -> Result<Option<Cow<'static, str>>, A::Error>
    where
        A: MapAccess<'de>,
    {
        if let Current::Tag(text) = self.current {
            self.current = Current::Map;
            return Ok(Some(Cow::Borrowed(text)));
        }
        let read = self.read(TextSeed(|text: &str| {
            if text == expected { Cow::Borrowed(expected) } else { Cow::Owned(text.to_owned()) }
        }))?;
        self.extra.set_null(index, matches!(read, Text::Not(Value::Null)));
        match read {
            Text::Is(text) => return Ok(Some(text)),
            Text::Not(Value::Null) => self.extra.remove(names[index]),
            Text::Not(value) => self.extra.insert(names[index], value),
        };
        Ok(None)
    }

    /// Ends a lenient or constant field: remembers that no value came and gives the default.
    pub(crate) fn or_default<T>(&mut self, index: usize, value: Option<T>, default: impl FnOnce() -> T) -> T {
        self.extra.set_odd(index, value.is_none());
        value.unwrap_or_else(default)
    }

    /// Looks for the tag called `name`: reads up to it and returns the number of its value in `known`.
    ///
    /// Everything read is kept for the variant, which may be a union by another tag, or for
    /// [`Members::into_value`].
    pub(crate) fn find_tag<'de>(
        &mut self,
        name: &'static [&'static str; 1],
        known: &'static [&'static str],
    ) -> Result<Option<usize>, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut seen: Vec<(String, Value)> = Vec::new();
        if let Some((name, text)) = self.tag.take() {
            seen.push((name.to_owned(), text.into()));
        }
        if let Some(ahead) = self.ahead.take() {
            seen.extend(ahead.rest);
        }
        let index = |text: &str| known.iter().position(|tag| *tag == text);
        let mut found = None;
        if let Some(at) = seen.iter().position(|(key, _)| key == name[0]) {
            found = seen[at].1.as_str().and_then(index);
            if found.is_some() {
                seen.remove(at);
            }
        } else {
            while let Some(key) = self.map.next_key_seed(KeySeed { names: name, hint: 0 })? {
                if let Key::Unknown(other) = key {
                    seen.push((other, self.map.next_value()?));
                    continue;
                }
                let seed = TextSeed(|text: &str| index(text).ok_or_else(|| Value::from(text)));
                match self.map.next_value_seed(seed)? {
                    Text::Is(Ok(index)) => found = Some(index),
                    Text::Is(Err(value)) | Text::Not(value) => seen.push((name[0].to_owned(), value)),
                }
                break;
            }
        }
        self.tag = found.map(|index| (name[0], known[index]));
        if !seen.is_empty() {
            self.ahead = Some(Box::new(Ahead { rest: seen.into_iter(), value: Value::Null }));
        }
        Ok(found)
    }

    /// Returns all members, those already seen included, as one JSON object.
    pub(crate) fn into_value<'de>(self) -> Result<Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut members: Map<String, Value> =
            self.ahead.map(|ahead| ahead.rest.collect()).unwrap_or_default();
        if let Some((name, text)) = self.tag {
            members.insert(name.to_owned(), text.into());
        }
        if let Value::Object(rest) = object_value(self.map)? {
            members.extend(rest);
        }
        Ok(Value::Object(members))
    }
}

/// Finds `key` among the names, looking at `hint` first.
pub(crate) fn position(names: &[&str], hint: usize, key: &str) -> Option<usize> {
    if names.get(hint) == Some(&key) {
        return Some(hint);
    }
    names.iter().position(|name| *name == key)
}

enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads a member's name; only an unknown one is copied.
struct KeySeed<'a> {
    names: &'a [&'static str],
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Key, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(position(self.names, self.hint, key).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known))
    }

    fn visit_string<E>(self, key: String) -> Result<Key, E> {
        Ok(match position(self.names, self.hint, &key) {
            Some(index) => Key::Known(index),
            None => Key::Unknown(key),
        })
    }
}
