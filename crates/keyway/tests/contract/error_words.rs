//! E10, E11: what a rejection's body says reaches the user and the retries.

use std::time::Duration;

use keyway::Error;
use keyway::error::{AuthenticationReason, RateLimitReason};
use serde_json::{Value, json};

use crate::support::{Reply, Server, client, hello};

async fn refused(reply: Reply) -> Error {
    let server = Server::always(reply).await;
    client(&server).chat().completions().create(hello()).max_retries(0).await.unwrap_err()
}

async fn fails(status: u16, body: &Value) -> Error {
    refused(Reply::json(status, body)).await
}

#[tokio::test]
async fn e10_the_message_refines_the_code() {
    for (message, reason) in [
        ("This API key was revoked by its owner.", AuthenticationReason::Revoked),
        ("Incorrect API key provided: sk-emul-x. The key has expired.", AuthenticationReason::Expired),
        ("Incorrect API key provided. It has not expired.", AuthenticationReason::Invalid),
    ] {
        let body = json!({"error": {"message": message, "code": "invalid_api_key"}});
        let error = fails(401, &body).await;
        assert_eq!(*error.as_authentication().unwrap().reason(), reason, "{error}");
    }
}

#[tokio::test]
async fn e10_402_is_quota_and_never_retried() {
    for body in [json!({"error": {"message": "Insufficient credits", "code": 402}}), json!({}), json!("x")] {
        let server = Server::always(Reply::json(402, &body).header("x-should-retry", "true")).await;
        let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
        assert!(error.is_quota_exhausted() && !error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 1);
        assert!(!error.to_string().contains("platform.openai.com"), "{error}");
    }
}

#[tokio::test]
async fn e10_r3_a_delay_in_the_body_is_the_servers() {
    let google = json!([{"error": {"code": 429, "message": "You exceeded your current quota. Wait.", "status": "RESOURCE_EXHAUSTED",
        "details": [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "26s"}]}}]);
    let error = fails(429, &google).await;
    assert_eq!(error.kind().reason(), Some(RateLimitReason::Unknown.as_str()));
    assert!(error.is_retryable() && error.to_string().contains("retry after 26 s"), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(26)));
    assert!(error.server_message().unwrap().contains("quota"));
    // A header counts first, if it can be used.
    for (header, seconds) in [("3", 3), ("0", 26), ("500", 26), ("soon", 26)] {
        let error = refused(Reply::json(429, &google).header("retry-after", header)).await;
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)), "{header}");
    }
    let mut soon = google.clone();
    soon[0]["error"]["details"][0]["retryDelay"] = json!("0.001s");
    let server = Server::of([Reply::json(429, &soon), Reply::completion("Hi")]).await;
    let reply = client(&server).chat().completions().create(hello()).await.unwrap();
    assert_eq!(reply.attempts(), 2);
}

#[tokio::test]
async fn e11_the_message_reaches_the_user_whatever_its_shape() {
    for (body, told) in [
        (
            json!({"detail": [{"loc": ["body", "messages", 1, "role"], "msg": "field required"}]}),
            "body.messages[1].role: field required",
        ),
        (
            json!({"object": "error", "message": {"detail": [{"loc": ["body", "seed"], "msg": "Extra inputs"}]}}),
            "body.seed: Extra inputs",
        ),
        (json!({"errors": ["top_p must be below 1", "n must be 1"]}), "top_p must be below 1; n must be 1"),
        (json!({"messages": [{"errorCode": "e-7", "message": "not so"}]}), "not so"),
        (json!({"error": {"message": ["not", "so"]}}), "not; so"),
        (json!({"error": "bad", "error_description": "not so"}), "not so"),
        (json!({"title": "not so", "status": 422}), "not so"),
    ] {
        for status in [400, 422, 500] {
            let error = fails(status, &body).await;
            assert_eq!(error.server_message(), Some(told), "{body}");
            assert!(error.to_string().contains(told), "{error}");
        }
    }
    let framed = Reply::new(400, "data: {\"error\":{\"message\":\"not so\",\"param\":\"n\"}}\n\n");
    let error = refused(framed.header("content-type", "text/event-stream")).await;
    assert_eq!((error.server_message(), error.param()), (Some("not so"), Some("n")));
}

#[tokio::test]
async fn e11_words_that_are_no_json_are_quoted_and_scrubbed() {
    let plain = |text: &str| Reply::new(500, text.to_owned()).header("content-type", "text/plain");
    for (body, told) in [
        ("upstream connect error or\ndisconnect", "upstream connect error or disconnect"),
        ("<html><head><title>502 Bad Gateway</title></head></html>", "502 Bad Gateway"),
        ("<Error><Code>SlowDown</Code><Message>Not now</Message></Error>", "SlowDown: Not now"),
        ("{\"error\":{\"message\":\"The engine stop", "The engine stop"),
    ] {
        let error = refused(plain(body)).await;
        assert_eq!(error.server_message(), Some(told), "{body}");
        assert!(error.is_internal_server() && error.to_string().contains(told), "{error}");
    }
    let long = refused(plain(&"word ".repeat(10_000))).await;
    assert!(long.server_message().unwrap().len() <= 500 && long.to_string().len() < 500, "{long}");
    let key = crate::support::fresh_key();
    let server = Server::always(plain(&format!("cannot use {key}"))).await;
    let client =
        crate::support::builder().api_key(&*key).base_url(server.url()).max_retries(0).build().unwrap();
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert!(error.server_message().unwrap().starts_with("cannot use"));
    assert!(!format!("{error} {error:?}").contains(&key), "{error}");
}

#[tokio::test]
async fn g10_words_that_are_no_json_condemn_no_key() {
    for body in [
        "Invalid API key",
        "<html><title>Invalid API key</title>",
        "{\"error\":{\"message\":\"Invalid API key",
    ] {
        let error = refused(Reply::new(401, body)).await;
        assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Unknown, "{body}");
        assert!(error.to_string().contains("Invalid API key"), "{error}");
    }
}

#[tokio::test]
async fn e10_a_400_that_rejects_the_key_is_an_authentication_error() {
    let google = json!([{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT",
        "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID", "domain": "googleapis.com"}]}}]);
    let server = Server::always(Reply::json(400, &google).header("x-should-retry", "true")).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Invalid);
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert!(error.server_message().unwrap().contains("API key not valid"), "{error:?}");
    let ours = json!({"error": {"message": "Invalid API key for the tool", "param": "tools[0].api_key"}});
    assert!(fails(400, &ours).await.is_bad_request());
}
