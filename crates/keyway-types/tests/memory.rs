//! The memory that decoding takes, relative to the size of the reply (D6). A counting allocator
//! applies to the whole program, so this is a separate program.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::alloc::System;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use keyway_types::ListPage;
use keyway_types::chat::ChatCompletion;
use keyway_types::embeddings::CreateEmbeddingResponse;
use keyway_types::models::Model;
use keyway_types::responses::{Response, ResponseStreamEvent};
use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc, PeakMemAllocTrait};
use serde::de::DeserializeOwned;

#[global_allocator]
static MEMORY: &PeakMemAlloc<System> = &INSTRUMENTED_SYSTEM;

/// One test at a time: another's allocations would be counted too.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the peak memory of decoding, as a multiple of the text, which is not counted.
fn decoding<T: DeserializeOwned>(text: &str) -> f64 {
    MEMORY.reset_peak_memory();
    let value: T = serde_json::from_str(text).unwrap();
    let peak = MEMORY.get_peak_memory();
    drop(value);
    peak as f64 / text.len() as f64
}

/// At its peak, decoding takes three times the size of the text: the text of a string, its growing
/// buffer, and the value. The rest is for the allocations of other tests' threads when they start.
/// A copy for each level would take twenty times the size.
const LIMIT: f64 = 4.0;

/// The position of an object's `type`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tag {
    First,
    Last,
}

fn filter(tag: Tag, kind: &str, rest: &str) -> String {
    match tag {
        Tag::First => format!(r#"{{"type":"{kind}",{rest}}}"#),
        Tag::Last => format!(r#"{{{rest},"type":"{kind}"}}"#),
    }
}

/// Nested filters, `depth` levels deep and `bytes` in all: spread over the levels, or all at the
/// innermost.
fn filters(tag: Tag, depth: usize, bytes: usize, spread: bool) -> String {
    let text = "x".repeat(if spread { bytes / depth } else { bytes });
    let full = filter(tag, "eq", &format!(r#""key":"k","value":"{text}""#));
    let beside = if spread { format!(",{full}") } else { String::new() };
    (0..depth).fold(full, |inner, _| filter(tag, "and", &format!(r#""filters":[{inner}{beside}]"#)))
}

/// A response with a tool that has these filters.
fn response(filters: &str) -> String {
    format!(
        r#"{{"id":"resp_1","object":"response","created_at":1,"status":"completed","model":"m","output":[],"tools":[{{"vector_store_ids":["v"],"filters":{filters},"type":"file_search"}}]}}"#
    )
}

#[test]
fn d6_tags_at_the_end_of_objects_within_objects_take_no_memory_for_each_level() {
    let _turn = turn();
    for (depth, bytes, spread) in
        [(20, 100_000, false), (55, 100_000, true), (55, 300_000, false), (20, 1_100_000, true)]
    {
        for tag in [Tag::First, Tag::Last] {
            let text = response(&filters(tag, depth, bytes, spread));
            let ratio = decoding::<Response>(&text);
            assert!(ratio < LIMIT, "{ratio:.1} times {} bytes, {depth} deep, {tag:?}, {spread}", text.len());
        }
    }
}

#[test]
fn d6_what_is_read_again_ends_where_the_stack_is_far_from_ending() {
    let _turn = turn();
    let within = |depth: usize, inner: String| {
        (0..depth).fold(inner, |inner, _| filter(Tag::First, "and", &format!(r#""filters":[{inner}]"#)))
    };
    let read =
        |text: &str| serde_json::from_str::<Response>(&response(text)).map_err(|error| error.to_string());
    // The maximum nesting before the first late tag, and the same after it.
    let deep = within(60, filters(Tag::Last, 60, 100, false));
    let tool = format!(r#"{{"type":"file_search","vector_store_ids":["v"],"filters":{deep}}}"#);
    let text = response("null").replacen(r#""tools":["#, &format!(r#""tools":[{tool},"#), 1);
    assert!(serde_json::from_str::<Response>(&text).is_ok());
    for tag in [Tag::First, Tag::Last] {
        let error = read(&filters(tag, 70, 100, false)).unwrap_err();
        assert!(error.contains("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn d6_nor_do_they_in_an_event_of_a_stream() {
    let _turn = turn();
    let response = response(&filters(Tag::Last, 50, 500_000, true));
    let event = format!(r#"{{"response":{response},"sequence_number":1,"type":"response.completed"}}"#);
    let ratio = decoding::<ResponseStreamEvent>(&event);
    assert!(ratio < LIMIT, "{ratio:.1}");
}

#[test]
fn d6_what_is_small_and_comes_a_million_times_takes_at_most_twelve_times_its_text() {
    let _turn = turn();
    let many = |item: &str| vec![item; 20_000].join(",");
    let names = |value: &str| {
        let mut text = String::new();
        (0..20_000).for_each(|index| write!(text, r#","{index}":{value}"#).unwrap());
        text
    };
    let chat = |rest: &str| format!(r#"{{"choices":[]{rest}}}"#);
    let item = |rest: &str| response("null").replacen(r#""output":[]"#, &format!(r#""output":[{rest}]"#), 1);
    let cases = [
        ("an unknown list", decoding::<ChatCompletion>(&chat(&format!(r#","zz":[{}]"#, many("0"))))),
        ("unknown lists", decoding::<ChatCompletion>(&chat(&format!(r#","zz":[{}]"#, many("[]"))))),
        ("unknown members", decoding::<ChatCompletion>(&chat(&names("0")))),
        (
            "a member of any JSON",
            decoding::<Response>(&response(&format!(
                r#"null}},{{"type":"function","name":"f","strict":true,"parameters":[{}]"#,
                many("0")
            ))),
        ),
        ("a wrong constant", decoding::<ChatCompletion>(&chat(&format!(r#","object":[{}]"#, many("0"))))),
        ("a wrong enum", decoding::<ChatCompletion>(&chat(&format!(r#","service_tier":[{}]"#, many("0"))))),
        (
            "an unknown variant",
            decoding::<Response>(&item(&format!(r#"{{"type":"?","zz":[{}]}}"#, many("0")))),
        ),
        (
            "members ahead of a tag",
            decoding::<Response>(&item(&format!(r#"{{"a":0{},"type":"?"}}"#, names("0")))),
        ),
        (
            "and of a known one",
            decoding::<Response>(&item(&format!(r#"{{"a":0{},"type":"reasoning","id":"r"}}"#, names("0")))),
        ),
        (
            "the numbers of a vector",
            decoding::<CreateEmbeddingResponse>(&format!(
                r#"{{"data":[{{"index":0,"embedding":[{}]}}],"model":"m","usage":{{"prompt_tokens":1,"total_tokens":1}}}}"#,
                many("0")
            )),
        ),
        ("models", decoding::<ListPage<Model>>(&format!(r#"{{"data":[{}]}}"#, many(r#"{"id":"gpt-4.1"}"#)))),
        ("a text", decoding::<ChatCompletion>(&chat(&format!(r#","id":"{}""#, "x".repeat(200_000))))),
    ];
    let over: Vec<_> = cases.iter().filter(|(_, ratio)| *ratio > 12.0).collect();
    assert!(over.is_empty(), "{over:.1?} of {cases:.1?}");
}
