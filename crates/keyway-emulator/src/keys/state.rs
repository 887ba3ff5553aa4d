//! What a key may do.

use std::net::IpAddr;
use std::time::SystemTime;

/// What the API thinks of a key before it looks at the request. One thing at a time: the first that is wrong.
///
/// The names in quotes are those of keys files and of the control API (`state = "revoked"`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// `valid`: in order. The default.
    #[default]
    Valid,
    /// `revoked`: 401, and the message says so.
    Revoked,
    /// `deleted`: 401, to the letter the answer to a key that never was.
    Deleted,
    /// `expired`: 401, also when [`KeyState::expires_at`] has passed.
    Expired,
    /// `account_deactivated`: 401.
    AccountDeactivated,
    /// `no_organization`: 401, the key's owner is in no organization.
    NoOrganization,
    /// `region_blocked`: 403.
    RegionBlocked,
    /// `quota_exhausted`: 429 with `insufficient_quota`, which no retry helps.
    QuotaExhausted,
    /// `credit_exhausted`: 429 with `credit_balance_exhausted`; to a stream it comes as an event after status 200.
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

    /// Every standing with its name.
    pub fn all() -> impl Iterator<Item = (&'static str, Standing)> {
        Self::NAMES.iter().copied()
    }

    /// The name in keys files and the control API.
    pub fn name(self) -> &'static str {
        Self::all().find(|(_, standing)| *standing == self).map_or("valid", |(name, _)| name)
    }

    /// The standing of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|(known, _)| *known == name).map(|(_, standing)| standing)
    }
}

/// Everything about a key but its secret. `KeyState::default()` is a valid key without bounds.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyState {
    /// What the API thinks of the key.
    pub standing: Standing,
    /// From this moment on the key is [`Standing::Expired`].
    pub expires_at: Option<SystemTime>,
    /// The one organization that an `OpenAI-Organization` header may name. None: any.
    pub organization: Option<String>,
    /// The one project that an `OpenAI-Project` header may name. None: any.
    pub project: Option<String>,
    /// The addresses that requests may come from. None: any.
    pub addresses: Option<Vec<IpAddr>>,
    /// What a restricted key may do, such as `model.request` or `api.model.read`. None: everything.
    pub scopes: Option<Vec<String>>,
    /// The models that the key's project may use. None: all.
    pub models: Option<Vec<String>>,
    /// Requests a minute, for each model. None: no limit.
    pub requests_per_minute: Option<u32>,
    /// Tokens a minute, for each model. None: no limit.
    pub tokens_per_minute: Option<u32>,
    /// Requests under way at once. None: no limit.
    pub concurrent_requests: Option<u32>,
    /// The key is revoked after it was accepted this often.
    pub revoke_after_requests: Option<u64>,
    /// The key is revoked, in the middle of a stream, after this many chunks with content.
    pub revoke_after_chunks: Option<u64>,
    /// A key of the administration API, which no other operation accepts.
    pub admin: bool,
}
