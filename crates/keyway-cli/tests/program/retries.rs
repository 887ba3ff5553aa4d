//! When a call is retried, after which delay, and with what (section R, G1).

use std::time::Duration;

use crate::program::{KEY, MODES, Program};
use crate::script::{Answer, chunk, head, refusal, reply, stream, streamed};
use crate::server::{Request, Server};

/// An error of this status, with a minimal delay before the retry.
fn soon(code: u16) -> Answer {
    refusal(code, &[("retry-after-ms", "1")], "odd", "odd", "Odd.")
}

fn success(mode: &str) -> Answer {
    if mode.contains("--no-stream") { reply("Hello") } else { streamed(&["Hello"]) }
}

/// Returns the requests of a call that fails.
fn requests(mode: &str, options: &str, script: Vec<Answer>) -> Vec<Request> {
    let server = Server::start(script);
    Program::calling(&server).line(mode).line(options).run();
    server.requests()
}

#[test]
fn r1_two_retries_unless_told_otherwise() {
    for mode in MODES {
        let script = || vec![soon(500); 9];
        assert_eq!(requests(mode, "", script()).len(), 3);
        assert_eq!(requests(mode, "--max-retries 0", script()).len(), 1);
        assert_eq!(requests(mode, "--max-retries 4", script()).len(), 5);
    }
}

#[test]
fn r1_a_retry_that_succeeds_is_a_success() {
    for mode in MODES {
        let server = Server::start([soon(503), soon(429), success(mode)]);
        let done = Program::calling(&server).line(mode).line("--json").run().exits(0);
        assert_eq!(done.json()["attempts"], 3);
    }
}

#[test]
fn r2_which_statuses_are_tried_again() {
    for mode in MODES {
        for code in [408, 409, 429, 500, 502, 503, 504, 529] {
            assert_eq!(requests(mode, "--max-retries 1", vec![soon(code); 2]).len(), 2, "{code}");
        }
        for code in [400, 401, 403, 404, 405, 410, 413, 415, 422, 426] {
            assert_eq!(requests(mode, "", vec![soon(code); 2]).len(), 1, "{code}");
        }
    }
}

#[test]
fn g1_the_server_cannot_ask_for_a_refused_key_again() {
    for mode in MODES {
        for code in [401, 403] {
            let answer =
                refusal(code, &[("retry-after-ms", "1"), ("x-should-retry", "true")], "odd", "odd", "Odd.");
            assert_eq!(requests(mode, "", vec![answer; 2]).len(), 1, "{code}");
        }
    }
}

#[test]
fn r2_the_servers_wish_is_obeyed_when_it_is_exact() {
    for (code, wish, expected) in
        [(400, "true", 2), (500, "false", 1), (429, "false", 1), (400, "TRUE", 1), (500, "no", 2)]
    {
        let answer =
            refusal(code, &[("retry-after-ms", "1"), ("x-should-retry", wish)], "odd", "odd", "Odd.");
        assert_eq!(requests(MODES[0], "--max-retries 1", vec![answer; 2]).len(), expected, "{code} {wish}");
    }
}

#[test]
fn e5_what_waiting_does_not_help_is_not_tried_again() {
    let headers = [("retry-after-ms", "1"), ("x-should-retry", "true")];
    for mode in MODES {
        let quota = refusal(
            429,
            &headers,
            "insufficient_quota",
            "insufficient_quota",
            "You exceeded your current quota",
        );
        assert_eq!(requests(mode, "", vec![quota; 2]).len(), 1);
        let large = refusal(429, &headers, "tokens", "rate_limit_exceeded", "Request too large for gpt-4.1");
        assert_eq!(requests(mode, "", vec![large; 2]).len(), 1);
    }
}

#[test]
fn r2_who_asks_for_more_than_two_minutes_is_not_waited_for() {
    for mode in MODES {
        let server = Server::start(vec![
            refusal(
                429,
                &[("retry-after", "121")],
                "requests",
                "rate_limit_exceeded",
                "Later."
            );
            2
        ]);
        let error = Program::calling(&server).line(mode).line("--json").run().exits(6).error();
        assert_eq!((server.requests().len(), &error["retry_after"]), (1, &121.0.into()), "{error}");
    }
}

/// Returns the delay before the one retry.
fn wait(headers: &[(&str, &str)]) -> Duration {
    let answer = refusal(500, headers, "odd", "odd", "Odd.");
    let requests = requests(MODES[0], "--max-retries 1", vec![answer; 2]);
    assert_eq!(requests.len(), 2, "{headers:?}");
    requests[1].at - requests[0].at
}

#[test]
fn r3_the_servers_wait_is_kept() {
    for headers in [
        [("retry-after-ms", "150"), ("retry-after", "60")],
        [("retry-after", "0.15"), ("x-other", "1")],
        [("retry-after-ms", "soon"), ("retry-after", "0.15")],
        [("retry-after-ms", "-5"), ("retry-after", "0.15")],
        [("retry-after-ms", "NaN"), ("retry-after", "0.15")],
    ] {
        let wait = wait(&headers);
        assert!(wait >= Duration::from_millis(150), "{headers:?}: {wait:?}");
    }
}

#[test]
fn r3_r1_a_wait_that_is_none_gives_way_to_the_clients_own() {
    for headers in [
        [("retry-after", "0"), ("x-other", "1")],
        [("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("x-other", "1")],
        [("retry-after", "inf"), ("retry-after-ms", "0")],
    ] {
        let wait = wait(&headers);
        assert!(wait >= Duration::from_millis(375), "{headers:?}: {wait:?}");
    }
}

#[test]
fn r4_r5_attempts_are_counted_and_otherwise_the_same() {
    for mode in MODES {
        let requests = requests(mode, "", vec![soon(500); 3]);
        for (index, request) in requests.iter().enumerate() {
            assert_eq!(request.header("x-stainless-retry-count"), Some(index.to_string().as_str()));
            assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
            assert_eq!(request.line, requests[0].line);
            assert_eq!(request.body, requests[0].body);
            let rest = |request: &Request| {
                let mut headers = request.headers.clone();
                headers.retain(|(name, _)| name != "x-stainless-retry-count");
                headers
            };
            assert_eq!(rest(request), rest(&requests[0]));
        }
    }
}

#[test]
fn r4_the_callers_own_count_wins() {
    let server = Server::start(vec![soon(500); 2]);
    Program::calling(&server)
        .var("OPENAI_CUSTOM_HEADERS", "X-Stainless-Retry-Count: 7")
        .line("chat hi --max-retries 1")
        .run()
        .exits(1);
    assert!(server.requests().iter().all(|request| request.header("x-stainless-retry-count") == Some("7")));
}

#[test]
fn r6_retries_dry_up() {
    // A full bucket has 100 of them.
    assert_eq!(requests(MODES[0], "--max-retries 1000", vec![soon(500); 200]).len(), 101);
}

#[test]
fn r8_a_callers_idempotency_key_is_the_same_on_every_attempt() {
    let server = Server::start(vec![soon(500); 3]);
    Program::calling(&server)
        .var("OPENAI_CUSTOM_HEADERS", "Idempotency-Key: once")
        .line("chat hi")
        .run()
        .exits(1);
    assert!(server.requests().iter().all(|request| request.header("idempotency-key") == Some("once")));
    assert_eq!(requests(MODES[0], "", vec![soon(400)])[0].header("idempotency-key"), None);
}

#[test]
fn r2_a_connection_that_breaks_before_the_reply_is_tried_again() {
    for mode in MODES {
        let server = Server::start([Answer::new().close(), success(mode)]);
        let done = Program::calling(&server).line(mode).line("--json").run().exits(0);
        assert_eq!(done.json()["attempts"], 2);
    }
}

#[test]
fn r2_a_whole_reply_that_breaks_off_is_tried_again() {
    let cut = Answer::new().write(&head(200, &[("content-length", "1000")])).write("{\"choices\"").close();
    let server = Server::start([cut, reply("Hello")]);
    Program::calling(&server).line("chat hi --no-stream").run().exits(0);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn s4_nothing_is_tried_again_after_the_first_event() {
    let server = Server::start([stream().write(&chunk("Hel")).close(), streamed(&["Hello"])]);
    Program::calling(&server).line("chat hi").run().exits(3);
    assert_eq!(server.requests().len(), 1);
}
