//! The state of a key.

use std::net::IpAddr;
use std::time::SystemTime;

/// A key's validity, which the API checks before the request. A key has one standing at a time.
///
/// The names in code font are those of keys files and of the control API (`state = "revoked"`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// `valid`: usable. The default.
    #[default]
    Valid,
    /// `revoked`: 401, and the message says so.
    Revoked,
    /// `deleted`: 401, identical to the reply to an unknown key.
    Deleted,
    /// `expired`: 401, also when [`KeyState::expires_at`] has passed.
    Expired,
    /// `account_deactivated`: 401.
    AccountDeactivated,
    /// `no_organization`: 401, the key's owner belongs to no organization.
    NoOrganization,
    /// `region_blocked`: 403.
    RegionBlocked,
    /// `quota_exhausted`: 429 with `insufficient_quota`, which retries don't help.
    QuotaExhausted,
    /// `credit_exhausted`: 429 with `credit_balance_exhausted`; in a stream, an event after status
    /// 200.
    CreditExhausted,
    /// `spend_limit_reached`: 429 with `project_spend_limit_exceeded`.
    SpendLimitReached,
    /// `billing_inactive`: 429 with `billing_not_active`.
    BillingInactive,
    /// `billing_hard_limit`: 400 with `billing_hard_limit_reached`.
    BillingHardLimit,
}

impl Standing {
    const NAMES: &'static [(&'static str, Standing)] = &[
        ("valid", Standing::Valid),
        ("revoked", Standing::Revoked),
        ("deleted", Standing::Deleted),
        ("expired", Standing::Expired),
        ("account_deactivated", Standing::AccountDeactivated),
        ("no_organization", Standing::NoOrganization),
        ("region_blocked", Standing::RegionBlocked),
        ("quota_exhausted", Standing::QuotaExhausted),
        ("credit_exhausted", Standing::CreditExhausted),
        ("spend_limit_reached", Standing::SpendLimitReached),
        ("billing_inactive", Standing::BillingInactive),
        ("billing_hard_limit", Standing::BillingHardLimit),
    ];

    /// Returns every standing with its name.
    pub fn all() -> impl Iterator<Item = (&'static str, Standing)> {
        Self::NAMES.iter().copied()
    }

    /// Returns the name in keys files and the control API.
    pub fn name(self) -> &'static str {
        Self::all().find(|(_, standing)| *standing == self).map_or("valid", |(name, _)| name)
    }

    /// Returns the standing with that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|(known, _)| *known == name).map(|(_, standing)| standing)
    }
}

/// Everything about a key except its secret. `KeyState::default()` is a valid key without
/// restrictions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyState {
    /// A name for scripts and listings.
    pub name: Option<String>,
    /// The key's validity.
    pub standing: Standing,
    /// The key is [`Standing::Expired`] from this time on.
    pub expires_at: Option<SystemTime>,
    /// The one organization that an `OpenAI-Organization` header may name. `None`: any.
    pub organization: Option<String>,
    /// The one project that an `OpenAI-Project` header may name. `None`: any.
    pub project: Option<String>,
    /// The addresses that requests may come from. `None`: any.
    pub addresses: Option<Vec<IpAddr>>,
    /// The scopes of a restricted key, such as `model.request` or `api.model.read`. `None`: all.
    pub scopes: Option<Vec<String>>,
    /// The models that the key's project may use. `None`: all.
    pub models: Option<Vec<String>>,
    /// Requests per minute, for each model. `None`: no limit.
    pub requests_per_minute: Option<u32>,
    /// Tokens per minute, for each model. `None`: no limit.
    pub tokens_per_minute: Option<u32>,
    /// Requests in flight at once. `None`: no limit.
    pub concurrent_requests: Option<u32>,
    /// The key is revoked after it has been accepted this many times.
    pub revoke_after_requests: Option<u64>,
    /// The key is revoked, in the middle of a stream, after this many chunks with content.
    pub revoke_after_chunks: Option<u64>,
    /// Whether this is a key for the administration API, which no other operation accepts.
    pub admin: bool,
}
