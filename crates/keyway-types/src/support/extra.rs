//! The part of an object beyond its declared fields.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::json::Json;
use super::names::Names;
use super::raw::{Entries, Text, entries_of, parse, push_member};

/// The fields of an object that this version does not know, kept unchanged.
///
/// They are serialized with the object, and may include fields that a caller adds. A field with the
/// name of a declared field is serialized only if the declared field is not, so no name occurs
/// twice.
///
/// If a declared field arrived with JSON of another kind than its type, that JSON is here too, under
/// the field's name. It is serialized until the field is changed. The value also remembers which declared fields arrived as `null` or were absent, so that
/// the object serializes unchanged. Two objects that differ only in that memory are equal.
///
/// The fields are kept as text and parsed on first access. Until then they take as much memory as
/// the text.
///
/// An empty `Extra` takes two machine words and no allocation.
#[derive(Clone, Default)]
pub struct Extra {
    /// One bit per field: an optional one was null; a lenient or constant one was absent or null.
    odd: u64,
    more: Option<Box<More>>,
}

#[derive(Clone, Default)]
struct More {
    /// One bit per field: it was null, not absent. Read for lenient and constant fields only.
    nulls: u64,
    /// One bit per field: its JSON was of another kind than its type, and is among the fields.
    misfits: u64,
    /// The fields as they arrived, as an object; empty once they were changed.
    text: String,
    /// The parsed fields, after the first access.
    read: OnceLock<Map<String, Value>>,
    /// The fields, once they were changed.
    changed: Option<Map<String, Value>>,
    /// The JSON that arrived in place of declared fields, until the object has been read.
    others: BTreeMap<Cow<'static, str>, Json>,
    /// The JSON that arrived in place of the object, which is blank.
    held: Option<Box<str>>,
}

/// The maximum number of fields of an object, given by the width of [`Extra`]'s memory.
pub(crate) const MAX_FIELDS: usize = 64;

impl Extra {
    /// Returns an empty value.
    pub const fn new() -> Self {
        Self { odd: 0, more: None }
    }

    /// Returns the field called `name`, if there is one.
    ///
    /// Half a surrogate pair in a string is U+FFFD. The field is null if a value can't represent the
    /// JSON: nested deeper than 128 levels, a number out of range. It still serializes unchanged.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.more.as_ref()?.members().get(name)
    }

    /// Sets the field called `name` and returns its previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.more.get_or_insert_default().members_mut().insert(name.into(), value.into())
    }

    /// Removes the field called `name`.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.more.as_mut()?.members_mut().remove(name)
    }

    /// Returns the fields, in the order of serialization.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.more.iter().flat_map(|more| more.members()).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the number of fields.
    pub fn len(&self) -> usize {
        self.more.as_ref().map_or(0, |more| more.members().len())
    }

    /// Returns whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.more.as_ref().is_none_or(|more| more.is_empty())
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.more.as_mut()?.members_mut().get_mut(name)
    }

    /// Keeps a field, replacing any other of its name.
    pub(crate) fn keep(&mut self, name: &str, json: &str) {
        self.more.get_or_insert_default().keep(name, json);
    }

    /// Keeps the JSON that arrived in place of the declared field called `name`, if any.
    pub(crate) fn keep_other(&mut self, name: impl Into<Cow<'static, str>>, other: Option<Json>) {
        let name = name.into();
        match other {
            Some(json) => drop(self.more.get_or_insert_default().others.insert(name, json)),
            None => drop(self.more.as_mut().and_then(|more| more.others.remove(&name))),
        }
    }

    /// Keeps the JSON that arrived in place of field number `index`.
    #[cold]
    pub(crate) fn keep_misfit(&mut self, index: usize, name: String, json: Json) {
        self.set_odd(index, true);
        let more = self.more.get_or_insert_default();
        more.misfits |= 1 << index;
        more.others.insert(name.into(), json);
    }

    /// Forgets the JSON that arrived in place of a field.
    #[cold]
    pub(crate) fn forget_misfit(&mut self, names: Names, index: usize) {
        if self.is_misfit(index)
            && let Some(more) = &mut self.more
        {
            self.odd &= !(1 << index);
            more.misfits &= !(1 << index);
            more.others.remove(names.text(index).as_str());
        }
    }

    /// Returns whether the fields have the JSON that arrived in place of field number `index`.
    pub(crate) fn is_misfit(&self, index: usize) -> bool {
        self.misfits() >> index & 1 == 1
    }

    /// Returns one bit per field for which [`is_misfit`](Self::is_misfit) holds.
    pub(crate) fn misfits(&self) -> u64 {
        self.more.as_ref().map_or(0, |more| more.misfits)
    }

    /// Returns the JSON of the field called `name`.
    pub(crate) fn text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.more.as_ref()?.text(name)
    }

    /// Keeps the JSON that arrived in place of the object.
    #[cold]
    pub(crate) fn hold(&mut self, json: &str) {
        self.more.get_or_insert_default().held = Some(json.into());
    }

    /// Returns the JSON that arrived in place of the object.
    #[inline]
    pub(crate) fn held(&self) -> Option<&str> {
        self.more.as_ref()?.held.as_deref()
    }

    /// Marks the object as completely read.
    #[inline]
    pub(crate) fn settle(&mut self) {
        if let Some(more) = &mut self.more {
            more.settle();
        }
    }

    /// Returns the fields to serialize, sorted by name; if a name repeats, the last one counts.
    pub(crate) fn written(&self) -> BTreeMap<Cow<'_, str>, Written<'_>> {
        self.more.as_ref().map(|more| more.written()).unwrap_or_default()
    }

    /// Returns whether field number `index` arrived in a way that its value does not show.
    pub(crate) fn is_odd(&self, index: usize) -> bool {
        self.odd >> index & 1 == 1
    }

    /// Returns one bit per field for which [`is_odd`](Self::is_odd) holds.
    pub(crate) fn odd(&self) -> u64 {
        self.odd
    }

    pub(crate) fn set_odd(&mut self, index: usize, odd: bool) {
        self.odd = self.odd & !(1 << index) | u64::from(odd) << index;
    }

    /// Marks several fields, one bit each, as having arrived in such a way.
    pub(crate) fn add_odd(&mut self, fields: u64) {
        self.odd |= fields;
    }

    /// Returns whether the lenient or constant field number `index` arrived as null.
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

impl More {
    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.changed.as_ref().is_none_or(Map::is_empty)
    }

    fn keep(&mut self, name: &str, json: &str) {
        if let Some(changed) = &mut self.changed {
            changed.insert(name.to_owned(), parse(json));
            return;
        }
        self.read.take();
        self.text.pop();
        // A long one is rarely followed by another, so doubling would waste memory.
        if json.len() > LONG {
            self.text.reserve_exact(name.len() + json.len() + 8);
        }
        push_member(&mut self.text, name, json);
        self.text.push('}');
    }

    #[cold]
    fn settle(&mut self) {
        for (name, json) in std::mem::take(&mut self.others) {
            self.keep(&name, json.text());
        }
    }

    #[cold]
    fn text(&self, name: &str) -> Option<Cow<'_, str>> {
        match &self.changed {
            Some(changed) => changed.get(name).map(|value| value.to_string().into()),
            None => texts(&self.text).remove(name),
        }
    }

    fn members(&self) -> &Map<String, Value> {
        let read = || self.read.get_or_init(|| values(texts(&self.text)));
        self.changed.as_ref().unwrap_or_else(read)
    }

    fn members_mut(&mut self) -> &mut Map<String, Value> {
        let (text, read) = (std::mem::take(&mut self.text), self.read.take());
        self.changed.get_or_insert_with(|| read.unwrap_or_else(|| values(texts(&text))))
    }

    fn written(&self) -> BTreeMap<Cow<'_, str>, Written<'_>> {
        match &self.changed {
            Some(changed) => {
                changed.iter().map(|(name, value)| (name.into(), Written::Value(value))).collect()
            }
            None => texts(&self.text).into_iter().map(|(name, json)| (name, Written::Text(json))).collect(),
        }
    }
}

/// The size in bytes from which a field is long.
const LONG: usize = 4096;

/// Returns the fields of an object's text; if a name repeats, the last one counts.
fn texts(text: &str) -> Entries<'_> {
    // An empty text is not an object; any other text was written here.
    entries_of(text).unwrap_or_default()
}

fn values(texts: Entries<'_>) -> Map<String, Value> {
    texts.into_iter().map(|(name, json)| (name.into_owned(), parse(&json))).collect()
}

/// A field to serialize.
pub(crate) enum Written<'a> {
    Text(Cow<'a, str>),
    Value(&'a Value),
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(json) => Text(json).serialize(out),
            Self::Value(value) => value.serialize(out),
        }
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.more, &other.more) {
            (Some(this), Some(that)) => {
                (this.text == that.text && this.changed.is_none() && that.changed.is_none())
                    || this.members() == that.members()
            }
            _ => self.is_empty() && other.is_empty(),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
