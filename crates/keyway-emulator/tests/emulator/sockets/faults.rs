//! Faults of sockets: at the handshake, in a response, by header, queue and model name.

use keyway_emulator::Emulator;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use super::{Socket, connect, deltas, try_connect};
use crate::client::request;

const REALTIME: &str = "/v1/realtime?model=gpt-realtime";

async fn with_fault(emulator: &Emulator, path: &str, fault: &str) -> Socket {
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    let headers = [("authorization", &*line), ("x-keyway-fault", fault)];
    try_connect(emulator, path, &headers).await.unwrap_or_else(|refused| panic!("{refused:?}"))
}

/// Starts a response, and returns the texts up to the end, and whether the socket is still open.
async fn all_of_response(socket: &mut Socket, path: &str) -> (Vec<Value>, bool) {
    let create = if path == REALTIME {
        socket.text_only().await;
        json!({ "type": "response.create" })
    } else {
        json!({ "type": "response.create", "model": "gpt-4.1", "input": "One two three" })
    };
    socket.send(create).await;
    let mut events = Vec::new();
    loop {
        match socket.message().await {
            Some(Ok(Message::Text(text))) => {
                let event: Value = serde_json::from_str(&text).unwrap_or_else(|_| text.as_str().into());
                let kind = event["type"].as_str().unwrap_or("").to_owned();
                events.push(event);
                if ["response.done", "response.completed", "response.failed"].contains(&&*kind)
                    || (kind == "error" && path != REALTIME)
                {
                    return (events, true);
                }
            }
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return (events, false),
        }
    }
}

#[tokio::test]
async fn a_status_refuses_the_handshake() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    for (path, fault) in [
        (REALTIME, "429;retry-after=2"),
        ("/v1/responses", "503"),
        ("/v1/realtime?model=fault-500-then-ok", ""),
    ] {
        let mut headers = vec![("authorization", &*line)];
        if !fault.is_empty() {
            headers.push(("x-keyway-fault", fault));
        }
        let (status, _) = try_connect(&emulator, path, &headers).await.err().unwrap();
        assert!(
            path.contains(status.as_str()) || fault.starts_with(status.as_str()),
            "{path} {fault} {status}"
        );
    }
    connect(&emulator, "/v1/responses").await;
    try_connect(&emulator, "/v1/realtime?model=fault-500-then-ok", &[("authorization", &line)])
        .await
        .ok()
        .unwrap();
}

#[tokio::test]
async fn an_error_inside_a_response_ends_it() {
    let emulator = Emulator::start().await.unwrap();
    for path in [REALTIME, "/v1/responses"] {
        let mut socket = with_fault(&emulator, path, "stream-error;at=4;code=overloaded").await;
        let (events, open) = all_of_response(&mut socket, path).await;
        assert!(open);
        let error = events.iter().find(|event| event["type"] == "error").unwrap();
        assert_eq!(error["error"]["code"], "overloaded");
        if path == REALTIME {
            let response = &events.last().unwrap()["response"];
            assert_eq!(
                (&response["status"], &response["status_details"]["error"]["code"]),
                (&json!("failed"), &json!("overloaded"))
            );
        }
    }
}

#[tokio::test]
async fn a_response_fails() {
    let emulator = Emulator::start().await.unwrap();
    for path in [REALTIME, "/v1/responses"] {
        let mut socket = with_fault(&emulator, path, "stream-failed;at=3").await;
        let (events, open) = all_of_response(&mut socket, path).await;
        assert!(open && events.last().unwrap()["response"]["status"] == "failed", "{events:?}");
        assert!(events.iter().all(|event| event["type"] != "error"));
    }
}

#[tokio::test]
async fn a_malformed_frame_is_between_proper_ones() {
    let emulator = Emulator::start().await.unwrap();
    for path in [REALTIME, "/v1/responses"] {
        let mut socket = with_fault(&emulator, path, "stream-malformed;at=4").await;
        let (events, open) = all_of_response(&mut socket, path).await;
        assert!(open);
        assert_eq!(events.iter().filter(|event| event.is_string()).count(), 1);
    }
}

#[tokio::test]
async fn a_connection_breaks_off_in_a_response() {
    let emulator = Emulator::start().await.unwrap();
    for path in [REALTIME, "/v1/responses"] {
        for how in ["reset", "close"] {
            let mut socket = with_fault(&emulator, path, &format!("{how}-inside-stream;at=4")).await;
            let (events, open) = all_of_response(&mut socket, path).await;
            assert!(!open);
            assert!(
                events.len() >= 3 && events.iter().all(|event| event["type"] != "response.done"),
                "{events:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_queued_fault_is_for_one_response() {
    let emulator = Emulator::start().await.unwrap();
    emulator.fault("stream-failed;at=2".parse().unwrap());
    let mut socket = connect(&emulator, "/v1/responses").await;
    let (events, _) = all_of_response(&mut socket, "/v1/responses").await;
    assert_eq!(events.last().unwrap()["type"], "response.failed");
    let (events, _) = all_of_response(&mut socket, "/v1/responses").await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said: One two three");
}

#[tokio::test]
async fn a_model_name_asks_for_a_fault_of_one_response() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    socket.send(json!({ "type": "response.create", "model": "fault-429-then-ok", "input": "x" })).await;
    assert_eq!(socket.expect("error").await["status"], 429);
    socket.send(json!({ "type": "response.create", "model": "gpt-4.1", "input": "x" })).await;
    socket.until("response.completed").await;
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    let path = "/v1/realtime?model=fault-stream-failed";
    let mut socket = try_connect(&emulator, path, &[("authorization", &line)]).await.ok().unwrap();
    let (events, _) = all_of_response(&mut socket, REALTIME).await;
    assert_eq!(events.last().unwrap()["response"]["status"], "failed");
}

#[tokio::test]
async fn an_old_version_of_the_protocol_is_told_the_right_one() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = request(&emulator, "GET", "/v1/responses")
        .key(key.secret())
        .header("upgrade", "websocket")
        .header("connection", "upgrade")
        .header("sec-websocket-version", "8")
        .send()
        .await;
    assert_eq!((reply.status, reply.header("sec-websocket-version")), (426, Some("13")));
}

#[tokio::test]
async fn a_request_at_a_socket_s_path_is_told_to_upgrade() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    for path in ["/v1/realtime?model=gpt-realtime", "/v1/realtime/translations?model=x"] {
        let reply = request(&emulator, "GET", path).key(key.secret()).send().await;
        assert_eq!((reply.status, reply.header("upgrade")), (426, Some("websocket")), "{path}");
        assert!(reply.error("message").as_str().unwrap().contains("Connection: Upgrade"), "{path}");
    }
    for (method, path, status) in [("POST", "/v1/realtime", 404), ("GET", "/v1/realtimes", 404)] {
        let reply = request(&emulator, method, path).key(key.secret()).send().await;
        assert_eq!(reply.status, status, "{method} {path}");
    }
}
