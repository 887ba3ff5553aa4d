//! What the emulator remembers: collections of objects, by the path under which the API has them.

mod page;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Mutex;

use bytes::Bytes;
use serde_json::Value;

use crate::sync::lock;

pub(crate) use page::{Page, Paged, matches, weight};

/// Objects of one collection; the oldest are forgotten first.
const MOST_OBJECTS: usize = 10_000;

/// One object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// The object as the API shows it, with what else the request said of it.
    pub(crate) value: Value,
    /// Its content.
    pub(crate) data: Bytes,
    /// What becomes of it: each time it is retrieved, the members of the next of these take the place of its own.
    pub(crate) next: VecDeque<Value>,
    /// Its end is known to those who wait for it.
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
    /// An object that stays as it is.
    pub(crate) fn new(value: Value) -> Self {
        Self { value, ..Self::default() }
    }

    /// An object that has some way to go.
    pub(crate) fn becoming(value: Value, next: impl IntoIterator<Item = Value>) -> Self {
        Self { value, next: next.into_iter().collect(), ..Self::default() }
    }

    /// Gives the object other members; null takes a member's value away, not the member.
    pub(crate) fn change(&mut self, members: &Value) {
        let (Value::Object(own), Value::Object(others)) = (&mut self.value, members) else { return };
        own.extend(others.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}

impl Store {
    /// Puts an object at the end of its collection, or in the place of the one that has its name.
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

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<Entry> {
        lock(&self.0).get(collection)?.entries.get(id).cloned()
    }

    /// The object, one step further on its way.
    pub(crate) fn advance(&self, collection: &str, id: &str) -> Option<Entry> {
        self.change(collection, id, |entry| {
            if let Some(next) = entry.next.pop_front() {
                entry.change(&next);
            }
        })
    }

    /// Changes an object, and returns it as it is then.
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

    /// Takes an object away, and what is below it; it counts as deleted also if it never was.
    pub(crate) fn remove(&self, collection: &str, id: &str) -> Option<Entry> {
        let mut all = lock(&self.0);
        let below = format!("{collection}/{id}/");
        all.retain(|path, _| !path.starts_with(&below));
        let collection = all.entry(collection.to_owned()).or_default();
        collection.gone.insert(id.to_owned());
        collection.order.retain(|known| known != id);
        collection.entries.remove(id)
    }

    /// Whether an object of that name was deleted.
    pub(crate) fn is_gone(&self, collection: &str, id: &str) -> bool {
        lock(&self.0).get(collection).is_some_and(|collection| collection.gone.contains(id))
    }

    /// Looks at an object in its place, without a copy.
    pub(crate) fn look<T>(
        &self,
        collection: &str,
        id: &str,
        look: impl FnOnce(&mut Entry) -> T,
    ) -> Option<T> {
        Some(look(lock(&self.0).get_mut(collection)?.entries.get_mut(id)?))
    }

    /// All objects of a collection with their names, in the order of their creation.
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
