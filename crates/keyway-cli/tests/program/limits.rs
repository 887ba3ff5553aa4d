//! Failing connections and expired time limits (E4, H9): exit code 3.

use std::net::TcpListener;

use serde_json::Value;

use crate::program::{KEY, MODES, Program};
use crate::script::{Answer, chunk, head, stream};
use crate::server::Server;

/// Returns the error of a call without retries.
fn failed(program: Program, options: &str) -> (Value, Value) {
    let document = program.line("--max-retries 0 --json").line(options).run().exits(3).json();
    (document["error"].clone(), document["partial"].clone())
}

fn is(error: &Value, kind: &str, reason: &str) {
    assert_eq!((&error["kind"], &error["reason"]), (&kind.into(), &reason.into()), "{error}");
    assert_eq!(error["status"], Value::Null);
}

/// Returns a port that nothing listens on.
fn dead_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A program that trusts one certificate, so that the machine's own do not matter.
fn trusting(url: &str) -> Program {
    Program::new()
        .file("root.pem", include_str!("root.pem"))
        .var("SSL_CERT_FILE", "root.pem")
        .var("OPENAI_API_KEY", KEY)
        .args(&["--base-url", url])
}

#[test]
fn e4_nobody_listens() {
    for mode in MODES {
        let url = format!("http://127.0.0.1:{}/v1", dead_port());
        let (error, _) = failed(Program::new().var("OPENAI_API_KEY", KEY).args(&["--base-url", &url]), mode);
        is(&error, "connection", "connect");
        assert_eq!(error["attempts"], 1);
    }
}

#[test]
fn e4_the_proxy_does_not_answer() {
    let proxy = format!("http://user:canary@127.0.0.1:{}", dead_port());
    // A private address, which is never contacted: only the proxy is.
    let program = || Program::new().var("OPENAI_API_KEY", KEY).line("--base-url http://10.255.255.1/v1");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let done = program().var(name, proxy.clone()).line("chat hi --json --max-retries 0").run().exits(3);
        is(&done.error(), "connection", "proxy");
        done.never_says(&["canary"]);
    }
}

#[test]
fn k12_a_proxy_carries_plain_requests_as_they_are() {
    let proxy = Server::start([crate::script::reply("Hello")]);
    let program = Program::new().var("OPENAI_API_KEY", KEY).var("HTTP_PROXY", proxy.origin());
    program.line("--base-url http://10.255.255.1/v1 chat hi --no-stream").run().exits(0);
    assert_eq!(proxy.requests()[0].line, "POST http://10.255.255.1/v1/chat/completions HTTP/1.1");
}

#[test]
fn e4_the_other_side_does_not_speak_tls() {
    let server = Server::start([]);
    let url = server.url().replace("http://", "https://");
    is(&failed(trusting(&url), "chat hi").0, "connection", "tls");
}

#[test]
fn e4_the_connection_breaks_before_the_reply() {
    for mode in MODES {
        let server = Server::start([Answer::new().close()]);
        is(&failed(Program::calling(&server), mode).0, "connection", "receive");
    }
}

#[test]
fn e4_what_answers_is_not_http() {
    for mode in MODES {
        let server = Server::start([Answer::new().write("220 mail.example ESMTP\r\n").hold()]);
        is(&failed(Program::calling(&server), mode).0, "connection", "receive");
    }
}

#[test]
fn h9_connecting_takes_too_long() {
    // TLS is part of connecting; this server never replies.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/v1", silent.local_addr().unwrap());
    for mode in MODES {
        is(&failed(trusting(&url).line("--timeout 0.3"), mode).0, "timeout", "connect");
    }
}

#[test]
fn h9_the_reply_does_not_begin() {
    for mode in MODES {
        let server = Server::start([Answer::new().hold()]);
        let (error, partial) = failed(Program::calling(&server).line("--timeout 0.2"), mode);
        is(&error, "timeout", "attempt");
        assert_eq!(partial, Value::Null);
        server.wait_until_left();
    }
}

#[test]
fn h9_the_reply_does_not_end() {
    let server =
        Server::start([Answer::new().write(&head(200, &[("content-length", "1000")])).write("{").hold()]);
    is(
        &failed(Program::calling(&server).line("--timeout 0.2"), "chat hi --no-stream").0,
        "timeout",
        "attempt",
    );
    server.wait_until_left();
}

#[test]
fn h9_a_stream_falls_silent() {
    let server = Server::start([stream().write(&chunk("Hel")).hold(), stream().hold()]);
    let (error, partial) = failed(Program::calling(&server).line("--timeout 0.3"), "chat hi");
    is(&error, "timeout", "stream_idle");
    assert_eq!(error["request_id"], "req_stream");
    assert_eq!(partial["choices"][0]["message"]["content"], "Hel");
    server.wait_until_left();
    let (error, partial) = failed(Program::calling(&server).line("--timeout 0.3"), "chat hi");
    is(&error, "timeout", "stream_idle");
    assert_eq!(partial, Value::Null);
    assert_eq!(server.requests().len(), 2, "nothing is tried again");
}

#[test]
fn r2_a_limit_that_runs_out_is_tried_again() {
    let server = Server::start([Answer::new().hold(), Answer::new().hold()]);
    let done = Program::calling(&server).line("chat hi --json --timeout 0.2 --max-retries 1").run().exits(3);
    assert_eq!((server.requests().len(), &done.error()["attempts"]), (2, &2.into()));
}

#[test]
fn a_person_is_told_of_the_flag_that_allows_more() {
    let server = Server::start([Answer::new().hold()]);
    let done = Program::calling(&server).line("chat hi --timeout 0.2 --max-retries 0").run().exits(3);
    assert!(done.stderr.contains("within 0.2 s") && done.stderr.contains("--timeout"), "{done:?}");
}
