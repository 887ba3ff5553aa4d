//! X2: a canary in the place of the key, through everything, with all that can be logged.

use serde_json::json;

use crate::program::{MODES, Program, read};
use crate::script::{Answer, chunk, head, refusal, reply, status, stream, streamed};
use crate::server::Server;

/// Shaped like the keys of today, but for the marker that secret scanners look for.
const CANARY: &str =
    "sk-proj-CaNaRy0123456789_abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Parts of it that must not be seen: the whole, either half, its beginning and its end.
const PARTS: [&str; 3] = ["CaNaRy", "abcdefghijklmnop", "STUVWXYZ0123456789"];

/// Every way to refuse a call, with the key repeated wherever a server can repeat it.
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
