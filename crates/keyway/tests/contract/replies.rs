//! H10: a success whose content is not what the operation returns.

use keyway::error::ConnectionStage;
use keyway::types::embeddings::EmbeddingCreateParams;
use keyway::{Error, ErrorKind};
use serde_json::json;

use crate::support::{Gate, Reply, Server, Step, client, hello, hello_stream};

fn check(error: &Error, status: u16, content_type: &str) {
    assert_eq!(
        (error.kind(), error.status().map(|status| status.as_u16()), error.request_id()),
        (&ErrorKind::Decode, Some(status), Some("req_1")),
        "{error:?}"
    );
    let text = error.to_string();
    assert!(text.contains(&format!("status {status}")) && text.contains("request req_1"), "{text}");
    assert!(text.contains(content_type), "{text}");
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert!(error.headers().is_some() && error.key().is_some());
}

fn odd(status: u16, content_type: &str, body: &str) -> Reply {
    Reply::new(status, body).header("content-type", content_type).header("x-request-id", "req_1")
}

#[tokio::test]
async fn h10_a_whole_reply_that_is_none() {
    for (status, content_type, body) in [
        (200, "text/html", "<!DOCTYPE html><title>Log in</title>"),
        (200, "application/json", "<html>"),
        (200, "application/json", ""),
        (200, "application/json", "{}"),
        (200, "application/json", "7"),
        (200, "application/json", "\"text\""),
        (200, "application/json", "{\"id\":\"x\",\"choi"),
        (200, "text/plain", "OK"),
        (200, "text/event-stream", "data: {}\n\n"),
        (201, "application/json", "{}"),
        (204, "application/json", ""),
    ] {
        let server = Server::always(odd(status, content_type, body)).await;
        let client = client(&server);
        let chat = client.chat().completions().create(hello()).await.unwrap_err();
        let model = client.models().retrieve("m").await.unwrap_err();
        let embedding = client.embeddings().create(EmbeddingCreateParams::new("m", "x")).await.unwrap_err();
        for error in [chat, model, embedding, client.models().list().await.unwrap_err()] {
            check(&error, status, content_type);
            assert_eq!(error.body(), Some(body));
        }
    }
}

#[tokio::test]
async fn h10_a_stream_that_is_none() {
    let whole = crate::support::completion("Hi").to_string();
    for (status, content_type, body) in [
        (200, "application/json", whole.as_str()),
        (200, "application/json; charset=utf-8", "{}"),
        (200, "application/problem+json", "{}"),
        (200, "text/html; charset=utf-8", "<html>"),
        (204, "text/event-stream", ""),
        (200, "text/event-stream", ""),
        (200, "text/event-stream", "data: [DONE]\n\n"),
        (200, "text/plain", "<html>"),
        (200, "text/event-stream", whole.as_str()),
    ] {
        let server = Server::always(odd(status, content_type, body)).await;
        let error = match client(&server).chat().completions().create(hello()).stream().await {
            Err(error) => error,
            Ok(stream) => stream.collect().await.unwrap_err(),
        };
        check(&error, status, content_type.split(';').next().unwrap());
        if content_type != "text/event-stream" {
            assert_eq!(error.body(), Some(body));
        }
    }
}

#[tokio::test]
async fn h10_the_words_of_a_reply_that_is_text_are_quoted() {
    for (content_type, body, words) in [
        ("text/plain", "model crashed", "model crashed"),
        ("application/json", "\"model is loading\"", "model is loading"),
        ("text/html", "<html><title>Log in</title></html>", "Log in"),
    ] {
        let server = Server::always(odd(200, content_type, body)).await;
        let create = || client(&server).chat().completions().create(hello());
        let stream = match create().stream().await {
            Err(error) => error,
            Ok(stream) => stream.collect().await.unwrap_err(),
        };
        for error in [create().await.unwrap_err(), stream] {
            check(&error, 200, content_type);
            assert!(error.to_string().contains(&format!("(it says \"{words}\")")), "{error}");
        }
    }
    // A reply in another frame is not quoted.
    let framed = format!("callback({})", crate::support::completion("private"));
    let server = Server::always(odd(200, "application/json", &framed)).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    assert!(!error.to_string().contains("private"), "{error}");
}

/// A server that ignores the wish for a stream, or that always streams.
#[tokio::test]
async fn h10_a_reply_in_the_other_form_says_how_to_ask_for_it() {
    let whole = crate::support::completion("private").to_string();
    for content_type in ["application/json", "text/event-stream"] {
        let server = Server::always(odd(200, content_type, &whole)).await;
        let error = match client(&server).chat().completions().create(hello()).stream().await {
            Err(error) => error,
            Ok(stream) => stream.collect().await.unwrap_err(),
        };
        check(&error, 200, content_type);
        let text = error.to_string();
        assert!(text.contains("whole reply") && text.contains("`keyway chat --no-stream`"), "{text}");
        assert!(!text.contains("private"), "{text}");
    }
    let lines = hello_stream().replace("data: ", "").replace("\n\n", "\n");
    for (content_type, stream) in [
        ("application/json", &hello_stream()),
        ("text/event-stream", &hello_stream()),
        ("application/x-ndjson", &lines),
    ] {
        let server = Server::always(odd(200, content_type, stream)).await;
        let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
        check(&error, 200, content_type);
        let text = error.to_string();
        assert!(
            text.contains("a stream of events, not a whole reply") && text.contains("`.stream()`"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn h10_the_message_in_a_reply_of_another_kind_is_quoted() {
    for (body, words) in [
        (json!({"status": "ok", "message": "try /v2"}), "try /v2"),
        (json!({"message": "loading the model"}), "loading the model"),
        (json!({"meta": {"msg": "moved"}, "items": []}), "moved"),
    ] {
        let server = Server::always(odd(200, "application/json", &body.to_string())).await;
        let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
        check(&error, 200, "application/json");
        assert!(error.to_string().contains(&format!("(it says \"{words}\")")), "{error}");
    }
    // What a model said is none.
    let other = json!({"model": "m", "message": {"role": "assistant", "content": "private"}, "done": true});
    let server = Server::always(odd(200, "application/json", &other.to_string())).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    assert!(!error.to_string().contains("it says"), "{error}");
}

#[tokio::test]
async fn h10_a_stream_is_read_whatever_its_content_type_does_not_say() {
    for content_type in
        ["text/event-stream; charset=utf-8", "Text/Event-Stream", "text/plain", "application/octet-stream"]
    {
        let server = Server::always(odd(200, content_type, &hello_stream())).await;
        let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
        assert_eq!(stream.collect().await.unwrap().text(), "Hello", "{content_type}");
    }
    let server = Server::always(Reply::new(200, hello_stream())).await;
    client(&server).chat().completions().create(hello()).stream().await.unwrap().collect().await.unwrap();
}

#[tokio::test]
async fn h10_a_compressed_body_is_named() {
    let server =
        Server::always(odd(200, "application/json", "\u{1f}\u{8b}x").header("content-encoding", "gzip"))
            .await;
    let error = client(&server).models().list().await.unwrap_err();
    check(&error, 200, "application/json");
    assert!(error.to_string().contains("gzip"), "{error}");
}

#[tokio::test]
async fn h10_a_reply_without_end_is_left() {
    let chunk = [b"4000\r\n".as_slice(), &[b' '; 0x4000], b"\r\n"].concat();
    let server = Server::always(
        Reply::steps([Step::Flood(chunk, Gate::shut()), Step::Close]).header("x-request-id", "req_1"),
    )
    .await;
    let error = client(&server).models().list().reply_limit(1 << 20).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Decode, Some(http::StatusCode::OK)), "{error:?}");
    assert_eq!((error.request_id(), error.attempts()), (Some("req_1"), 1));
    assert!(error.to_string().contains("exceeds 1048576 bytes") && error.body().is_none(), "{error}");
    assert!(error.to_string().contains("`reply_limit`") && !error.is_retryable());
    let fits = Server::always(Reply::completion("Hi")).await;
    let call = || client(&fits).chat().completions().create(hello());
    let length = call().raw().await.unwrap().bytes().len();
    assert!(call().reply_limit(length).await.is_ok());
    assert_eq!(*call().reply_limit(length - 1).await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn h10_a_head_without_end_is_a_broken_connection() {
    let head = "HTTP/1.1 200 OK\r\n".into();
    let line = format!("x-more: {}\r\n", "x".repeat(1000)).into_bytes();
    for line in [line, b"x".repeat(1000), b"x: y\r\n".repeat(200)] {
        let flood = Reply::raw([Step::Send(Vec::clone(&head)), Step::Flood(line, Gate::shut()), Step::Close]);
        let server = Server::always(flood).await;
        let error = client(&server).models().list().max_retries(0).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionStage::Receive), "{error:?}");
    }
}

#[tokio::test]
async fn h10_json_is_read_whatever_its_content_type_says() {
    for content_type in ["text/plain", "text/html", "", "application/json; charset=utf-8"] {
        let server = Server::always(odd(200, content_type, "\u{feff}{\"data\":[{\"id\":\"m\"}]}")).await;
        assert_eq!(client(&server).models().list().await.unwrap().data[0].id, "m", "{content_type}");
    }
}

#[tokio::test]
async fn h10_a_body_cut_short_is_a_broken_connection_and_tried_again() {
    let json = json!({"data": []}).to_string();
    let cut = |end| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{json}", json.len() + 5);
        Reply::raw([Step::Send(head.into()), end])
    };
    let chunked = Reply::steps([Step::Chunk(json.clone().into()), Step::Close]);
    for trouble in [cut(Step::Close), cut(Step::Reset), chunked] {
        let good = Reply::new(200, json.clone());
        let server = Server::of([trouble.clone(), good, trouble]).await;
        let client = client(&server);
        assert_eq!(client.models().list().await.unwrap().attempts(), 2);
        let error = client.models().list().max_retries(0).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Receive));
    }
}

#[tokio::test]
async fn h10_what_is_not_http_is_a_broken_connection() {
    for garbage in
        ["SSH-2.0-x\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\r\n\r\n\r\n", "HTTP/1.1 200 OK\r\nbad header\r\n\r\n"]
    {
        let server = Server::always(Reply::raw([Step::Send(garbage.into()), Step::Close])).await;
        let error = client(&server).models().list().max_retries(0).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Receive), "{garbage:?}: {error}");
    }
}

#[tokio::test]
async fn h10_a_body_may_end_with_its_connection() {
    let text = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":[]}";
    let server = Server::always(Reply::raw([Step::Send(text.into()), Step::Close])).await;
    client(&server).models().list().await.unwrap();
    let old = text.replace("HTTP/1.1", "HTTP/1.0");
    let server = Server::always(Reply::raw([Step::Send(old.into()), Step::Close])).await;
    client(&server).models().list().await.unwrap();
}
