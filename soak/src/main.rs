//! `cargo xtask soak --minutes N`: calls, streams, key rotations, faults and an unstable secrets
//! server, mixed and at full speed.
//!
//! Two processes, so that the client's memory is measured alone: this one makes the calls, and its
//! child is the world: the emulator, a Vault-like secrets server, and the faults of both. The test
//! fails unless the client's memory and descriptors stay flat, no task is left, and every call
//! ended in time, with its own reply or a matching error, and with no more requests than it
//! reports.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that people and CI read")]

mod calls;
mod secrets;
mod slope;
mod tally;
mod verdict;
mod watch;
mod world;

use std::process::ExitCode;
use std::time::Duration;

/// An error is a sentence.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "usage: keyway-soak MINUTES    (usually through `cargo xtask soak --minutes N`)";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.as_slice() {
        [word] if word == world::WORD => world::run(),
        [minutes] => match minutes.parse::<f64>() {
            Ok(minutes) if (0.1..=10_000.0).contains(&minutes) => run(minutes),
            _ => Err(format!("`{minutes}` is no number of minutes from 0.1 on; {USAGE}")),
        },
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the client, from the first call to the verdict.
fn run(minutes: f64) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("The runtime could not be started: {error}"))?;
    runtime.block_on(async {
        let world = world::World::start()?;
        let before = watch::Sample::now()?;
        let (tally, samples) = calls::run(&world, Duration::from_secs_f64(minutes * 60.0)).await?;
        let after = watch::settled(&before).await?;
        verdict::of(&verdict::Run { minutes, tally, samples, before, after, world: world.end()? })
    })
}
