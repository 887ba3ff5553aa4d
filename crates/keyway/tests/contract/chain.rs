//! Runs the scenarios of `tests/credential-chain` through the whole client: what arrives at the
//! server, or how the first call fails (K1 to K11). The README there describes their format.

#![cfg(unix)]

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use keyway::credentials::{FakeSystem, Secret};
use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::{Error, ErrorKind, OpenAI};
use serde_json::Value;

use crate::support::{Answer, Scripted, hello};

const HOME: &str = "/home/user";

#[tokio::test]
async fn k1_to_k11_every_scenario_ends_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/credential-chain");
    let mut count = 0;
    for directory in
        fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let (env, expected) = (read(&directory, "env.json"), read(&directory, "expect.json"));
        if env.get("dotenv").is_some() && !cfg!(feature = "dotenv") {
            continue;
        }
        println!("{}: {}", directory.display(), env["about"]);
        run(&env, &expected, &system(&env, &directory.join("home"))).await;
        count += 1;
    }
    assert!(count >= 25, "{count} scenarios");
}

fn read(directory: &Path, name: &str) -> Value {
    serde_json::from_slice(&fs::read(directory.join(name)).unwrap()).unwrap()
}

async fn run(env: &Value, expected: &Value, system: &FakeSystem) {
    let admin = env["kind"] == "admin_key";
    let transport = Scripted::always(Answer::completion());
    let built = build(env, admin, system, &transport);
    if expected["outcome"] == "empty_argument" {
        let error = built.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::EmptyApiKey), "K6");
        return;
    }
    let client = built.expect("building never fails because of a key (K5)");
    assert_places(&client, admin, expected).await;
    if !admin {
        let result = client.chat().completions().create(hello()).await;
        check_call(expected, &transport, result.err());
    } else {
        // An admin key is never sent to an operation that needs an API key (K11).
        let _ = client.chat().completions().create(hello()).await;
        for sent in transport.sent() {
            let key = sent.headers["authorization"].to_str().unwrap().trim_start_matches("Bearer ");
            assert_ne!(Secret::new(key).fingerprint().to_string(), expected["winner"]["fingerprint"]);
        }
    }
}

fn build(env: &Value, admin: bool, system: &FakeSystem, transport: &Scripted) -> keyway::Result<OpenAI> {
    let mut builder =
        OpenAI::builder().gate(keyway::Gate::off()).system(system.clone()).transport(transport.clone());
    if let Some(key) = env["argument"].as_str() {
        builder = if admin { builder.admin_api_key(key) } else { builder.api_key(key) };
    }
    #[cfg(feature = "dotenv")]
    if let Some(path) = env["dotenv"].as_str() {
        builder = builder.env_file(path);
    }
    builder.build()
}

async fn assert_places(client: &OpenAI, admin: bool, expected: &Value) {
    let survey = if admin { client.admin_key_places().await } else { client.key_places().await };
    let seen: Vec<_> =
        survey.places.iter().map(|place| (place.source.to_string(), place.state.as_str())).collect();
    let text = |place: &Value, name: &str| place[name].as_str().unwrap().to_owned();
    let places = expected["places"].as_array().unwrap();
    let wanted: Vec<_> = places.iter().map(|place| (text(place, "source"), text(place, "state"))).collect();
    assert_eq!(seen.len(), wanted.len());
    for ((source, state), wanted) in seen.into_iter().zip(wanted) {
        assert_eq!((source, state.to_owned()), wanted);
    }
}

fn check_call(expected: &Value, transport: &Scripted, error: Option<Error>) {
    let sent = transport.sent();
    if expected["outcome"] == "found" && expected["malformed"].is_null() {
        assert!(error.is_none(), "{error:?}");
        let header = sent[0].headers["authorization"].to_str().unwrap();
        let key = header.strip_prefix("Bearer ").unwrap();
        assert_eq!(Secret::new(key).fingerprint().to_string(), expected["winner"]["fingerprint"]);
        return;
    }
    assert!(sent.is_empty(), "nothing is sent without a usable key");
    let error = error.unwrap();
    assert_eq!((error.status(), error.attempts()), (Some(http::StatusCode::UNAUTHORIZED), 0));
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.to_lowercase().contains("canary"), "{shown}");
    let authentication = error.as_authentication().unwrap();
    let message = authentication.message();
    match expected["outcome"].as_str().unwrap() {
        "found" => {
            assert_eq!(*authentication.reason(), AuthenticationReason::Malformed);
            assert!(message.starts_with("Invalid API Key provided"), "{message}");
            assert!(message.contains(expected["malformed"].as_str().unwrap()), "{message}");
            assert!(message.contains(expected["winner"]["source"].as_str().unwrap()), "{message}");
            assert_eq!(error.key().unwrap().fingerprint().to_string(), expected["winner"]["fingerprint"]);
        }
        "not_found" => {
            assert_eq!(*authentication.reason(), AuthenticationReason::NotFound);
            assert!(message.starts_with("API key not found"), "{message}");
            for place in expected["looked"].as_array().unwrap() {
                assert!(message.contains(place.as_str().unwrap()), "{place} in {message}");
            }
        }
        "failed" => {
            assert_eq!(*authentication.reason(), AuthenticationReason::ProviderFailed);
            assert!(message.contains(expected["failed"].as_str().unwrap()), "{message}");
        }
        other => panic!("no such outcome: {other}"),
    }
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
