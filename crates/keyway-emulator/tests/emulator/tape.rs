//! Recording and replaying.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use keyway_emulator::{Emulator, ErrorKind, Upstream, UpstreamBody, UpstreamExchange, UpstreamSender};
use serde_json::{Value, json};

use crate::client::{Reply, Request, chat, models, read_until, request};

const CANARY: &str = "sk-emul-canary-0123456789abcdef";

/// An emulator that records another one.
async fn recorder(upstream: &Emulator, file: &Path) -> Emulator {
    Emulator::builder().record(file, upstream.base_url()).start().await.unwrap()
}

async fn player(file: &Path) -> Emulator {
    Emulator::builder().replay(file).start().await.unwrap()
}

fn form(request: Request, fields: &[(&str, &str)]) -> Request {
    let mut body = String::new();
    for (name, value) in fields {
        let file = if *name == "file" { "; filename=\"a.mp3\"" } else { "" };
        body += &format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n");
    }
    request.header("content-type", "multipart/form-data; boundary=b").body(body + "--b--\r\n")
}

/// Requests of every kind: replies, errors, streams, forms, bytes, broken connections.
fn requests(emulator: &Emulator, secret: &str) -> Vec<Request> {
    let post = |path: &str, body: Value| request(emulator, "POST", path).key(secret).json(&body);
    vec![
        chat(emulator, secret, json!({})),
        chat(emulator, secret, json!({ "stream": true, "stream_options": { "include_usage": true } })),
        chat(emulator, secret, json!({ "model": "no-such-model" })),
        chat(emulator, "sk-emul-nobody", json!({ "n": 1 })),
        chat(emulator, secret, json!({ "temperature": "warm" })),
        chat(emulator, secret, json!({ "model": "fault-429;retry-after=2" })),
        chat(emulator, secret, json!({ "model": "fault-500;body=html" })),
        chat(emulator, secret, json!({ "stream": true, "model": "fault-stream-error" })),
        chat(emulator, secret, json!({ "stream": true, "model": "fault-stream-crlf" })),
        post("/v1/responses", json!({ "model": "gpt-4.1", "input": "Hi", "stream": true })),
        post("/v1/embeddings", json!({ "model": "text-embedding-3-small", "input": "Hi" })),
        post("/v1/audio/speech", json!({ "model": "gpt-4o-mini-tts", "input": "Hi", "voice": "alloy" })),
        models(emulator, secret),
        request(emulator, "GET", "/v1/models/gpt-4.1").key(secret),
        request(emulator, "GET", "/v1/files?limit=2&order=asc").key(secret),
        form(
            request(emulator, "POST", "/v1/audio/transcriptions").key(secret),
            &[("model", "whisper-1"), ("file", "sound")],
        ),
    ]
}

/// Returns what must be the same in a replay.
fn content(reply: &Reply) -> (u16, Option<String>, Option<String>, Option<String>, String) {
    let header = |name: &str| reply.header(name).map(str::to_owned);
    // A masked key is a part of one, so the recording has less of it.
    let body = String::from_utf8_lossy(&reply.body).replace("sk-emul-**body", "sk-emul-[redacted]");
    (reply.status, header("content-type"), header("retry-after"), header("x-request-id"), body)
}

#[tokio::test]
async fn a_replay_gives_the_recorded_replies_without_the_upstream() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Emulator::start().await.unwrap();
    let key = upstream.key().create();
    let recorder = recorder(&upstream, &file).await;
    let mut recorded = Vec::new();
    for request in requests(&recorder, key.secret()) {
        recorded.push(content(&request.send().await));
    }
    assert_eq!(upstream.journal().len(), recorded.len());
    assert!(
        recorded[1].4.contains("[DONE]") && recorded[3].0 == 401 && recorded[5].2.is_some(),
        "{recorded:?}"
    );
    recorder.stop().await;
    upstream.stop().await;

    let player = player(&file).await;
    assert_eq!(player.unplayed().len(), recorded.len());
    // Another key, and in another order: neither matters.
    for (request, recorded) in requests(&player, "sk-emul-another").into_iter().zip(&recorded).rev() {
        let replayed = request.send().await;
        assert!(replayed.complete, "{replayed:?}");
        assert_eq!(content(&replayed), *recorded);
    }
    assert_eq!(player.unplayed(), [0; 0]);
}

#[tokio::test]
async fn a_stream_that_broke_breaks_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Emulator::start().await.unwrap();
    let key = upstream.key().create();
    let recorder = recorder(&upstream, &file).await;
    let broken = |emulator: &Emulator| {
        chat(emulator, key.secret(), json!({ "stream": true, "model": "fault-reset-inside-stream" }))
    };
    let recorded = broken(&recorder).send().await;
    assert!(recorded.status == 200 && !recorded.complete && !recorded.body.is_empty(), "{recorded:?}");
    recorder.stop().await;
    let replayed = broken(&player(&file).await).send().await;
    assert!(!replayed.complete, "{replayed:?}");
    assert_eq!(replayed.text(), recorded.text());
}

#[tokio::test]
async fn x2_a_recording_has_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Emulator::builder()
        .keys(&format!("[[key]]\nsecret = \"{CANARY}\"\n"))
        .unwrap()
        .start()
        .await
        .unwrap();
    let recorder = recorder(&upstream, &file).await;
    let said = format!("My key is {CANARY}, and a cookie");
    let echoed = |stream: bool| json!({ "messages": [{ "role": "user", "content": said }], "stream": stream, "user": CANARY });
    for stream in [false, true] {
        let request = chat(&recorder, CANARY, echoed(stream)).header("cookie", "session=canary-cookie");
        let reply = request.header("x-forwarded-key", CANARY).send().await;
        assert!(reply.status == 200 && reply.text().contains("canary"), "the upstream repeats it");
    }
    request(&recorder, "GET", &format!("/v1/models?key={CANARY}")).header("api-key", CANARY).send().await;
    request(&recorder, "POST", &format!("/v1/{CANARY}")).key(CANARY).body(CANARY).send().await;
    form(
        request(&recorder, "POST", "/v1/audio/transcriptions").key(CANARY),
        &[("prompt", CANARY), ("file", CANARY), ("model", "whisper-1")],
    )
    .send()
    .await;
    recorder.stop().await;
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), 5, "{text}");
    assert!(!text.contains("canary") && !text.contains("0123456789abcdef"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    // The same request matches its own recording although the key in it was removed.
    let replayed = chat(&player(&file).await, CANARY, echoed(false)).send().await;
    assert_eq!(replayed.status, 200, "{}", replayed.text());
}

#[tokio::test]
async fn only_a_key_of_the_recorder_stands_for_the_real_one() {
    let folder = tempfile::tempdir().unwrap();
    let upstream = Emulator::start().await.unwrap();
    let real = upstream.key().create();
    let recorder = Emulator::builder()
        .record(folder.path().join("calls.jsonl"), upstream.base_url())
        .upstream_key(real.secret())
        .start()
        .await
        .unwrap();
    let (own, revoked) = (recorder.key().create(), recorder.key().revoked().create());
    assert_eq!(models(&recorder, own.secret()).send().await.status, 200);
    let azure = request(&recorder, "GET", "/openai/v1/models").header("api-key", own.secret()).send().await;
    assert_eq!(azure.status, 200, "{}", azure.text());
    for foreign in [revoked.secret(), "sk-emul-foreign", "anything"] {
        assert_eq!(models(&recorder, foreign).send().await.status, 401, "{foreign}");
    }
    assert_eq!(request(&recorder, "GET", "/v1/models").send().await.status, 401);
    assert_eq!(models(&recorder, real.secret()).send().await.status, 200, "the client's own is passed on");
}

#[tokio::test]
async fn a_request_that_nothing_matches_learns_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Emulator::start().await.unwrap();
    let key = upstream.key().create();
    let recorder = recorder(&upstream, &file).await;
    for members in [json!({ "n": 2 }), json!({ "temperature": 0.5 })] {
        chat(&recorder, key.secret(), members).send().await;
    }
    recorder.stop().await;
    let player = player(&file).await;
    let reply = chat(&player, "any", json!({ "temperature": 0.7 })).send().await;
    assert_eq!((reply.status, reply.error("code")), (404, json!("no_recorded_reply")));
    let message = reply.error("message");
    let message = message.as_str().unwrap();
    assert!(
        message.contains("line 2") && message.contains("`temperature` (recorded: 0.5; sent: 0.7)"),
        "{message}"
    );
    let other = models(&player, "any").send().await;
    let message = other.error("message");
    assert!(message.as_str().unwrap().contains("it has only POST /v1/chat/completions"), "{message}");
    assert_eq!(player.unplayed(), [1, 2]);
    assert_eq!(
        chat(&player, "any", json!({ "temperature": 0.5 })).fault("503-then-ok").send().await.status,
        503,
        "faults work"
    );
}

#[tokio::test]
async fn repeated_requests_get_their_replies_in_order_and_then_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Emulator::start().await.unwrap();
    let key = upstream.key().create();
    let recorder = recorder(&upstream, &file).await;
    for text in ["one", "two"] {
        upstream.reply_text(text);
        chat(&recorder, key.secret(), json!({})).send().await;
    }
    recorder.stop().await;
    let player = player(&file).await;
    for wanted in ["one", "two", "two"] {
        let reply = chat(&player, "any", json!({ "user": "somebody" })).send().await;
        assert_eq!(reply.json()["choices"][0]["message"]["content"], wanted);
    }
}

/// An upstream whose replies a test writes.
#[derive(Clone, Default)]
struct Written {
    senders: Arc<Mutex<Vec<UpstreamSender>>>,
    seen: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Upstream for Written {
    fn send(&self, request: http::Request<Bytes>) -> UpstreamExchange {
        self.seen.lock().unwrap().push(request);
        let (sender, body) = UpstreamBody::channel();
        self.senders.lock().unwrap().push(sender);
        Box::pin(async move {
            http::Response::builder()
                .header("content-type", "text/event-stream")
                .body(body)
                .map_err(Into::into)
        })
    }
}

#[tokio::test]
async fn events_are_passed_on_as_they_arrive_and_kept_if_the_client_leaves() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let upstream = Written::default();
    let emulator = Emulator::builder()
        .record(&file, "https://api.example.com/v1/")
        .upstream(upstream.clone())
        .start()
        .await
        .unwrap();
    let mut stream =
        chat(&emulator, CANARY, json!({ "stream": true })).header("accept-encoding", "gzip").open().await;
    let sender = loop {
        if let Some(sender) = upstream.senders.lock().unwrap().pop() {
            break sender;
        }
        tokio::task::yield_now().await;
    };
    sender.send(Ok(Bytes::from_static(b"data: 1\n\ndata:"))).await;
    read_until(&mut stream, "data: 1").await;
    drop(stream);
    // The emulator notices that the client is gone, and then the upstream's exchange ends too.
    while sender.send(Ok(Bytes::from_static(b": x\n\n"))).await {}
    drop(emulator);
    let seen = upstream.seen.lock().unwrap();
    assert_eq!(seen[0].uri(), "https://api.example.com/v1/chat/completions");
    assert_eq!(seen[0].headers()["authorization"], format!("Bearer {CANARY}").as_str());
    assert_eq!(seen[0].headers()["accept-encoding"], "identity", "a compressed reply could not be searched");
    for name in ["host", "connection", "content-length"] {
        assert!(!seen[0].headers().contains_key(name), "{name}");
    }
    let line: Value = serde_json::from_str(std::fs::read_to_string(&file).unwrap().trim()).unwrap();
    assert_eq!(
        (&line["response"]["end"], &line["response"]["events"][0][1]),
        (&json!("abandoned"), &json!("data: 1\n\n"))
    );
}

#[tokio::test]
async fn an_upstream_that_cannot_be_reached_is_a_502_and_not_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let closed = Emulator::start().await.unwrap();
    let emulator = recorder(&closed, &file).await;
    closed.stop().await;
    let reply = chat(&emulator, CANARY, json!({})).send().await;
    assert_eq!((reply.status, reply.error("code")), (502, json!("recording_failed")));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_said_at_the_next_request() {
    let upstream = Emulator::start().await.unwrap();
    let key = upstream.key().create();
    let emulator = recorder(&upstream, Path::new("/dev/full")).await;
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200);
    let reply = models(&emulator, key.secret()).send().await;
    assert_eq!(reply.status, 500);
    let said = emulator.recording_failure().unwrap();
    assert!(said.contains("/dev/full") && said.contains("incomplete"), "{said}");
}

#[tokio::test]
async fn replies_take_as_long_as_they_did_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.jsonl");
    let line = json!({
        "recording": 1,
        "request": { "method": "GET", "path": "/v1/slow" },
        "response": { "status": 200, "headers": [["content-type", "text/event-stream"]], "events": [[20, "data: a\n\n"], [80, "data: b\n\n"]] },
    });
    std::fs::write(&file, format!("{line}\n\n")).unwrap();
    let emulator = Emulator::builder().replay(&file).replay_timing().start().await.unwrap();
    let began = Instant::now();
    let reply = request(&emulator, "GET", "/v1/slow").send().await;
    assert_eq!(reply.data(), ["a", "b"]);
    assert!(began.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn what_cannot_work_is_an_error_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let (good, bad) = (folder.path().join("good"), folder.path().join("bad"));
    std::fs::write(&good, "").unwrap();
    std::fs::write(&bad, "\n{\"recording\":1,\"request\":{\"method\":1}}\n").unwrap();
    let record = |url: &str| Emulator::builder().record(folder.path().join("new"), url);
    let rows = [
        (Emulator::builder().replay(folder.path().join("none")), "cannot be read"),
        (Emulator::builder().replay(&bad), "line 2"),
        (Emulator::builder().replay(&bad), "`request.method`"),
        (record("http://127.0.0.1:1/v1").replay(&good), "record and replay at once"),
        (record("https://api.openai.com/v1"), "transport with TLS"),
        (record("http://api.openai.com/v1"), "plain http to a public host"),
        (record("api.openai.com"), "https://api.openai.com/v1"),
        (record("ftp://host/v1"), "neither http nor https"),
        (record("http://user:password@localhost/v1"), "user or a query"),
        (
            Emulator::builder().record(folder.path().join("no/folder"), "http://localhost/v1"),
            "cannot be written",
        ),
    ];
    for (builder, wanted) in rows {
        let error = builder.start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Recording);
        assert!(
            error.to_string().contains(wanted) && !error.to_string().contains("password"),
            "{wanted}: {error}"
        );
    }
}
