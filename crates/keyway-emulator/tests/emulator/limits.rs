//! What one request or one client may take: bytes of a body, bytes of a head, connections, time.

use std::time::Duration;

use keyway_emulator::Emulator;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{chat, models, read_until};

/// Long enough for an answer over loopback to have come.
const MOMENT: Duration = Duration::from_millis(50);

async fn raw(emulator: &Emulator, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// A whole request, after which the connection stays open.
async fn ask(emulator: &Emulator) -> TcpStream {
    raw(emulator, "GET /_keyway/health HTTP/1.1\r\nhost: e\r\n\r\n").await
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_called_too_large() {
    let emulator = Emulator::start().await.unwrap();
    let mut stream = raw(
        &emulator,
        "POST /v1/chat/completions HTTP/1.1\r\nhost: e\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n",
    )
    .await;
    let said = read_until(&mut stream, "to its end").await;
    assert!(said.starts_with("HTTP/1.1 400 "), "{said}");
}

#[tokio::test]
async fn a_head_that_is_too_large_is_answered_with_431() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let long = models(&emulator, key.secret()).header("x-long", &"x".repeat(60 << 10)).send().await;
    assert_eq!(long.status, 200);
    let longer = models(&emulator, key.secret()).header("x-long", &"x".repeat(65 << 10)).send().await;
    assert_eq!(longer.status, 431);
    let many = (0..201).fold(models(&emulator, key.secret()), |request, _| request.header("x-many", "1"));
    assert_eq!(many.send().await.status, 431);
}

#[tokio::test]
async fn a_connection_too_many_waits_for_another_to_end() {
    let emulator = Emulator::builder().max_connections(1).start().await.unwrap();
    let mut first = ask(&emulator).await;
    read_until(&mut first, "\"ok\"").await;
    let mut second = ask(&emulator).await;
    let early = tokio::time::timeout(MOMENT, second.read_u8()).await;
    assert!(early.is_err(), "{early:?}");
    drop(first);
    read_until(&mut second, "\"ok\"").await;
}

#[tokio::test]
async fn a_head_that_does_not_come_is_waited_for_no_longer_than_the_limit() {
    let patient = Emulator::start().await.unwrap();
    let strict = Emulator::builder().header_timeout(MOMENT).start().await.unwrap();
    let half = "GET /v1/models HTTP/1.1\r\nhost: e\r\n";
    let (mut waiting, mut ended) = (raw(&patient, half).await, raw(&strict, half).await);
    let mut rest = Vec::new();
    tokio::time::timeout(Duration::from_secs(5), ended.read_to_end(&mut rest))
        .await
        .expect("it ends")
        .unwrap();
    assert!(rest.is_empty() || rest.starts_with(b"HTTP/1.1 408 "), "{}", String::from_utf8_lossy(&rest));
    let early = tokio::time::timeout(MOMENT, waiting.read_u8()).await;
    assert!(early.is_err(), "{early:?}");
    // A body that takes its time is no head.
    let key = strict.key().create();
    let slow =
        chat(&strict, key.secret(), Value::Object(Default::default())).fault("delay=120ms").send().await;
    assert_eq!(slow.status, 200);
}
