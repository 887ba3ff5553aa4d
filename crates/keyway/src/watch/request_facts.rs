//! What a request says about itself, read only if somebody watches.

use std::cell::OnceCell;

use keyway_credentials::Scrubber;
use serde_json::Value;

use crate::members::{pick, text};
use crate::request::CallRequest;

/// The facts of a request. The model is read when it is first needed.
pub(super) struct RequestFacts<'a> {
    request: &'a CallRequest,
    pub(super) streamed: bool,
    model: OnceCell<Option<String>>,
}

impl<'a> RequestFacts<'a> {
    pub(super) fn new(request: &'a CallRequest, streamed: bool) -> Self {
        Self { request, streamed, model: OnceCell::new() }
    }

    /// The model that the request names, scrubbed.
    pub(super) fn model(&self) -> Option<&str> {
        self.model.get_or_init(|| self.read_model()).as_deref()
    }

    fn read_model(&self) -> Option<String> {
        let extra = self.request.options.extra_body.as_deref().and_then(|extra| extra.get("model"));
        let named = match extra {
            Some(model) => model.as_str().unwrap_or_default().to_owned(),
            None => text(pick(self.json(), ["model"])[0]),
        };
        let model = self.scrubber().scrub(&named).into_owned();
        Some(model).filter(|model| !model.is_empty())
    }

    /// The parameters as JSON, of a body or of a form.
    fn json(&self) -> &[u8] {
        match (&self.request.body, &self.request.form) {
            (Some(body), _) => body,
            (None, Some(form)) => form.json(),
            (None, None) => b"",
        }
    }

    /// The parameters, for their content.
    pub(super) fn parameters(&self) -> Value {
        serde_json::from_slice(self.json()).unwrap_or_default()
    }

    /// A scrubber that knows the client's keys.
    pub(super) fn scrubber(&self) -> Scrubber {
        self.request.client.scrubber()
    }
}
