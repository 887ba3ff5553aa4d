//! Structured output: deserializes replies and tool arguments to Rust types.
//!
//! The type's JSON schema comes from `schemars`, converted to the strict form that the API
//! requires, so the model can only answer with JSON of that shape. Derive `schemars::JsonSchema`
//! (re-exported here) and `serde::Deserialize`.
//!
//! ```no_run
//! # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
//! use keyway::structured::schemars::{self, JsonSchema};
//! use keyway::types::chat::{ChatCompletionCreateParams, user};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize, JsonSchema)]
//! struct Event {
//!     name: String,
//!     /// As `YYYY-MM-DD`.
//!     date: Option<String>,
//! }
//!
//! let params = ChatCompletionCreateParams::new("gpt-4.1", [user("We meet on the first of May for lunch.")]);
//! let event = client.chat().completions().create(params).parse::<Event>().await?;
//! println!("{} on {:?}", event.name, event.date);
//! # Ok(()) }
//! ```
//!
//! Strict mode cannot express maps, tuples and untyped JSON: for types that contain them, use
//! `parse_non_strict`, which shows the model the schema without forcing it to follow it.
//!
//! A refusal, and output cut off by the token limit or a filter, are errors of the kind
//! [`ErrorKind::Output`](crate::ErrorKind::Output) with their reason. Their
//! [`partial`](crate::Error::partial) is the reply itself.

mod flattened;
mod keywords;
mod mismatch;
mod non_strict;
mod output;
mod references;
mod schema;
mod strict;
mod tool;

use std::fmt;
use std::ops::Deref;

pub use schemars;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

pub use output::Output;
pub use schema::{NonStrictSchema, StrictSchema};
pub use tool::FunctionTool;

use keyway_types::chat::{ChatCompletion, ChatCompletionChunk};
use keyway_types::responses::{Response, ResponseStreamEvent};

use crate::call::Call;
use crate::error::Result;
use crate::reply::Reply;

/// The model's answer as a Rust value, with the reply it came in. Dereferences to the value.
pub struct Parsed<T, R> {
    value: T,
    reply: Reply<R>,
}

impl<T, R> Parsed<T, R> {
    /// Returns the value without the reply.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the reply, with usage, request ID and raw JSON.
    pub fn reply(&self) -> &Reply<R> {
        &self.reply
    }
}

impl<T, R> Deref for Parsed<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug, R: fmt::Debug> fmt::Debug for Parsed<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parsed").field("value", &self.value).field("reply", &self.reply).finish()
    }
}

impl Call<ChatCompletion, ChatCompletionChunk> {
    /// Requests output of the type `T`. Use it to stream the output and read it at the end with
    /// [`Output::output`].
    pub fn structured<T: JsonSchema>(self) -> Self {
        self.with_format(StrictSchema::of::<T>().map(|schema| schema.format()))
    }

    /// Like [`structured`](Self::structured), but without strict mode, for types that it cannot
    /// express, such as maps: the model sees the schema, and may not follow it.
    pub fn structured_non_strict<T: JsonSchema>(self) -> Self {
        self.with_format(NonStrictSchema::of::<T>().map(|schema| schema.format()))
    }

    /// Sends the call and deserializes the model's answer to a `T`.
    ///
    /// # Errors
    /// Those of the call; a type that no strict schema can describe, for which there is
    /// [`parse_non_strict`](Self::parse_non_strict); and
    /// [`ErrorKind::Output`](crate::ErrorKind::Output) if the answer is not a `T`, such as a
    /// refusal or output cut off by a limit or filter.
    pub async fn parse<T: JsonSchema + DeserializeOwned>(self) -> Result<Parsed<T, ChatCompletion>> {
        parsed(self.structured::<T>().await?)
    }

    /// Like [`parse`](Self::parse), but without strict mode; see
    /// [`structured_non_strict`](Self::structured_non_strict).
    ///
    /// # Errors
    /// Those of the call; a type that is not an object; and
    /// [`ErrorKind::Output`](crate::ErrorKind::Output) if the answer is not a `T`.
    pub async fn parse_non_strict<T: JsonSchema + DeserializeOwned>(
        self,
    ) -> Result<Parsed<T, ChatCompletion>> {
        parsed(self.structured_non_strict::<T>().await?)
    }

    fn with_format(self, format: std::result::Result<Map<String, Value>, String>) -> Self {
        match format {
            Ok(format) => {
                self.extra_body("response_format", json!({"type": "json_schema", "json_schema": format}))
            }
            Err(error) => self.failing(error),
        }
    }
}

impl Call<Response, ResponseStreamEvent> {
    /// Requests output of the type `T`. Use it to stream the output and read it at the end with
    /// [`Output::output`].
    pub fn structured<T: JsonSchema>(self) -> Self {
        self.with_format(StrictSchema::of::<T>().map(|schema| schema.format()))
    }

    /// Like [`structured`](Self::structured), but without strict mode, for types that it cannot
    /// express, such as maps: the model sees the schema, and may not follow it.
    pub fn structured_non_strict<T: JsonSchema>(self) -> Self {
        self.with_format(NonStrictSchema::of::<T>().map(|schema| schema.format()))
    }

    /// Sends the call and deserializes the model's answer to a `T`. Messages of the phase
    /// `commentary` are not part of the answer.
    ///
    /// # Errors
    /// Those of the call; a type that no strict schema can describe, for which there is
    /// [`parse_non_strict`](Self::parse_non_strict); and
    /// [`ErrorKind::Output`](crate::ErrorKind::Output) if the answer is not a `T`, such as a
    /// refusal or output cut off by a limit or filter.
    pub async fn parse<T: JsonSchema + DeserializeOwned>(self) -> Result<Parsed<T, Response>> {
        parsed(self.structured::<T>().await?)
    }

    /// Like [`parse`](Self::parse), but without strict mode; see
    /// [`structured_non_strict`](Self::structured_non_strict).
    ///
    /// # Errors
    /// Those of the call; a type that is not an object; and
    /// [`ErrorKind::Output`](crate::ErrorKind::Output) if the answer is not a `T`.
    pub async fn parse_non_strict<T: JsonSchema + DeserializeOwned>(self) -> Result<Parsed<T, Response>> {
        parsed(self.structured_non_strict::<T>().await?)
    }

    fn with_format(self, format: std::result::Result<Map<String, Value>, String>) -> Self {
        match format {
            Ok(format) => {
                let mut text = self.text_settings();
                let mut described = Map::new();
                described.insert("type".to_owned(), "json_schema".into());
                described.extend(format);
                text.insert("format".to_owned(), described.into());
                self.extra_body("text", text)
            }
            Err(error) => self.failing(error),
        }
    }

    /// The body's `text` field, whose other settings, such as `verbosity`, are kept.
    fn text_settings(&self) -> Map<String, Value> {
        let body = self.request.body.as_deref().unwrap_or_default();
        match serde_json::from_slice::<Value>(body).map(|mut body| body["text"].take()) {
            Ok(Value::Object(text)) => text,
            _ => Map::new(),
        }
    }
}

impl<T, E> Call<T, E> {
    fn failing(mut self, problem: String) -> Self {
        self.request.fail_to_send(problem);
        self
    }
}

fn parsed<T: DeserializeOwned, R: Output + Serialize>(reply: Reply<R>) -> Result<Parsed<T, R>> {
    reply.output::<T>().map(|value| Parsed { value, reply })
}

#[cfg(test)]
mod tests;
