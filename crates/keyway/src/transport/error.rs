//! A failed exchange, classified by its stage.

use std::fmt;

use crate::error::{ConnectionStage, ErrorKind, TimeoutKind, connection_advice};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// The end of an error about a port that does not speak TLS.
pub(super) const NOT_TLS: &str = "the server does not speak TLS on this port";

/// Why an exchange failed, and at which stage.
#[derive(Debug)]
pub struct TransportError {
    stage: ConnectionStage,
    timed_out: bool,
    certificate: bool,
    /// The status with which a proxy refused a tunnel.
    by_proxy: Option<u16>,
    undecodable: bool,
    /// The next step, if it is not the stage's.
    next_step: Option<&'static str>,
    message: String,
    cause: Option<Cause>,
}

impl TransportError {
    /// Creates an error at this stage. `message` says what happened, without a secret or a URL's
    /// query.
    #[cold]
    pub fn new(stage: ConnectionStage, message: impl Into<String>) -> Self {
        Self {
            stage,
            timed_out: false,
            certificate: false,
            by_proxy: None,
            undecodable: false,
            next_step: None,
            message: message.into(),
            cause: None,
        }
    }

    /// The error of a reply that ends too early.
    #[cold]
    pub(super) fn incomplete() -> Self {
        Self::new(ConnectionStage::Receive, "the connection was closed before the reply was complete")
    }

    /// Adds the cause.
    pub fn caused_by(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Marks that a time limit expired: the one for connecting, or at the stages
    /// [`Send`](ConnectionStage::Send) and [`Receive`](ConnectionStage::Receive) the transport's own for
    /// an exchange.
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// Marks that the server's certificate was rejected, so that the call is not retried.
    pub fn certificate(mut self) -> Self {
        self.certificate = true;
        self
    }

    /// Sets the next step.
    pub(super) fn advise(mut self, next_step: &'static str) -> Self {
        self.next_step = Some(next_step);
        self
    }

    /// Records the status with which a proxy refused a tunnel.
    pub(crate) fn by_proxy(mut self, status: u16) -> Self {
        self.by_proxy = Some(status);
        self
    }

    /// The status with which a proxy refused a tunnel.
    #[cfg(feature = "diagnose")]
    pub(crate) fn proxy_status(&self) -> Option<u16> {
        self.by_proxy
    }

    /// Marks that the reply arrived, but its content coding is invalid. A retry would meet it again.
    pub(super) fn undecodable(mut self) -> Self {
        self.undecodable = true;
        self
    }

    /// The next step after this failure.
    pub(crate) fn advice(&self) -> &'static str {
        if let Some(next_step) = self.next_step {
            return next_step;
        }
        match self.message.ends_with(NOT_TLS) {
            true => "use the port for https in the base URL, or http:// if the server is on this network",
            false => connection_advice(self.stage),
        }
    }

    /// Returns the kind of a call's error with this cause (E4).
    pub(crate) fn kind(&self) -> ErrorKind {
        if self.undecodable {
            ErrorKind::Decode
        } else if self.timed_out {
            let connected = matches!(self.stage, ConnectionStage::Send | ConnectionStage::Receive);
            ErrorKind::Timeout(if connected { TimeoutKind::Attempt } else { TimeoutKind::Connect })
        } else {
            ErrorKind::Connection(self.stage)
        }
    }

    /// Returns the cause, for an error whose own text contains this one's.
    pub(crate) fn into_cause(self) -> Option<Cause> {
        self.cause
    }

    /// Returns the stage at which the exchange failed.
    pub fn stage(&self) -> ConnectionStage {
        self.stage
    }

    /// Returns whether a time limit expired.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// Returns whether the server's certificate was rejected.
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

/// The last message in a chain of causes: the actual reason beneath the layers.
pub(crate) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
