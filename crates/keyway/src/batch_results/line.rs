//! One line of a batch's files.

use http::{HeaderMap, HeaderValue, StatusCode};
use keyway_credentials::Scrubber;
use keyway_types::{Misfit, decode, decode_strict};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::BatchResult;
use crate::client::OpenAI;
use crate::error::{Error, ErrorKind, Result, Said, ServerRefusal, TimeoutKind};
use crate::members::{is_present, pick, text};
use crate::origin::Origin;

/// What a line's errors say beside its content.
pub(super) struct Context {
    origin: Origin,
    scrubber: Scrubber,
    /// Whether a field of an unexpected kind of JSON is an error (D4).
    strict: bool,
    /// The file, and the line's number in it.
    place: String,
}

impl Context {
    pub(super) fn new(client: &OpenAI, file: &str, number: u64) -> Self {
        let place = format!("line {number} of {file}");
        let config = &client.0.config;
        Self {
            origin: config.base_url.origin().clone(),
            scrubber: client.scrubber(),
            strict: config.strict,
            place,
        }
    }
}

/// Returns the name of a line's request; empty if it has none.
pub(super) fn custom_id(line: &[u8]) -> String {
    text(pick(line, ["custom_id"])[0])
}

/// Reads a line. Whatever is wrong with it is its outcome.
pub(super) fn read<T: DeserializeOwned>(line: &[u8], context: &Context) -> BatchResult<T> {
    let [id, custom_id, response, error] = pick(line, ["id", "custom_id", "response", "error"]);
    let inside = response.map(|response| response.get().as_bytes()).unwrap_or_default();
    let [status, request_id, body] = pick(inside, ["status_code", "request_id", "body"]);
    let request_id = Some(text(request_id)).filter(|id| !id.is_empty());
    let status = status.and_then(|status| serde_json::from_str::<u16>(status.get()).ok());
    let status = status.and_then(|status| StatusCode::from_u16(status).ok());
    let body = body.map(RawValue::get);
    let mut misfits = Vec::new();
    let outcome = match (status, body) {
        (Some(status), Some(body)) if status.is_success() => decoded(body, &mut misfits, context),
        (Some(status), body) if !status.is_success() => {
            Err(refused(status, body.unwrap_or_default(), request_id.as_deref(), context))
        }
        _ if is_present(error) => Err(unsent(error, context)),
        (None, Some(body)) if is_present(response) => decoded(body, &mut misfits, context),
        _ => Err(misfit("it has neither a response nor an error", context)),
    };
    BatchResult { custom_id: text(custom_id), id: text(id), request_id, outcome, misfits }
}

/// Reads a reply as that of a call is read (D3).
fn decoded<T: DeserializeOwned>(body: &str, misfits: &mut Vec<Misfit>, context: &Context) -> Result<T> {
    let read = match context.strict {
        true => decode_strict(body),
        false => decode(body).map(|(value, found)| {
            *misfits = found;
            value
        }),
    };
    read.map_err(|error| misfit(&format!("its body cannot be deserialized ({error})"), context))
}

/// The request was answered with an error.
fn refused(status: StatusCode, body: &str, request_id: Option<&str>, context: &Context) -> Error {
    let mut headers = HeaderMap::new();
    if let Some(id) = request_id.and_then(|id| HeaderValue::from_str(id).ok()) {
        headers.insert("x-request-id", id);
    }
    ServerRefusal::read(status, headers, body.as_bytes(), &context.origin, &context.scrubber).into_error()
}

/// The request was not answered: the batch expired or was cancelled before.
fn unsent(error: Option<&RawValue>, context: &Context) -> Error {
    let error: Value = error.and_then(|error| serde_json::from_str(error.get()).ok()).unwrap_or_default();
    let (code, message) = (error["code"].as_str(), error["message"].as_str().or(error.as_str()));
    let kind = match code {
        Some("batch_expired") => ErrorKind::Timeout(TimeoutKind::Deadline),
        _ => ErrorKind::Status,
    };
    let why = message.or(code).unwrap_or("no reason is given");
    let text = format!(
        "A request of the batch has no reply ({}: {why}); send it again in another batch",
        context.place
    );
    let said = |text: Option<&str>| text.map(|text| Said::new(text, &context.scrubber));
    Error::new(kind, text, &context.scrubber).with(|place| {
        place.code = said(code);
        place.server_message = said(message);
    })
}

fn misfit(what: &str, context: &Context) -> Error {
    let text = format!(
        "A line of the batch's results is not what was expected ({}): {what}; check that the type is what the batch's endpoint returns",
        context.place
    );
    Error::new(ErrorKind::Decode, text, &context.scrubber)
}
