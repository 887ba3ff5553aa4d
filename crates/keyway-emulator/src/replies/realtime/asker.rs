//! What a session knows of its client, and how it writes events.

use std::sync::Arc;

use http::HeaderMap;
use keyway_schema::SocketSchema;
use serde_json::{Map, Value, json};

use crate::fault::{Fault, Setting};
use crate::gate::Admitted;
use crate::refusal::{Refusal, own};
use crate::schema;
use crate::shared::Shared;
use crate::specimen::Specimen;

/// The client of a socket.
pub(crate) trait Asker: Send + Sync {
    fn shared(&self) -> &Arc<Shared>;

    /// Returns the identifier of the key.
    fn key(&self) -> &str;

    /// Returns the headers of the handshake.
    fn headers(&self) -> &HeaderMap;

    /// Admits the key for one response, which counts as a request.
    fn admit(&self) -> Result<Admitted, Refusal>;

    /// Takes the fault for the next response, which the handshake or the model's name requests.
    fn fault(&self, model: &str) -> Option<Fault>;

    /// Returns what a fault needs to know.
    fn setting<'a>(&'a self, model: &'a str) -> Setting<'a>;
}

/// How a session starts.
pub(crate) struct SessionStart {
    pub(crate) caller: Arc<dyn Asker>,
    /// The model of the query or of the ephemeral key; may be empty.
    pub(crate) model: String,
    /// It is a transcription session.
    pub(crate) transcribes: bool,
    /// The settings of the ephemeral key.
    pub(crate) given: Value,
    /// The call that it joins; may be empty.
    pub(crate) call: String,
    pub(crate) events: &'static SocketSchema,
    /// The parameters of the path.
    pub(crate) ids: Vec<String>,
}

impl SessionStart {
    /// Returns the present time in seconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        self.caller.shared().clock.unix_seconds()
    }

    pub(crate) fn new_id(&self, prefix: &str) -> String {
        self.caller.shared().ids.object(prefix)
    }

    /// Checks an event of the client by the socket's table.
    pub(crate) fn check(&self, event: &Value) -> Result<(), Refusal> {
        if let Value::String(reason) = event {
            return Err(Refusal::of(&own::NOT_JSON, &[("reason", reason)]));
        }
        let Some(shape) = &self.events.client else { return Ok(()) };
        schema::check_request(event, shape, self.caller.shared().exactness)
    }

    /// Completes an event by the table of its kind; an unknown kind stays as it is.
    pub(crate) fn complete(&self, mut event: Value) -> Value {
        let kind = event["type"].as_str().unwrap_or("").to_owned();
        let Some(shape) = self.events.server.as_ref().and_then(|shape| shape.variant(&kind)) else {
            return event;
        };
        if event.get("event_id").is_none() {
            event["event_id"] = self.new_id("event_").into();
        }
        Specimen::new(kind.as_bytes(), self.now(), &Map::new()).of(shape, &event)
    }

    /// Returns the event that reports an error about one event of the client.
    pub(crate) fn error(&self, refusal: &Refusal, client_event: Option<&Value>) -> Value {
        let mut error = refusal.object();
        // A request has a path to its parameter; the event itself has none.
        if error["param"] == "" {
            error["param"] = Value::Null;
        }
        error["event_id"] = client_event.map_or(Value::Null, |event| event["event_id"].clone());
        self.complete(json!({ "type": "error", "error": error }))
    }
}
