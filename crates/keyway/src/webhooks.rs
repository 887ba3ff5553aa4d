//! Webhooks: verifies that an event comes from the API, and deserializes it (Standard Webhooks).

mod signature;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use keyway_credentials::{RealSystem, Secret, System};
use keyway_types::webhooks::UnwrapWebhookEvent;

use crate::error::{Error, Result, WebhookReason};
use crate::resources::webhooks::Webhooks;
use crate::webhook_secret::{self, Place};
use signature::Signed;

/// Default limit on how far an event's timestamp may be from now.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Verifies webhooks and reads their events, without a client: all it needs is the secret.
///
/// On a client, [`Webhooks::unwrap`] and [`Webhooks::verify_signature`] do the same with the
/// client's secret.
///
/// Pass the request's body byte for byte. Parsing and reserializing the JSON changes the signature.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use keyway::types::webhooks::UnwrapWebhookEvent;
/// use keyway::webhooks::WebhookVerifier;
///
/// # let secret = "whsec_".to_owned() + &"a".repeat(24);
/// # let body = r#"{"id":"evt_1","type":"response.completed","created_at":1,"data":{"id":"resp_1"}}"#;
/// # let headers = http::HeaderMap::new();
/// match WebhookVerifier::new(secret).unwrap(body, &headers) {
///     Ok(UnwrapWebhookEvent::ResponseCompleted(event)) => println!("{} is done", event.data.id),
///     Ok(_) => {}                          // another event, or one of a later day
///     Err(error) => eprintln!("{error}"),  // not from the API, too old, or no event: answer with 400
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct WebhookVerifier {
    secret: Option<Secret>,
    tolerance: Duration,
    system: Arc<dyn System>,
}

impl Webhooks {
    /// Returns a verifier with the client's secret, from the builder or `OPENAI_WEBHOOK_SECRET`.
    pub fn verifier(&self) -> WebhookVerifier {
        WebhookVerifier {
            secret: self.client.0.config.webhook_secret.clone(),
            tolerance: TOLERANCE,
            system: Arc::clone(&self.client.0.system),
        }
    }

    /// Verifies that a webhook comes from the API and is fresh; see
    /// [`WebhookVerifier::verify_signature`].
    ///
    /// # Errors
    /// The same as [`WebhookVerifier::verify_signature`].
    pub fn verify_signature(&self, payload: impl AsRef<[u8]>, headers: &HeaderMap) -> Result<()> {
        self.verifier().verify_signature(payload, headers)
    }

    /// Verifies a webhook and deserializes its event; see [`WebhookVerifier::unwrap`].
    ///
    /// # Errors
    /// The same as [`WebhookVerifier::unwrap`].
    pub fn unwrap(&self, payload: impl AsRef<[u8]>, headers: &HeaderMap) -> Result<UnwrapWebhookEvent> {
        self.verifier().unwrap(payload, headers)
    }
}

impl WebhookVerifier {
    /// Creates a verifier with this secret, `whsec_…`.
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: Some(Secret::new(secret)), tolerance: TOLERANCE, system: Arc::new(RealSystem) }
    }

    /// Replaces the secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Secret::new(secret));
        self
    }

    /// Limits how far the timestamp may be from now, 300 s by default. The limit prevents replay
    /// attacks.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies that a webhook comes from the API and is fresh.
    ///
    /// # Errors
    /// [`ErrorKind::Webhook`](crate::ErrorKind::Webhook) with the reason: no secret, a missing
    /// header, a timestamp too far from now, or a wrong signature.
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a malformed secret, or one
    /// of fewer than 16 bytes.
    pub fn verify_signature(&self, payload: impl AsRef<[u8]>, headers: &HeaderMap) -> Result<()> {
        let Some(secret) = &self.secret else {
            let text = "A webhook cannot be verified without its secret; set OPENAI_WEBHOOK_SECRET or `Builder::webhook_secret`";
            return Err(error(WebhookReason::NoSecret, text));
        };
        let key = webhook_secret::bytes(secret, Place::Argument("`WebhookVerifier`"))?;
        let signed = Signed::read(headers)?;
        signed.check_age(self.system.now(), self.tolerance)?;
        signed.check_signature(&key, payload.as_ref())
    }

    /// Verifies a webhook and deserializes its event. An event type unknown to this version is kept
    /// as raw JSON, and a field of an unexpected kind of JSON is left blank or converted.
    ///
    /// # Errors
    /// The same as [`verify_signature`](Self::verify_signature), and if the body is not an event.
    pub fn unwrap(&self, payload: impl AsRef<[u8]>, headers: &HeaderMap) -> Result<UnwrapWebhookEvent> {
        self.verify_signature(payload.as_ref(), headers)?;
        let text = String::from_utf8_lossy(payload.as_ref());
        keyway_types::decode(&text).map(|(event, _)| event).map_err(|cause| {
            let text =
                format!("The webhook is genuine, but its body is not an event ({cause}); parse it as JSON");
            error(WebhookReason::Payload, text).caused_locally(cause)
        })
    }
}

fn error(reason: WebhookReason, text: impl AsRef<str>) -> Error {
    Error::webhook(reason, text)
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("secret", &self.secret.as_ref().map(|_| "[redacted]"))
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
