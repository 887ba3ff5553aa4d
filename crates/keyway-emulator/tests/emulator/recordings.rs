//! Recorded exchanges with the real API, posted to the emulator: `cargo xtask recordings PATH`.
//!
//! The file has one JSON object a line: `id`, `path`, `request`, `status`, and `reply`, or for a
//! stream `events` (the types of its events) and `first` (the first event of each type), or for a
//! refusal `error`. Each request goes to a fresh emulator, in which the objects that it names are
//! created first.

use std::collections::BTreeMap;

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{Reply, request};
use crate::missing::missing;
use crate::seeds;

/// The variable that names the file.
const VARIABLE: &str = "KEYWAY_RECORDINGS";

/// A key that no emulator of these has.
const UNKNOWN_KEY: &str = "sk-emul-nobody-made-this-one-0000";

#[tokio::test]
#[ignore = "compares with a file of recorded exchanges: run `cargo xtask recordings PATH`"]
async fn recorded_requests_are_answered_as_the_api_answers_them() {
    let path = std::env::var(VARIABLE).unwrap_or_else(|_| panic!("{VARIABLE} names no file"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut counts = Counts::default();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let exchange: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        for difference in compare(&exchange, &mut counts).await {
            println!("{} {} {difference}", text_of(&exchange["id"]), text_of(&exchange["path"]));
        }
    }
    println!("{}", counts.summary());
    assert_eq!(counts.differences(), 0, "differences from the API, listed above");
}

/// How many exchanges there were of each kind, and how many were alike.
#[derive(Default)]
struct Counts {
    accepted: usize,
    taken: usize,
    refused: usize,
    refused_alike: usize,
    replies: usize,
    whole_at_top: usize,
    whole: usize,
    streams: usize,
    same_events: usize,
    whole_events: usize,
    /// How often each path was missing.
    missing: BTreeMap<String, usize>,
}

impl Counts {
    fn differences(&self) -> usize {
        (self.accepted - self.taken)
            + (self.refused - self.refused_alike)
            + (self.replies - self.whole)
            + (self.streams - self.whole_events.min(self.same_events))
    }

    fn summary(&self) -> String {
        let mut lines = vec![
            format!("requests that the API takes: {} of {} taken", self.taken, self.accepted),
            format!(
                "requests that the API refuses: {} of {} refused alike",
                self.refused_alike, self.refused
            ),
            format!(
                "replies: {} of {} with every top-level field, {} with every field",
                self.whole_at_top, self.replies, self.whole
            ),
            format!(
                "streams: {} of {} with every type of event, {} with every field of them",
                self.same_events, self.streams, self.whole_events
            ),
        ];
        let mut missing: Vec<_> = self.missing.iter().collect();
        missing.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        lines.extend(missing.into_iter().map(|(path, count)| format!("  missing {count:4} times: {path}")));
        lines.join("\n")
    }

    fn missed(&mut self, kind: &str, paths: &[String]) {
        for path in paths {
            *self.missing.entry(format!("{kind}{path}")).or_default() += 1;
        }
    }
}

/// Posts one request to a fresh emulator, and returns the differences from its recorded reply.
async fn compare(exchange: &Value, counts: &mut Counts) -> Vec<String> {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let path = text_of(&exchange["path"]);
    let body = seeds::planted(&emulator, key.secret(), &exchange["request"]).await;
    let secret = if exchange["status"] == 401 { UNKNOWN_KEY } else { key.secret() };
    let reply = request(&emulator, "POST", path).key(secret).json(&body).send().await;
    let accepted = exchange["status"].as_u64().is_some_and(|status| status < 300);
    if !accepted {
        counts.refused += 1;
        let difference = refused_otherwise(exchange, &reply);
        counts.refused_alike += usize::from(difference.is_none());
        return difference.into_iter().collect();
    }
    counts.accepted += 1;
    if reply.status >= 300 {
        return vec![format!("is refused: {} {}", reply.status, reply.text())];
    }
    counts.taken += 1;
    if exchange["events"].is_array() {
        return of_stream(exchange, &reply, counts);
    }
    if exchange["reply"].is_null() {
        return Vec::new();
    }
    counts.replies += 1;
    let paths = missing(&exchange["reply"], &reply.json());
    counts.whole += usize::from(paths.is_empty());
    let top = paths.iter().any(|path| !path[1..].contains(['.', '[']));
    counts.whole_at_top += usize::from(!top);
    counts.missed(&format!("{path} "), &paths);
    paths.into_iter().map(|path| format!("lacks {path}")).collect()
}

/// Returns how a refusal differs from the recorded one: by status, type, param or code.
fn refused_otherwise(exchange: &Value, reply: &Reply) -> Option<String> {
    let facts = |status: &Value, error: &Value| json!({ "status": status, "type": error["type"], "param": error["param"], "code": error["code"] });
    let wanted = facts(&exchange["status"], &exchange["error"]);
    let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    let found = facts(&json!(reply.status), &body["error"]);
    (wanted != found).then(|| {
        let message = text_of(&exchange["error"]["message"]);
        format!("is refused otherwise: {found} instead of {wanted} ({message})")
    })
}

/// Returns the types of events that a stream lacks, and the fields that the first of each lacks.
fn of_stream(exchange: &Value, reply: &Reply, counts: &mut Counts) -> Vec<String> {
    counts.streams += 1;
    let events: Vec<Value> = reply.data().iter().filter_map(|data| serde_json::from_str(data).ok()).collect();
    let kind = |event: &Value| text_of(event.get("type").unwrap_or(&event["object"])).to_owned();
    let (mut lacking, mut differences) = (0, Vec::new());
    for (wanted, first) in exchange["first"].as_object().into_iter().flatten() {
        let Some(event) = events.iter().find(|event| kind(event) == *wanted) else {
            lacking += 1;
            counts.missed("stream without ", std::slice::from_ref(wanted));
            differences.push(format!("lacks the event {wanted}"));
            continue;
        };
        let paths = missing(first, event);
        counts.missed(wanted, &paths);
        differences.extend(paths.into_iter().map(|path| format!("lacks {wanted}{path}")));
    }
    counts.same_events += usize::from(lacking == 0);
    counts.whole_events += usize::from(differences.is_empty());
    differences
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}
