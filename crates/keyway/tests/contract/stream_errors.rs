//! S3, G7: errors inside a stream, in all shapes.

use keyway::ErrorKind;
use keyway::error::AuthenticationReason;
use keyway::types::file_source::Collected;
use serde_json::{Value, json};

use crate::support::{Reply, Server, builder, client, event, fresh_key, hello, last_piece, piece};

/// The error that follows one event.
async fn fails(tail: &str) -> keyway::Error {
    let server = Server::always(Reply::stream(event(&piece("Hel")) + tail + &event(&piece("lost")))).await;
    let mut stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().text(), "Hel", "what came before is delivered first");
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(stream.next().await.is_none(), "nothing comes after an error");
    assert_eq!((error.request_id(), error.attempts()), (Some("req_1"), 1), "{error:?}");
    assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "Hel");
    assert_eq!(server.requests().len(), 1, "nothing is tried again");
    error
}

fn named(name: &str, data: &Value) -> String {
    format!("event: {name}\n{}", event(data))
}

#[tokio::test]
async fn s3_every_shape_of_an_error_has_the_kind_of_its_words() {
    let members =
        |kind: &str, code: Value| json!({"type": kind, "code": code, "message": "Something", "param": null});
    let flat = json!({"type": "error", "code": "server_error", "message": "Something", "sequence_number": 2});
    let failed = json!({"type": "response.failed", "response": {"status": "failed", "error": {"code": "server_error", "message": "x"}}});
    let nested = json!({"type": "error", "sequence_number": 2, "error": members("service_unavailable_error", "server_is_overloaded".into())});
    for (tail, kind, reason, retryable) in [
        (event(&json!({"error": members("server_error", Value::Null)})), "internal_server", None, true),
        (event(&nested), "internal_server", None, true),
        (event(&flat), "internal_server", None, true),
        (named("error", &flat), "internal_server", None, true),
        (named("error", &members("server_error", Value::Null)), "internal_server", None, true),
        (
            named("error", &json!({"error": members("server_error", Value::Null)})),
            "internal_server",
            None,
            true,
        ),
        (event(&failed), "internal_server", None, true),
        (
            event(&json!({"type": "response.failed", "response": {"status": "failed", "error": null}})),
            "stream",
            None,
            true,
        ),
        (named("response.failed", &failed), "internal_server", None, true),
        (
            event(&json!({"error": members("insufficient_quota", "insufficient_quota".into())})),
            "rate_limit",
            Some("quota_exhausted"),
            false,
        ),
        (
            event(&json!({"error": members("tokens", "rate_limit_exceeded".into())})),
            "rate_limit",
            Some("tokens"),
            true,
        ),
        (
            event(&json!({"error": members("invalid_request_error", "context_length_exceeded".into())})),
            "bad_request",
            None,
            false,
        ),
        (
            event(&json!({"error": members("invalid_request_error", "model_not_found".into())})),
            "not_found",
            None,
            false,
        ),
        (event(&json!({"error": members("x", 502.into())})), "internal_server", None, true),
        (event(&json!({"error": members("x", "429".into())})), "rate_limit", Some("unknown"), true),
        (
            event(
                &json!({"object": "error", "message": "bad", "type": "BadRequestError", "param": null, "code": 400}),
            ),
            "bad_request",
            None,
            false,
        ),
        (event(&json!({"error": "Something"})), "stream", None, true),
        (event(&json!("Something")), "stream", None, true),
        ("event: error\ndata: Something\n\n".to_owned(), "stream", None, true),
        ("event: error\ndata: {}\n\n".to_owned(), "stream", None, true),
        ("event: error\ndata: null\n\n".to_owned(), "stream", None, true),
        (event(&json!({"error": {}})), "stream", None, true),
        (event(&json!({"error": 7})), "stream", None, true),
    ] {
        let error = fails(&tail).await;
        assert_eq!((error.kind().as_str(), error.kind().reason()), (kind, reason), "{tail}{error}");
        assert_eq!(error.is_retryable(), retryable, "{tail}");
        assert!(error.body().is_some_and(|body| tail.contains(body)), "{tail}");
    }
}

#[tokio::test]
async fn s3_a_key_condemned_in_a_stream_is_an_authentication_error() {
    let tail =
        event(&json!({"error": {"message": "The API key has been revoked.", "code": "invalid_api_key"}}));
    let error = fails(&tail).await;
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
    assert!(!error.is_retryable());
    assert_eq!(error.key().unwrap().source().to_string(), "the `api_key` argument");
}

#[tokio::test]
async fn g7_a_key_revoked_midway_says_that_the_part_may_be_billed() {
    let tail =
        event(&json!({"error": {"message": "Incorrect API key provided: x.", "code": "invalid_api_key"}}));
    let error = fails(&tail).await;
    assert_eq!(
        *error.as_authentication().unwrap().reason(),
        AuthenticationReason::Revoked,
        "it was accepted before"
    );
    assert!(error.to_string().contains("billed"), "{error}");
}

#[tokio::test]
async fn s3_a_null_error_is_data() {
    let mut odd = piece("Hel");
    odd["error"] = Value::Null;
    let mut deep = last_piece();
    deep["note"] = json!({"error": "of another kind"});
    let server =
        Server::always(Reply::stream(event(&odd) + &event(&piece("\"error\"")) + &event(&deep))).await;
    let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.collect().await.unwrap().text(), "Hel\"error\"");
}

#[tokio::test]
async fn s3_an_error_as_the_first_event() {
    let server =
        Server::always(Reply::stream(event(&json!({"error": {"message": "x", "type": "server_error"}}))))
            .await;
    let mut stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_internal_server() && error.partial().is_none());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn s3_a_part_of_the_reply_that_cannot_be_read_is_a_decode_error() {
    for odd in ["data: {\"id\":\n\n", "data: [{\"choices\":[]}]\n\n", "data: \"cut off\n\n"] {
        let error = fails(odd).await;
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Decode, Some(http::StatusCode::OK)), "{odd}");
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn e9_text_that_says_what_failed_is_an_error_that_quotes_it() {
    for (odd, told) in [
        ("data: [ERROR] model crashed\n\n", "[ERROR] model crashed"),
        ("data: error: out of memory\n\n", "error: out of memory"),
        ("data: Error: out of memory\n\n", "Error: out of memory"),
        ("data: RuntimeError: CUDA out of memory\n\n", "RuntimeError: CUDA out of memory"),
        ("data: Internal Server Error\n\n", "Internal Server Error"),
        ("data: [ERROR] {\"message\":\"model crashed\",\"code\":500}\n\n", "model crashed"),
        // Without the frame of an event.
        ("Error: model crashed\n\n", "model crashed"),
        ("{\"error\":{\"message\":\"model crashed\"}}\n\n", "model crashed"),
    ] {
        let error = fails(odd).await;
        assert_eq!(error.server_message(), Some(told), "{odd}");
        assert!(error.to_string().contains(told.trim_start_matches("[ERROR] ")), "{error}");
        assert!(error.is_retryable(), "{odd}");
    }
    let key = fresh_key();
    let server = Server::always(Reply::stream(format!("data: [ERROR] bad key {key}\n\n"))).await;
    let client = builder().api_key(&*key).base_url(server.url()).build().unwrap();
    let stream = client.chat().completions().create(hello()).stream().await.unwrap();
    let error = stream.collect().await.unwrap_err();
    assert!(!format!("{error} {error:?} {:?}", error.body()).contains(&key), "{error}");
}

/// The texts of the events, and how the stream ends.
async fn read(text: String) -> (String, usize, Option<keyway::Error>, Vec<String>) {
    let server = Server::always(Reply::stream(text)).await;
    let mut stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    let (mut texts, mut events, mut end) = (String::new(), 0, None);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => {
                events += 1;
                texts.push_str(event.text());
            }
            Err(error) => end = Some(error),
        }
    }
    (texts, events, end, stream.misfits().iter().map(ToString::to_string).collect())
}

#[tokio::test]
async fn s7_what_can_be_no_part_of_a_reply_is_skipped_and_noted() {
    for (odd, found) in [
        ("5", "an integer"),
        ("1.5", "a number"),
        ("true", "a boolean"),
        ("[]", "a list"),
        ("nonsense", "text"),
        ("[DONE] x", "text"),
        ("{\"choices\":\"x\",\"y\":1}", "an object"),
    ] {
        let odd = format!("data: {odd}\n\n");
        let text = odd.clone() + &event(&piece("Hel")) + &odd + &event(&piece("lo")) + &event(&last_piece());
        let (texts, events, end, misfits) = read(text + "data: [DONE]\n\n").await;
        assert!(end.is_none(), "{odd}{end:?}");
        assert_eq!((texts.as_str(), events), ("Hello", 3), "{odd}");
        assert_eq!(misfits, [format!("the whole value is {found}, not an event")]);
        let server = Server::always(Reply::stream(event(&piece("Hel")) + &odd)).await;
        let call = client(&server).chat().completions().create(hello()).strict(true);
        let error = call.stream().await.unwrap().collect().await.unwrap_err();
        assert!(*error.kind() == ErrorKind::Decode && error.to_string().contains(found), "{error}");
        assert!(error.partial().is_some());
    }
}

#[tokio::test]
async fn h10_a_stream_in_which_nothing_is_of_the_reply() {
    for end in ["data: [DONE]\n\n", ""] {
        for (odd, given) in [
            ("data: 5\n\n", 0),
            ("data: keepalive\n\ndata: []\n\n", 0),
            ("data: {\"choices\":[{}]}\n\n", 1),
            ("data: {\"id\":\"c\",\"choices\":[],\"usage\":{\"total_tokens\":3}}\n\n", 1),
            ("data: {\"object\":\"response\",\"id\":\"r\",\"output\":[]}\n\n", 1),
            ("data: {\"type\":\"message_start\",\"id\":\"m\",\"message\":{\"role\":\"assistant\"}}\n\n", 1),
        ] {
            let (_, events, error, _) = read(odd.to_owned() + end).await;
            let error = error.unwrap();
            assert_eq!((error.kind(), events), (&ErrorKind::Decode, given), "{odd}{end}{error}");
            assert!(odd.contains(error.body().unwrap()), "{error:?}");
        }
    }
}

#[tokio::test]
async fn h10_text_that_is_no_stream_is_kept() {
    for body in ["upstream connect error", "<html>busy</html>", "Error in the upstream\n\n"] {
        let (_, events, error, _) = read(body.to_owned()).await;
        let error = error.unwrap();
        assert_eq!((error.kind(), error.body(), events), (&ErrorKind::Decode, Some(body), 0), "{error}");
    }
    // A line before the first event is none of them.
    let text = "connecting\n\n".to_owned() + &event(&piece("Hi")) + &event(&last_piece());
    assert!(matches!(read(text).await, (text, 2, None, _) if text == "Hi"));
    let cut = "connecting\n\n".to_owned() + &event(&piece("Hi"));
    assert!(matches!(read(cut).await, (_, 1, Some(error), _) if *error.kind() == ErrorKind::Stream));
}

#[tokio::test]
async fn s3_an_error_beside_empty_choices_is_one() {
    for (body, kind) in [
        (json!({"choices": [], "error": {"message": "Told so", "code": 500}}), "internal_server"),
        (json!({"choices": null, "error": {"message": "Told so", "code": 500}}), "internal_server"),
        (json!({"choices": [], "base_resp": {"status_code": 1002, "status_msg": "Told so"}}), "rate_limit"),
        (json!({"choices": [], "code": 429, "message": "Told so"}), "rate_limit"),
        (
            json!({"choices": [{"index": 0, "delta": {}}], "base_resp": {"status_code": 1013, "status_msg": "Told so"}}),
            "internal_server",
        ),
        (json!({"id": "x", "model": "m", "choices": [], "detail": "Told so"}), "stream"),
    ] {
        let error = fails(&event(&body)).await;
        assert_eq!((error.kind().as_str(), error.server_message()), (kind, Some("Told so")), "{body}");
    }
    // All is well.
    let well =
        json!({"choices": [], "code": 0, "message": "ok", "base_resp": {"status_code": 0, "status_msg": ""}});
    let text = event(&piece("Hi")) + &event(&well) + &event(&last_piece());
    assert!(matches!(read(text).await, (text, 3, None, _) if text == "Hi"));
}

#[tokio::test]
async fn s3_a_raw_stream_has_the_same_errors() {
    let operation = keyway::types::operations::find("chat.completions.create").unwrap();
    for body in [
        json!({"choices": [], "code": 429, "message": "Told so"}),
        json!({"choices": null, "code": 429, "message": "Told so"}),
        json!({"id": "x", "model": "m", "choices": [], "detail": "Told so"}),
        json!({"Response": {"Error": {"Code": "c", "Message": "Told so"}}}),
        json!({"data": {"error": {"message": "Told so"}}}),
        json!({"ok": false, "reason": "Told so"}),
        json!({"title": "Told so", "status": 503, "type": "about:blank"}),
        json!({"status": "fail", "data": {"message": "Told so"}}),
    ] {
        let text = event(&piece("Hel")) + &event(&body) + &event(&last_piece());
        let server = Server::always(Reply::stream(text)).await;
        let call = client(&server).operation(operation, &[]).arguments(Collected::of(&json!({})).unwrap());
        let mut stream = call.stream().await.unwrap();
        assert!(stream.next().await.unwrap().is_ok());
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("Told so"), "{body} {error}");
        let error = fails(&event(&body)).await;
        assert!(error.to_string().contains("Told so"), "{body} {error}");
    }
    let well = json!({"choices": [], "usage": {"total_tokens": 3}, "code": 0, "message": "ok"});
    let text = event(&piece("Hi")) + &event(&well) + &event(&last_piece()) + "data: [DONE]\n\n";
    let server = Server::always(Reply::stream(text)).await;
    let call = client(&server).operation(operation, &[]).arguments(Collected::of(&json!({})).unwrap());
    let mut stream = call.stream().await.unwrap();
    for _ in 0..3 {
        assert!(stream.next().await.unwrap().is_ok());
    }
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn s3_what_comes_with_an_error_is_delivered_before_it() {
    for error in [json!({"message": "Told so", "code": 502}), json!("Told so")] {
        for place in ["delta", "message"] {
            let mut last = piece("lo");
            let choice = &mut last["choices"][0];
            let content = choice["delta"].take();
            *choice = json!({"index": 0, place: content});
            last["error"] = error.clone();
            let (texts, events, end, _) =
                read(event(&piece("Hel")) + &event(&last) + &event(&piece("lost"))).await;
            let end = end.unwrap();
            assert_eq!(
                (texts.as_str(), events, end.server_message()),
                ("Hello", 2, Some("Told so")),
                "{place}"
            );
            assert_eq!(end.partial().unwrap()["choices"][0]["message"]["content"], "Hello");
            // As the first event, too.
            let (texts, _, end, _) = read(event(&last)).await;
            assert!(texts == "lo" && end.unwrap().partial().is_some());
        }
    }
}

#[tokio::test]
async fn s7_an_error_after_the_end_costs_nothing_of_the_reply() {
    let whole = event(&piece("Hi")) + &event(&last_piece());
    for late in [
        event(&json!({"error": {"message": "Told so", "code": 500}})),
        event(&json!({"choices": [], "code": 500, "message": "Told so"})),
        "event: error\ndata: Told so\n\n".to_owned(),
        "data: [ERROR] Told so\n\n".to_owned(),
    ] {
        for end in ["data: [DONE]\n\n", ""] {
            let (texts, _, error, misfits) = read(whole.clone() + &late + end).await;
            assert!(error.is_none(), "{late}{error:?}");
            assert_eq!(texts, "Hi");
            assert_eq!(misfits, ["the whole value is an error, not nothing after the end of the reply"]);
        }
        let server = Server::always(Reply::stream(whole.clone() + &late)).await;
        let call = client(&server).chat().completions().create(hello()).strict(true);
        assert!(call.stream().await.unwrap().collect().await.is_err(), "{late}");
    }
}

#[tokio::test]
async fn d3_what_is_almost_json_is_read() {
    let chunk = |content: &str, more: &str| {
        format!(
            "data: {{\"id\":\"c\",\"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"{content}\"}}{more}}}]}}\n\n"
        )
    };
    let text = chunk("a\\ud83d", "") + &chunk("\\ude00b", ",\"score\":NaN") + &event(&last_piece());
    let server = Server::always(Reply::stream(text)).await;
    let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.collect().await.unwrap().text(), "a\u{1f600}b");
    let failed = "data: {\"error\":{\"message\":\"Told so \\ud83d\",\"score\":NaN,\"code\":500}}\n\n";
    let error = fails(failed).await;
    assert_eq!(
        (error.kind().as_str(), error.server_message()),
        ("internal_server", Some("Told so \u{fffd}"))
    );
}

#[tokio::test]
async fn e8_a_key_echoed_in_a_stream_is_removed() {
    let key = format!("{}-canary", fresh_key());
    let echo = format!("You sent {key}");
    for data in [
        json!({"error": {"message": echo, "code": key}}),
        json!({"error": echo}),
        json!(echo),
        json!({"choices": echo}),
    ] {
        let server = Server::always(Reply::stream(event(&data))).await;
        let client = builder().api_key(&*key).base_url(server.url()).build().unwrap();
        let error =
            client.chat().completions().create(hello()).stream().await.unwrap().collect().await.unwrap_err();
        let shown =
            format!("{error} {error:?} {:?} {:?} {:?}", error.body(), error.code(), error.server_message());
        assert!(!shown.contains("canary"), "{shown}");
    }
}

/// A server that forgets the frame around its errors.
#[tokio::test]
async fn e9_an_error_in_a_bare_line_of_json_is_one() {
    for body in [
        json!({"detail": "Told so"}),
        json!({"code": 1, "msg": "Told so"}),
        json!({"object": "error", "message": "Told so"}),
        json!({"errors": [{"message": "Told so"}]}),
        json!([{"error": {"code": 503, "message": "Told so", "status": "UNAVAILABLE"}}]),
    ] {
        let line = format!("{body}\n\n");
        let error = fails(&line).await;
        assert!(error.to_string().contains("Told so"), "{body} {error}");
        for end in ["", "data: [DONE]\n\n"] {
            let error = read(line.clone() + end).await.2.unwrap();
            assert!(error.to_string().contains("Told so"), "{body} {error}");
            let error = read(event(&piece("Hel")) + &line + end).await.2.unwrap();
            assert!(error.to_string().contains("Told so"), "{body} {error}");
        }
    }
    // `error: false` says that there is none.
    let well = event(&json!({"error": false}));
    let text = well.clone() + &event(&piece("Hi")) + &well + &event(&last_piece());
    assert!(matches!(read(text).await, (text, _, None, _) if text == "Hi"));
}
