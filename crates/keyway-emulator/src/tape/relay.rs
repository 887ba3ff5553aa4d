//! Passing requests on to the real server, and recording the exchanges.

use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, EXPECT, HOST, HeaderName, HeaderValue, ORIGIN, REFERER,
};
use http::{HeaderMap, Request, StatusCode, Uri};
use keyway_credentials::{Secret, is_private_host};

use super::asked::Asked;
use super::given::{End, Given, of_connection};
use super::line;
use super::recorder::Recorder;
use super::upstream::{PlainHttp, Upstream, UpstreamBody};
use crate::error::{Error, ErrorKind};
use crate::fault::FAULT_HEADER;
use crate::gate::presented;
use crate::journal::Redactor;
use crate::keys::Standing;
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::request::Arrival;
use crate::shared::Shared;

/// The way to the real server.
pub(crate) struct Relay {
    recorder: Arc<Recorder>,
    /// The base URL, without a slash at its end.
    base: String,
    origin: String,
    upstream: Arc<dyn Upstream>,
    /// Sent in place of a valid key of the emulator.
    key: Option<Secret>,
}

impl Relay {
    /// Checks the address; without `upstream`, only plain http is possible.
    pub(crate) fn new(
        recorder: Recorder,
        url: &str,
        upstream: Option<Arc<dyn Upstream>>,
        key: Option<Secret>,
    ) -> Result<Self, Error> {
        let wrong = |why: &str| Error::new(ErrorKind::Recording, format!("the upstream's URL {why}"));
        let uri: Uri =
            url.parse().map_err(|_| wrong("is malformed; write one such as https://api.openai.com/v1"))?;
        let authority = uri
            .authority()
            .ok_or_else(|| wrong("has no host; write one such as https://api.openai.com/v1"))?;
        if authority.as_str().contains('@') || uri.query().is_some() {
            return Err(wrong("has a user or a query; write only scheme, host and path"));
        }
        match (uri.scheme_str(), &upstream) {
            (Some("https"), Some(_)) => {}
            (Some("https"), None) => {
                return Err(wrong(
                    "is https, which needs a transport with TLS; set `EmulatorBuilder::upstream`, or use the `keyway` program",
                ));
            }
            (Some("http"), _) if is_private_host(authority.host()) => {}
            (Some("http"), _) => return Err(wrong("sends keys over plain http to a public host; use https")),
            _ => return Err(wrong("is neither http nor https; write one such as https://api.openai.com/v1")),
        }
        let origin = format!("{}://{authority}", uri.scheme_str().unwrap_or("http"));
        let base = format!("{origin}{}", uri.path().trim_end_matches('/'));
        let upstream = upstream.unwrap_or_else(|| Arc::new(PlainHttp));
        Ok(Self { recorder: Arc::new(recorder), base, origin, upstream, key })
    }

    /// Returns why the recording is incomplete.
    pub(crate) fn failure(&self) -> Option<String> {
        self.recorder.failure()
    }

    /// Passes a request on. The reply is recorded when it has ended.
    pub(crate) async fn answer(&self, shared: &Shared, arrival: &Arrival) -> HttpReply {
        if let Some(failure) = self.failure() {
            return refused(StatusCode::INTERNAL_SERVER_ERROR, failure);
        }
        let sent = presented(&arrival.headers);
        let secrets: Vec<&Secret> = sent.iter().chain(&self.key).collect();
        let redactor = Redactor::of(&secrets);
        let (at, started) = (SystemTime::now(), Instant::now());
        let request = match self.request(shared, arrival, sent.as_ref()) {
            Ok(request) => request,
            Err(why) => {
                return refused(StatusCode::BAD_REQUEST, format!("The request cannot be passed on: {why}."));
            }
        };
        let response = match self.upstream.send(request).await {
            Ok(response) => response,
            Err(error) => {
                let why = redactor.text(&reasons(&*error));
                let text = format!(
                    "The upstream {} cannot be reached ({why}); check --upstream and the network.",
                    self.origin
                );
                return refused(StatusCode::BAD_GATEWAY, text);
            }
        };
        let asked = Asked::of(arrival, &secrets);
        let (head, body) = response.into_parts();
        let mut reply = HttpReply::whole(head.status, Bytes::new(), "application/octet-stream");
        reply.steps.clear();
        reply.headers = head
            .headers
            .iter()
            .filter(|(name, _)| !of_connection(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let take = Take {
            recorder: Arc::clone(&self.recorder),
            redactor,
            at,
            asked,
            status: head.status,
            headers: head.headers,
            started,
            chunks: Vec::new(),
            end: End::Abandoned,
        };
        reply.live = Some(LiveBody { body, take });
        reply
    }

    fn request(
        &self,
        shared: &Shared,
        arrival: &Arrival,
        sent: Option<&Secret>,
    ) -> Result<Request<Bytes>, http::Error> {
        let query = arrival.query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
        let url = match arrival.path.strip_prefix("/v1").filter(|rest| rest.starts_with('/')) {
            Some(rest) => format!("{}{rest}{query}", self.base),
            None if arrival.target.bare => format!("{}{}{query}", self.base, arrival.path),
            None => format!("{}{}{query}", self.origin, arrival.path),
        };
        let mut request =
            Request::builder().method(arrival.method.clone()).uri(url).body(arrival.body.clone())?;
        let kept = arrival.headers.iter().filter(|(name, _)| passes_on(name));
        *request.headers_mut() = kept.map(|(name, value)| (name.clone(), value.clone())).collect();
        if arrival.azure_key {
            request.headers_mut().remove(AUTHORIZATION);
        }
        if let Some(key) = self.key.as_ref().filter(|_| sent.is_some_and(|sent| is_own(shared, sent))) {
            put_key(request.headers_mut(), key, arrival.azure_key)?;
        }
        Ok(request)
    }
}

/// Only a valid key of the emulator stands for the real one: whoever may reach the port must not be
/// able to use it without.
fn is_own(shared: &Shared, sent: &Secret) -> bool {
    let slot = shared.ring.find(sent.expose());
    slot.is_some_and(|slot| slot.standing(shared.clock.now()) == Standing::Valid)
}

fn put_key(headers: &mut HeaderMap, key: &Secret, azure: bool) -> Result<(), http::Error> {
    let (name, text) = match azure {
        true => (HeaderName::from_static("api-key"), key.expose().to_owned()),
        false => (AUTHORIZATION, format!("Bearer {}", key.expose())),
    };
    let mut value = HeaderValue::try_from(text)?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

/// Returns whether a request's header is passed on: not those of the connection, of the browser's
/// page, or of the emulator. Without `accept-encoding`, the reply is plain.
fn passes_on(name: &HeaderName) -> bool {
    let own = [ACCEPT_ENCODING, CONTENT_LENGTH, EXPECT, HOST, ORIGIN, REFERER];
    !own.contains(name) && !of_connection(name) && name != FAULT_HEADER && !name.as_str().starts_with("sec-")
}

fn refused(status: StatusCode, text: String) -> HttpReply {
    let mut refusal = Refusal::invalid("recording_failed", "", text);
    refusal.status = status;
    refusal.param = None;
    refusal.kind = Some("recording_error".into());
    HttpReply::refusal(&refusal)
}

/// Returns an error with its causes.
fn reasons(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text += &format!(": {said}");
        }
        cause = error.source();
    }
    text
}

/// A body on its way from the upstream to the client.
pub(crate) struct LiveBody {
    body: UpstreamBody,
    take: Take,
}

impl LiveBody {
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Self { body, take } = self;
        Poll::Ready(match std::task::ready!(body.poll_chunk(cx)) {
            Some(Ok(bytes)) => {
                take.chunks.push((millis(take.started), bytes.clone()));
                Some(Ok(bytes))
            }
            Some(Err(error)) => {
                take.end = End::Broken;
                Some(Err(io::Error::other(error)))
            }
            None => {
                take.end = End::Complete;
                None
            }
        })
    }
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// An exchange so far, which is written when it is dropped.
struct Take {
    recorder: Arc<Recorder>,
    redactor: Redactor,
    at: SystemTime,
    asked: Asked,
    status: StatusCode,
    headers: HeaderMap,
    started: Instant,
    chunks: Vec<(u64, Bytes)>,
    end: End,
}

impl Drop for Take {
    fn drop(&mut self) {
        let given = Given::of(self.status, &self.headers, &self.chunks, self.end, &self.redactor);
        self.recorder.write(&line::write(self.at, &self.asked, &given));
    }
}
