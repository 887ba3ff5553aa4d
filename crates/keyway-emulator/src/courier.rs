//! Sends events to webhook endpoints: signed, in order, with retries, to loopback addresses only.

mod post;
mod signature;
mod target;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::time::sleep;

use crate::journal::{JournalEntry, Redactor, WebhookDelivery};
use crate::outbox::Delivery;
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::server::Tasks;
use crate::shared::Shared;
use target::Target;

/// Delays an event so that the reply to the request that caused it arrives first.
const HEAD_START: Duration = Duration::from_millis(20);

/// Pauses before the second, third and fourth attempt.
const PAUSES: [Duration; 3] =
    [Duration::from_millis(100), Duration::from_millis(400), Duration::from_millis(1600)];

/// The most events that wait for one endpoint; more are dropped.
const LONGEST_LINE: usize = 1000;

/// Sends the deliveries of the outbox until the tasks end.
pub(crate) fn start(shared: &Arc<Shared>, tasks: &Tasks) {
    shared.outbox.open();
    let (shared, lines) = (Arc::clone(shared), tasks.clone());
    tasks.spawn(async move {
        let mut open: HashMap<String, mpsc::Sender<Delivery>> = HashMap::new();
        loop {
            let delivery = shared.outbox.next().await;
            let endpoint = delivery.endpoint.clone();
            let line = open.entry(endpoint).or_insert_with(|| line(&shared, &lines));
            drop(line.try_send(delivery));
        }
    });
}

/// Starts the line of one endpoint, which sends its events one after the other. Retries have their
/// own task, so a failed event does not delay the next ones.
fn line(shared: &Arc<Shared>, tasks: &Tasks) -> mpsc::Sender<Delivery> {
    let (sender, mut waiting) = mpsc::channel::<Delivery>(LONGEST_LINE);
    let (shared, retries) = (Arc::clone(shared), tasks.clone());
    tasks.spawn(async move {
        while let Some(delivery) = waiting.recv().await {
            sleep(HEAD_START.saturating_sub(delivery.queued.elapsed())).await;
            if attempt(&shared, &delivery, 1).await.is_transient() {
                retries.spawn(retry(Arc::clone(&shared), delivery));
            }
        }
    });
    sender
}

async fn retry(shared: Arc<Shared>, delivery: Delivery) {
    for (number, pause) in (2..).zip(PAUSES) {
        sleep(pause).await;
        if !attempt(&shared, &delivery, number).await.is_transient() {
            return;
        }
    }
}

/// The result of an attempt.
enum Outcome {
    Answered(StatusCode),
    /// There was no response, for this reason.
    Failed(String),
    /// Nothing was sent, for this reason.
    Barred(String),
    /// The endpoint was deleted.
    Gone,
}

impl Outcome {
    /// Returns whether a retry may succeed.
    fn is_transient(&self) -> bool {
        match self {
            Self::Answered(status) => !status.is_success(),
            Self::Failed(_) => true,
            Self::Barred(_) | Self::Gone => false,
        }
    }
}

/// Sends an event once, and records the attempt in the journal.
async fn attempt(shared: &Shared, delivery: &Delivery, number: u32) -> Outcome {
    let Some(entry) = shared.store.get(&delivery.collection, &delivery.endpoint) else {
        return Outcome::Gone;
    };
    let url = entry.value["url"].as_str().unwrap_or("");
    let headers = headers(shared, &entry.value, delivery);
    let record = record(shared, delivery, url, &headers, number);
    let outcome = match Target::parse(url) {
        Ok(target) => post::post(&target, headers, delivery.body.clone())
            .await
            .map_or_else(Outcome::Failed, Outcome::Answered),
        Err(reason) => Outcome::Barred(reason.to_owned()),
    };
    write_down(shared, record, &outcome);
    outcome
}

/// Builds the headers of Standard Webhooks, signed with the current secret, and with the previous one
/// while that is still valid.
fn headers(shared: &Shared, endpoint: &Value, delivery: &Delivery) -> HeaderMap {
    let now = shared.clock.unix_seconds();
    let until = endpoint["previous_secret_until"].as_u64().unwrap_or(0);
    let secret = |name: &str| endpoint[name].as_str();
    let secrets =
        secret("signing_secret").into_iter().chain(secret("previous_secret").filter(|_| until > now));
    let timestamp = now.to_string();
    let signatures = secrets.map(|secret| signature::of(secret, &delivery.id, &timestamp, &delivery.body));
    let signatures = signatures.collect::<Vec<_>>().join(" ");
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("content-type", "application/json"),
        ("user-agent", concat!("keyway-emulator/", env!("CARGO_PKG_VERSION"))),
        ("webhook-id", &delivery.id),
        ("webhook-timestamp", &timestamp),
        ("webhook-signature", &signatures),
    ] {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    headers
}

/// Builds the journal's entry of an attempt, without its outcome.
fn record(shared: &Shared, delivery: &Delivery, url: &str, headers: &HeaderMap, number: u32) -> JournalEntry {
    let redactor = Redactor::new(None);
    let (path, query) = target::path_and_query(url);
    JournalEntry {
        at: shared.clock.now(),
        method: "POST".to_owned(),
        path: redactor.text(&path),
        query: query.map(|query| redactor.text(&query)),
        headers: redactor.headers(headers),
        body: redactor.body(&delivery.body, serde_json::from_slice(&delivery.body).ok().as_ref()),
        key: None,
        status: None,
        request_id: String::new(),
        retry_count: None,
        delivery: Some(WebhookDelivery {
            endpoint: delivery.endpoint.clone(),
            url: redactor.text(url),
            attempt: number,
            failure: None,
        }),
        socket: None,
    }
}

fn write_down(shared: &Shared, mut record: JournalEntry, outcome: &Outcome) {
    if !shared.journal.is_kept() {
        return;
    }
    let status = match outcome {
        Outcome::Answered(status) => Some(*status),
        Outcome::Failed(reason) | Outcome::Barred(reason) => {
            if let Some(delivery) = &mut record.delivery {
                delivery.failure = Some(reason.clone());
            }
            None
        }
        Outcome::Gone => return,
    };
    let number = shared.journal.push(record);
    shared.journal.finish(number, status);
}

/// Sends a test event once, and returns the reply with its result.
pub(crate) async fn test(shared: &Shared, delivery: &Delivery, reply: HttpReply) -> HttpReply {
    let outcome = match shared.outbox.is_open() {
        true => attempt(shared, delivery, 1).await,
        false => Outcome::Barred(
            "this emulator delivers no webhooks, because it does not listen on a loopback address".to_owned(),
        ),
    };
    let reason = match outcome {
        Outcome::Answered(status) if status.is_success() => return with_status(reply, status),
        Outcome::Answered(status) => format!("the endpoint responded with status {}", status.as_u16()),
        Outcome::Failed(reason) | Outcome::Barred(reason) => reason,
        Outcome::Gone => "the endpoint was deleted".to_owned(),
    };
    let message = format!("The test event could not be delivered: {reason}.");
    let mut refused = HttpReply::refusal(&Refusal::invalid("webhook_test_failed", "url", message));
    refused.in_flight = reply.in_flight;
    refused
}

/// Sets the endpoint's status in the reply.
fn with_status(mut reply: HttpReply, status: StatusCode) -> HttpReply {
    let mut body: Value = serde_json::from_slice(&reply.joined()).unwrap_or_default();
    body["status_code"] = status.as_u16().into();
    reply.steps = HttpReply::json(reply.status, &body).steps;
    reply
}
