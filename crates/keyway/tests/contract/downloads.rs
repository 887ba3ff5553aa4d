//! H9, H10, S5: replies that are files or text, or have no content.

use std::time::Duration;

use keyway::error::{ConnectionStage, TimeoutKind};
use keyway::types::operations;
use keyway::{Download, Empty, ErrorKind, Text};
use serde_json::{Value, json};

use crate::support::transport::Part;
use crate::support::{Answer, Gate, Reply, Scripted, Server, client, over, reply::Step};

fn bytes(body: impl Into<Vec<u8>>) -> Reply {
    Reply::new(200, body).header("content-type", "application/octet-stream").header("x-request-id", "req_1")
}

#[tokio::test]
async fn h10_a_file_is_given_as_it_arrives_and_as_bytes() {
    let steps =
        [Step::Chunk(b"abc".to_vec()), Step::Chunk(b"def".to_vec()), Step::Send(b"0\r\n\r\n".to_vec())];
    let server = Server::of([Reply::steps(steps), bytes("whole")]).await;
    let client = client(&server);
    let mut download = client.files().content("file-1").await.unwrap();
    let mut whole = Vec::new();
    while let Some(bytes) = download.next().await {
        whole.extend_from_slice(&bytes.unwrap());
    }
    assert_eq!((&whole[..], download.received(), download.content_length()), (&b"abcdef"[..], 6, None));
    let download = client.files().content("file-1").await.unwrap();
    assert_eq!((download.request_id(), download.content_length()), (Some("req_1"), Some(5)));
    assert_eq!(download.content_type(), Some("application/octet-stream"));
    assert_eq!(&download.bytes().await.unwrap()[..], b"whole");
    assert_eq!(server.requests()[0].header("accept"), Some("application/binary"));
    assert_eq!(server.requests()[0].target(), "/v1/files/file-1/content");
}

#[tokio::test]
async fn s5_a_download_that_is_not_read_holds_the_server_back() {
    let stuck = Gate::shut();
    let steps = [Step::Chunk(b"x".to_vec()), Step::Flood(vec![b'x'; 64 * 1024], stuck.clone()), Step::Stall];
    let server = Server::always(Reply::raw(
        [vec![Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())], steps.to_vec()].concat(),
    ))
    .await;
    let download = client(&server).get("/file").download().await.unwrap();
    stuck.wait().await;
    drop(download);
}

#[tokio::test]
async fn h10_what_is_no_file_is_an_error() {
    for (reply, says) in [
        (Reply::new(200, "<html>").header("content-type", "text/html"), "HTML"),
        (Reply::new(200, ""), "empty"),
        (Reply::new(204, ""), "empty"),
    ] {
        let server = Server::always(reply).await;
        let speech = client(&server).operation(&operations::AUDIO_SPEECH_CREATE, &[]).body(json!({}));
        let error = speech.download().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(says) && error.status().is_some(), "{error}");
    }
    // A stored file may be empty.
    let server = Server::always(Reply::new(200, "")).await;
    assert!(client(&server).files().content("f").await.unwrap().bytes().await.unwrap().is_empty());
    // Speech is never JSON. A stored file may be, and may be HTML if it has a name.
    let json = Reply::json(200, &json!({"oops": 1}));
    let server = Server::of([json.clone(), json]).await;
    let client_ = client(&server);
    let speech = client_.operation(&operations::AUDIO_SPEECH_CREATE, &[]).body(json!({}));
    assert_eq!(*speech.download().await.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(&client_.files().content("f").await.unwrap().bytes().await.unwrap()[..], b"{\"oops\":1}");
    let named = Reply::new(200, "<html>").header("content-type", "text/html");
    let server = Server::always(named.header("content-disposition", "attachment; filename=a.html")).await;
    assert!(client(&server).files().content("f").await.is_ok());
}

#[tokio::test]
async fn h10_a_refusal_is_the_same_error_as_ever() {
    let server =
        Server::always(Reply::error(404, "invalid_request_error", "not_found", "No such file")).await;
    let error = client(&server).files().content("file-1").await.unwrap_err();
    assert!(error.is_not_found() && error.server_message() == Some("No such file"));
}

#[tokio::test(start_paused = true)]
async fn h9_a_download_that_breaks_or_falls_silent_says_so_once() {
    let parts = |last| Answer::parts(200, vec![Part::Bytes("abc".into()), last]);
    let silent = ErrorKind::Timeout(TimeoutKind::StreamIdle);
    for (last, kind) in
        [(Part::Broken, ErrorKind::Connection(ConnectionStage::Receive)), (Part::Silence, silent)]
    {
        let transport = Scripted::always(parts(last));
        let call = over(&transport).files().content("file-1").stream_timeout(Duration::from_secs(7));
        let mut download = call.await.unwrap();
        assert_eq!(&download.next().await.unwrap().unwrap()[..], b"abc");
        let error = download.next().await.unwrap().unwrap_err();
        assert_eq!(*error.kind(), kind);
        assert!(error.to_string().contains("after 3 bytes") && error.is_retryable(), "{error}");
        assert!(download.next().await.is_none());
    }
}

#[tokio::test]
#[allow(deprecated, reason = "retrieve_content is")]
async fn h10_text_is_text() {
    let server =
        Server::always(Reply::new(200, "1\n00:00 --> 00:01\nHi\n").header("content-type", "text/plain"))
            .await;
    let client_ = client(&server);
    let reply = client_.files().retrieve_content("file-1").await.unwrap();
    assert_eq!(*reply, "1\n00:00 --> 00:01\nHi\n");
    let form = client_.operation(&operations::AUDIO_TRANSCRIPTIONS_CREATE, &[]).form(json!({"x": 1}));
    // If the reply may be JSON or text, text is returned as a JSON string.
    assert_eq!(*form.clone().await.unwrap(), Value::from("1\n00:00 --> 00:01\nHi\n"));
    assert_eq!(*form.text().await.unwrap(), "1\n00:00 --> 00:01\nHi\n");
    let json = client_.operation(&operations::MODELS_RETRIEVE, &["m"]).await.unwrap_err();
    assert_eq!(*json.kind(), ErrorKind::Decode);
    for (reply, says) in [
        (Reply::new(200, "<html>").header("content-type", "text/html"), "HTML"),
        (Reply::new(200, ""), "empty"),
        (Reply::new(200, b"\xFF".to_vec()), "not text"),
    ] {
        let server = Server::always(reply).await;
        let error = client(&server).get("/x").typed::<Text, ()>().await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[tokio::test]
async fn h10_nothing_is_nothing_but_no_page_of_html() {
    for reply in [Reply::new(200, ""), Reply::new(204, ""), Reply::json(200, &json!({"deleted": true}))] {
        let server = Server::always(reply).await;
        let reply = client(&server).delete("/x").typed::<Empty, ()>().await.unwrap();
        assert!(reply.raw().status().is_success());
    }
    let server = Server::always(Reply::new(200, " <!doctype html>")).await;
    let error = client(&server).delete("/x").typed::<Empty, ()>().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn s5_a_download_is_a_stream() {
    let server = Server::always(bytes("abc")).await;
    let download: Download = client(&server).files().content("file-1").await.unwrap();
    let mut download = std::pin::pin!(download);
    let first =
        std::future::poll_fn(|context| futures_core::Stream::poll_next(download.as_mut(), context)).await;
    assert_eq!(&first.unwrap().unwrap()[..], b"abc");
}
