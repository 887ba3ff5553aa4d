//! Serializing and deserializing [`Json`] as its text.

use serde::de::DeserializeSeed as _;
use serde::{Deserializer, Serialize, Serializer};

use super::json::Json;
use super::raw::{Raw, Text};
use super::wire::{Wire, serde_by_wire};

impl Wire for Json {
    #[inline]
    fn blank() -> Self {
        Self::NULL
    }

    fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
        Text(self.text()).serialize(out)
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        *self = match Raw.deserialize(input)? {
            text if text == "null" => Self::NULL,
            text => Self::of(text),
        };
        Ok(())
    }
}

serde_by_wire!(impl for Json);
