//! Resumes the stream of a background response where it broke.

use std::sync::LazyLock;

use bytes::Bytes;
use http::HeaderName;
use keyway_types::Accumulate;
use keyway_types::operations;
use keyway_types::responses::ResponseStreamEvent;
use memchr::memmem::Finder;
use serde_json::Value;

use super::{End, EventStream};
use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, Result};
use crate::members::pick;
use crate::pipeline::{self, Expect};
use crate::request::{CallRequest, Options};

/// The field that numbers the events.
const NUMBER: &str = "sequence_number";
/// Finds the field. Text that an event quotes has its quotes escaped.
static NUMBERED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"sequence_number\""));
/// The parameter for the last event that arrived.
const AFTER: &str = "starting_after";

/// What a request for the rest of a response needs.
pub(super) struct Trail {
    start: Start,
    /// The data of the last event with a number. It shares the chunk's memory.
    last: Option<Bytes>,
    /// Events up to this number arrived before the stream was resumed.
    arrived: Option<i64>,
}

/// The call that began the stream.
enum Start {
    /// `responses.create`, with its options and what its body says.
    Create { options: Box<Options>, background: Option<bool>, store: Option<bool>, include: Value },
    /// `responses.retrieve`: the same call again, from another event on.
    Retrieve(Box<CallRequest>),
}

impl Trail {
    /// Starts a trail for the operations whose streams can be resumed.
    pub(super) fn of(request: &CallRequest) -> Option<Box<Self>> {
        let id = request.operation.id;
        let start = if id == operations::RESPONSES_RETRIEVE.id {
            Start::Retrieve(Box::new(request.clone()))
        } else if id == operations::RESPONSES_CREATE.id {
            created(request)
        } else {
            return None;
        };
        Some(Box::new(Self { start, last: None, arrived: None }))
    }

    /// Notes an event's data. Returns true if the event arrived before the stream was resumed.
    pub(super) fn note(&mut self, data: &Bytes) -> bool {
        if NUMBERED.find(data).is_none() {
            return false;
        }
        if let Some(arrived) = self.arrived
            && let Some(number) = number(data)
        {
            if number <= arrived {
                return true;
            }
            self.arrived = None;
        }
        self.last = Some(data.clone());
        false
    }

    /// Returns whether the response continues on the server when a stream of it breaks.
    pub(super) fn is_resumable(&self) -> bool {
        match &self.start {
            Start::Create { background, store, .. } => *background == Some(true) && *store != Some(false),
            Start::Retrieve(_) => true,
        }
    }

    /// The number of the last event that arrived.
    fn last_number(&self) -> Option<i64> {
        self.last.as_ref().and_then(|data| number(data)).or(self.arrived)
    }

    /// The call for the rest.
    fn rest(&self, client: &OpenAI, response_id: &str) -> Result<CallRequest> {
        if !self.is_resumable() {
            return Err(refused("the response does not run in the background", "set `background(true)`"));
        }
        let after = self.last_number();
        let mut request = match &self.start {
            Start::Retrieve(request) => (**request).clone(),
            Start::Create { .. } if response_id.is_empty() => {
                return Err(refused("it broke before its first event", "retry the whole call"));
            }
            Start::Create { .. } if after.is_none() => {
                return Err(refused("the server does not number its events", "retrieve the whole response"));
            }
            Start::Create { options, include, .. } => {
                let mut request = CallRequest::new(client, &operations::RESPONSES_RETRIEVE, &[response_id]);
                request.options = (**options).clone();
                request.options.query.add("include", include);
                request
            }
        };
        if let Some(after) = after {
            request.options.query.set(AFTER, &after.into());
        }
        Ok(request)
    }
}

/// Keeps of `responses.create` what a call for the rest needs, but not its body.
fn created(request: &CallRequest) -> Start {
    let body = request.body.as_deref().unwrap_or_default();
    let extra = request.options.extra_body.as_deref();
    let [background, store, include] = pick(body, ["background", "store", "include"]);
    let given = |name: &str, value: Option<&serde_json::value::RawValue>| -> Value {
        let added = extra.and_then(|extra| extra.get(name).cloned());
        added.or_else(|| serde_json::from_str(value?.get()).ok()).unwrap_or_default()
    };
    let (background, store) = (given("background", background).as_bool(), given("store", store).as_bool());
    let include = given("include", include);
    let mut options = Box::new(request.options.clone());
    options.extra_body = None;
    // It names the call that began the response, not this one.
    options.headers.retain(|(name, _)| *name != HeaderName::from_static("idempotency-key"));
    Start::Create { options, background, store, include }
}

/// An event's number.
fn number(data: &[u8]) -> Option<i64> {
    serde_json::from_str(pick(data, [NUMBER])[0]?.get()).ok()
}

fn refused(why: &str, next: &str) -> Error {
    let text = format!("The stream cannot be resumed: {why}; {next}");
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

impl EventStream<ResponseStreamEvent> {
    /// Continues a stream that broke, after the last event that arrived: asks for the rest of the
    /// response and continues the same reply, so that the events before and after it add up to
    /// the whole.
    ///
    /// The response must run in the [background](keyway_types::responses::ResponseCreateParams),
    /// because any other ends with its connection. Call it after [`next`](Self::next) has returned
    /// an error that is [retryable](crate::Error::is_retryable), and not without end. If the
    /// reply is complete, it does nothing. If it fails, nothing that arrived is lost, and you can
    /// call it again.
    ///
    /// ```no_run
    /// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
    /// use keyway::types::responses::ResponseCreateParams;
    ///
    /// let params = ResponseCreateParams::new().model("gpt-4.1").input("Tell me a story.").background(true);
    /// let mut stream = client.responses().create(params).stream().await?;
    /// let mut resumed = 0;
    /// while let Some(event) = stream.next().await {
    ///     match event {
    ///         Ok(event) => print!("{}", event.text()),
    ///         Err(error) if error.is_retryable() && resumed < 5 => {
    ///             resumed += 1;
    ///             stream.resume().await?;
    ///         }
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// A configuration error, without sending anything, if the response does not run in the
    /// background, if the stream broke before its first event, or if the server does not number its
    /// events. Otherwise those of the call, until the stream begins again.
    pub async fn resume(&mut self) -> Result<()> {
        // An event that another thread is decoding has arrived.
        if self.large.is_some() || self.accumulator.is_complete() {
            return Ok(());
        }
        let Some(trail) = &self.trail else {
            return Err(refused("its operation has no way to continue it", "retry the whole call"));
        };
        let request = trail.rest(&self.meta.client, &self.accumulator.reply().id)?;
        let exchange = pipeline::execute(&request, Expect::Stream).await?;
        let mut rest = Self::open(exchange, &request)?;
        std::mem::swap(&mut self.meta, &mut rest.meta);
        std::mem::swap(&mut self.decoder, &mut rest.decoder);
        std::mem::swap(&mut self.idle, &mut rest.idle);
        self.body = rest.body.take();
        self.unframed.clear();
        self.late = None;
        (self.end, self.start) = (End::Ahead, None);
        if let Some(trail) = &mut self.trail {
            trail.arrived = trail.last_number();
        }
        Ok(())
    }
}
