//! H5, H8: single operations on the wire, where a row of the table was wrong before.

use keyway::types::realtime::{RealtimeCallCreateParams, RealtimeSessionCreateRequest};
use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::support::{Reply, Server, builder, client};

#[tokio::test]
async fn h5_a_run_of_an_eval_is_cancelled_below_its_own_path() {
    let run = json!({"id": "evalrun_1", "object": "eval.run", "status": "canceled"});
    let server = Server::always(Reply::json(200, &run)).await;
    let cancelled = client(&server).evals().runs().cancel("eval_1", "evalrun/1").await.unwrap();
    assert_eq!(cancelled.status, "canceled");
    let request = server.request();
    assert_eq!(request.line, "POST /v1/evals/eval_1/runs/evalrun%2F1/cancel HTTP/1.1");
    assert_eq!((request.header("content-type"), &request.body[..]), (None, &b""[..]));
}

const OFFER: &str = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\n";

#[tokio::test]
async fn h8_a_call_is_a_form_of_a_description_and_a_session_of_json() {
    let answer = Reply::new(201, "v=0\r\n").header("content-type", "application/sdp");
    let server = Server::always(answer).await;
    let session = RealtimeSessionCreateRequest::new().model("gpt-realtime").instructions("Hello \"you\"");
    let params = RealtimeCallCreateParams::new(OFFER).session(session);
    let call = client(&server).realtime().calls().create(params).await.unwrap();
    assert_eq!(call.content_type(), Some("application/sdp"));
    assert_eq!(&call.bytes().await.unwrap()[..], b"v=0\r\n");
    let request = server.request();
    assert_eq!(request.line, "POST /v1/realtime/calls HTTP/1.1");
    assert_eq!(request.header("accept"), Some("application/sdp"));
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(request.body.clone()).unwrap().replace(boundary, "B");
    let head = |name: &str, content_type: &str| {
        format!(
            "--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n"
        )
    };
    let start =
        format!("{}{OFFER}\r\n{}", head("sdp", "application/sdp"), head("session", "application/json"));
    let session = body.strip_prefix(&start).and_then(|rest| rest.strip_suffix("\r\n--B--\r\n"));
    let session: Value = serde_json::from_str(session.unwrap_or_else(|| panic!("{body}"))).unwrap();
    let expected = json!({"type": "realtime", "model": "gpt-realtime", "instructions": "Hello \"you\""});
    assert_eq!(session, expected);
}

#[tokio::test]
async fn h8_the_emulator_takes_both_operations_as_they_are_sent() {
    let emulator = Emulator::start().await.unwrap();
    let client =
        builder().api_key(emulator.key().create().secret()).base_url(emulator.base_url()).build().unwrap();
    let session = RealtimeSessionCreateRequest::new().model("gpt-realtime");
    let params = RealtimeCallCreateParams::new(OFFER).session(session);
    let call = client.realtime().calls().create(params).await.unwrap();
    assert!(call.bytes().await.unwrap().starts_with(b"v=0"));
    let run = client.evals().runs().cancel("eval_1", "evalrun_1").await.unwrap();
    assert_eq!((run.id.as_str(), run.status.as_str()), ("evalrun_1", "canceled"));
}
