//! What went wrong with an exchange, classified by its stage.

use std::fmt;

use crate::error::ConnectionStage;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why an exchange failed, and at which stage (E4).
#[derive(Debug)]
pub struct TransportError {
    stage: ConnectionStage,
    timed_out: bool,
    certificate: bool,
    message: String,
    cause: Option<Cause>,
}

impl TransportError {
    /// An error at this stage; `message` says what happened, without a secret or a URL's query.
    #[cold]
    pub fn new(stage: ConnectionStage, message: impl Into<String>) -> Self {
        Self { stage, timed_out: false, certificate: false, message: message.into(), cause: None }
    }

    /// The same, caused by another error.
    pub fn caused_by(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The time for connecting ran out (H9).
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// The server's certificate was refused: another try meets the same certificate (R2).
    pub fn certificate(mut self) -> Self {
        self.certificate = true;
        self
    }

    /// What caused it, for an error whose own text holds this one's.
    pub(crate) fn into_cause(self) -> Option<Cause> {
        self.cause
    }

    /// How far the exchange had come.
    pub fn stage(&self) -> ConnectionStage {
        self.stage
    }

    /// Whether the time for connecting ran out.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// Whether the server's certificate was refused.
    pub fn is_certificate(&self) -> bool {
        self.certificate
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

/// The last message in a chain of causes: the plain reason beneath the layers.
pub(crate) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
