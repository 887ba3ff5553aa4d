//! The connection to AWS: TLS, time limits, retries.

use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_sdk_secretsmanager::config::SharedHttpClient;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

/// The time limit for connecting.
const CONNECT: Duration = Duration::from_millis(1500);

/// The time limit of one attempt, which leaves time for a second within the default deadline.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(2300);

/// Returns an HTTP client with rustls on ring, like the rest of this workspace.
pub(crate) fn http_client() -> SharedHttpClient {
    Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https()
}

/// Returns the limits of one service's requests. The query as a whole has its chain's deadline.
pub(crate) fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder().connect_timeout(CONNECT).operation_attempt_timeout(ATTEMPT).build()
}

/// One retry where it may help: a server error, throttling, a broken connection.
pub(crate) fn retries() -> RetryConfig {
    RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(200))
}
