//! For systems without a keyring, or with a different one.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test fail by panicking")]

use std::io::{Read, Write};
use std::os::unix::net::UnixListener;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use keyway_credentials::{Answer, FakeSystem, KeyKind, Provider, ProviderError};
use keyway_secrets_keyring::KeyringProvider;

fn provider(system: FakeSystem, location: &str) -> KeyringProvider {
    KeyringProvider::new(location, Arc::new(system), KeyKind::ApiKey)
        .unwrap()
        .deadline(Duration::from_secs(30))
}

async fn failure(provider: &KeyringProvider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_process_without_a_session_is_told_so() {
    let error = failure(&provider(FakeSystem::new(), "openai/default")).await;
    assert!(error.message().contains("this process has no D-Bus session") && !error.transient(), "{error}");
    for address in ["nowhere", "autolaunch:", "unix:path=", "tcp:host="] {
        let system = FakeSystem::new().with_var("DBUS_SESSION_BUS_ADDRESS", address);
        let error = failure(&provider(system, "openai/default")).await;
        assert!(error.message().contains("DBUS_SESSION_BUS_ADDRESS is not") && !error.transient(), "{error}");
    }
}

#[tokio::test]
async fn what_answers_nonsense_is_no_keyring() {
    let socket = std::env::temp_dir().join(format!("keyway-keyring-{}", std::process::id()));
    let listener = UnixListener::bind(&socket).unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 512]);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\ncanary");
        }
    });
    let address = format!("unix:path={}", socket.display());
    let system = FakeSystem::new().with_var("DBUS_SESSION_BUS_ADDRESS", address);
    let error = failure(&provider(system, "openai/default")).await;
    std::fs::remove_file(&socket).unwrap();
    assert!(error.message().contains("the D-Bus session does not respond") && error.transient(), "{error}");
    assert!(!error.to_string().contains("canary"), "{error}");
}

#[test]
fn no_runtime_is_needed_and_dropping_the_question_is_fine() {
    let entry = provider(FakeSystem::new(), "openai/default");
    drop(entry.provide());
    let mut answer = entry.provide();
    let waker = std::task::Waker::noop();
    let mut context = std::task::Context::from_waker(waker);
    while answer.as_mut().poll(&mut context).is_pending() {
        thread::yield_now();
    }
}
