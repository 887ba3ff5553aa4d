//! One attempt: authorize, send, follow redirects to the same origin, read, classify.

use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::response::Parts;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
use keyway_credentials::{Credential, Scrubber};
use keyway_types::operations::ReplyKind;

use super::limit::within;
use super::moment::Moment;
use super::prepare::{self, Prepared};
use super::{Exchange, ExchangeBody, Expect, Meta};
use crate::error::in_success;
use crate::error::sent_request::{LastRequest, SentRequest};
use crate::error::server::{self, ServerError};
use crate::error::{self, Error, ErrorKind, KeyInfo, Result, SaidHeaders, ServerRefusal, TimeoutKind};
use crate::gate::Permit;
use crate::key_store::Keys;
use crate::request::CallRequest;
use crate::retry;
use crate::sse;
use crate::transport::redirect::{self, Hop};
use crate::transport::{self, Connecting, ReplyBody, RequestBody, TransportError};

/// How much of a rejection's body is read: more than any error needs.
const ERROR_BODY_LIMIT: usize = 1 << 20;

/// How much of a success is kept in memory by default: several times the largest reply that the API
/// documents.
const REPLY_LIMIT: usize = 1 << 30;

pub(super) struct Attempt<'a> {
    pub(super) request: &'a CallRequest,
    pub(super) prepared: &'a Prepared,
    pub(super) expect: Expect,
    pub(super) credential: &'a Credential,
    pub(super) permit: &'a Permit<'a>,
    /// Retries made before this attempt.
    pub(super) tries: u32,
    /// Attempts begun, for the code that ends the call early.
    pub(super) sent: &'a AtomicU32,
    /// When it began, after any wait at the gate.
    pub(super) begun: Moment,
}

/// A rejection whose body is being read.
#[derive(Default)]
struct Refusing {
    status: StatusCode,
    headers: HeaderMap,
    version: Version,
    body: Vec<u8>,
}

/// Where a redirect leads, and the request to send there.
struct Elsewhere {
    method: Method,
    uri: Uri,
    has_body: bool,
}

impl Attempt<'_> {
    /// The exchange within its time limit (H9).
    pub(super) async fn run(&self, redirects: &mut u32) -> Result<Exchange> {
        let mut refusing = None;
        let result = {
            let exchange = pin!(self.exchange(redirects, &mut refusing));
            // The limit includes the wait at the gate (G5).
            within(self.limit().saturating_sub(self.permit.waited()), exchange).await
        };
        // A rejection whose body never ends is still a rejection (E7, G1).
        let result = result.unwrap_or_else(|| match refusing {
            Some(refusing) => Err(self.status_error(*refusing)),
            None => Err(self.too_slow()),
        });
        match result {
            Ok(mut exchange) => {
                if let Some(last) = &self.request.options.last_request {
                    let kept = last.take();
                    exchange.request = kept.map(|request| Box::new(request.took(self.begun.elapsed())));
                }
                Ok(exchange)
            }
            // A file that cannot be opened ends the call before anything is sent.
            Err(error) => Err(self.refused(error)),
        }
    }

    fn limit(&self) -> Duration {
        self.request.attempt_limit()
    }

    #[cold]
    fn too_slow(&self) -> Error {
        let seconds = self.limit().as_secs_f64();
        let client = &self.request.client.0;
        let proxy = client.config.base_url.join("/", ["", ""]).ok();
        let proxy = proxy.and_then(|target| client.transport.proxy_before(&target));
        let (via, next_step) = match proxy {
            Some(proxy) => (format!(" through the proxy {proxy}"), "check the proxy, or allow more time"),
            None => (String::new(), "allow more time, or retry"),
        };
        let text = format!("No complete reply from {}{via} within {seconds} s; {next_step}", self.origin());
        Error::new(ErrorKind::Timeout(TimeoutKind::Attempt), text, &self.scrubber())
    }

    async fn exchange(&self, redirects: &mut u32, refusing: &mut Option<Box<Refusing>>) -> Result<Exchange> {
        let (head, mut body) = self.take_head(self.follow(redirects).await?);
        let mut meta = match head {
            Ok(meta) => meta,
            Err(refused) => {
                // The part of the body that arrived is enough: a broken error body must not hide the
                // status (E7).
                let refusing = refusing.insert(refused);
                if refusing.status == StatusCode::UNAUTHORIZED
                    && self.request.client.0.gate.was_accepted(self.credential.id())
                {
                    body.leave_connection();
                }
                body.read_what_comes(&mut refusing.body, ERROR_BODY_LIMIT).await;
                return Err(self.status_error(std::mem::take(refusing)));
            }
        };
        meta.body = match self.expect {
            // Boxed, because it would add to the size of every call.
            Expect::Stream if is_no_stream(&meta.headers) => match Box::pin(undeclared(body)).await {
                (start, Some(rest)) => ExchangeBody::Stream(ReplyBody::after(start.into(), rest)),
                (start, None) => {
                    self.check(&meta, &start)?;
                    ExchangeBody::Whole(start.into())
                }
            },
            Expect::Stream | Expect::Download => ExchangeBody::Stream(body),
            Expect::Whole => {
                let limit = self.request.options.reply_limit.unwrap_or(REPLY_LIMIT);
                let bytes = body.read(limit.saturating_add(1)).await;
                let bytes = bytes.map_err(|error| self.unread(error, &meta))?;
                if bytes.len() > limit {
                    return Err(self.too_large(*meta, limit));
                }
                let look = in_success::look(&bytes, self.request.operation);
                if look.suspicious {
                    self.check(&meta, &bytes)?;
                }
                meta.may_lack_choices = look.may_lack_choices;
                ExchangeBody::Whole(bytes)
            }
        };
        Ok(meta)
    }

    /// Takes a reply's head: that of a success, or of a rejection.
    ///
    /// Boxed at once and not in the `async` function, because everything held while the body is read
    /// adds to the size of every call.
    #[inline]
    fn take_head(
        &self,
        reply: Response<ReplyBody>,
    ) -> (std::result::Result<Box<Meta>, Box<Refusing>>, ReplyBody) {
        let (Parts { status, headers, version, .. }, body) = reply.into_parts();
        tracing::debug!(
            operation = self.request.operation.id,
            attempt = self.tries + 1,
            status = status.as_u16(),
            request_id = error::request_id(&headers, &self.scrubber()).as_deref(),
            "replied"
        );
        if !status.is_success() {
            return (Err(Box::new(Refusing { status, headers, version, body: Vec::new() })), body);
        }
        let meta = Box::new(Meta {
            body: ExchangeBody::Taken,
            client: self.request.client.clone(),
            operation: self.request.operation,
            status,
            headers,
            version,
            attempts: self.tries + 1,
            credential: self.credential.clone(),
            request: None,
            watch: None,
            strict: self.request.strict(),
            may_lack_choices: false,
        });
        (Ok(meta), body)
    }

    /// The reply after redirects to the same origin (H2).
    async fn follow(&self, redirects: &mut u32) -> Result<Response<ReplyBody>> {
        let mut elsewhere: Option<Box<Elsewhere>> = None;
        loop {
            let has_body = elsewhere.as_ref().is_none_or(|to| to.has_body);
            let body = match has_body {
                true => self.prepared.body.open().await?,
                false => RequestBody::default(),
            };
            let sent = self.send(elsewhere.as_deref(), body)?;
            let mut reply = sent.await.map_err(|error| self.failed(error))?;
            // A custom transport may return what the server sent.
            if !reply.body().is_decoded() {
                transport::coding::decode(&mut reply);
            }
            let from = elsewhere.as_ref().map_or(&self.prepared.uri, |to| &to.uri);
            match redirect::next(reply.status(), reply.headers(), from, *redirects) {
                Hop::Stay => return Ok(reply),
                Hop::Refuse(why) => return Err(self.redirect_refused(&reply, &why)),
                Hop::Follow { keep: true, .. } if has_body && !self.prepared.body.can_be_sent() => {
                    let why = "it requires the body again, which cannot be sent twice";
                    return Err(self.redirect_refused(&reply, why));
                }
                Hop::Follow { to, keep } => {
                    *redirects += 1;
                    let has_body = has_body && keep;
                    let method = elsewhere.map_or_else(|| self.method(), |from| from.method);
                    let method = redirect::method(&method, keep);
                    elsewhere = Some(Box::new(Elsewhere { method, uri: to, has_body }));
                }
            }
        }
    }

    pub(super) fn keys(&self) -> &Keys {
        self.request.client.keys(self.request.operation.key)
    }

    fn method(&self) -> Method {
        prepare::method(self.request.operation.verb)
    }

    /// Starts one exchange. Not an `async` block, which would keep the request in memory until the
    /// reply arrives.
    fn send(&self, elsewhere: Option<&Elsewhere>, body: RequestBody) -> Result<transport::Exchange> {
        let mut request = Request::new(body);
        self.write_headers(request.headers_mut())?;
        (*request.method_mut(), *request.uri_mut()) = match elsewhere {
            None => (self.method(), self.prepared.uri.clone()),
            Some(to) => (to.method.clone(), to.uri.clone()),
        };
        if elsewhere.is_some_and(|to| !to.has_body) {
            request.headers_mut().remove(CONTENT_TYPE);
            request.headers_mut().remove(CONTENT_LENGTH);
        }
        let limit = self.request.options.connect_timeout.or(self.request.client.0.config.connect_limit);
        let fresh = self.permit.is_second_voice();
        let waits = self.permit.connecting().cloned();
        if limit.is_some() || fresh || waits.is_some() {
            request.extensions_mut().insert(Connecting { limit, fresh, waits });
        }
        if let Some(last) = &self.request.options.last_request {
            last.keep(&request);
        }
        self.sent.store(self.tries + 1, Ordering::Relaxed);
        Ok(self.request.client.0.transport.send(request))
    }

    #[cold]
    fn status_error(&self, Refusing { status, headers, version, body }: Refusing) -> Error {
        let now = self.request.client.0.system.now();
        let json = server::json(&body);
        let retry_after = retry::delay_of_error(&headers, json.as_ref(), now);
        let (origin, scrubber) = (self.origin(), self.scrubber());
        let mut refusal = ServerRefusal::of_parsed(status, headers, json.as_ref(), &body, origin, &scrubber);
        refusal.accepted_before =
            matches!(status.as_u16(), 400 | 401 | 403) && self.permit.would_revoke(self.credential);
        refusal.about(self.credential, now);
        refusal.retry_after = retry_after;
        refusal.into_error().with(|context| context.version = Some(version))
    }

    /// Returns the error that this success is, if it is one (E9).
    #[cold]
    fn check(&self, Meta { operation, status, headers, version, .. }: &Meta, body: &[u8]) -> Result<()> {
        // A file may have any content.
        if matches!(operation.reply, ReplyKind::Binary | ReplyKind::Text) {
            return Ok(());
        }
        let Some(found) = in_success::find(body, operation) else { return Ok(()) };
        let now = self.request.client.0.system.now();
        let scrubber = self.scrubber();
        let server = ServerError::from_value(&found, &scrubber);
        let mut refusal =
            ServerRefusal::in_success(*status, headers.clone(), server, body, self.origin(), &scrubber);
        refusal.accepted_before = self.permit.would_revoke(self.credential);
        refusal.about(self.credential, now);
        refusal.retry_after = retry::delay_of_error(headers, Some(&found), now);
        Err(refusal.into_error().with(|context| context.version = Some(*version)))
    }

    #[cold]
    fn redirect_refused(&self, reply: &Response<ReplyBody>, why: &str) -> Error {
        let (status, scrubber) = (reply.status(), self.scrubber());
        let text = format!("A redirect ({}) was not followed: {why}; correct the base URL", status.as_u16());
        Error::new(ErrorKind::Status, text, &scrubber).with(|context| {
            context.status = Some(status);
            context.permanent = true;
            context.request_id = error::request_id(reply.headers(), &scrubber);
            context.headers = Some(SaidHeaders::new(reply.headers().clone(), &scrubber));
        })
    }

    /// A success that does not fit into memory (H10).
    #[cold]
    fn too_large(&self, Meta { status, headers, .. }: Meta, limit: usize) -> Error {
        let scrubber = self.scrubber();
        let id = error::request_id(&headers, &scrubber);
        let request = id.as_deref().map(|id| format!(", request {id}")).unwrap_or_default();
        let text = format!(
            "The reply of {} (status {}{request}) exceeds {limit} bytes; raise `reply_limit`, or check the base URL",
            self.request.operation.id,
            status.as_u16()
        );
        Error::new(ErrorKind::Decode, text, &scrubber).with(|context| {
            context.status = Some(status);
            context.request_id = id;
            context.headers = Some(SaidHeaders::new(headers, &scrubber));
        })
    }

    /// A success whose body did not arrive whole, or is not in the coding that its head says (H10,
    /// H11).
    #[cold]
    fn unread(&self, failure: TransportError, meta: &Meta) -> Error {
        if failure.kind() != ErrorKind::Decode {
            return self.failed(failure);
        }
        let scrubber = self.scrubber();
        let media = meta.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("none");
        let id = error::request_id(&meta.headers, &scrubber);
        let id = id.map(|id| format!(", request {id}")).unwrap_or_default();
        let text = format!(
            "The reply of {} (status {}, content type {media}{id}) cannot be read: {failure}; send the header `Accept-Encoding: identity`, or check for a proxy in between",
            self.request.operation.id,
            meta.status.as_u16()
        );
        let error = Error::new(ErrorKind::Decode, text, &scrubber);
        meta.complete(error.with(|context| context.status = Some(meta.status)))
    }

    /// A failure of the transport. A retry would meet the same certificate.
    #[cold]
    fn failed(&self, failure: TransportError) -> Error {
        let stage = failure.stage();
        let permanent = failure.is_certificate();
        let kind = failure.kind();
        let advice = failure.advice();
        let text = format!("Connection to {} failed ({stage}): {failure}; {advice}", self.origin());
        let scrubber = self.scrubber();
        let error = Error::new(kind, text, &scrubber).with(|context| context.permanent = permanent);
        match failure.into_cause() {
            Some(cause) => error.caused_by(cause, &scrubber),
            None => error,
        }
    }

    #[cold]
    fn refused(&self, error: Error) -> Error {
        error.with(|context| {
            context.attempts = self.sent.load(Ordering::Relaxed);
            context.key.get_or_insert_with(|| KeyInfo::of(self.credential));
            if context.attempts > self.tries {
                context.request = self.sent_request().map(Box::new);
            }
        })
    }

    /// The request that this attempt sent, without its credential.
    #[cold]
    fn sent_request(&self) -> Option<SentRequest> {
        let kept = self.request.options.last_request.as_ref().and_then(LastRequest::take);
        let sent = kept.or_else(|| {
            // Calls rarely fail, so the request is not kept but made again.
            let mut request = Request::new(());
            self.write_headers(request.headers_mut()).ok()?;
            (*request.method_mut(), *request.uri_mut()) = (self.method(), self.prepared.uri.clone());
            Some(SentRequest::of(&request))
        });
        sent.map(|request| request.took(self.begun.elapsed()).scrubbed(&self.scrubber()))
    }

    /// A scrubber that redacts the keys in use from the server's text.
    #[cold]
    fn scrubber(&self) -> Scrubber {
        self.request.client.scrubber_with(self.credential)
    }

    fn origin(&self) -> &crate::origin::Origin {
        self.request.client.0.config.base_url.origin()
    }
}

/// Reads a body that does not say that it is the stream that was requested: its start and the rest if it
/// is one, otherwise what there is of it.
#[cold]
async fn undeclared(mut body: ReplyBody) -> (Vec<u8>, Option<ReplyBody>) {
    let mut start = Vec::new();
    if begins_as_stream(&mut body, &mut start).await {
        return (start, Some(body));
    }
    body.read_what_comes(&mut start, ERROR_BODY_LIMIT).await;
    (start, None)
}

/// Reads a body until it shows whether it is a stream of events, whatever its content type says.
#[cold]
async fn begins_as_stream(body: &mut ReplyBody, start: &mut Vec<u8>) -> bool {
    loop {
        match sse::is_framed(start) {
            Some(framed) => return framed,
            None if start.len() >= ERROR_BODY_LIMIT => return false,
            None => match body.chunk().await {
                Some(Ok(chunk)) => start.extend_from_slice(&chunk),
                _ => return false,
            },
        }
    }
}

/// Returns whether a reply is no stream but JSON or a page, by its content type.
fn is_no_stream(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = value.split(';').next().unwrap_or_default().trim_ascii().to_ascii_lowercase();
    media.ends_with("json") || media == "text/html"
}
