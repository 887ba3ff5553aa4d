//! Why a call failed: the [`Error`], its [`ErrorKind`], and the reasons to match on.
//!
//! The crate's root has what programs need every day: `Error`, `ErrorKind`, `AuthenticationError` and `Result`.

mod authentication;
pub(crate) mod classify;
mod kind;
mod local;
mod reason;
mod refusal;
mod retryable;
mod said;
mod sentence;
pub(crate) mod server;
mod words;

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use keyway_credentials::{Credential, Fingerprint, KeyClass, Scrubber, Source};
use serde_json::Value;

pub use authentication::AuthenticationError;
pub use kind::ErrorKind;
pub(crate) use local::{connection_advice, malformed, not_a_header, not_found, provider_failed, throttled};
pub use reason::{
    AuthenticationReason, ConfigurationReason, ConnectionStage, OutputReason, PermissionReason,
    RateLimitReason, TimeoutKind, WebhookReason,
};
pub(crate) use refusal::ServerRefusal;
pub(crate) use said::{Said, SaidHeaders, SaidValue};
pub(crate) use server::request_id;
use words::one_line;

/// The result of a keyway function.
pub type Result<T> = std::result::Result<T, Error>;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a call failed.
///
/// `Display` is one sentence: what happened, which key or input it came from, and the next step. It never holds the body, a
/// secret, a URL's query, or the text of its own [`source`](std::error::Error::source) (E1).
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

/// Everything about an error that is neither its kind nor its sentence.
#[derive(Clone, Default)]
pub(crate) struct Context {
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<Said>,
    pub(crate) server_type: Option<Said>,
    pub(crate) server_message: Option<Said>,
    pub(crate) param: Option<Said>,
    pub(crate) model: Option<Said>,
    pub(crate) headers: Option<SaidHeaders>,
    pub(crate) body: Option<Said>,
    pub(crate) request_id: Option<Said>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    pub(crate) key: Option<KeyInfo>,
    pub(crate) from_gate: bool,
    /// Another attempt meets the same, whatever the kind and the server say.
    pub(crate) permanent: bool,
    pub(crate) partial: Option<SaidValue>,
}

/// Which key an error is about: where it came from and its fingerprint, never the key (K10).
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
                .filter(|note| !note.is_removed())
                .map(ToString::to_string)
                .collect(),
        }
    }

    /// Where the key was found.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The first 8 hexadecimal digits of the key's SHA-256.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// What kind of key it looks like.
    pub fn class(&self) -> &KeyClass {
        &self.class
    }
}

impl Error {
    /// An error of an exchange. Its sentence may be made of what a server said: the scrubber takes the keys in use out of it (X5).
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl AsRef<str>, scrubber: &Scrubber) -> Self {
        Self::of(kind, one_line(scrubber.scrub(message.as_ref()).into_owned()))
    }

    /// An error whose sentence is safe already: of our own words, or of what was scrubbed.
    fn of(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(ErrorParts { kind, message, context: Context::default(), cause: None }))
    }

    /// A wrong set-up; no server has said anything.
    #[cold]
    pub(crate) fn configuration(reason: ConfigurationReason, message: impl Into<String>) -> Self {
        Self::of(ErrorKind::Configuration(reason), message.into())
    }

    /// A webhook that is not taken.
    #[cfg(feature = "webhooks")]
    #[cold]
    pub(crate) fn webhook(reason: WebhookReason, message: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::Webhook(reason), message, &Scrubber::new())
    }

    /// A call that its runtime gave up.
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

    /// The same, caused by another error, unless the sentence holds all that this one says (E1). The scrubber takes the keys in use out
    /// of its words (X5).
    #[cold]
    pub(crate) fn caused_by(mut self, cause: impl Into<Cause>, scrubber: &Scrubber) -> Self {
        let cause = said::cause(cause.into(), scrubber);
        self.0.cause = Some(cause).filter(|cause| !self.0.message.contains(&cause.to_string()));
        self
    }

    /// The same, caused by an error of this machine, of which no server has said anything.
    #[cold]
    pub(crate) fn caused_locally(self, cause: impl Into<Cause>) -> Self {
        self.caused_by(cause, &Scrubber::new())
    }

    /// The same once more through a scrubber, for an error that was made where the keys in use are not known.
    #[cfg(feature = "schemars")]
    #[cold]
    pub(crate) fn scrubbed(self, scrubber: &Scrubber) -> Self {
        let ErrorParts { kind, message, mut context, cause } = *self.0;
        let again = |said: &mut Option<Said>| *said = said.take().map(|said| Said::new(&said, scrubber));
        again(&mut context.server_message);
        again(&mut context.body);
        context.partial = context.partial.map(|partial| SaidValue::new(partial.into_value(), scrubber));
        let error = Self::new(kind, message, scrubber).with(|place| *place = context);
        match cause {
            Some(cause) => error.caused_by(cause, scrubber),
            None => error,
        }
    }

    /// The same after the refusal that the call had met before.
    #[cold]
    pub(crate) fn after(self, refusal: Self) -> Self {
        self.caused_locally(refusal)
    }

    /// For a time limit that ended the call: the refusal of the attempt before, after which it was retried.
    pub fn last_refusal(&self) -> Option<&Self> {
        self.0.cause.as_deref()?.downcast_ref()
    }

    /// The same error once more, without its cause: for calls that fail for the reason of another.
    pub(crate) fn repeat(&self) -> Self {
        let ErrorParts { kind, message, context, .. } = &*self.0;
        Self(Box::new(ErrorParts {
            kind: kind.clone(),
            message: message.clone(),
            context: context.clone(),
            cause: None,
        }))
    }

    /// What the gate keeps of the error that condemned a key: sentence and codes, and nothing that the server made as long as it liked (G9).
    pub(crate) fn remembered(&self) -> Self {
        self.repeat().with(|context| {
            (context.headers, context.body, context.partial) = (None, None, None);
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

    /// What kind of error it is, to match on (E4).
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The authentication error with its reason, when it is one (E2).
    pub fn as_authentication(&self) -> Option<&AuthenticationError> {
        match self.kind() {
            ErrorKind::Authentication(error) => Some(error),
            _ => None,
        }
    }

    /// No usable key, or HTTP 401.
    pub fn is_authentication(&self) -> bool {
        self.as_authentication().is_some()
    }

    /// HTTP 403.
    pub fn is_permission_denied(&self) -> bool {
        matches!(self.kind(), ErrorKind::PermissionDenied(_))
    }

    /// HTTP 429, of either sort: [`is_quota_exhausted`](Self::is_quota_exhausted) tells them apart.
    pub fn is_rate_limit(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimit(_))
    }

    /// HTTP 429 because credit, budget or plan is used up, so that waiting does not help (E5).
    pub fn is_quota_exhausted(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimit(RateLimitReason::QuotaExhausted))
    }

    /// HTTP 400.
    pub fn is_bad_request(&self) -> bool {
        matches!(self.kind(), ErrorKind::BadRequest)
    }

    /// HTTP 404.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound)
    }

    /// HTTP 409.
    pub fn is_conflict(&self) -> bool {
        matches!(self.kind(), ErrorKind::Conflict)
    }

    /// HTTP 422.
    pub fn is_unprocessable_entity(&self) -> bool {
        matches!(self.kind(), ErrorKind::UnprocessableEntity)
    }

    /// HTTP 500 and above, or the same inside a stream.
    pub fn is_internal_server(&self) -> bool {
        matches!(self.kind(), ErrorKind::InternalServer)
    }

    /// Another status that is not a success: [`status`](Self::status) has it.
    pub fn is_status(&self) -> bool {
        matches!(self.kind(), ErrorKind::Status)
    }

    /// A wrong set-up of the client or the call; nothing was sent.
    pub fn is_configuration(&self) -> bool {
        matches!(self.kind(), ErrorKind::Configuration(_))
    }

    /// The connection failed.
    pub fn is_connection(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connection(_))
    }

    /// A time limit ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout(_))
    }

    /// A success that is not what the operation returns.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode)
    }

    /// A stream broke, ended too early, or carried an error of no other kind.
    pub fn is_stream(&self) -> bool {
        matches!(self.kind(), ErrorKind::Stream)
    }

    /// The reply has no output of the type that was requested.
    pub fn is_output(&self) -> bool {
        matches!(self.kind(), ErrorKind::Output(_))
    }

    /// A webhook that is not genuine, too old, or no event.
    pub fn is_webhook(&self) -> bool {
        matches!(self.kind(), ErrorKind::Webhook(_))
    }

    /// The call was given up, because its runtime ended.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.kind(), ErrorKind::Cancelled)
    }

    /// Temporary: the same call can succeed later, as the server's and the contract's rules have it (R2).
    ///
    /// False means permanent: something must be changed first. keyway has used up its own retries by the time you see this.
    pub fn is_retryable(&self) -> bool {
        retryable::is_retryable(self)
    }

    /// The HTTP status. For an authentication error it is 401 also when nothing was sent; for an error inside a
    /// stream, whose status was a success, it is absent.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.context.status
    }

    /// The server's `error.code`, as text also where it sent a number.
    pub fn code(&self) -> Option<&str> {
        self.0.context.code.as_deref()
    }

    /// The server's `error.param`: the parameter that the error is about.
    pub fn param(&self) -> Option<&str> {
        self.0.context.param.as_deref()
    }

    /// The server's `error.type`.
    pub fn server_type(&self) -> Option<&str> {
        self.0.context.server_type.as_deref()
    }

    /// The server's `error.message`, with anything like a key removed (E8).
    pub fn server_message(&self) -> Option<&str> {
        self.0.context.server_message.as_deref()
    }

    /// The model that the server does not know or does not allow (E6).
    pub fn model(&self) -> Option<&str> {
        self.0.context.model.as_deref()
    }

    /// The `x-request-id` header: what to give to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// How long the server asks to wait, also when that is too long to wait for (R2).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// How many HTTP exchanges the call made; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// The headers of the last reply, with anything like a key removed (X5).
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.context.headers.as_ref().map(SaidHeaders::clean)
    }

    /// The headers of the last reply **as the server sent them**: one that echoes what it was sent may have put the key there. For
    /// programs that read them; do not log or show them, [`headers`](Self::headers) are for that.
    pub fn raw_headers(&self) -> Option<&HeaderMap> {
        self.0.context.headers.as_ref().map(SaidHeaders::raw)
    }

    /// The body of the last reply as text, with anything like a key removed (E8).
    pub fn body(&self) -> Option<&str> {
        self.0.context.body.as_deref()
    }

    /// Which key was used: its source and fingerprint (K10).
    pub fn key(&self) -> Option<&KeyInfo> {
        self.0.context.key.as_ref()
    }

    /// The gate refused the call locally, because this key was refused before.
    pub fn from_gate(&self) -> bool {
        self.0.context.from_gate
    }

    /// What had arrived of the reply when the stream failed (S4), without the keys in use (X5); of the operation's reply type.
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
            .field("kind", &self.0.kind)
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

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

#[cfg(test)]
mod tests;
