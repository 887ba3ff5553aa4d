//! A call's request without its types: all that the pipeline needs.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use keyway_credentials::Credential;
use keyway_types::operations::Operation;
use serde_json::{Map, Value};

use crate::client::OpenAI;
use crate::error::sent_request::LastRequest;
use crate::error::{ConfigurationReason, Error, ErrorKind};
use crate::gate::Gate;
use crate::members;
use crate::multipart::MultipartForm;
use crate::path;
use crate::query::Query;

/// A request without its types, so that the pipeline is compiled once.
#[derive(Clone)]
pub(crate) struct CallRequest {
    pub(crate) client: OpenAI,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Cow<'static, str>,
    /// The JSON body.
    pub(crate) body: Option<Bytes>,
    /// The form to send instead of a JSON body.
    pub(crate) form: Option<Arc<MultipartForm>>,
    pub(crate) options: Options,
    /// An invalid argument, reported when the call is sent.
    pub(crate) problem: Option<ArgumentProblem>,
}

/// A problem that is kept until the call is sent.
#[derive(Clone)]
pub(crate) struct ArgumentProblem(pub(crate) ConfigurationReason, pub(crate) String);

impl ArgumentProblem {
    pub(crate) fn into_error(self) -> Error {
        Error::configuration(self.0, self.1)
    }
}

/// A call's own options.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) stream_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) strict: Option<bool>,
    pub(crate) headers: Vec<(HeaderName, Option<HeaderValue>)>,
    pub(crate) query: Query,
    pub(crate) extra_body: Option<Box<Map<String, Value>>>,
    pub(crate) event_limit: Option<usize>,
    pub(crate) reply_limit: Option<usize>,
    /// The key for this call only.
    pub(crate) key: Option<Credential>,
    /// The gate's settings for this call only.
    pub(crate) gate: Option<Box<Gate>>,
    /// Where the last request is kept, if the caller wants to see it.
    pub(crate) last_request: Option<LastRequest>,
}

impl CallRequest {
    /// Creates a request of this row of the table, with its path parameters in order.
    pub(crate) fn new(client: &OpenAI, operation: &'static Operation, values: &[&str]) -> Self {
        let mut request = Self::at_path(client, operation, Cow::Borrowed(""));
        match path::fill(operation, values) {
            Ok(path) => request.path = path,
            Err(error) => request.fail(&error),
        }
        request
    }

    /// Creates a request for this path below the base URL, which may include a query.
    pub(crate) fn at(client: &OpenAI, operation: &'static Operation, mut path: String) -> Self {
        let mut query = Query::default();
        if let Some(start) = path.find('?') {
            query = Query::of(&path[start + 1..]);
            path.truncate(start);
        }
        if !path.starts_with('/') {
            path.insert(0, '/');
        }
        let absolute = path.contains("://");
        let mut request = Self::at_path(client, operation, Cow::Owned(path));
        request.options.query = query;
        if absolute {
            request.fail_to_send("the path is a full URL, but the key is sent only to the base URL");
        }
        request
    }

    fn at_path(client: &OpenAI, operation: &'static Operation, path: Cow<'static, str>) -> Self {
        let client = client.clone();
        Self { client, operation, path, body: None, form: None, options: Options::default(), problem: None }
    }

    /// Returns the model that the call names in its JSON body or its form.
    pub(crate) fn model(&self) -> Option<String> {
        let extra = self.options.extra_body.as_ref().and_then(|extra| extra.get("model")?.as_str());
        if let Some(model) = extra {
            return Some(model.to_owned());
        }
        let json = match (&self.form, &self.body) {
            (Some(form), _) => form.json(),
            (None, Some(body)) => body,
            (None, None) => return None,
        };
        let [model] = members::pick(json, ["model"]);
        Some(members::text(model)).filter(|model| !model.is_empty())
    }

    /// The limit of one attempt (H9).
    pub(crate) fn attempt_limit(&self) -> Duration {
        self.options.attempt_timeout.unwrap_or(self.client.0.config.timeouts.attempt)
    }

    /// The longest silence in a body that arrives in chunks (H9).
    pub(crate) fn silence_limit(&self) -> Duration {
        let options = &self.options;
        let set = options.stream_timeout.or(options.attempt_timeout);
        set.unwrap_or_else(|| self.client.0.config.timeouts.silence())
    }

    /// Whether a field of an unexpected kind of JSON is an error (D4).
    pub(crate) fn strict(&self) -> bool {
        self.options.strict.unwrap_or(self.client.0.config.strict)
    }

    /// How the gate treats this call.
    pub(crate) fn gate(&self) -> &Gate {
        self.options.gate.as_deref().unwrap_or(&self.client.0.config.gate)
    }

    /// Keeps the first problem.
    pub(crate) fn fail(&mut self, error: &Error) {
        if let (None, ErrorKind::Configuration(reason)) = (&self.problem, error.kind()) {
            self.problem = Some(ArgumentProblem(*reason, error.to_string()));
        }
    }

    /// Records that an argument cannot be sent.
    pub(crate) fn fail_to_send(&mut self, error: impl std::fmt::Display) {
        let text = format!("The arguments of {} cannot be sent: {error}; correct them", self.operation.id);
        self.fail(&Error::configuration(ConfigurationReason::InvalidArgument, text));
    }
}
