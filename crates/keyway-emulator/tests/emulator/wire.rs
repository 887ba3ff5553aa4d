//! Faults of the connection: resets, early ends and stalls, at every place.

use std::io::ErrorKind;
use std::time::Duration;

use keyway_emulator::Emulator;
use serde_json::json;
use tokio::io::AsyncReadExt;

use crate::client::{Reply, chat, read_until};

async fn with(emulator: &Emulator, fault: &str, stream: bool) -> Reply {
    let key = emulator.key().create();
    chat(emulator, key.secret(), json!({ "stream": stream })).fault(fault).send().await
}

#[tokio::test]
async fn nothing_before_the_headers() {
    let emulator = Emulator::start().await.unwrap();
    let reset = with(&emulator, "reset-before-headers", false).await;
    assert_eq!((reset.error, reset.raw.len()), (Some(ErrorKind::ConnectionReset), 0));
    let close = with(&emulator, "close-before-headers", false).await;
    assert_eq!((close.error, close.raw.len()), (None, 0));
}

#[tokio::test]
async fn half_a_head() {
    let emulator = Emulator::start().await.unwrap();
    let reset = with(&emulator, "reset-inside-headers", false).await;
    assert_eq!(reset.error, Some(ErrorKind::ConnectionReset));
    let close = with(&emulator, "close-inside-headers;at=30", false).await;
    assert_eq!((close.error, close.raw.len()), (None, 30));
    assert!(close.raw.starts_with(b"HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn half_a_body() {
    let emulator = Emulator::start().await.unwrap();
    let close = with(&emulator, "close-inside-body", false).await;
    let claimed: usize = close.header("content-length").unwrap().parse().unwrap();
    assert_eq!((close.status, close.error, close.body.len()), (200, None, claimed / 2));
    let some = with(&emulator, "500;close-inside-body;at=7", false).await;
    assert_eq!((some.status, some.body.as_slice()), (500, &br#"{"error"#[..]));
    let reset = with(&emulator, "reset-inside-body", false).await;
    assert_eq!(reset.error, Some(ErrorKind::ConnectionReset));
}

#[tokio::test]
async fn between_the_chunks_of_a_stream() {
    let emulator = Emulator::start().await.unwrap();
    let close = with(&emulator, "close-inside-stream;at=3", true).await;
    assert_eq!((close.status, close.events().len(), close.complete, close.error), (200, 3, false, None));
    let reset = with(&emulator, "reset-between-chunks", true).await;
    assert_eq!(reset.error, Some(ErrorKind::ConnectionReset));
    let middle = with(&emulator, "close-inside-body;at=200", true).await;
    assert_eq!((middle.body.len(), middle.complete), (200, false));
    let whole = with(&emulator, "reset-inside-stream", false).await;
    assert!(whole.complete, "a whole reply has no chunks");
}

#[tokio::test]
async fn stalls_hold_the_connection_open() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    for (fault, seen) in [
        ("stall-before-headers", ""),
        ("stall-inside-headers", "HTTP/1.1 200 OK\r\n"),
        ("stall-inside-body", "\"choices\""),
        ("stall-inside-stream", "\"role\""),
    ] {
        let stream = fault == "stall-inside-stream";
        let request = chat(&emulator, key.secret(), json!({ "stream": stream })).fault(fault);
        let mut connection = request.open().await;
        read_until(&mut connection, seen).await;
        let mut rest = Vec::new();
        let ended = tokio::time::timeout(Duration::from_millis(30), connection.read_to_end(&mut rest)).await;
        assert!(ended.is_err(), "{fault}: {}", String::from_utf8_lossy(&rest));
    }
    // The stalls do not keep the emulator from stopping.
    emulator.stop().await;
}

#[tokio::test]
async fn a_client_that_leaves_a_stall_frees_its_request() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().concurrent_requests(1).create();
    let open = |fault: &str| chat(&emulator, key.secret(), json!({ "stream": true })).fault(fault);
    let mut stalled = open("stall-inside-stream").open().await;
    read_until(&mut stalled, "\"role\"").await;
    assert_eq!(open("edge;delay=0ms").send().await.status, 429);
    drop(stalled);
    // The server sees the end when it next polls the socket.
    for _ in 0..500 {
        if open("edge;delay=1ms").send().await.status == 200 {
            return;
        }
    }
    panic!("the request is still counted");
}

#[tokio::test]
async fn http2_streams_break_off_alone() {
    use http_body_util::{BodyExt, Full};
    use hyper_util::rt::{TokioExecutor, TokioIo};

    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let socket = tokio::net::TcpStream::connect(emulator.address()).await.unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(socket)).await.unwrap();
    let driver = tokio::spawn(connection);
    let body =
        json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": "Hello" }], "stream": true });
    let mut send = |fault: &str| {
        let request = http::Request::post(format!("{}/chat/completions", emulator.base_url()))
            .header("authorization", format!("Bearer {}", key.secret()))
            .header("content-type", "application/json")
            .header("x-keyway-fault", fault)
            .body(Full::<bytes::Bytes>::from(body.to_string()))
            .unwrap();
        sender.send_request(request)
    };
    let reply = send("times=0;500").await.unwrap();
    assert_eq!(reply.status(), 200);
    let whole = reply.into_body().collect().await.unwrap().to_bytes();
    assert!(whole.ends_with(b"data: [DONE]\n\n"));
    let mut broken = send("reset-inside-stream").await.unwrap().into_body();
    let mut seen = 0;
    let error = loop {
        match broken.frame().await.expect("it does not end well") {
            Ok(_) => seen += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(seen, 2, "{error}");
    assert_eq!(send("429").await.unwrap().status(), 429, "the connection lives on");
    assert_eq!(emulator.journal()[0].header("host"), Some(emulator.address().to_string().as_str()));
    driver.abort();
}
