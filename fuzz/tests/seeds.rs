//! Replays the inputs in `seeds/`, and simple variations of each.

#![allow(clippy::unwrap_used, reason = "all of it is tests")]

use std::fs;
use std::path::Path;

use keyway_fuzz::TARGETS;

/// For all seeds of one target together, approximately.
const VARIATIONS: usize = 200;

#[test]
fn every_seed_keeps_the_promise_of_its_target() {
    for target in TARGETS {
        let seeds = seeds(target.name);
        assert!(!seeds.is_empty(), "no seeds for {}", target.name);
        for seed in seeds {
            (target.check)(&seed);
        }
    }
}

#[test]
fn seeds_that_are_cut_short_or_altered_keep_it_too() {
    for target in TARGETS {
        let seeds = seeds(target.name);
        for seed in &seeds {
            for at in (0..seed.len()).step_by(1 + seed.len() * seeds.len() / VARIATIONS) {
                (target.check)(&seed[..at]);
                let mut altered = seed.clone();
                altered[at] ^= 1 << (at % 8);
                (target.check)(&altered);
            }
        }
    }
}

#[test]
fn every_folder_of_seeds_has_a_target() {
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(TARGETS.iter().any(|target| target.name == name), "{name} is no target");
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder().join(target)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}
