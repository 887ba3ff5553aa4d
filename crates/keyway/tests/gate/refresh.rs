//! One query of the source for all calls that met the same rejection (G4).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use keyway::OpenAI;
use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, Source};
use keyway::error::AuthenticationReason;
use keyway_emulator::{Emulator, ThrottleRule};

use crate::ask;

/// A source that returns a set key, and counts its queries.
#[derive(Clone, Debug, Default)]
struct Told {
    key: Arc<Mutex<String>>,
    asked: Arc<AtomicUsize>,
}

impl Told {
    fn tell(&self, key: &str) {
        *self.key.lock().unwrap() = key.to_owned();
    }
}

impl Provider for Told {
    fn source(&self) -> Source {
        Source::Custom("the test's source".to_owned())
    }

    fn provide(&self) -> Answering<'_> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let key = self.key.lock().unwrap().clone();
        Box::pin(async move {
            tokio::task::yield_now().await;
            Answer::from(Credential::from_text(
                &key,
                KeyKind::ApiKey,
                Source::Custom("the test's source".to_owned()),
            ))
        })
    }

    fn can_refresh(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn g4_concurrent_calls_share_one_refresh() {
    // A hundred calls in flight meet the revocation together, which exceeds the emulator's
    // throttle.
    let emulator = Emulator::builder().throttle(ThrottleRule::off()).start().await.unwrap();
    let (old, new) = (emulator.key().create(), emulator.key().create());
    let source = Told::default();
    source.tell(old.secret());
    let client = OpenAI::builder().base_url(emulator.base_url()).credentials(source.clone()).build().unwrap();
    ask(&client).await.unwrap();
    assert_eq!(source.asked.load(Ordering::SeqCst), 1);

    source.tell(new.secret());
    old.revoke();
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { ask(&client).await.map(|_| ()) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(source.asked.load(Ordering::SeqCst), 2, "asked once for all of them");
}

#[tokio::test]
async fn g4_one_more_attempt_and_no_more() {
    let emulator = Emulator::start().await.unwrap();
    let (old, new) = (emulator.key().create(), emulator.key().revoked().create());
    let source = Told::default();
    source.tell(old.secret());
    let client = OpenAI::builder().base_url(emulator.base_url()).credentials(source.clone()).build().unwrap();
    ask(&client).await.unwrap();
    emulator.clear_journal();

    source.tell(new.secret());
    old.revoke();
    let error = ask(&client).await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(emulator.journal().len(), 2);
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
}

#[tokio::test]
async fn g4_the_same_key_again_is_not_tried_again() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoked().create();
    let source = Told::default();
    source.tell(key.secret());
    let client = OpenAI::builder().base_url(emulator.base_url()).credentials(source.clone()).build().unwrap();
    for call in 0..50 {
        let error = ask(&client).await.unwrap_err();
        assert_eq!(error.from_gate(), call > 0);
    }
    assert_eq!(emulator.journal().len(), 1);
    assert_eq!(
        source.asked.load(Ordering::SeqCst),
        2,
        "once for the key, once for another, then not for a second"
    );
}

#[tokio::test]
async fn g4_a_source_that_fails_leaves_the_refusal_as_it_is() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let source = Told::default();
    source.tell(key.secret());
    let client = OpenAI::builder().base_url(emulator.base_url()).credentials(source.clone()).build().unwrap();
    ask(&client).await.unwrap();
    source.tell("");
    key.revoke();
    let error = ask(&client).await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
}
