//! A server's rejection, on its way from a reply to an [`Error`].

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use keyway_credentials::{Credential, Expiry, KeyClass, Scrubber};
use serde_json::Value;

use super::classify::{self, Class};
use super::in_success;
use super::said::{Heard, Said, SaidBody, SaidHeaders, SaidValue};
use super::server::{ServerError, json, request_id};
use super::words::one_line;
use super::{AuthenticationError, AuthenticationReason, Context, Error, ErrorKind, KeyInfo};
use crate::origin::Origin;

/// A reply that rejects the call, or an error inside a stream, before it becomes an [`Error`].
pub(crate) struct ServerRefusal {
    /// The HTTP status, which may be that of a success (E9); `None` inside a stream.
    pub(super) status: Option<StatusCode>,
    pub(super) headers: SaidHeaders,
    pub(super) request_id: Option<Said>,
    pub(super) server: ServerError,
    pub(super) body: SaidBody,
    pub(super) origin: Said,
    /// Whether the origin is OpenAI's, so that its pages help (K16).
    pub(super) is_openai: bool,
    pub(crate) key: Option<KeyInfo>,
    /// The expiry of the key, if it is known and has passed (P3).
    pub(super) ended: Option<Expiry>,
    /// Whether this process has seen the key accepted (E3).
    pub(crate) accepted_before: bool,
    pub(crate) retry_after: Option<Duration>,
    /// Whether part of a stream had been received.
    pub(crate) midway: bool,
    /// The part of a whole reply that came with the error.
    partial: Option<SaidValue>,
}

impl ServerRefusal {
    /// Reads a rejecting reply.
    pub(crate) fn read(
        status: StatusCode,
        headers: HeaderMap,
        body: &[u8],
        origin: &Origin,
        scrubber: &Scrubber,
    ) -> Self {
        Self::of_parsed(status, headers, json(body).as_ref(), body, origin, scrubber)
    }

    /// Takes a rejecting reply whose JSON, if it has any, is parsed already.
    pub(crate) fn of_parsed(
        status: StatusCode,
        headers: HeaderMap,
        json: Option<&Value>,
        body: &[u8],
        origin: &Origin,
        scrubber: &Scrubber,
    ) -> Self {
        let server = ServerError::from_parsed(json, body, scrubber);
        Self { status: Some(status), ..Self::in_stream(headers, server, body, origin, scrubber) }
    }

    /// Takes an error from a reply with the status of a success, which is already parsed (E9).
    pub(crate) fn in_success(
        status: StatusCode,
        headers: HeaderMap,
        server: ServerError,
        body: &[u8],
        origin: &Origin,
        scrubber: &Scrubber,
    ) -> Self {
        let partial = in_success::part_of(body).map(|part| SaidValue::new(part, scrubber));
        Self { status: Some(status), partial, ..Self::in_stream(headers, server, body, origin, scrubber) }
    }

    /// Takes an error from a stream, which is already parsed.
    pub(crate) fn in_stream(
        headers: HeaderMap,
        server: ServerError,
        body: &[u8],
        origin: &Origin,
        scrubber: &Scrubber,
    ) -> Self {
        Self {
            status: None,
            request_id: request_id(&headers, scrubber),
            headers: SaidHeaders::new(headers, scrubber),
            server,
            body: SaidBody::new(body, scrubber),
            origin: Said::new(&origin.to_string(), scrubber),
            is_openai: is_openai(origin.host()),
            key: None,
            ended: None,
            accepted_before: false,
            retry_after: None,
            midway: false,
            partial: None,
        }
    }

    /// Records which key was rejected, and whether it had expired by then.
    pub(crate) fn about(&mut self, credential: &Credential, now: SystemTime) {
        self.key = Some(match self.is_openai || self.passes_on_the_api(credential) {
            true => KeyInfo::of(credential),
            false => KeyInfo::of(&credential.clone().for_another_server()),
        });
        self.ended = credential.expiry(now).filter(Expiry::is_over);
    }

    /// Returns whether another server seems to pass on what the API itself says of a key (K16). Other
    /// servers issue keys that begin alike, of any length.
    fn passes_on_the_api(&self, credential: &Credential) -> bool {
        let is_unauthorized = self.status == Some(StatusCode::UNAUTHORIZED);
        is_unauthorized
            && credential.secret().class() != KeyClass::Legacy
            && self.server.mentions("Incorrect API key provided: ")
    }

    /// Classifies the server's words; a known expiry explains a key that the server calls invalid (E3).
    fn class(&self) -> Class {
        let accepted_before = self.accepted_before && self.ended.is_none();
        let class = match self.status {
            Some(status) if status.is_success() => classify::in_success(&self.server, accepted_before),
            Some(status) => classify::by_status(status.as_u16(), &self.server, accepted_before),
            None => classify::in_stream(&self.server, accepted_before),
        };
        match class {
            Class::Authentication(AuthenticationReason::Invalid) if self.ended.is_some() => {
                Class::Authentication(AuthenticationReason::Expired)
            }
            class => class,
        }
    }

    pub(crate) fn into_error(self) -> Error {
        let class = self.class();
        let message = one_line(self.sentence(&class));
        let is_authentication = matches!(class, Class::Authentication(_));
        let status = if is_authentication { Some(StatusCode::UNAUTHORIZED) } else { self.status };
        let kind = match class {
            Class::Authentication(reason) => {
                ErrorKind::Authentication(AuthenticationError::new(reason, message.clone()))
            }
            Class::BadRequest => ErrorKind::BadRequest,
            Class::PermissionDenied(reason) => ErrorKind::PermissionDenied(reason),
            Class::NotFound => ErrorKind::NotFound,
            Class::Conflict => ErrorKind::Conflict,
            Class::UnprocessableEntity => ErrorKind::UnprocessableEntity,
            Class::RateLimit(reason) => ErrorKind::RateLimit(reason),
            Class::InternalServer => ErrorKind::InternalServer,
            Class::Status => ErrorKind::Status,
            Class::Stream => ErrorKind::Stream,
        };
        let model = classify::model_named(&self.server);
        Error::of(kind, message).with(|context| {
            *context = Context {
                status,
                code: self.server.code.map(Heard::into_said),
                server_type: self.server.kind.map(Heard::into_said),
                server_message: self.server.message.or(self.server.prose).map(Heard::into_said),
                param: self.server.param.map(Heard::into_said),
                model,
                request_id: self.request_id,
                headers: Some(self.headers),
                body: Some(self.body),
                retry_after: self.retry_after,
                key: self.key,
                partial: self.partial,
                ..Context::default()
            };
        })
    }
}

fn is_openai(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    host == "openai.com" || host.ends_with(".openai.com")
}
