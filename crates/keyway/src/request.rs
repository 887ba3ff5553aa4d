//! What is asked, without its types: all that the pipeline works on.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use keyway_types::operations::Operation;
use serde_json::{Map, Value};

use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind};
use crate::query::Query;

/// A call without its types: all the pipeline works on, compiled once.
#[derive(Clone)]
pub(crate) struct CallRequest {
    pub(crate) client: OpenAI,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Cow<'static, str>,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
    /// What was wrong with an argument; told when the call is sent.
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

/// What a call sets for itself alone.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) stream_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: Vec<(HeaderName, Option<HeaderValue>)>,
    pub(crate) query: Query,
    pub(crate) extra_body: Map<String, Value>,
    pub(crate) event_limit: Option<usize>,
}

impl CallRequest {
    /// Keeps the first problem.
    pub(crate) fn fail(&mut self, error: &Error) {
        if let (None, ErrorKind::Configuration(reason)) = (&self.problem, error.kind()) {
            self.problem = Some(ArgumentProblem(*reason, error.to_string()));
        }
    }
}
