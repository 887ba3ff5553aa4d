//! How the gate behaves (G6).

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use keyway_credentials::Credential;

use super::state::Limits;

/// Longer than any process waits, and short enough to add to any instant without overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// Settings of the gate, which protects the key, the account and your IP address from repeated
/// authentication failures.
///
/// All clients of the process share the gate's state; each has its own settings. A gate of its own
/// ([`separate`](Self::separate)) is for a transport that leads to another server.
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
    share: Share,
}

/// Which clients learn from each other: all with the same number. 0 is that of the process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Share(u64);

/// Whom a failed authentication is charged to, besides the origin.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tenancy {
    Shared,
    Labelled(Arc<str>),
    BySource,
}

/// A tenant, by a hash that an outsider cannot aim at.
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
    /// Returns the defaults: a condemned key is probed after 30 s, doubling to 5 min, and one that
    /// had been accepted after 1 s; 5 failures a minute; 4 concurrent attempts with a key that has
    /// not been accepted, and one more every 300 ms.
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
        Self { limits, tenancy: Tenancy::Shared, share: Share::default() }
    }

    /// Disables the gate: nothing is rejected locally and nothing waits. The server may throttle
    /// your IP address after about 10 failures a minute.
    pub fn off() -> Self {
        let mut gate = Self::new();
        gate.limits.remembers = false;
        (gate.limits.failures, gate.limits.tenant_failures, gate.limits.unproven) = (None, None, None);
        gate
    }

    /// Sets when a condemned key is probed: after `first`, doubling up to `longest`, minus a random
    /// part of up to a quarter.
    ///
    /// A key that had been accepted is first probed after 1 s, or after `first` if that is shorter.
    pub fn cooldown(mut self, first: Duration, longest: Duration) -> Self {
        let (first, longest) = (first.min(LONGEST), longest.min(LONGEST));
        (self.limits.first, self.limits.longest) = (first, longest.max(first));
        self
    }

    /// Sets whether calls with a condemned key fail locally. On by default.
    pub fn remember_refusals(mut self, remember: bool) -> Self {
        self.limits.remembers = remember;
        self
    }

    /// Limits the failed authentications a minute at one origin; 0 for unlimited. 5 by default.
    ///
    /// Attempts in flight with a key that has no verdict count as failures until they end, however
    /// long they take. A call that this limit holds back waits for its turn within its own time
    /// limits, and fails with [`RateLimitReason::Throttled`](crate::error::RateLimitReason::Throttled)
    /// if they are too short. Keys that were accepted in this process never wait.
    pub fn failures_per_minute(mut self, most: u32) -> Self {
        self.limits.failures = Some(most).filter(|most| *most > 0);
        self
    }

    /// Counts this client's failed authentications for a tenant, so that one tenant's wrong keys
    /// hold up no other tenant.
    ///
    /// Attempts in flight then count for their tenant only
    /// ([`failures_per_tenant`](Self::failures_per_tenant)). The origin's
    /// [`failures_per_minute`](Self::failures_per_minute) counts a tenant's failures once they have
    /// happened, so a burst of wrong keys of many tenants can exceed it. In return, new keys of
    /// many tenants are served at once.
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

    /// The same as [`tenant`](Self::tenant), with each source of a key as a tenant: a file, or a
    /// path in a secrets manager. Keys of [calls](crate::Call::api_key) have one source, so set
    /// their [tenant](crate::Call::tenant).
    pub fn tenant_by_source(mut self) -> Self {
        self.tenancy = Tenancy::BySource;
        self
    }

    /// Limits one tenant's failed authentications a minute at one origin; 0 for unlimited. 2 by
    /// default.
    pub fn failures_per_tenant(mut self, most: u32) -> Self {
        self.limits.tenant_failures = Some(most).filter(|most| *most > 0);
        self
    }

    /// Limits the attempts in flight with a key that has not been accepted yet; 0 for unlimited. 4
    /// by default.
    pub fn unproven_at_once(mut self, most: u32) -> Self {
        self.limits.unproven = Some(most).filter(|most| *most > 0);
        self
    }

    /// Sets how long such attempts may go unanswered before one more may start. 300 ms by default.
    pub fn verdict_wait(mut self, longest: Duration) -> Self {
        self.limits.patience = longest.min(LONGEST);
        self
    }

    /// Keeps the state of this gate apart from that of the process. Clients with a copy of it share
    /// that state, and so do copies of these clients.
    ///
    /// For a [transport](crate::Builder::transport) that leads to another server than the base URL
    /// says, such as a mock: what that server rejects says nothing about the key at its origin, and
    /// the other way round.
    ///
    /// ```
    /// # fn clients(mock: impl keyway::transport::Transport + Clone) -> keyway::Result<()> {
    /// let gate = keyway::Gate::new().separate();
    /// let builder = || keyway::OpenAI::builder().transport(mock.clone()).gate(gate.clone());
    /// let (one, two) = (builder().build()?, builder().build()?);
    /// # Ok(()) }
    /// ```
    pub fn separate(mut self) -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);
        self.share = Share(LAST.fetch_add(1, Ordering::Relaxed) + 1);
        self
    }

    pub(super) fn share(&self) -> Share {
        self.share
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns the tenant that an attempt with this credential is charged to.
    pub(super) fn tenant_of(&self, credential: &Credential) -> Option<Tenant> {
        match &self.tenancy {
            Tenancy::Shared => None,
            Tenancy::Labelled(label) => Some(Tenant::named(label)),
            Tenancy::BySource => Some(Tenant::named(&credential.source().to_string())),
        }
    }
}
