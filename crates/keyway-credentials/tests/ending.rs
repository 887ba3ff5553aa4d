//! Ending the program kills its commands (X8). It runs in its own process, because it would kill
//! those of every other test.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use keyway_credentials::{Answer, CommandProvider, Provider, end_commands};

/// Waits until the process number has been written there.
async fn process(path: &Path) -> u32 {
    loop {
        let text = fs::read_to_string(path).unwrap_or_default();
        match text.trim().parse() {
            Ok(process) if text.ends_with('\n') => return process,
            _ => tokio::task::yield_now().await,
        }
    }
}

#[tokio::test]
async fn x8_a_program_that_ends_ends_its_commands() {
    let path = std::env::temp_dir().join(format!("keyway-ending-{}", std::process::id()));
    let script = format!("sleep 60 & echo $! > {}; wait", path.display());
    let provider = CommandProvider::new("sh", ["-c", &script]);
    let answering = provider.provide();
    let sleeping = process(&path).await;
    fs::remove_file(&path).unwrap();
    end_commands();
    let state = || fs::read_to_string(format!("/proc/{sleeping}/stat")).unwrap_or_default();
    while cfg!(target_os = "linux")
        && state().rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z'))
    {
        tokio::task::yield_now().await;
    }
    let Answer::Failed(error) = answering.await else { panic!() };
    assert!(error.to_string().contains("failed (signal: 9"), "{error}");
}

#[tokio::test]
async fn x8_a_command_that_is_about_to_start_is_ended_too() {
    let provider = CommandProvider::new("sh", ["-c", "sleep 60"]).deadline(Duration::from_secs(1));
    // Each is ended before it starts, meanwhile, or right after it.
    for _ in 0..10 {
        let all: Vec<_> = (0..4).map(|_| provider.provide()).collect();
        end_commands();
        for answering in all {
            let Answer::Failed(error) = answering.await else { panic!() };
            let error = error.to_string();
            assert!(
                error.contains("failed (signal: 9") || error.contains("all commands were ended"),
                "{error}"
            );
        }
    }
}
