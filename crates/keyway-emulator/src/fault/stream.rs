//! Faults of streams: other events, other bytes, another end.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;

use super::clause::{by_name, name_of};
use crate::refusal::{self, Refusal, Shape};
use crate::reply::{DONE, Step, event};

/// One way in which a stream deviates from what it should be, or from what clients expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StreamFault {
    Error,
    ErrorFlat,
    ErrorString,
    ErrorQuota,
    Failed,
    EndsEarly,
    NoDone,
    AfterDone,
    Malformed,
    NullError,
    Slow(Duration),
    Bytes,
    Crlf,
    Cr,
    Bom,
    Comments,
    Multiline,
}

/// The pause of `stream-slow` without a value.
const PAUSE: Duration = Duration::from_millis(20);

impl StreamFault {
    pub(super) const NAMES: &'static [(&'static str, StreamFault)] = &[
        ("error", Self::Error),
        ("error-flat", Self::ErrorFlat),
        ("error-string", Self::ErrorString),
        ("error-quota", Self::ErrorQuota),
        ("failed", Self::Failed),
        ("ends-early", Self::EndsEarly),
        ("no-done", Self::NoDone),
        ("after-done", Self::AfterDone),
        ("malformed", Self::Malformed),
        ("null-error", Self::NullError),
        ("slow", Self::Slow(PAUSE)),
        ("bytes", Self::Bytes),
        ("crlf", Self::Crlf),
        ("cr", Self::Cr),
        ("bom", Self::Bom),
        ("comments", Self::Comments),
        ("multiline", Self::Multiline),
    ];

    pub(super) fn from_name(name: &str) -> Option<Self> {
        by_name(Self::NAMES, name)
    }

    pub(super) fn name(self) -> &'static str {
        name_of(Self::NAMES, self)
    }

    /// Changes the events; position-dependent faults take effect after `at` of them.
    pub(super) fn apply(self, steps: &mut VecDeque<Step>, at: usize, error: &Refusal) {
        let end_with = |steps: &mut VecDeque<Step>, last: Bytes| {
            steps.truncate(at);
            steps.push_back(Step::Send(last));
        };
        match self {
            Self::Error => end_with(steps, event(&json!({ "error": error.object() }))),
            Self::ErrorFlat => {
                let mut flat = error.object();
                flat["type"] = "error".into();
                flat["sequence_number"] = at.into();
                end_with(steps, format!("event: error\ndata: {flat}\n\n").into());
            }
            Self::ErrorString => end_with(steps, event(&json!({ "error": error.message }))),
            Self::ErrorQuota => end_with(
                steps,
                Refusal::of(&refusal::CREDIT_EXHAUSTED, &[]).reshaped(Shape::Event).as_event(),
            ),
            Self::Failed => end_with(steps, error.clone().reshaped(Shape::FailedResponse).as_event()),
            Self::EndsEarly => steps.truncate(at),
            Self::NoDone => steps.retain(|step| step.bytes() != Some(&DONE)),
            Self::AfterDone => steps.push_back(Step::Send(event(&json!({ "after": "the end" })))),
            Self::Malformed => {
                steps.insert(
                    at.min(steps.len()),
                    Step::Send(Bytes::from_static(b"data: {\"id\": \"chatcmpl-\n\n")),
                );
            }
            Self::Slow(pause) => interleave(steps, &Step::Pause(pause)),
            Self::Comments => interleave(steps, &Step::Send(Bytes::from_static(b": keep-alive\n\n"))),
            Self::Bytes => *steps = steps.iter().flat_map(single_bytes).collect(),
            Self::NullError => rewrite(steps, |text| text.replacen("data: {", "data: {\"error\":null,", 1)),
            Self::Multiline => rewrite(steps, |text| text.replacen("data: {", "data: {\ndata: ", 1)),
            Self::Crlf => rewrite(steps, |text| text.replace('\n', "\r\n")),
            Self::Cr => rewrite(steps, |text| text.replace('\n', "\r")),
            Self::Bom => steps.push_front(Step::Send(Bytes::from_static(b"\xEF\xBB\xBF"))),
        }
    }
}

/// Inserts a step before each step.
fn interleave(steps: &mut VecDeque<Step>, extra: &Step) {
    *steps = steps.drain(..).flat_map(|step| [extra.clone(), step]).collect();
}

fn rewrite(steps: &mut VecDeque<Step>, change: impl Fn(&str) -> String) {
    for bytes in steps.iter_mut().filter_map(Step::bytes_mut) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            *bytes = change(text).into();
        }
    }
}

/// The same bytes, one per step; the key is still checked once per event.
fn single_bytes(step: &Step) -> Vec<Step> {
    let Some(bytes) = step.bytes() else { return vec![step.clone()] };
    let mut single: Vec<Step> = (0..bytes.len()).map(|i| Step::Send(bytes.slice(i..=i))).collect();
    if let (Step::Chunk(_), Some(first)) = (step, single.first_mut()) {
        *first = Step::Chunk(bytes.slice(..1));
    }
    single
}
