//! Takes the credential for an attempt through the gate (G2–G5).

use keyway_credentials::Credential;
use tokio::time::Instant;

use super::prepare::Prepared;
use crate::config;
use crate::error::{self, Error, Result};
use crate::gate::{self, Entering, Permit, Refused};
use crate::request::CallRequest;

/// Takes the credential for the next attempt through the gate: the one to recheck (`again`), or
/// else the source's.
///
/// If the key was rejected before, the source is queried for another (G4). If it has none, the call
/// fails here with the earlier rejection's error (G2).
pub(super) async fn pass<'a>(
    request: &'a CallRequest,
    prepared: &Prepared,
    again: Option<Credential>,
    deadline: Option<Instant>,
) -> Result<(Credential, Permit<'a>)> {
    let client = &request.client.0;
    let keys = request.client.keys(request.operation.key);
    let mut credential = match (again, &prepared.own) {
        (Some(again), _) => again,
        (None, Some(own)) => own.credential.clone(),
        (None, None) => keys.credential().await?,
    };
    let subject = subject(request);
    let mut refreshed = false;
    loop {
        let settings = request.gate();
        if let Some(permit) = client.gate.enter_proven(&credential, subject, settings, &client.proven) {
            return Ok((credential, permit));
        }
        let limit = request.attempt_limit();
        let entering = Entering { credential: &credential, subject, settings, limit, deadline };
        // Separate, because an accepted key's calls do not get here.
        let refused = match Box::pin(client.gate.enter(entering)).await {
            Ok(permit) => return Ok((credential, permit)),
            Err(refused) => refused,
        };
        let replaceable = matches!(refused, Refused::Condemned(..)) && prepared.own.is_none() && !refreshed;
        // Separate, because few keys are rejected.
        match if replaceable { Box::pin(keys.refresh(&credential)).await } else { None } {
            Some(other) => (credential, refreshed) = (other, true),
            None => return Err(refusal(request, &credential, refused)),
        }
    }
}

/// After a condemning rejection: returns whether the source has another key, for one more attempt
/// (G4).
pub(super) async fn found_another(
    request: &CallRequest,
    prepared: &Prepared,
    credential: &Credential,
    error: &Error,
) -> bool {
    let condemned = error.as_authentication().is_some_and(|error| gate::condemns(error.reason()));
    if !condemned
        || prepared.own.is_some()
        || Box::pin(request.client.keys(request.operation.key).refresh(credential)).await.is_none()
    {
        return false;
    }
    let client = &request.client.0;
    client.gate.replaced(credential, request.gate());
    true
}

/// What the key is used for, with the settings of the client and of this call.
#[inline]
fn subject(request: &CallRequest) -> gate::Subject {
    let set_up = request.client.0.config.set_up;
    let headers = &request.options.headers;
    gate::subject(
        request.operation.id,
        if headers.is_empty() { set_up } else { with_headers(set_up, request) },
    )
}

#[cold]
fn with_headers(mut set_up: u64, request: &CallRequest) -> u64 {
    for (name, value) in &request.options.headers {
        if config::is_set_up(name) {
            set_up ^= config::set_up_of(name, value.as_ref());
        }
    }
    set_up
}

/// Takes the client's key through the gate `times` times, each time as if the call had succeeded.
#[cfg(feature = "__bench")]
pub(crate) async fn admit(client: &crate::client::OpenAI, times: u64) -> Result<()> {
    let request = CallRequest::new(client, &keyway_types::operations::CHAT_COMPLETIONS_CREATE, &[]);
    let prepared = Prepared::new(&request, super::Expect::Whole)?;
    for _ in 0..times {
        let (credential, permit) = pass(&request, &prepared, None, None).await?;
        permit.accepted(&credential, &client.0.proven);
    }
    Ok(())
}

#[cold]
fn refusal(request: &CallRequest, credential: &Credential, refused: Refused) -> Error {
    let origin = request.client.0.config.base_url.origin();
    let (error, wait) = match refused {
        Refused::Condemned(error, wait) => (error.repeat(), wait),
        // Nothing is known against this key: its turn will come.
        Refused::Throttled(wait) => (error::throttled(&error::KeyInfo::of(credential), origin, wait), wait),
    };
    error.with(|context| {
        context.from_gate = true;
        context.retry_after = Some(wait);
    })
}
