//! API keys from AWS Secrets Manager, on the AWS SDK.
//!
//! An [`AwsSecretProvider`] is a provider of `keyway-credentials`: it reads one secret, or one
//! field of a secret that is a JSON document. [`provider`] creates one from a credential URI.
//! Nothing is contacted before the first call needs a key.
//!
//! # Locations
//!
//! ```text
//! aws-secretsmanager:prod/openai                                     the whole secret
//! aws-secretsmanager:prod/openai#api_key                             a field of its JSON document
//! aws-secretsmanager:arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/openai-AbCdEf#api_key
//! aws-secretsmanager:prod/openai?stage=AWSPREVIOUS&region=eu-west-1#api_key
//! ```
//!
//! | option | |
//! |---|---|
//! | `stage=` | the staging label of the version; default: `AWSCURRENT` |
//! | `region=` | the region; default: from the ARN, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the profile, in this order |
//! | `profile=` | the profile of the AWS files; default: `AWS_PROFILE`, `default` |
//! | `instance-metadata` | also queries the instance metadata service of EC2 for credentials and region |
//!
//! If the JSON document says beside the field when the key expires (`expires_at`, `expires_in_seconds`
//! or `expires_in`, see [`Member::credential`](keyway_credentials::Member::credential)), the secret is
//! read again ahead of that.
//!
//! # AWS credentials
//!
//! In this order: `AWS_ACCESS_KEY_ID` with `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN`), the
//! profile in `~/.aws/config` and `~/.aws/credentials` (keys, roles, SSO, `credential_process`), a
//! web identity token (`AWS_WEB_IDENTITY_TOKEN_FILE` with `AWS_ROLE_ARN`, as EKS sets them), a
//! container's endpoint (`AWS_CONTAINER_CREDENTIALS_…`, as ECS and EKS set them). The instance
//! metadata service is queried only with the option `instance-metadata`, because outside EC2
//! nothing answers there. Everything is read again each time, so renewed credentials are picked up.
//!
//! `AWS_ENDPOINT_URL_SECRETS_MANAGER` and `AWS_ENDPOINT_URL` set another endpoint. FIPS and
//! dual-stack endpoints follow the SDK's own settings.
//!
//! # Requests
//!
//! A query sends at most two attempts to Secrets Manager, each limited to 2.3 s. It runs on a
//! separate thread, which ends with it or when no caller waits for it any more. No proxy is used.

#![cfg_attr(docsrs, feature(doc_cfg))]

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

/// Creates the provider for the credential URI `aws-secretsmanager:LOCATION`, with the system's AWS
/// settings.
///
/// # Errors
/// Fails if the location is malformed. Errors in the settings are reported when the key is needed.
pub fn provider(
    location: &str,
    system: Arc<dyn System>,
    kind: KeyKind,
) -> Result<Box<dyn Provider>, ProviderError> {
    Ok(Box::new(AwsSecretProvider::new(location, system, kind)?))
}
