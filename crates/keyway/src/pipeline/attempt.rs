//! One attempt: authorize, send, follow redirects to the same origin, read, classify.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use keyway_credentials::{Credential, Scrubber};

use super::prepare::{self, Prepared, RETRY_COUNT};
use super::{ExchangeBody, Expect};
use crate::auth::header;
use crate::error::{self, ConnectionStage, Error, ErrorKind, KeyInfo, Refusal, TimeoutKind};
use crate::request::CallRequest;
use crate::retry;
use crate::transport::redirect::{self, Hop};
use crate::transport::{ConnectTimeout, ReplyBody, RequestBody, TransportError};

/// How much of a refusing body is read: more than any error holds.
const ERROR_BODY_LIMIT: usize = 1 << 20;

pub(super) struct Attempt<'a> {
    pub(super) request: &'a CallRequest,
    pub(super) prepared: &'a Prepared,
    pub(super) expect: Expect,
    pub(super) credential: &'a Credential,
    /// Retries made before this attempt.
    pub(super) tries: u32,
}

/// An attempt that failed.
pub(super) struct Refused {
    pub(super) error: Error,
    /// Another attempt meets the same.
    pub(super) permanent: bool,
}

type Success = (StatusCode, HeaderMap, ExchangeBody);

/// A refusing reply whose body is being read.
struct Refusing {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Attempt<'_> {
    /// The exchange within its time limit (H9).
    pub(super) async fn run(&self, redirects: &mut u32, sent: &AtomicU32) -> Result<Success, Refused> {
        let headers = self.headers().map_err(|error| self.refused(error, true))?;
        sent.store(self.tries + 1, Ordering::Relaxed);
        let limit = self.prepared.attempt_limit;
        let mut refusing = None;
        let result = tokio::time::timeout(limit, self.exchange(headers, redirects, &mut refusing)).await;
        // A refusal whose body never ends is a refusal all the same (E7, G1).
        let result = result.unwrap_or_else(|_| match &refusing {
            Some(refusing) => Err((self.status_error(refusing), false)),
            None => Err((self.too_slow(limit), false)),
        });
        result.map_err(|(error, permanent)| {
            // A file that cannot be opened ends the call before anything is sent.
            let sent = u32::from(!error.is_configuration());
            let error = error.with(|context| context.attempts = self.tries + sent);
            self.refused(error, permanent)
        })
    }

    fn too_slow(&self, limit: Duration) -> Error {
        let seconds = limit.as_secs_f64();
        let text = format!(
            "No complete reply from {} within {seconds} s; allow more time or try again",
            self.origin()
        );
        Error::new(ErrorKind::Timeout(TimeoutKind::Attempt), text)
    }

    /// The headers with the credential, written by the one function that may (H1).
    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = prepare::headers(self.request, self.expect, self.prepared.body.content_type());
        if self.prepared.count_retries {
            let count = match self.tries {
                0 => HeaderValue::from_static("0"),
                tries => HeaderValue::from(tries),
            };
            headers.insert(RETRY_COUNT, count);
        }
        if self.prepared.own.is_some() {
            header::callers_own(&mut headers);
        } else {
            if let Some(malformed) = self.credential.malformed() {
                return Err(error::malformed(&KeyInfo::of(self.credential), malformed));
            }
            if !header::authorize(&mut headers, self.credential) {
                return Err(Error::authentication(
                    error::AuthenticationReason::Malformed,
                    "Invalid API Key provided: an HTTP header cannot carry it; copy the key again as plain text",
                ));
            }
        }
        Ok(headers)
    }

    async fn exchange(
        &self,
        mut headers: HeaderMap,
        redirects: &mut u32,
        refusing: &mut Option<Refusing>,
    ) -> Result<Success, (Error, bool)> {
        let (mut method, mut uri) = (self.prepared.method.clone(), self.prepared.uri.clone());
        let mut has_body = true;
        loop {
            let mut request = Request::new(match has_body {
                true => self.prepared.body.open().await.map_err(|error| (error, true))?,
                false => RequestBody::default(),
            });
            *request.method_mut() = method.clone();
            *request.uri_mut() = uri.clone();
            *request.headers_mut() = headers;
            if let Some(limit) = self.prepared.connect_limit {
                request.extensions_mut().insert(ConnectTimeout(limit));
            }
            let reply =
                self.request.client.0.transport.send(request).await.map_err(|error| self.failed(error))?;
            match redirect::next(reply.status(), reply.headers(), &uri, *redirects) {
                Hop::Stay => return self.finish(reply, refusing).await,
                Hop::Refuse(why) => return Err((self.redirect_refused(&reply, &why), true)),
                Hop::Follow { keep: true, .. } if has_body && !self.prepared.body.can_be_sent() => {
                    let why = "it asks for the body once more, which cannot be produced twice";
                    return Err((self.redirect_refused(&reply, why), true));
                }
                Hop::Follow { to, keep } => {
                    *redirects += 1;
                    method = redirect::method(&method, keep);
                    uri = to;
                    headers = self.headers().map_err(|error| (error, true))?;
                    if !keep {
                        has_body = false;
                    }
                    if !has_body {
                        headers.remove(http::header::CONTENT_TYPE);
                    }
                }
            }
        }
    }

    async fn finish(
        &self,
        reply: Response<ReplyBody>,
        refusing: &mut Option<Refusing>,
    ) -> Result<Success, (Error, bool)> {
        let (head, mut body) = reply.into_parts();
        tracing::debug!(
            operation = self.request.operation.id,
            attempt = self.tries + 1,
            status = head.status.as_u16(),
            request_id = error::request_id(&head.headers).as_deref(),
            "replied"
        );
        if !head.status.is_success() {
            // What of the body arrived is enough: a broken error body must not hide the status (E7).
            let refusing =
                refusing.insert(Refusing { status: head.status, headers: head.headers, body: Vec::new() });
            body.read_what_comes(&mut refusing.body, ERROR_BODY_LIMIT).await;
            return Err((self.status_error(refusing), false));
        }
        let body = match self.expect {
            Expect::Stream | Expect::Download => ExchangeBody::Stream(body),
            Expect::Whole => {
                ExchangeBody::Whole(body.read(usize::MAX).await.map_err(|error| self.failed(error))?)
            }
        };
        Ok((head.status, head.headers, body))
    }

    fn status_error(&self, Refusing { status, headers, body }: &Refusing) -> Error {
        let key = KeyInfo::of(self.credential);
        let client = &self.request.client.0;
        let mut refusal = Refusal::read(status.as_u16(), headers, body, self.origin(), &self.scrubber());
        refusal.accepted_before = client.gate.was_accepted(key.fingerprint());
        refusal.key = Some(key);
        refusal.retry_after = retry::server_delay(headers, client.system.now());
        refusal.into_error()
    }

    fn redirect_refused(&self, reply: &Response<ReplyBody>, why: &str) -> Error {
        let status = reply.status().as_u16();
        let text = format!("A redirect ({status}) was not followed: {why}; correct the base URL");
        Error::new(ErrorKind::Status, text).with(|context| {
            context.status = Some(status);
            context.request_id = error::request_id(reply.headers());
            context.headers = Some(reply.headers().clone());
        })
    }

    /// A failure of the transport, and whether another attempt meets the same.
    fn failed(&self, failure: TransportError) -> (Error, bool) {
        let stage = failure.stage();
        let permanent = failure.is_certificate();
        let kind = if failure.is_timeout() {
            ErrorKind::Timeout(TimeoutKind::Connect)
        } else {
            ErrorKind::Connection(stage)
        };
        let advice = if failure.is_timeout() {
            error::connection_advice(ConnectionStage::Connect)
        } else {
            error::connection_advice(stage)
        };
        let text = format!("Connection to {} failed ({stage}): {failure}; {advice}", self.origin());
        // A host name in the base URL may be a key that was put into the wrong variable.
        let error = Error::new(kind, self.scrubber().scrub(&text));
        let error = match failure.into_cause() {
            Some(cause) => error.caused_by(cause),
            None => error,
        };
        (error, permanent)
    }

    fn scrubber(&self) -> Scrubber {
        Scrubber::new().with_secret(self.credential.secret())
    }

    fn refused(&self, error: Error, permanent: bool) -> Refused {
        let error = error.with(|context| {
            context.key.get_or_insert_with(|| KeyInfo::of(self.credential));
        });
        Refused { error, permanent }
    }

    fn origin(&self) -> &crate::origin::Origin {
        self.request.client.0.config.base_url.origin()
    }
}
