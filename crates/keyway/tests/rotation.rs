//! A key replaced at its source while calls are in flight, with the old one revoked at once (G4).
//!
//! It takes 30 s, because that is the promise: 200 calls a second for half a minute, five
//! rotations, and no call fails. It is a separate binary, so that no other test competes for the
//! processor. The server's throttle is on.

#![allow(clippy::unwrap_used, reason = "helpers of a test")]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use keyway::OpenAI;
use keyway::credentials::FileProvider;
use keyway_emulator::{EmulatedKey, Emulator};
use tokio::time::interval;

use keyway::types::chat::{ChatCompletionCreateParams, user};

const CALLS: usize = 200 * 30;
const PACE: Duration = Duration::from_millis(5);
const ROTATIONS: usize = 5;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn g4_a_rotation_under_load_fails_no_call() {
    let emulator = Emulator::start().await.unwrap();
    let mut current = unmetered(&emulator);
    let file = KeyFile(std::env::temp_dir().join(format!("keyway-rotation-{}", std::process::id())));
    file.replace(current.secret());
    let client = OpenAI::builder()
        .base_url(emulator.base_url())
        .credentials(FileProvider::new(&file.0))
        .build()
        .unwrap();
    ask(&client).await.unwrap();

    let client = Arc::new(client);
    let mut ticks = interval(PACE);
    let mut tasks = Vec::with_capacity(CALLS);
    for call in 0..CALLS {
        ticks.tick().await;
        if call % (CALLS / ROTATIONS) == CALLS / ROTATIONS / 2 {
            let fresh = unmetered(&emulator);
            file.replace(fresh.secret());
            current.revoke();
            current = fresh;
        }
        let client = Arc::clone(&client);
        tasks.push(tokio::spawn(async move { ask(&client).await }));
    }
    let mut twice = 0;
    for task in tasks {
        twice += usize::from(task.await.unwrap().unwrap() > 1);
    }
    // The file's change is noticed before the next attempt, so only calls in flight meet the
    // rejection.
    assert!(twice < CALLS / 100, "{twice} calls met a rotation");
}

/// A key without a rate limit that so many calls would reach.
fn unmetered(emulator: &Emulator) -> EmulatedKey {
    emulator.key().requests_per_minute(1_000_000).tokens_per_minute(1_000_000_000).create()
}

async fn ask(client: &OpenAI) -> keyway::Result<u32> {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    client.chat().completions().create(params).await.map(|reply| reply.attempts())
}

/// A key file that is replaced as a secrets manager does, and removed at the end.
struct KeyFile(PathBuf);

impl KeyFile {
    fn replace(&self, key: &str) {
        let fresh = self.0.with_extension("new");
        std::fs::write(&fresh, key).unwrap();
        std::fs::rename(&fresh, &self.0).unwrap();
    }
}

impl Drop for KeyFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
