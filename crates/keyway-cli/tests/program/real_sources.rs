//! Keys in real servers, through the program: the lines of the README, login and logout.
//!
//! Behind the feature `real-servers`: `cargo xtask test` starts the servers.

use serde_json::Value;

use crate::program::Program;
use crate::script::status;
use crate::server::Server;
use crate::sources::{readme_lines, run_line};

const CANARY: &str = "sk-emul-canary-0123456789-real";

/// What a server tells its tests.
fn told(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: run this through `cargo xtask test` or `cargo xtask servers`")
    })
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_is_stored_in_the_keyring_used_and_removed() {
    let with_bus = || Program::new().var("DBUS_SESSION_BUS_ADDRESS", told("KEYWAY_TEST_KEYRING_BUS"));
    let server = Server::start([status(200, &[], r#"{"object":"list","data":[]}"#)]);
    let login = with_bus()
        .args(&["--base-url", &server.url()])
        .line("auth login --store keyring --json")
        .stdin(CANARY);
    let done = login.run().exits(0);
    assert_eq!(done.json()["stored"], "the keyring entry openai/default");
    assert_eq!(done.json()["key_from"], "keyring:openai/default");
    done.never_says(&[CANARY]);

    for line in readme_lines("keyring") {
        let done = run_line(with_bus().line("--timeout 30"), &line).exits(0);
        assert_eq!(done.stdout.trim_end(), CANARY, "{line}");
    }
    let done =
        with_bus().line("auth status --json --timeout 30 --key-from keyring:openai/default").run().exits(0);
    assert_eq!(done.json()["winner"], "the keyring entry openai/default");

    let gone = with_bus().line("auth logout --store keyring --json").run().exits(0).json();
    assert_eq!((&gone["removed"], &gone["still_used"]), (&Value::Bool(true), &Value::Null));
    let done = with_bus().line("--timeout 30 --key-from keyring:openai/default chat hi").run().exits(4);
    assert!(done.stderr.contains("the keyring entry openai/default is not there"), "{done:?}");
}

#[test]
fn a_key_in_a_vault_is_used() {
    let (address, token) = (told("KEYWAY_TEST_OPENBAO_ADDR"), told("KEYWAY_TEST_OPENBAO_TOKEN"));
    let put = std::process::Command::new(told("KEYWAY_TEST_OPENBAO_PROGRAM"))
        .args(["kv", "put", "-mount=secret", "openai", &format!("api_key={CANARY}")])
        .envs([("BAO_ADDR", &address), ("BAO_TOKEN", &token)])
        .output()
        .unwrap();
    assert!(put.status.success(), "{}", String::from_utf8_lossy(&put.stderr));
    let with = |token: &str| {
        Program::new().var("VAULT_ADDR", &address).var("VAULT_TOKEN", token).line("--timeout 30")
    };
    for line in readme_lines("vault") {
        let done = run_line(with(&token), &line).exits(0);
        assert_eq!(done.stdout.trim_end(), CANARY, "{line}");
    }
    let done = with(&token).line("auth status --json --key-from vault:secret/openai#api_key").run().exits(0);
    done.never_says(&[CANARY]);
    let used = &done.json()["sources"][1];
    assert!(used["state"] == "used" && used["took"].as_f64().is_some_and(|seconds| seconds > 0.0), "{used}");

    let failed = with("s.wrong").line("--key-from vault:secret/openai#api_key run -- true").run().exits(4);
    assert!(failed.stderr.contains("API key could not be read: "), "{failed:?}");
    let doctor = with(&token).line("auth doctor --offline --key-from vault:secret/openai#key").run().exits(4);
    assert!(doctor.stdout.contains("source.other"), "{doctor:?}");
}
