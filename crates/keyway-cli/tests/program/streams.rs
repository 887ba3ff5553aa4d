//! Streams as seen from outside (section S).

use serde_json::Value;

use crate::program::{Done, Program};
use crate::script::{Answer, DONE, chunk, head, stop, stream, streamed};
use crate::server::Server;

fn run(answer: Answer, options: &str) -> Done {
    let server = Server::start([answer]);
    let done = Program::calling(&server).line("chat hi").line(options).run();
    assert_eq!(server.requests().len(), 1, "a stream is asked for once");
    done
}

/// Checks that a stream prints this text.
#[track_caller]
fn says(answer: Answer, text: &str) {
    assert_eq!(run(answer.clone(), "").exits(0).stdout, format!("{text}\n"));
    assert_eq!(run(answer, "--json").exits(0).json()["text"], text);
}

#[test]
fn text_appears_as_it_arrives() {
    let server = Server::start([stream()
        .write(&chunk("one "))
        .wait()
        .write(&chunk("two"))
        .wait()
        .write(&stop())
        .write(DONE)
        .close()]);
    let mut program = Program::calling(&server).line("chat hi").start();
    program.expect("one ");
    server.release();
    program.expect("two");
    server.release();
    assert_eq!(program.finish().exits(0).stdout, "\n");
}

#[test]
fn d3_text_is_printed_that_no_chunk_has_whole() {
    let piece = |index: u8, text: &str| {
        format!("data: {{\"choices\":[{{\"index\":{index},\"delta\":{{\"content\":\"{text}\"}}}}]}}\n\n")
    };
    let events = |pieces: &[String]| stream().write(&pieces.concat()).write(&stop()).write(DONE).close();
    // The halves of a surrogate pair in two chunks, at the end too; one half alone; the character.
    let (first, second) = ("\\ud83d", "\\ude00");
    says(events(&[piece(0, &format!("a{first}")), piece(0, &format!("{second}b"))]), "a\u{1f600}b");
    says(events(&[piece(0, first), piece(0, second)]), "\u{1f600}");
    says(
        events(&[piece(0, first), piece(0, &format!("{second}{first}")), piece(0, second)]),
        "\u{1f600}\u{1f600}",
    );
    says(events(&[piece(0, "a"), piece(0, first), piece(0, "b")]), "a\u{fffd}b");
    says(events(&[piece(0, first)]), "\u{fffd}");
    says(events(&[piece(0, "a\u{fffd}b\u{fffd}"), piece(0, "c")]), "a\u{fffd}b\u{fffd}c");
    // Only choice 1.
    let end = "data: {\"choices\":[{\"index\":1,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
    let second = [&piece(1, "Hel"), &piece(1, "lo"), end, DONE].concat();
    says(stream().write(&second).close(), "Hello");
}

#[test]
fn s1_an_event_does_not_wait_for_what_may_follow_a_carriage_return() {
    let event = chunk("one").replace('\n', "\r");
    let server = Server::start([stream().write(&event).wait().write(&stop()).write(DONE).close()]);
    let mut program = Program::calling(&server).line("chat hi").start();
    program.expect("one");
    server.release();
    program.finish().exits(0);
}

#[test]
fn s1_line_ends_comments_and_a_byte_order_mark() {
    let text = [chunk("Hel"), chunk("lo"), stop(), DONE.to_owned()].concat();
    for written in [
        text.clone(),
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        text.replacen('\n', "\r\n", 3),
        format!("\u{feff}{text}"),
        format!(": hello\n\n:\n\n{text}"),
        text.replace("data: {", "id: 1\nretry: 5\nevent: message\nunknown\ndata:{"),
        // Several lines of data are one: whitespace between the fields.
        text.replace("\"choices\":", "\ndata: \"choices\":"),
    ] {
        says(stream().write(&written).close(), "Hello");
    }
}

#[test]
fn s1_split_anywhere() {
    let text = [chunk("Grüße, 世界 🎉"), stop(), DONE.to_owned()].concat();
    let mut answer = Answer::new()
        .write(&head(200, &[("content-type", "text/event-stream"), ("transfer-encoding", "chunked")]));
    for byte in text.as_bytes() {
        answer = answer.bytes(b"1\r\n").bytes(&[*byte]).bytes(b"\r\n");
    }
    says(answer.write("0\r\n\r\n").close(), "Grüße, 世界 🎉");
}

#[test]
fn s2_after_done_nothing_is_waited_for() {
    // The server keeps the connection open; the program ends anyway.
    let server = Server::start([stream().write(&chunk("Hello")).write(&stop()).write(DONE).hold()]);
    Program::calling(&server).line("chat hi").run().exits(0);
    server.wait_until_left();
}

#[test]
fn s2_what_follows_done_is_ignored() {
    says(
        stream().write(&chunk("Hello")).write(&stop()).write(DONE).write("data: nonsense\n\n").close(),
        "Hello",
    );
}

#[test]
fn s2_a_complete_reply_needs_no_done() {
    says(stream().write(&chunk("Hello")).write(&stop()).close(), "Hello");
}

#[test]
fn s3_null_is_no_error() {
    let with_null = chunk("Hello").replace("data: {", "data: {\"error\":null,");
    says(stream().write(&with_null).write(&stop()).write(DONE).close(), "Hello");
}

/// The forms of an error in a stream, with the expected kind and exit code.
const ERRORS: [(&str, &str, i32); 8] = [
    (
        "data: {\"error\":{\"message\":\"Sorry.\",\"type\":\"server_error\",\"param\":null,\"code\":null}}\n\n",
        "internal_server",
        1,
    ),
    (
        "event: error\ndata: {\"type\":\"error\",\"code\":\"server_error\",\"message\":\"Sorry.\",\"param\":null}\n\n",
        "internal_server",
        1,
    ),
    (
        "data: {\"type\":\"error\",\"error\":{\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\",\"message\":\"No.\"}}\n\n",
        "rate_limit",
        6,
    ),
    (
        "data: {\"error\":{\"message\":\"Incorrect API key provided: x.\",\"code\":\"invalid_api_key\"}}\n\n",
        "authentication",
        4,
    ),
    (
        "event: response.failed\ndata: {\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"server_error\",\"message\":\"Sorry.\"}}}\n\n",
        "internal_server",
        1,
    ),
    ("data: {\"error\":\"Something odd\"}\n\n", "stream", 1),
    ("data: \"Something odd\"\n\n", "stream", 1),
    ("event: error\ndata: Something odd\n\n", "stream", 1),
];

#[test]
fn s3_an_error_inside_a_stream_is_of_its_kind_and_carries_what_had_arrived() {
    for (event, kind, exit) in ERRORS {
        let answer = stream().write(&chunk("Hel")).write(&chunk("lo")).write(event).close();
        let document = run(answer.clone(), "--json").exits(exit).json();
        assert_eq!(document["error"]["kind"], kind, "{document}");
        assert_eq!(document["error"]["request_id"], "req_stream", "{document}");
        assert_eq!(document["partial"]["choices"][0]["message"]["content"], "Hello", "{document}");
        let plain = run(answer, "").exits(exit);
        assert_eq!(plain.stdout, "Hello\n", "what came before is delivered first");
        assert!(plain.stderr.starts_with("error: "), "{plain:?}");
    }
}

#[test]
fn s3_there_is_no_partial_when_nothing_had_arrived() {
    for (event, kind, exit) in ERRORS {
        let done = run(stream().write(event).close(), "--json").exits(exit);
        assert_eq!(done.error()["kind"], kind);
        assert_eq!(done.json().get("partial"), None);
    }
}

#[test]
fn s4_a_stream_that_ends_too_early_carries_its_part() {
    let chunked = [
        ("content-type", "text/event-stream"),
        ("transfer-encoding", "chunked"),
        ("x-request-id", "req_stream"),
    ];
    let event = chunk("Hel");
    let broken =
        Answer::new().write(&head(200, &chunked)).write(&format!("{:x}\r\n{event}\r\n", event.len())).close();
    for answer in
        [stream().write(&event).close(), broken, stream().write(&event).write("data: {\"cho").close()]
    {
        let done = run(answer.clone(), "--json").exits(3);
        let error = done.error();
        assert_eq!((&error["kind"], &error["reason"]), (&"stream".into(), &Value::Null), "{error}");
        assert_eq!(error["request_id"], "req_stream", "{error}");
        assert_eq!(done.json()["partial"]["choices"][0]["message"]["content"], "Hel");
        let plain = run(answer, "").exits(3);
        assert_eq!(plain.stdout, "Hel\n");
        assert!(plain.stderr.contains("may be billed"), "{plain:?}");
    }
}

#[test]
fn s6_tool_calls_and_usage_are_put_together() {
    let call = |arguments: &str| {
        format!(
            "data: {{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{{\"index\":0,\"delta\":{{\"tool_calls\":[{{\"index\":0,\"id\":\"call_1\",\"type\":\"function\",\"function\":{{\"name\":\"f\",\"arguments\":\"{arguments}\"}}}}]}},\"finish_reason\":null}}]}}\n\n"
        )
    };
    let second =
        call("1}").replace("\"id\":\"call_1\",\"type\":\"function\",", "").replace("\"name\":\"f\",", "");
    let end = stop().replace("\"stop\"", "\"tool_calls\"");
    let answer = stream().write(&call("{\\\"a\\\":")).write(&second).write(&end).write(DONE).close();
    let document = run(answer.clone(), "--json").exits(0).json();
    let function = &document["reply"]["choices"][0]["message"]["tool_calls"][0]["function"];
    assert_eq!((&function["name"], &function["arguments"]), (&"f".into(), &"{\"a\":1}".into()), "{document}");
    assert!(run(answer, "").exits(0).stderr.contains("note: the model calls a tool"));
}

#[test]
fn an_answer_that_was_cut_is_noted() {
    let answer =
        stream().write(&chunk("Hel")).write(&stop().replace("\"stop\"", "\"length\"")).write(DONE).close();
    let done = run(answer, "").exits(0);
    assert_eq!(
        (done.stdout.as_str(), done.stderr.as_str()),
        ("Hel\n", "note: the answer was cut off at the token limit\n")
    );
}

#[test]
fn an_answer_that_ends_its_own_line_gets_no_second_end() {
    assert_eq!(run(streamed(&["Hello\n"]), "").exits(0).stdout, "Hello\n");
}
