//! The structure of the table, and how a row becomes an error.

use std::fmt;

use keyway::credentials::FakeSystem;
use keyway::{Builder, Error, Gate, OpenAI};
use keyway_emulator::{EmulatedKey, Emulator};
use serde_json::{Value, json};

use super::{authentication, others};
use crate::support::{Answer, Scripted, hello};

/// The key in the page's examples. The last argument's key is accepted first, which the process
/// remembers (E3).
pub(super) const KEY: &str = "sk-emul-example";
const ACCEPTED_KEY: &str = "sk-emul-example-accepted";

/// Replaces the API's own origin: rejections count for the whole process (G3), and other tests use
/// that origin.
pub(super) const ORIGIN: &str = "https://page.example";

/// A search term, and the advice about it.
pub(super) struct Section {
    /// The words to search for, the API's own if it has any.
    pub(super) title: &'static str,
    pub(super) kind: &'static str,
    pub(super) reason: Option<&'static str>,
    /// The first is shown in full.
    pub(super) cases: Vec<Case>,
    /// A key of the emulator, and a client for it, that get the same error.
    pub(super) emulated: Option<Emulated>,
    pub(super) cause: &'static str,
    pub(super) remedy: &'static str,
}

pub(super) type Emulated = fn(&Emulator) -> (EmulatedKey, fn(Builder) -> Builder);

/// One way to get this error.
pub(super) struct Case {
    pub(super) given: Given,
    /// The number by which the emulator knows the body.
    pub(super) row: Option<&'static str>,
}

pub(super) enum Given {
    /// Nothing is sent.
    Local { when: &'static str, builder: fn() -> Builder },
    /// The API returns this.
    Reply { status: u16, body: String },
    /// The API returns this for a key that it has accepted before, on the recheck as well
    /// (E3, G2a).
    Later { status: u16, body: String },
    /// Five other keys were rejected within the minute, and the call's limit is one second (G8).
    Held,
}

pub(super) fn sections() -> Vec<Section> {
    authentication::sections().into_iter().chain(others::sections()).collect()
}

/// An error body of the usual shape.
pub(super) fn body(message: &str, kind: &str, code: impl Into<Value>) -> String {
    let code: Value = code.into();
    // In the order of the alphabet, which is that of a `Map` unless `preserve_order` is enabled.
    json!({"error": {"code": code, "message": message, "param": null, "type": kind}}).to_string()
}

pub(super) fn reply(row: &'static str, status: u16, body: String) -> Case {
    Case { given: Given::Reply { status, body }, row: Some(row) }
}

pub(super) fn local(when: &'static str, builder: fn() -> Builder) -> Case {
    Case { given: Given::Local { when, builder }, row: None }
}

/// A machine with the page's key in its environment.
fn machine(key: &str) -> Builder {
    OpenAI::builder().system(FakeSystem::new().with_var("OPENAI_API_KEY", key))
}

impl Case {
    pub(super) fn is_local(&self) -> bool {
        matches!(self.given, Given::Local { .. } | Given::Held)
    }

    /// The error that a program gets.
    pub(super) async fn error(&self) -> Error {
        let answer = |status: u16, body: &str| {
            Answer::new(status, body.to_owned()).header("x-request-id", "req_example")
        };
        let (builder, answers) = match &self.given {
            Given::Held => return held().await,
            Given::Local { builder, .. } => (builder(), Vec::new()),
            Given::Reply { status, body } => (machine(KEY), vec![answer(*status, body)]),
            Given::Later { status, body } => {
                (machine(ACCEPTED_KEY), vec![Answer::completion(), answer(*status, body)])
            }
        };
        let calls = answers.len().max(1);
        let client = builder
            .base_url(format!("{ORIGIN}/v1"))
            .gate(Gate::off())
            .transport(Scripted::of(answers))
            .build()
            .unwrap();
        let call = || client.chat().completions().create(hello()).max_retries(0);
        for _ in 1..calls {
            call().await.unwrap();
        }
        call().await.unwrap_err()
    }
}

/// The error of a call that the gate holds back for longer than the call's limit.
async fn held() -> Error {
    let client = |key: String| {
        let answer = Answer::new(401, body("Incorrect API key provided", "", "invalid_api_key"));
        let builder = machine(&key).base_url("https://held.example/v1");
        builder.transport(Scripted::of(vec![answer])).build().unwrap()
    };
    for bad in 0..5 {
        client(format!("{KEY}-{bad}")).chat().completions().create(hello()).await.unwrap_err();
    }
    let call = client(KEY.to_owned()).chat().completions().create(hello());
    call.total_timeout(std::time::Duration::from_secs(1)).await.unwrap_err()
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.given {
            Given::Local { when, .. } => when,
            Given::Held => "five other keys were refused within the minute, and the call has a second",
            Given::Reply { body, .. } | Given::Later { body, .. } => body,
        })
    }
}
