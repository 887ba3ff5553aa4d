//! Against a real moto, which enforces IAM if a test asks for it.
//!
//! Requires the feature `__real-servers`: `cargo xtask test` installs and starts moto.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail by panicking"
)]

#[expect(dead_code, reason = "tests of the SDK and of the program use the same server, and need more of it")]
mod server;

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{Answer, Chain, Credential, FakeSystem, KeyKind, Outcome, Provider, ProviderError};
use keyway_secrets_aws::AwsSecretProvider;
use serde_json::json;

use server::{Moto, REGION};

const KEY: &str = "sk-emul-canary-0123456789";

/// A machine with keys that any moto accepts as long as it enforces nothing.
fn machine(moto: &Moto) -> FakeSystem {
    nowhere(moto).with_var("AWS_REGION", REGION)
}

/// The same without a region.
fn nowhere(moto: &Moto) -> FakeSystem {
    let system = FakeSystem::new().with_var("AWS_ENDPOINT_URL_SECRETS_MANAGER", moto.url());
    system.with_var("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE").with_var("AWS_SECRET_ACCESS_KEY", "of no account")
}

/// A machine with these keys.
fn machine_of(moto: &Moto, id: &str, secret: &str) -> FakeSystem {
    machine(moto).with_var("AWS_ACCESS_KEY_ID", id).with_var("AWS_SECRET_ACCESS_KEY", secret)
}

fn provider(system: &FakeSystem, location: &str) -> AwsSecretProvider {
    // A busy machine is slow; tests of the deadline set their own.
    AwsSecretProvider::new(location, Arc::new(system.clone()), KeyKind::ApiKey)
        .unwrap()
        .deadline(Duration::from_secs(60))
}

async fn key(system: &FakeSystem, location: &str) -> Credential {
    match provider(system, location).provide().await {
        Answer::Here(credential) => credential,
        other => panic!("{location}: {other:?}"),
    }
}

#[track_caller]
fn failed(answer: Answer) -> ProviderError {
    match answer {
        Answer::Failed(error) => {
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
            error
        }
        other => panic!("{other:?}"),
    }
}

async fn failure(system: &FakeSystem, location: &str) -> ProviderError {
    failed(provider(system, location).provide().await)
}

#[tokio::test]
async fn a_secret_is_read_by_its_name_and_by_its_arn() {
    let moto = Moto::shared();
    let arn = moto.create("by-name/openai", KEY);
    let read = key(&machine(&moto), "by-name/openai").await;
    assert_eq!((read.secret().expose(), read.kind()), (KEY, KeyKind::ApiKey));
    assert_eq!(read.source().to_string(), "the secret by-name/openai in AWS Secrets Manager");
    // The ARN contains its region, so no other is needed.
    let nowhere = nowhere(&moto);
    assert_eq!(key(&nowhere, &arn).await.secret().expose(), KEY);
    assert!(failure(&nowhere, "by-name/openai").await.message().contains("no AWS region is configured"));
}

#[tokio::test]
async fn a_member_of_a_json_document_is_read() {
    let moto = Moto::shared();
    moto.create("json/openai", &json!({"api_key": KEY, "nested": {"key": "sk-emul-nested"}}).to_string());
    let system = machine(&moto);
    assert_eq!(key(&system, "json/openai#api_key").await.secret().expose(), KEY);
    assert_eq!(key(&system, "json/openai#nested.key").await.secret().expose(), "sk-emul-nested");
    assert_eq!(key(&system, "json/openai#/nested/key").await.secret().expose(), "sk-emul-nested");
    for (location, words) in [
        ("json/openai#token", "has no field `token` (it has `api_key`, `nested`)"),
        ("json/openai#nested", "is an object, not a string"),
        ("json/openai", "is a JSON document with `api_key`, `nested`"),
    ] {
        let error = failure(&system, location).await;
        assert!(error.message().contains(words) && !error.transient(), "{error}");
    }
}

#[tokio::test]
async fn k2_a_rotated_secret_is_seen_and_its_stages_are_told_apart() {
    let moto = Moto::shared();
    moto.create("stages/openai", "sk-emul-1");
    let system = machine(&moto);
    let error = failure(&system, "stages/openai?stage=AWSPREVIOUS").await;
    // AWS says that the stage is missing; moto does not.
    assert!(error.message().contains("or has no version with that stage") && !error.transient(), "{error}");
    let first = key(&system, "stages/openai").await;
    moto.put("stages/openai", "sk-emul-2");
    let second = key(&system, "stages/openai").await;
    assert_eq!((first.secret().expose(), second.secret().expose()), ("sk-emul-1", "sk-emul-2"));
    assert!(second.version() > first.version());
    assert_eq!(key(&system, "stages/openai?stage=AWSPREVIOUS").await.secret().expose(), "sk-emul-1");
    assert!(provider(&system, "stages/openai").can_refresh());
}

#[tokio::test]
async fn what_is_missing_binary_empty_or_deleted_is_told_apart() {
    let moto = Moto::shared();
    moto.create("other/deleted", KEY);
    moto.delete("other/deleted");
    moto.create_binary("other/binary");
    moto.create("other/empty", " ");
    let system = machine(&moto);
    for (name, words) in [
        ("other/missing", format!("does not exist in the region {REGION}")),
        ("other/deleted", "is scheduled for deletion".to_owned()),
        ("other/binary", "is binary, not text".to_owned()),
        ("other/empty", "is empty".to_owned()),
    ] {
        let error = failure(&system, name).await;
        assert!(error.message().contains(&words) && !error.transient(), "{error}");
    }
}

#[tokio::test]
async fn p4_iam_decides_who_may_read_and_a_denial_is_definite() {
    let moto = Moto::start();
    moto.create("iam/openai", KEY);
    let reader = moto.user("reader", Some("secretsmanager:GetSecretValue"));
    let stranger = moto.user("stranger", None);
    moto.enforce_iam();
    assert_eq!(
        key(&machine_of(&moto, &reader.id, &reader.secret), "iam/openai").await.secret().expose(),
        KEY
    );

    let error = failure(&machine_of(&moto, &stranger.id, &stranger.secret), "iam/openai").await;
    assert!(error.message().contains("may not be read with these AWS credentials"), "{error}");
    assert!(error.message().contains("user/stranger"), "it says who was denied: {error}");
    assert!(error.next_step().contains("secretsmanager:GetSecretValue") && !error.transient(), "{error}");

    for (id, secret) in [(reader.id.as_str(), "wrong"), ("AKIAUNKNOWN", "wrong")] {
        let error = failure(&machine_of(&moto, id, secret), "iam/openai").await;
        assert!(error.message().contains("AWS rejected the access key or its secret"), "{error}");
        assert!(!error.transient() && !error.message().contains("wrong"), "{error}");
    }
    // Revoking a policy and granting it again needs no restart.
    let late = machine_of(&moto, &stranger.id, &stranger.secret);
    moto.enforce_nothing();
    moto.allow("stranger", "secretsmanager:GetSecretValue");
    moto.enforce_iam();
    assert_eq!(key(&late, "iam/openai").await.secret().expose(), KEY);
}

#[tokio::test]
async fn keys_of_a_profile_are_used() {
    let moto = Moto::start();
    moto.create("profile/openai", KEY);
    let reader = moto.user("reader", Some("secretsmanager:GetSecretValue"));
    let stranger = moto.user("stranger", None);
    moto.enforce_iam();
    let file = format!(
        "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n[team]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        stranger.id, stranger.secret, reader.id, reader.secret
    );
    let config = format!("[default]\nregion = {REGION}\n[profile team]\nregion = {REGION}\n");
    let system = nowhere(&moto)
        .with_var("AWS_ACCESS_KEY_ID", "")
        .with_var("AWS_SECRET_ACCESS_KEY", "")
        .with_home("/home/me")
        .with_file("/home/me/.aws/credentials", file)
        .with_file("/home/me/.aws/config", config);
    assert!(failure(&system, "profile/openai").await.message().contains("may not be read"));
    assert_eq!(key(&system, "profile/openai?profile=team").await.secret().expose(), KEY);
    assert_eq!(key(&system.with_var("AWS_PROFILE", "team"), "profile/openai").await.secret().expose(), KEY);
}

#[tokio::test]
async fn p4_a_server_that_is_killed_or_stalls_is_a_passing_failure() {
    let mut moto = Moto::start();
    moto.create("fault/openai", KEY);
    let system = machine(&moto);
    assert_eq!(key(&system, "fault/openai").await.secret().expose(), KEY);
    moto.stall();
    let hasty = provider(&system, "fault/openai").deadline(Duration::from_millis(300));
    let Outcome::Failed(error) = Chain::new(vec![Box::new(hasty)]).resolve().await else { panic!() };
    assert!(error.message().contains("did not respond within 0.3 s") && error.transient(), "{error}");
    moto.go_on();
    assert_eq!(key(&system, "fault/openai").await.secret().expose(), KEY);
    moto.kill();
    let error = failure(&system, "fault/openai").await;
    assert!(error.message().contains("no connection to Secrets Manager") && error.transient(), "{error}");
}
