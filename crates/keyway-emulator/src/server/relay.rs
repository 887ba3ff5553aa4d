//! Passing requests on to the real server whose exchanges are recorded.

use std::sync::Arc;
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, EXPECT, HOST, HeaderName, HeaderValue, ORIGIN, REFERER,
};
use http::{HeaderMap, Request, StatusCode};
use keyway_credentials::Secret;

use super::asked::asked;
use crate::fault::FAULT_HEADER;
use crate::gate::presented;
use crate::journal::{Redactor, is_secret};
use crate::keys::Standing;
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::request::Arrival;
use crate::shared::Shared;
use crate::tape::{End, LiveBody, Relay, Take, of_connection};

/// Passes a request on. The reply is recorded when it has ended.
pub(super) async fn answer(relay: &Relay, shared: &Shared, arrival: &Arrival) -> HttpReply {
    if let Some(failure) = relay.failure() {
        return refused(StatusCode::INTERNAL_SERVER_ERROR, failure);
    }
    let sent = presented(&arrival.headers);
    let secrets: Vec<&Secret> = sent.iter().chain(&relay.key).collect();
    let redactor = Redactor::of(&secrets);
    let (at, started) = (SystemTime::now(), Instant::now());
    let request = match request(relay, shared, arrival, sent.as_ref()) {
        Ok(request) => request,
        Err(why) => {
            return refused(StatusCode::BAD_REQUEST, format!("The request cannot be passed on: {why}."));
        }
    };
    let response = match relay.upstream.send(request).await {
        Ok(response) => response,
        Err(error) => {
            let why = redactor.text(&reasons(&*error));
            let text = format!(
                "The upstream {} cannot be reached ({why}); check --upstream and the network.",
                relay.origin
            );
            return refused(StatusCode::BAD_GATEWAY, text);
        }
    };
    let asked = asked(arrival, &secrets);
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
        recorder: Arc::clone(&relay.recorder),
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
    relay: &Relay,
    shared: &Shared,
    arrival: &Arrival,
    sent: Option<&Secret>,
) -> Result<Request<Bytes>, http::Error> {
    let query = arrival.query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
    let url = relay.url(&arrival.path, arrival.target.bare, &query);
    let mut request =
        Request::builder().method(arrival.method.clone()).uri(url).body(arrival.body.clone())?;
    let kept = arrival.headers.iter().filter(|(name, _)| passes_on(name));
    // Secrets are marked, so that nothing logs them on the way.
    let marked = |(name, value): (&HeaderName, &HeaderValue)| {
        let mut value = value.clone();
        value.set_sensitive(is_secret(name.as_str()));
        (name.clone(), value)
    };
    *request.headers_mut() = kept.map(marked).collect();
    // A compressed reply could not be searched for secrets.
    request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if arrival.azure_key {
        request.headers_mut().remove(AUTHORIZATION);
    }
    if let Some(key) = relay.key.as_ref().filter(|_| sent.is_some_and(|sent| is_own(shared, sent))) {
        put_key(request.headers_mut(), key, arrival.azure_key)?;
    }
    Ok(request)
}

/// Only a valid key of the emulator is replaced by the real one: reaching the port must not be enough
/// to use it.
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
/// page, or of the emulator.
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
