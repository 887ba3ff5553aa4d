//! The gate: the checks between a request and its reply, in the API's order.

mod authorization;
mod meters;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

pub(crate) use crate::defaults::{DEFAULT_ORGANIZATION, DEFAULT_PROJECT};
pub(crate) use authorization::{KEY_PROTOCOL, masked, masked_slot, presented};
pub(crate) use meters::{Meters, SHOWN_REQUESTS, SHOWN_TOKENS};

use crate::keys::{InFlight, KeyOrigin, KeyState, Slot, Standing, looks_real};
use crate::refusal::{self as no, Refusal, Row, own};
use crate::routes::Route;
use crate::shared::Shared;
use crate::time_text::go_duration;
use meters::Full;

/// A request whose key was accepted.
pub(crate) struct Admitted {
    pub(crate) slot: Arc<Slot>,
    pub(crate) organization: String,
    pub(crate) project: String,
    state: KeyState,
}

/// The first half, which checks the key alone: throttle, key, organization, project, address,
/// scopes, region.
///
/// Each 401 counts toward the throttle of `from`.
pub(crate) fn identify(
    shared: &Shared,
    headers: &HeaderMap,
    from: IpAddr,
    route: &Route,
) -> Result<Admitted, Refusal> {
    let now = shared.clock.now();
    if let Some(wait) = shared.throttle.check(from, now) {
        let refusal = Refusal::of(&own::THROTTLED, &[("wait", &go_duration(wait))]);
        return Err(with_retry_headers(refusal, wait));
    }
    let verdict = accept(shared, headers, from, route);
    if verdict.as_ref().is_err_and(|refusal| refusal.status.as_u16() == 401) {
        shared.throttle.failed(from, now);
    }
    verdict
}

fn accept(shared: &Shared, headers: &HeaderMap, from: IpAddr, route: &Route) -> Result<Admitted, Refusal> {
    let Some(key) = presented(headers) else { return Err(Refusal::of(&no::NO_KEY, &[])) };
    let mask = masked(&key);
    let slot = match shared.any_key {
        true => shared.ring.find_or_add(&key),
        false if looks_real(&key) => return Err(Refusal::of(&own::LOOKS_REAL, &[])),
        false => shared.ring.find(key.expose()).ok_or_else(|| unknown(&mask))?,
    };
    let standing = slot.standing(shared.clock.now());
    if let Some(refusal) = condemned(standing, &mask) {
        return Err(refusal);
    }
    let state = slot.state();
    let admitted = bounds(shared, headers, from, slot, state)?;
    // A key that is only valid because every key is may be used for everything.
    if admitted.slot.origin != KeyOrigin::AnyKey || admitted.state.scopes.is_some() {
        scopes(&admitted.state, route)?;
    }
    if standing == Standing::RegionBlocked {
        return Err(Refusal::of(&no::UNSUPPORTED_REGION, &[]));
    }
    let counted = admitted.slot.count_request();
    condemned(counted, &mask).map_or(Ok(admitted), Err)
}

fn unknown(mask: &str) -> Refusal {
    let row = if mask.contains('*') { &no::UNKNOWN_KEY } else { &no::UNKNOWN_SHORT_KEY };
    Refusal::of(row, &[("key", mask)])
}

/// Returns the error for a key that is no longer valid; it also ends streams in flight.
pub(crate) fn condemned(standing: Standing, mask: &str) -> Option<Refusal> {
    let row: &'static Row = match standing {
        Standing::Revoked => &own::REVOKED,
        Standing::Expired => &own::EXPIRED,
        Standing::AccountDeactivated => &no::ACCOUNT_DEACTIVATED,
        Standing::NoOrganization => &no::NO_ORGANIZATION,
        Standing::Deleted => return Some(unknown(mask)),
        _ => return None,
    };
    Some(Refusal::of(row, &[("key", mask)]))
}

/// Checks organization, project and address.
fn bounds(
    shared: &Shared,
    headers: &HeaderMap,
    from: IpAddr,
    slot: Arc<Slot>,
    state: KeyState,
) -> Result<Admitted, Refusal> {
    let header =
        |name: &str| headers.get(name).and_then(|v| v.to_str().ok()).map(str::trim).filter(|v| !v.is_empty());
    let (organization, project) = (header("openai-organization"), header("openai-project"));
    if let Some(named) = organization {
        let bound = state.organization.as_deref();
        if bound != Some(named) && !shared.organization_exists(named) {
            return Err(Refusal::of(&no::UNKNOWN_ORGANIZATION, &[("header_organization", named)]));
        }
        if bound.is_some_and(|bound| bound != named) {
            return Err(Refusal::of(&no::MISMATCHED_ORGANIZATION, &[]));
        }
    }
    if project.is_some_and(|named| state.project.as_deref().is_some_and(|bound| bound != named)) {
        return Err(Refusal::of(&no::MISMATCHED_PROJECT, &[]));
    }
    if state.addresses.as_ref().is_some_and(|list| !list.contains(&from.to_canonical())) {
        return Err(Refusal::of(&no::ADDRESS_NOT_AUTHORIZED, &[("address", &from.to_string())]));
    }
    let either = |bound: &Option<String>, named: Option<&str>, default: &str| {
        bound.as_deref().or(named).unwrap_or(default).to_owned()
    };
    Ok(Admitted {
        organization: either(&state.organization, organization, DEFAULT_ORGANIZATION),
        project: either(&state.project, project, DEFAULT_PROJECT),
        slot,
        state,
    })
}

/// Checks the scopes that the operation requires. A key of the other kind lacks them.
fn scopes(state: &KeyState, route: &Route) -> Result<(), Refusal> {
    let granted = match &state.scopes {
        Some(scopes) => scopes.iter().any(|scope| scope == route.scope),
        None => true,
    };
    if granted && state.admin == route.admin() {
        return Ok(());
    }
    let row = if route.plain_scope_refusal { &no::MISSING_SCOPES_AS_TEXT } else { &no::MISSING_SCOPES };
    Err(Refusal::of(row, &[("scopes", route.scope)]))
}

impl Admitted {
    /// Returns the facts that error messages contain.
    pub(crate) fn facts<'a>(&'a self, model: &'a str) -> [(&'a str, &'a str); 3] {
        [("model", model), ("organization", &self.organization), ("project", &self.project)]
    }

    /// Checks whether the key's project may use the model: the 403 of a model that exists.
    pub(crate) fn may_use(&self, model: &str) -> Result<(), Refusal> {
        let allowed = self.state.models.as_ref().is_none_or(|list| list.iter().any(|one| one == model));
        if allowed { Ok(()) } else { Err(Refusal::of(&no::MODEL_NOT_ALLOWED, &self.facts(model))) }
    }

    /// Returns whether a listing shows the model to this key.
    pub(crate) fn sees(&self, model: &str) -> bool {
        self.state.models.as_ref().is_none_or(|list| list.iter().any(|one| one == model))
    }

    /// Checks billing, which the API does after parsing the request.
    pub(crate) fn billing(&self) -> Result<(), Refusal> {
        let row: &'static Row = match self.state.standing {
            Standing::QuotaExhausted => &no::QUOTA_EXHAUSTED,
            Standing::CreditExhausted => &no::CREDIT_EXHAUSTED,
            Standing::SpendLimitReached => &no::SPEND_LIMIT_REACHED,
            Standing::BillingInactive => &no::BILLING_INACTIVE,
            Standing::BillingHardLimit => &no::BILLING_HARD_LIMIT,
            _ => return Ok(()),
        };
        Err(Refusal::of(row, &[]))
    }

    /// Starts the work: checks concurrency, then the model's rate limits. The headers say what is
    /// left.
    pub(crate) fn begin(
        &self,
        shared: &Shared,
        model: &str,
        tokens: u64,
    ) -> Result<(InFlight, HeaderMap), Refusal> {
        let Some(in_flight) = self.slot.begin(self.state.concurrent_requests) else {
            let limit = self.state.concurrent_requests.unwrap_or(0).to_string();
            let [model, organization, _] = self.facts(model);
            return Err(Refusal::of(&own::CONCURRENCY, &[model, organization, ("limit", &limit)]));
        };
        let limits = (self.state.requests_per_minute, self.state.tokens_per_minute);
        let (verdict, headers) =
            crate::sync::lock(&self.slot.meters).take(model, limits, tokens, shared.clock.now());
        match verdict {
            Ok(()) => Ok((in_flight, headers)),
            Err(full) => Err(self.full(&full, model, tokens, &headers)),
        }
    }

    fn full(&self, full: &Full, model: &str, tokens: u64, headers: &HeaderMap) -> Refusal {
        let [model, organization, _] = self.facts(model);
        let mut refusal = match full {
            Full::TooLarge { limit } => {
                let (limit, requested) = (limit.to_string(), tokens.to_string());
                let facts = [model, organization, ("limit", &*limit), ("requested", &*requested)];
                Refusal::of(&no::REQUEST_TOO_LARGE, &facts)
            }
            Full::Later { unit, short, limit, used, requested, wait } => {
                let (limit, used, requested) = (limit.to_string(), used.to_string(), requested.to_string());
                let wait_text = go_duration(*wait);
                let facts = [
                    model,
                    organization,
                    ("unit", *unit),
                    ("short", *short),
                    ("limit", &*limit),
                    ("used", &*used),
                    ("requested", &*requested),
                    ("wait", &*wait_text),
                ];
                with_retry_headers(Refusal::of(&no::RATE_LIMITED, &facts), *wait)
            }
        };
        for name in crate::reply::RATE_LIMIT_HEADERS {
            if let Some(value) = headers.get(*name).and_then(|value| value.to_str().ok()) {
                refusal = refusal.with_header(name, value);
            }
        }
        refusal
    }
}

/// Adds `retry-after` in whole seconds and `retry-after-ms` in milliseconds, both rounded up.
fn with_retry_headers(refusal: Refusal, wait: Duration) -> Refusal {
    let millis = wait.as_millis().max(1);
    refusal
        .with_header("retry-after", millis.div_ceil(1000).to_string())
        .with_header("retry-after-ms", millis.to_string())
}
