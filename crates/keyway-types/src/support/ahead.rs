//! What a union has read up to its tag, to be handed on to the variant.

use std::{fmt, vec};

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde_json::Value;

use super::extra::Extra;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::names::Names;

/// The members of an object up to a union's tag, and the tag.
pub(crate) struct Ahead {
    /// The tag's name and value, until they are handed on.
    tag: Option<(&'static str, Tagged)>,
    rest: vec::IntoIter<(String, Value)>,
    current: Current,
}

/// The value of the member just named.
enum Current {
    Tag(Tagged),
    Value(Value),
}

/// A known value of a tag.
#[derive(Clone, Copy)]
pub(crate) struct Tagged {
    pub(crate) known: Names,
    pub(crate) index: usize,
}

impl Tagged {
    pub(crate) fn text(self) -> String {
        self.known.text(self.index)
    }
}

impl Ahead {
    /// Reads `map` up to the tag called `name`, unless it is among the members `seen` already; returns the number of
    /// its value in `known` too.
    pub(crate) fn up_to_tag<'de, A: MapAccess<'de>>(
        map: &mut A,
        mut seen: Vec<(String, Value)>,
        name: &'static str,
        known: Names,
    ) -> Result<(Self, Option<usize>), A::Error> {
        let mut found = None;
        if let Some(at) = seen.iter().position(|(key, _)| key == name) {
            found = seen[at].1.as_str().and_then(|tag| known.position(tag));
            if found.is_some() {
                seen.remove(at);
            }
        } else {
            while let Some(key) = map.next_key_seed(TagSeed(name))? {
                if let Some(other) = key {
                    seen.push((other, map.next_value()?));
                    continue;
                }
                let mut tag = Tag { known, found: Err(Value::Null) };
                map.next_value_seed(LeafSeed { leaf: &mut tag, or_null: false })?;
                match tag.found {
                    Ok(index) => found = Some(index),
                    Err(value) => seen.push((name.to_owned(), value)),
                }
                break;
            }
        }
        let tag = found.map(|index| (name, Tagged { known, index }));
        Ok((Self { tag, rest: seen.into_iter(), current: Current::Value(Value::Null) }, found))
    }

    /// Moves to the next member that is one of `names` and returns which; those that are none go to `extra`.
    pub(crate) fn next(&mut self, names: Names, extra: &mut Extra) -> Option<usize> {
        if let Some((name, tag)) = self.tag.take() {
            if let Some(index) = names.find(0, name) {
                self.current = Current::Tag(tag);
                return Some(index);
            }
            extra.insert(name, tag.text());
        }
        for (name, value) in self.rest.by_ref() {
            if let Some(index) = names.find(0, &name) {
                self.current = Current::Value(value);
                return Some(index);
            }
            extra.insert(name, value);
        }
        None
    }

    /// The current member, if it is the tag.
    #[inline]
    pub(crate) fn tag(&self) -> Option<Tagged> {
        match self.current {
            Current::Tag(tag) => Some(tag),
            Current::Value(_) => None,
        }
    }

    /// Takes out the value of the current member.
    pub(crate) fn take(&mut self) -> Value {
        match &mut self.current {
            Current::Tag(tag) => Value::from(tag.text()),
            Current::Value(value) => value.take(),
        }
    }

    /// What is not handed on yet.
    pub(crate) fn into_members(self) -> Vec<(String, Value)> {
        let tag = self.tag.map(|(name, tag)| (name.to_owned(), Value::from(tag.text())));
        tag.into_iter().chain(self.rest).collect()
    }
}

/// A union's tag.
struct Tag {
    known: Names,
    /// Which known value it is, or what it is instead.
    found: Result<usize, Value>,
}

impl Leaf for Tag {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let index = match found {
            Scalar::Text(text) => self.known.position(text),
            _ => None,
        };
        self.found = index.ok_or_else(|| found.take_value());
        Ok(())
    }

    fn clear(&mut self) {
        self.found = Err(Value::Null);
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
