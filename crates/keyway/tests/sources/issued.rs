//! Keys created by the administration API: created, used and replaced ahead of their expiry (P3).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use keyway::OpenAI;
use keyway::credentials::System;
use keyway::error::AuthenticationReason;
use keyway::types::admin::{ProjectCreateParams, ProjectServiceAccountCreateParams};
use keyway_emulator::{Clock, Emulator};

use crate::ask;

#[allow(dead_code, unreachable_pub, reason = "a program of its own")]
#[path = "../../examples/rotating_keys.rs"]
mod rotating_keys;

use rotating_keys::ServiceAccountKeys;

/// A machine with nothing on it but the emulator's clock.
#[derive(Debug)]
struct Clocked(Clock);

impl System for Clocked {
    fn var(&self, _: &str) -> Option<std::ffi::OsString> {
        None
    }

    fn read(&self, _: &std::path::Path) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::NotFound.into())
    }

    fn home_dir(&self) -> Option<std::path::PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        self.0.now()
    }
}

/// An emulator by a clock that the test moves, and a client whose keys live for an hour.
async fn rotation() -> (Emulator, Clock, OpenAI) {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let admin_key = emulator.key().admin().create();
    let builder = || OpenAI::builder().system(Clocked(clock.clone())).base_url(emulator.base_url());
    let admin = builder().admin_api_key(admin_key.secret()).build().unwrap();
    let projects = admin.admin().organization().projects();
    let project = projects.create(ProjectCreateParams::new("p")).await.unwrap().id.clone();
    let params = ProjectServiceAccountCreateParams::new("robot").create_service_account_only(true);
    let account = projects.service_accounts().create(&project, params).await.unwrap().id.clone();
    let keys = ServiceAccountKeys { admin, project, account, lifetime: 3600 };
    let client = builder().credentials(keys).build().unwrap();
    (emulator, clock, client)
}

fn made(emulator: &Emulator) -> usize {
    let path = "/service_accounts/";
    emulator.journal().iter().filter(|entry| entry.path.contains(path)).count()
}

#[tokio::test]
async fn p3_a_key_made_by_the_api_is_replaced_ahead_of_its_end() {
    let (emulator, clock, client) = rotation().await;
    ask(&client).await.unwrap();
    let first = client.api_key().await.unwrap();
    assert_eq!(first.expires_at(), Some(clock.now() + Duration::from_secs(3600)));
    clock.advance(Duration::from_secs(2399));
    ask(&client).await.unwrap();
    assert_eq!(made(&emulator), 1, "the key is used until 20 minutes before its end");

    clock.advance(Duration::from_secs(1180));
    assert_eq!(ask(&client).await.unwrap(), 1, "21 s before its end the call waits for the next one");
    let second = client.api_key().await.unwrap();
    assert_ne!(second.fingerprint(), first.fingerprint());
    assert_eq!(made(&emulator), 2);
    clock.advance(Duration::from_secs(60));
    assert_eq!(ask(&client).await.unwrap(), 1, "the end of the first one is nobody's concern");
}

#[tokio::test]
async fn e3_a_refused_key_whose_end_is_known_has_expired() {
    let (emulator, clock, client) = rotation().await;
    let key = client.api_key().await.unwrap();
    let at_end = key.expires_at().unwrap();
    clock.advance(Duration::from_secs(3600 + 2 * 86_400));
    // A key that was read once is sent past its end: its clock may be wrong, and the server decides.
    let document = format!(
        r#"{{"OPENAI_API_KEY": "sk-emul-unknown", "expires_at": {}}}"#,
        at_end.duration_since(UNIX_EPOCH).unwrap().as_secs()
    );
    let system = keyway::credentials::FakeSystem::new()
        .with_now(clock.now())
        .with_home("/home/me")
        .with_file("/home/me/.openai/auth.json", document);
    let client = OpenAI::builder().system(system).base_url(emulator.base_url()).build().unwrap();
    let error = ask(&client).await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Expired);
    let text = error.to_string();
    assert!(
        text.starts_with("The API key has expired: the key from the file ~/.openai/auth.json "),
        "{text}"
    );
    assert!(text.contains(" expired 2 days ago and is rejected by http://127.0.0.1"), "{text}");
    assert!(text.ends_with("; create a new one and replace it at its source"), "{text}");
}
