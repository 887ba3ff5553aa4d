//! WebSockets, through a real client library: each event of the emulator is one of its table's.

mod faults;
mod hearing;
mod keys;
mod live;
mod realtime;
mod responses;
mod voice;

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use http::StatusCode;
use http::header::{HeaderName, HeaderValue};
use keyway_emulator::Emulator;
use keyway_types::beta::BetaResponsesServerEvent;
use keyway_types::live::{LiveConnectServerEvent, LiveServerEvent};
use keyway_types::realtime::{RealtimeServerEvent, RealtimeTranslationServerEvent, ResponsesServerEvent};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// How long a test waits for an event that must come.
const PATIENCE: Duration = Duration::from_secs(5);

/// One client's end of a socket.
struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    check: fn(&Value),
    /// The protocol that the server selected.
    protocol: Option<String>,
}

/// Checks that an event is one of a type's, and loses nothing in it.
fn is_of<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(event: &Value) {
    let typed: T =
        keyway_types::decode_strict(&event.to_string()).unwrap_or_else(|error| panic!("{error}: {event}"));
    assert!(!format!("{typed:?}").starts_with("Unknown("), "unknown: {event}");
    assert_eq!(plain(&serde_json::to_value(&typed).unwrap()), plain(event));
}

/// Returns a value with numbers of one kind, and without nulls, which a type may leave out.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(fields) => {
            let known = fields.iter().filter(|(_, field)| !field.is_null());
            known.map(|(name, field)| (name.clone(), plain(field))).collect()
        }
        other => other.clone(),
    }
}

/// Checks an event by the socket's table.
fn checked(socket: &str, event: &Value) {
    let schema = keyway_schema::sockets().find(|schema| schema.id == socket).unwrap();
    if let Some(mistake) = schema.server.as_ref().unwrap().mistake(event) {
        panic!("{mistake:?}: {event}");
    }
}

fn check_of(path: &str) -> fn(&Value) {
    match path.split('?').next().unwrap() {
        "/v1/realtime" => |event| {
            checked("realtime.connect", event);
            is_of::<RealtimeServerEvent>(event);
        },
        "/v1/realtime/translations" => |event| {
            checked("realtime.translations.connect", event);
            is_of::<RealtimeTranslationServerEvent>(event);
        },
        "/v1/responses" if path.contains("beta=true") => |event| {
            checked("beta.responses.connect", event);
            is_of::<BetaResponsesServerEvent>(event);
        },
        "/v1/responses" => |event| {
            checked("responses.connect", event);
            is_of::<ResponsesServerEvent>(event);
        },
        path if path.ends_with("/attach") => |event| {
            checked("live.sideband.connect", event);
            is_of::<LiveConnectServerEvent>(event);
        },
        _ => |event| {
            checked("live.connect", event);
            is_of::<LiveServerEvent>(event);
        },
    }
}

/// Tries to open a socket; the error is the status and body of the reply.
async fn try_connect(
    emulator: &Emulator,
    path: &str,
    headers: &[(&str, &str)],
) -> Result<Socket, (StatusCode, Value)> {
    let mut request = format!("ws://{}{path}", emulator.address()).into_client_request().unwrap();
    for (name, value) in headers {
        let name = HeaderName::try_from(*name).unwrap();
        request.headers_mut().append(name, HeaderValue::try_from(*value).unwrap());
    }
    match connect_async(request).await {
        Ok((stream, response)) => {
            let protocol = response.headers().get("sec-websocket-protocol");
            let protocol = protocol.map(|value| value.to_str().unwrap().to_owned());
            assert!(response.headers()["x-request-id"].to_str().unwrap().starts_with("req_"));
            Ok(Socket { stream, check: check_of(path), protocol })
        }
        Err(Error::Http(response)) => {
            let body = response.body().as_deref().unwrap_or(b"null");
            Err((response.status(), serde_json::from_slice(body).unwrap_or(Value::Null)))
        }
        Err(error) => panic!("{error}"),
    }
}

/// Opens a socket with a new key.
async fn connect(emulator: &Emulator, path: &str) -> Socket {
    let key = emulator.key().create();
    connect_with(emulator, path, key.secret()).await
}

async fn connect_with(emulator: &Emulator, path: &str, secret: &str) -> Socket {
    let line = format!("Bearer {secret}");
    try_connect(emulator, path, &[("authorization", &line)])
        .await
        .unwrap_or_else(|refused| panic!("{refused:?}"))
}

/// Opens a realtime session that answers in text.
async fn text_session(emulator: &Emulator) -> Socket {
    let mut socket = connect(emulator, "/v1/realtime?model=gpt-realtime").await;
    socket.text_only().await;
    socket
}

impl Socket {
    async fn send(&mut self, event: Value) {
        self.send_text(&event.to_string()).await;
    }

    async fn send_text(&mut self, text: &str) {
        self.stream.send(Message::text(text)).await.unwrap();
    }

    async fn message(&mut self) -> Option<Result<Message, Error>> {
        tokio::time::timeout(PATIENCE, self.stream.next()).await.expect("a message comes")
    }

    /// Returns the next text, whatever it is.
    async fn raw(&mut self) -> String {
        match self.message().await {
            Some(Ok(Message::Text(text))) => text.as_str().to_owned(),
            other => panic!("{other:?}"),
        }
    }

    /// Returns the next event.
    async fn event(&mut self) -> Value {
        let event: Value = serde_json::from_str(&self.raw().await).unwrap();
        (self.check)(&event);
        event
    }

    /// Returns the events up to one of this type.
    async fn until(&mut self, kind: &str) -> Vec<Value> {
        let mut events = Vec::new();
        loop {
            let event = self.event().await;
            let last = event["type"] == kind;
            assert!(last || event["type"] != "error", "{event}");
            events.push(event);
            if last {
                return events;
            }
        }
    }

    /// Returns the next event, which is of this type.
    async fn expect(&mut self, kind: &str) -> Value {
        let event = self.event().await;
        assert_eq!(event["type"], kind, "{event}");
        event
    }

    /// Returns the code and the reason with which the server closes the socket.
    async fn closed(&mut self) -> (u16, String) {
        match self.message().await {
            Some(Ok(Message::Close(Some(frame)))) => (frame.code.into(), frame.reason.as_str().to_owned()),
            other => panic!("{other:?}"),
        }
    }

    async fn text_only(&mut self) {
        self.until("session.created").await;
        self.send(json!({ "type": "session.update", "session": { "type": "realtime", "output_modalities": ["text"] } }))
            .await;
        self.expect("session.updated").await;
    }

    /// Says something as the user; returns the item.
    async fn says(&mut self, words: &str) -> Value {
        self.send(json!({
            "type": "conversation.item.create",
            "item": { "type": "message", "role": "user", "content": [{ "type": "input_text", "text": words }] },
        }))
        .await;
        self.expect("conversation.item.added").await;
        self.expect("conversation.item.done").await["item"].take()
    }
}

/// Returns the types of events, with repeated ones once.
fn kinds(events: &[Value]) -> Vec<&str> {
    let mut kinds: Vec<&str> = events.iter().map(|event| event["type"].as_str().unwrap()).collect();
    kinds.dedup();
    kinds
}

/// Returns the joined deltas of one type.
fn deltas(events: &[Value], kind: &str) -> String {
    events
        .iter()
        .filter(|event| event["type"] == kind)
        .map(|event| event["delta"].as_str().unwrap())
        .collect()
}
