//! Deserializing an object, field by field, in one pass.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};

use super::ahead_fields::{field_ahead, leaf_ahead, plain_ahead};
use super::buffered::Ahead;
use super::constant::Constant;
use super::extra::Extra;
use super::field_order::Order;
use super::from_value::reread;
use super::json::Json;
use super::leaf::{Leaf, LeafSeed};
use super::lenient;
use super::message;
use super::names::Names;
use super::nullable::Nullable;
use super::presence::PresenceMasks;
use super::raw::{NameSeed, Raw, object_text};
use super::wire::{Adapted, Fill, Wire};

/// A type that can be deserialized from the fields of an object: an object type, or a tagged union.
pub(crate) trait FromMembers {
    /// The type's name, for errors.
    const NAME: &'static str;

    /// Deserializes the fields in place; the object is blank before.
    fn fill_members<'de, A: MapAccess<'de>>(&mut self, members: Members<'de, A>) -> Result<(), A::Error>;
}

/// Deserializes a `T`, which is blank, from any deserializer that holds an object.
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

/// Writes what was expected. It is a separate function because inlining would create a table for
/// each type's name.
fn expecting_object(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    write!(f, "an object ({name})")
}

/// The fields of one object: those already seen on the way to a union's tag, then the rest.
///
/// Unknown fields go to [`Members::extra`] automatically. If a field repeats, its last value
/// counts.
pub(crate) struct Members<'de, A> {
    map: A,
    ahead: Option<Box<Ahead<'de>>>,
    /// The number of the last field, counted from 1; 0 before the first.
    last: usize,
    /// One bit per field: it arrived with a value.
    seen: u64,
    pub(crate) extra: Extra,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    pub(crate) fn new(map: A) -> Self {
        let ahead = lenient::on().then(Ahead::leniently);
        Self { map, ahead, last: 0, seen: 0, extra: Extra::new() }
    }

    /// Moves to the next field that is one of `names` and returns its index. `order` is the likely
    /// order of the fields.
    ///
    /// Inlined into the loop over an object's fields: a call for each field would be a third of what
    /// the field takes.
    #[inline(always)]
    pub(crate) fn next(&mut self, names: Names, order: &'static Order) -> Result<Option<usize>, A::Error> {
        if self.ahead.is_some()
            && let Some(index) = self.next_ahead(names)?
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
    fn keep(&mut self, name: String) -> Result<(), A::Error> {
        let json = self.map.next_value_seed(Raw)?;
        self.extra.keep(&name, &json);
        Ok(())
    }

    /// Moves to the next field that is read as text first.
    #[cold]
    fn next_ahead(&mut self, names: Names) -> Result<Option<usize>, A::Error> {
        let Some(ahead) = &mut self.ahead else { return Ok(None) };
        let next = ahead.next(names, &mut self.extra);
        if ahead.lenient {
            return self.next_leniently(names, next);
        }
        if next.is_none() {
            self.ahead = None;
        }
        Ok(next)
    }

    /// Moves to the next field of an object that is read leniently, unless that is `next`, which was
    /// read ahead.
    #[cold]
    fn next_leniently(&mut self, names: Names, mut next: Option<usize>) -> Result<Option<usize>, A::Error> {
        let Some(ahead) = &mut self.ahead else { return Ok(next) };
        while next.is_none()
            && let Some(name) = self.map.next_key_seed(NameSeed)?
        {
            let value = self.map.next_value_seed(Raw)?;
            match names.find(0, &name) {
                None => self.extra.keep(&name, &value),
                Some(index) => {
                    ahead.here(names, index, value);
                    next = Some(index);
                }
            }
        }
        if let Some(index) = next {
            self.extra.forget_misfit(names, index);
        }
        Ok(next)
    }

    /// Deserializes the value of the current field, a scalar; returns whether there was one.
    pub(crate) fn leaf<const OR_NULL: bool>(&mut self, leaf: &mut dyn Leaf) -> Result<bool, A::Error> {
        let seed = LeafSeed::<OR_NULL>(leaf);
        match &self.ahead {
            None => self.map.next_value_seed(seed),
            Some(ahead) => leaf_ahead(ahead, &mut self.extra, seed).map_err(A::Error::custom),
        }
    }

    /// Deserializes the current field, in which null is a value, as a `T`.
    pub(crate) fn value<T: Wire>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        slot.insert(T::blank()).fill_member(self)
    }

    /// Deserializes the current field in place, which is blank.
    #[inline]
    pub(crate) fn fill<T: Wire>(&mut self, slot: &mut T) -> Result<(), A::Error> {
        match &self.ahead {
            None => self.map.next_value_seed(Fill(slot)),
            Some(ahead) => {
                let place = FillUnlessNull::Required(slot);
                field_ahead(ahead, &mut self.extra, place).map(|_| ()).map_err(A::Error::custom)
            }
        }
    }

    #[inline]
    fn place<T: Wire>(&mut self, place: FillUnlessNull<'_, T>) -> Result<bool, A::Error> {
        match &self.ahead {
            None => self.map.next_value_seed(place),
            Some(ahead) => field_ahead(ahead, &mut self.extra, place).map_err(A::Error::custom),
        }
    }

    /// Deserializes the current field, required field number `index`, a list, by custom rules.
    pub(crate) fn plain<S>(&mut self, index: usize, seed: S) -> Result<(), A::Error>
    where
        S: for<'a> DeserializeSeed<'a, Value = ()>,
    {
        match &self.ahead {
            None => self.map.next_value_seed(seed)?,
            Some(ahead) => plain_ahead(ahead, &mut self.extra, seed).map_err(A::Error::custom)?,
        }
        self.seen |= 1 << index;
        Ok(())
    }

    /// Deserializes the current field, required field number `index`, as a `T`.
    pub(crate) fn required<T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error> {
        self.blank_again(index, slot);
        slot.fill_member(self)?;
        self.seen |= 1 << index;
        Ok(())
    }

    /// Deserializes the current field, field number `index`, as a `T` or null, which is remembered.
    #[inline]
    pub(crate) fn optional<T: Wire>(&mut self, index: usize, slot: &mut Option<T>) -> Result<(), A::Error> {
        T::fill_optional(slot, index, self)
    }

    pub(crate) fn optional_object<T: Wire>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        let value = self.place(FillUnlessNull::Option(slot))?;
        self.extra.set_odd(index, !value);
        Ok(())
    }

    pub(crate) fn optional_leaf(&mut self, index: usize, slot: &mut dyn Leaf) -> Result<(), A::Error> {
        let value = self.leaf::<true>(slot)?;
        self.extra.set_odd(index, !value);
        Ok(())
    }

    /// Deserializes the current field, lenient field number `index`; null is remembered.
    #[inline]
    pub(crate) fn lenient<T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error> {
        slot.fill_lenient(index, self)
    }

    pub(crate) fn lenient_object<T: Wire>(&mut self, index: usize, slot: &mut T) -> Result<(), A::Error> {
        self.blank_again(index, slot);
        let value = self.place(FillUnlessNull::Plain(slot))?;
        self.set_lenient(index, value);
        Ok(())
    }

    pub(crate) fn lenient_leaf(&mut self, index: usize, slot: &mut dyn Leaf) -> Result<(), A::Error> {
        let value = self.leaf::<true>(slot)?;
        self.set_lenient(index, value);
        Ok(())
    }

    fn set_lenient(&mut self, index: usize, value: bool) {
        self.extra.set_null(index, !value);
        self.set_seen(index, value);
    }

    /// Clears the value from an earlier field of the same name.
    #[inline]
    fn blank_again<T: Wire>(&self, index: usize, slot: &mut T) {
        if self.seen >> index & 1 == 1 {
            *slot = T::blank();
        }
    }

    fn set_seen(&mut self, index: usize, seen: bool) {
        self.seen = self.seen & !(1 << index) | u64::from(seen) << index;
    }

    /// Deserializes the current field, field number `index` called `name`, whose known value is
    /// `expected`.
    ///
    /// Any other string is kept, null is remembered, other JSON goes to [`Members::extra`].
    pub(crate) fn constant(
        &mut self,
        name: &'static str,
        index: usize,
        expected: &'static str,
        slot: &mut Cow<'static, str>,
    ) -> Result<(), A::Error> {
        if let Some(tag) = self.ahead.as_ref().and_then(|ahead| ahead.tag()) {
            *slot = if tag.known.is(tag.index, expected) {
                Cow::Borrowed(expected)
            } else {
                Cow::Owned(tag.text())
            };
            self.seen |= 1 << index;
            return Ok(());
        }
        let mut constant = Constant::new(expected, slot);
        let value = self.leaf::<true>(&mut constant)?;
        let other = constant.into_other();
        self.extra.set_null(index, !value);
        self.set_seen(index, value && other.is_none());
        if !value || other.is_some() {
            self.keep_other(name, other);
        }
        Ok(())
    }

    #[cold]
    fn keep_other(&mut self, name: &'static str, other: Option<Json>) {
        self.extra.keep_other(name, other);
    }

    /// Ends the object: reports a missing required field, and remembers which of the others were
    /// absent.
    #[inline(always)]
    pub(crate) fn finish(self, names: Names, forms: PresenceMasks) -> Result<Extra, A::Error> {
        let Self { ahead, seen, mut extra, .. } = self;
        let missing = forms.required & !seen;
        match ahead {
            Some(ahead) => miss(ahead, &mut extra, names, missing),
            None if missing != 0 => return Err(missing_field(names, missing)),
            None => {}
        }
        extra.add_odd(forms.lenient & !seen);
        extra.settle();
        Ok(extra)
    }

    /// Fails if the required field number `index` did not arrive, also of an object that is read
    /// leniently.
    pub(crate) fn insist(&self, names: Names, index: usize) -> Result<(), A::Error> {
        if self.seen >> index & 1 == 1 { Ok(()) } else { Err(missing_field(names, 1 << index)) }
    }

    /// Finds the tag called `name`: reads up to it and returns the index of its value in `known`.
    ///
    /// Everything read is kept for the variant, which may be a union by another tag, or for
    /// [`Members::into_json`].
    pub(crate) fn find_tag(&mut self, name: &'static str, known: Names) -> Result<Option<usize>, A::Error> {
        let (ahead, found) = Ahead::up_to_tag(&mut self.map, self.ahead.take(), name, known)?;
        self.ahead = Some(ahead);
        Ok(found)
    }

    /// Returns the text of all fields, including those already seen, as one JSON object.
    pub(crate) fn into_text(self) -> Result<String, A::Error> {
        let seen = self.ahead.map(|ahead| ahead.into_text()).unwrap_or_default();
        object_text(seen, self.map)
    }

    /// Returns all fields, including those already seen, as one JSON object.
    pub(crate) fn into_json(self) -> Result<Json, A::Error> {
        self.into_text().map(Json::of)
    }
}

/// Ends an object that is read leniently: missing required fields stay absent.
#[cold]
fn miss(_: Box<Ahead<'_>>, extra: &mut Extra, names: Names, missing: u64) {
    extra.add_odd(missing);
    if let Some(json) = lenient::take_held() {
        extra.hold(&json);
        return;
    }
    for index in (0..names.len()).filter(|index| missing >> index & 1 == 1) {
        lenient::missing(&names.text(index));
    }
}

/// Fills a blank message from JSON that is not an object but says what is meant (D3). Returns whether it
/// does.
#[cold]
pub(crate) fn adapt_message<T: Wire>(message: &mut T, json: &str) -> bool {
    let mut read = |json: &str| reread(json, FillUnlessNull::Plain(&mut *message));
    // That the message does not fit is noted already.
    let is_read =
        message::meant(json).is_some_and(|json| matches!(lenient::leniently(|| read(&json)), (Ok(true), _)));
    if !is_read {
        *message = T::blank();
    }
    is_read
}

/// Reports the first missing field, as serde does.
#[cold]
fn missing_field<E: serde::de::Error>(names: Names, missing: u64) -> E {
    E::custom(format_args!("missing field `{}`", names.text(missing.trailing_zeros() as usize)))
}

/// Reads a field's name; only an unknown one is copied.
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

/// Deserializes a `T` or null in place, and returns whether it was a `T`.
///
/// One type for all such places, so that each `T` is compiled once.
pub(crate) enum FillUnlessNull<'a, T> {
    /// Whether null fits is up to the type.
    Required(&'a mut T),
    /// Null leaves it blank.
    Plain(&'a mut T),
    /// Null is `None`.
    Option(&'a mut Option<T>),
    /// Null is a value.
    Nullable(&'a mut Nullable<T>),
}

impl<T: Wire> FillUnlessNull<'_, T> {
    /// Returns the same place, to be filled again.
    pub(super) fn again(&mut self) -> FillUnlessNull<'_, T> {
        match self {
            Self::Required(place) => FillUnlessNull::Required(place),
            Self::Plain(place) => FillUnlessNull::Plain(place),
            Self::Option(place) => FillUnlessNull::Option(place),
            Self::Nullable(place) => FillUnlessNull::Nullable(place),
        }
    }

    /// Makes what can be made of JSON that did not fit (D3). An optional value that cannot be made is
    /// `None`.
    pub(super) fn adapt(&mut self, field: &str, json: &str) -> Adapted {
        match self {
            Self::Required(place) | Self::Plain(place) => place.adapt(field, json),
            Self::Nullable(place) => place.adapt(field, json),
            Self::Option(place) => {
                let mut value = T::blank();
                let converted = value.adapt(field, json) == Adapted::Converted;
                **place = converted.then_some(value);
                if converted { Adapted::Converted } else { Adapted::Blank }
            }
        }
    }

    /// Prepares the place for null.
    fn clear(self) {
        match self {
            Self::Required(place) | Self::Plain(place) => *place = T::blank(),
            Self::Option(place) => *place = None,
            Self::Nullable(place) => *place = Nullable::Null,
        }
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for FillUnlessNull<'_, T> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        if let Self::Required(place) = self {
            return place.fill(input).map(|()| true);
        }
        input.deserialize_option(self)
    }
}

impl<'de, T: Wire> Visitor<'de> for FillUnlessNull<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        self.clear();
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.clear();
        Ok(false)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        match self {
            Self::Required(place) | Self::Plain(place) => place.fill(input)?,
            Self::Option(place) => place.insert(T::blank()).fill(input)?,
            Self::Nullable(place) => {
                *place = Nullable::Value(T::blank());
                // It is a value now.
                if let Nullable::Value(value) = place {
                    value.fill(input)?;
                }
            }
        }
        Ok(true)
    }
}
