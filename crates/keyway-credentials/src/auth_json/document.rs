//! The legacy file as a document that can be changed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::value::RawValue;

use super::{MEMBERS, not_an_object, not_json, path, source};
use crate::expiry::is_end;
use crate::text_encoding::text_of;
use crate::{Answer, ProviderError, Secret, Source, System};

/// What the legacy file `~/.openai/auth.json` holds, to be changed and written back (K1).
///
/// Members that are not keys are kept as they are, to the letter; their order becomes alphabetical. Reading and writing the
/// file are apart: whoever writes it does so atomically and with mode 0600 (X4).
///
/// ```
/// use keyway_credentials::{AuthJsonDocument, FakeSystem, Secret};
///
/// let system = FakeSystem::new().with_home("/home/me").with_file("/home/me/.openai/auth.json", r#"{"theme":1.50}"#);
/// let mut document = AuthJsonDocument::read(&system).unwrap();
/// document.set_key(&Secret::new("sk-emul-example"));
/// let text = document.to_text();
/// assert_eq!(text.expose(), "{\n  \"OPENAI_API_KEY\": \"sk-emul-example\",\n  \"theme\": 1.50\n}\n");
/// ```
#[derive(Default)]
pub struct AuthJsonDocument(BTreeMap<String, Box<RawValue>>);

impl AuthJsonDocument {
    /// Where the file is; `None` when the home directory is not known.
    pub fn path(system: &dyn System) -> Option<PathBuf> {
        path(system)
    }

    /// The file as errors and status displays name it.
    pub fn source() -> Source {
        source()
    }

    /// Reads the file; one that is missing gives an empty document.
    ///
    /// # Errors
    /// When it cannot be read or is not a JSON object. Members are not looked at.
    pub fn read(system: &dyn System) -> Result<Self, ProviderError> {
        let Some(path) = path(system) else { return Ok(Self::default()) };
        match text_of(system.read(&path), &source()) {
            Ok(text) => Self::parse(&text),
            Err(Answer::Failed(error)) => Err(error),
            Err(_) => Ok(Self::default()),
        }
    }

    fn parse(text: &str) -> Result<Self, ProviderError> {
        serde_json::from_str(text).map(Self).map_err(|error| {
            // Which of the two is wrong decides what to do about it.
            match serde_json::from_str(text) {
                Ok(other) => not_an_object(&other),
                Err(_) => not_json(text, &error),
            }
        })
    }

    /// Puts the key into the member `OPENAI_API_KEY`, which is looked at before all others. What says when another key ended
    /// is taken out.
    pub fn set_key(&mut self, key: &Secret) {
        self.0.retain(|name, _| !is_end(name));
        if let Ok(value) = serde_json::value::to_raw_value(key.expose()) {
            self.0.insert(MEMBERS[0].to_owned(), value);
        }
    }

    /// Takes out every member that may hold a key, and what says when it ends; false when there was no key.
    pub fn remove_keys(&mut self) -> bool {
        let before = self.0.len();
        self.0.retain(|name, _| !MEMBERS.contains(&name.as_str()));
        let removed = self.0.len() < before;
        if removed {
            self.0.retain(|name, _| !is_end(name));
        }
        removed
    }

    /// Whether there is no member at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of the file, wiped when dropped: JSON, indented, with a line feed at its end.
    pub fn to_text(&self) -> Secret {
        // Names and raw values always have a text.
        Secret::new(serde_json::to_string_pretty(&self.0).unwrap_or_default() + "\n")
    }
}

impl std::fmt::Debug for AuthJsonDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("AuthJsonDocument").field(&self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests;
