//! The specific reasons behind [`ErrorKind`](crate::ErrorKind).
//!
//! Each reason has a name in snake case, used by `--json` reports and logs.

use std::fmt;

macro_rules! reasons {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Returns the name in snake case, as used in reports.
            pub fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

/// Why a key was not accepted.
///
/// Derived from the server's `error.code`, then its `type`, then the start of its message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AuthenticationReason {
    /// No place searched had a key, or the server received none.
    NotFound,
    /// The key contains a character that an HTTP header cannot carry. Nothing was sent.
    Malformed,
    /// The server does not know the key.
    Invalid,
    /// The key worked before, or the server says that it was revoked.
    Revoked,
    /// The key or token has expired.
    Expired,
    /// The account behind the key is deactivated.
    AccountDeactivated,
    /// The key no longer belongs to an organization.
    NoOrganization,
    /// The organization header does not match the key's organization.
    MismatchedOrganization,
    /// The project header does not match the key's project.
    MismatchedProject,
    /// The address is not on the organization's or project's allow-list.
    IpNotAuthorized,
    /// The key is valid, but lacks these scopes.
    MissingScopes(Vec<String>),
    /// A source of the key is broken or half-configured.
    ProviderFailed,
    /// The server rejected the key for a reason unknown to this version.
    Unknown,
}

impl AuthenticationReason {
    /// Returns the name in snake case, as used in reports.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Malformed => "malformed",
            Self::Invalid => "invalid",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
            Self::AccountDeactivated => "account_deactivated",
            Self::NoOrganization => "no_organization",
            Self::MismatchedOrganization => "mismatched_organization",
            Self::MismatchedProject => "mismatched_project",
            Self::IpNotAuthorized => "ip_not_authorized",
            Self::MissingScopes(_) => "missing_scopes",
            Self::ProviderFailed => "provider_failed",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for AuthenticationReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

reasons! {
    /// Why permission was denied to a valid key.
    PermissionReason {
        /// The project may not use this model.
        Model = "model",
        /// The API is unavailable in this country, region or territory.
        Region = "region",
        /// The endpoint requires another kind of key than a secret key.
        KeyKind = "key_kind",
        /// The reply is an HTML page: a proxy or CDN rejected the call, not the API.
        Edge = "edge",
        /// The server gave no reason known to this version.
        Unknown = "unknown",
    }
}

reasons! {
    /// Which limit was exceeded. Except for [`Throttled`](Self::Throttled), the key itself was
    /// accepted.
    RateLimitReason {
        /// Requests per period.
        Requests = "requests",
        /// Tokens per period.
        Tokens = "tokens",
        /// Concurrent requests.
        Concurrency = "concurrency",
        /// Traffic grew too quickly.
        SlowDown = "slow_down",
        /// The credit, budget or plan is exhausted, or billing is not active. Waiting does not
        /// help.
        QuotaExhausted = "quota_exhausted",
        /// This one request exceeds a whole minute's budget. Waiting does not help.
        RequestTooLarge = "request_too_large",
        /// keyway's gate held the call back for longer than its time limits allow, because the
        /// origin rejected other keys. Nothing was sent, and nothing is known against this key.
        Throttled = "throttled",
        /// The server named no limit known to this version. Treated as transient.
        Unknown = "unknown",
    }
}

impl RateLimitReason {
    /// Returns whether the same request can succeed later.
    pub fn can_retry(&self) -> bool {
        !matches!(self, Self::QuotaExhausted | Self::RequestTooLarge)
    }
}

reasons! {
    /// How the client or the call is misconfigured. Nothing was sent.
    ConfigurationReason {
        /// An explicit key is empty, blank or "none".
        EmptyApiKey = "empty_api_key",
        /// The URI of the key's source is invalid, or needs a feature that this build lacks.
        InvalidKeySource = "invalid_key_source",
        /// The base URL is malformed, or contains a query, user-info or a whole endpoint path.
        InvalidBaseUrl = "invalid_base_url",
        /// The key would travel over plain http to a public host.
        InsecureBaseUrl = "insecure_base_url",
        /// A header name or value that HTTP cannot carry.
        InvalidHeader = "invalid_header",
        /// A path parameter that is empty, `.` or `..`.
        InvalidPathParameter = "invalid_path_parameter",
        /// An argument that cannot be sent, such as NaN.
        InvalidArgument = "invalid_argument",
        /// An environment variable whose value cannot be used.
        InvalidVariable = "invalid_variable",
        /// The blocking client was used inside an async task.
        BlockingInsideRuntime = "blocking_inside_runtime",
        /// The call needs a runtime, which could not be started or is not running.
        NoRuntime = "no_runtime",
    }
}

reasons! {
    /// The stage at which the connection failed.
    ConnectionStage {
        /// The host name did not resolve.
        Resolve = "resolve",
        /// The TCP connection failed.
        Connect = "connect",
        /// The proxy refused or failed.
        Proxy = "proxy",
        /// The TLS handshake failed.
        Tls = "tls",
        /// The request could not be sent completely.
        Send = "send",
        /// The reply could not be received completely.
        Receive = "receive",
    }
}

reasons! {
    /// Which time limit expired.
    TimeoutKind {
        /// Connecting, 5 s by default.
        Connect = "connect",
        /// One whole attempt, 600 s by default.
        Attempt = "attempt",
        /// Silence in a stream, 600 s by default.
        StreamIdle = "stream_idle",
        /// The total time over all attempts, unlimited by default.
        Deadline = "deadline",
    }
}

reasons! {
    /// Why a reply has no output of the requested type. [`Error::partial`](crate::Error::partial)
    /// is the reply itself.
    OutputReason {
        /// The model refused. [`Error::server_message`](crate::Error::server_message) has its
        /// words.
        Refusal = "refusal",
        /// The token limit was reached before the output was complete.
        Length = "length",
        /// A content filter removed content.
        ContentFilter = "content_filter",
        /// The reply has no text, for example because the model calls a tool.
        NoText = "no_text",
        /// The text does not deserialize to the type.
        Invalid = "invalid",
    }
}

reasons! {
    /// Why a webhook was rejected.
    WebhookReason {
        /// There is no secret to verify it with, or an unusable one.
        NoSecret = "no_secret",
        /// A header that every webhook has is missing.
        MissingHeader = "missing_header",
        /// Its timestamp is invalid, too old or in the future.
        Timestamp = "timestamp",
        /// No signature matches the secret.
        Signature = "signature",
        /// It is genuine, but its body is not an event.
        Payload = "payload",
    }
}
