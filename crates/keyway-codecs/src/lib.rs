//! The types of every operation of the OpenAI API, by the operation's name.
//!
//! Tests that go through all operations have JSON in their hands, not types. Here that JSON passes through the types all the
//! same: parameters on their way out, replies and events on their way in. What comes out is what a program with types would
//! send or see.
//!
//! ```
//! let codecs = keyway_codecs::find("embeddings.create").ok_or("no such operation")?;
//! let params = codecs.params(r#"{"input": "Hello", "model": "text-embedding-3-small"}"#)?;
//! assert_eq!(params.json, br#"{"model":"text-embedding-3-small","input":"Hello"}"#);
//! assert!(codecs.params(r#"{"input": "Hello"}"#).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It is a crate of its own because it instantiates all types at once, which costs most of the time that the tests take to
//! build. No program needs it.

mod codecs;

use keyway_types::ListPage;
use keyway_types::file_source::Collected;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Result;
use serde_json::value::RawValue;

/// JSON through a type and back.
type RoundTrip = fn(&str) -> Result<String>;

/// What an operation's JSON passes through.
#[derive(Clone, Copy, Debug)]
pub struct Codecs {
    id: &'static str,
    params: Option<fn(&str) -> Result<Collected>>,
    reply: Reply,
    event: Option<RoundTrip>,
}

/// What a reply is.
#[derive(Clone, Copy, Debug)]
enum Reply {
    /// No JSON.
    None,
    Json(RoundTrip),
    /// A list in its envelope; this is for its items.
    Page(RoundTrip),
}

/// Finds an operation's codecs by its [`id`](keyway_types::Operation::id).
pub fn find(id: &str) -> Option<&'static Codecs> {
    let family = id.split('.').next()?;
    let lists = codecs::FAMILIES.iter().filter(|(name, _)| *name == family);
    lists.flat_map(|(_, list)| *list).find(|codecs| codecs.id == id)
}

impl Codecs {
    /// The parameters, with their files set apart as placeholders for real ones.
    ///
    /// An operation without parameters leaves them as they are.
    ///
    /// # Errors
    /// What the parameters cannot be, such as a text for a number or an object without a member that must be there.
    pub fn params(&self, json: &str) -> Result<Collected> {
        match self.params {
            Some(params) => params(json),
            None => Ok(Collected::plain(json.as_bytes().to_vec())),
        }
    }

    /// A reply of JSON. Other replies stay as they are.
    ///
    /// # Errors
    /// When it is not what the operation returns.
    pub fn reply(&self, json: &str) -> Result<String> {
        match self.reply {
            Reply::None => Ok(json.to_owned()),
            Reply::Json(reply) => reply(json),
            Reply::Page(item) => {
                let mut page: ListPage<Box<RawValue>> = serde_json::from_str(json)?;
                for raw in &mut page.data {
                    *raw = RawValue::from_string(item(raw.get())?)?;
                }
                serde_json::to_string(&page)
            }
        }
    }

    /// An item of a page.
    ///
    /// # Errors
    /// When it is not what the operation's pages hold.
    pub fn item(&self, json: &str) -> Result<String> {
        match self.reply {
            Reply::Page(item) => item(json),
            _ => Ok(json.to_owned()),
        }
    }

    /// An event of the operation's stream.
    ///
    /// # Errors
    /// When it is not what the operation's streams hold.
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
