//! Keys in the keyring of the operating system: `auth login --store keyring`, `auth logout --store keyring`, `--key-from keyring:…`.

use crate::program::{Done, Program};
#[cfg(feature = "real-servers")]
use crate::script::reply;
use crate::script::{Answer, status};
use crate::server::Server;

const CANARY: &str = "sk-emul-canary-0123456789-ring";

fn models() -> Answer {
    status(200, &[], r#"{"object":"list","data":[]}"#)
}

fn login() -> Program {
    Program::new().line("auth login --store keyring --no-verify").stdin(CANARY)
}

/// Runs it, and checks that the key is nowhere in what it says (X2).
#[track_caller]
fn run(program: &Program, code: i32) -> Done {
    let done = program.run_here().exits(code);
    done.never_says(&[CANARY, "canary"]);
    done
}

#[test]
fn without_a_keyring_nothing_is_asked_and_nothing_stored() {
    let server = Server::start([models()]);
    let program = login().args(&["--base-url", &server.url()]);
    let done = run(&program, 2);
    assert!(
        done.stderr.starts_with(
            "error: The keyring entry openai/default cannot be read: this process knows no D-Bus session"
        ),
        "{done:?}"
    );
    assert!(!program.auth_json_path().exists() && server.requests().is_empty());
    let gone = login().var("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    assert!(run(&gone, 1).stderr.contains("the D-Bus session does not answer"));
    let done = Program::new().line("auth logout --store keyring --json").run_here().exits(2);
    assert_eq!(done.error()["kind"], "configuration");
}

/// The whole life of a key in a real keyring. One test, because there is one entry of the program's own.
#[cfg(feature = "real-servers")]
#[test]
fn a_key_is_stored_found_replaced_and_removed() {
    let bus = std::env::var("KEYWAY_TEST_KEYRING_BUS").expect("run cargo xtask servers -- cargo test …");
    let server = Server::start([models(), reply("Hello"), reply("Hello")]);
    let within =
        |program: Program| program.var("DBUS_SESSION_BUS_ADDRESS", &bus).args(&["--base-url", &server.url()]);
    let uri = "keyring:openai/default";
    let note = format!(
        "note: calls use it with --key-from {uri}, or with OPENAI_API_KEY_FROM={uri} in the environment\n"
    );

    let program = within(Program::new().line("auth login --store keyring").stdin(CANARY));
    let done = run(&program, 0);
    assert!(done.stdout.starts_with("Stored the key (fingerprint "), "{done:?}");
    assert!(
        done.stdout
            .ends_with(&format!("in the keyring entry openai/default; {} accepts it.\n", server.url()))
    );
    assert_eq!(done.stderr, note);
    assert!(!program.auth_json_path().exists());

    // Both ways that the note tells lead to the key, and no other does.
    let bearer = format!("Bearer {CANARY}");
    run(&within(Program::new().line("chat hi --no-stream")).args(&["--key-from", uri]), 0);
    run(&within(Program::new().line("chat hi --no-stream")).var("OPENAI_API_KEY_FROM", uri), 0);
    for request in &server.requests()[1..] {
        assert_eq!(request.header("authorization"), Some(bearer.as_str()));
    }
    run(&within(Program::new().line("chat hi")), 4);

    let done = run(&within(login().line("--json")), 0);
    assert_eq!(
        (done.json()["stored"].as_str(), done.json()["key_from"].as_str()),
        (Some("the keyring entry openai/default"), Some(uri))
    );

    let out = || within(Program::new().line("auth logout --store keyring"));
    let done = run(&out(), 0);
    assert_eq!(done.stdout, "Removed the key from the keyring entry openai/default.\n");
    assert_eq!(run(&out(), 0).stdout, "There was no key in the keyring entry openai/default.\n");
    let document = run(&out().line("--json"), 0).json();
    assert_eq!((&document["file"], document["key_from"].as_str()), (&serde_json::Value::Null, Some(uri)));
    let done = run(&within(Program::new().line("chat hi")).args(&["--key-from", uri]), 4);
    assert!(done.stderr.contains("store a key with `keyway auth login --store keyring`"), "{done:?}");
}
