//! Keys that are replaced in the server while calls are made.

use serde_json::json;

use crate::trial::{LIFE, Trial};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn g4_a_revoked_key_is_replaced_by_the_one_in_the_vault_with_one_asking() {
    let trial = Trial::start("secret/openai#api_key", false).await;
    let key =
        || trial.emulator.key().requests_per_minute(1_000_000).tokens_per_minute(1_000_000_000).create();
    let (old, new) = (key(), key());
    trial.own.bao.write("openai", json!({ "api_key": old.secret() }));
    assert_eq!(trial.asked(), (0, 0), "nothing is contacted before the first call");
    assert_eq!(trial.calls(50).await.fine, 50);
    assert_eq!(trial.asked().0, 1);
    trial.own.bao.write("openai", json!({ "api_key": new.secret() }));
    old.revoke();
    let after = trial.calls(50).await;
    assert_eq!(after.fine, 50, "{after:?}");
    assert_eq!(trial.asked().0, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p2_p3_a_leased_key_is_extended_ahead_of_its_end_without_a_failed_call() {
    let trial = Trial::start("openai/creds/app#username", false).await;
    assert_eq!(trial.calls(25).await.fine, 25);
    let first = trial.client.api_key().await.unwrap();
    for round in 2..5 {
        trial.later(LIFE / 2 + 1);
        let tally = trial.calls(50).await;
        assert_eq!(tally.fine, 50, "{tally:?}");
        assert_eq!(trial.asked().0, round);
    }
    let last = trial.client.api_key().await.unwrap();
    assert_eq!(last.secret(), first.secret(), "the lease was extended");
    assert!(last.expires_at() > first.expires_at());
}
