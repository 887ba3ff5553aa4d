// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::tests::sockets::{SocketEvent, event};

pub(crate) static SOCKET_EVENTS: &[(&str, &str, SocketEvent)] = &[
    ("beta.responses.connect", "client", |json| {
        event(json, types::beta::BetaResponsesClientEvent::event_type)
    }),
    ("beta.responses.connect", "server", |json| {
        event(json, types::beta::BetaResponsesServerEvent::event_type)
    }),
    ("live.connect", "client", |json| event(json, types::live::LiveClientEvent::event_type)),
    ("live.connect", "server", |json| event(json, types::live::LiveServerEvent::event_type)),
    ("live.forks.connect", "client", |json| event(json, types::live::LiveForkClientEvent::event_type)),
    ("live.forks.connect", "server", |json| event(json, types::live::LiveForkServerEvent::event_type)),
    ("live.sideband.connect", "client", |json| event(json, types::live::LiveConnectClientEvent::event_type)),
    ("live.sideband.connect", "server", |json| event(json, types::live::LiveConnectServerEvent::event_type)),
    ("realtime.connect", "client", |json| event(json, types::realtime::RealtimeClientEvent::event_type)),
    ("realtime.connect", "server", |json| event(json, types::realtime::RealtimeServerEvent::event_type)),
    ("realtime.translations.connect", "client", |json| {
        event(json, types::realtime::RealtimeTranslationClientEvent::event_type)
    }),
    ("realtime.translations.connect", "server", |json| {
        event(json, types::realtime::RealtimeTranslationServerEvent::event_type)
    }),
    ("responses.connect", "client", |json| event(json, types::realtime::ResponsesClientEvent::event_type)),
    ("responses.connect", "server", |json| event(json, types::realtime::ResponsesServerEvent::event_type)),
];
