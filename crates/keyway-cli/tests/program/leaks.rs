//! X2, X5: a canary key, through everything, with all logging on.

#[path = "../../../../tests/leaks/oracle.rs"]
#[allow(dead_code, reason = "shared with the tests of other crates")]
mod oracle;

use oracle::{FORMS, Runs, keys};
use serde_json::json;

use crate::program::{MODES, Program, read};
use crate::script::{Answer, chunk, head, refusal, reply, status, stream, streamed};
use crate::server::Server;

/// In the format of today's keys, but without the marker that secret scanners look for.
const CANARY: &str =
    "sk-proj-CaNaRy0123456789_abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Parts of it that must not appear: each half, the beginning and the end.
const PARTS: [&str; 3] = ["CaNaRy", "abcdefghijklmnop", "STUVWXYZ0123456789"];

/// Every way to reject a call, with the key repeated wherever a server can repeat it.
fn answers() -> Vec<Answer> {
    let masked = format!("{}****{}", &CANARY[..12], &CANARY[CANARY.len() - 4..]);
    let echo = format!("Incorrect API key provided: {CANARY}. Also Bearer {CANARY} and {masked}.");
    let mut answers: Vec<Answer> = [400, 401, 403, 404, 409, 418, 422, 429, 500, 503]
        .into_iter()
        .map(|code| refusal(code, &[], CANARY, CANARY, &echo))
        .collect();
    answers.push(refusal(401, &[], "invalid_request_error", "invalid_api_key", &echo));
    answers.push(status(401, &[], &json!({"error": echo}).to_string()));
    answers.push(status(401, &[("content-type", "text/plain")], &echo));
    answers.push(status(403, &[("content-type", "text/html")], &format!("<html>{echo}</html>")));
    answers.push(status(200, &[("content-type", "text/html")], &format!("<html>{echo}</html>")));
    answers.push(status(200, &[], &json!({"choices": echo}).to_string()));
    answers.push(status(307, &[("location", &format!("https://elsewhere.example/?key={CANARY}"))], ""));
    answers.push(status(307, &[("location", &format!("{CANARY}://x"))], ""));
    answers.push(
        stream()
            .write(&chunk("Hel"))
            .write(&format!("data: {}\n\n", json!({"error": {"message": echo}})))
            .close(),
    );
    answers.push(stream().write(&format!("data: {CANARY}\n\n")).close());
    answers.push(stream().write(&chunk("Hel")).close());
    answers.push(Answer::new().write(&format!("{CANARY}\r\n\r\n")).close());
    answers
        .push(Answer::new().write(&head(200, &[("content-length", "9"), ("content-type", CANARY)])).close());
    answers.push(Answer::new().close());
    answers.push(streamed(&["Hello"]));
    answers.push(reply("Hello"));
    answers
}

fn no_call_shows_the_key(mode: &str) {
    for answer in answers() {
        for more in ["--max-retries 0 -vvv", "--max-retries 0 -vvv --json"] {
            let server = Server::start([answer.clone()]);
            let program = Program::new().var("OPENAI_API_KEY", CANARY).args(&["--base-url", &server.url()]);
            program.line(mode).line(more).run().never_says(&PARTS);
            let sent = server.requests()[0].header("authorization").map(str::to_owned);
            assert_eq!(sent, Some(format!("Bearer {CANARY}")));
        }
    }
}

#[test]
fn x2_no_stream_shows_the_key() {
    no_call_shows_the_key(MODES[0]);
}

#[test]
fn x2_no_whole_reply_shows_the_key() {
    no_call_shows_the_key(MODES[1]);
}

#[test]
fn x2_no_retry_and_no_time_limit_shows_the_key() {
    let server =
        Server::start([refusal(500, &[("retry-after-ms", "1")], "odd", "odd", CANARY), Answer::new().hold()]);
    let program = Program::new().var("OPENAI_API_KEY", CANARY).args(&["--base-url", &server.url()]);
    program.line("chat hi -vvv --timeout 0.2 --max-retries 1").run().exits(3).never_says(&PARTS);
}

#[test]
fn x2_a_key_that_cannot_be_sent_is_not_shown() {
    for key in [
        format!("{CANARY}\u{2014}"),
        format!("{CANARY}\n{CANARY}"),
        format!("Bearer {CANARY}"),
        format!("OPENAI_API_KEY={CANARY}"),
    ] {
        for more in ["auth status", "auth status --json"] {
            Program::new()
                .var("OPENAI_API_KEY", key.clone())
                .line("-vvv")
                .line(more)
                .run()
                .exits(0)
                .never_says(&PARTS);
        }
    }
    let program = Program::new().var("OPENAI_API_KEY", format!("{CANARY}\u{2014}"));
    program.line("chat hi -vvv --json").run().exits(4).never_says(&PARTS);
}

#[test]
fn x2_no_source_shows_the_key() {
    let file = json!({"OPENAI_API_KEY": CANARY}).to_string();
    let broken = &file[..file.len() - 1];
    for text in [
        file.as_str(),
        broken,
        &json!([CANARY]).to_string(),
        &json!({"OPENAI_API_KEY": [CANARY]}).to_string(),
    ] {
        for more in ["auth status", "auth status --json"] {
            Program::new().auth_json(text).line("-vvv").line(more).run().exits(0).never_says(&PARTS);
        }
    }
    for text in
        [format!("OPENAI_API_KEY={CANARY}\n"), format!("OPENAI_API_KEY='{CANARY}\n"), format!("{CANARY}\n")]
    {
        for more in ["auth status", "auth status --json", "auth status --env-file .env"] {
            Program::new().file(".env", &text).line("-vvv").line(more).run().exits(0).never_says(&PARTS);
        }
    }
}

#[test]
fn x2_settings_that_hold_the_key_by_mistake_are_not_shown() {
    for name in [
        "OPENAI_BASE_URL",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "OPENAI_CUSTOM_HEADERS",
        "OPENAI_LOG",
        "HTTP_PROXY",
        "SSL_CERT_FILE",
    ] {
        for value in [
            CANARY.to_owned(),
            format!("{CANARY}\u{1}"),
            format!("X-Key: {CANARY}\u{1}"),
            format!("http://{CANARY}@x:1"),
        ] {
            Program::new()
                .var("OPENAI_API_KEY", CANARY)
                .var(name, value)
                .line("auth status -vvv")
                .run()
                .never_says(&PARTS);
        }
    }
}

#[test]
fn x2_the_emulators_journal_and_log_do_not_show_the_key() {
    let mut emulator = Program::new().line("emulator --json -vvv --journal requests.jsonl").start();
    let document: serde_json::Value = serde_json::from_str(&emulator.read_line()).unwrap();
    let url = document["base_url"].as_str().unwrap().to_owned();
    for mode in MODES {
        let program = Program::new().var("OPENAI_API_KEY", CANARY).args(&["--base-url", &url]).line(mode);
        program.line("-vvv --system").args(&[CANARY]).run().exits(4).never_says(&PARTS);
    }
    let journal = read(&emulator.path("requests.jsonl"));
    assert_eq!(journal.lines().count(), 2);
    assert!(PARTS.iter().all(|part| !journal.contains(part)), "{journal}");
}

/// Returns a text in every encoding, on one line.
fn in_all_forms(text: &str) -> String {
    FORMS.iter().map(|(_, write)| write(text)).collect::<Vec<_>>().join(" | ")
}

/// Runs the program against a reply that repeats the key in every encoding: its output contains no
/// eight characters of it.
#[track_caller]
fn repeated(mode: &str, answer: fn(&str, &str) -> Answer) {
    for (kind, key) in keys() {
        let runs = Runs::of(&key);
        for more in ["--max-retries 0 -vvv", "--max-retries 0 -vvv --json", "--max-retries 0"] {
            let server = Server::start([answer(&in_all_forms(&key), &key)]);
            let program = Program::new().var("OPENAI_API_KEY", &*key).args(&["--base-url", &server.url()]);
            let done = program.line(mode).line(more).run();
            assert_ne!(done.code, Some(0), "{done:?}");
            for shown in [&done.stdout, &done.stderr] {
                assert_eq!(runs.shown_in(shown), None, "{kind}, {more}");
            }
        }
    }
}

#[test]
fn x5_a_refusal_shows_the_key_in_no_form() {
    repeated(MODES[1], |text, _| {
        let headers = [
            ("x-request-id", text),
            ("set-cookie", text),
            ("x-echo", text),
            ("content-type", "application/json"),
        ];
        let body =
            format!(r#"{{"error":{{"message":"{text}","type":"{text}","code":"{text}","param":"{text}"}}}}"#);
        status(401, &headers, &body)
    });
}

#[test]
fn x5_a_page_shows_the_key_in_no_form() {
    repeated(MODES[1], |text, _| {
        status(403, &[("content-type", "text/html"), ("x-request-id", text)], &format!("<html>{text}</html>"))
    });
}

#[test]
fn x5_a_success_that_does_not_fit_shows_the_key_in_no_form() {
    repeated(MODES[1], |text, _| {
        status(200, &[("x-request-id", text)], &format!(r#"{{"choices":"{text}"}}"#))
    });
}

#[test]
fn x5_a_status_line_shows_the_key_in_no_form() {
    repeated(MODES[1], |text, _| {
        let text = text.replace(|c: char| !c.is_ascii(), "");
        Answer::new().write(&format!("HTTP/1.1 500 {text}\r\ncontent-length: 0\r\n\r\n"))
    });
}

#[test]
fn x5_a_redirect_shows_the_key_in_no_form() {
    repeated(MODES[1], |_, key| {
        status(307, &[("location", &format!("http://{key}.evil.example/{key}?{key}"))], "")
    });
}

#[test]
fn x5_a_stream_that_breaks_shows_the_key_in_no_form() {
    repeated(MODES[0], |text, _| {
        let data = serde_json::to_string(text).unwrap();
        let error = format!("data: {{\"error\":{{\"message\":{data}}}}}\n\n");
        stream().write(&chunk("Hel")).write(&error).close()
    });
}

#[test]
fn x5_what_had_arrived_is_told_without_the_key() {
    let key = &keys()[2].1;
    let server = Server::start([stream().write(&chunk(&in_all_forms(key))).close()]);
    let program = Program::new().var("OPENAI_API_KEY", &**key).args(&["--base-url", &server.url()]);
    let done = program.line(MODES[0]).line("--json -vvv").run();
    let partial = done.json()["partial"].clone();
    assert!(
        partial["choices"][0]["message"]["content"].as_str().unwrap().contains("[redacted]"),
        "{partial}"
    );
    assert_eq!(Runs::of(key).shown_in(&partial.to_string()), None);
}

#[test]
fn x5_a_base_url_or_a_proxy_that_is_the_key_is_not_shown() {
    for (kind, key) in keys().into_iter().filter(|(kind, _)| *kind != "symbols") {
        let runs = Runs::of(&key);
        for (variable, value) in [
            ("OPENAI_BASE_URL", format!("https://{key}/v1")),
            ("OPENAI_BASE_URL", format!("http://127.0.0.1:1/{key}/v1")),
            ("HTTPS_PROXY", format!("http://{key}:1")),
        ] {
            for line in ["auth status", "auth status --json", "auth doctor", "chat hi", "chat hi --json"] {
                let program = Program::new().var("OPENAI_API_KEY", &*key).var(variable, &*value);
                let done = program.line(line).line("-vvv").run().exits(2);
                for shown in [&done.stdout, &done.stderr] {
                    assert_eq!(runs.shown_in(shown), None, "{kind}, {variable}, {line}");
                }
            }
        }
    }
}

#[test]
fn x5_a_login_with_a_base_url_that_is_the_key_is_refused() {
    let key = &keys()[2].1;
    for more in ["--no-verify", "--no-verify --json -vvv"] {
        let program = Program::new().var("OPENAI_BASE_URL", format!("https://{key}/v1")).stdin(key);
        let done = program.line("auth login -").line(more).run().exits(2);
        for shown in [&done.stdout, &done.stderr] {
            assert_eq!(Runs::of(key).shown_in(shown), None, "{more}");
        }
    }
}

#[test]
fn x5_characters_that_turn_a_line_around_are_not_written() {
    let server =
        Server::start([refusal(400, &[], "odd", "odd", "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{61c}f")]);
    let done = Program::calling(&server).line("chat hi -vvv").run().exits(1);
    assert!(done.stderr.contains("abcdef"), "{done:?}");
    assert!(!done.stderr.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}', '\u{61c}']), "{done:?}");
}
