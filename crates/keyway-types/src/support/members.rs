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
    ahead: Option<Box<Ahead>>,
    pub(crate) extra: Extra,
}

/// What a union has read up to its tag.
struct Ahead {
    /// The tag's name and value, until they are handed on.
    tag: Option<(&'static str, &'static str)>,
    rest: vec::IntoIter<(String, Value)>,
    current: Current,
}

/// The value of the member just named.
enum Current {
    Tag(&'static str),
    Value(Value),
}

impl<A> Members<A> {
    pub(crate) fn new(map: A) -> Self {
        Self { map, ahead: None, extra: Extra::new() }
    }

    /// Moves to the next member that is a known one and returns which.
    #[inline]
    pub(crate) fn next<'de, K: Key>(&mut self) -> Result<Option<K>, A::Error>
    where
        A: MapAccess<'de>,
    {
        if self.ahead.is_some()
            && let Some(key) = self.next_ahead()
        {
            return Ok(Some(key));
        }
        loop {
            match self.map.next_key_seed(KeySeed(PhantomData))? {
                None => return Ok(None),
                Some(Ok(key)) => return Ok(Some(key)),
                Some(Err(name)) => self.keep(name)?,
            }
        }
    }

    #[cold]
    fn keep<'de>(&mut self, name: String) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let value: Value = self.map.next_value()?;
        self.extra.insert(name, value);
        Ok(())
    }

    #[cold]
    fn next_ahead<K: Key>(&mut self) -> Option<K> {
        let ahead = self.ahead.as_mut()?;
        if let Some((name, text)) = ahead.tag.take() {
            if let Some(key) = K::known(name) {
                ahead.current = Current::Tag(text);
                return Some(key);
            }
            self.extra.insert(name, text);
        }
        for (name, value) in ahead.rest.by_ref() {
            if let Some(key) = K::known(&name) {
                ahead.current = Current::Value(value);
                return Some(key);
            }
            self.extra.insert(name, value);
        }
        self.ahead = None;
        None
    }

    /// Reads the value of the current member.
    #[inline]
    fn read<'de, S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        match &mut self.ahead {
            None => self.map.next_value_seed(seed),
            Some(ahead) => {
                let value = match &mut ahead.current {
                    Current::Tag(text) => Value::from(*text),
                    Current::Value(value) => value.take(),
                };
                seed.deserialize(value).map_err(A::Error::custom)
            }
        }
    }

    /// Reads the current member as a `T`.
    pub(crate) fn value<'de, T: Wire>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        *slot = Some(self.read(Seed::NEW)?);
        Ok(())
    }

    /// Reads the current member with serde's own rules.
    pub(crate) fn plain<'de, T: serde::Deserialize<'de>>(&mut self) -> Result<T, A::Error>
    where
        A: MapAccess<'de>,
    {
        self.read(PhantomData)
    }

    /// Reads the current member, field number `index`, as a `T` or null, which is remembered.
    pub(crate) fn optional<'de, T: Wire>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.nullable(slot)?;
        self.extra.set_odd(index, slot.is_none());
        Ok(())
    }

    /// Reads the current member, lenient field number `index`; null is remembered.
    pub(crate) fn lenient<'de, T: Wire>(&mut self, index: usize, slot: &mut Option<T>) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.nullable(slot)?;
        self.extra.set_null(index, slot.is_none());
        Ok(())
    }

    /// Reads the current member in place: a null moves nothing, however large a `T` is.
    #[inline]
    fn nullable<'de, T: Wire>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        match self.read(OptionSeed::NEW)? {
            None => *slot = None,
            value => *slot = value,
        }
        Ok(())
    }

    /// Reads the current member, field number `index`, which is `expected` as far as known.
    ///
    /// Another string is kept, null is remembered, other JSON goes to [`Members::extra`].
    pub(crate) fn constant<'de>(
        &mut self,
        names: &[&'static str],
        index: usize,
        expected: &'static str,
        slot: &mut Option<Cow<'static, str>>,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        if let Some(ahead) = &self.ahead
            && let Current::Tag(text) = ahead.current
        {
            *slot = Some(Cow::Borrowed(text));
            return Ok(());
        }
        let read = self.read(TextSeed(|text: &str| {
            if text == expected { Cow::Borrowed(expected) } else { Cow::Owned(text.to_owned()) }
        }))?;
        self.extra.set_null(index, matches!(read, Text::Not(Value::Null)));
        *slot = match read {
            Text::Is(text) => Some(text),
            Text::Not(Value::Null) => {
                self.extra.remove(names[index]);
                None
            }
            Text::Not(value) => {
                self.extra.insert(names[index], value);
                None
            }
        };
        Ok(())
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
        name: &'static str,
        known: &'static [&'static str],
    ) -> Result<Option<usize>, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut seen = self.seen();
        let index = |text: &str| known.iter().position(|tag| *tag == text);
        let mut found = None;
        if let Some(at) = seen.iter().position(|(key, _)| key == name) {
            found = seen[at].1.as_str().and_then(index);
            if found.is_some() {
                seen.remove(at);
            }
        } else {
            while let Some(key) = self.map.next_key_seed(TagSeed(name))? {
                if let Some(other) = key {
                    seen.push((other, self.map.next_value()?));
                    continue;
                }
                let seed = TextSeed(|text: &str| index(text).ok_or_else(|| Value::from(text)));
                match self.map.next_value_seed(seed)? {
                    Text::Is(Ok(index)) => found = Some(index),
                    Text::Is(Err(value)) | Text::Not(value) => seen.push((name.to_owned(), value)),
                }
                break;
            }
        }
        let tag = found.map(|index| (name, known[index]));
        let rest = seen.into_iter();
        self.ahead = Some(Box::new(Ahead { tag, rest, current: Current::Value(Value::Null) }));
        Ok(found)
    }

    /// Takes out what an outer union has read.
    fn seen(&mut self) -> Vec<(String, Value)> {
        let Some(ahead) = self.ahead.take() else { return Vec::new() };
        let tag = ahead.tag.map(|(name, text)| (name.to_owned(), text.into()));
        tag.into_iter().chain(ahead.rest).collect()
    }

    /// Returns all members, those already seen included, as one JSON object.
    pub(crate) fn into_value<'de>(mut self) -> Result<Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut members: Map<String, Value> = self.seen().into_iter().collect();
        if let Value::Object(rest) = object_value(self.map)? {
            members.extend(rest);
        }
        Ok(Value::Object(members))
    }
}

/// The known names of an object's members.
pub(crate) trait Key: Copy {
    fn known(name: &str) -> Option<Self>;
}

/// Reads a member's name; only an unknown one is copied.
struct KeySeed<K>(PhantomData<K>);

impl<'de, K: Key> DeserializeSeed<'de> for KeySeed<K> {
    type Value = Result<K, String>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl<K: Key> Visitor<'_> for KeySeed<K> {
    type Value = Result<K, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(K::known(name).ok_or_else(|| name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(K::known(&name).ok_or(name))
    }
}

/// Reads a member's name: `None` is the one given.
struct TagSeed(&'static str);

impl<'de> DeserializeSeed<'de> for TagSeed {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Option<String>, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for TagSeed {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<String>, E> {
        Ok((name != self.0).then(|| name.to_owned()))
    }
}
