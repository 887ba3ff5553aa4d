//! E1 to E6, G1: kinds, reasons and sentences.

use std::error::Error as _;
use std::time::Duration;

use keyway::error::{AuthenticationReason, ConnectionStage, PermissionReason, RateLimitReason, TimeoutKind};
use keyway::{Error, ErrorKind};

use crate::support::{Answer, Gate, Reply, Scripted, Server, Step, builder, client, fresh_key, hello, over};

async fn refused(status: u16, kind: &str, code: &str, message: &str) -> Error {
    let server =
        Server::always(Reply::error(status, kind, code, message).header("retry-after-ms", "1")).await;
    client(&server).chat().completions().create(hello()).max_retries(0).await.unwrap_err()
}

/// Checks that every error obeys E1.
fn check(error: &Error) {
    let text = error.to_string();
    assert!(!text.is_empty() && !text.contains('\n') && !text.ends_with('.'), "{text}");
    if let Some(source) = error.source() {
        assert!(!text.contains(&source.to_string()), "`{text}` holds its own source `{source}`");
    }
}

#[tokio::test]
async fn e1_everything_known_is_reachable() {
    let body = r#"{"error":{"code":"c1","message":"Bad thing. More words.","param":"messages","type":"t1"}}"#;
    let reply = Reply::new(400, body)
        .header("x-request-id", "req_9")
        .header("retry-after", "7")
        .header("x-more", "1");
    let server = Server::always(reply).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    check(&error);
    assert!(error.is_bad_request() && error.status() == Some(http::StatusCode::BAD_REQUEST));
    assert_eq!(
        (error.code(), error.param(), error.server_type()),
        (Some("c1"), Some("messages"), Some("t1"))
    );
    assert_eq!(error.server_message(), Some("Bad thing. More words."));
    assert_eq!((error.request_id(), error.attempts()), (Some("req_9"), 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.headers().unwrap()["x-more"], "1");
    assert_eq!(error.body(), Some(body));
    assert_eq!(error.key().unwrap().source().to_string(), "the `api_key` argument");
    assert!(!error.from_gate() && error.partial().is_none() && !error.is_retryable());
    assert!(error.to_string().contains("Bad thing") && error.to_string().contains("`messages`"), "{error}");
}

#[tokio::test]
async fn e1_display_holds_neither_body_nor_query_nor_source() {
    let page = format!("<html>{}PAGE</html>", "x".repeat(3000));
    let server = Server::always(Reply::new(502, page).header("x-should-retry", "false")).await;
    let error = client(&server).models().list().query("q", "QUERY").await.unwrap_err();
    check(&error);
    assert!(!error.to_string().contains("PAGE") && !error.to_string().contains("QUERY"), "{error}");

    let closed = Server::always(Reply::raw([Step::Close])).await;
    let error = client(&closed).models().list().query("q", "QUERY").max_retries(0).await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Receive));
    check(&error);
    assert!(!format!("{error} {error:?}").contains("QUERY"), "{error:?}");

    let reset =
        Server::always(Reply::raw([Step::Send(b"HTTP/1.1 200 OK\r\ncontent-len".to_vec()), Step::Reset]))
            .await;
    check(&client(&reset).models().list().max_retries(0).await.unwrap_err());
}

#[tokio::test]
async fn e1_errors_of_connecting_say_so_and_hold_no_source() {
    // A port that was free a moment ago, so nothing listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    // A label of more than 63 characters cannot resolve, and no name server is queried.
    let nowhere = format!("http://{}.internal/v1", "a".repeat(64));
    for (url, stage) in [
        (format!("http://127.0.0.1:{port}/v1"), ConnectionStage::Connect),
        (nowhere, ConnectionStage::Resolve),
    ] {
        let client = builder().base_url(url).max_retries(0).build().unwrap();
        let error = client.models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(stage), "{error}");
        assert!(error.is_connection() && error.is_retryable() && error.status().is_none());
        assert_eq!(error.attempts(), 1);
        check(&error);
    }
}

#[tokio::test]
async fn e1_a_broken_source_of_the_key_is_told_once() {
    let file = keyway::credentials::FakeSystem::new().with_home("/h").with_file("/h/.openai/auth.json", "{");
    let client = keyway::OpenAI::builder().gate(keyway::Gate::off()).system(file).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    assert!(
        error.to_string().starts_with("API key could not be read: the file ~/.openai/auth.json"),
        "{error}"
    );
    check(&error);
}

#[tokio::test]
async fn e2_reasons_of_an_authentication_error() {
    use AuthenticationReason::*;
    let scopes = "You have insufficient permissions for this operation. Missing scopes: model.request. Check your role.";
    for (code, message, reason, opening) in [
        ("", "You didn't provide an API key. You need to", NotFound, "API key not found"),
        (
            "invalid_api_key",
            "Incorrect API key provided: sk-emul-****0000.",
            Invalid,
            "Invalid API Key provided",
        ),
        ("invalid_api_key", "The API key has been revoked.", Revoked, "The API key has been revoked"),
        ("expired_api_key", "The API key has expired.", Expired, "The API key has expired"),
        ("account_deactivated", "The OpenAI account associated with this", AccountDeactivated, "The account"),
        (
            "no_organization",
            "You must be a member of an organization",
            NoOrganization,
            "The API key belongs to no",
        ),
        (
            "mismatched_organization",
            "OpenAI-Organization header",
            MismatchedOrganization,
            "The organization does not",
        ),
        ("mismatched_project", "OpenAI-Project header", MismatchedProject, "The project does not match"),
        ("ip_not_authorized", "Your IP is not authorized", IpNotAuthorized, "This IP address may not use"),
        ("", scopes, MissingScopes(vec!["model.request".into()]), "The API key is valid but lacks"),
        ("tomorrow", "Something new", Unknown, "The API key was rejected"),
    ] {
        let error = refused(401, "invalid_request_error", code, message).await;
        check(&error);
        let authentication = error.as_authentication().unwrap();
        assert_eq!(*authentication.reason(), reason, "{message}");
        assert_eq!(authentication.error_type(), "authentication_error");
        assert_eq!(authentication.status_code(), 401);
        assert!(authentication.message().starts_with(opening), "{}", authentication.message());
        assert!(authentication.message().contains("the `api_key` argument"), "{}", authentication.message());
        assert_eq!(error.server_type(), Some("invalid_request_error"));
        assert_eq!(error.code(), Some(code).filter(|code| !code.is_empty()));
        assert!(
            error.server_message().unwrap().starts_with(&message[..12]),
            "the server's words stay readable"
        );
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn e3_a_key_that_was_accepted_and_is_refused_was_revoked() {
    let refused =
        || Reply::error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided: x.");
    let server = Server::of([Reply::completion("Hi"), refused(), refused(), refused()]).await;
    let key = fresh_key();
    let client = builder().api_key(&*key).base_url(server.url()).build().unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    let reason = |error: &Error| error.as_authentication().unwrap().reason().clone();
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert_eq!(reason(&error), AuthenticationReason::Revoked);
    assert!(error.to_string().starts_with("The API key has been revoked"), "{error}");
    // Known to the whole process, but about this key alone.
    let twin = builder().api_key(&*key).base_url(server.url()).build().unwrap();
    assert_eq!(reason(&twin.models().list().await.unwrap_err()), AuthenticationReason::Revoked);
    let other = builder().base_url(server.url()).build().unwrap();
    assert_eq!(reason(&other.models().list().await.unwrap_err()), AuthenticationReason::Invalid);
}

#[tokio::test]
async fn e3_a_key_accepted_elsewhere_is_merely_invalid_here() {
    let here = Server::always(Reply::completion("Hi")).await;
    let refused =
        Reply::error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided: x.");
    let there = Server::always(refused).await;
    let key = fresh_key();
    let client = |server: &Server| builder().api_key(&*key).base_url(server.url()).build().unwrap();
    client(&here).chat().completions().create(hello()).await.unwrap();
    let error = client(&there).models().list().await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Invalid);
}

#[tokio::test]
async fn e4_every_status_has_its_kind() {
    for (status, name) in [
        (400, "bad_request"),
        (401, "authentication"),
        (403, "permission_denied"),
        (404, "not_found"),
        (409, "conflict"),
        (422, "unprocessable_entity"),
        (429, "rate_limit"),
        (500, "internal_server"),
        (503, "internal_server"),
        (599, "internal_server"),
        (402, "rate_limit"),
        (408, "status"),
        (418, "status"),
        (300, "status"),
        (304, "status"),
    ] {
        let error = refused(status, "t", "c", "m").await;
        check(&error);
        assert_eq!(
            (error.kind().as_str(), error.status().map(|status| status.as_u16())),
            (name, Some(status)),
            "{status}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn e4_a_failed_connection_says_at_which_stage() {
    use ConnectionStage::*;
    for stage in [Resolve, Connect, Proxy, Tls, Send, Receive] {
        let error = over(&Scripted::always(Answer::Broken(stage))).models().list().await.unwrap_err();
        check(&error);
        assert_eq!(*error.kind(), ErrorKind::Connection(stage));
        assert!(error.to_string().contains(&format!("({stage})")), "{error}");
        assert_eq!((error.attempts(), error.is_retryable()), (3, true));
    }
    let error = over(&Scripted::always(Answer::Silence)).models().list().max_retries(0).await.unwrap_err();
    check(&error);
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Attempt));
}

#[tokio::test]
async fn e5_reasons_of_a_rate_limit() {
    use RateLimitReason::*;
    for (kind, code, message, reason) in [
        ("insufficient_quota", "insufficient_quota", "You exceeded your current quota", QuotaExhausted),
        ("insufficient_quota", "credit_balance_exhausted", "You have no credits", QuotaExhausted),
        ("insufficient_quota", "project_spend_limit_exceeded", "x", QuotaExhausted),
        ("insufficient_quota", "organization_spend_limit_exceeded", "x", QuotaExhausted),
        ("insufficient_quota", "organization_usage_limit_exceeded", "x", QuotaExhausted),
        ("billing_not_active", "billing_not_active", "Your account is not active", QuotaExhausted),
        ("tokens", "rate_limit_exceeded", "Request too large for gpt-4o", RequestTooLarge),
        ("tokens", "rate_limit_exceeded", "Rate limit reached for gpt-4o", Tokens),
        ("requests", "rate_limit_exceeded", "Rate limit reached for gpt-4o", Requests),
        ("rate_limit_error", "slow_down", "Slow down", SlowDown),
        ("concurrent_requests", "rate_limit_exceeded", "Too many concurrent requests", Concurrency),
    ] {
        let error = refused(429, kind, code, message).await;
        check(&error);
        assert_eq!(*error.kind(), ErrorKind::RateLimit(reason), "{code} {message}");
        assert_eq!(error.is_retryable(), reason.can_retry());
        assert_eq!(error.is_quota_exhausted(), reason == QuotaExhausted);
        assert!(error.to_string().contains("the key itself was accepted"), "{error}");
    }
    let error = refused(
        400,
        "invalid_request_error",
        "billing_hard_limit_reached",
        "Billing hard limit has been reached",
    )
    .await;
    assert!(error.is_bad_request() && error.to_string().contains("the key itself was accepted"), "{error}");
}

#[tokio::test]
async fn e6_reasons_of_a_permission_error_and_the_model_of_a_404() {
    use PermissionReason::*;
    for (kind, code, message, reason) in [
        ("request_forbidden", "unsupported_country_region_territory", "Country, region", Region),
        (
            "invalid_request_error",
            "model_not_found",
            "Project `p` does not have access to model `gpt-9`",
            Model,
        ),
        ("server_error", "", "Your request to GET /x must be made with a session key", KeyKind),
        ("x", "y", "z", Unknown),
    ] {
        let error = refused(403, kind, code, message).await;
        check(&error);
        assert_eq!(*error.kind(), ErrorKind::PermissionDenied(reason), "{message}");
        assert_eq!(error.model(), (reason == Model).then_some("gpt-9"));
        assert!(error.is_permission_denied() && !error.is_retryable());
    }
    let server = Server::always(Reply::new(403, "<!DOCTYPE html><title>Just a moment...</title>")).await;
    let error = client(&server).models().list().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::PermissionDenied(Edge));

    let error =
        refused(404, "invalid_request_error", "model_not_found", "The model `gpt-9` does not exist").await;
    check(&error);
    assert!(error.is_not_found() && error.model() == Some("gpt-9"), "{error:?}");
}

#[tokio::test]
async fn g1_a_refused_key_is_never_tried_again() {
    for status in [401, 403] {
        let reply = Reply::error(status, "t", "c", "m")
            .header("x-should-retry", "true")
            .header("retry-after-ms", "1");
        let server = Server::always(reply).await;
        let call = client(&server).chat().completions().create(hello());
        let error = call.clone().max_retries(5).await.unwrap_err();
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        call.max_retries(5).stream().await.unwrap_err();
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn g1_a_refusal_whose_body_never_ends_is_a_refusal_all_the_same() {
    for end in [Step::Stall, Step::Close, Step::Reset] {
        let body = r#"{"error":{"message":"Incorrect API key provided: x.","code":"invalid_api_key"}}"#;
        let head = format!(
            "HTTP/1.1 401 No\r\nx-request-id: req_1\r\ncontent-length: {}\r\n\r\n{body}",
            body.len() + 10
        );
        let server = Server::always(Reply::raw([Step::Send(head.into()), end.clone()])).await;
        let error = client(&server).models().list().timeout(Duration::from_millis(200)).await.unwrap_err();
        assert_eq!(
            (error.status().map(|status| status.as_u16()), error.attempts(), error.request_id()),
            (Some(401), 1, Some("req_1")),
            "{end:?}: {error}"
        );
        assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Invalid, "{end:?}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn e7_a_refusing_body_without_end_is_left() {
    let chunk = [b"4000\r\n".as_slice(), &[b'x'; 0x4000], b"\r\n"].concat();
    let mut reply = Reply::steps([Step::Flood(chunk, Gate::shut()), Step::Close]);
    reply.status = 400;
    let server = Server::always(reply).await;
    let error = client(&server).models().list().await.unwrap_err();
    assert!(error.is_bad_request() && error.request_id() == Some("req_1"), "{error}");
    assert!((1 << 20..2 << 20).contains(&error.body().unwrap().len()));
}

#[tokio::test]
async fn e1_the_servers_words_cannot_draw_on_a_terminal() {
    let odd = "\u{1b}[2Jred\r\nline\u{7}\u{0} \u{9b}31m";
    for status in [400, 401, 403, 404, 409, 429, 500] {
        let error = refused(status, odd, odd, odd).await;
        check(&error);
        assert!(!error.to_string().chars().any(char::is_control), "{error:?}");
    }
    let long = "x".repeat(100_000);
    assert!(refused(400, &long, &long, &long).await.to_string().len() < 1000);
    assert!(
        refused(404, "t", "model_not_found", &format!("The model `{long}` does not exist"))
            .await
            .to_string()
            .len()
            < 1000
    );
}
