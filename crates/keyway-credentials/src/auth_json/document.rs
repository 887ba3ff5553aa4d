//! The legacy key file as an editable document.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::value::RawValue;

use super::{MEMBERS, not_an_object, not_json, path, source};
use crate::expiry::is_end;
use crate::text_encoding::text_of;
use crate::{Answer, ProviderError, Secret, Source, System};

/// The contents of the legacy file `~/.openai/auth.json`, for changing and writing back.
///
/// Fields that aren't keys are kept verbatim; their order becomes alphabetical. This type does not
/// write the file. The caller must write it atomically and with mode 0600.
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
    /// Returns the path of the file, or `None` if the home directory is unknown.
    pub fn path(system: &dyn System) -> Option<PathBuf> {
        path(system)
    }

    /// Returns the file as errors and status displays name it.
    pub fn source() -> Source {
        source()
    }

    /// Reads the file. A missing file gives an empty document.
    ///
    /// # Errors
    /// Fails if the file can't be read or isn't a JSON object. Its fields are not checked.
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
            // The next step depends on which of the two it is.
            match serde_json::from_str(text) {
                Ok(other) => not_an_object(&other),
                Err(_) => not_json(text, &error),
            }
        })
    }

    /// Stores the key in the field `OPENAI_API_KEY`, which is read before all others, and removes the
    /// expiry of the last key.
    pub fn set_key(&mut self, key: &Secret) {
        self.0.retain(|name, _| !is_end(name));
        if let Ok(value) = serde_json::value::to_raw_value(key.expose()) {
            self.0.insert(MEMBERS[0].to_owned(), value);
        }
    }

    /// Removes every field that may hold a key, and its expiry. Returns false if there was no key.
    pub fn remove_keys(&mut self) -> bool {
        let before = self.0.len();
        self.0.retain(|name, _| !MEMBERS.contains(&name.as_str()));
        let removed = self.0.len() < before;
        if removed {
            self.0.retain(|name, _| !is_end(name));
        }
        removed
    }

    /// Returns whether the document has no fields.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the file's text as indented JSON with a final newline. It is wiped when dropped.
    pub fn to_text(&self) -> Secret {
        // Names and raw values always serialize.
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
