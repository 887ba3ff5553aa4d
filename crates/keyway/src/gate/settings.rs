//! How the gate behaves (G6).

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use keyway_credentials::Credential;

use super::state::Limits;

/// Longer than any process waits, and short enough to be added to any time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// The settings of the gate: what protects a key, the account and the address from repeated bad attempts.
///
/// The state behind it is shared by all clients of the process; the settings are each client's own.
///
/// ```
/// use keyway::Gate;
/// use std::time::Duration;
///
/// let gate = Gate::new().cooldown(Duration::from_secs(10), Duration::from_secs(60)).failures_per_minute(3);
/// # let _ = keyway::OpenAI::builder().gate(gate);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    limits: Limits,
    tenancy: Tenancy,
}

/// On whose account a failed authentication counts, beside the origin's.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tenancy {
    Shared,
    Labelled(Arc<str>),
    BySource,
}

/// A tenant, by a hash that nobody outside the process can aim at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Tenant(u64);

impl Tenant {
    pub(super) fn named(label: &str) -> Self {
        static HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        Self(HASHER.hash_one(label))
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

impl Gate {
    /// The defaults: a condemned key is probed after 30 s, doubling to 5 min, and one that had been accepted after 1 s; 5 failures a
    /// minute; 4 attempts at once with a key that has not been accepted, and one more every 300 ms.
    pub fn new() -> Self {
        let limits = Limits {
            remembers: true,
            first: Duration::from_secs(30),
            longest: Duration::from_secs(300),
            failures: Some(5),
            tenant_failures: Some(2),
            unproven: Some(4),
            patience: Duration::from_millis(300),
        };
        Self { limits, tenancy: Tenancy::Shared }
    }

    /// Nothing is refused locally and nothing waits. The server may throttle an address after about 10 failures a minute.
    pub fn off() -> Self {
        let mut gate = Self::new();
        gate.limits.remembers = false;
        (gate.limits.failures, gate.limits.tenant_failures, gate.limits.unproven) = (None, None, None);
        gate
    }

    /// When a condemned key is asked again: first after this time, doubling up to that, less up to a quarter.
    ///
    /// A key that had been accepted is asked again after 1 s at first, or after `first` where that is shorter.
    pub fn cooldown(mut self, first: Duration, longest: Duration) -> Self {
        let (first, longest) = (first.min(LONGEST), longest.min(LONGEST));
        (self.limits.first, self.limits.longest) = (first, longest.max(first));
        self
    }

    /// Whether calls with a condemned key fail locally; on by default.
    pub fn remember_refusals(mut self, remember: bool) -> Self {
        self.limits.remembers = remember;
        self
    }

    /// How many authentications may fail in a minute at one origin; 0 for any number. Default: 5.
    ///
    /// Attempts under way with a key that has no verdict count as failures until they end, however long they take. A call that this
    /// holds back waits for its turn within its own time limits, and fails with
    /// [`RateLimitReason::Throttled`](crate::error::RateLimitReason::Throttled) when they are too short. Keys that were accepted in this process never wait.
    pub fn failures_per_minute(mut self, most: u32) -> Self {
        self.limits.failures = Some(most).filter(|most| *most > 0);
        self
    }

    /// Counts this client's failed authentications on the account of a tenant, so that one tenant's wrong keys hold up no other.
    ///
    /// Attempts under way then count for their tenant only ([`failures_per_tenant`](Self::failures_per_tenant)); the origin's
    /// [`failures_per_minute`](Self::failures_per_minute) counts the failures of all tenants once they have happened. So a burst of
    /// wrong keys of many tenants at once can exceed it, which is the price for new keys of many tenants to be served at once.
    ///
    /// ```
    /// # fn client_of(customer: &str, key: &str) -> keyway::Result<keyway::OpenAI> {
    /// keyway::OpenAI::builder().api_key(key).gate(keyway::Gate::new().tenant(customer)).build()
    /// # }
    /// ```
    pub fn tenant(mut self, label: impl AsRef<str>) -> Self {
        self.tenancy = Tenancy::Labelled(label.as_ref().into());
        self
    }

    /// As [`tenant`](Self::tenant), each source of a key being a tenant: a file, a path in a secrets manager.
    pub fn tenant_by_source(mut self) -> Self {
        self.tenancy = Tenancy::BySource;
        self
    }

    /// How many authentications of one tenant may fail in a minute at one origin; 0 for any number. Default: 2.
    pub fn failures_per_tenant(mut self, most: u32) -> Self {
        self.limits.tenant_failures = Some(most).filter(|most| *most > 0);
        self
    }

    /// How many attempts may be under way with a key that has not been accepted yet; 0 for any number. Default: 4.
    pub fn unproven_at_once(mut self, most: u32) -> Self {
        self.limits.unproven = Some(most).filter(|most| *most > 0);
        self
    }

    /// How long such attempts go unanswered before one more may go. Default: 300 ms.
    pub fn verdict_wait(mut self, longest: Duration) -> Self {
        self.limits.patience = longest.min(LONGEST);
        self
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The tenant on whose account an attempt with this credential counts.
    pub(super) fn tenant_of(&self, credential: &Credential) -> Option<Tenant> {
        match &self.tenancy {
            Tenancy::Shared => None,
            Tenancy::Labelled(label) => Some(Tenant::named(label)),
            Tenancy::BySource => Some(Tenant::named(&credential.source().to_string())),
        }
    }
}
