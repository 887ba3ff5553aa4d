//! Lists, maps and boxes of values.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use super::from_value::reread;
use super::lenient::{self, Step, Within};
use super::raw::{Raw, entries_of, items_of, numbered};
use super::wire::{Adapted, Fill, Named, Wire};

impl<T: Wire> Wire for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        T::encode(self, field, out)
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        T::fill(self, input)
    }

    fn adapt(&mut self, field: &str, json: &str) -> Adapted {
        T::adapt(self, field, json)
    }

    fn still_is(&self, field: &str, json: &str) -> bool {
        T::still_is(self, field, json)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn blank() -> Self {
        Vec::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.iter().map(|item| Named(field, item)))
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        input.deserialize_seq(List(self))
    }

    fn adapt(&mut self, field: &str, json: &str) -> Adapted {
        *self = items_in(field, json);
        if self.is_empty() { Adapted::Blank } else { Adapted::Converted }
    }

    fn still_is(&self, field: &str, json: &str) -> bool {
        match items_of(json) {
            Some(items) => {
                self.len() == items.len()
                    && self.iter().zip(&items).all(|(item, json)| item.still_is("", json))
            }
            None => self.is_empty() || *self == lenient::leniently(|| items_in::<T>(field, json)).0,
        }
    }
}

/// The items in an object in place of a list: its numbered ones, or itself (D3).
#[cold]
fn items_in<T: Wire>(field: &str, json: &str) -> Vec<T> {
    let Some(list) = numbered(json) else { return lone_item(field, json) };
    let _within = Within::enter(&Step::Key(field));
    let mut items = Vec::new();
    match reread(&list, Fill(&mut items)) {
        Ok(()) => items,
        Err(_) => Vec::new(),
    }
}

/// An object in place of a list is its only item, unless it is empty or does not fit (D3).
#[cold]
fn lone_item<T: Wire>(field: &str, json: &str) -> Vec<T> {
    let takes_objects = matches!(T::EXPECTED, "an object" | "a value");
    if !takes_objects || entries_of(json).is_none_or(|entries| entries.is_empty()) {
        return Vec::new();
    }
    let _within = (Within::enter(&Step::Key(field)), Within::enter(&Step::Item(0)));
    let mut item = T::blank();
    match reread(json, Fill(&mut item)) {
        Ok(()) => vec![item],
        Err(_) => Vec::new(),
    }
}

/// The size in bytes from which an item is large.
const LARGE: usize = 128;

/// The size in bytes from which a list is long.
const LONG: usize = 1 << 20;

/// Makes room for another item of a full list. By default a list doubles, which is more memory than
/// the text has bytes if many items of a large type have little text (D6).
#[inline]
pub(crate) fn make_room<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() && list.len() * size_of::<T>() > LONG {
        list.reserve_exact(list.len() / 4);
    }
}

struct List<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> Visitor<'de> for List<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if lenient::on() {
            return items_leniently(self.0, items);
        }
        while items.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
}

/// Deserializes the items of a list, whatever they are.
#[cold]
fn items_leniently<'de, T: Wire, A: SeqAccess<'de>>(list: &mut Vec<T>, mut items: A) -> Result<(), A::Error> {
    while let Some(json) = items.next_element_seed(Raw)? {
        make_room(list);
        let item = part(&Step::Item(list.len()), &json);
        list.push(item);
    }
    Ok(())
}

/// Deserializes an item or entry. If it does not fit, it is what can be made of it.
#[cold]
fn part<T: Wire>(step: &Step<'_>, json: &str) -> T {
    let _within = Within::enter(step);
    let mut value = T::blank();
    if reread(json, Fill(&mut value)).is_err() {
        lenient::misfit(T::EXPECTED, json);
        if value.adapt("", json) != Adapted::Held {
            lenient::lose();
        }
    }
    value
}

/// Deserializes another item of a list.
struct Item<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        let Self(list) = self;
        make_room(list);
        if size_of::<T>() <= LARGE {
            list.push(T::decode(input)?);
            return Ok(());
        }
        // By default a list starts with room for four; most lists of large items, such as choices,
        // have one.
        if list.is_empty() {
            list.reserve_exact(1);
        }
        list.push(T::blank());
        list.last_mut().map_or(Ok(()), |item| item.fill(input))
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn blank() -> Self {
        Self::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter().map(|(name, value)| (name, Named(field, value))))
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(Dictionary(self))
    }

    fn still_is(&self, _: &str, json: &str) -> bool {
        match entries_of(json) {
            Some(entries) => {
                let same = |(name, value): (&String, &T)| {
                    entries.get(name.as_str()).is_some_and(|json| value.still_is("", json))
                };
                self.len() == entries.len() && self.iter().all(same)
            }
            None => self.is_empty(),
        }
    }
}

struct Dictionary<'a, T>(&'a mut BTreeMap<String, T>);

impl<'de, T: Wire> Visitor<'de> for Dictionary<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if lenient::on() {
            return entries_leniently(self.0, map);
        }
        while let Some(name) = map.next_key()? {
            let mut value = T::blank();
            map.next_value_seed(Fill(&mut value))?;
            self.0.insert(name, value);
        }
        Ok(())
    }
}

/// Deserializes the entries of a map, whatever they are.
#[cold]
fn entries_leniently<'de, T: Wire, A: MapAccess<'de>>(
    entries: &mut BTreeMap<String, T>,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        let value = part(&Step::Key(&name), &map.next_value_seed(Raw)?);
        entries.insert(name, value);
    }
    Ok(())
}
