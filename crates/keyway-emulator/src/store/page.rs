//! A page of a collection: order, cursors, limit, filters.

use serde_json::{Map, Value};

/// The page size if the request does not set one.
const DEFAULT_LIMIT: usize = 20;

/// The most objects of a page, and the most bytes of them together: a larger page ends early, and
/// says so.
const MOST_ITEMS: usize = 1000;
const MOST_BYTES: usize = 2 << 20;

/// A request's list parameters.
pub(crate) struct Paged<'a> {
    pub(crate) query: &'a Map<String, Value>,
    /// The newest objects come first, unless the request says otherwise.
    pub(crate) newest_first: bool,
    /// The next page is named by a token in `page`, not by an object in `after`.
    pub(crate) by_token: bool,
}

/// The start of every token. A token is never an object's name, so a client that confuses them fails.
const TOKEN: &str = "page_";

/// The token of the page after an object.
pub(crate) fn token(last: &str) -> String {
    last.bytes().fold(TOKEN.to_owned(), |token, byte| format!("{token}{byte:02x}"))
}

/// One page.
#[derive(Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) items: Vec<(String, Value)>,
    pub(crate) has_more: bool,
}

impl Paged<'_> {
    /// Returns the page of these objects, which are in order of creation.
    ///
    /// A cursor that names no object has nothing after it, so a client never starts over in the
    /// middle of a listing.
    pub(crate) fn page(&self, mut items: Vec<(String, Value)>) -> Page {
        let newest_first = match self.query.get("order").and_then(Value::as_str) {
            Some(order) => order == "desc",
            None => self.newest_first,
        };
        if newest_first {
            items.reverse();
        }
        let place = |items: &[(String, Value)], cursor: &str| items.iter().position(|(id, _)| id == cursor);
        if let Some(page) = self.cursor("page").filter(|_| self.by_token) {
            let from = items.iter().position(|(id, _)| token(id) == page);
            items.drain(..from.map_or(items.len(), |at| at + 1));
        }
        let limit = self
            .query
            .get("limit")
            .and_then(Value::as_u64)
            .map_or(Some(DEFAULT_LIMIT), |n| n.try_into().ok());
        let limit = limit.unwrap_or(usize::MAX).min(MOST_ITEMS);
        if let Some(after) = self.cursor("after") {
            let from = place(&items, after).map_or(items.len(), |at| at + 1);
            items.drain(..from);
        }
        if let Some(before) = self.cursor("before") {
            items.truncate(place(&items, before).unwrap_or(0));
            // The page before a cursor ends at it.
            let first = items.len().saturating_sub(limit);
            return Page { has_more: first > 0, items: items.split_off(first) };
        }
        let before = items.len();
        items.truncate(limit);
        items.truncate(fitting(&items));
        Page { has_more: items.len() < before, items }
    }

    fn cursor(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str).filter(|cursor| !cursor.is_empty())
    }
}

/// Returns how many of the objects fit into a page, at least one.
fn fitting(items: &[(String, Value)]) -> usize {
    let mut bytes = 0;
    let fits = |(_, item): &&(String, Value)| {
        bytes += weight(item);
        bytes <= MOST_BYTES
    };
    items.iter().take_while(fits).count().max(1)
}

/// Returns the approximate size of a value as text, in bytes.
pub(crate) fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 2,
        Value::Array(items) => items.iter().map(weight).sum::<usize>() + items.len() + 2,
        Value::Object(members) => {
            members.iter().map(|(name, value)| name.len() + weight(value) + 4).sum::<usize>() + 2
        }
        _ => 8,
    }
}

/// Returns whether an object matches a filter of the query: an equal field, or a map that contains
/// the same fields.
pub(crate) fn matches(item: &Value, name: &str, wanted: &Value) -> bool {
    match (&item[name], wanted) {
        (Value::Null, _) => true,
        (Value::Object(own), Value::Object(wanted)) => {
            wanted.iter().all(|(name, value)| own.get(name) == Some(value))
        }
        (own, Value::Array(wanted)) => wanted.contains(own),
        (own, wanted) => own == wanted,
    }
}
