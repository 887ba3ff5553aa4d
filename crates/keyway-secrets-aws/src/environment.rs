//! The machine's AWS settings: the variables and files with region, profile and keys.

use std::path::PathBuf;

use aws_config::meta::region::ProvideRegion;
use aws_config::profile::ProfileFileRegionProvider;
use aws_credential_types::Credentials;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use keyway_credentials::System;

use crate::error::Fault;
use crate::location::Location;

/// The current settings, by the rules of AWS's own SDKs.
#[derive(Debug)]
pub(crate) struct Surroundings {
    pub(crate) profile: String,
    /// The contents of the AWS files, as this crate's system reads them.
    pub(crate) files: EnvConfigFiles,
    /// The region, unless only the instance metadata has it.
    pub(crate) region: Option<String>,
    /// The keys in the environment.
    pub(crate) keys: Option<Credentials>,
    /// A token to be exchanged for a role, as EKS mounts it.
    pub(crate) web_identity: Option<WebIdentity>,
    /// The address of Secrets Manager, if it is not the default.
    pub(crate) endpoint: Option<String>,
}

/// A token in a file, and the role that it is exchanged for.
#[derive(Debug)]
pub(crate) struct WebIdentity {
    pub(crate) file: PathBuf,
    pub(crate) role: String,
    pub(crate) session: String,
}

impl Surroundings {
    pub(crate) async fn read(system: &dyn System, location: &Location) -> Result<Self, Fault> {
        let var = |name: &str| variable(system, name);
        let profile = location.profile.clone().or_else(|| var("AWS_PROFILE"));
        let profile = profile.unwrap_or_else(|| "default".to_owned());
        let files = files(system);
        let mut region = location.region.clone();
        region = region.or_else(|| var("AWS_REGION")).or_else(|| var("AWS_DEFAULT_REGION"));
        if region.is_none() {
            region = region_of(&profile, &files).await;
        }
        // A profile named for this secret takes precedence over keys that happen to be in the
        // environment.
        let keys = if location.profile.is_some() { None } else { keys(system)? };
        let web_identity = var("AWS_WEB_IDENTITY_TOKEN_FILE").zip(var("AWS_ROLE_ARN"));
        let web_identity = web_identity.map(|(file, role)| WebIdentity {
            file: file.into(),
            role,
            session: var("AWS_ROLE_SESSION_NAME").unwrap_or_else(|| "keyway".to_owned()),
        });
        let endpoint = var("AWS_ENDPOINT_URL_SECRETS_MANAGER").or_else(|| var("AWS_ENDPOINT_URL"));
        Ok(Self { profile, files, region, keys, web_identity, endpoint })
    }
}

/// Returns a variable that is set and not blank.
fn variable(system: &dyn System, name: &str) -> Option<String> {
    let value = system.var(name)?.into_string().ok()?;
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}

fn keys(system: &dyn System) -> Result<Option<Credentials>, Fault> {
    const ID: &str = "AWS_ACCESS_KEY_ID";
    const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
    match (variable(system, ID), variable(system, SECRET)) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(Fault::HalfKeys { missing: SECRET }),
        (None, Some(_)) => Err(Fault::HalfKeys { missing: ID }),
        (Some(id), Some(secret)) => {
            let token = variable(system, "AWS_SESSION_TOKEN");
            Ok(Some(Credentials::new(id, secret, token, None, "environment")))
        }
    }
}

/// Returns the two AWS files. A missing or unreadable one counts as empty, as in AWS's SDKs.
fn files(system: &dyn System) -> EnvConfigFiles {
    let mut files = EnvConfigFiles::builder();
    for (kind, name, usual) in [
        (EnvConfigFileKind::Config, "AWS_CONFIG_FILE", "config"),
        (EnvConfigFileKind::Credentials, "AWS_SHARED_CREDENTIALS_FILE", "credentials"),
    ] {
        let named = variable(system, name).map(|path| at_home(path, system));
        let usual = || system.home_dir().map(|home| home.join(".aws").join(usual));
        let contents = named.or_else(usual).and_then(|path| system.read(&path).ok());
        let contents = contents.and_then(|bytes| String::from_utf8(bytes).ok());
        // The SDK panics on a set without any file.
        files = files.with_contents(kind, contents.unwrap_or_default());
    }
    files.build()
}

fn at_home(path: String, system: &dyn System) -> PathBuf {
    match (path.strip_prefix("~/"), system.home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => path.into(),
    }
}

async fn region_of(profile: &str, files: &EnvConfigFiles) -> Option<String> {
    let provider =
        ProfileFileRegionProvider::builder().profile_files(files.clone()).profile_name(profile).build();
    provider.region().await.map(|region| region.to_string())
}

#[cfg(test)]
mod tests {
    use keyway_credentials::FakeSystem;

    use super::*;

    const CONFIG: &str = "[default]\nregion = eu-north-1\n[profile team]\nregion = sa-east-1\n";

    fn machine() -> FakeSystem {
        FakeSystem::new().with_home("/home/me").with_file("/home/me/.aws/config", CONFIG)
    }

    async fn region(system: &FakeSystem, location: &str) -> Option<String> {
        Surroundings::read(system, &Location::parse(location).unwrap()).await.unwrap().region
    }

    #[tokio::test]
    async fn the_region_is_found_in_the_usual_order() {
        let arn = "arn:aws:secretsmanager:us-west-2:123456789012:secret:a-AbCdEf";
        let mut system = machine();
        assert_eq!(region(&system, "name").await.as_deref(), Some("eu-north-1"));
        assert_eq!(region(&system, "name?profile=team").await.as_deref(), Some("sa-east-1"));
        assert_eq!(
            region(&system.clone().with_var("AWS_PROFILE", "team"), "name").await.as_deref(),
            Some("sa-east-1")
        );
        system = system.with_var("AWS_DEFAULT_REGION", "eu-west-2");
        assert_eq!(region(&system, "name").await.as_deref(), Some("eu-west-2"));
        system = system.with_var("AWS_REGION", "eu-west-3");
        assert_eq!(region(&system, "name").await.as_deref(), Some("eu-west-3"));
        assert_eq!(region(&system, arn).await.as_deref(), Some("us-west-2"));
        assert_eq!(region(&system, "name?region=ca-west-1").await.as_deref(), Some("ca-west-1"));
        assert_eq!(region(&FakeSystem::new().with_var("AWS_REGION", " "), "name").await, None);
    }

    #[tokio::test]
    async fn the_files_may_be_elsewhere() {
        let system = FakeSystem::new()
            .with_home("/home/me")
            .with_var("AWS_CONFIG_FILE", "~/aws.ini")
            .with_file("/home/me/aws.ini", CONFIG);
        assert_eq!(region(&system, "name").await.as_deref(), Some("eu-north-1"));
    }

    #[tokio::test]
    async fn k3_half_a_pair_of_keys_is_a_failure() {
        let location = Location::parse("name").unwrap();
        for (set, missing) in
            [("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")]
        {
            let system = FakeSystem::new().with_var(set, "canary");
            let fault = Surroundings::read(&system, &location).await.unwrap_err();
            assert_eq!(fault, Fault::HalfKeys { missing });
        }
        let both =
            FakeSystem::new().with_var("AWS_ACCESS_KEY_ID", "a").with_var("AWS_SECRET_ACCESS_KEY", "canary");
        let found = Surroundings::read(&both, &location).await.unwrap();
        assert!(found.keys.is_some());
        assert!(!format!("{found:?}").contains("canary"), "X2");
        let named = Surroundings::read(&both, &Location::parse("name?profile=team").unwrap()).await.unwrap();
        assert!(named.keys.is_none());
    }
}
