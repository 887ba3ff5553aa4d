//! What a recording keeps of a request.

use keyway_credentials::Secret;
use ring::digest::{SHA256, digest};
use serde_json::{Map, Value, json};

use crate::fault::FAULT_HEADER;
use crate::form::{self, FilePart, ParsedForm};
use crate::journal::Redactor;
use crate::request::Arrival;
use crate::schema::FILE_MEMBER;
use crate::tape::Asked;
use crate::target::API_VERSION;

/// Takes what matters from a request. These secrets, and what is shaped like a key, are removed.
pub(super) fn asked(arrival: &Arrival, secrets: &[&Secret]) -> Asked {
    let redactor = Redactor::of(secrets);
    Asked {
        method: redactor.text(arrival.method.as_str()),
        path: redactor.text(&arrival.target.path),
        query: query(arrival, &redactor),
        body: body(arrival, &redactor),
    }
}

fn query(arrival: &Arrival, redactor: &Redactor) -> Vec<(String, String)> {
    let pairs = arrival.query.as_deref().unwrap_or("").split('&').filter(|pair| !pair.is_empty());
    let decoded = |text: &str| redactor.text(&form::decoded(text).unwrap_or_else(|_| text.to_owned()));
    let mut query: Vec<(String, String)> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .filter(|(name, _)| name != FAULT_HEADER && name != API_VERSION)
        .collect();
    query.sort();
    query
}

fn body(arrival: &Arrival, redactor: &Redactor) -> Value {
    if arrival.body.is_empty() {
        return Value::Null;
    }
    match (&arrival.json, &arrival.form) {
        (Ok(value), _) => json!({ "json": with_deployment(redactor.value(value), arrival) }),
        (_, Some(Ok(form))) => {
            let members = Value::Object(form.members.clone());
            json!({ "form": with_deployment(fields(&members, form, redactor), arrival) })
        }
        _ => match std::str::from_utf8(&arrival.body) {
            Ok(text) => json!({ "text": redactor.text(text) }),
            Err(_) => json!({ "sha256": sha256(&arrival.body) }),
        },
    }
}

/// Adds the model that Azure's form of a path names.
fn with_deployment(mut body: Value, arrival: &Arrival) -> Value {
    if let (Some(name), Value::Object(members)) = (&arrival.target.deployment, &mut body) {
        members.entry("model").or_insert_with(|| name.as_str().into());
    }
    body
}

/// Returns a form's fields; a file is its name, length and digest.
fn fields(value: &Value, form: &ParsedForm, redactor: &Redactor) -> Value {
    match value {
        Value::Object(members) => match members.get(FILE_MEMBER).and_then(Value::as_u64) {
            Some(number) => {
                let number = usize::try_from(number).unwrap_or(usize::MAX);
                form.files.get(number).map_or(Value::Null, |part| file(part, redactor))
            }
            None => {
                let shown =
                    members.iter().map(|(name, value)| (redactor.text(name), fields(value, form, redactor)));
                Value::Object(shown.collect::<Map<_, _>>())
            }
        },
        Value::Array(items) => items.iter().map(|item| fields(item, form, redactor)).collect(),
        other => redactor.value(other),
    }
}

fn file(part: &FilePart, redactor: &Redactor) -> Value {
    json!({ "file": redactor.text(&part.name), "bytes": part.data.len(), "sha256": sha256(&part.data) })
}

fn sha256(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
