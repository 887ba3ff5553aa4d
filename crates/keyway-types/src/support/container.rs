//! Lists, maps and boxes of values.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use super::wire::{Fill, Named, Wire};

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        T::encode(self, field, out)
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        T::fill(self, input)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.iter().map(|item| Named(field, item)))
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        input.deserialize_seq(List(self))
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
        while items.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
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
    fn blank() -> Self {
        Self::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter().map(|(name, value)| (name, Named(field, value))))
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(Dictionary(self))
    }
}

struct Dictionary<'a, T>(&'a mut BTreeMap<String, T>);

impl<'de, T: Wire> Visitor<'de> for Dictionary<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key()? {
            let mut value = T::blank();
            map.next_value_seed(Fill(&mut value))?;
            self.0.insert(name, value);
        }
        Ok(())
    }
}
