//! A real GNOME Keyring in a private D-Bus session for each test.
//!
//! Requires the feature `__real-servers`: `cargo xtask test` installs the programs that this needs.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test fail by panicking")]

mod session;

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{
    Answer, Chain, Credential, KeyKind, Outcome, Provider, ProviderError, Secret, System,
};
use keyway_secrets_keyring::KeyringProvider;

use session::Session;

const KEY: &str = "sk-emul-canary-0123456789";

fn provider(system: impl System + 'static, location: &str) -> KeyringProvider {
    // A busy machine is slow; tests of the deadline set their own.
    let provider = KeyringProvider::new(location, Arc::new(system), KeyKind::ApiKey).unwrap();
    provider.deadline(Duration::from_secs(30))
}

async fn key(provider: &KeyringProvider) -> Credential {
    match provider.provide().await {
        Answer::Here(credential) => credential,
        other => panic!("{other:?}"),
    }
}

async fn failure(provider: &KeyringProvider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => {
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
            error
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_was_stored_is_found_replaced_and_removed() {
    let session = Session::start();
    let entry = provider(session.system(), "openai/default");
    assert!(!entry.remove().await.unwrap() && !entry.is_there().await.unwrap());
    for text in [KEY, "sk-emul-second"] {
        entry.store(&Secret::new(text)).await.unwrap();
        let key = key(&entry).await;
        assert_eq!((key.secret().expose(), key.kind()), (text, KeyKind::ApiKey));
        assert_eq!(key.source().to_string(), "the keyring entry openai/default");
        assert_eq!(session.secret_tool(&["lookup", "service", "openai", "username", "default"], ""), text);
    }
    assert!(entry.is_there().await.unwrap() && entry.remove().await.unwrap());
    assert_eq!(entry.uri(), "keyring:openai/default");
    let error = failure(&entry).await;
    assert_eq!(
        error.to_string(),
        "the keyring entry openai/default does not exist; store a key with `keyway auth login --store keyring`"
    );
    assert!(!error.transient());
}

#[tokio::test]
async fn k7_an_entry_of_another_program_is_found_and_read_as_people_paste_it() {
    let session = Session::start();
    session.put("openai", "me@example.com", &format!("{KEY}\n"));
    let key = key(&provider(session.system(), "openai/me@example.com")).await;
    assert_eq!((key.secret().expose(), key.notes().len()), (KEY, 1));
}

#[tokio::test]
async fn k2_a_replaced_entry_is_seen_when_it_is_asked_again() {
    let session = Session::start();
    let entry = provider(session.system(), "openai/default");
    assert!(entry.can_refresh());
    session.put("openai", "default", "sk-emul-1");
    let first = key(&entry).await;
    session.put("openai", "default", "sk-emul-2");
    let second = key(&entry).await;
    assert_ne!(first.secret(), second.secret());
    assert!(second.version() > first.version());
}

#[tokio::test]
async fn an_entry_that_is_missing_empty_or_no_text_is_a_definite_failure() {
    let session = Session::start();
    session.put("openai", "empty", " \n");
    session.put_bytes("openai", "bytes", b"canary\xff\xfe");
    for (account, words) in
        [("missing", "does not exist"), ("empty", "is empty"), ("bytes", "not UTF-8 text")]
    {
        let error = failure(&provider(session.system(), &format!("openai/{account}"))).await;
        assert!(error.message().contains(words) && !error.transient(), "{error}");
        assert!(error.next_step().contains(&format!("service openai username {account}")), "{error}");
    }
}

#[tokio::test]
async fn several_entries_of_a_name_are_never_guessed_between() {
    let session = Session::start();
    session.put("openai", "default", KEY);
    session
        .secret_tool(&["store", "--label=x", "service", "openai", "username", "default", "more", "1"], KEY);
    let entry = provider(session.system(), "openai/default");
    let error = failure(&entry).await;
    assert!(error.message().contains("exists 2 times") && !error.transient(), "{error}");
    assert_eq!(entry.store(&Secret::new(KEY)).await.unwrap_err(), error);
    assert_eq!(entry.remove().await.unwrap_err(), error);
    session.secret_tool(&["clear", "service", "openai", "username", "default"], "");
    assert!(failure(&entry).await.message().contains("does not exist"), "the next step it gives helps");
}

#[tokio::test]
async fn p4_a_locked_keyring_is_a_passing_failure_and_nobody_is_asked() {
    let session = Session::start();
    let entry = provider(session.system(), "openai/default");
    entry.store(&Secret::new(KEY)).await.unwrap();
    session.lock();
    for error in [failure(&entry).await, entry.store(&Secret::new(KEY)).await.unwrap_err()] {
        assert!(error.message() == "is locked" && error.transient(), "{error}");
        assert!(error.next_step().contains("unlock the keyring"), "{error}");
    }
    let new = provider(session.system(), "openai/new").store(&Secret::new(KEY)).await.unwrap_err();
    assert_eq!(new.message(), "is locked");
    session.unlock();
    assert_eq!(key(&entry).await.secret().expose(), KEY);
}

#[tokio::test]
async fn a_question_that_nobody_can_answer_is_a_failure_and_no_hang() {
    let session = Session::start();
    let entry = provider(session.system(), "openai/default");
    entry.store(&Secret::new(KEY)).await.unwrap();
    session.lock();
    // Without a screen, the prompt is dismissed or waits until the limit.
    let error = entry.asking(Duration::from_millis(500)).is_there().await.unwrap_err();
    let words =
        ["was not unlocked: the password was not entered", "the keyring did not respond within 0.5 s"];
    assert!(words.iter().any(|words| error.message().contains(words)) && error.transient(), "{error}");
}

#[tokio::test]
async fn p5_a_keyring_that_stalls_is_given_up_at_the_deadline_and_found_again() {
    let session = Session::start();
    let entry = provider(session.system(), "openai/default");
    entry.store(&Secret::new(KEY)).await.unwrap();
    session.stall();
    let hasty = entry.clone().deadline(Duration::from_millis(200));
    let error = hasty.store(&Secret::new(KEY)).await.unwrap_err();
    assert!(
        error.message().contains("the keyring did not respond within 0.2 s") && error.transient(),
        "{error}"
    );
    let Outcome::Failed(error) = Chain::new(vec![Box::new(hasty)]).resolve().await else { panic!() };
    assert!(error.message().contains("did not respond within 0.2 s") && error.transient(), "{error}");
    session.go_on();
    assert_eq!(key(&entry).await.secret().expose(), KEY);
}

#[tokio::test]
async fn p4_a_keyring_that_is_gone_is_a_passing_failure() {
    let session = Session::start();
    session.end_keyring();
    let error = failure(&provider(session.system(), "openai/default")).await;
    assert!(error.message().contains("no secret service is running in this session"), "{error}");
    assert!(error.transient(), "{error}");
    let system = session.system();
    drop(session);
    let error = failure(&provider(system, "openai/default")).await;
    assert!(error.message().contains("the D-Bus session does not respond") && error.transient(), "{error}");
}
