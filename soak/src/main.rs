//! `cargo xtask soak --minutes N`: calls, streams, rotations of the key, faults and a flapping secrets server, mixed and at full speed.
//!
//! Two processes, so that the client's memory is measured alone: this one calls, and its child is the world: the emulator, a
//! secrets server like Vault, and what goes wrong with both. It fails unless the client's memory and descriptors stay flat, no task is
//! left, and every call ended within its time in its own reply or in an error that fits, made of no more requests than it says.
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

/// What goes wrong is a sentence.
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

/// The client's side, from the first call to the verdict.
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
