//! Passes JSON through the types of any operation of the OpenAI API, by the operation's name.
//!
//! Tests that cover all operations have JSON, not types. This crate passes that JSON through the
//! types anyway: parameters on their way out, replies and events on their way in. The result is
//! what a typed program would send or receive.
//!
//! ```
//! let codecs = keyway_codecs::find("embeddings.create").ok_or("no such operation")?;
//! let params = codecs.params(r#"{"input": "Hello", "model": "text-embedding-3-small"}"#)?;
//! assert_eq!(params.json, br#"{"model":"text-embedding-3-small","input":"Hello"}"#);
//! assert!(codecs.params(r#"{"input": "Hello"}"#).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It is a separate crate because it instantiates all types at once, which takes most of the tests'
//! build time. No program needs it.

mod codecs;

use keyway_types::file_source::Collected;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Result;

/// Deserializes JSON to a type and serializes it again.
type RoundTrip = fn(&str) -> Result<String>;

/// The types that an operation's JSON passes through.
#[derive(Clone, Copy, Debug)]
pub struct Codecs {
    id: &'static str,
    params: Option<fn(&str) -> Result<Collected>>,
    reply: Reply,
    event: Option<RoundTrip>,
}

/// The kind of a reply.
#[derive(Clone, Copy, Debug)]
enum Reply {
    /// Not JSON.
    None,
    Json(RoundTrip),
    /// A list in its envelope: an item, and the whole page.
    Page(RoundTrip, RoundTrip),
}

/// Finds an operation's codecs by its [`id`](keyway_types::Operation::id).
pub fn find(id: &str) -> Option<&'static Codecs> {
    let family = id.split('.').next()?;
    let lists = codecs::FAMILIES.iter().filter(|(name, _)| *name == family);
    lists.flat_map(|(_, list)| *list).find(|codecs| codecs.id == id)
}

impl Codecs {
    /// Converts the parameters. Files are collected separately and replaced by placeholders.
    ///
    /// If an operation has no parameters, the JSON is unchanged.
    ///
    /// # Errors
    /// Fails if the parameters don't fit their types, such as a string for a number or an object
    /// without a required field.
    pub fn params(&self, json: &str) -> Result<Collected> {
        match self.params {
            Some(params) => params(json),
            None => Ok(Collected::plain(json.as_bytes().to_vec())),
        }
    }

    /// Converts a JSON reply. Other replies are unchanged.
    ///
    /// # Errors
    /// Fails if it is not what the operation returns.
    pub fn reply(&self, json: &str) -> Result<String> {
        match self.reply {
            Reply::None => Ok(json.to_owned()),
            Reply::Json(reply) | Reply::Page(_, reply) => reply(json),
        }
    }

    /// Converts an item of a page.
    ///
    /// # Errors
    /// Fails if it is not an item of the operation's pages.
    pub fn item(&self, json: &str) -> Result<String> {
        match self.reply {
            Reply::Page(item, _) => item(json),
            _ => Ok(json.to_owned()),
        }
    }

    /// Converts an event of the operation's stream.
    ///
    /// # Errors
    /// Fails if it is not an event of the operation's streams.
    pub fn event(&self, json: &str) -> Result<String> {
        self.event.map_or_else(|| Ok(json.to_owned()), |event| event(json))
    }
}

fn round_trip<T: DeserializeOwned + Serialize>(json: &str) -> Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(json)?)
}

fn collect<T: DeserializeOwned + Serialize>(json: &str) -> Result<Collected> {
    Collected::of(&serde_json::from_str::<T>(json)?)
}

#[cfg(test)]
mod tests;
