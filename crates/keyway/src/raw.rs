//! Calls without types: any verb on any path, and any row of the operation table.

use std::sync::{Arc, LazyLock};

use keyway_types::file_source::Collected;
use keyway_types::operations::{self, Operation, Verb};
use keyway_types::{Accumulate, StreamEvent};
use memchr::memmem::Finder;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::call::Call;
use crate::client::OpenAI;
use crate::members::{is_present, pick, pick_checked, text};

/// A call with JSON parameters and a JSON reply. Created by [`OpenAI::post`] and the other verbs,
/// and by [`OpenAI::operation`].
pub type RawCall = Call<Value, RawEvent>;

/// A stream's event as it arrived: its JSON, wrapped with its name if the operation's events have
/// one. Cheap to clone.
///
/// The text is checked to be JSON in one pass, which is all the parsing that it gets before
/// [`decode`](Self::decode). For a custom decoder, take it from [`json`](Self::json).
#[derive(Clone, Debug)]
pub struct RawEvent {
    json: Arc<str>,
    /// Whether the reply may end after it.
    last: bool,
    /// Whether it has neither a type nor anything in its choices, as an error of another shape.
    bare: bool,
}

impl RawEvent {
    /// Returns the event's JSON.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Reads the text of a value that is known to be JSON, or is checked here.
    fn of(json: &str) -> serde_json::Result<Self> {
        let [event_name, kind, choices] =
            pick_checked(json, ["event", "type", "choices"])?.unwrap_or_default();
        let last = is_last(event_name.or(kind)) || choices.is_some_and(has_finished);
        // The types of events have a dot.
        let has_type = kind.is_some_and(|kind| kind.get().contains('.'));
        let bare = event_name.is_none() && !has_type && !choices.is_some_and(has_a_choice);
        Ok(Self { json: json.trim_matches(JSON_SPACE).into(), last, bare })
    }

    /// Deserializes the event's JSON.
    ///
    /// # Errors
    /// If the JSON does not fit `T`.
    pub fn decode<T: serde::de::DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.json())
    }
}

impl<'de> Deserialize<'de> for RawEvent {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(input)?;
        Self::of(json.get()).map_err(serde::de::Error::custom)
    }
}

impl StreamEvent for RawEvent {
    type Accumulator = RawAccumulator;

    fn read(text: &str, place: &mut Option<Self>) -> serde_json::Result<()> {
        *place = Some(Self::of(text)?);
        Ok(())
    }

    #[inline]
    fn is_bare(&self) -> bool {
        self.bare
    }
}

/// Records whether the reply behind the raw events is complete.
#[derive(Clone, Debug, Default)]
pub struct RawAccumulator {
    last: Option<RawEvent>,
    complete: bool,
}

/// Events after which a stream may end: the last ones of responses, images, transcriptions, speech
/// and runs.
const LAST: &[&str] = &[
    "done",
    "image_edit.completed",
    "image_generation.completed",
    "response.cancelled",
    "response.completed",
    "response.failed",
    "response.incomplete",
    "speech.audio.done",
    "thread.run.cancelled",
    "thread.run.completed",
    "thread.run.expired",
    "thread.run.failed",
    "thread.run.incomplete",
    "thread.run.requires_action",
    "transcript.text.done",
];

/// The white space of JSON.
const JSON_SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Returns whether an event of this name or type ends its reply.
fn is_last(name: Option<&RawValue>) -> bool {
    // Most events of a chat have neither.
    name.is_some_and(|name| LAST.contains(&text(Some(name)).as_str()))
}

/// Finds the member of a choice that says why it ended.
static FINISH_REASON: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"finish_reason\""));

/// Returns whether these choices begin with one that has a field. A stream looks closer at others (H10).
#[inline]
fn has_a_choice(choices: &RawValue) -> bool {
    choices.get().starts_with("[{\"")
}

/// Returns whether one of the choices has a reason why it ended.
fn has_finished(choices: &RawValue) -> bool {
    !are_all_going_on(choices.get().as_bytes()) && has_reason(choices)
}

/// Returns whether the choices state that they have no reason, as those of most chunks do. They are not
/// parsed for that: each place with the member's name must be followed by null, and there must be one.
fn are_all_going_on(choices: &[u8]) -> bool {
    let mut places = FINISH_REASON.find_iter(choices).peekable();
    let is_null = |place: usize| {
        let after =
            choices.get(place + FINISH_REASON.needle().len()..).unwrap_or_default().trim_ascii_start();
        after.strip_prefix(b":").is_some_and(|value| value.trim_ascii_start().starts_with(b"null"))
    };
    places.peek().is_some() && places.all(is_null)
}

/// The same as [`has_finished`], by parsing the choices.
fn has_reason(choices: &RawValue) -> bool {
    let finished = |choice: &&RawValue| is_present(pick(choice.get().as_bytes(), ["finish_reason"])[0]);
    let choices: Option<Vec<&RawValue>> = serde_json::from_str(choices.get()).ok();
    choices.is_some_and(|choices| choices.iter().any(finished))
}

impl Accumulate for RawAccumulator {
    type Event = RawEvent;
    type Reply = Value;

    fn push(&mut self, event: &RawEvent) {
        self.complete |= event.last;
        self.last = Some(event.clone());
    }

    /// The last event. Raw events are not accumulated.
    fn reply(&self) -> Value {
        self.last.as_ref().and_then(|event| event.decode().ok()).unwrap_or_default()
    }

    fn is_complete(&self) -> bool {
        self.complete
    }
}

impl OpenAI {
    /// Creates a call of any row of the operation table, with its path parameters in order. Set the
    /// other parameters with [`Call::arguments`].
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = keyway_emulator::Emulator::start().await?;
    /// # let (key, url) = (emulator.key().create(), emulator.base_url());
    /// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
    /// let operation = keyway::types::operations::find("models.retrieve").ok_or("no such operation")?;
    /// let model = client.operation(operation, &["gpt-4.1"]).await?;
    /// assert_eq!(model["id"], "gpt-4.1");
    /// # Ok(()) }
    /// ```
    pub fn operation(&self, operation: &'static Operation, path: &[&str]) -> RawCall {
        Call::new(self, operation, path)
    }

    /// Creates a `GET` request for a path below the base URL.
    pub fn get(&self, path: impl Into<String>) -> RawCall {
        self.verb(Verb::Get, path.into())
    }

    /// Creates a `POST` request for a path below the base URL. Set its body with [`Call::body`].
    ///
    /// It passes the same gate, retries and error handling as any other call.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = keyway_emulator::Emulator::start().await?;
    /// # let (key, url) = (emulator.key().create(), emulator.base_url());
    /// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
    /// let body = serde_json::json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]});
    /// let reply = client.post("/chat/completions").body(body).await?;
    /// assert!(reply["choices"][0]["message"]["content"].is_string());
    /// # Ok(()) }
    /// ```
    pub fn post(&self, path: impl Into<String>) -> RawCall {
        self.verb(Verb::Post, path.into())
    }

    /// Creates a `PUT` request for a path below the base URL.
    pub fn put(&self, path: impl Into<String>) -> RawCall {
        self.verb(Verb::Put, path.into())
    }

    /// Creates a `PATCH` request for a path below the base URL.
    pub fn patch(&self, path: impl Into<String>) -> RawCall {
        self.verb(Verb::Patch, path.into())
    }

    /// Creates a `DELETE` request for a path below the base URL.
    pub fn delete(&self, path: impl Into<String>) -> RawCall {
        self.verb(Verb::Delete, path.into())
    }

    fn verb(&self, verb: Verb, path: String) -> RawCall {
        Call::at(self, operations::raw::of(verb, &path), path)
    }
}

impl RawCall {
    /// Sets a JSON body, replacing any other.
    pub fn body(mut self, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(json) => self.request.body = Some(json.into()),
            Err(error) => self.request.fail_to_send(error),
        }
        self
    }

    /// Sets a form as the body, replacing any other. Each [`FileSource`](keyway_types::FileSource)
    /// in it becomes a file.
    pub fn form(mut self, params: impl Serialize) -> Self {
        match Collected::of(&params) {
            Ok(collected) => self.request.put_form(collected),
            Err(error) => self.request.fail_to_send(error),
        }
        self
    }

    /// As [`form`](Self::form), of parameters that were collected before.
    pub fn collected_form(mut self, params: Collected) -> Self {
        self.request.put_form(params);
        self
    }

    /// Sets the operation's parameters, each where the operation table puts it: query, headers,
    /// body or form.
    pub fn arguments(mut self, params: Collected) -> Self {
        self.request.take_collected(params);
        self
    }

    /// Gives the reply and the events these types, instead of raw JSON.
    ///
    /// `Call<ListPage<T>>` has pages and items. [`Text`](crate::Text) and [`Empty`](crate::Empty)
    /// are for replies that are not JSON.
    pub fn typed<T, E>(self) -> Call<T, E> {
        Call::of(*self.request)
    }
}

#[cfg(test)]
mod tests;
