//! The emulator's memory: collections of objects, by their path in the API.

mod page;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Mutex;

use bytes::Bytes;
use serde_json::Value;

use crate::sync::lock;

pub(crate) use page::{Page, Paged, matches, token, weight};

/// The most objects of one collection; the oldest are dropped first.
const MOST_OBJECTS: usize = 10_000;

/// One object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// The object as the API shows it, plus the request's other fields.
    pub(crate) value: Value,
    /// Its content.
    pub(crate) data: Bytes,
    /// Its future states: each time it is retrieved, the fields of the next one replace its own.
    pub(crate) next: VecDeque<Value>,
    /// The event of its end was sent.
    pub(crate) told: bool,
}

/// All collections of one emulator.
#[derive(Default)]
pub(crate) struct Store(Mutex<HashMap<String, Collection>>);

#[derive(Default)]
struct Collection {
    entries: HashMap<String, Entry>,
    order: VecDeque<String>,
    gone: HashSet<String>,
}

impl Entry {
    /// Creates an object that stays as it is.
    pub(crate) fn new(value: Value) -> Self {
        Self { value, ..Self::default() }
    }

    /// Creates an object that advances through states.
    pub(crate) fn becoming(value: Value, next: impl IntoIterator<Item = Value>) -> Self {
        Self { value, next: next.into_iter().collect(), ..Self::default() }
    }

    /// Sets fields of the object; null clears a field's value but keeps the field.
    pub(crate) fn change(&mut self, members: &Value) {
        let (Value::Object(own), Value::Object(others)) = (&mut self.value, members) else { return };
        own.extend(others.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}

impl Store {
    /// Adds an object to the end of its collection, or replaces the one with its name.
    pub(crate) fn put(&self, collection: &str, id: &str, entry: Entry) {
        let mut all = lock(&self.0);
        let collection = all.entry(collection.to_owned()).or_default();
        collection.gone.remove(id);
        if collection.entries.insert(id.to_owned(), entry).is_none() {
            collection.order.push_back(id.to_owned());
        }
        while collection.order.len() > MOST_OBJECTS {
            if let Some(oldest) = collection.order.pop_front() {
                collection.entries.remove(&oldest);
            }
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// Returns the number of objects by collection; empty collections are left out.
    pub(crate) fn counts(&self) -> BTreeMap<String, usize> {
        let all = lock(&self.0);
        let filled = all.iter().filter(|(_, collection)| !collection.entries.is_empty());
        filled.map(|(path, collection)| (path.clone(), collection.entries.len())).collect()
    }

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<Entry> {
        lock(&self.0).get(collection)?.entries.get(id).cloned()
    }

    /// Returns the object, advanced by one state.
    pub(crate) fn advance(&self, collection: &str, id: &str) -> Option<Entry> {
        self.change(collection, id, |entry| {
            if let Some(next) = entry.next.pop_front() {
                entry.change(&next);
            }
        })
    }

    /// Changes an object, and returns the result.
    pub(crate) fn change(
        &self,
        collection: &str,
        id: &str,
        change: impl FnOnce(&mut Entry),
    ) -> Option<Entry> {
        let mut all = lock(&self.0);
        let entry = all.get_mut(collection)?.entries.get_mut(id)?;
        change(entry);
        Some(entry.clone())
    }

    /// Removes an object and everything below it. It counts as deleted even if it never existed.
    pub(crate) fn remove(&self, collection: &str, id: &str) -> Option<Entry> {
        let mut all = lock(&self.0);
        let below = format!("{collection}/{id}/");
        all.retain(|path, _| !path.starts_with(&below));
        let collection = all.entry(collection.to_owned()).or_default();
        collection.gone.insert(id.to_owned());
        collection.order.retain(|known| known != id);
        collection.entries.remove(id)
    }

    /// Returns whether an object of that name was deleted.
    pub(crate) fn is_gone(&self, collection: &str, id: &str) -> bool {
        lock(&self.0).get(collection).is_some_and(|collection| collection.gone.contains(id))
    }

    /// Gives `look` access to an object in place, without a copy.
    pub(crate) fn look<T>(
        &self,
        collection: &str,
        id: &str,
        look: impl FnOnce(&mut Entry) -> T,
    ) -> Option<T> {
        Some(look(lock(&self.0).get_mut(collection)?.entries.get_mut(id)?))
    }

    /// Returns all objects of a collection with their names, in order of creation.
    pub(crate) fn list(&self, collection: &str) -> Vec<(String, Value)> {
        let all = lock(&self.0);
        let Some(collection) = all.get(collection) else { return Vec::new() };
        let found = collection
            .order
            .iter()
            .filter_map(|id| collection.entries.get(id).map(|entry| (id.clone(), entry.value.clone())));
        found.collect()
    }
}

#[cfg(test)]
mod tests;
