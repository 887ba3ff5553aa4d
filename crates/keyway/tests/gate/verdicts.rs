//! Rejections that are remembered, and those that are not.

use std::time::Duration;

use keyway::error::{AuthenticationReason, RateLimitReason};
use keyway::gate::KeyStanding;
use keyway::{ErrorKind, Gate, OpenAI};
use keyway_emulator::{EmulatedKey, Emulator};

use crate::ask;

fn client(emulator: &Emulator, key: &EmulatedKey, gate: Gate) -> OpenAI {
    OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).gate(gate).build().unwrap()
}

#[tokio::test]
async fn g2_the_same_error_again_from_any_client_and_nothing_sent() {
    let emulator = Emulator::start().await.unwrap();
    for key in [
        emulator.key().deleted().create(),
        emulator.key().expired().create(),
        emulator.key().account_deactivated().create(),
        emulator.key().no_organization().create(),
    ] {
        emulator.clear_journal();
        let first = ask(&client(&emulator, &key, Gate::new())).await.unwrap_err();
        let again = ask(&client(&emulator, &key, Gate::new())).await.unwrap_err();
        assert_eq!(emulator.journal().len(), 1, "{first}");
        assert_eq!((first.from_gate(), again.from_gate()), (false, true));
        assert_eq!(first.to_string(), again.to_string());
        assert_eq!((first.code(), first.status()), (again.code(), again.status()));
        assert_eq!((first.attempts(), again.attempts()), (1, 0));
        assert!(again.retry_after().is_some_and(|wait| wait.as_secs() <= 30));
    }
}

#[tokio::test]
async fn g2_what_is_wrong_with_the_set_up_does_not_condemn_the_key() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().scopes(["api.model.read"]).create();
    let client = client(&emulator, &key, Gate::new());
    for _ in 0..2 {
        let error = ask(&client).await.unwrap_err();
        assert!(matches!(
            error.as_authentication().unwrap().reason(),
            AuthenticationReason::MissingScopes(_)
        ));
        assert!(!error.from_gate());
    }
    client.models().list().await.unwrap();
}

#[tokio::test]
async fn g3_the_sixth_failure_of_a_minute_is_not_sent() {
    let emulator = Emulator::start().await.unwrap();
    for _ in 0..5 {
        let error =
            ask(&client(&emulator, &emulator.key().deleted().create(), Gate::new())).await.unwrap_err();
        assert!(!error.from_gate());
    }
    let good = client(&emulator, &emulator.key().create(), Gate::new());
    let error = good.models().list().timeout(Duration::from_secs(1)).await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::RateLimit(RateLimitReason::Throttled), "without blame on its key");
    assert!(error.from_gate() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().starts_with("Too many failed authentications"), "{error}");
    let wait = error.retry_after().unwrap().as_secs_f64();
    assert!((50.0..=60.0).contains(&wait), "{wait} s: when the first failure is a minute old");
    assert_eq!(emulator.journal().len(), 5, "a wait that would outlast the limit is not begun (R9)");
}

#[tokio::test]
async fn g6_off_sends_everything_and_the_state_can_be_read() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().deleted().create();
    let open = client(&emulator, &key, Gate::off());
    for _ in 0..8 {
        assert!(!ask(&open).await.unwrap_err().from_gate());
    }
    assert_eq!(emulator.journal().len(), 8);
    let status = open.gate_status();
    assert_eq!(status.failures_in_the_last_minute(), 8);
    assert!(
        matches!(status.keys(), [(fingerprint, KeyStanding::Condemned { .. })] if fingerprint.to_string() == key.fingerprint())
    );
}

#[tokio::test]
async fn e3_a_key_that_was_accepted_and_is_refused_was_revoked() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let client = client(&emulator, &key, Gate::new());
    ask(&client).await.unwrap();
    key.delete();
    let error = ask(&client).await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
    assert_eq!(error.code(), Some("invalid_api_key"), "the API itself does not tell the two apart");
}

#[tokio::test]
async fn g6_a_gate_that_is_kept_apart_shares_no_verdict_with_the_process() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().deleted().create();
    let apart = Gate::new().separate();
    assert!(!ask(&client(&emulator, &key, apart.clone())).await.unwrap_err().from_gate());
    // A copy of the setting, and a copy of a client, know it.
    let known = client(&emulator, &key, apart.cooldown(Duration::from_secs(60), Duration::from_secs(60)));
    assert!(ask(&known).await.unwrap_err().from_gate());
    let copy = known.with_options(|options| options.max_retries(0)).unwrap();
    assert!(ask(&copy).await.unwrap_err().from_gate());
    // The process and another such gate do not.
    assert!(!ask(&client(&emulator, &key, Gate::new())).await.unwrap_err().from_gate());
    assert!(!ask(&client(&emulator, &key, Gate::new().separate())).await.unwrap_err().from_gate());
}
