//! Every shape of a reply's body (E7), and the fields it contains.

use serde_json::json;

use crate::runner::well_streamed;
use crate::support::completion;

/// A body's content as the table's author reads it: the fields of the API's error, wherever they
/// are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Says {
    pub(crate) message: Option<&'static str>,
    pub(crate) code: Option<&'static str>,
    pub(crate) kind: Option<&'static str>,
    pub(crate) html: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Vec<u8>,
    pub(crate) says: Says,
}

const JSON: Option<&str> = Some("application/json");
const WORDS: &str = "The words of the server";

/// As many characters of a text as an error quotes.
const HUGE_WORDS: &str = {
    const BYTES: [u8; 500] = [b'x'; 500];
    match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    }
};

fn shape(
    name: &'static str,
    content_type: Option<&'static str>,
    body: impl Into<Vec<u8>>,
    says: Says,
) -> Shape {
    Shape { name, content_type, body: body.into(), says }
}

fn nothing() -> Says {
    Says::default()
}

fn words() -> Says {
    Says { message: Some(WORDS), ..nothing() }
}

fn full() -> Says {
    Says { code: Some("odd_code"), kind: Some("odd_error"), ..words() }
}

fn api(kind: &str, code: &str, message: &str) -> String {
    json!({"error": {"message": message, "type": kind, "param": null, "code": code}}).to_string()
}

/// Bodies of rejections.
pub(crate) fn refusals() -> Vec<Shape> {
    let usual = api("odd_error", "odd_code", WORDS);
    let bom = [b"\xEF\xBB\xBF", usual.as_bytes()].concat();
    let flat = json!({"message": WORDS, "type": "odd_error", "code": "odd_code"}).to_string();
    let page = "<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad gateway</body></html>";
    let html = Says { html: true, message: Some("502"), ..nothing() };
    let cut = Says { message: Some("The words of the"), ..nothing() };
    vec![
        shape("empty", None, "", nothing()),
        shape("the API's error", JSON, &*usual, full()),
        shape("the API's error as text/html", Some("text/html; charset=utf-8"), &*usual, full()),
        shape("the API's error as an event stream", Some("text/event-stream"), &*usual, full()),
        shape("the API's error without a content type", None, &*usual, full()),
        shape("the API's error behind a byte-order mark", JSON, bom, full()),
        shape("a flat error", JSON, flat, full()),
        shape("a string error", JSON, json!({ "error": WORDS }).to_string(), words()),
        shape("a null error", JSON, json!({"error": null}).to_string(), nothing()),
        shape("a list of errors", JSON, format!("[{usual}]"), full()),
        shape("a detail", JSON, json!({ "detail": WORDS }).to_string(), words()),
        shape(
            "details",
            JSON,
            json!({"detail": [{"msg": WORDS, "type": "odd_error"}]}).to_string(),
            Says { kind: Some("odd_error"), ..words() },
        ),
        shape(
            "a code that is a number",
            JSON,
            json!({"error": {"message": WORDS, "code": 1234}}).to_string(),
            Says { code: Some("1234"), ..words() },
        ),
        shape("a number", JSON, "42", nothing()),
        shape("a JSON string", JSON, json!(WORDS).to_string(), words()),
        shape("null", JSON, "null", nothing()),
        shape("HTML", Some("text/html"), page, html.clone()),
        shape("HTML as JSON", JSON, page, html),
        shape(
            "plain text",
            Some("text/plain"),
            "upstream connect error",
            Says { message: Some("upstream connect error"), ..nothing() },
        ),
        shape("truncated JSON", JSON, cut_in_words(&usual), cut),
        shape(
            "XML",
            Some("application/xml"),
            "<?xml version=\"1.0\"?><Error><Code>Odd</Code><Message>Not you</Message></Error>",
            Says { message: Some("Odd: Not you"), ..nothing() },
        ),
        shape("nested too deeply", JSON, "[".repeat(2_000), nothing()),
        shape("not UTF-8", Some("application/octet-stream"), b"\xff\xfe\x00{\"error\"".to_vec(), nothing()),
        shape("compressed", JSON, b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab".to_vec(), nothing()),
        shape(
            "a key that is refused",
            JSON,
            api("invalid_request_error", "invalid_api_key", WORDS),
            Says { code: Some("invalid_api_key"), kind: Some("invalid_request_error"), ..words() },
        ),
        shape(
            "a quota that is used up",
            JSON,
            api("insufficient_quota", "insufficient_quota", WORDS),
            Says { code: Some("insufficient_quota"), kind: Some("insufficient_quota"), ..words() },
        ),
        shape(
            "a limit of requests",
            JSON,
            api("requests", "rate_limit_exceeded", WORDS),
            Says { code: Some("rate_limit_exceeded"), kind: Some("requests"), ..words() },
        ),
    ]
}

/// The body, without what follows the words "of the".
fn cut_in_words(body: &str) -> &str {
    let end = body.find(" server").unwrap();
    &body[..end]
}

/// Larger than the part of a rejection that is read.
pub(crate) fn huge() -> Shape {
    let says = Says { message: Some(HUGE_WORDS), ..nothing() };
    shape("huge", Some("text/plain"), "x".repeat(5 << 18), says)
}

/// Bodies that are right for one of the two ways to call. Their text is the case's question.
pub(crate) fn answers(question: &str) -> Vec<Shape> {
    vec![
        shape("a completion", JSON, completion(question).to_string(), nothing()),
        shape("a completion as text", Some("text/plain"), completion(question).to_string(), nothing()),
        shape("a stream", Some("text/event-stream"), well_streamed(question), nothing()),
    ]
}
