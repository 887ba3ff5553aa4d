//! E9: errors that arrive with status 200.

use keyway::error::{AuthenticationReason, RateLimitReason};
use keyway::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::support::{Reply, Server, client, event, hello, last_piece, piece};

fn reply(body: &Value) -> Reply {
    Reply::json(200, body)
}

async fn fails(body: &Value) -> Error {
    let server = Server::always(reply(body)).await;
    let error = client(&server).chat().completions().create(hello()).max_retries(0).await.unwrap_err();
    assert_eq!((error.request_id(), error.attempts()), (Some("req_1"), 1), "{body}");
    assert_eq!(error.body(), Some(&*body.to_string()), "{body}");
    error
}

#[tokio::test]
async fn e9_every_shape_has_the_kind_of_its_code_and_shows_its_message() {
    let told = |code: Value| json!({"error": {"message": "Told so", "code": code}});
    let failed = |choice: Value| json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]});
    for (body, kind, retryable) in [
        (told(json!(502)), "internal_server", true),
        (told(json!("529")), "internal_server", true),
        (told(json!(429)), "rate_limit", true),
        (told(json!("insufficient_quota")), "rate_limit", false),
        (told(json!(402)), "rate_limit", false),
        (told(json!(400)), "bad_request", false),
        (told(json!("context_length_exceeded")), "bad_request", false),
        (told(json!("not_found_error")), "not_found", false),
        (told(Value::Null), "status", false),
        (json!({"error": "Told so"}), "status", false),
        (
            json!([{"error": {"code": 503, "message": "Told so", "status": "UNAVAILABLE"}}]),
            "internal_server",
            true,
        ),
        (
            json!({"object": "error", "message": "Told so", "type": "BadRequestError", "param": null, "code": 400}),
            "bad_request",
            false,
        ),
        (
            json!({"id": "x", "choices": null, "created": 1, "model": "m", "base_resp": {"status_code": 1002, "status_msg": "Told so"}}),
            "rate_limit",
            true,
        ),
        (json!({"code": 1210, "msg": "Told so", "success": false}), "status", false),
        (json!({"code": 408, "message": "Told so"}), "status", true),
        (json!({"detail": "Told so"}), "status", false),
        (json!({"detail": [{"loc": ["body", "n"], "msg": "Told so"}]}), "status", false),
        (
            failed(
                json!({"index": 0, "message": {"role": "assistant", "content": "Hal"}, "finish_reason": "error", "error": {"code": 504, "message": "Told so"}}),
            ),
            "internal_server",
            true,
        ),
        (
            failed(
                json!({"index": 0, "message": {"role": "assistant", "content": ""}, "finish_reason": null, "error": {"code": 400, "message": "Told so"}}),
            ),
            "bad_request",
            false,
        ),
    ] {
        let error = fails(&body).await;
        assert_eq!((error.kind().as_str(), error.is_retryable()), (kind, retryable), "{body} {error}");
        assert!(error.server_message().is_some_and(|message| message.ends_with("Told so")), "{body}");
        assert!(error.to_string().contains("Told so"), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{body}");
    }
    let silent = failed(json!({"index": 0, "message": {"content": "Hal"}, "finish_reason": "error"}));
    assert!(fails(&silent).await.is_internal_server());
}

#[tokio::test]
async fn e9_a_rejected_key_is_an_authentication_error() {
    for (body, reason) in [
        (
            json!({"base_resp": {"status_code": 2049, "status_msg": "invalid api key"}}),
            AuthenticationReason::Invalid,
        ),
        (json!({"code": 401, "msg": "API key expired"}), AuthenticationReason::Expired),
        (
            json!({"error": {"code": "invalid_api_key", "message": "Incorrect API key provided"}}),
            AuthenticationReason::Invalid,
        ),
    ] {
        let error = fails(&body).await;
        assert_eq!(*error.as_authentication().unwrap().reason(), reason, "{error}");
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn e9_a_transient_one_is_retried() {
    let busy = reply(&json!({"error": {"code": 503, "message": "busy", "metadata": {"retry_after_ms": 1}}}));
    let final_one = reply(&json!({"error": {"code": 400, "message": "no"}}));
    let server = Server::of([busy.clone(), Reply::completion("Hi"), busy, final_one]).await;
    let client = client(&server);
    let hi = client.chat().completions().create(hello()).await.unwrap();
    assert_eq!((hi.attempts(), hi.text()), (2, "Hi"));
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert!(error.is_bad_request() && error.attempts() == 2, "{error:?}");
}

#[tokio::test]
async fn e9_untyped_calls_lists_and_downloads_meet_it_too() {
    let body = json!({"error": {"code": 429, "message": "Told so"}});
    let server = Server::always(reply(&body)).await;
    let client = client(&server);
    let limited = ErrorKind::RateLimit(RateLimitReason::Unknown);
    let raw = client.post("/chat/completions").body(json!({})).max_retries(0);
    for error in [
        raw.raw().await.err().unwrap(),
        client.models().list().max_retries(0).await.unwrap_err(),
        client.models().list().max_retries(0).items().next().await.unwrap().unwrap_err(),
    ] {
        assert_eq!(*error.kind(), limited, "{error}");
    }
}

#[tokio::test]
async fn e9_a_reply_that_brings_something_is_delivered() {
    let mut body = crate::support::completion("Hi");
    body["error"] = json!({"message": "ignored"});
    let server = Server::always(reply(&body)).await;
    assert_eq!(client(&server).chat().completions().create(hello()).await.unwrap().text(), "Hi");
}

async fn stream_fails(reply: Reply) -> Error {
    let server = Server::always(reply).await;
    match client(&server).chat().completions().create(hello()).max_retries(0).stream().await {
        Err(error) => error,
        Ok(stream) => stream.collect().await.unwrap_err(),
    }
}

#[tokio::test]
async fn e9_an_error_instead_of_a_stream() {
    for body in [
        json!({"error": {"code": 503, "message": "Told so"}}),
        json!({"object": "error", "message": "Told so", "type": "InternalServerError", "code": 500}),
        json!({"base_resp": {"status_code": 1013, "status_msg": "Told so"}}),
    ] {
        for content_type in ["application/json", "text/event-stream", "text/plain"] {
            for text in [body.to_string(), format!("\n{body:#}\n")] {
                let odd = Reply::new(200, text).header("content-type", content_type);
                let error = stream_fails(odd.header("x-request-id", "req_1")).await;
                assert!(error.is_internal_server() && error.is_retryable(), "{content_type}: {error}");
                assert_eq!((error.server_message(), error.request_id()), (Some("Told so"), Some("req_1")));
            }
        }
    }
    let busy = Reply::json(200, &json!({"error": {"code": 503, "retry_after": 0.001}}));
    let server = Server::of([busy, Reply::stream(crate::support::hello_stream())]).await;
    let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!((stream.attempts(), stream.collect().await.unwrap().text()), (2, "Hello"));
}

#[tokio::test]
async fn e9_an_error_inside_a_stream_carries_what_had_arrived() {
    let mut failed = piece("lo");
    failed["choices"][0]["finish_reason"] = json!("error");
    let silent = event(&failed);
    failed["choices"][0]["error"] = json!({"code": 502, "message": "Told so"});
    for (tail, kind, text) in [
        (event(&failed), "internal_server", "Hello"),
        (silent, "internal_server", "Hello"),
        (
            "error: {\"code\":500,\"message\":\"Told so\",\"type\":\"server_error\"}\n\n".to_owned(),
            "internal_server",
            "Hel",
        ),
        (event(&json!({"code": 429, "msg": "Told so"})), "rate_limit", "Hel"),
        (event(&json!({"detail": "Told so"})), "stream", "Hel"),
        (
            event(&json!({"id": "x", "base_resp": {"status_code": 1008, "status_msg": "Told so"}})),
            "rate_limit",
            "Hel",
        ),
        // Without the blank line.
        ("data: {\"error\":{\"code\":500,\"message\":\"Told so\"}}".to_owned(), "internal_server", "Hel"),
    ] {
        let error = stream_fails(Reply::stream(event(&piece("Hel")) + &tail)).await;
        assert_eq!(error.kind().as_str(), kind, "{tail}{error}");
        assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], text, "{tail}");
    }
    // As its first event.
    let limited = json!({"choices": [], "base_resp": {"status_code": 1002, "status_msg": "Told so"}});
    let error = stream_fails(Reply::stream(event(&limited))).await;
    assert!(error.is_rate_limit() && error.partial().is_none(), "{error}");
}

#[tokio::test]
async fn s7_a_blank_error_beside_choices_is_data() {
    let zeroed = json!({"message": "", "type": "", "param": "", "code": null});
    let well = json!({"code": 0, "message": "ok"});
    for blank in [json!(null), json!({}), json!(""), json!(false), json!([]), json!("null"), zeroed, well] {
        let mut odd = piece("Hi");
        odd["error"] = blank;
        odd["choices"][0]["error"] = Value::Null;
        let server = Server::always(Reply::stream(event(&odd) + &event(&last_piece()))).await;
        let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
        assert_eq!(stream.collect().await.unwrap().text(), "Hi");
    }
}

#[tokio::test]
async fn e9_a_failed_choice_with_text_is_carried_by_its_error() {
    let choice =
        json!({"index": 0, "message": {"role": "assistant", "content": "Hal"}, "finish_reason": "error"});
    let body =
        json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]});
    let error = fails(&body).await;
    assert_eq!(error.partial(), Some(&body));
    assert_eq!(fails(&json!({"error": {"code": 503}})).await.partial(), None);
}

#[tokio::test]
async fn h10_a_completion_without_choices_is_an_error_that_names_them() {
    for (choices, says) in [
        (json!([]), "`choices` is empty"),
        (Value::Null, "`choices` is null"),
        (json!([null]), "`choices` has only null"),
    ] {
        let body = json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": choices, "usage": {"total_tokens": 3}});
        let error = fails(&body).await;
        assert_eq!((error.kind(), error.is_retryable()), (&ErrorKind::Decode, false), "{body}");
        assert!(error.to_string().contains(says), "{error}");
    }
    let filtered = json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]});
    let server = Server::always(reply(&filtered)).await;
    let empty = client(&server).chat().completions().create(hello()).await.unwrap();
    assert!(empty.choices.is_empty() && empty.extra.get("prompt_filter_results").is_some());
}
