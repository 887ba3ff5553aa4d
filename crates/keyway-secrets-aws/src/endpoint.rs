//! How AWS is reached: TLS, time limits, tries.

use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_sdk_secretsmanager::config::SharedHttpClient;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_millis(1500);

/// How long one try may take, so that a second has its time too within the usual deadline.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(2300);

/// An HTTP client with rustls on ring, as all of this workspace has it.
pub(crate) fn http_client() -> SharedHttpClient {
    Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https()
}

/// The limits of one service's requests; the asking as a whole has that of its chain.
pub(crate) fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder().connect_timeout(CONNECT).operation_attempt_timeout(ATTEMPT).build()
}

/// One more try where it may help: a server's failure, throttling, a connection that broke.
pub(crate) fn retries() -> RetryConfig {
    RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(200))
}
