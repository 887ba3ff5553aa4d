//! `keyway emulator`, and a second `keyway` that calls it.

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::program::{Program, Running, read};

/// Starts an emulator and returns its base URL and key.
fn start(program: Program) -> (Running, String, String) {
    let mut running = program.start();
    let mut value = |name: &str| {
        let line = running.read_line();
        line.strip_prefix(&format!("export {name}=")).unwrap_or_else(|| panic!("{line}")).trim().to_owned()
    };
    let (url, key) = (value("OPENAI_BASE_URL"), value("OPENAI_API_KEY"));
    (running, url, key)
}

fn chat(url: &str, key: &str) -> Program {
    Program::new().var("OPENAI_BASE_URL", url).var("OPENAI_API_KEY", key).line("chat Hello --max-retries 0")
}

#[test]
fn it_says_how_to_reach_it_and_answers() {
    let (_emulator, url, key) = start(Program::new().line("emulator"));
    assert!(key.starts_with("sk-emul-"), "{key}");
    let done = chat(&url, &key).run().exits(0);
    assert_eq!((done.stdout.as_str(), done.stderr.as_str()), ("You said: Hello\n", ""));
    chat(&url, &key).line("--no-stream --json").run().exits(0).json();
    let error = chat(&url, "sk-emul-nobody-knows-me").line("--json").run().exits(4).error();
    assert_eq!((&error["reason"], &error["code"]), (&"invalid".into(), &"invalid_api_key".into()));
}

#[test]
fn it_says_so_in_json_too() {
    let mut emulator = Program::new().line("emulator --json").start();
    let document: Value = serde_json::from_str(&emulator.read_line()).unwrap();
    assert_eq!(document["schema"], 1);
    let (url, key) = (document["base_url"].as_str().unwrap(), document["api_key"].as_str().unwrap());
    assert!(document["control"].as_str().unwrap().ends_with("/_keyway"), "{document}");
    chat(url, key).run().exits(0);
}

#[test]
fn keys_of_a_file_have_their_states() {
    let mut keys = String::new();
    let states = [
        ("revoked", 4, "revoked"),
        ("deleted", 4, "invalid"),
        ("expired", 4, "expired"),
        ("account_deactivated", 4, "account_deactivated"),
        ("no_organization", 4, "no_organization"),
        ("region_blocked", 5, "region"),
        ("quota_exhausted", 6, "quota_exhausted"),
        ("credit_exhausted", 6, "quota_exhausted"),
        ("billing_inactive", 6, "quota_exhausted"),
    ];
    for (state, ..) in states {
        keys += &format!("[[key]]\nsecret = \"sk-emul-{state}\"\nstate = \"{state}\"\n");
    }
    keys += "[[key]]\nsecret = \"sk-emul-one-model\"\nmodels = [\"gpt-4.1-mini\"]\n";
    keys += "[[key]]\nsecret = \"sk-emul-no-scope\"\nscopes = [\"api.model.read\"]\n";
    let (_emulator, url, _) =
        start(Program::new().file("keys.toml", &keys).line("emulator --keys keys.toml"));
    let refused = |key: &str, exit: i32, reason: &str| {
        let error = chat(&url, key).line("--json").run().exits(exit).error();
        assert_eq!(error["reason"], reason, "{key}: {error}");
    };
    for (state, exit, reason) in states {
        refused(&format!("sk-emul-{state}"), exit, reason);
    }
    refused("sk-emul-one-model", 5, "model");
    refused("sk-emul-no-scope", 4, "missing_scopes");
}

#[test]
fn it_misbehaves_on_request() {
    let (_emulator, url, key) = start(Program::new().line("emulator"));
    let run = |model: &str| chat(&url, &key).line("--json").args(&["--model", model]).run();
    assert_eq!(run("fault-500").exits(1).error()["kind"], "internal_server");
    assert_eq!(run("fault-429;message=Slow").exits(6).error()["kind"], "rate_limit");
    assert_eq!(run("fault-reset-before-headers").exits(3).error()["kind"], "connection");
    assert!(run("fault-reset-inside-stream").exits(3).json()["partial"].is_object());
    let retried =
        chat(&url, &key).line("--json --max-retries 1 --model fault-503;retry-after-ms=1;then-ok").run();
    assert_eq!(retried.exits(0).json()["attempts"], 2);
}

#[test]
fn x2_the_journal_has_the_requests_and_no_key() {
    let (emulator, url, key) = start(Program::new().line("emulator --journal requests.jsonl"));
    chat(&url, &key).run().exits(0);
    chat(&url, "sk-emul-nobody-knows-me").run().exits(4);
    let journal = read(&emulator.path("requests.jsonl"));
    let entries: Vec<Value> = journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((entries.len(), &entries[0]["path"]), (2, &"/v1/chat/completions".into()), "{journal}");
    assert!(!journal.contains(&key) && !journal.contains("nobody-knows-me"), "{journal}");
}

#[test]
fn what_it_cannot_use_is_exit_code_2() {
    for (keys, expected) in [
        ("[[key]]\nsecret = \"sk-emul-a\"\nstate = \"tired\"\n", "line 3"),
        ("[[key]]\nstate = \"valid\"\n", "`secret`"),
        ("[[kez]]\n", "`kez`"),
        ("[[key]]\nsecret = \"sk-proj-canary\"\n", "sk-emul-"),
        ("not toml", "line 1"),
    ] {
        let program = || Program::new().file("keys.toml", keys).line("emulator --keys keys.toml");
        let done = program().run().exits(2);
        assert!(done.stderr.contains("keys.toml") && done.stderr.contains(expected), "{keys}: {done:?}");
        assert_eq!(done.stdout, "");
        let error = program().line("--json").run().exits(2).error();
        assert_eq!((&error["kind"], &error["reason"]), (&"configuration".into(), &"invalid_argument".into()));
        done.never_says(&["canary"]);
    }
    assert!(
        Program::new().line("emulator --keys nowhere.toml").run().exits(2).stderr.contains("nowhere.toml")
    );
    assert!(
        Program::new()
            .line("emulator --journal nowhere/at/all")
            .run()
            .exits(2)
            .stderr
            .contains("nowhere/at/all")
    );
}

#[test]
fn a_port_that_is_taken_is_exit_code_2() {
    let (_emulator, url, _) = start(Program::new().line("emulator"));
    let port = url.split(':').nth(2).unwrap().split('/').next().unwrap();
    let done = Program::new().args(&["emulator", "--port", port]).run().exits(2);
    assert!(done.stderr.contains(port), "{done:?}");
}

#[test]
fn scripts_of_a_file_reply_and_unused_ones_are_reported_at_the_end() {
    let replies = "- { name: greeting, when: { user: Hello }, reply: Good morning }\n- { name: never, when: { user: Goodbye }, reply: x }\n";
    for signal in [Signal::INT, Signal::TERM] {
        let program = Program::new().file("replies.yaml", replies).line("emulator --replies replies.yaml");
        let (emulator, url, key) = start(program);
        assert_eq!(chat(&url, &key).run().exits(0).stdout, "Good morning\n");
        let id = Pid::from_raw(i32::try_from(emulator.id()).unwrap()).unwrap();
        kill_process(id, signal).unwrap();
        let done = emulator.finish();
        assert!(done.stderr.contains("`never` (replies.yaml, line 2)"), "{signal:?}: {}", done.stderr);
        assert!(!done.stderr.contains("greeting"), "{}", done.stderr);
    }
}

#[test]
fn a_malformed_replies_file_is_a_usage_error() {
    let program = Program::new().file("replies.yaml", "replies:\n  - when: { users: x }\n    reply: y\n");
    let done = program.line("emulator --replies replies.yaml").run().exits(2);
    assert!(
        done.stderr.contains(
            "replies.yaml, line 2, column 13: `replies[0].when.users` is unknown (did you mean `user`?)"
        ),
        "{}",
        done.stderr
    );
}

#[test]
fn any_key_and_any_model_can_be_allowed() {
    let (_emulator, url, _) = start(Program::new().line("emulator --any-key --model my-model"));
    chat(&url, "dummy").line("--model my-model").run().exits(0);
    chat(&url, "dummy").line("--model other").run().exits(1);
    let (_emulator, url, _) = start(Program::new().line("emulator --any-key --any-model"));
    chat(&url, "sk-test").line("--model other").run().exits(0);
}
