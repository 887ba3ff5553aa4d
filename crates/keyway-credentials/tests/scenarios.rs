//! Runs the scenarios of `tests/credential-chain` through the default chain (K1 to K11) and looks
//! for leaks (X2).
//!
//! The README beside them describes the format of a scenario.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail by panicking"
)]

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use keyway_credentials::{Chain, Credential, FakeSystem, KeyKind, Outcome, Place, Source, default_chain};
use serde_json::{Value, json};

const HOME: &str = "/home/user";

#[test]
fn every_scenario_ends_as_expected() {
    let mut failed = Vec::new();
    let scenarios = scenarios();
    assert!(scenarios.len() >= 25, "{} scenarios", scenarios.len());
    for directory in scenarios {
        let name = directory.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if catch_unwind(AssertUnwindSafe(|| run(&directory))).is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "these scenarios failed, see above: {failed:#?}");
}

fn scenarios() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/credential-chain");
    let mut found: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_dir());
    found.sort();
    found
}

fn run(directory: &Path) {
    let read =
        |name: &str| -> Value { serde_json::from_slice(&fs::read(directory.join(name)).unwrap()).unwrap() };
    let (env, expected) = (read("env.json"), read("expect.json"));
    let system = system(&env, &directory.join("home"));
    let mut shown = format!("{system:?}");
    let actual = match chain(&env, &system) {
        None => json!({ "outcome": "empty_argument" }),
        Some(chain) => observe(&chain, &mut shown),
    };
    let context = env["about"].as_str().unwrap();
    assert_eq!(actual, expected, "{}: {context}", directory.display());
    shown.push_str(&actual.to_string());
    assert!(
        !shown.to_lowercase().contains("canary"),
        "{}: a secret is shown in {shown}",
        directory.display()
    );
}

fn system(env: &Value, home: &Path) -> FakeSystem {
    let mut system = FakeSystem::new();
    if env["home"] != false {
        system = system.with_home(HOME);
    }
    for (name, value) in env["variables"].as_object().into_iter().flatten() {
        system = system.with_var(name, value.as_str().unwrap());
    }
    for (name, digits) in env["variables_hex"].as_object().into_iter().flatten() {
        system = system.with_var(name, OsString::from_vec(bytes(digits.as_str().unwrap())));
    }
    for path in env["unreadable"].as_array().into_iter().flatten() {
        system = system.with_unreadable(Path::new(HOME).join(path.as_str().unwrap()));
    }
    for file in files(home) {
        // The home directory is the working directory too, so a file has two paths.
        let (path, contents) = (file.strip_prefix(home).unwrap(), fs::read(&file).unwrap());
        system = system.with_file(Path::new(HOME).join(path), contents.clone()).with_file(path, contents);
    }
    system
}

fn bytes(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Returns the chain; `None` for an empty argument (K6).
fn chain(env: &Value, system: &FakeSystem) -> Option<Chain> {
    let (kind, argument) = match env["kind"].as_str() {
        Some("admin_key") => (KeyKind::AdminKey, "admin_api_key"),
        _ => (KeyKind::ApiKey, "api_key"),
    };
    let explicit = match env["argument"].as_str() {
        Some(text) => Some(Credential::from_text(text, kind, Source::Argument(argument.into()))?),
        None => None,
    };
    Some(default_chain(system, kind, explicit, env["dotenv"].as_str().map(Path::new)))
}

/// Runs the chain and returns the result in the form of `expect.json`; everything it can print is
/// appended to `shown`.
fn observe(chain: &Chain, shown: &mut String) -> Value {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (outcome, survey) = (runtime.block_on(chain.resolve()), runtime.block_on(chain.survey()));
    let settled = chain.settled().expect("all places of the default chain are read when it is built (K2)");
    shown.push_str(&format!("{chain:?} {outcome:?} {outcome:#?} {survey:?} {settled:?}"));
    let mut seen = json!({ "places": survey.places.iter().map(place).collect::<Vec<_>>() });
    match (&outcome, &settled) {
        (Outcome::Found(credential), Outcome::Found(same)) => {
            assert_eq!(credential.version(), same.version());
            let winner = &survey.places[survey.winner.expect("a winner")];
            assert_eq!(
                (&winner.source, winner.fingerprint),
                (credential.source(), Some(credential.fingerprint()))
            );
            seen["outcome"] = "found".into();
            seen["winner"] = json!({
                "source": credential.source().to_string(),
                "fingerprint": credential.fingerprint().to_string(),
            });
            seen["warnings"] = credential.warnings().into();
            if let Some(malformed) = credential.malformed() {
                seen["malformed"] = malformed.to_string().into();
            }
        }
        (Outcome::NotFound(looked), Outcome::NotFound(same)) => {
            assert_eq!((looked, survey.winner), (same, None));
            seen["outcome"] = "not_found".into();
            seen["looked"] = looked.iter().map(ToString::to_string).collect();
        }
        (Outcome::Failed(error), Outcome::Failed(same)) => {
            assert_eq!((error, survey.winner), (same, None));
            seen["outcome"] = "failed".into();
            seen["failed"] = error.to_string().into();
        }
        other => panic!("asking and not asking differ: {other:?}"),
    }
    seen
}

fn place(place: &Place) -> Value {
    let mut seen =
        json!({ "source": place.source.to_string(), "state": place.state.as_str(), "notes": place.notes });
    if let Some(fingerprint) = place.fingerprint {
        seen["fingerprint"] = fingerprint.to_string().into();
    }
    if let Some(class) = place.class {
        seen["class"] = class.as_str().into();
    }
    seen
}
