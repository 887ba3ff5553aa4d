//! The forms of the report: JSON, text, color; and the requests sent for it.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::program::Program;
use crate::setup::SetUp;
use crate::tls::{Interceptor, Issuer};

fn calling(emulator: &Emulator, key: &str) -> Program {
    Program::new().var("OPENAI_API_KEY", key).var("OPENAI_BASE_URL", emulator.base_url()).line("auth doctor")
}

fn ids(document: &Value) -> Vec<&str> {
    document["checks"].as_array().unwrap().iter().map(|check| check["id"].as_str().unwrap()).collect()
}

#[test]
fn the_document_of_calls_that_work() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    let done = calling(&emulator, key.secret()).line("--json --model gpt-4.1").run().exits(0);
    done.never_says(&[&key.secret()[8..]]);
    let document = done.json();
    assert_eq!(document.as_object().unwrap().len(), 3);
    assert_eq!(
        document["verdict"],
        json!({"calls": "work", "cause": null, "next": "nothing needs to be done", "exit": 0})
    );
    let expected = [
        "source.argument",
        "source.environment",
        "source.file",
        "sources",
        "shape",
        "organization",
        "project",
        "base_url",
        "files",
        "proxy_variables",
        "certificates",
        "clock",
        "resolve",
        "connect",
        "proxy",
        "tls",
        "http",
        "key",
        "model",
        "chat",
    ];
    assert_eq!(ids(&document), expected);
    for check in document["checks"].as_array().unwrap() {
        assert_eq!(check.as_object().unwrap().len(), 4, "{check}");
        assert!(
            ["ok", "skip"].contains(&check["mark"].as_str().unwrap()) && check["remedy"].is_null(),
            "{check}"
        );
    }
}

#[test]
fn the_document_of_a_failure() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().revoked().create();
    let done = calling(&emulator, key.secret()).line("--json").run().exits(4);
    assert_eq!(done.stderr, "");
    let document = done.json();
    let verdict = &document["verdict"];
    assert_eq!((&verdict["cause"], &verdict["exit"]), (&json!("key"), &json!(4)));
    let failed = document["checks"].as_array().unwrap().last().unwrap();
    assert_eq!((&failed["id"], &failed["mark"]), (&json!("key"), &json!("fail")));
    assert_eq!(failed["remedy"], verdict["next"]);
}

#[test]
fn g3_one_request_without_the_key_and_three_with_it() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    calling(&emulator, key.secret()).run().exits(0);
    let statuses = || emulator.journal().iter().filter_map(|entry| entry.status).collect::<Vec<_>>();
    // The list, and a chat call: streamed and as a whole.
    assert_eq!(statuses(), [401, 200, 200, 200]);
    emulator.clear_journal();
    calling(&emulator, "sk-emul-never-made-0123456789").run().exits(4);
    // Other servers than the API may refuse the list alone, so the chat call decides.
    assert_eq!(statuses(), [401, 401, 401]);
}

#[test]
fn offline_sends_nothing() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().revoked().create();
    let done = calling(&emulator, key.secret()).line("--offline").run().exits(0);
    assert!(done.stdout.starts_with("No problem was found, and nothing was sent.\n"), "{done:?}");
    assert_eq!(emulator.journal().len(), 0);
}

#[test]
fn k5_nothing_is_sent_without_a_usable_key() {
    let emulator = Emulator::start_blocking().unwrap();
    calling(&emulator, "").run().exits(4);
    calling(&emulator, "sk-emul-\u{e9}").run().exits(4);
    assert_eq!(emulator.journal().len(), 0);
}

#[test]
fn local_needs_nothing() {
    let done = Program::new().line("--local auth doctor").run().exits(0);
    assert!(done.stdout.starts_with("Calls work.\n\nMARK     CHECK"), "{done:?}");
    assert!(done.stdout.ends_with("Verdict: calls work.\nNext: nothing needs to be done.\n"), "{done:?}");
}

#[test]
fn colour_marks_the_cause() {
    let done = Program::new().line("auth doctor --color always").run().exits(4);
    assert!(done.stdout.starts_with("\u{1b}[1m\u{1b}[31mCalls fail:\u{1b}[0m no source"), "{done:?}");
}

#[cfg(unix)]
#[test]
fn x4_files_that_others_can_read_are_named() {
    use std::os::unix::fs::PermissionsExt;
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    let program = Program::new()
        .var("OPENAI_BASE_URL", emulator.base_url())
        .file(".env", &format!("OPENAI_API_KEY={}\n", key.secret()));
    std::fs::set_permissions(program.path(".env"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let outcome = SetUp::new("a file open to all", program)
        .keep(emulator)
        .secret(key.secret())
        .works_but("others on this machine can read .env (mode 644)")
        .next("chmod 600 .env")
        .run();
    assert!(outcome.wrong.is_empty(), "{:?}", outcome.wrong);
}

#[test]
fn a_key_of_another_format_is_odd_for_openai_alone() {
    for (key, says, next) in [
        (
            "abcdef0123456789abcdef0123456789",
            "does not begin with `sk-`",
            "https://platform.openai.com/api-keys",
        ),
        (
            "gsk_abcdef0123456789abcdef0123456",
            "begins like the keys of Groq",
            "https://api.groq.com/openai/v1",
        ),
        (
            "hf_abcdef0123456789abcdef01234567",
            "begins like the keys of Hugging Face",
            "https://router.huggingface.co/v1",
        ),
    ] {
        let offline = |url: &str| {
            let program = Program::new().var("OPENAI_API_KEY", key).var("OPENAI_BASE_URL", url);
            program.line("auth doctor --offline").run().exits(0)
        };
        let done = offline("https://api.openai.com/v1");
        let first = done.stdout.lines().next().unwrap();
        assert!(
            first.starts_with("No problem was found, and nothing was sent, but: the API key from"),
            "{first}"
        );
        assert!(first.contains(says) && done.stdout.lines().last().unwrap().contains(next), "{done:?}");
        done.never_says(&["abcdef0123"]);
        let done = offline("https://api.groq.com/openai/v1");
        assert!(done.stdout.starts_with("No problem was found, and nothing was sent.\n"), "{done:?}");
    }
}

#[test]
fn the_addresses_of_a_host_are_shown() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    let url = emulator.base_url().replace("127.0.0.1", "localhost");
    let program = Program::new().var("OPENAI_API_KEY", key.secret()).var("OPENAI_BASE_URL", url);
    let document = program.line("auth doctor --json").run().exits(0).json();
    let finding = |id: &str| {
        let check = document["checks"].as_array().unwrap().iter().find(|check| check["id"] == id).unwrap();
        check["finding"].as_str().unwrap().to_owned()
    };
    assert!(finding("resolve").starts_with("localhost resolves to "), "{document}");
    assert!(finding("resolve").contains("127.0.0.1"), "{document}");
    assert!(finding("connect").ends_with("(127.0.0.1)"), "{document}");
}

#[test]
fn root_certificates_are_no_proxy() {
    let program = Program::new().var("OPENAI_API_KEY", "sk-emul-0123456789abcdef").file("roots.pem", "");
    let roots = program.path("roots.pem");
    let done = program.var("SSL_CERT_FILE", roots).line("auth doctor --offline").run().exits(0);
    assert!(
        done.stdout.contains("none is set") && done.stdout.contains("roots.pem (SSL_CERT_FILE)"),
        "{done:?}"
    );
}

#[test]
fn root_certificates_that_cannot_be_read_are_not_ok() {
    let program = Program::new().var("OPENAI_API_KEY", "sk-emul-0123456789abcdef");
    let nowhere = program.path("nowhere.pem");
    let done = program.var("SSL_CERT_FILE", nowhere).line("auth doctor --offline").run();
    assert!(done.stdout.contains("nowhere.pem (SSL_CERT_FILE) cannot be read"), "{done:?}");
    assert!(done.stdout.contains("correct SSL_CERT_FILE"), "{done:?}");
}

#[test]
fn g11_calls_that_work_clear_what_was_remembered_of_the_key() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().revoked().create();
    let home = Program::new();
    let run = |line: &str| {
        let program = Program::new().var("HOME", home.path("."));
        let program = program.var("OPENAI_API_KEY", key.secret()).var("OPENAI_BASE_URL", emulator.base_url());
        program.line(line).run()
    };
    run("chat hi").exits(4);
    key.restore();
    run("chat hi").exits(4);
    run("auth doctor").exits(0);
    run("chat hi").exits(0);
}

#[test]
fn the_clock_is_compared_with_the_replys_date() {
    use crate::script::refusal;
    use crate::server::Server;
    let date = [("date", "Sat, 01 Jan 2000 00:00:00 GMT")];
    let text = "You didn't provide an API key. Send one.";
    let server = Server::start([refusal(401, &date, "invalid_request_error", "", text)]);
    let program = Program::calling(&server).line("auth doctor --json");
    let document = program.run().exits(3).json();
    let clock =
        document["checks"].as_array().unwrap().iter().find(|check| check["id"] == "clock").unwrap().clone();
    assert_eq!(clock["mark"], "warn");
    assert!(clock["finding"].as_str().unwrap().ends_with("min ahead of the server's"), "{clock}");
}

#[test]
fn a_trusted_interceptor_is_named_too() {
    let issuer = Issuer::new("Zscaler Intermediate Root CA");
    let interceptor = Interceptor::start(&issuer);
    let program =
        Program::new().var("OPENAI_API_KEY", "sk-emul-0123456789abcdef").file("roots.pem", &issuer.pem());
    let roots = program.path("roots.pem");
    let program = program.var("SSL_CERT_FILE", roots).var("OPENAI_BASE_URL", interceptor.url());
    let document = program.line("auth doctor --json").run().exits(3).json();
    // It sends nothing after the handshake.
    assert_eq!(document["verdict"]["cause"], "http");
    let tls =
        document["checks"].as_array().unwrap().iter().find(|check| check["id"] == "tls").unwrap().clone();
    assert_eq!(tls["mark"], "warn");
    let finding = tls["finding"].as_str().unwrap();
    assert!(
        finding.ends_with(
            "issued by \"Zscaler Intermediate Root CA\": a Zscaler proxy intercepts this connection"
        ),
        "{finding}"
    );
}
