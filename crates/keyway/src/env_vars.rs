//! Names of the environment variables that a client reads when it is built (K1, K2, K11, K12).
//!
//! An empty or blank variable counts as unset. The reference page is made from this list.

/// The API key (K1). The second place that is looked at, after the `api_key` argument.
pub const OPENAI_API_KEY: &str = "OPENAI_API_KEY";

/// The source of the API key, as a [`CredentialUri`](crate::credentials::CredentialUri) such as `file:/run/secrets/openai` (opt-in).
///
/// When it is set, the key comes from there or the call fails: `OPENAI_API_KEY`, a `.env` file and `~/.openai/auth.json` do not
/// stand in for it. A key or a source that the program gives to the builder comes before it.
pub const OPENAI_API_KEY_FROM: &str = "OPENAI_API_KEY_FROM";

/// The admin key (K11). Used for operations of the administration API and for nothing else.
pub const OPENAI_ADMIN_KEY: &str = "OPENAI_ADMIN_KEY";

/// The organization, sent as `OpenAI-Organization`. Unset: the header is omitted, and the key's own default counts.
pub const OPENAI_ORG_ID: &str = "OPENAI_ORG_ID";

/// The project, sent as `OpenAI-Project`. Unset: the header is omitted, and the key's own project counts.
pub const OPENAI_PROJECT_ID: &str = "OPENAI_PROJECT_ID";

/// The base URL, by default `https://api.openai.com/v1` (H3 and H4 say what it may be).
pub const OPENAI_BASE_URL: &str = "OPENAI_BASE_URL";

/// The secret that webhook signatures are verified with.
pub const OPENAI_WEBHOOK_SECRET: &str = "OPENAI_WEBHOOK_SECRET";

/// Headers for every request, one `Name: value` a line. Headers set on the builder win over these.
pub const OPENAI_CUSTOM_HEADERS: &str = "OPENAI_CUSTOM_HEADERS";

/// How much to log: `off`, `error`, `warn`, `info`, `debug` or `trace`.
///
/// The library emits `tracing` events and installs no subscriber; the value is read, checked and offered as
/// [`OpenAI::log_level`](crate::OpenAI::log_level) for the program's subscriber.
pub const OPENAI_LOG: &str = "OPENAI_LOG";

/// The proxy for `https` addresses; the lower-case name works too.
pub const HTTPS_PROXY: &str = "HTTPS_PROXY";

/// The proxy for `http` addresses; the lower-case name works too. Loopback addresses are never proxied.
pub const HTTP_PROXY: &str = "HTTP_PROXY";

/// The proxy for every address that has none of its own; the lower-case name works too.
pub const ALL_PROXY: &str = "ALL_PROXY";

/// Hosts, domains and networks that are reached without a proxy, separated by commas; `*` for all.
pub const NO_PROXY: &str = "NO_PROXY";

/// A PEM file with the certificate roots to trust instead of the system's.
pub const SSL_CERT_FILE: &str = "SSL_CERT_FILE";
