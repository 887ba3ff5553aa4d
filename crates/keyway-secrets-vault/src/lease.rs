//! The lease of the key in use.

use std::time::{Duration, SystemTime};

use keyway_credentials::{Credential, Secret};
use serde_json::json;

use crate::error::Failure;
use crate::exchange::{Authority, Exchange};
use crate::secret::Granted;
use crate::token::Token;

/// A credential with its lease, and the token that limits the lease.
#[derive(Debug)]
pub(crate) struct Lease {
    credential: Credential,
    granted: Granted,
    ends: SystemTime,
    token: Secret,
}

impl Lease {
    /// Creates the lease that came with a credential.
    pub(crate) fn start(credential: Credential, granted: Granted, token: &Token, now: SystemTime) -> Self {
        Self { credential, ends: end(granted.life, token, now), granted, token: token.secret.clone() }
    }

    /// Returns the credential with its lease's expiry, or an earlier one that the secret states (P3).
    pub(crate) fn credential(&self) -> Credential {
        let end = self.credential.expires_at().map_or(self.ends, |own| own.min(self.ends));
        self.credential.clone().with_expiry(end)
    }

    /// Returns the same credential with a later expiry, if its lease is about to end and the server
    /// extends it; `None` if a new one must be read.
    ///
    /// A query long before the expiry means that the key was rejected and another one is wanted
    /// (G4).
    pub(crate) async fn extend(
        &mut self,
        exchange: &mut Exchange<'_>,
        token: &Token,
        now: SystemTime,
    ) -> Result<Option<Credential>, Failure> {
        let left = self.ends.duration_since(now).unwrap_or(Duration::ZERO);
        let half = self.granted.life / 2;
        // More time for the lease is no more time for a key that ends before it.
        let own_end = self.credential.expires_at().is_some_and(|end| end <= self.ends);
        if own_end || !self.granted.renewable || left.is_zero() || left > half || self.token != token.secret {
            return Ok(None);
        }
        let body = json!({ "lease_id": self.granted.id, "increment": self.granted.life.as_secs() });
        let reply = exchange.put("sys/leases/renew", Authority::Token(&token.secret), &body).await?;
        let Some(granted) = Granted::read(&reply.document).filter(|_| reply.status == 200) else {
            return Ok(None);
        };
        let ends = end(granted.life, token, now);
        // An extension that gains little has reached the lease's maximum lifetime.
        if ends.duration_since(now).unwrap_or_default() <= half {
            return Ok(None);
        }
        self.ends = ends;
        Ok(Some(self.credential()))
    }
}

/// A lease is revoked together with the token that requested it.
fn end(life: Duration, token: &Token, now: SystemTime) -> SystemTime {
    let own = now + life;
    token.ends.map_or(own, |end| end.min(own))
}
