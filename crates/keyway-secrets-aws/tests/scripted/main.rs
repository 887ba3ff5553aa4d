//! Against a scripted server: failures that a well-behaved server does not produce on demand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test fail by panicking")]

mod server;

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{Answer, Chain, FakeSystem, KeyKind, Outcome, Provider, ProviderError};
use keyway_secrets_aws::AwsSecretProvider;

use server::Server;

fn machine(server: &Server) -> FakeSystem {
    FakeSystem::new()
        .with_var("AWS_ENDPOINT_URL_SECRETS_MANAGER", server.url())
        .with_var("AWS_REGION", "eu-west-1")
        .with_var("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
        .with_var("AWS_SECRET_ACCESS_KEY", "canary-of-no-account")
}

fn provider(system: FakeSystem, location: &str) -> AwsSecretProvider {
    AwsSecretProvider::new(location, Arc::new(system), KeyKind::ApiKey)
        .unwrap()
        .deadline(Duration::from_secs(60))
}

async fn failure(provider: &AwsSecretProvider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => {
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
            error
        }
        other => panic!("{other:?}"),
    }
}

fn refusal(code: &str, message: &str) -> String {
    format!(r#"{{"__type":"{code}","Message":"{message}"}}"#)
}

const SECRET: &str =
    r#"{"ARN":"arn","Name":"name","SecretString":"sk-emul-1","VersionStages":["AWSCURRENT"]}"#;

#[tokio::test]
async fn p4_what_a_server_says_is_told_apart() {
    for (status, body, words, passing, requests) in [
        (
            400,
            refusal(
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
            ),
            "has no version with the stage AWSCURRENT",
            false,
            1,
        ),
        (
            400,
            refusal("ExpiredTokenException", "The security token is expired"),
            "session of the AWS credentials has expired",
            true,
            1,
        ),
        (400, refusal("UnrecognizedClientException", "no"), "rejected the access key", false, 1),
        (
            400,
            refusal("AccessDeniedException", "User: arn:x is not authorized"),
            "may not be read with these AWS credentials (User: arn:x",
            false,
            1,
        ),
        (400, refusal("ThrottlingException", "Rate exceeded"), "AWS throttled the request", true, 2),
        (
            400,
            refusal("InvalidSignatureException", "Signature expired: 1 is now earlier than 2"),
            "rejected the time",
            true,
            1,
        ),
        (400, refusal("DecryptionFailure", "no key"), "cannot be decrypted by AWS (no key)", false, 1),
        (
            400,
            refusal("InvalidParameterException", "Invalid name."),
            "AWS rejected the request (InvalidParameterException: Invalid name.)",
            false,
            1,
        ),
        (500, refusal("InternalServiceError", "oops"), "AWS answered 500", true, 2),
        (503, "<html>canary</html>".to_owned(), "AWS answered 503", true, 2),
        (403, "<html>canary</html>".to_owned(), "the reply is not from Secrets Manager (HTTP 403)", true, 1),
        (200, "<html>canary</html>".to_owned(), "the reply is not from Secrets Manager", true, 1),
        (200, "{}".to_owned(), "a reply without a secret", true, 1),
        (200, SECRET[..60].to_owned(), "the reply is not from Secrets Manager", true, 1),
    ] {
        let server = Server::answering(status, &body);
        let error = failure(&provider(machine(&server), "name")).await;
        assert!(error.message().contains(words), "{status} {body}: {error}");
        assert_eq!(error.transient(), passing, "{error}");
        assert_eq!(server.requests().len(), requests, "{error}");
    }
}

#[tokio::test]
async fn what_is_asked_for_is_one_signed_request() {
    let server = Server::answering(200, SECRET);
    let answer = provider(machine(&server), "prod/openai?stage=AWSPREVIOUS").provide().await;
    let Answer::Here(key) = answer else { panic!("{answer:?}") };
    assert_eq!(key.secret().expose(), "sk-emul-1");
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    let request = requests[0].to_lowercase();
    assert!(request.contains("x-amz-target: secretsmanager.getsecretvalue"), "{request}");
    assert!(request.contains("/eu-west-1/secretsmanager/aws4_request"), "{request}");
    assert!(request.contains(r#""secretid":"prod/openai""#), "{request}");
    assert!(request.contains(r#""versionstage":"awsprevious""#), "{request}");
    assert!(!request.contains("canary"), "X2");
}

#[tokio::test]
async fn p5_a_server_that_never_answers_is_given_up_at_the_deadline() {
    let server = Server::silent();
    let hasty = provider(machine(&server), "name").deadline(Duration::from_millis(300));
    let Outcome::Failed(error) = Chain::new(vec![Box::new(hasty)]).resolve().await else { panic!() };
    assert!(error.message().contains("did not respond within 0.3 s") && error.transient(), "{error}");
}

/// One attempt ends before the overall deadline, so that the error says more than that it was slow.
/// (Over 2 s, because two attempts of 2.3 s are tested.)
#[tokio::test]
async fn p5_a_server_that_never_answers_is_tried_twice_and_named() {
    let server = Server::silent();
    let error = failure(&provider(machine(&server), "name")).await;
    assert!(error.message().contains("in the region eu-west-1 did not answer within 2.3 s"), "{error}");
    assert!(error.transient());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn nothing_is_asked_of_a_machine_that_says_too_little() {
    let server = Server::answering(200, SECRET);
    let endpoint = || FakeSystem::new().with_var("AWS_ENDPOINT_URL_SECRETS_MANAGER", server.url());
    let region = || endpoint().with_var("AWS_REGION", "eu-west-1");
    for (system, words, next) in [
        (endpoint(), "no AWS region is configured (not in the URI", "?region="),
        (
            region(),
            "there are no AWS credentials (not in AWS_ACCESS_KEY_ID, the profile `default`",
            "?instance-metadata",
        ),
        (
            region().with_var("AWS_ACCESS_KEY_ID", "a"),
            "AWS_SECRET_ACCESS_KEY is not",
            "set AWS_SECRET_ACCESS_KEY too",
        ),
    ] {
        let error = failure(&provider(system, "name")).await;
        assert!(error.message().contains(words) && error.next_step().contains(next), "{error}");
        assert!(!error.transient(), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_file_that_makes_no_sense_is_named() {
    let server = Server::answering(200, SECRET);
    let config = "[default]\nrole_arn = arn:aws:iam::1:role/a\nsource_profile = other\nregion = eu-west-1\n[profile other]\nrole_arn = arn:aws:iam::1:role/b\nsource_profile = default\n";
    let system = FakeSystem::new()
        .with_var("AWS_ENDPOINT_URL_SECRETS_MANAGER", server.url())
        .with_home("/home/me")
        .with_file("/home/me/.aws/config", config);
    let error = failure(&provider(system.clone(), "name")).await;
    assert!(error.message().contains("the AWS settings are invalid"), "{error}");
    let error = failure(&provider(system, "name?profile=nobody&region=eu-west-1")).await;
    assert!(
        error.message().contains("no AWS credentials") && error.message().contains("`nobody`"),
        "{error}"
    );
}

#[test]
fn no_runtime_is_needed_and_dropping_the_question_is_fine() {
    let server = Server::answering(200, SECRET);
    let provider = provider(machine(&server), "name");
    drop(provider.provide());
    let mut answer = provider.provide();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let answer = loop {
        match answer.as_mut().poll(&mut context) {
            std::task::Poll::Ready(answer) => break answer,
            std::task::Poll::Pending => std::thread::yield_now(),
        }
    };
    assert!(matches!(answer, Answer::Here(_)), "{answer:?}");
}
