//! Names of the environment variables that a client reads when it is built.
//!
//! An empty or blank variable counts as unset. Whitespace and one pair of quotes around a value are
//! removed, with a warning. The reference page is made from this list.

/// The API key. Searched second, after the `api_key` argument.
pub const OPENAI_API_KEY: &str = "OPENAI_API_KEY";

/// The source of the API key (opt-in), as a [`CredentialUri`](crate::credentials::CredentialUri)
/// such as `file:/run/secrets/openai`.
///
/// If it is set, the key comes from there or the call fails; there is no fallback to
/// `OPENAI_API_KEY`, a `.env` file or `~/.openai/auth.json`. A key or source set on the builder
/// takes precedence.
pub const OPENAI_API_KEY_FROM: &str = "OPENAI_API_KEY_FROM";

/// The admin key. Used for operations of the administration API only.
pub const OPENAI_ADMIN_KEY: &str = "OPENAI_ADMIN_KEY";

/// The key of an Azure resource. Read by clients that [`Builder::azure`](crate::Builder::azure) makes, and
/// by no other.
pub const AZURE_OPENAI_API_KEY: &str = "AZURE_OPENAI_API_KEY";

/// The token of Entra ID for an Azure resource, if the client sends [tokens](crate::Azure::tokens).
pub const AZURE_OPENAI_AD_TOKEN: &str = "AZURE_OPENAI_AD_TOKEN";

/// The organization, sent as `OpenAI-Organization`. If unset, the header is omitted and the key's
/// default organization applies.
pub const OPENAI_ORG_ID: &str = "OPENAI_ORG_ID";

/// The project, sent as `OpenAI-Project`. If unset, the header is omitted and the key's own project
/// applies.
pub const OPENAI_PROJECT_ID: &str = "OPENAI_PROJECT_ID";

/// The base URL, `https://api.openai.com/v1` by default. A public host needs https. A query such as
/// `?api-version=…` is sent with each request; a credential in it, user-info or a whole endpoint path
/// is an error.
pub const OPENAI_BASE_URL: &str = "OPENAI_BASE_URL";

/// The secret that verifies webhook signatures.
pub const OPENAI_WEBHOOK_SECRET: &str = "OPENAI_WEBHOOK_SECRET";

/// Headers for every request, one `Name: value` per line. Headers set on the builder win over
/// these.
pub const OPENAI_CUSTOM_HEADERS: &str = "OPENAI_CUSTOM_HEADERS";

/// The log level: `off`, `error`, `warn`, `info`, `debug` or `trace`.
///
/// The library emits `tracing` events but installs no subscriber. It only validates the value and
/// returns it as [`OpenAI::log_level`](crate::OpenAI::log_level) for the program's subscriber.
pub const OPENAI_LOG: &str = "OPENAI_LOG";

/// The proxy for `https` URLs: `http://`, `https://`, `socks5h://`, `socks5://`, `socks4a://` or
/// `socks4://`, with `user:password@` if it needs a login. Anything else is an error. The lower-case
/// name works too.
pub const HTTPS_PROXY: &str = "HTTPS_PROXY";

/// The proxy for `http` URLs. The lower-case name works too. Loopback addresses are never proxied.
pub const HTTP_PROXY: &str = "HTTP_PROXY";

/// The proxy for every URL without a more specific proxy. The lower-case name works too.
pub const ALL_PROXY: &str = "ALL_PROXY";

/// Hosts to reach without a proxy, separated by commas: `*` for all, a domain with everything below
/// it (`example.com` or `.example.com`), only what is below it (`*.example.com`), addresses, networks
/// (`10.0.0.0/8`), each with `:port` if it holds for one port only. The lower-case name works too.
pub const NO_PROXY: &str = "NO_PROXY";

/// A PEM file with root certificates to trust instead of the system's.
pub const SSL_CERT_FILE: &str = "SSL_CERT_FILE";

/// Directories with PEM files of root certificates to trust instead of the system's, separated by `:`
/// (`;` on Windows).
pub const SSL_CERT_DIR: &str = "SSL_CERT_DIR";
