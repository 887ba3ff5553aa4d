//! Keys in real servers, through the program: the examples in the README, login and logout.
//!
//! Requires the feature `__real-servers`: `cargo xtask test` starts the servers.

use serde_json::Value;

use crate::program::Program;
use crate::script::status;
use crate::server::Server;
use crate::sources::{readme_lines, run_line};

const CANARY: &str = "sk-emul-canary-0123456789-real";

/// Returns what `cargo xtask test` set for the server.
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
    assert!(done.stderr.contains("the keyring entry openai/default does not exist"), "{done:?}");
}
