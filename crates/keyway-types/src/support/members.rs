//! Reading an object, member by member, in one pass.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::extra::Extra;
use super::forms::Forms;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::names::Names;
use super::order::Order;
use super::reread::{object_value, reread};
use super::wire::{FillUnlessNull, Wire};

/// What can be read from the members of an object: an object type, or a union told by its tag.
pub(crate) trait FromMembers {
    /// The type's name, for error texts.
    const NAME: &'static str;

    /// Reads them to where the object is, which is blank.
    fn fill_members<'de, A: MapAccess<'de>>(&mut self, members: Members<A>) -> Result<(), A::Error>;
}

/// Reads a `T`, which is blank, from any deserializer that holds an object.
#[inline]
pub(crate) fn fill_object<'de, T: FromMembers, D: Deserializer<'de>>(
    object: &mut T,
    input: D,
) -> Result<(), D::Error> {
    input.deserialize_map(ObjectVisitor(object))
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: FromMembers> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting_object(f, T::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.fill_members(Members::new(map))
    }
}

/// Says what was expected. Apart, because each type's name would be written through a table of its own.
fn expecting_object(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    write!(f, "an object ({name})")
}

/// The members of one object: those already seen on the way to a union's tag, then the rest.
///
/// Unknown members go to [`Members::extra`] by themselves. A member that comes twice counts with its
/// last value.
pub(crate) struct Members<A> {
    map: A,
    ahead: Option<Box<Ahead>>,
    /// The number of the field that came last, counted from 1; 0 before the first.
    last: usize,
    /// One bit a field: it came with a value.
    seen: u64,
    pub(crate) extra: Extra,
}

/// What a union has read up to its tag.
struct Ahead {
    /// The tag's name and value, until they are handed on.
    tag: Option<(&'static str, Tagged)>,
    rest: vec::IntoIter<(String, Value)>,
    current: Current,
}

impl Ahead {
    fn take(&mut self) -> Value {
        match &mut self.current {
            Current::Tag(tag) => Value::from(tag.text()),
            Current::Value(value) => value.take(),
        }
    }
}

/// The value of the member just named.
enum Current {
    Tag(Tagged),
    Value(Value),
}

/// A known value of a tag.
#[derive(Clone, Copy)]
struct Tagged {
    known: Names,
    index: usize,
}

impl Tagged {
    fn text(self) -> String {
        self.known.text(self.index)
    }
}

impl<A> Members<A> {
    pub(crate) fn new(map: A) -> Self {
        Self { map, ahead: None, last: 0, seen: 0, extra: Extra::new() }
    }

    /// Moves to the next member that is one of `names` and returns which. `order` is what is known of their order.
    #[inline]
    pub(crate) fn next<'de>(&mut self, names: Names, order: &'static Order) -> Result<Option<usize>, A::Error>
    where
        A: MapAccess<'de>,
    {
        if self.ahead.is_some()
            && let Some(index) = self.next_ahead(names)
        {
            return Ok(Some(index));
        }
        loop {
            let likely = order.after(self.last);
            match self.map.next_key_seed(KeySeed { names, likely })? {
                None => return Ok(None),
                Some(Ok(index)) => {
                    if index != likely {
                        order.learn(self.last, index);
                    }
                    self.last = index + 1;
                    return Ok(Some(index));
                }
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
    fn next_ahead(&mut self, names: Names) -> Option<usize> {
        let ahead = self.ahead.as_mut()?;
        if let Some((name, tag)) = ahead.tag.take() {
            if let Some(index) = names.find(0, name) {
                ahead.current = Current::Tag(tag);
                return Some(index);
            }
            self.extra.insert(name, tag.text());
        }
        for (name, value) in ahead.rest.by_ref() {
            if let Some(index) = names.find(0, &name) {
                ahead.current = Current::Value(value);
                return Some(index);
            }
            self.extra.insert(name, value);
        }
        self.ahead = None;
        None
    }

    /// Reads the value of the current member.
    #[inline]
    pub(crate) fn read<'de, T, S>(&mut self, seed: S) -> Result<T, A::Error>
    where
        A: MapAccess<'de>,
        S: for<'a> DeserializeSeed<'a, Value = T>,
    {
        match &mut self.ahead {
            None => self.map.next_value_seed(seed),
            Some(ahead) => reread(&ahead.take(), seed).map_err(A::Error::custom),
        }
    }

    /// Reads the value of the current member, which has no parts; says whether there was one.
    pub(crate) fn leaf<'de>(&mut self, leaf: &mut dyn Leaf, or_null: bool) -> Result<bool, A::Error>
    where
        A: MapAccess<'de>,
    {
        let seed = LeafSeed { leaf, or_null };
        match &mut self.ahead {
            None => self.map.next_value_seed(seed),
            Some(ahead) => seed.give_again(&ahead.take()),
        }
    }

    /// Reads the current member, a field with null as a value of its own, as a `T`.
    pub(crate) fn value<'de, T: Wire>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        slot.insert(T::blank()).fill_member(self)
    }

    /// Reads the current member with serde's own rules, required field number `index`.
    pub(crate) fn plain<'de, T: DeserializeOwned>(
        &mut self,
        index: usize,
        slot: &mut T,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        *slot = self.read(PhantomData)?;
        self.seen |= 1 << index;
        Ok(())
    }

    /// Reads the current member, required field number `index`, as a `T`.
    pub(crate) fn required<'de, T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.blank_again(index, slot);
        slot.fill_member(self)?;
        self.seen |= 1 << index;
        Ok(())
    }

    /// Reads the current member, field number `index`, as a `T` or null, which is remembered.
    #[inline]
    pub(crate) fn optional<'de, T: Wire>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        T::fill_optional(slot, index, self)
    }

    pub(crate) fn optional_object<'de, T: Wire>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let value = self.read(FillUnlessNull::Option(slot))?;
        self.extra.set_odd(index, !value);
        Ok(())
    }

    pub(crate) fn optional_leaf<'de>(&mut self, index: usize, slot: &mut dyn Leaf) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let value = self.leaf(slot, true)?;
        self.extra.set_odd(index, !value);
        Ok(())
    }

    /// Reads the current member, lenient field number `index`; null is remembered.
    #[inline]
    pub(crate) fn lenient<'de, T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        slot.fill_lenient(index, self)
    }

    pub(crate) fn lenient_object<'de, T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.blank_again(index, slot);
        let value = self.read(FillUnlessNull::Plain(slot))?;
        self.set_lenient(index, value);
        Ok(())
    }

    pub(crate) fn lenient_leaf<'de>(&mut self, index: usize, slot: &mut dyn Leaf) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let value = self.leaf(slot, true)?;
        self.set_lenient(index, value);
        Ok(())
    }

    fn set_lenient(&mut self, index: usize, value: bool) {
        self.extra.set_null(index, !value);
        self.set_seen(index, value);
    }

    /// Forgets what a field had from a member of the same name before.
    #[inline]
    fn blank_again<T: Wire>(&self, index: usize, slot: &mut T) {
        if self.seen >> index & 1 == 1 {
            *slot = T::blank();
        }
    }

    fn set_seen(&mut self, index: usize, seen: bool) {
        self.seen = self.seen & !(1 << index) | u64::from(seen) << index;
    }

    /// Reads the current member, field number `index` called `name`, which is `expected` as far as known.
    ///
    /// Another string is kept, null is remembered, other JSON goes to [`Members::extra`].
    pub(crate) fn constant<'de>(
        &mut self,
        name: &'static str,
        index: usize,
        expected: &'static str,
        slot: &mut Cow<'static, str>,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        if let Some(ahead) = &self.ahead
            && let Current::Tag(tag) = ahead.current
        {
            *slot = if tag.known.is(tag.index, expected) {
                Cow::Borrowed(expected)
            } else {
                Cow::Owned(tag.text())
            };
            self.seen |= 1 << index;
            return Ok(());
        }
        let mut constant = Constant { expected, slot, other: None };
        let value = self.leaf(&mut constant, true)?;
        let other = constant.other;
        self.extra.set_null(index, !value);
        self.set_seen(index, value && other.is_none());
        if !value || other.is_some() {
            self.keep_other(name, other);
        }
        Ok(())
    }

    /// Keeps what came in place of a constant, if it was not null.
    #[cold]
    fn keep_other(&mut self, name: &str, other: Option<Value>) {
        match other {
            None => self.extra.remove(name),
            Some(value) => self.extra.insert(name, value),
        };
    }

    /// Ends the object: names a required field that did not come, and remembers which of those that need not
    /// come did not.
    pub(crate) fn finish<'de>(mut self, names: Names, forms: Forms) -> Result<Extra, A::Error>
    where
        A: MapAccess<'de>,
    {
        let missing = forms.required & !self.seen;
        if missing != 0 {
            return Err(missing_field(names, missing));
        }
        self.extra.add_odd(forms.lenient & !self.seen);
        Ok(self.extra)
    }

    /// Looks for the tag called `name`: reads up to it and returns the number of its value in `known`.
    ///
    /// Everything read is kept for the variant, which may be a union by another tag, or for
    /// [`Members::into_value`].
    pub(crate) fn find_tag<'de>(
        &mut self,
        name: &'static str,
        known: Names,
    ) -> Result<Option<usize>, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut seen = self.seen();
        let mut found = None;
        if let Some(at) = seen.iter().position(|(key, _)| key == name) {
            found = seen[at].1.as_str().and_then(|tag| known.position(tag));
            if found.is_some() {
                seen.remove(at);
            }
        } else {
            while let Some(key) = self.map.next_key_seed(TagSeed(name))? {
                if let Some(other) = key {
                    seen.push((other, self.map.next_value()?));
                    continue;
                }
                let mut tag = Tag { known, found: Err(Value::Null) };
                self.map.next_value_seed(LeafSeed { leaf: &mut tag, or_null: false })?;
                match tag.found {
                    Ok(index) => found = Some(index),
                    Err(value) => seen.push((name.to_owned(), value)),
                }
                break;
            }
        }
        let tag = found.map(|index| (name, Tagged { known, index }));
        let rest = seen.into_iter();
        self.ahead = Some(Box::new(Ahead { tag, rest, current: Current::Value(Value::Null) }));
        Ok(found)
    }

    /// Takes out what an outer union has read.
    fn seen(&mut self) -> Vec<(String, Value)> {
        let Some(ahead) = self.ahead.take() else { return Vec::new() };
        let tag = ahead.tag.map(|(name, tag)| (name.to_owned(), Value::from(tag.text())));
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

/// A field with one known value.
struct Constant<'a> {
    expected: &'static str,
    slot: &'a mut Cow<'static, str>,
    /// What is no string.
    other: Option<Value>,
}

impl Leaf for Constant<'_> {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        self.clear();
        match found {
            Scalar::Text(text) if *text == self.expected => {}
            Scalar::Text(text) => *self.slot = Cow::Owned((*text).to_owned()),
            other => self.other = Some(other.take_value()),
        }
        Ok(())
    }

    fn clear(&mut self) {
        *self.slot = Cow::Borrowed(self.expected);
    }
}

/// Names the first of the fields that did not come, as serde does.
#[cold]
fn missing_field<E: serde::de::Error>(names: Names, missing: u64) -> E {
    E::custom(format_args!("missing field `{}`", names.text(missing.trailing_zeros() as usize)))
}

/// Reads a member's name; only an unknown one is copied.
struct KeySeed {
    names: Names,
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Result<usize, String>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.names.find(self.likely, name).ok_or_else(|| name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(self.names.find(self.likely, &name).ok_or(name))
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
