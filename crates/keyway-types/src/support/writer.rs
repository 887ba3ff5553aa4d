//! Writing an object, field by field, in the order of its declaration.

use serde::ser::{SerializeMap, Serializer};

use super::extra::Extra;
use super::wire::{Named, Wire};

/// Writes one object. Each field is given once, in order, by the method of its form; the first failure is
/// kept, and told by [`Writer::finish`].
pub(crate) struct Writer<'a, M: SerializeMap> {
    map: M,
    names: &'static [&'static str],
    extra: &'a Extra,
    index: usize,
    /// One bit a field that has been written.
    written: u64,
    failure: Option<M::Error>,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    pub(crate) fn new<S>(out: S, names: &'static [&'static str], extra: &'a Extra) -> Result<Self, M::Error>
    where
        S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>,
    {
        Ok(Self { map: out.serialize_map(None)?, names, extra, index: 0, written: 0, failure: None })
    }

    /// Writes a field that is always there.
    pub(crate) fn required<T: Wire>(&mut self, value: &T) {
        let name = self.names[self.index];
        self.write(&Named(name, value));
    }

    /// Writes a field of serde's own form that is always there.
    pub(crate) fn plain<T: serde::Serialize>(&mut self, value: &T) {
        self.write(value);
    }

    /// Writes a field if it has a value, or null if that is how it came.
    ///
    /// Written out where it is used, because most fields of most objects are absent.
    #[inline(always)]
    pub(crate) fn optional<T: Wire>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.required(value),
            None if self.extra.is_odd(self.index) => self.write(&()),
            None => self.index += 1,
        }
    }

    /// Writes a field, unless it did not come and is still blank.
    pub(crate) fn lenient<T: Wire + PartialEq>(&mut self, value: &T) {
        if self.extra.is_odd(self.index) && *value == T::blank() {
            return self.write_odd();
        }
        self.required(value);
    }

    /// Writes a field, unless it did not come and still has its one value.
    pub(crate) fn constant(&mut self, value: &str, expected: &'static str) {
        if self.extra.is_odd(self.index) && value == expected {
            return self.write_odd();
        }
        self.write(value);
    }

    /// Writes the unknown members and ends the object.
    pub(crate) fn finish(mut self) -> Result<M::Ok, M::Error> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for (name, value) in self.extra.iter() {
            let known = self.names.iter().position(|known| *known == name);
            let shadowed = known.is_some_and(|index| self.written >> index & 1 == 1);
            if !shadowed {
                self.map.serialize_entry(name, value)?;
            }
        }
        self.map.end()
    }

    /// Writes a field without a value as it came: null or not at all.
    fn write_odd(&mut self) {
        if self.extra.is_null(self.index) {
            self.write(&());
        } else {
            self.index += 1;
        }
    }

    fn write<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        if self.failure.is_none() {
            self.failure = self.map.serialize_entry(self.names[self.index], value).err();
        }
        self.written |= 1 << self.index;
        self.index += 1;
    }
}
