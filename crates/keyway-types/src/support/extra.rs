//! The part of an object that its fields do not show.

use std::fmt;

use serde_json::{Map, Value};

/// The members of an object that this version has no field for, kept as they came.
///
/// They are written again when the object is (D1), and hold what a caller adds beyond the known
/// fields. A member with the name of a field is written only when the field itself is not: there is
/// never a member twice. The value also remembers, unseen, which fields came as `null` and which did
/// not come at all, so that what came in goes out unchanged. Two objects that differ only in that
/// memory are equal.
///
/// An empty `Extra` takes two machine words and no allocation.
#[derive(Clone, Default)]
pub struct Extra {
    /// One bit a field: an optional one was null; a lenient or constant one was absent or null.
    odd: u64,
    more: Option<Box<More>>,
}

#[derive(Clone, Default)]
struct More {
    /// One bit a field: it was null, not absent. Read for lenient and constant fields only.
    nulls: u64,
    members: Map<String, Value>,
}

/// The number of fields an object can have, given by the width of [`Extra`]'s memory.
pub(crate) const MAX_FIELDS: usize = 64;

impl Extra {
    /// Returns an empty value.
    pub const fn new() -> Self {
        Self { odd: 0, more: None }
    }

    /// Returns the member called `name`, if there is one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.more.as_ref()?.members.get(name)
    }

    /// Sets the member called `name` and returns what was there before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.more.get_or_insert_default().members.insert(name.into(), value.into())
    }

    /// Takes the member called `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.more.as_mut()?.members.remove(name)
    }

    /// Lists the members, in the order in which they will be written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.more.iter().flat_map(|more| &more.members).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.more.as_ref().map_or(0, |more| more.members.len())
    }

    /// Says whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.more.as_mut()?.members.get_mut(name)
    }

    /// Says whether field number `index` came in a way that its value does not show.
    pub(crate) fn is_odd(&self, index: usize) -> bool {
        self.odd >> index & 1 == 1
    }

    /// One bit a field for which [`is_odd`](Self::is_odd) holds.
    pub(crate) fn odd(&self) -> u64 {
        self.odd
    }

    pub(crate) fn set_odd(&mut self, index: usize, odd: bool) {
        self.odd = self.odd & !(1 << index) | u64::from(odd) << index;
    }

    /// Says of several fields at once, one bit each, that they came in such a way.
    pub(crate) fn add_odd(&mut self, fields: u64) {
        self.odd |= fields;
    }

    /// Says whether the lenient or constant field number `index` came as null.
    pub(crate) fn is_null(&self, index: usize) -> bool {
        self.more.as_ref().is_some_and(|more| more.nulls >> index & 1 == 1)
    }

    #[inline]
    pub(crate) fn set_null(&mut self, index: usize, null: bool) {
        if null || self.more.is_some() {
            self.keep_null(index, null);
        }
    }

    #[cold]
    fn keep_null(&mut self, index: usize, null: bool) {
        let more = self.more.get_or_insert_default();
        more.nulls = more.nulls & !(1 << index) | u64::from(null) << index;
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.more, &other.more) {
            (Some(this), Some(that)) => this.members == that.members,
            _ => self.is_empty() && other.is_empty(),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
