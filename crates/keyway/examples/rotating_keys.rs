//! Keys that the program creates itself, through the administration API: each lives for an hour, and
//! the next one is created ahead of its expiry.
//!
//! ```console
//! $ cargo run -p keyway --example rotating_keys --features admin
//! ```
//!
//! An emulator stands in for the API, so that no account is needed.

#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, ProviderError, Source};
use keyway::types::admin::{
    ProjectCreateParams, ProjectServiceAccountApiKeyCreateParams, ProjectServiceAccountCreateParams,
};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway_emulator::Emulator;

/// A source that has the API create a key for a service account each time it is queried.
///
/// The client queries it for the first call, then ahead of each key's expiry, and after a key was
/// rejected. A replaced key works until its own expiry, so there is nothing to delete.
#[derive(Debug)]
pub struct ServiceAccountKeys {
    /// A client with an admin key.
    pub admin: OpenAI,
    /// The project of the service account.
    pub project: String,
    /// The ID of the service account.
    pub account: String,
    /// How long a key lives, in seconds.
    pub lifetime: i64,
}

impl Provider for ServiceAccountKeys {
    fn source(&self) -> Source {
        Source::Custom(format!("the service account {}", self.account))
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async move {
            let accounts = self.admin.admin().organization().projects().service_accounts();
            let params = ProjectServiceAccountApiKeyCreateParams::new()
                .name("made by rotating_keys")
                .expires_in_seconds(self.lifetime);
            match accounts.api_keys().create(&self.project, &self.account, params).await {
                // The client queries this source again ahead of `expires_at`.
                Ok(key) => Answer::Here(Credential::issued(
                    key.value.as_str(),
                    key.expires_at,
                    KeyKind::ApiKey,
                    self.source(),
                )),
                Err(error) => Answer::Failed(self.failure(&error)),
            }
        })
    }
}

impl ServiceAccountKeys {
    /// A key that is still valid stays in use, unless the API denies another one.
    fn failure(&self, error: &keyway::Error) -> ProviderError {
        let failed = ProviderError::new(
            self.source(),
            format!("got no key from the API: {error}"),
            "see that the admin key works, and that the service account exists",
        );
        let denied = error.is_authentication() || error.is_permission_denied() || error.is_not_found();
        if denied { failed } else { failed.passing() }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let admin_key = emulator.key().admin().create();
    let admin = OpenAI::builder().admin_api_key(admin_key.secret()).base_url(emulator.base_url()).build()?;

    let projects = admin.admin().organization().projects();
    let project = projects.create(ProjectCreateParams::new("build")).await?.id.clone();
    let params = ProjectServiceAccountCreateParams::new("robot").create_service_account_only(true);
    let account = projects.service_accounts().create(&project, params).await?.id.clone();

    let keys = ServiceAccountKeys { admin, project, account, lifetime: 3600 };
    let client = OpenAI::builder().credentials(keys).base_url(emulator.base_url()).build()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    println!("{}", client.chat().completions().create(params).await?.text());
    Ok(())
}
