//! API keys from AWS Secrets Manager, on the AWS SDK.
//!
//! An [`AwsSecretProvider`] is a provider of `keyway-credentials`: it reads one secret, or one member of a secret that is a JSON
//! document. [`provider`] makes one for a credential URI. Nothing is contacted before the first call needs a key.
//!
//! # Which secret
//!
//! ```text
//! aws-secretsmanager:prod/openai                                     the secret as a whole
//! aws-secretsmanager:prod/openai#api_key                             a member of its JSON document
//! aws-secretsmanager:arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/openai-AbCdEf#api_key
//! aws-secretsmanager:prod/openai?stage=AWSPREVIOUS&region=eu-west-1#api_key
//! ```
//!
//! | option | |
//! |---|---|
//! | `stage=` | the staging label of the version; default: `AWSCURRENT` |
//! | `region=` | the region; default: that of the ARN, `AWS_REGION`, `AWS_DEFAULT_REGION`, that of the profile |
//! | `profile=` | the profile of the AWS files; default: `AWS_PROFILE`, `default` |
//! | `instance-metadata` | also asks the instance metadata service of EC2 for credentials and region |
//!
//! If the JSON document says beside the member when the key ends (`expires_at`, `expires_in_seconds` or `expires_in`, as for
//! [`Member::credential`](keyway_credentials::Member::credential)), the secret is read again ahead of that.
//!
//! # The caller's AWS credentials
//!
//! In this order: `AWS_ACCESS_KEY_ID` with `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN`), the profile in `~/.aws/config` and
//! `~/.aws/credentials` (keys, roles, SSO, `credential_process`), a web identity token (`AWS_WEB_IDENTITY_TOKEN_FILE` with
//! `AWS_ROLE_ARN`, as EKS sets them), a container's endpoint (`AWS_CONTAINER_CREDENTIALS_…`, as ECS and EKS set them). The instance
//! metadata service is asked only with the option `instance-metadata`, because off EC2 nothing answers there. Everything is looked up
//! anew each time, so that credentials that were renewed are found.
//!
//! `AWS_ENDPOINT_URL_SECRETS_MANAGER` and `AWS_ENDPOINT_URL` name another endpoint. FIPS and dual-stack endpoints are chosen by the
//! SDK's own settings.
//!
//! # Requests
//!
//! One asking asks Secrets Manager at most twice, and each try takes at most 2.3 s. It runs on a thread of its own, which ends with it or
//! when nobody waits for it any more. No proxy is used.

mod classify;
mod credentials;
mod endpoint;
mod environment;
mod error;
mod location;
mod provider;
mod secret;

use std::sync::Arc;

use keyway_credentials::{KeyKind, Provider, ProviderError, System};

pub use provider::AwsSecretProvider;

/// The provider for the credential URI `aws-secretsmanager:LOCATION`, with the AWS settings of the system.
///
/// # Errors
/// A location that makes no sense. What is wrong with the settings is told when the key is needed (K5).
pub fn provider(
    location: &str,
    system: Arc<dyn System>,
    kind: KeyKind,
) -> Result<Box<dyn Provider>, ProviderError> {
    Ok(Box::new(AwsSecretProvider::new(location, system, kind)?))
}
