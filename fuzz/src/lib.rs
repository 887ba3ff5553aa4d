//! Properties that hold for any input, one function for each parser of third-party data.
//!
//! A check panics if its property is violated. The fuzzer (`fuzz_targets/`) calls the checks with
//! generated inputs; the replay (`tests/seeds.rs`) calls them with the files of `seeds/`, which
//! include every input that once violated a property.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a broken promise is a panic: that is what a fuzzer looks for"
)]

mod credentials;
mod decoding;
mod emulator;
mod refusals;
mod schema_table;
mod sse;
mod transport;
mod uri;
mod webhook;

/// A check of one parser.
#[derive(Clone, Copy)]
pub struct Target {
    /// The name of the fuzzer's binary and of the directory in `seeds/`.
    pub name: &'static str,
    /// Panics if the property is violated.
    pub check: fn(&[u8]),
}

/// All checks.
pub static TARGETS: &[Target] = &[
    Target { name: "auth_json", check: credentials::auth_json },
    Target { name: "chat_reply", check: decoding::chat_reply },
    Target { name: "chat_stream", check: decoding::chat_stream },
    Target { name: "credential_uri", check: uri::credential_uri },
    Target { name: "dotenv", check: credentials::dotenv },
    Target { name: "embedding_reply", check: decoding::embedding_reply },
    Target { name: "emulator", check: emulator::emulator },
    Target { name: "error_body", check: refusals::error_body },
    Target { name: "error_event", check: refusals::error_event },
    Target { name: "key", check: credentials::key },
    Target { name: "response_reply", check: decoding::response_reply },
    Target { name: "response_stream", check: decoding::response_stream },
    Target { name: "schema_table", check: schema_table::schema_table },
    Target { name: "scrub", check: credentials::scrub },
    Target { name: "sse", check: sse::sse },
    Target { name: "webhook", check: webhook::webhook },
];

/// Runs the check of that name.
pub fn check(name: &str, data: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    (target.expect("a name of TARGETS").check)(data);
}
