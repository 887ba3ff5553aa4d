//! S3, G7: errors inside a stream, in all shapes.

use keyway::ErrorKind;
use keyway::error::AuthenticationReason;
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
async fn s3_what_is_no_event_of_the_stream_is_a_decode_error() {
    for odd in
        ["data: {\"choices\":7}\n\n", "data: 42\n\n", "data: {\"id\":\n\n", "data: text\n\n", "data: []\n\n"]
    {
        let error = fails(odd).await;
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Decode, Some(http::StatusCode::OK)), "{odd}");
        assert!(!error.is_retryable());
    }
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
