//! The project's tasks, run as `cargo xtask COMMAND` from anywhere in the repository.
//!
//! It depends on no crate of the workspace, so that it can check all of them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that people and CI read")]

use std::process::ExitCode;

mod bench;
mod ci;
mod codegen;
mod deny;
mod floors;
mod python;
#[cfg(test)]
mod rules;
mod rust_paths;
mod rust_tokens;
mod servers;
mod soak;
mod step;
mod test;
#[cfg(test)]
mod threats;
mod workspace;

/// An error is a sentence for the person at the terminal: what happened, and one next step.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  test [FILTER…]    makes what the tests need and runs all of them: Rust, documentation, Python
  floors            checks which crate and module may import which, and who may touch keys and the system
  deny              checks licences, banned crates and sources with cargo-deny, which it installs when missing
  codegen [--spec PATH] [--check]
                    writes what follows from api/ and the OpenAPI document at PATH; --check only compares
  servers -- CMD…   runs a command with the real servers that tests need, which are found in KEYWAY_TEST_… variables
  soak [--minutes N] [--release]
                    calls, rotations and faults at full speed for 2 minutes or N, then looks for leaks and lost calls
  ci                format, clippy, documentation, floors, deny, test: all that must pass
  bench [--quick] [--rounds N] [--client NAME]… [--scenario NAME]… [--output FILE]
                    measures the processor time of a call against other clients; a whole run writes docs/performance.md";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match (command.as_str(), rest.as_slice()) {
        ("test", filters) => test::run(filters),
        ("floors", []) => floors::run(),
        ("deny", []) => deny::run(),
        ("codegen", options) => codegen::run(options),
        ("servers", [dashes, words @ ..]) if dashes == "--" => servers::run(words),
        ("ci", []) => ci::run(),
        ("soak", options) => soak::run(options),
        ("bench", options) => bench::run(options),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(())
        }
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
