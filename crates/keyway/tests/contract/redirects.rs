//! H2: credentials go to the configured origin only.

use keyway::ErrorKind;
use serde_json::json;

use crate::support::{Reply, Server, builder, client, hello};

#[tokio::test]
async fn h2_307_and_308_keep_method_and_body() {
    for status in [307, 308] {
        let server = Server::of([Reply::redirect(status, "/v2/chat?x=1"), Reply::completion("Hi")]).await;
        let reply = client(&server).chat().completions().create(hello()).await.unwrap();
        assert_eq!(reply.text(), "Hi");
        let [first, second] = server.requests().try_into().unwrap();
        assert_eq!(second.line, "POST /v2/chat?x=1 HTTP/1.1");
        assert_eq!(
            (&first.body, first.header("authorization")),
            (&second.body, second.header("authorization"))
        );
        assert_eq!(second.header("x-stainless-retry-count"), Some("0"));
    }
}

#[tokio::test]
async fn h2_301_to_303_become_a_get_without_a_body() {
    for status in [301, 302, 303] {
        let server = Server::of([Reply::redirect(status, "elsewhere"), Reply::completion("Hi")]).await;
        client(&server).chat().completions().create(hello()).await.unwrap();
        let second = server.requests().pop().unwrap();
        assert_eq!(second.line, "GET /v1/chat/elsewhere HTTP/1.1");
        assert_eq!((second.body.len(), second.header("content-type")), (0, None));
        assert!(matches!(second.header("content-length"), None | Some("0")));
        assert!(second.header("authorization").is_some());
    }
}

#[tokio::test]
async fn h2_nothing_is_sent_to_another_origin_and_nothing_is_tried_again() {
    let other = Server::always(Reply::completion("Hi")).await;
    for status in [301, 302, 303, 307, 308] {
        let redirect = Reply::redirect(status, &other.url())
            .header("x-request-id", "req_1")
            .header("x-should-retry", "true");
        let server = Server::always(redirect).await;
        let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (&ErrorKind::Status, Some(status))
        );
        assert_eq!((error.request_id(), error.attempts(), error.is_retryable()), (Some("req_1"), 1, false));
        assert!(error.to_string().contains(&other.address().to_string()), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
    for stranger in
        ["//127.0.0.2:1/v1", "https://127.0.0.1/v1", "ftp://127.0.0.1/", "http://127.0.0.1:99999/", ""]
    {
        let server = Server::always(Reply::redirect(302, stranger)).await;
        let error = client(&server).models().list().await;
        // An empty reference is the same page: a loop, which ends at the limit.
        assert_eq!(*error.unwrap_err().kind(), ErrorKind::Status, "{stranger}");
        assert_eq!(server.requests().len(), if stranger.is_empty() { 11 } else { 1 }, "{stranger}");
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn h2_the_location_in_an_error_shows_no_secret() {
    let server =
        Server::always(Reply::redirect(302, "https://user:sk-emul-canary@evil.example/?key=sk-emul-canary"))
            .await;
    let error = client(&server).models().list().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
}

#[tokio::test]
async fn h2_at_most_ten_redirects_in_all() {
    let hops = |count| (0..count).map(|_| Reply::redirect(307, "/v1/again"));
    let server = Server::of(hops(10).chain([Reply::completion("Hi")])).await;
    client(&server).chat().completions().create(hello()).await.unwrap();
    assert_eq!(server.requests().len(), 11);

    let server = Server::of(hops(12)).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (&ErrorKind::Status, Some(http::StatusCode::TEMPORARY_REDIRECT))
    );
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn h2_redirects_are_not_multiplied_by_retries() {
    let retry = || Reply::new(500, "{}").header("retry-after-ms", "1");
    let hops = (0..6).map(|_| Reply::redirect(307, "/v1/again"));
    let server = Server::of(hops.clone().chain([retry()]).chain(hops)).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (&ErrorKind::Status, 2));
    assert_eq!(server.requests().len(), 6 + 1 + 5);
}

#[tokio::test]
async fn h2_a_retry_after_a_redirect_starts_at_the_beginning() {
    let replies = [
        Reply::redirect(303, "/v1/moved"),
        Reply::new(503, "").header("retry-after-ms", "1"),
        Reply::completion("Hi"),
    ];
    let server = Server::of(replies).await;
    client(&server).chat().completions().create(hello()).await.unwrap();
    let [first, moved, again] = server.requests().try_into().unwrap();
    assert_eq!((first.line.as_str(), moved.method()), ("POST /v1/chat/completions HTTP/1.1", "GET"));
    assert_eq!((again.line, again.body), (first.line, first.body));
}

#[tokio::test]
async fn h2_a_callers_own_authorization_follows_to_the_same_origin_only() {
    let server = Server::of([Reply::redirect(307, "/v1/x"), Reply::json(200, &json!({"data": []}))]).await;
    let client =
        builder().base_url(server.url()).default_header("Authorization", "Bearer own").build().unwrap();
    client.models().list().await.unwrap();
    assert!(server.requests().iter().all(|request| request.header("authorization") == Some("Bearer own")));
}
