//! Why a call failed: the [`Error`], its [`ErrorKind`], and the reasons to match on.
//!
//! The crate's root also exports `Error`, `ErrorKind`, `AuthenticationError` and `Result`.

mod authentication;
pub(crate) mod classify;
pub(crate) mod in_success;
mod kind;
mod local;
mod reason;
mod refusal;
mod retryable;
mod said;
pub(crate) mod sent_request;
mod sentence;
pub(crate) mod server;
mod words;

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode, Version};
use keyway_credentials::{Credential, Fingerprint, KeyClass, Note, Scrubber, Source};
use serde_json::Value;

pub use authentication::AuthenticationError;
pub use kind::ErrorKind;
pub(crate) use local::{connection_advice, malformed, not_a_header, not_found, provider_failed, throttled};
pub use reason::{
    AuthenticationReason, ConfigurationReason, ConnectionStage, OutputReason, PermissionReason,
    RateLimitReason, TimeoutKind, WebhookReason,
};
pub(crate) use refusal::ServerRefusal;
pub(crate) use said::{Said, SaidBody, SaidHeaders, SaidValue};
use sent_request::SentRequest;
pub(crate) use server::request_id;
use words::one_line;

/// The result of a keyway function.
pub type Result<T> = std::result::Result<T, Error>;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a call failed.
///
/// `Display` is one sentence: what happened, which key or input it came from, and the next step. It
/// never contains the body, a secret, a URL's query or the text of
/// [`source`](std::error::Error::source).
///
/// ```
/// # fn handle(error: keyway::Error) {
/// use keyway::error::RateLimitReason;
/// use keyway::ErrorKind;
/// match error.kind() {
///     ErrorKind::Authentication(e) => eprintln!("{} ({})", e.message(), e.reason()),
///     ErrorKind::RateLimit(RateLimitReason::QuotaExhausted) => eprintln!("add credit, waiting does not help"),
///     _ if error.is_retryable() => eprintln!("try again after {:?}", error.retry_after()),
///     _ => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<ErrorParts>);

struct ErrorParts {
    kind: ErrorKind,
    message: String,
    context: Context,
    cause: Option<Cause>,
}

/// An error's details apart from its kind and sentence.
#[derive(Clone, Default)]
pub(crate) struct Context {
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<Said>,
    pub(crate) server_type: Option<Said>,
    pub(crate) server_message: Option<Said>,
    pub(crate) param: Option<Said>,
    pub(crate) model: Option<Said>,
    pub(crate) headers: Option<SaidHeaders>,
    pub(crate) version: Option<Version>,
    /// What was sent last, without its credential.
    pub(crate) request: Option<Box<SentRequest>>,
    pub(crate) body: Option<SaidBody>,
    pub(crate) request_id: Option<Said>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    pub(crate) key: Option<KeyInfo>,
    pub(crate) from_gate: bool,
    /// Another attempt meets the same, whatever the kind and the server say.
    pub(crate) permanent: bool,
    pub(crate) partial: Option<SaidValue>,
}

/// Identifies the key that an error is about, by its source and fingerprint. Never contains the
/// key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyInfo {
    source: Source,
    fingerprint: Fingerprint,
    class: KeyClass,
    length: usize,
    oddities: Vec<String>,
}

impl KeyInfo {
    pub(crate) fn of(credential: &Credential) -> Self {
        Self {
            source: credential.source().clone(),
            fingerprint: credential.fingerprint(),
            class: credential.secret().class(),
            length: credential.secret().chars(),
            oddities: credential
                .notes()
                .iter()
                .filter(|note| matches!(note, Note::Odd(_)))
                .map(ToString::to_string)
                .collect(),
        }
    }

    /// Returns where the key was found.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns the first 8 hex digits of the key's SHA-256.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Returns the kind of key that its format suggests.
    pub fn class(&self) -> &KeyClass {
        &self.class
    }
}

impl Error {
    /// Creates an error of an exchange. Its sentence may quote the server, so the scrubber redacts
    /// the keys in use (X5).
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl AsRef<str>, scrubber: &Scrubber) -> Self {
        Self::of(kind, one_line(scrubber.scrub(message.as_ref()).into_owned()))
    }

    /// Creates an error whose sentence is already safe: in our own words, or scrubbed.
    fn of(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(ErrorParts { kind, message, context: Context::default(), cause: None }))
    }

    /// Creates a configuration error, which no server has a part in.
    #[cold]
    pub(crate) fn configuration(reason: ConfigurationReason, message: impl Into<String>) -> Self {
        Self::of(ErrorKind::Configuration(reason), message.into())
    }

    /// Creates the error of a rejected webhook.
    #[cfg(feature = "webhooks")]
    #[cold]
    pub(crate) fn webhook(reason: WebhookReason, message: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::Webhook(reason), message, &Scrubber::new())
    }

    /// Creates the error of a call whose runtime shut down.
    #[cold]
    pub(crate) fn cancelled(message: impl Into<String>) -> Self {
        Self::of(ErrorKind::Cancelled, message.into())
    }

    #[cold]
    pub(crate) fn authentication(reason: AuthenticationReason, message: impl Into<String>) -> Self {
        let error = AuthenticationError::new(reason, message);
        let message = error.message.clone();
        Self::of(ErrorKind::Authentication(error), message)
            .with(|context| context.status = Some(StatusCode::UNAUTHORIZED))
    }

    #[cold]
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Context)) -> Self {
        change(&mut self.0.context);
        self
    }

    /// Adds the cause, unless the sentence already says all of it (E1). The scrubber redacts the
    /// keys in use from the cause's text (X5).
    #[cold]
    pub(crate) fn caused_by(mut self, cause: impl Into<Cause>, scrubber: &Scrubber) -> Self {
        let cause = said::cause(cause.into(), scrubber);
        self.0.cause = Some(cause).filter(|cause| !self.0.message.contains(&cause.to_string()));
        self
    }

    /// Adds a cause from this machine, which no server has a part in.
    #[cold]
    pub(crate) fn caused_locally(self, cause: impl Into<Cause>) -> Self {
        self.caused_by(cause, &Scrubber::new())
    }

    /// Scrubs the error once more, for errors made where the keys in use are not known.
    #[cfg(feature = "schemars")]
    #[cold]
    pub(crate) fn scrubbed(self, scrubber: &Scrubber) -> Self {
        let ErrorParts { kind, message, mut context, cause } = *self.0;
        let again = |said: &mut Option<Said>| *said = said.take().map(|said| Said::new(&said, scrubber));
        again(&mut context.server_message);
        context.body = context.body.map(|body| body.scrubbed(scrubber));
        context.partial = context.partial.map(|partial| SaidValue::new(partial.into_value(), scrubber));
        let error = Self::new(kind, message, scrubber).with(|place| *place = context);
        match cause {
            Some(cause) => error.caused_by(cause, scrubber),
            None => error,
        }
    }

    /// Adds the rejection that the call met before this error.
    #[cold]
    pub(crate) fn after(self, refusal: Self) -> Self {
        self.caused_locally(refusal)
    }

    /// Returns the rejection of the previous attempt, after which the call was retried, if a time
    /// limit ended the call.
    pub fn last_refusal(&self) -> Option<&Self> {
        self.0.cause.as_deref()?.downcast_ref()
    }

    /// Copies the error without its cause, for calls that fail for the same reason.
    pub(crate) fn repeat(&self) -> Self {
        let ErrorParts { kind, message, context, .. } = &*self.0;
        Self(Box::new(ErrorParts {
            kind: kind.clone(),
            message: message.clone(),
            context: context.clone(),
            cause: None,
        }))
    }

    /// Returns what the gate keeps of the error that condemned a key: sentence and codes, without
    /// the parts whose size the server controls (G9).
    pub(crate) fn remembered(&self) -> Self {
        self.repeat().with(|context| {
            (context.headers, context.body, context.partial) = (None, None, None);
            // The calls that it answers sent nothing.
            (context.request, context.version) = (None, None);
            for text in [
                &mut context.code,
                &mut context.server_type,
                &mut context.server_message,
                &mut context.param,
                &mut context.model,
            ] {
                *text = text.take().filter(|text| text.len() <= 1024);
            }
        })
    }

    pub(crate) fn context(&self) -> &Context {
        &self.0.context
    }

    /// Returns the kind, to match on.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the authentication error with its reason, if this is one.
    pub fn as_authentication(&self) -> Option<&AuthenticationError> {
        match self.kind() {
            ErrorKind::Authentication(error) => Some(error),
            _ => None,
        }
    }

    /// Returns whether there was no usable key, or the server answered 401.
    pub fn is_authentication(&self) -> bool {
        self.as_authentication().is_some()
    }

    /// Returns whether the server answered 403.
    pub fn is_permission_denied(&self) -> bool {
        matches!(self.kind(), ErrorKind::PermissionDenied(_))
    }

    /// Returns whether the server answered 429 or 402. [`is_quota_exhausted`](Self::is_quota_exhausted)
    /// tells quotas from rates.
    pub fn is_rate_limit(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimit(_))
    }

    /// Returns whether the server answered 402, or 429 because credit, budget or plan is exhausted, so
    /// that waiting does not help.
    pub fn is_quota_exhausted(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimit(RateLimitReason::QuotaExhausted))
    }

    /// Returns whether the server answered 400.
    pub fn is_bad_request(&self) -> bool {
        matches!(self.kind(), ErrorKind::BadRequest)
    }

    /// Returns whether the server answered 404.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound)
    }

    /// Returns whether the server answered 409.
    pub fn is_conflict(&self) -> bool {
        matches!(self.kind(), ErrorKind::Conflict)
    }

    /// Returns whether the server answered 422.
    pub fn is_unprocessable_entity(&self) -> bool {
        matches!(self.kind(), ErrorKind::UnprocessableEntity)
    }

    /// Returns whether the server answered 500 or above, or sent such an error inside a stream.
    pub fn is_internal_server(&self) -> bool {
        matches!(self.kind(), ErrorKind::InternalServer)
    }

    /// Returns whether the server answered another status that is not a success, which
    /// [`status`](Self::status) returns.
    pub fn is_status(&self) -> bool {
        matches!(self.kind(), ErrorKind::Status)
    }

    /// Returns whether the client or the call is misconfigured. Nothing was sent.
    pub fn is_configuration(&self) -> bool {
        matches!(self.kind(), ErrorKind::Configuration(_))
    }

    /// Returns whether the connection failed.
    pub fn is_connection(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connection(_))
    }

    /// Returns whether a time limit expired.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout(_))
    }

    /// Returns whether a successful reply is not what the operation returns.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode)
    }

    /// Returns whether a stream broke, ended too early, or carried an error of no other kind.
    pub fn is_stream(&self) -> bool {
        matches!(self.kind(), ErrorKind::Stream)
    }

    /// Returns whether the reply has no output of the requested type.
    pub fn is_output(&self) -> bool {
        matches!(self.kind(), ErrorKind::Output(_))
    }

    /// Returns whether a webhook is not genuine, too old, or not an event.
    pub fn is_webhook(&self) -> bool {
        matches!(self.kind(), ErrorKind::Webhook(_))
    }

    /// Returns whether the call was abandoned because its runtime ended.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.kind(), ErrorKind::Cancelled)
    }

    /// Returns whether the failure is transient: the same call may succeed later.
    ///
    /// If false, the failure is permanent and something must change first. keyway's own retries are
    /// already used up when you see the error.
    pub fn is_retryable(&self) -> bool {
        retryable::is_retryable(self)
    }

    /// Returns the HTTP status. An authentication error has 401 even if nothing was sent. An error
    /// inside a stream has none, because the stream's own status was a success. One that arrived with
    /// the status of a success has that status, and its kind follows from its code.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.context.status
    }

    /// Returns the server's `error.code`; a number becomes a string.
    pub fn code(&self) -> Option<&str> {
        self.0.context.code.as_deref()
    }

    /// Returns the server's `error.param`, the parameter at fault.
    pub fn param(&self) -> Option<&str> {
        self.0.context.param.as_deref()
    }

    /// Returns the server's `error.type`.
    pub fn server_type(&self) -> Option<&str> {
        self.0.context.server_type.as_deref()
    }

    /// Returns the server's `error.message`, scrubbed of anything like a key.
    pub fn server_message(&self) -> Option<&str> {
        self.0.context.server_message.as_deref()
    }

    /// Returns the model that the server does not know or does not allow.
    pub fn model(&self) -> Option<&str> {
        self.0.context.model.as_deref()
    }

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// Returns the delay that the server requested, in a header or in the error's body, even if keyway considers it too long to wait
    /// (over 120 s).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// Returns how many HTTP exchanges the call made; 0 if nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// Returns the headers of the last reply, scrubbed of anything like a key.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.context.headers.as_ref().map(SaidHeaders::clean)
    }

    /// Returns the headers of the last reply **as the server sent them**. A server that echoes its
    /// request may have put the key there, so don't log or show them; use
    /// [`headers`](Self::headers) for that.
    pub fn raw_headers(&self) -> Option<&HeaderMap> {
        self.0.context.headers.as_ref().map(SaidHeaders::raw)
    }

    /// Returns the version of HTTP of the last reply, if there was one.
    pub fn http_version(&self) -> Option<Version> {
        self.0.context.version
    }

    /// Returns the request that was sent last, without its body, and scrubbed of anything like a key;
    /// `None` if nothing was sent. If it was redirected, it is the redirected one only if the call
    /// [kept it](crate::Call::keep_request).
    pub fn request(&self) -> Option<&SentRequest> {
        self.0.context.request.as_deref()
    }

    /// Returns the body of the last reply as text, scrubbed of anything like a key.
    pub fn body(&self) -> Option<&str> {
        self.0.context.body.as_ref().map(SaidBody::clean)
    }

    /// Returns the source and fingerprint of the key that was used.
    pub fn key(&self) -> Option<&KeyInfo> {
        self.0.context.key.as_ref()
    }

    /// Returns whether the gate rejected the call locally, because the server rejected this key
    /// before.
    pub fn from_gate(&self) -> bool {
        self.0.context.from_gate
    }

    /// Returns the part of the reply that had arrived when the stream failed, with the keys in use
    /// redacted. It has the operation's reply type.
    pub fn partial(&self) -> Option<&Value> {
        self.0.context.partial.as_ref().map(SaidValue::get)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = self.context();
        f.debug_struct("Error")
            .field("kind", &KindAlone(&self.0.kind))
            .field("message", &self.0.message)
            .field("status", &context.status)
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .field("attempts", &context.attempts)
            .field("key", &context.key)
            .field("source", &self.0.cause)
            .finish_non_exhaustive()
    }
}

/// A kind without its message, which is that of its error.
struct KindAlone<'a>(&'a ErrorKind);

impl fmt::Debug for KindAlone<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            ErrorKind::Authentication(error) => {
                f.debug_tuple("Authentication").field(error.reason()).finish()
            }
            kind => kind.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

#[cfg(test)]
mod tests;
