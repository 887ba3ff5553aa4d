//! Checks that the examples' functions do what they claim.

use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway_emulator::{EmulatedKey, Emulator};

use crate::support::builder;

#[allow(dead_code, unreachable_pub, reason = "a program of its own")]
#[path = "../../examples/authentication_error.rs"]
mod authentication_error;

#[allow(dead_code, unreachable_pub, reason = "a program of its own")]
#[path = "../../examples/retry_decision.rs"]
mod retry_decision;

async fn refused(emulator: &Emulator, key: &str) -> keyway::Error {
    let client = builder().api_key(key).base_url(emulator.base_url()).max_retries(0).build().unwrap();
    client
        .chat()
        .completions()
        .create(ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]))
        .await
        .unwrap_err()
}

#[tokio::test]
async fn e2_the_example_of_an_authentication_error() {
    let emulator = Emulator::start().await.unwrap();
    let error = refused(&emulator, "sk-emul-invalid").await;
    let shown = authentication_error::describe(&error, error.as_authentication().unwrap());
    for line in [
        "message:    Invalid API Key provided",
        "error type: authentication_error",
        "status:     401",
        "reason:     invalid",
        "key from:   the `api_key` argument",
    ] {
        assert!(shown.lines().any(|shown| shown.starts_with(line)), "{line}: {shown}");
    }
    assert!(!shown.contains("sk-emul-invalid"), "{shown}");
}

#[tokio::test]
async fn e5_the_example_of_the_retry_decision() {
    let emulator = Emulator::start().await.unwrap();
    let decide = async |key: EmulatedKey| retry_decision::decide(&refused(&emulator, key.secret()).await);
    assert!(decide(emulator.key().deleted().create()).await.starts_with("permanent"));
    assert!(decide(emulator.key().revoked().create()).await.starts_with("permanent"));
    assert!(decide(emulator.key().quota_exhausted().create()).await.starts_with("permanent"));
    assert!(decide(emulator.key().region_blocked().create()).await.starts_with("permanent"));
    assert!(decide(emulator.key().requests_per_minute(0).create()).await.starts_with("temporary"));
}
