//! The legacy key file `~/.openai/auth.json`.

mod document;

use std::path::PathBuf;
use std::time::SystemTime;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::json_member::{self, kind_of};
use crate::provider::{Snapshot, provide_snapshot};
use crate::read_once::ReadOnce;
use crate::text_encoding::text_of;
use crate::{Answer, Credential, Finding, KeyKind, ProviderError, Source, System};

pub use document::AuthJsonDocument;

/// Reads the key from the legacy file `~/.openai/auth.json`, once: a JSON object whose field
/// `OPENAI_API_KEY`, `openai_api_key` or `api_key`, in this order, holds the API key.
///
/// An empty field counts as absent, and the next one is read. An unreadable file, one that isn't a
/// JSON object, or a field that isn't a string is a failure. A missing file or an unknown home
/// directory is not. A pipe at this path is read on the first query, within the chain's deadline.
///
/// The fields `expires_at`, `expires_in_seconds` and `expires_in` say when the key expires, as for
/// [`Member::credential`](crate::Member::credential). The file is read once all the same. To have the
/// key replaced ahead of its expiry, name the file: `file:~/.openai/auth.json#OPENAI_API_KEY`.
#[derive(Clone, Debug)]
pub struct AuthJsonProvider(ReadOnce);

/// Fields that may hold the key, in the order they are read.
const MEMBERS: [&str; 3] = ["OPENAI_API_KEY", "openai_api_key", "api_key"];

impl AuthJsonProvider {
    /// Reads the file in the home directory of `system`.
    pub fn read(system: &dyn System) -> Self {
        let source = source();
        let Some(path) = path(system) else {
            let answer = Answer::NotConfigured(Finding::Absent);
            return Self(ReadOnce::Now(Snapshot { source, answer }));
        };
        let now = system.now();
        Self(ReadOnce::read(system, path, source.clone(), move |contents| match text_of(contents, &source) {
            Ok(text) => parse(&text, &source, now),
            Err(answer) => answer,
        }))
    }
}

provide_snapshot!(AuthJsonProvider);

/// The file, as errors and status displays name it.
fn source() -> Source {
    Source::File("~/.openai/auth.json".into())
}

/// The path of the file, as the system sees it.
fn path(system: &dyn System) -> Option<PathBuf> {
    Some(system.home_dir()?.join(".openai").join("auth.json"))
}

fn parse(text: &str, source: &Source, now: SystemTime) -> Answer {
    match serde_json::from_str(text) {
        Err(error) => Answer::Failed(not_json(text, &error)),
        Ok(document @ Value::Object(_)) => find_key(document, source, now),
        Ok(other) => Answer::Failed(not_an_object(&other)),
    }
}

fn find_key(mut document: Value, source: &Source, now: SystemTime) -> Answer {
    let mut finding = Finding::NoEntry;
    for name in MEMBERS {
        match document.as_object_mut().and_then(|members| members.remove(name)) {
            None => {}
            Some(Value::String(text)) => {
                match Credential::from_text(&Zeroizing::new(text), KeyKind::ApiKey, source.clone()) {
                    Some(credential) => {
                        return Answer::Here(credential.with_stated_expiry(&document, now));
                    }
                    None => finding = Finding::Empty,
                }
            }
            Some(other) => {
                let message =
                    format!("cannot be used: its field {name} is {}, not a string", kind_of(&other));
                let next_step = format!("make {name} a string, or remove it");
                return Answer::Failed(ProviderError::new(source.clone(), message, next_step));
            }
        }
    }
    Answer::NotConfigured(finding)
}

fn not_json(text: &str, error: &serde_json::Error) -> ProviderError {
    ProviderError::new(source(), json_member::not_json(text, error), "correct the file, or remove it")
}

fn not_an_object(value: &Value) -> ProviderError {
    let message = format!("is {}, not a JSON object", kind_of(value));
    let next_step = "write an object such as {\"OPENAI_API_KEY\": \"<key>\"}, or remove the file";
    ProviderError::new(source(), message, next_step)
}

#[cfg(test)]
mod tests;
