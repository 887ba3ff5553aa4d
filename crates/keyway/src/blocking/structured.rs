//! Structured output on the calling thread.

use keyway_types::chat::{ChatCompletion, ChatCompletionChunk};
use keyway_types::responses::{Response, ResponseStreamEvent};
use serde::de::DeserializeOwned;

use super::call::Call;
use crate::error::Result;
use crate::structured::Parsed;
use crate::structured::schemars::JsonSchema;

macro_rules! structured {
    ($reply:ty, $event:ty) => {
        impl Call<$reply, $event> {
            /// Requests output of the type `T`; see [`structured`](crate::structured).
            pub fn structured<T: JsonSchema>(mut self) -> Self {
                self.call = self.call.structured::<T>();
                self
            }

            /// Like [`structured`](Self::structured), but without strict mode, for types that it
            /// cannot express, such as maps: the model sees the schema, and may not follow it.
            pub fn structured_non_strict<T: JsonSchema>(mut self) -> Self {
                self.call = self.call.structured_non_strict::<T>();
                self
            }

            /// Sends the call and deserializes the model's answer to a `T`.
            ///
            /// # Errors
            /// The same as for the async call, and if called inside an async task.
            pub fn parse<T: JsonSchema + DeserializeOwned>(self) -> Result<Parsed<T, $reply>> {
                self.runtime.wait(self.call.parse())
            }

            /// Like [`parse`](Self::parse), but without strict mode; see
            /// [`structured_non_strict`](Self::structured_non_strict).
            ///
            /// # Errors
            /// The same as for the async call, and if called inside an async task.
            pub fn parse_non_strict<T: JsonSchema + DeserializeOwned>(self) -> Result<Parsed<T, $reply>> {
                self.runtime.wait(self.call.parse_non_strict())
            }
        }
    };
}

structured!(ChatCompletion, ChatCompletionChunk);
structured!(Response, ResponseStreamEvent);
