//! `keyway auth status` (K1, K3, K9, X2): the state of each source, without any network.

use serde_json::{Value, json};

use crate::program::Program;
use crate::server::Server;

const KEY: &str = "sk-emul-shown-by-its-fingerprint";

/// Returns the states of all sources, and the winner.
fn states(program: Program) -> (Vec<String>, Value) {
    let done = program.line("auth status --json").run().exits(0);
    assert_eq!(done.stderr.matches("error").count(), 0, "{done:?}");
    let document = done.json();
    done.never_says(&[KEY]);
    let sources = document["sources"].as_array().unwrap();
    (
        sources.iter().map(|source| source["state"].as_str().unwrap().to_owned()).collect(),
        document["winner"].clone(),
    )
}

#[test]
fn k1_every_place_and_its_state() {
    let environment = || Program::new().var("OPENAI_API_KEY", KEY);
    let file = format!("{{\"OPENAI_API_KEY\": \"{KEY}\"}}");
    let dotenv = format!("OPENAI_API_KEY={KEY}\n");
    let variable = "the environment variable OPENAI_API_KEY";
    for (program, expected, winner) in [
        (Program::new(), vec!["absent", "absent", "absent"], Value::Null),
        (Program::new().var("OPENAI_API_KEY", ""), vec!["absent", "empty", "absent"], Value::Null),
        (environment(), vec!["absent", "used", "absent"], variable.into()),
        (environment().auth_json(&file), vec!["absent", "used", "shadowed"], variable.into()),
        (environment().auth_json("{"), vec!["absent", "used", "failed"], variable.into()),
        (
            Program::new().auth_json(&file),
            vec!["absent", "absent", "used"],
            "the file ~/.openai/auth.json".into(),
        ),
        (Program::new().auth_json("{"), vec!["absent", "absent", "failed"], Value::Null),
        (
            environment().file(".env", &dotenv).auth_json(&file),
            vec!["absent", "used", "shadowed", "shadowed"],
            variable.into(),
        ),
        (
            Program::new().file(".env", &dotenv),
            vec!["absent", "absent", "used", "absent"],
            "OPENAI_API_KEY in the file .env".into(),
        ),
        (
            Program::new().file(".env", "OPENAI_API_KEY=\n"),
            vec!["absent", "absent", "empty", "absent"],
            Value::Null,
        ),
        (
            Program::new().file(".env", "OPENAI_API_KEY: x\n").auth_json(&file),
            vec!["absent", "absent", "failed", "shadowed"],
            Value::Null,
        ),
        (
            Program::new().file("keys.env", &dotenv).line("--env-file keys.env"),
            vec!["absent", "absent", "used", "absent"],
            "OPENAI_API_KEY in the file keys.env".into(),
        ),
    ] {
        let (states, won) = states(program);
        assert_eq!(states, expected);
        assert_eq!(won, winner);
    }
}

#[test]
fn the_shape_of_the_document() {
    let done = Program::new()
        .var("OPENAI_API_KEY", format!(" {KEY}"))
        .auth_json("{")
        .line("auth status --json")
        .run()
        .exits(0);
    let document = done.json();
    assert_eq!(document.as_object().unwrap().len(), 4, "{document}");
    assert_eq!(document["settings"], json!([]));
    let source = &document["sources"][1];
    let expected = json!({
        "place": "the environment variable OPENAI_API_KEY", "state": "used", "fingerprint": source["fingerprint"],
        "class": "emulator", "expires_at": null, "took": null, "notes": ["had white space around it, now removed"],
    });
    assert_eq!(source, &expected);
    assert_eq!(source["fingerprint"].as_str().unwrap().len(), 8);
    let absent = json!({"place": "the `api_key` argument", "state": "absent", "fingerprint": null, "class": null, "expires_at": null, "took": null, "notes": []});
    assert_eq!(document["sources"][0], absent);
    assert_eq!(document["sources"][2]["notes"].as_array().unwrap().len(), 1, "{document}");
}

#[test]
fn k13_settings_with_their_sources_and_without_passwords() {
    let program = || {
        Program::new()
            .var("OPENAI_API_KEY", KEY)
            .var("OPENAI_ORG_ID", "'org-1' ")
            .var("HTTPS_PROXY", "http://user:can@ary@proxy:3128")
            .var("OPENAI_CUSTOM_HEADERS", "x-key: canary")
            .var("ALL_PROXY", " ")
            .file(".env", "OPENAI_API_KEY=sk-emul-other\nOPENAI_BASE_URL=http://localhost:1/v1\n")
            .line("auth status")
    };
    let done = program().line("--json").run().exits(0);
    done.never_says(&["canary", "can@ary"]);
    let setting = |name: &str, place: &str, state: &str, value: Value, notes: &[&str]| json!({"name": name, "place": place, "state": state, "value": value, "notes": notes});
    let variable = |name: &str| format!("the environment variable {name}");
    assert_eq!(
        done.json()["settings"],
        json!([
            setting(
                "base_url",
                "OPENAI_BASE_URL in the file .env",
                "ignored",
                "http://localhost:1/v1".into(),
                &["is ignored, because the key of this file is not used"]
            ),
            setting(
                "organization",
                &variable("OPENAI_ORG_ID"),
                "used",
                "org-1".into(),
                &["had white space around it, now removed", "had quotes around it, now removed"]
            ),
            setting(
                "https_proxy",
                &variable("HTTPS_PROXY"),
                "used",
                "http://[redacted]@proxy:3128".into(),
                &[]
            ),
            setting("all_proxy", &variable("ALL_PROXY"), "empty", Value::Null, &[]),
            setting("custom_headers", &variable("OPENAI_CUSTOM_HEADERS"), "used", "(not shown)".into(), &[]),
        ])
    );
    let done = program().run().exits(0);
    done.never_says(&["canary", "can@ary"]);
    assert!(
        done.stdout.contains("          - is ignored, because the key of this file is not used"),
        "{done:?}"
    );
    assert!(done.stdout.contains("http://[redacted]@proxy:3128\n"), "{done:?}");
}

#[test]
fn k14_a_setting_that_is_not_understood_stops_every_command() {
    for (name, value, right) in [
        ("HTTPS_PROXY", "socks://user:canary@proxy:1080", "write it as socks5h://proxy:1080"),
        ("OPENAI_BASE_URL", "localhost:8080", "write it as http://localhost:8080"),
    ] {
        let done =
            Program::new().var("OPENAI_API_KEY", KEY).var(name, value).line("auth status").run().exits(2);
        assert!(done.stderr.contains(name) && done.stderr.contains(right), "{done:?}");
        done.never_says(&["canary"]);
    }
}

#[test]
fn k16_a_key_without_the_usual_beginning_is_noted_for_the_apis_own_host() {
    let program = || Program::new().var("OPENAI_API_KEY", "hf_0123456789abcdef");
    let done = program().line("auth status").run().exits(0);
    assert!(done.stdout.contains("- does not begin with `sk-`, as keys for api.openai.com do"), "{done:?}");
    let elsewhere = program().line("auth status --base-url http://localhost:1/v1").run().exits(0);
    assert!(!elsewhere.stdout.contains("does not begin"), "{elsewhere:?}");
}

#[test]
fn nothing_is_sent() {
    let server = Server::start([]);
    Program::calling(&server).line("auth status").run().exits(0);
    Program::calling(&server).line("auth status --json").run().exits(0);
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_table_to_read_at_a_glance() {
    let done = Program::new()
        .var("OPENAI_API_KEY", KEY)
        .var("OPENAI_BASE_URL", "http://localhost:1/v1/")
        .auth_json("{")
        .line("auth status")
        .run()
        .exits(0);
    let lines: Vec<&str> = done.stdout.lines().collect();
    let column = lines[0].find("KEY").unwrap();
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["STATE", "SOURCE", "KEY"]);
    assert!(lines[1].starts_with("used      the environment variable OPENAI_API_KEY  "), "{done:?}");
    assert!(lines[1][column..].ends_with("  emulator key"), "{done:?}");
    assert_eq!(lines[2], "failed    the file ~/.openai/auth.json");
    assert!(lines[3].starts_with("          - is not valid JSON"), "{done:?}");
    assert_eq!(lines[5].split_whitespace().collect::<Vec<_>>(), ["STATE", "SETTING", "SOURCE", "VALUE"]);
    assert_eq!(
        lines[6],
        "used      base_url  the environment variable OPENAI_BASE_URL  http://localhost:1/v1/"
    );
    assert_eq!(
        lines[8],
        "Calls to http://localhost:1/v1 use the key from the environment variable OPENAI_API_KEY."
    );
    assert_eq!((lines.len(), done.stderr.as_str()), (9, ""));
}

#[test]
fn the_verdict_when_calls_would_fail() {
    let none = Program::new().line("auth status").run().exits(0);
    assert!(none.stdout.contains("Calls fail: there is no key."), "{none:?}");
    let broken = Program::new().auth_json("{").line("auth status").run().exits(0);
    assert!(broken.stdout.contains("Calls fail: the file ~/.openai/auth.json is broken"), "{broken:?}");
}

#[test]
fn k9_the_look_of_a_key_only_warns() {
    let done = Program::new()
        .var("OPENAI_API_KEY", "sk-ant-0123456789abcdef")
        .line("auth status --json")
        .run()
        .exits(0);
    let source = &done.json()["sources"][1];
    assert_eq!((&source["state"], &source["class"]), (&"used".into(), &"other_vendor".into()));
    assert_eq!(source["notes"], json!(["begins like the keys of Anthropic"]));
}

#[test]
fn p3_the_end_of_a_key_and_one_next_step() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let status = |end: u64| {
        let file = format!("{{\"OPENAI_API_KEY\": \"{KEY}\", \"expires_at\": {end}}}");
        Program::new().auth_json(&file)
    };
    for (end, words, next) in [
        (now + 100 * 86_400, "emulator key  expires in 99 days", "auth.json.\n"),
        (
            now + 3 * 3600 + 60,
            "emulator key  expires in 3 h",
            ", which expires in 3 h. Make a new key and replace this one at its source.\n",
        ),
        (
            now - 2 * 86_400,
            "emulator key  expired 2 days ago",
            ", which expired 2 days ago. Make a new key and replace this one at its source.\n",
        ),
    ] {
        let done = status(end).line("auth status").run().exits(0);
        assert!(done.stdout.contains(words) && done.stdout.ends_with(next), "{done:?}");
        let done = status(end).line("auth status --json").run().exits(0);
        assert_eq!(done.json()["sources"][2]["expires_at"], json!(end));
    }
    let file = format!("{{\"key\": \"{KEY}\", \"expires_at\": {}}}", now - 7200);
    let done = Program::new().file("key.json", &file).line("--key-from file:key.json#key auth status");
    let done = done.run().exits(0);
    assert!(
        done.stdout.contains(" fail: the key from `key` in the file key.json expired 2 h ago. Put a"),
        "{done:?}"
    );
}

/// The command that the README names: the program makes a key through the administration API.
#[cfg(unix)]
#[test]
fn p3_a_command_that_makes_a_key_says_when_it_ends() {
    let emulator = keyway_emulator::Emulator::builder().start_blocking().unwrap();
    let admin = emulator.key().admin().create();
    let program = || {
        let program = Program::new().var("OPENAI_ADMIN_KEY", admin.secret());
        program.args(&["--base-url", emulator.base_url()])
    };
    let accounts = "call admin.organization.projects.service_accounts";
    let line = format!("{accounts}.create proj_emulator -p name=robot -p create_service_account_only=true");
    let made: Value = serde_json::from_str(&program().line(&line).run().exits(0).stdout).unwrap();
    let command = format!(
        "command:'{}' --base-url {} {accounts}.api_keys.create proj_emulator {} -p expires_in_seconds=3600",
        env!("CARGO_BIN_EXE_keyway"),
        emulator.base_url(),
        made["id"].as_str().unwrap(),
    );
    let done = program().args(&["--key-from", &command, "auth", "status"]).run().exits(0);
    assert!(done.stdout.contains("emulator key  expires in 59 min"), "{done:?}");
    program().args(&["--key-from", &command, "call", "models.list"]).run().exits(0);
}

/// One unusable setting hides no other.
#[test]
fn k14_all_settings_are_shown_beside_those_that_are_unusable() {
    let program = || {
        Program::new()
            .var("OPENAI_API_KEY", KEY)
            .var("OPENAI_BASE_URL", "/v1")
            .var("OPENAI_ORG_ID", "org-1")
            .var("HTTPS_PROXY", "ftp://proxy:3128")
            .var("OPENAI_WEBHOOK_SECRET", "short")
            .var("OPENAI_CUSTOM_HEADERS", "no colon")
            .line("auth status")
    };
    let done = program().run().exits(2);
    let line = |words: &str| done.stdout.lines().find(|line| line.contains(words)).unwrap_or_default();
    assert!(line("variable OPENAI_API_KEY").starts_with("used "), "{done:?}");
    assert!(line("  org-1").starts_with("used      organization"), "{done:?}");
    for name in ["OPENAI_BASE_URL", "HTTPS_PROXY", "OPENAI_WEBHOOK_SECRET", "OPENAI_CUSTOM_HEADERS"] {
        assert!(
            line(&format!("the environment variable {name}")).starts_with("invalid "),
            "{name}: {done:?}"
        );
    }
    assert!(line("- The base URL from OPENAI_BASE_URL").ends_with("write it as https://HOST/v1"), "{done:?}");
    let last = done.stdout.lines().last().unwrap();
    assert!(
        last.starts_with("Calls fail: ") && last.contains("HTTPS_PROXY") && last.contains("/v1"),
        "{last}"
    );
    assert!(done.stderr.starts_with("error: A colon is missing"), "{done:?}");
    let document = program().line("--json").run().exits(2).json();
    assert_eq!(document["problems"].as_array().unwrap().len(), 4, "{document}");
    assert_eq!(document["winner"], "the environment variable OPENAI_API_KEY");
}

#[test]
fn k14_a_source_that_cannot_be_named_hides_no_setting() {
    let program = Program::new()
        .var("OPENAI_API_KEY", KEY)
        .var("OPENAI_API_KEY_FROM", "nowhere:x")
        .var("OPENAI_ORG_ID", "org-1")
        .line("auth status");
    let done = program.run().exits(2);
    let line = |words: &str| done.stdout.lines().find(|line| line.contains(words)).unwrap_or_default();
    assert!(line("variable OPENAI_API_KEY ").starts_with("shadowed "), "{done:?}");
    assert!(line("variable OPENAI_API_KEY_FROM").starts_with("failed "), "{done:?}");
    assert!(line("  org-1").starts_with("used "), "{done:?}");
}
