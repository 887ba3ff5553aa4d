//! Settings of a diagnosis.

use std::fmt;
use std::time::Duration;

use crate::builder::Builder;

/// What to diagnose: the client that a builder would build.
#[must_use = "options do nothing until `diagnose` is called with them"]
pub struct Options {
    pub(super) builder: Builder,
    pub(super) offline: bool,
    pub(super) model: Option<String>,
    pub(super) stage_limit: Option<Duration>,
    pub(super) run_limit: Option<Duration>,
}

impl Options {
    /// Diagnoses the client of this builder, over the network, without a particular model.
    pub fn new(builder: Builder) -> Self {
        Self { builder, offline: false, model: None, stage_limit: None, run_limit: None }
    }

    /// If true, sends nothing and checks only what is known locally.
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// Also checks whether the key may use this model, and makes the chat call with it. By default
    /// a cheap model is used.
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.model = Some(name.into());
        self
    }

    /// Limits each step, and the whole run. By default, a step may take as long as the client's
    /// calls allow it ([`connect_timeout`](Builder::connect_timeout), [`timeout`](Builder::timeout)),
    /// and the run 9 s. A step that takes longer here, but would not in a call, ends with
    /// [`Mark::Unknown`](super::Mark::Unknown).
    pub fn limits(mut self, stage: Duration, run: Duration) -> Self {
        (self.stage_limit, self.run_limit) = (Some(stage), Some(run));
        self
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("offline", &self.offline)
            .field("model", &self.model)
            .field("stage_limit", &self.stage_limit)
            .field("run_limit", &self.run_limit)
            .finish_non_exhaustive()
    }
}
