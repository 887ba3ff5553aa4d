//! Lists, maps and boxes of values.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use super::wire::{Named, Seed, Wire};

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        T::encode(self, field, out)
    }

    fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        T::decode(input).map(Box::new)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.iter().map(|item| Named(field, item)))
    }

    fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_seq(List(PhantomData))
    }
}

/// From how many bytes on an item is large.
const LARGE: usize = 128;

struct List<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Seed::NEW)? {
            // A list makes room for four by itself; most lists of large items, such as choices, have one.
            if size_of::<T>() > LARGE && list.is_empty() {
                list.reserve_exact(1);
            }
            list.push(item);
        }
        Ok(list)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter().map(|(name, value)| (name, Named(field, value))))
    }

    fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(Dictionary(PhantomData))
    }
}

struct Dictionary<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Dictionary<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = map.next_key()? {
            members.insert(name, map.next_value_seed(Seed::NEW)?);
        }
        Ok(members)
    }
}
