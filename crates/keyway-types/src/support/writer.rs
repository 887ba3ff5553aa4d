//! Serializing an object, field by field, in the order of its declaration.

use serde::ser::{SerializeMap, Serializer};

use super::extra::Extra;
use super::names::Names;
use super::raw::{Text, numbered};
use super::wire::{Named, Wire};

/// Whether a field that arrived oddly is unchanged.
enum Arrived {
    Changed,
    /// It is blank, and was absent or null.
    Blank,
    /// It is what was made of JSON that does not fit.
    Misfit,
}

/// Returns whether an optional field that arrived oddly is unchanged.
fn as_arrived<T: Wire>(extra: &Extra, index: usize, name: &str, value: &T) -> Arrived {
    let unchanged =
        extra.is_misfit(index) && extra.text(name).is_some_and(|json| value.still_is(name, &json));
    if unchanged { Arrived::Misfit } else { Arrived::Changed }
}

/// Returns whether a field that is always present, and arrived oddly, is unchanged.
fn blank_as_arrived<T: Wire>(extra: &Extra, index: usize, name: &str, value: &T) -> Arrived {
    if !extra.is_misfit(index) && *value == T::blank() {
        return Arrived::Blank;
    }
    as_arrived(extra, index, name, value)
}

/// Returns whether a list in serde's own form is what was made of JSON that is none. It is compared as
/// text, because to serialize it to a value would compile its type once more.
#[cold]
fn is_made_of_misfit<T: serde::Serialize>(list: &[T], extra: &Extra, name: &str) -> bool {
    if list.is_empty() {
        return true;
    }
    let arrived = extra.text(name).map(|json| numbered(&json).unwrap_or_else(|| format!("[{json}]")));
    let parsed = |text: String| serde_json::from_str::<serde_json::Value>(&text).ok();
    let now = serde_json::to_string(list).ok().and_then(parsed);
    now.is_some() && now == arrived.and_then(parsed)
}

/// Returns the JSON that arrived in place of an object, if the object is unchanged since.
#[inline]
pub(crate) fn held<'a, T: Wire>(object: &T, extra: &'a Extra) -> Option<Text<'a>> {
    let json = extra.held()?;
    (*object == T::blank()).then_some(Text(json))
}

/// Serializes one object. Each field is passed once, in order, with its number and its name, to the
/// method for its presence; the first error is kept and returned by [`Writer::finish`].
pub(crate) struct Writer<'a, M: SerializeMap> {
    map: M,
    extra: &'a Extra,
    /// One bit per field that has been written.
    written: u64,
    /// One bit per field that was absent, and stays absent.
    left_out: u64,
    failure: Option<M::Error>,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    pub(crate) fn new<S>(out: S, extra: &'a Extra) -> Result<Self, M::Error>
    where
        S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>,
    {
        Ok(Self { map: out.serialize_map(None)?, extra, written: 0, left_out: 0, failure: None })
    }

    /// Writes a field that is always present, unless it was missing and is still blank.
    #[inline]
    pub(crate) fn required<T: Wire>(&mut self, index: usize, name: &'static str, value: &T) {
        if self.extra.is_odd(index) {
            return self.odd(index, name, value);
        }
        self.write(index, name, &Named(name, value));
    }

    /// Writes a field that is always present, and arrived oddly.
    #[cold]
    fn odd<T: Wire>(&mut self, index: usize, name: &'static str, value: &T) {
        let arrived = blank_as_arrived(self.extra, index, name, value);
        if !self.write_as_arrived(index, name, arrived) {
            self.write(index, name, &Named(name, value));
        }
    }

    /// Writes a list in serde's own form that is always present, and null if it arrived so.
    pub(crate) fn plain<T: serde::Serialize>(&mut self, index: usize, name: &'static str, list: &[T]) {
        if self.extra.is_misfit(index) && is_made_of_misfit(list, self.extra, name) {
            self.left_out |= 1 << index;
        } else if list.is_empty() && self.extra.is_null(index) {
            self.write(index, name, &());
        } else {
            self.write(index, name, list);
        }
    }

    /// Writes a field if it has a value. One that arrived as null is written by
    /// [`finish`](Self::finish).
    ///
    /// Inlined, and as small as possible, because most fields of most objects are absent.
    #[inline(always)]
    pub(crate) fn optional<T: Wire>(&mut self, index: usize, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.present(index, name, value);
        }
    }

    /// Writes the value of an optional field.
    #[inline]
    fn present<T: Wire>(&mut self, index: usize, name: &'static str, value: &T) {
        if self.extra.is_odd(index) {
            return self.odd_present(index, name, value);
        }
        self.write(index, name, &Named(name, value));
    }

    /// Writes the value of an optional field that arrived oddly.
    #[cold]
    fn odd_present<T: Wire>(&mut self, index: usize, name: &'static str, value: &T) {
        let arrived = as_arrived(self.extra, index, name, value);
        if !self.write_as_arrived(index, name, arrived) {
            self.write(index, name, &Named(name, value));
        }
    }

    /// Writes a field, unless it was absent and is still blank.
    #[inline]
    pub(crate) fn lenient<T: Wire>(&mut self, index: usize, name: &'static str, value: &T) {
        self.required(index, name, value);
    }

    /// Writes a field, unless it was absent and still has its constant value.
    pub(crate) fn constant(&mut self, index: usize, name: &'static str, value: &str, expected: &'static str) {
        if self.extra.is_odd(index) && value == expected {
            return self.write_odd(index, name);
        }
        self.write(index, name, value);
    }

    /// Writes a field that arrived oddly and is unchanged since; returns whether it is.
    fn write_as_arrived(&mut self, index: usize, name: &'static str, arrived: Arrived) -> bool {
        match arrived {
            Arrived::Changed => return false,
            // It is among the unknown fields, and written with them.
            Arrived::Misfit => self.left_out |= 1 << index,
            Arrived::Blank => self.write_odd(index, name),
        }
        true
    }

    /// Writes the fields that arrived as null, the unknown fields, and the end of the object, whose
    /// fields are called `names`.
    pub(crate) fn finish(mut self, names: Names) -> Result<M::Ok, M::Error> {
        let odd = self.extra.odd() & !self.written & !self.left_out;
        if odd != 0 {
            self.write_nulls(names, odd & !self.extra.misfits());
        }
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        if !self.extra.is_empty() {
            self.write_extra(names)?;
        }
        self.map.end()
    }

    /// Writes the unknown fields, and known ones that have not been written.
    #[cold]
    fn write_extra(&mut self, names: Names) -> Result<(), M::Error> {
        for (name, value) in self.extra.written() {
            let shadowed = names.position(&name).is_some_and(|index| self.written >> index & 1 == 1);
            if !shadowed {
                self.map.serialize_entry(&name, &value)?;
            }
        }
        Ok(())
    }

    #[cold]
    fn write_nulls(&mut self, names: Names, nulls: u64) {
        for index in (0..names.len()).filter(|index| nulls >> index & 1 == 1) {
            self.write(index, &names.text(index), &());
        }
    }

    /// Writes a field without a value as it arrived: null or absent.
    fn write_odd(&mut self, index: usize, name: &'static str) {
        if self.extra.is_null(index) && !self.extra.is_misfit(index) {
            self.write(index, name, &());
        } else {
            self.left_out |= 1 << index;
        }
    }

    fn write<T: serde::Serialize + ?Sized>(&mut self, index: usize, name: &str, value: &T) {
        if self.failure.is_none() {
            self.failure = self.map.serialize_entry(name, value).err();
        }
        self.written |= 1 << index;
    }
}
