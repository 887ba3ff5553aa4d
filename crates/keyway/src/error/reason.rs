//! Why a call was refused: the specific reasons behind [`ErrorKind`](crate::ErrorKind) (E2, E5, E6).
//!
//! Each reason has a name in snake case, which `--json` reports and logs use.

use std::fmt;

macro_rules! reasons {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The name in snake case, as reports show it.
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

/// Why a key was not accepted (E2).
///
/// Classified from the server's `error.code`, then its `type`, then the opening words of its message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AuthenticationReason {
    /// No key in any place that was looked at, or the server received none.
    NotFound,
    /// The key holds a character that an HTTP header cannot carry (K8). Nothing was sent.
    Malformed,
    /// The server does not know the key.
    Invalid,
    /// The key worked before, or the server says that it was revoked (E3).
    Revoked,
    /// The key or token is past its end.
    Expired,
    /// The account behind the key is deactivated.
    AccountDeactivated,
    /// The key belongs to no organization any more.
    NoOrganization,
    /// The organization header names another organization than the key's.
    MismatchedOrganization,
    /// The project header names another project than the key's.
    MismatchedProject,
    /// The address is not on the organization's or project's allow-list.
    IpNotAuthorized,
    /// The key is valid, but lacks these scopes.
    MissingScopes(Vec<String>),
    /// A source of the key is broken or half-configured (K3).
    ProviderFailed,
    /// The server refused the key without a reason that is known here.
    Unknown,
}

impl AuthenticationReason {
    /// The name in snake case, as reports show it.
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
    /// Why a permission was denied although the key is valid (E6).
    PermissionReason {
        /// The project may not use this model.
        Model = "model",
        /// The API is not offered in this country, region or territory.
        Region = "region",
        /// The endpoint wants another kind of key than a secret key.
        KeyKind = "key_kind",
        /// An HTML page: a proxy or content-delivery network refused, not the API.
        Edge = "edge",
        /// The server gave no reason that is known here.
        Unknown = "unknown",
    }
}

reasons! {
    /// Which limit was reached. The key itself was accepted, but for [`Throttled`](Self::Throttled).
    RateLimitReason {
        /// Requests in a period.
        Requests = "requests",
        /// Tokens in a period.
        Tokens = "tokens",
        /// Requests at the same time.
        Concurrency = "concurrency",
        /// Traffic grew too quickly.
        SlowDown = "slow_down",
        /// The credit, budget or plan is used up, or billing is not active. Waiting does not help.
        QuotaExhausted = "quota_exhausted",
        /// This one request is larger than a whole minute's budget. Waiting does not help.
        RequestTooLarge = "request_too_large",
        /// keyway's own gate held the call back for longer than its time limits allow, because other keys were refused at the same
        /// origin; nothing was sent, and nothing is known against this key.
        Throttled = "throttled",
        /// The server named no limit that is known here; treated as temporary.
        Unknown = "unknown",
    }
}

impl RateLimitReason {
    /// Whether the same request can succeed later (E5).
    pub fn can_retry(&self) -> bool {
        !matches!(self, Self::QuotaExhausted | Self::RequestTooLarge)
    }
}

reasons! {
    /// What is wrong with how the client or the call was set up. Nothing was sent.
    ConfigurationReason {
        /// An explicit key is empty, blank or "none" (K6).
        EmptyApiKey = "empty_api_key",
        /// The source that was named for the key is none that is known, or one that this build lacks.
        InvalidKeySource = "invalid_key_source",
        /// The base URL is malformed, or holds a query, user-info or a whole endpoint path (H4).
        InvalidBaseUrl = "invalid_base_url",
        /// The key would travel over plain http to a public host (H3).
        InsecureBaseUrl = "insecure_base_url",
        /// A header name or value that HTTP cannot carry.
        InvalidHeader = "invalid_header",
        /// A path parameter that is empty, `.` or `..` (H5).
        InvalidPathParameter = "invalid_path_parameter",
        /// An argument that cannot be sent, such as NaN (H7).
        InvalidArgument = "invalid_argument",
        /// An environment variable whose value cannot be used (K12).
        InvalidVariable = "invalid_variable",
        /// The blocking client was used inside an async runtime.
        BlockingInsideRuntime = "blocking_inside_runtime",
        /// The runtime that the call needs could not be started or was not there.
        NoRuntime = "no_runtime",
    }
}

reasons! {
    /// How far an exchange had come when the connection failed (E4).
    ConnectionStage {
        /// The host's name did not resolve.
        Resolve = "resolve",
        /// No TCP connection.
        Connect = "connect",
        /// The proxy refused or failed.
        Proxy = "proxy",
        /// The TLS handshake failed.
        Tls = "tls",
        /// The request could not be sent whole.
        Send = "send",
        /// The reply could not be received whole.
        Receive = "receive",
    }
}

reasons! {
    /// Which time limit ran out (H9).
    TimeoutKind {
        /// The connection, 5 s by default.
        Connect = "connect",
        /// One whole attempt, 600 s by default.
        Attempt = "attempt",
        /// Silence in a stream, 600 s by default.
        StreamIdle = "stream_idle",
        /// The call's deadline over all attempts; none by default.
        Deadline = "deadline",
    }
}

reasons! {
    /// Why a reply has no output of the type that was asked for. The reply itself is [`Error::partial`](crate::Error::partial).
    OutputReason {
        /// The model refused; its words are [`Error::server_message`](crate::Error::server_message).
        Refusal = "refusal",
        /// The limit of tokens was reached before the output was complete.
        Length = "length",
        /// A filter left content out.
        ContentFilter = "content_filter",
        /// The reply has no text, as when the model asks for a tool call.
        NoText = "no_text",
        /// The text is not of the type.
        Invalid = "invalid",
    }
}

reasons! {
    /// Why a webhook is not accepted.
    WebhookReason {
        /// There is no secret to verify it with, or one that cannot be used.
        NoSecret = "no_secret",
        /// A header that every webhook has is missing.
        MissingHeader = "missing_header",
        /// It is too old, from the future, or of no time.
        Timestamp = "timestamp",
        /// None of its signatures is the secret's.
        Signature = "signature",
        /// It is genuine, and its body is no event.
        Payload = "payload",
    }
}
