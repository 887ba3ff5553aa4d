//! Limits on one request or one client: bytes of a body, bytes of a head, connections, time.

use std::time::Duration;

use keyway_emulator::Emulator;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{chat, models, read_until};

/// Long enough for an answer over loopback to arrive.
const MOMENT: Duration = Duration::from_millis(50);

async fn raw(emulator: &Emulator, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// Sends a complete request, after which the connection stays open.
async fn ask(emulator: &Emulator) -> TcpStream {
    raw(emulator, "GET /_keyway/health HTTP/1.1\r\nhost: localhost\r\n\r\n").await
}

/// Reads to the end of the connection.
async fn ended(stream: &mut TcpStream) -> Vec<u8> {
    let mut rest = Vec::new();
    let reading = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut rest));
    drop(reading.await.expect("it ends"));
    rest
}

/// A connection that is being answered for as long as it is open.
async fn busy(emulator: &Emulator) -> TcpStream {
    let key = emulator.key().create();
    let request = chat(emulator, key.secret(), serde_json::json!({ "stream": true }));
    let mut stream = request.fault("stall-inside-stream").open().await;
    read_until(&mut stream, "\"role\"").await;
    stream
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
    let first = busy(&emulator).await;
    let mut second = ask(&emulator).await;
    let early = tokio::time::timeout(MOMENT, second.read_u8()).await;
    assert!(early.is_err(), "{early:?}");
    drop(first);
    read_until(&mut second, "\"ok\"").await;
}

#[tokio::test]
async fn connections_that_are_idle_give_way_the_oldest_first() {
    let emulator = Emulator::builder().max_connections(3).start().await.unwrap();
    let mut kept = Vec::new();
    for _ in 0..3 {
        let mut stream = ask(&emulator).await;
        read_until(&mut stream, "\"ok\"").await;
        kept.push(stream);
    }
    let mut held = vec![busy(&emulator).await];
    // The first of them made room, and the others are unaffected.
    assert!(ended(&mut kept[0]).await.is_empty());
    for stream in &mut kept[1..] {
        stream.write_all(b"GET /_keyway/health HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
        read_until(stream, "\"ok\"").await;
    }
    // A connection that is being answered is never closed for another.
    held.extend([busy(&emulator).await, busy(&emulator).await]);
    assert!(ended(&mut kept[1]).await.is_empty() && ended(&mut kept[2]).await.is_empty());
    let mut waiting = ask(&emulator).await;
    assert!(tokio::time::timeout(MOMENT, waiting.read_u8()).await.is_err());
    for stream in &mut held {
        assert!(tokio::time::timeout(Duration::from_millis(1), stream.read_u8()).await.is_err());
    }
    drop(held);
    read_until(&mut waiting, "\"ok\"").await;
}

#[tokio::test]
async fn silent_connections_do_not_keep_others_out() {
    let emulator = Emulator::builder().max_connections(4).start().await.unwrap();
    let mut silent = Vec::new();
    for _ in 0..4 {
        silent.push(TcpStream::connect(emulator.address()).await.unwrap());
    }
    // One that has sent nothing is closed for another after a second.
    let mut asking = ask(&emulator).await;
    read_until(&mut asking, "\"ok\"").await;
}

#[tokio::test]
async fn an_idle_connection_outlasts_the_limit_for_heads() {
    let emulator = Emulator::builder().header_timeout(MOMENT).start().await.unwrap();
    let mut stream = ask(&emulator).await;
    read_until(&mut stream, "\"ok\"").await;
    assert!(tokio::time::timeout(MOMENT * 3, stream.read_u8()).await.is_err(), "it is idle, and open");
    stream.write_all(b"GET /_keyway/health HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    read_until(&mut stream, "\"ok\"").await;
    // The next head gets the full limit again.
    stream.write_all(b"GET /_keyway/health HTTP/1.1\r\nhost: loc").await.unwrap();
    assert!(ended(&mut stream).await.is_empty());
    // So does one that sends nothing at all.
    let mut silent = TcpStream::connect(emulator.address()).await.unwrap();
    assert!(ended(&mut silent).await.is_empty());
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
    // A slow body is not a slow head.
    let key = strict.key().create();
    let slow =
        chat(&strict, key.secret(), Value::Object(Default::default())).fault("delay=120ms").send().await;
    assert_eq!(slow.status, 200);
}
