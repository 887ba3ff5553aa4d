//! Bodies of every shape: error replies (E7) and invalid successes (H10).

use crate::program::{MODES, Program};
use crate::script::{Answer, head, status};
use crate::server::Server;

fn run(mode: &str, answer: &Answer) -> serde_json::Value {
    let server = Server::start([answer.clone()]);
    let done = Program::calling(&server).line(mode).line("--max-retries 0 --json").run();
    assert_eq!(server.requests().len(), 1);
    let error = done.error();
    let exit = match error["kind"].as_str().unwrap() {
        "authentication" => 4,
        "permission_denied" => 5,
        "rate_limit" => 6,
        _ => 1,
    };
    done.exits(exit);
    error
}

#[test]
fn e7_no_shape_of_body_loses_status_or_request_id() {
    let html = [("content-type", "text/html"), ("x-request-id", "req_7")];
    let json = [("content-type", "application/json"), ("x-request-id", "req_7")];
    let text = [("content-type", "text/plain"), ("x-request-id", "req_7")];
    let shapes: [(&[(&str, &str)], &str); 16] = [
        (&json, "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":null,\"code\":\"c\"}}"),
        (&json, "{\"error\":\"m\"}"),
        (&json, "{\"error\":null}"),
        (&json, "{\"error\":{}}"),
        (&json, "{}"),
        (&json, "[{\"error\":{\"message\":\"m\"}}]"),
        (&json, "[]"),
        (&json, "7"),
        (&json, "null"),
        (&json, "{\"error\":{\"mess"),
        (&json, ""),
        (&json, "{\"detail\":{\"message\":\"m\"}}"),
        (&json, "{\"error\":{\"message\":[1],\"code\":{\"a\":1},\"type\":9}}"),
        (&text, "{\"error\":{\"message\":\"m\"}}"),
        (&html, "<html><body>no</body></html>"),
        (&text, "upstream connect error"),
    ];
    for (code, kind) in [
        (400, "bad_request"),
        (401, "authentication"),
        (403, "permission_denied"),
        (429, "rate_limit"),
        (502, "internal_server"),
    ] {
        for (index, (headers, body)) in shapes.iter().enumerate() {
            // Every shape with every status, in alternating modes.
            let error = run(MODES[(index + code as usize) % 2], &status(code, headers, body));
            assert_eq!((&error["kind"], &error["status"]), (&kind.into(), &code.into()), "{body}: {error}");
            assert_eq!(error["request_id"], "req_7", "{body}: {error}");
        }
    }
}

#[test]
fn e7_a_numeric_code_is_text() {
    let error = run(MODES[0], &status(429, &[], "{\"error\":{\"message\":\"Slow.\",\"code\":429}}"));
    assert_eq!(error["code"], "429");
}

#[test]
fn e7_an_error_body_that_breaks_off_does_not_hide_the_status() {
    for mode in MODES {
        let answer = Answer::new()
            .write(&head(403, &[("content-length", "1000"), ("x-request-id", "req_7")]))
            .write("{\"err")
            .close();
        let error = run(mode, &answer);
        assert_eq!(
            (&error["kind"], &error["request_id"]),
            (&"permission_denied".into(), &"req_7".into()),
            "{error}"
        );
    }
}

#[test]
fn e6_a_page_from_the_edge_is_told_from_the_api() {
    let page = status(403, &[("content-type", "text/html")], "<!DOCTYPE html><title>Blocked</title>");
    for mode in MODES {
        assert_eq!(run(mode, &page)["reason"], "edge");
    }
}

/// Checks an invalid success: the error has status, content type and request ID.
fn is_none(mode: &str, content_type: &str, body: &str) {
    let headers = [("content-type", content_type), ("x-request-id", "req_10")];
    let error = run(mode, &status(200, &headers, body));
    assert_eq!((&error["kind"], &error["status"]), (&"decode".into(), &200.into()), "{body}: {error}");
    assert_eq!(error["request_id"], "req_10", "{error}");
    let message = error["message"].as_str().unwrap();
    for part in ["200", content_type, "req_10"] {
        assert!(message.contains(part), "{part}: {message}");
    }
}

#[test]
fn h10_a_whole_reply_that_is_none() {
    for (content_type, body) in [
        ("text/html", "<html>sign in</html>"),
        ("application/json", ""),
        ("application/json", "{}"),
        ("application/json", "[]"),
        ("application/json", "{\"choices\":[{"),
        ("application/json", "{\"choices\":[{}]}"),
        ("application/json", "{\"object\":\"response\",\"output\":[{\"type\":\"message\"}]}"),
        ("application/json", "{\"message\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"done\":true}"),
        ("text/event-stream", "data: {}\n\n"),
        ("text/plain", "hello"),
    ] {
        is_none("chat hi --no-stream", content_type, body);
    }
}

#[test]
fn h10_a_call_by_name_does_not_print_what_is_none_either() {
    let call = "call chat.completions.create -p model=m -p messages=[]";
    for (content_type, body) in [
        ("text/html", "<html>sign in</html>"),
        ("application/json", ""),
        ("application/json", "{}"),
        ("application/json", "[]"),
        ("application/json", "null"),
        ("application/json", "{\"status\":\"ok\"}"),
        ("application/json", "{\"id\":\"x\",\"choices\":[]}"),
        ("text/event-stream", ""),
        ("text/event-stream", "<html>sign in</html>"),
    ] {
        is_none(call, content_type, body);
    }
    for body in [r#"{"success":false,"message":"no room"}"#, r#"{"message":"no room"}"#] {
        let error = run(call, &status(200, &[("content-type", "application/json")], body));
        assert!(error["message"].as_str().unwrap().contains("no room"), "{body}: {error}");
    }
}

#[test]
fn e9_an_error_with_status_200_is_told_as_one() {
    for body in [r#"{"error":{"message":"no room"}}"#, r#"{"object":"error","message":"no room","code":400}"#]
    {
        for mode in MODES {
            let error = run(mode, &status(200, &[("content-type", "application/json")], body));
            assert!(error["message"].as_str().unwrap().contains("no room"), "{mode} {body}: {error}");
        }
    }
}

#[test]
fn d3_json_that_has_no_tree_is_told_as_text() {
    for odd in ["1e999", r#""a\ud83d""#] {
        let body = format!(
            r#"{{"id":"c","choices":[{{"index":0,"message":{{"role":"assistant","content":"Hi"}}}}],"x":{odd}}}"#
        );
        let server = Server::start([status(200, &[("content-type", "application/json")], &body)]);
        let done = Program::calling(&server).line("chat hi --no-stream --json").run().exits(0);
        assert_eq!(done.json()["text"], "Hi");
        assert!(done.json()["reply"].as_str().unwrap().contains(odd), "{done:?}");
    }
}

#[test]
fn h10_a_stream_that_is_none() {
    for (content_type, body) in [
        ("text/html", "<html>sign in</html>"),
        ("text/html; charset=utf-8", "data: {}\n\n"),
        ("application/json", "{\"choices\":[]}"),
        ("application/json; charset=utf-8", "{}"),
        ("application/octet-stream", "{\"choices\":[]}"),
        ("text/event-stream", ""),
        ("text/event-stream", "data: [DONE]\n\n"),
        ("text/event-stream", "data: nonsense\n\n"),
        ("text/event-stream", "data: {}\n\n"),
        ("text/event-stream", "data: {\"choices\":[{}]}\n\ndata: [DONE]\n\n"),
        (
            "text/event-stream",
            "data: {\"object\":\"response\",\"id\":\"r\",\"output\":[]}\n\ndata: [DONE]\n\n",
        ),
    ] {
        is_none("chat hi", content_type, body);
    }
}
