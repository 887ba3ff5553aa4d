//! The text of every failure: what happened, and one next step.

use std::time::Duration;

use keyway_credentials::ProviderError;

use crate::location::Location;

/// Why the key could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No region is configured.
    NoRegion { profile: String },
    /// No source has AWS credentials.
    NoCredentials { profile: String },
    /// Only one of a pair of keys is set.
    HalfKeys { missing: &'static str },
    /// The settings for credentials are invalid.
    BadSettings(String),
    /// The credentials source rejected the request.
    CredentialsRefused(String),
    /// The credentials source did not answer.
    CredentialsUnreached(String),
    /// AWS does not know the access key, or its secret is wrong.
    WrongKey(String),
    /// The session of the AWS credentials has expired.
    ExpiredToken,
    /// This machine's clock differs too much from AWS's.
    ClockSkew,
    /// These credentials may not read the secret.
    AccessDenied(String),
    /// The secret does not exist in the region.
    NotFound,
    /// The secret has no version with that label.
    NoStage,
    /// The secret is scheduled for deletion.
    Deleted,
    /// AWS cannot decrypt the secret.
    NotDecrypted(String),
    /// AWS rejects the request as invalid.
    BadRequest(String),
    /// Too many requests.
    Throttled,
    /// AWS failed.
    ServerFailed(u16),
    /// No connection.
    Unreachable(String),
    /// The server that answered is not Secrets Manager.
    Garbage(String),
    /// It took too long.
    TimedOut(Duration),
    /// The secret is binary, not text.
    Binary,
    /// The secret is empty.
    Empty,
    /// A field was not named, or the named one is missing.
    Member(String),
    /// Anything else.
    Other(String),
}

impl Fault {
    /// Returns the error for people. It is transient if waiting or another program may fix it (P4).
    pub(crate) fn about(&self, location: &Location, region: &str) -> ProviderError {
        let (message, next_step) = self.words(location, region);
        let error = ProviderError::new(location.source(), message, next_step);
        if self.may_pass() { error.passing() } else { error }
    }

    /// An expired session says nothing about the secret, and renewing it fixes this. A decision by
    /// AWS about the secret or the caller is permanent.
    fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::CredentialsUnreached(_)
                | Self::ExpiredToken
                | Self::ClockSkew
                | Self::Throttled
                | Self::ServerFailed(_)
                | Self::Unreachable(_)
                | Self::Garbage(_)
                | Self::TimedOut(_)
        )
    }

    fn words(&self, location: &Location, region: &str) -> (String, String) {
        let id = &location.id;
        let both = |message: &str, next_step: &str| (message.to_owned(), next_step.to_owned());
        let said = |message: String, next_step: &str| (message, next_step.to_owned());
        match self {
            Self::NoRegion { profile } => said(
                format!(
                    "cannot be read: no AWS region is configured (not in the URI, AWS_REGION, AWS_DEFAULT_REGION or the profile \
                     `{profile}`)"
                ),
                "add `?region=…` to the URI, or set AWS_REGION",
            ),
            Self::NoCredentials { profile } => said(
                format!(
                    "cannot be read: there are no AWS credentials (not in AWS_ACCESS_KEY_ID, the profile `{profile}`, a web \
                     identity or a container{})",
                    if location.instance_metadata { ", nor from the instance metadata" } else { "" }
                ),
                if location.instance_metadata {
                    "give the instance a role, or log in to AWS"
                } else {
                    "log in to AWS or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; on EC2, add `?instance-metadata` to the URI"
                },
            ),
            Self::HalfKeys { missing } => (
                format!(
                    "cannot be read: only one of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY is set, {missing} is not"
                ),
                format!("set {missing} too, or unset the other"),
            ),
            Self::BadSettings(why) => said(
                format!("cannot be read: the AWS settings are invalid ({why})"),
                "correct the AWS files or variables",
            ),
            Self::CredentialsRefused(why) => said(
                format!("cannot be read: AWS returned no credentials ({why})"),
                "correct the role, the profile or the login that should provide them",
            ),
            Self::CredentialsUnreached(why) => said(
                format!("cannot be read: the provider of the AWS credentials does not respond ({why})"),
                "check it; no restart is needed once it responds again",
            ),
            Self::WrongKey(code) => said(
                format!("cannot be read: AWS rejected the access key or its secret ({code})"),
                "correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile",
            ),
            Self::ExpiredToken => both(
                "cannot be read: the session of the AWS credentials has expired",
                "log in to AWS again (such as `aws sso login`); no restart is needed for credentials in files",
            ),
            Self::ClockSkew => {
                both("cannot be read: AWS rejected the time of the request", "set this machine's clock")
            }
            Self::AccessDenied(why) => said(
                format!("may not be read with these AWS credentials{}", quoted(why)),
                "grant them secretsmanager:GetSecretValue on it",
            ),
            Self::NotFound if location.is_current() => (
                format!("does not exist in the region {region}"),
                format!(
                    "correct the name or the region, or create it (`aws secretsmanager create-secret --name {id} …`)"
                ),
            ),
            Self::NotFound => (
                format!("does not exist in the region {region}, or has no version with that stage"),
                "correct the name, the region or `?stage=`".to_owned(),
            ),
            Self::NoStage => (
                format!("has no version with the stage {}", location.stage),
                format!(
                    "list its versions (`aws secretsmanager list-secret-version-ids --secret-id {id}`), and correct `?stage=`"
                ),
            ),
            Self::Deleted => (
                "is scheduled for deletion".to_owned(),
                format!("restore it (`aws secretsmanager restore-secret --secret-id {id}`), or name another"),
            ),
            Self::NotDecrypted(why) => said(
                format!("cannot be decrypted by AWS{}", quoted(why)),
                "grant these AWS credentials kms:Decrypt on its key, and check that the key is enabled",
            ),
            Self::BadRequest(why) => said(
                format!("cannot be read: AWS rejected the request{}", quoted(why)),
                "correct what it names",
            ),
            Self::Throttled => {
                both("cannot be read: AWS throttled the request", "wait; no restart is needed")
            }
            Self::ServerFailed(status) => said(
                format!("cannot be read: AWS answered {status}"),
                "wait; no restart is needed once it responds again",
            ),
            Self::Unreachable(why) => said(
                format!("cannot be read: no connection to Secrets Manager in the region {region} ({why})"),
                "check that the region exists, and that the network allows the connection",
            ),
            Self::Garbage(what) => said(
                format!("cannot be read: the reply is not from Secrets Manager ({what})"),
                "check whether AWS_ENDPOINT_URL or a proxy leads to another server",
            ),
            Self::TimedOut(limit) => said(
                format!(
                    "cannot be read: Secrets Manager in the region {region} did not answer within {} s",
                    limit.as_secs_f64()
                ),
                "check that the network allows the connection; no restart is needed once it responds again",
            ),
            Self::Binary => both(
                "is binary, not text",
                "store the key as text (`--secret-string`), not as bytes (`--secret-binary`)",
            ),
            Self::Empty => both("is empty", "write the key into it"),
            Self::Member(what) => said(
                what.clone(),
                "correct the field after the `#` of the URI, or write the key into that secret",
            ),
            Self::Other(why) => said(format!("cannot be read ({why})"), "inspect it with the `aws` command"),
        }
    }
}

/// Quotes AWS's message, if there is one.
fn quoted(said: &str) -> String {
    if said.is_empty() { String::new() } else { format!(" ({said})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<(Fault, bool)> {
        let why = || "why".to_owned();
        vec![
            (Fault::NoRegion { profile: "default".into() }, false),
            (Fault::NoCredentials { profile: "default".into() }, false),
            (Fault::HalfKeys { missing: "AWS_SECRET_ACCESS_KEY" }, false),
            (Fault::BadSettings(why()), false),
            (Fault::CredentialsRefused(why()), false),
            (Fault::CredentialsUnreached(why()), true),
            (Fault::WrongKey(why()), false),
            (Fault::ExpiredToken, true),
            (Fault::ClockSkew, true),
            (Fault::AccessDenied(why()), false),
            (Fault::NotFound, false),
            (Fault::NoStage, false),
            (Fault::Deleted, false),
            (Fault::NotDecrypted(why()), false),
            (Fault::BadRequest(why()), false),
            (Fault::Throttled, true),
            (Fault::ServerFailed(503), true),
            (Fault::Unreachable(why()), true),
            (Fault::Garbage(why()), true),
            (Fault::TimedOut(Duration::from_secs(5)), true),
            (Fault::Binary, false),
            (Fault::Empty, false),
            (Fault::Member(why()), false),
            (Fault::Other(why()), false),
        ]
    }

    #[test]
    fn p4_every_fault_has_words_of_its_own_and_only_what_may_mend_itself_is_passing() {
        let location = Location::parse("prod/openai#api_key").unwrap();
        let mut seen = Vec::new();
        for (fault, passing) in all() {
            let error = fault.about(&location, "eu-west-1");
            assert_eq!(error.transient(), passing, "{error}");
            assert!(!error.next_step().is_empty() && !error.next_step().ends_with('.'), "{error}");
            assert!(!seen.contains(&error.message().to_owned()), "{error}");
            seen.push(error.message().to_owned());
        }
        let error = Fault::NotFound.about(&location, "eu-west-1");
        assert!(
            error.to_string().starts_with(
                "`api_key` of the secret prod/openai in AWS Secrets Manager does not exist in the region eu-west-1; "
            ),
            "{error}"
        );
    }
}
