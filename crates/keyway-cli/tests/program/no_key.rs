//! Calls that fail before anything is sent, because there is no usable key (K3–K8).

use crate::program::{KEY, MODES, Program};
use crate::server::Server;

/// Runs a chat in both modes, and checks that it fails with this reason and without connecting to
/// the server.
fn refused(reason: &str, prepare: impl Fn(Program) -> Program) -> Vec<String> {
    let mut messages = Vec::new();
    for mode in MODES {
        let server = Server::start([]);
        let program = || prepare(Program::new().args(&["--base-url", &server.url()]).line(mode));
        let done = program().line("--json").run().exits(4);
        let error = done.error();
        assert_eq!(error["kind"], "authentication", "{error}");
        assert_eq!(error["reason"], reason, "{error}");
        assert_eq!(error["error_type"], "authentication_error", "{error}");
        assert_eq!((&error["status"], &error["attempts"]), (&401.into(), &0.into()), "{error}");
        let plain = program().run().exits(4);
        assert_eq!(plain.stdout, "");
        let message = error["message"].as_str().unwrap().to_owned();
        assert!(plain.stderr.contains(&format!("error: {message}\n")), "{plain:?}");
        assert_eq!(server.connections(), 0);
        messages.push(message);
    }
    messages
}

#[test]
fn k5_without_a_key_nothing_is_sent_and_every_place_is_named() {
    for message in refused("not_found", |program| program) {
        assert!(message.starts_with("API key not found"), "{message}");
        for place in ["environment variable OPENAI_API_KEY", "~/.openai/auth.json", "--key-from"] {
            assert!(message.contains(place), "{place}: {message}");
        }
        assert!(!message.contains("`api_key` argument"), "no flag takes a key: {message}");
    }
}

#[test]
fn k4_an_empty_variable_is_no_key() {
    for value in ["", "  ", "\t\n", "\"\""] {
        for message in refused("not_found", |program| program.var("OPENAI_API_KEY", value)) {
            assert!(message.contains("OPENAI_API_KEY is empty"), "{message}");
        }
    }
}

#[test]
fn k3_a_broken_file_stops_the_search() {
    for text in ["{", "[]", "{\"OPENAI_API_KEY\": 1}", ""] {
        for message in refused("provider_failed", |program| program.auth_json(text)) {
            assert!(message.contains("~/.openai/auth.json"), "{message}");
        }
    }
}

#[test]
fn k1_a_key_in_the_environment_hides_a_broken_file() {
    let server = Server::start([crate::script::reply("Hello")]);
    Program::calling(&server).auth_json("{").line("chat hi --no-stream").run().exits(0);
}

#[test]
fn k8_what_a_header_cannot_carry_is_not_sent() {
    for (key, what) in [
        ("sk-emul-\u{2014}dashes", "U+2014"),
        ("sk-emul-two\nlines", "U+000A"),
        ("sk-\u{441}yrillic", "U+0441"),
    ] {
        let messages = refused("malformed", |program| program.var("OPENAI_API_KEY", key));
        for message in messages {
            assert!(message.contains(what) && message.contains("OPENAI_API_KEY"), "{message}");
            assert!(!message.contains(key), "{message}");
        }
    }
}

#[test]
fn k7_what_surrounds_a_key_is_removed_with_one_warning() {
    let server = Server::start([crate::script::reply("Hello")]);
    let done = Program::new()
        .args(&["--base-url", &server.url()])
        .line("chat hi --no-stream")
        .var("OPENAI_API_KEY", " \"sk-emul-quoted01234\"\n")
        .run()
        .exits(0);
    assert_eq!(server.requests()[0].header("authorization"), Some("Bearer sk-emul-quoted01234"));
    assert_eq!(done.stdout, "Hello\n");
    assert_eq!(done.stderr.lines().count(), 1, "{done:?}");
    assert!(
        done.stderr.contains("WARN")
            && done.stderr.contains("OPENAI_API_KEY")
            && done.stderr.contains("quotes"),
        "{done:?}"
    );
}

#[test]
fn k11_the_admin_key_stands_in_for_nothing() {
    refused("not_found", |program| program.var("OPENAI_ADMIN_KEY", "sk-emul-admin0123456"));
}

#[cfg(unix)]
#[test]
fn k5_no_certificate_roots_are_read_without_a_key() {
    let program = Program::new().var("SSL_CERT_FILE", "roots.pem").line("chat hi --json");
    // Opening a pipe without a writer blocks forever.
    let made = std::process::Command::new("mkfifo").arg(program.path("roots.pem")).status().unwrap();
    assert!(made.success());
    assert_eq!(program.run().exits(4).error()["reason"], "not_found");
}

#[test]
fn k13_blank_certificate_variables_are_unset() {
    // It does not speak TLS, which is only met once the roots are loaded.
    let server = Server::start([]);
    let url = server.url().replace("http://", "https://");
    let failure = |set: &[(&str, &str)]| {
        let program = Program::new().var("OPENAI_API_KEY", KEY).args(&["--base-url", &url]);
        let program = set.iter().fold(program, |program, (name, value)| program.var(name, *value));
        let done = program.line("chat hi --json --max-retries 0").run().exits(3);
        done.error()["message"].as_str().unwrap().to_owned()
    };
    let usual = failure(&[]);
    for set in [
        &[("SSL_CERT_FILE", "")][..],
        &[("SSL_CERT_FILE", " "), ("SSL_CERT_DIR", "")],
        &[("SSL_CERT_FILE", "''"), ("SSL_CERT_DIR", " : ")],
    ] {
        assert_eq!(failure(set), usual, "{set:?}");
    }
}
