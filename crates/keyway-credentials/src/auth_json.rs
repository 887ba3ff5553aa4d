//! The legacy file `~/.openai/auth.json`.

use serde_json::Value;
use serde_json::error::Category;
use zeroize::Zeroizing;

use crate::decode::read_text;
use crate::provider::{Snapshot, provide_snapshot};
use crate::{Answer, Credential, Finding, KeyKind, ProviderError, Source, System};

/// The legacy file `~/.openai/auth.json`, read once: a JSON object whose member `OPENAI_API_KEY`, `openai_api_key` or
/// `api_key`, in this order, is the API key (K1).
///
/// An empty member counts as absent and the next one is looked at. A file that cannot be read, is not a JSON object, or
/// has a member that is not a string is a failure (K3); a missing file, or no home directory, is not.
#[derive(Clone, Debug)]
pub struct AuthJsonProvider(Snapshot);

/// The members that may hold the key, in the order in which they are looked at.
const MEMBERS: [&str; 3] = ["OPENAI_API_KEY", "openai_api_key", "api_key"];

impl AuthJsonProvider {
    /// Reads the file in the home directory of `system`.
    pub fn read(system: &dyn System) -> Self {
        let source = Source::File("~/.openai/auth.json".into());
        let answer = match system.home_dir() {
            None => Answer::NotConfigured(Finding::Absent),
            Some(home) => match read_text(system, &home.join(".openai").join("auth.json"), &source) {
                Ok(text) => parse(&text, &source),
                Err(answer) => answer,
            },
        };
        Self(Snapshot { source, answer })
    }
}

provide_snapshot!(AuthJsonProvider);

fn parse(text: &str, source: &Source) -> Answer {
    let failed = |message: String, next_step: &str| {
        Answer::Failed(ProviderError::new(source.clone(), message, next_step))
    };
    match serde_json::from_str(text) {
        Err(error) => failed(not_json(text, &error), "correct the file, or remove it"),
        Ok(Value::Object(members)) => find_key(members, source),
        Ok(other) => failed(
            format!("is not a JSON object but {}", kind_of(&other)),
            "write an object such as {\"OPENAI_API_KEY\": \"<key>\"}, or remove the file",
        ),
    }
}

fn find_key(mut members: serde_json::Map<String, Value>, source: &Source) -> Answer {
    let mut finding = Finding::NoEntry;
    for name in MEMBERS {
        match members.remove(name) {
            None => {}
            Some(Value::String(text)) => {
                match Credential::from_text(&Zeroizing::new(text), KeyKind::ApiKey, source.clone()) {
                    Some(credential) => return Answer::Here(credential),
                    None => finding = Finding::Empty,
                }
            }
            Some(other) => {
                let message =
                    format!("cannot be used: its member {name} is {}, not a string", kind_of(&other));
                let next_step = format!("make {name} a string, or remove it");
                return Answer::Failed(ProviderError::new(source.clone(), message, next_step));
            }
        }
    }
    Answer::NotConfigured(finding)
}

/// Says where the JSON breaks off, and nothing of what the file holds.
fn not_json(text: &str, error: &serde_json::Error) -> String {
    match error.classify() {
        _ if text.trim().is_empty() => "is not valid JSON: it is empty".to_owned(),
        Category::Eof => format!("is not valid JSON: it ends too early, in line {}", error.line()),
        _ => format!("is not valid JSON: line {}, column {}", error.line(), error.column()),
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests;
