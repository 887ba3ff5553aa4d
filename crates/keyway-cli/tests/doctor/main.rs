//! `keyway auth doctor` on broken setups: real processes, real sockets, and one expected cause for
//! each.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail by panicking"
)]

mod account;
mod document;
mod endpoints;
mod keys;
mod machine;
mod misplaced;
mod network;
#[allow(dead_code, reason = "shared with the tests of the program")]
#[path = "../program/program.rs"]
mod program;
#[path = "../program/scratch.rs"]
mod scratch;
#[allow(dead_code, reason = "shared with the tests of the program")]
#[path = "../program/script.rs"]
mod script;
#[allow(dead_code, reason = "shared with the tests of the program")]
#[path = "../program/server.rs"]
mod server;
mod setup;
mod steady;
mod tls;

use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

use setup::{Outcome, SetUp};

/// Every setup is diagnosed correctly; `KEYWAY_SETUPS` names a file for the table of first lines.
#[test]
fn every_set_up_has_its_one_cause() {
    let all = [machine::all(), misplaced::all(), account::all(), network::all(), endpoints::all()];
    let all: Vec<SetUp> = all.into_iter().flatten().collect();
    assert!(all.len() >= 80, "{}", all.len());
    let waiting = Mutex::new(all.into_iter().enumerate().collect::<VecDeque<_>>());
    let done: Mutex<Vec<(usize, Outcome)>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some((number, setup)) = waiting.lock().unwrap().pop_front() else { return };
                    let outcome = setup.run();
                    done.lock().unwrap().push((number, outcome));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap();
    done.sort_by_key(|(number, _)| *number);
    let rows: String = done.iter().map(|(_, outcome)| outcome.row()).collect();
    let table = format!("| set-up | cause | exit | first line |\n|---|---|--:|---|\n{rows}");
    println!("{table}");
    if let Some(path) = std::env::var_os("KEYWAY_SETUPS") {
        std::fs::write(path, &table).unwrap();
    }
    let wrong: Vec<_> = done.iter().flat_map(|(_, outcome)| &outcome.wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
