//! A secret mounted by Kubernetes, swapped while calls are made.
//!
//! It takes 4 s, because it is about the call rate: 60 calls a second and four rotations, each old
//! key revoked at once.

use std::os::unix::fs::symlink;
use std::sync::Arc;
use std::time::Duration;

use keyway::OpenAI;
use keyway_emulator::Emulator;
use tokio::time::interval;

use crate::{Directory, ask, unmetered};

const CALLS: usize = 240;
const PACE: Duration = Duration::from_micros(16_667);
const ROTATIONS: usize = 4;

/// Writes a version and swaps the link to it, exactly as the kubelet does: the file's own path
/// never changes.
fn mount(volume: &Directory, version: usize, key: &str) {
    let name = format!("..2026_11_26_{version}");
    std::fs::create_dir(volume.path(&name)).unwrap();
    std::fs::write(volume.path(&name).join("api-key"), key).unwrap();
    symlink(&name, volume.path("..data_tmp")).unwrap();
    std::fs::rename(volume.path("..data_tmp"), volume.path("..data")).unwrap();
    match version.checked_sub(1) {
        None => symlink("..data/api-key", volume.path("api-key")).unwrap(),
        Some(old) => std::fs::remove_dir_all(volume.path(&format!("..2026_11_26_{old}"))).unwrap(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn k2_g4_a_mounted_secret_is_swapped_under_load_and_no_call_fails() {
    let emulator = Emulator::start().await.unwrap();
    let volume = Directory::new("mounted");
    let mut current = unmetered(&emulator);
    mount(&volume, 0, current.secret());
    let client = OpenAI::builder()
        .base_url(emulator.base_url())
        .key_from(format!("file:{}", volume.path("api-key").display()))
        .build()
        .unwrap();
    let client = Arc::new(client);
    let mut ticks = interval(PACE);
    let mut tasks = Vec::with_capacity(CALLS);
    let mut version = 0;
    for call in 0..CALLS {
        ticks.tick().await;
        if call % (CALLS / ROTATIONS) == CALLS / ROTATIONS / 2 {
            version += 1;
            let fresh = unmetered(&emulator);
            mount(&volume, version, fresh.secret());
            current.revoke();
            current = fresh;
        }
        let client = Arc::clone(&client);
        tasks.push(tokio::spawn(async move { ask(&client).await }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(version, ROTATIONS);
    let refused = emulator.journal().iter().filter(|entry| entry.status == Some(401)).count();
    assert!(refused <= CALLS / 20, "{refused} attempts met a rotation");
}
