//! The events of WebSockets: the unions have each event of the document, and unknown events pass
//! unchanged.

use std::collections::BTreeSet;
use std::fmt;

use keyway_schema::{Shape, SocketSchema, Variant, sockets};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Result, Value, json};

use super::changes::same;
use super::samples::{Mood, Samples};
use crate::codecs::socket_events::SOCKET_EVENTS;

/// An event after it has passed through its type.
#[derive(Debug)]
pub(crate) struct Passed {
    /// Its kind, as the union says it.
    kind: String,
    json: Value,
    /// Whether it is one of those that the union knows.
    known: bool,
}

/// An event through its type.
pub(crate) type SocketEvent = fn(&str) -> Result<Passed>;

pub(crate) fn event<T>(json: &str, kind: fn(&T) -> &str) -> Result<Passed>
where
    T: fmt::Debug + DeserializeOwned + Serialize,
{
    let event: T = serde_json::from_str(json)?;
    let known = !format!("{event:?}").starts_with("Unknown(");
    let json = serde_json::from_str(&serde_json::to_string(&event)?)?;
    Ok(Passed { kind: kind(&event).to_owned(), json, known })
}

/// Both directions of all sockets: id, direction, the events as the document has them, and their types.
fn directions() -> Vec<(&'static str, &'static str, &'static [Variant], SocketEvent)> {
    let mut found = Vec::new();
    for socket in sockets() {
        for (direction, shape) in [("client", &socket.client), ("server", &socket.server)] {
            let Some(Shape::Union { variants, .. }) = shape.as_ref().map(Shape::resolve) else { continue };
            let known = SOCKET_EVENTS.iter().find(|(id, of, _)| (*id, *of) == (socket.id, direction));
            let (_, _, pass) = known.unwrap_or_else(|| panic!("{} {direction} has no type", socket.id));
            found.push((socket.id, direction, variants.as_slice(), *pass));
        }
    }
    found
}

#[test]
fn the_eight_sockets_have_the_events_of_the_document() {
    let counts: Vec<_> = directions().iter().map(|(id, of, events, _)| (*id, *of, events.len())).collect();
    assert_eq!(
        counts,
        [
            ("beta.responses.connect", "client", 3),
            ("beta.responses.connect", "server", 64),
            ("live.connect", "client", 15),
            ("live.connect", "server", 28),
            ("live.forks.connect", "client", 15),
            ("live.forks.connect", "server", 28),
            ("live.sideband.connect", "client", 14),
            ("live.sideband.connect", "server", 30),
            ("realtime.connect", "client", 11),
            ("realtime.connect", "server", 46),
            ("realtime.translations.connect", "client", 3),
            ("realtime.translations.connect", "server", 7),
            ("responses.connect", "client", 2),
            ("responses.connect", "server", 62),
        ]
    );
    // The beta of realtime is the same socket with a header, and its document has no events of its own.
    let silent: Vec<_> = sockets().filter(|socket| socket.server.is_none()).map(|socket| socket.id).collect();
    assert_eq!((silent, sockets().count()), (vec!["beta.realtime.connect"], 8));
    let paths: BTreeSet<_> = sockets().map(|socket: &SocketSchema| socket.path).collect();
    assert_eq!(paths.len(), 6, "{paths:?}");
}

#[test]
fn d1_each_event_of_a_socket_is_one_of_its_union_and_says_its_kind() {
    let mut failures = Vec::new();
    for (id, direction, events, pass) in directions() {
        for event in events {
            for optional in 0..3 {
                let value = Samples::new(7 + u64::from(optional), Mood { optional, ..Mood::default() })
                    .value(&event.shape);
                let kind = value["type"].as_str().unwrap().to_owned();
                assert_eq!(event.tags, [kind.as_str()], "{id} {direction}");
                match pass(&value.to_string()) {
                    Ok(passed) if passed.known && passed.kind == kind && same(&value, &passed.json) => {}
                    other => failures.push(format!("{id} {direction} {kind}: {other:?}: {value}")),
                }
            }
        }
    }
    let shown: Vec<_> = failures.iter().take(12).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), shown.join("\n"));
}

#[test]
fn d1_an_unknown_event_passes_unchanged() {
    for (id, direction, _, pass) in directions() {
        for (event, kind) in [
            (
                json!({ "type": "session.tomorrow", "event_id": "event_1", "deep": { "a": [null, 1.5] } }),
                "session.tomorrow",
            ),
            (json!({ "event_id": "event_1" }), ""),
            (json!({ "type": 7 }), ""),
        ] {
            let passed = pass(&event.to_string()).unwrap();
            assert_eq!((passed.kind.as_str(), &passed.json), (kind, &event), "{id} {direction}");
            assert!(!passed.known, "{id} {direction}");
        }
    }
}
