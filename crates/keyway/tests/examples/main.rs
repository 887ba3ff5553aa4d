//! Every program in `examples/` runs against an emulator, succeeds, and shows what it is about.
//!
//! Cargo builds the examples before it runs this test, unless it is told to build this test alone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod row;
mod rows;
mod run;
mod signature;
mod vault;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use rows::rows;

/// How many run at a time.
const AT_ONCE: usize = 4;

#[test]
fn each_example_has_a_row() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let programs: BTreeSet<String> =
        files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let named: BTreeSet<String> = rows().iter().map(|row| row.name.to_owned()).collect();
    assert_eq!(named, programs, "left: the rows of rows.rs, right: the files in examples/");
}

#[test]
fn the_readme_lists_each_example() {
    let readme = include_str!("../../README.md");
    let missing: Vec<_> = rows()
        .into_iter()
        .map(|row| row.name)
        .filter(|name| !readme.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "README.md does not list {missing:?}");
}

#[test]
fn each_example_runs_and_shows_what_it_is_about() {
    let waiting = Mutex::new(rows());
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let Some(row) = waiting.lock().unwrap().pop() else { break };
                    if let Err(failure) = run::run(&row) {
                        failures.lock().unwrap().push(failure);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} examples failed:\n\n{}", failures.len(), failures.join("\n\n"));
}
