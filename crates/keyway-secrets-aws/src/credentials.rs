//! The caller's AWS credentials: their sources, in the order of AWS's own SDKs.

use std::error::Error;
use std::time::Duration;

use aws_config::Region;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::client::Client as MetadataClient;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::imds::region::ImdsRegionProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::web_identity_token::{StaticConfiguration, WebIdentityTokenCredentialsProvider};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;

use crate::endpoint;
use crate::environment::Surroundings;
use crate::error::Fault;

/// The time limit for the metadata service, which is either on the same machine or missing.
const METADATA: Duration = Duration::from_secs(1);

/// The network sources of credentials.
pub(crate) struct Givers<'a> {
    surroundings: &'a Surroundings,
    config: ProviderConfig,
}

impl<'a> Givers<'a> {
    pub(crate) fn new(surroundings: &'a Surroundings) -> Self {
        let config = ProviderConfig::without_region()
            .with_http_client(endpoint::http_client())
            .with_timeout_config(endpoint::timeouts())
            .with_retry_config(endpoint::retries());
        Self { surroundings, config }
    }

    /// Returns the region from the instance metadata.
    pub(crate) async fn instance_region(&self) -> Option<String> {
        let provider =
            ImdsRegionProvider::builder().configure(&self.config).imds_client(self.metadata()).build();
        provider.region().await.map(|region| region.to_string())
    }

    /// Returns credentials for a region. The instance metadata is queried only if it was requested.
    pub(crate) async fn credentials(
        &self,
        region: &str,
        instance_metadata: bool,
    ) -> Result<Credentials, Fault> {
        if let Some(keys) = &self.surroundings.keys {
            return Ok(keys.clone());
        }
        let chain = self.chain(region, instance_metadata);
        chain.provide_credentials().await.map_err(|error| self.fault(&error))
    }

    fn chain(&self, region: &str, instance_metadata: bool) -> CredentialsProviderChain {
        let config = self.config.clone().with_region(Some(Region::new(region.to_owned())));
        let profile = ProfileFileCredentialsProvider::builder()
            .configure(&config)
            .profile_files(self.surroundings.files.clone())
            .profile_name(&self.surroundings.profile)
            .build();
        let mut chain = CredentialsProviderChain::first_try("profile", profile);
        if let Some(token) = &self.surroundings.web_identity {
            let exchange = WebIdentityTokenCredentialsProvider::builder()
                .configure(&config)
                .static_configuration(StaticConfiguration {
                    web_identity_token_file: token.file.clone(),
                    role_arn: token.role.clone(),
                    session_name: token.session.clone(),
                })
                .build();
            chain = chain.or_else("web identity", exchange);
        }
        chain = chain.or_else("container", EcsCredentialsProvider::builder().configure(&config).build());
        if instance_metadata {
            let instance =
                ImdsCredentialsProvider::builder().configure(&config).imds_client(self.metadata()).build();
            chain = chain.or_else("instance metadata", instance);
        }
        chain
    }

    fn metadata(&self) -> MetadataClient {
        MetadataClient::builder()
            .configure(&self.config)
            .max_attempts(1)
            .connect_timeout(METADATA)
            .read_timeout(METADATA)
            .build()
    }

    fn fault(&self, error: &CredentialsError) -> Fault {
        let why = causes(error);
        match error {
            CredentialsError::CredentialsNotLoaded(_) => {
                Fault::NoCredentials { profile: self.surroundings.profile.clone() }
            }
            CredentialsError::InvalidConfiguration(_) => Fault::BadSettings(why),
            _ if ["ExpiredToken", "expired"].iter().any(|word| why.contains(word)) => Fault::ExpiredToken,
            _ if REFUSALS.iter().any(|word| why.contains(word)) => Fault::CredentialsRefused(why),
            _ => Fault::CredentialsUnreached(why),
        }
    }
}

/// The rejections of the token service and SSO; any other failure is transient.
const REFUSALS: [&str; 7] = [
    "AccessDenied",
    "InvalidIdentityToken",
    "IDPRejectedClaim",
    "InvalidClientTokenId",
    "SignatureDoesNotMatch",
    "ValidationError",
    "UnauthorizedException",
];

/// Formats an error with its causes, on one line of limited length.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        // Many errors repeat their cause.
        if !texts.iter().any(|before| before.contains(&text)) {
            texts.push(text);
        }
        next = error.source();
    }
    let text = texts.join(": ");
    let short: String = text.chars().take(300).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
