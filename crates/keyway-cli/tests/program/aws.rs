//! Keys in AWS Secrets Manager, through the program: the line of the README, and the instance
//! metadata service.
//!
//! Requires the feature `__real-servers`: `cargo xtask test` starts moto.

use crate::program::Program;
#[cfg(feature = "aws")]
use crate::script::{Answer, status};
#[cfg(feature = "aws")]
use crate::server::Server;
use crate::sources::{readme_lines, run_line};

#[cfg(feature = "aws")]
#[path = "../../../keyway-secrets-aws/tests/moto/server.rs"]
#[expect(dead_code, reason = "not all that its own tests need is needed here")]
mod moto;

#[cfg(feature = "aws")]
const CANARY: &str = "sk-emul-canary-0123456789-aws";

/// Outside AWS, with nothing that would lead there.
#[cfg(feature = "aws")]
fn program(moto: &moto::Moto) -> Program {
    Program::new().var("AWS_ENDPOINT_URL_SECRETS_MANAGER", moto.url())
}

#[cfg(feature = "aws")]
#[test]
fn a_secret_of_aws_is_used() {
    let moto = moto::Moto::shared();
    moto.create("prod/openai", &format!("{{\"api_key\": \"{CANARY}\"}}"));
    let with_keys = || {
        let program = program(&moto).var("AWS_REGION", moto::REGION).var("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");
        program.var("AWS_SECRET_ACCESS_KEY", "of no account").line("--timeout 30")
    };
    for line in readme_lines("aws-secretsmanager") {
        let done = run_line(with_keys(), &line).exits(0);
        assert_eq!(done.stdout.trim_end(), CANARY, "{line}");
    }
    let uri = "aws-secretsmanager:prod/openai#api_key";
    let done = with_keys().line("auth status --json --key-from").args(&[uri]).run().exits(0);
    done.never_says(&[CANARY]);
    assert_eq!(done.json()["winner"], "`api_key` of the secret prod/openai in AWS Secrets Manager");
    assert!(done.json()["sources"][1]["took"].as_f64().is_some_and(|seconds| seconds > 0.0), "{done:?}");
    let failed = with_keys().line("chat hi --key-from aws-secretsmanager:prod/openai#token").run().exits(4);
    assert!(failed.stderr.contains("has no field `token` (it has `api_key`)"), "{failed:?}");
    let doctor =
        with_keys().line("auth doctor --offline --key-from aws-secretsmanager:prod/none").run().exits(4);
    assert!(doctor.stdout.contains("does not exist in the region eu-west-1"), "{doctor:?}");
}

/// The metadata service of an instance with a role.
#[cfg(feature = "aws")]
fn metadata() -> [Answer; 6] {
    let token = || status(200, &[("x-aws-ec2-metadata-token-ttl-seconds", "21600")], "token");
    let role = r#"{"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"AKIAEXAMPLE","SecretAccessKey":"of no account",
        "Token":"none","Expiration":"2999-01-01T00:00:00Z","LastUpdated":"2026-01-01T00:00:00Z"}"#;
    [
        token(),
        status(200, &[], moto::REGION),
        token(),
        status(200, &[], "role"),
        status(200, &[], role),
        status(500, &[], ""),
    ]
}

#[cfg(feature = "aws")]
#[test]
fn the_instance_metadata_is_asked_only_when_it_was_named() {
    let moto = moto::Moto::shared();
    moto.create("instance/openai", CANARY);
    let service = Server::start(metadata());
    let address = service.url().trim_end_matches("/v1").to_owned();
    let with = |uri: &str| {
        let program = program(&moto).var("AWS_EC2_METADATA_SERVICE_ENDPOINT", &address);
        program.line("run --timeout 30 --key-from").args(&[uri, "--", "printenv", "OPENAI_API_KEY"]).run()
    };
    let failed = with("aws-secretsmanager:instance/openai").exits(4);
    assert!(failed.stderr.contains("no AWS region is configured"), "{failed:?}");
    let failed = with("aws-secretsmanager:instance/openai?region=eu-west-1").exits(4);
    assert!(failed.stderr.contains("on EC2, add `?instance-metadata` to the URI"), "{failed:?}");
    assert_eq!(service.requests().len(), 0);

    let done = with("aws-secretsmanager:instance/openai?instance-metadata").exits(0);
    assert_eq!(done.stdout.trim_end(), CANARY, "{done:?}");
    let asked: Vec<_> = service.requests().iter().map(|request| request.line.clone()).collect();
    assert!(asked[0].starts_with("PUT /latest/api/token "), "{asked:?}");
    assert!(asked.iter().any(|line| line.contains("/meta-data/iam/security-credentials/role ")), "{asked:?}");
}

#[cfg(not(feature = "aws"))]
#[test]
fn a_build_without_it_says_how_to_have_it() {
    for line in readme_lines("aws-secretsmanager") {
        let done = run_line(Program::new(), &line).exits(2);
        assert!(done.stderr.contains("build with the feature `aws` (`cargo add keyway --features aws`, or `cargo install keyway-cli --features aws`)"), "{done:?}");
    }
}
