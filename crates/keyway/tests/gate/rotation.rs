//! A key that is replaced at its source while calls are under way, the old one revoked at once.

use std::sync::Arc;
use std::time::Duration;

use keyway::OpenAI;
use keyway::credentials::FileProvider;
use keyway_emulator::{EmulatedKey, Emulator};
use tokio::time::{Instant, interval};

use crate::ask;
use crate::storm::KeyFile;

/// As many calls as 30 seconds at 200 a second make, at 1,000 a second: the same rotations, met by more calls at once.
const CALLS: usize = 6000;
const ROTATIONS: usize = 5;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn g4_a_rotation_under_load_fails_no_call() {
    let emulator = Emulator::start().await.unwrap();
    let mut current = unmetered(&emulator);
    let file = KeyFile::new("rotation", current.secret());
    let client = OpenAI::builder()
        .base_url(emulator.base_url())
        .credentials(FileProvider::new(&file.0))
        .build()
        .unwrap();
    ask(&client).await.unwrap();

    let client = Arc::new(client);
    let mut ticks = interval(Duration::from_millis(1));
    let mut tasks = Vec::with_capacity(CALLS);
    let start = Instant::now();
    for call in 0..CALLS {
        ticks.tick().await;
        if call % (CALLS / ROTATIONS) == CALLS / ROTATIONS / 2 {
            let fresh = unmetered(&emulator);
            file.replace(fresh.secret());
            current.revoke();
            current = fresh;
        }
        let client = Arc::clone(&client);
        tasks.push(tokio::spawn(async move { ask(&client).await.map(|reply| reply.attempts()) }));
    }
    let mut twice = 0;
    for task in tasks {
        twice += usize::from(task.await.unwrap().unwrap() > 1);
    }
    assert!(start.elapsed() >= Duration::from_secs(5), "the calls were spread out");
    // The file's change is seen before the next attempt, so that only what was under way meets the refusal.
    assert!(twice < CALLS / 100, "{twice} calls met a rotation");
}

/// A key without a limit that so many calls would reach.
fn unmetered(emulator: &Emulator) -> EmulatedKey {
    emulator.key().requests_per_minute(1_000_000).tokens_per_minute(1_000_000_000).create()
}
