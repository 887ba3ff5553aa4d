//! The project's tasks, run as `cargo xtask COMMAND` from anywhere in the repository.
//!
//! It depends on no crate of the workspace, so that it can check all of them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that people and CI read")]

use std::process::ExitCode;

mod bench;
mod ci;
mod codegen;
mod deny;
mod features;
mod floors;
#[cfg(test)]
mod growth;
mod official;
mod package;
mod pieces;
mod public_types;
mod python;
mod readme;
mod recordings;
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
mod wheel;
mod workspace;

/// An error is a sentence for the person at the terminal: what happened, and one next step.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  test [FILTER…]    builds what the tests need and runs all of them: Rust, documentation, Python
  clients [FILTER…] runs other people's clients against the emulator; codex, which is big, only if it is named
  floors            checks imports between crates and modules, and access to keys and the system
  deny              checks licenses, banned crates and sources with cargo-deny, installing it if missing
  features          checks that each cargo feature compiles alone, without a warning
  public-types      checks that the public API uses no types of other crates but those that it promises
  codegen [--spec PATH] [--check] [--since REVISION]
                    generates files from api/ and the OpenAPI document at PATH, and lists what changed in the API
                    since the last run or a git revision; --check only compares
  servers -- CMD…   runs a command with the real servers that tests need, named by KEYWAY_TEST_… variables
  soak [--minutes N] [--release]
                    calls, rotations and faults at full speed for 2 (or N) minutes, then checks for leaks and lost calls
  recordings PATH   posts recorded requests to the emulator, and lists how its replies differ from the recorded ones
  readme            builds the program of README's section `Install` in an empty project, and runs it
  pieces NAME PATH  makes the emulator's table of token pieces from the vocabulary at PATH (o200k, cl100k)
  package           packages the crates for crates.io, builds the packages and runs their tests: takes minutes
  wheel             builds the Python package's wheel as it is published, and fails if it is too large: takes minutes
  ci                format, clippy, documentation, floors, deny, test, readme: everything that must pass
  bench [--quick | --instructions] [--rounds N] [--client NAME]… [--scenario NAME]… [--output FILE]
                    measures the processor time of a call against other clients; a full run writes docs/performance.md";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match (command.as_str(), rest.as_slice()) {
        ("test", filters) => test::run(filters),
        ("clients", filters) => test::run_clients(filters),
        ("floors", []) => floors::run(),
        ("deny", []) => deny::run(),
        ("features", []) => features::run(),
        ("public-types", []) => public_types::run(),
        ("codegen", options) => codegen::run(options),
        ("servers", [dashes, words @ ..]) if dashes == "--" => servers::run(words),
        ("recordings", [path]) => recordings::run(path),
        ("readme", []) => readme::run(),
        ("package", []) => package::run(),
        ("wheel", []) => wheel::run(),
        ("pieces", [name, path]) => pieces::run(name, path),
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
