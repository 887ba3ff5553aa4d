//! Building a key, one property per line.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::SystemTime;

use super::file::LOOKS_REAL;
use super::{EmulatedKey, KeyOrigin, KeyState, KeyText, Standing, check_secret};
use crate::error::{Error, ErrorKind};
use crate::shared::Shared;

/// A key under construction. The emulator doesn't know it before [`create`](KeyBuilder::create).
#[must_use = "a key is known to the emulator after `create()`"]
pub struct KeyBuilder {
    shared: Arc<Shared>,
    state: KeyState,
}

macro_rules! standings {
    ($($(#[$doc:meta])* $name:ident = $standing:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self) -> Self {
            self.state.standing = Standing::$standing;
            self
        }
    )*};
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident: $kind:ty;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, n: $kind) -> Self {
            self.state.$name = Some(n);
            self
        }
    )*};
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
            self.state.$name = Some(names.into_iter().map(Into::into).collect());
            self
        }
    )*};
}

impl KeyBuilder {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared, state: KeyState::default() }
    }

    standings! {
        /// Rejected with 401; the message says that the key has been revoked.
        revoked = Revoked;
        /// Rejected with 401, like an unknown key.
        deleted = Deleted;
        /// Rejected with 401: the key has expired.
        expired = Expired;
        /// Rejected with 401: the account is deactivated.
        account_deactivated = AccountDeactivated;
        /// Rejected with 401: the owner belongs to no organization.
        no_organization = NoOrganization;
        /// Rejected with 403: the country is not supported.
        region_blocked = RegionBlocked;
        /// 429 with `insufficient_quota`.
        quota_exhausted = QuotaExhausted;
        /// 429 with `credit_balance_exhausted`; in a stream, an event after status 200.
        credit_exhausted = CreditExhausted;
        /// 429 with `project_spend_limit_exceeded`.
        spend_limit_reached = SpendLimitReached;
        /// 429 with `billing_not_active`.
        billing_inactive = BillingInactive;
        /// 400 with `billing_hard_limit_reached`.
        billing_hard_limit = BillingHardLimit;
    }

    numbers! {
        /// At most `n` requests a minute for each model, then 429.
        requests_per_minute: u32;
        /// At most `n` tokens a minute for each model, then 429.
        tokens_per_minute: u32;
        /// At most `n` requests at once, then 429.
        concurrent_requests: u32;
        /// Accepted `n` times, then revoked.
        revoke_after_requests: u64;
        /// Revoked in the middle of a stream, after `n` chunks with content.
        revoke_after_chunks: u64;
    }

    lists! {
        /// Restricted to these scopes: `model.request` for chat, embeddings and the like,
        /// `api.model.read` for models, and `api.FAMILY.read` or `api.FAMILY.write` for `files`,
        /// `vector_stores`, `responses`, `batch`, `fine_tuning.jobs`, `assistants`, `threads`,
        /// `evals`, `containers`, `skills`, `videos`, `chatkit`, `management`.
        scopes;
        /// Restricted to these models.
        models;
    }

    /// Valid until `moment` on the emulator's clock.
    pub fn expires_at(mut self, moment: SystemTime) -> Self {
        self.state.expires_at = Some(moment);
        self
    }

    /// Bound to one organization, such as `org-acme`.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.state.organization = Some(id.into());
        self
    }

    /// Bound to one project, such as `proj_acme`.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.state.project = Some(id.into());
        self
    }

    /// Accepted from these addresses only.
    pub fn addresses<A: Into<IpAddr>>(mut self, addresses: impl IntoIterator<Item = A>) -> Self {
        self.state.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Names the key, for scripts and listings.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.state.name = Some(name.into());
        self
    }

    /// Makes it a key for the administration API.
    pub fn admin(mut self) -> Self {
        self.state.admin = true;
        self
    }

    /// Creates the key, with a unique secret.
    pub fn create(self) -> EmulatedKey {
        let secret = fresh_secret(self.state.admin);
        let slot = self.shared.ring.insert_fresh(&secret, self.state, KeyOrigin::Start);
        EmulatedKey::new(slot)
    }
}

impl KeyBuilder {
    /// Creates the key with a text of your choice, such as `sk-test`.
    ///
    /// # Errors
    /// Fails if a key has the text already, if it can't be sent in a header, or if it looks real and
    /// not [every key is valid](crate::EmulatorBuilder::any_key); the emulator keeps the fingerprint of
    /// such a key only.
    pub fn create_with_secret(self, secret: &str) -> Result<EmulatedKey, Error> {
        let wrong = |what: &str| Error::new(ErrorKind::Key, format!("the secret of a key {what}"));
        check_secret(secret).map_err(|what| wrong(&what))?;
        if KeyText::looks_real(secret) && !self.shared.any_key {
            return Err(wrong(LOOKS_REAL));
        }
        let slot = self.shared.ring.insert(KeyText::new(secret), self.state, KeyOrigin::Start);
        slot.map(EmulatedKey::new).ok_or_else(|| wrong("belongs to another key already; use a different one"))
    }
}

/// Returns a secret that no scanner takes for a real key: the emulator's prefix and 32 lowercase
/// letters and digits.
pub(crate) fn fresh_secret(admin: bool) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz2345678";
    let body = std::iter::repeat_with(|| char::from(ALPHABET[fastrand::usize(..32)])).take(32);
    let prefix = if admin { "sk-emul-admin-" } else { "sk-emul-" };
    prefix.chars().chain(body).collect()
}

impl std::fmt::Debug for KeyBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyBuilder").field("state", &self.state).finish_non_exhaustive()
    }
}
