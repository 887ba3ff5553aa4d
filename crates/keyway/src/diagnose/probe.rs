//! One exchange with the server: never retried, read completely, and kept apart from network
//! failures.

use std::time::SystemTime;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, StatusCode, Uri};
use keyway_credentials::Credential;
use serde_json::Value;

use super::clock::{Clock, TooSlow};
use crate::auth::header;
use crate::base_url::BaseUrl;
use crate::client::OpenAI;
use crate::error::{Error, ServerRefusal, server};
use crate::retry;
use crate::transport::redirect::{self, Hop};
use crate::transport::{RequestBody, TransportError};

/// How much of a reply is read: more than a list of models needs.
const LIMIT: usize = 4 << 20;

/// Sends requests as the client being diagnosed would.
///
/// Requests bypass the pipeline: the gate would answer for the server, and retries would hide the
/// failure.
pub(super) struct Probe<'a> {
    pub(super) client: &'a OpenAI,
    pub(super) clock: Clock,
}

/// A GET request.
pub(super) struct Question<'a> {
    /// Another base URL than the client's, at the same origin.
    pub(super) base: Option<&'a str>,
    /// The path below the base URL.
    pub(super) path: &'a str,
    /// The key to send, if any.
    pub(super) key: Option<&'a Credential>,
    /// A header to omit, although the client's settings include it.
    pub(super) without: Option<&'static str>,
}

/// A reply as received. Its body is not scrubbed, so it must not be shown directly.
pub(super) struct ProbeAnswer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    body: Vec<u8>,
}

/// Why there is no reply.
pub(super) enum Silence {
    Failed(TransportError),
    /// A redirect that a call would not follow either (H2).
    Redirect(StatusCode, String),
    TooSlow(TooSlow),
}

impl<'a> Probe<'a> {
    pub(super) fn new(client: &'a OpenAI, clock: Clock) -> Self {
        Self { client, clock }
    }

    /// Sends one request within the limit of a reply. Follows redirects to the same origin.
    pub(super) async fn ask(&self, question: Question<'_>) -> Result<ProbeAnswer, Silence> {
        let answer = self.clock.reply(self.exchange(question)).await;
        answer.unwrap_or_else(|slow| Err(Silence::TooSlow(slow)))
    }

    async fn exchange(&self, question: Question<'_>) -> Result<ProbeAnswer, Silence> {
        let mut uri = self.uri(&question)?;
        let headers = self.headers(&question);
        for followed in 0.. {
            let mut request = Request::new(RequestBody::default());
            *request.uri_mut() = uri.clone();
            *request.headers_mut() = headers.clone();
            let reply = self.client.0.transport.send(request).await.map_err(Silence::Failed)?;
            match redirect::next(reply.status(), reply.headers(), &uri, followed) {
                Hop::Follow { to, .. } => uri = to,
                Hop::Refuse(why) => return Err(Silence::Redirect(reply.status(), why)),
                Hop::Stay => {
                    let (head, mut body) = reply.into_parts();
                    let mut bytes = Vec::new();
                    body.read_what_comes(&mut bytes, LIMIT).await;
                    return Ok(ProbeAnswer { status: head.status, headers: head.headers, body: bytes });
                }
            }
        }
        Err(Silence::Redirect(StatusCode::FOUND, "it never ends".to_owned()))
    }

    fn uri(&self, question: &Question<'_>) -> Result<Uri, Silence> {
        let config = &self.client.0.config;
        let other = question.base.map(|base| BaseUrl::parse(base, "the diagnosis", true)).transpose();
        let other = other.map_err(|error| {
            let text = "the address is not a URL";
            Silence::Failed(TransportError::new(crate::error::ConnectionStage::Send, text).caused_by(error))
        })?;
        let base = other.as_ref().unwrap_or(&config.base_url);
        base.join(question.path, [config.query.as_str(), ""]).map_err(|error| {
            let text = "the address is not a URL";
            Silence::Failed(TransportError::new(crate::error::ConnectionStage::Send, text).caused_by(error))
        })
    }

    /// The headers of the client's calls. Without a key, they contain no secret.
    fn headers(&self, question: &Question<'_>) -> HeaderMap {
        let mut headers = self.client.0.config.headers.clone();
        if let Some(name) = question.without {
            headers.remove(name);
        }
        match question.key {
            // The caller's own header is already the credential (H1).
            Some(_) if header::has_credential(&headers) => {}
            Some(key) => {
                header::Bearer::of(self.client.0.config.key_header()).authorize(&mut headers, key);
            }
            None => {
                let secret: Vec<_> = headers.keys().filter(|name| header::is_secret(name)).cloned().collect();
                for name in secret {
                    headers.remove(&name);
                }
            }
        }
        headers
    }

    /// Returns the time of day.
    pub(super) fn now(&self) -> SystemTime {
        self.client.0.system.now()
    }

    /// The error that a call would return for this reply (E4).
    pub(super) fn refusal(&self, answer: &ProbeAnswer, key: Option<&Credential>) -> Error {
        let scrubber = match key {
            Some(key) => self.client.scrubber_with(key),
            None => self.client.scrubber(),
        };
        let inner = &self.client.0;
        let origin = inner.config.base_url.origin();
        let (headers, json) = (answer.headers.clone(), server::json(&answer.body));
        let mut refusal =
            ServerRefusal::of_parsed(answer.status, headers, json.as_ref(), &answer.body, origin, &scrubber);
        if let Some(key) = key {
            refusal.about(key, inner.system.now());
        }
        refusal.accepted_before = key.is_some_and(|key| inner.gate.was_accepted(key.id()));
        refusal.retry_after = retry::delay_of_error(&answer.headers, json.as_ref(), inner.system.now());
        refusal.into_error()
    }
}

impl ProbeAnswer {
    /// Returns whether the body is a web page instead of the API's JSON.
    pub(super) fn is_page(&self) -> bool {
        let declared = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let start =
            String::from_utf8_lossy(&self.body[..self.body.len().min(512)]).trim_start().to_ascii_lowercase();
        declared.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html"))
            || start.starts_with("<!doctype html")
            || start.starts_with("<html")
    }

    /// The title of a web page.
    pub(super) fn title(&self) -> Option<String> {
        let text = String::from_utf8_lossy(&self.body);
        let small = text.to_ascii_lowercase();
        let start = small.find("<title>")? + "<title>".len();
        let end = start + small[start..].find("</title>")?;
        Some(text.get(start..end)?.trim().chars().take(80).collect())
            .filter(|title: &String| !title.is_empty())
    }

    /// Returns whether it says that the port is one for TLS.
    pub(super) fn wants_tls(&self) -> bool {
        self.status == StatusCode::BAD_REQUEST && String::from_utf8_lossy(&self.body).contains("HTTPS")
    }

    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The length of the key as the server received it, from the masked form in which it echoes a
    /// wrong key.
    pub(super) fn echoed_length(&self) -> Option<usize> {
        let json = self.json();
        let message = json.as_ref().and_then(|json| {
            json.pointer("/error/message").or_else(|| json.get("error"))?.as_str().map(str::to_owned)
        });
        let text = message.unwrap_or_else(|| String::from_utf8_lossy(&self.body).into_owned());
        keyway_credentials::echoed_mask_length(&text)
    }
}

impl<'a> Question<'a> {
    /// A GET of this path.
    pub(super) fn get(path: &'a str, key: Option<&'a Credential>) -> Self {
        Self { base: None, path, key, without: None }
    }
}
