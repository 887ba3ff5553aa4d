//! Streams that go wrong after they began: errors inside, invalid events, early ends (S1–S4, H10).

use crate::case::{Ask, Case, Expect, Scene};
use crate::runner::{self, QUESTION};
use crate::support::{Reply, Step, event, last_piece, piece};
use serde_json::{Value, json};

/// How much of the answer arrives before the fault.
const PART: usize = 8;

/// A stream of this text, ended normally or by these steps.
fn stream(text: impl Into<Vec<u8>>, end: Option<&[Step]>) -> Scene {
    let text = text.into();
    Scene::reply(match end {
        None => Reply::stream(text),
        // An empty chunk would be the end.
        Some(end) if text.is_empty() => Reply::steps(end),
        Some(end) => Reply::steps([&[Step::Chunk(text)], end].concat()),
    })
}

fn begun() -> String {
    event(&piece(&QUESTION[..PART]))
}

fn rest() -> String {
    event(&piece(&QUESTION[PART..])) + &event(&last_piece())
}

const DONE: &str = "data: [DONE]\n\n";

/// Errors sent instead of an event, and their kind (S3): by code, then type, then message.
fn errors() -> Vec<Case> {
    let nested = |kind: &str, code: Value, message: &str| {
        event(&json!({"error": {"message": message, "type": kind, "param": null, "code": code}}))
    };
    let flat = |kind: &str, code: &str| {
        format!(
            "event: error\n{}",
            event(&json!({"type": kind, "code": code, "message": "Words", "param": null}))
        )
    };
    let null = Value::Null;
    let rows: Vec<(&str, String, &str, bool)> = vec![
        ("server_error", nested("server_error", null.clone(), "Words"), "internal_server", true),
        ("an overload", nested("x", json!("server_is_overloaded"), "Words"), "internal_server", true),
        ("503", nested("x", json!(503), "Words"), "internal_server", true),
        ("429", nested("x", json!("429"), "Words"), "rate_limit/unknown", true),
        ("404", nested("x", json!(404), "Words"), "not_found", false),
        ("a limit", nested("requests", json!("rate_limit_exceeded"), "Words"), "rate_limit/requests", true),
        ("tokens", nested("tokens", json!("rate_limit_exceeded"), "Words"), "rate_limit/tokens", true),
        ("a quota", nested("x", json!("insufficient_quota"), "Words"), "rate_limit/quota_exhausted", false),
        ("a bad request", nested("invalid_request_error", null.clone(), "Words"), "bad_request", false),
        (
            "a region",
            nested("x", json!("unsupported_country_region_territory"), "Words"),
            "permission_denied/region",
            false,
        ),
        ("no model", nested("invalid_request_error", json!("model_not_found"), "Words"), "not_found", false),
        // The head was a success, so the key had been accepted (E3, G7).
        ("a revoked key", nested("x", json!("invalid_api_key"), "Words"), "authentication/revoked", false),
        (
            "an ended account",
            nested("x", json!("account_deactivated"), "Words"),
            "authentication/account_deactivated",
            false,
        ),
        ("an odd error", nested("odd", null, "Words"), "stream", true),
        ("a string", event(&json!({"error": "Words"})), "stream", true),
        ("a bare string", event(&json!("Words")), "stream", true),
        ("a flat error", flat("server_error", "x"), "internal_server", true),
        ("a flat limit", flat("error", "rate_limit_exceeded"), "rate_limit/unknown", true),
        ("text that is no JSON", "data: [ERROR] Words\n\n".to_owned(), "stream", true),
        (
            "empty choices beside it",
            event(&json!({"choices": [], "error": {"message": "Words", "code": 502}})),
            "internal_server",
            true,
        ),
        (
            "an event with its name inside",
            event(&json!({"event": "error", "data": {"message": "Words", "code": 503}})),
            "internal_server",
            true,
        ),
        (
            "NUL after it",
            nested("server_error", Value::Null, "Words").replace("\n\n", "\0\n\n"),
            "internal_server",
            true,
        ),
        ("a name of a field twice", "data: ".to_owned() + &event(&json!({"error": "Words"})), "stream", true),
        ("a named event that is no JSON", "event: error\ndata: Words\n\n".to_owned(), "stream", true),
    ];
    let mut cases = Vec::new();
    for (name, text, kind, retryable) in rows {
        let expect = || Expect::error(&[kind], 1).retryable(retryable);
        let name = format!("in the stream: {name}");
        let scene = stream(begun() + &text + &rest() + DONE, None);
        cases.push(Case::new(&name, Ask::Stream, scene, expect().partial(&QUESTION[..PART])));
        cases.push(Case::new(name + ", at once", Ask::Stream, stream(text + DONE, None), expect()));
    }
    cases
}

fn ends() -> Vec<Case> {
    let broken = || Expect::error(&["stream"], 1).retryable(true);
    let part = || broken().partial(&QUESTION[..PART]);
    let decode = || Expect::error(&["decode"], 1).retryable(false);
    let silent = || Expect::error(&["timeout/stream_idle"], 1).retryable(true);
    let stall: &[Step] = &[Step::Stall];
    let rows = vec![
        ("an end after an event", stream(begun(), None), part()),
        ("an end in an event", stream(begun() + "data: {\"id\"", None), part()),
        ("an end in the last event", stream(begun() + &event(&last_piece())[..40], None), part()),
        ("closed after an event", stream(begun(), Some(&[Step::Close])), part()),
        (
            "silence after an event",
            stream(begun(), Some(stall)).limit(500),
            silent().partial(&QUESTION[..PART]),
        ),
        ("silence before an event", stream("", Some(stall)).limit(500), silent()),
        ("comments for ever", comments(), silent()),
        ("nothing but the end", stream(DONE, None), decode()),
        ("nothing", Scene::reply(Reply::stream("").header("content-type", "text/event-stream")), decode()),
        ("comments and the end", stream(": ping\n\n: ping\n\n".to_owned() + DONE, None), decode()),
        (
            "an event that is cut",
            stream(begun() + "data: {\"id\"\n\n" + &rest() + DONE, None),
            decode().partial(&QUESTION[..PART]),
        ),
        ("nothing but a number", stream("data: 42\n\n".to_owned() + DONE, None), decode()),
    ];
    rows.into_iter().map(|(name, scene, expect)| Case::new(name, Ask::Stream, scene, expect)).collect()
}

/// The limit on silence is about the socket (H9): a comment resets it, and it applies when even
/// those stop.
fn comments() -> Scene {
    let pings = std::iter::repeat_n(Step::Chunk(b": ping\n\n".into()), 20);
    Scene::reply(Reply::steps(pings.chain([Step::Stall]).collect::<Vec<_>>())).limit(500)
}

/// The stream with one line end after each event.
fn single(text: &str) -> String {
    text.replace("\n\n", "\n")
}

/// The stream without the names of its fields.
fn lines(text: &str) -> String {
    single(text).replace("data: ", "")
}

/// What looks wrong but is meant well.
fn oddities() -> Vec<Case> {
    let whole = || begun() + &rest() + DONE;
    let spread = |text: &str| text.replace("\",\"", "\",\ndata: \"");
    let rows: Vec<(&str, String)> = vec![
        ("CRLF", whole().replace('\n', "\r\n")),
        ("CR", whole().replace('\n', "\r")),
        ("a byte-order mark", format!("\u{feff}{}", whole())),
        ("comments", format!(": ping\n\n{}: pong\n{}", begun(), rest() + DONE)),
        ("fields that are unknown", whole().replace("data:", "id: 7\nretry: 10\nodd: x\nodd\ndata:")),
        ("no space after the colon", whole().replace("data: ", "data:")),
        ("several lines of data", spread(&whole())),
        ("empty events", whole().replace("data:", "data:\n\n\n\nevent: x\n\ndata:")),
        ("an error that is null", whole().replace("\"choices\"", "\"error\":null,\"choices\"")),
        ("an event that is no JSON", begun() + "data: nonsense\n\n" + &rest() + DONE),
        ("an event that is a number", begun() + "data: 42\n\n" + &rest() + DONE),
        ("an event that is a list", begun() + "data: []\n\n" + &rest() + DONE),
        ("an error after the last piece", begun() + &rest() + &event(&json!({"error": "Words"})) + DONE),
        ("no `[DONE]`", begun() + &rest()),
        ("`[DONE]` without a blank line", begun() + &rest() + "data: [DONE]"),
        ("an error after the end", whole() + &event(&json!({"error": {"message": "Words"}}))),
        ("nonsense after the end", whole() + "data: nonsense\n\nLEFTOVER"),
        ("a second stream after the end", whole() + &event(&piece("LEFTOVER")) + DONE),
        ("no blank line at the end", (begun() + &rest()).trim_end().to_owned()),
        ("single line ends", single(&whole())),
        ("single line ends and no `[DONE]`", single(&(begun() + &rest()))),
        ("single line ends of Windows", single(&whole()).replace('\n', "\r\n")),
        ("lines of JSON", lines(&whole())),
        ("lines of JSON and no `[DONE]`", lines(&(begun() + &rest()))),
        ("names of fields in capitals", whole().replace("data:", "DATA:")),
        ("names of fields with blanks around", whole().replace("data:", " Data :")),
        ("names of fields twice", whole().replace("data:", "data: data:")),
        ("NUL after the JSON", whole().replace("}\n\n", "}\0\n\n")),
        ("a tag after the JSON", whole().replace("}\n\n", "} <br/>\n\n")),
        ("two events in one line", whole().replacen("}\n\ndata: ", "}", 1)),
        ("all events in one line", whole().replace("}\n\ndata: ", "}")),
        ("a comment of 1 MB", format!(": {}\n\n{}", "x".repeat(1 << 20), whole())),
    ];
    let mut cases = Vec::new();
    for (name, text) in rows {
        let mut add = |name: String, scene| cases.push(Case::new(name, Ask::Stream, scene, Expect::answer()));
        add(format!("no fault: {name}"), stream(text.clone(), None));
        if text.len() < 10_000 {
            let bytes = text.bytes().map(|byte| Step::Chunk(vec![byte]));
            let steps = bytes.chain([Step::Send(b"0\r\n\r\n".into())]).collect::<Vec<_>>();
            add(format!("no fault, byte by byte: {name}"), Scene::reply(Reply::steps(steps)));
        }
    }
    let after = |steps: &[Step]| stream(begun() + &rest() + DONE, Some(steps));
    for (name, scene) in [
        ("silent after the end", after(&[Step::Stall])),
        ("closed after the end", after(&[Step::Close])),
        ("reset after the end", after(&[Step::Hear, Step::Reset])),
        ("silent after the last piece", stream(begun() + &rest(), Some(&[Step::Stall])).limit(500)),
        ("closed after the last piece", stream(begun() + &rest(), Some(&[Step::Close]))),
        (
            "closed in an event after the last piece",
            stream(begun() + &rest() + "data: {\"us", Some(&[Step::Close])),
        ),
        ("1 MB after the end", stream(begun() + &rest() + DONE + &"x".repeat(1 << 20), None)),
    ] {
        cases.push(Case::new(format!("no fault: {name}"), Ask::Stream, scene, Expect::answer()));
    }
    cases
}

pub(crate) fn table() -> Vec<Case> {
    [errors(), ends(), oddities()].concat()
}

#[test]
fn s3_s4_streams_that_go_wrong() {
    runner::run(table());
}
