//! Images: what their models take, and images and files inside a request, as data URLs.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::refusal::Refusal;

const IMAGE: &str =
    "a base64-encoded data URL with an image MIME type (e.g. 'data:image/png;base64,aW1nIGJ5dGVzIGhlcmU=')";
const FILE: &str = "a base64-encoded data URL with a valid file MIME type (e.g. 'data:text/plain;base64,SGVsbG8sIFdvcmxkIQ==')";

/// Checks the address of an image: of the web, or a data URL of an image.
pub(super) fn image(url: &str, param: &str) -> Result<(), Refusal> {
    if ["http://", "https://"].iter().any(|scheme| url.starts_with(scheme)) {
        return Ok(());
    }
    let fault = data_url(url, |mime| mime.starts_with("image/"));
    refuse(fault, param, || format!("Invalid '{param}'. Expected {IMAGE}"))
}

/// Checks the content of a file: a data URL of a document.
pub(super) fn file(data: &str, param: &str) -> Result<(), Refusal> {
    let fault = data_url(data, |mime| !["audio/", "video/", "image/"].iter().any(|no| mime.starts_with(no)));
    refuse(fault, param, || format!("Invalid file data: '{param}'. Expected {FILE}"))
}

/// Checks in which form an image is requested: only the DALL·E models return addresses.
pub(super) fn form(body: &Value) -> Result<(), Refusal> {
    let model = body["model"].as_str().unwrap_or("");
    if body["response_format"].is_null() || !model.contains("image") {
        return Ok(());
    }
    let message = "Unknown parameter: 'response_format'.".to_owned();
    Err(Refusal::invalid("unknown_parameter", "response_format", message))
}

/// The endings of files that no model reads.
const NO_DOCUMENTS: &[&str] = &[
    "aac", "avi", "flac", "gif", "jpeg", "jpg", "m4a", "mkv", "mov", "mp3", "mp4", "oga", "ogg", "png",
    "wav", "webm", "webp",
];

/// Checks the address of a file by its ending.
pub(super) fn file_url(url: &str) -> Result<(), Refusal> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if !ending.is_some_and(|ending| NO_DOCUMENTS.contains(&ending.as_str())) {
        return Ok(());
    }
    let message = "The file type you uploaded is not supported. Please try again with a pdf".to_owned();
    Err(Refusal::invalid("unsupported_file", "input", message))
}

fn refuse(fault: Option<String>, param: &str, expected: impl FnOnce() -> String) -> Result<(), Refusal> {
    fault.map_or(Ok(()), |fault| {
        let message = format!("{}, but got {fault}.", expected());
        Err(Refusal::invalid("invalid_value", param.to_owned(), message))
    })
}

/// Returns what is wrong with a data URL.
fn data_url(url: &str, right: impl FnOnce(&str) -> bool) -> Option<String> {
    let Some(rest) = url.strip_prefix("data:") else {
        return Some("a value without the 'data:' prefix".to_owned());
    };
    let Some((mime, data)) = rest.split_once(";base64,") else {
        return Some("a value without the ';base64,' separator".to_owned());
    };
    let mime = mime.split(';').next().unwrap_or(mime);
    if !right(mime) {
        return Some(format!("unsupported MIME type '{mime}'"));
    }
    if data.is_empty() {
        return Some("empty base64-encoded bytes".to_owned());
    }
    STANDARD.decode(data).err().map(|_| "invalid base64-encoded bytes".to_owned())
}
