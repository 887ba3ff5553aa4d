//! Polling for work on the server: the server's hint, every final state, the deadline. The clock is
//! paused.

use std::time::Duration;

use keyway::ErrorKind;
use keyway::error::TimeoutKind;
use keyway::types::FileSource;
use keyway::types::vector_stores::{VectorStoreFileBatchCreateParams, VectorStoreFileCreateParams};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::transport::Part;
use crate::support::{Answer, Reply, Scripted, Server, client, over};

fn thing(status: &str) -> Value {
    json!({"id": "x_1", "thread_id": "thread_1", "status": status})
}

fn answers(statuses: &[&str]) -> Scripted {
    Scripted::of(statuses.iter().map(|status| Answer::json(200, &thing(status))))
}

#[tokio::test(start_paused = true)]
async fn the_servers_hint_is_obeyed_unless_the_caller_says() {
    let hinted = |status, hint: &str| Answer::json(200, &thing(status)).header("openai-poll-after-ms", hint);
    let script = || {
        Scripted::of([
            hinted("in_progress", "250"),
            hinted("in_progress", "5000"),
            hinted("in_progress", "soon"),
            hinted("completed", "9"),
        ])
    };
    let transport = script();
    let files = over(&transport).vector_stores().files();
    let file = files.poll("vs_1", "x_1").await.unwrap();
    assert_eq!((file.status.as_str(), transport.delays()), ("completed", vec![0.25, 5.0, 1.0]));
    let sent = transport.sent();
    assert_eq!(sent[3].url, "https://api.example/v1/vector_stores/vs_1/files/x_1");
    assert!(sent.iter().all(|request| request.headers["x-stainless-poll-helper"] == "true"));
    let transport = script();
    let files = over(&transport).vector_stores().files();
    files.poll("vs_1", "x_1").poll_interval(Duration::from_secs(3)).await.unwrap();
    assert_eq!(transport.delays(), [3.0, 3.0, 3.0]);
}

#[tokio::test(start_paused = true)]
async fn every_end_ends_it() {
    for end in ["completed", "failed", "cancelled"] {
        let transport = answers(&["in_progress", end]);
        let stores = over(&transport).vector_stores();
        assert_eq!(stores.files().poll("vs_1", "x_1").await.unwrap().status.as_str(), end);
        let transport = answers(&["in_progress", end]);
        let stores = over(&transport).vector_stores();
        assert_eq!(stores.file_batches().poll("vs_1", "x_1").await.unwrap().status.as_str(), end);
    }
    for end in ["requires_action", "cancelled", "failed", "completed", "incomplete", "expired"] {
        let transport = answers(&["queued", "in_progress", "cancelling", end]);
        let runs = over(&transport).beta().threads().runs();
        assert_eq!(runs.poll("thread_1", "x_1").await.unwrap().status.as_str(), end);
        assert_eq!(transport.sent().len(), 4);
    }
    for end in ["completed", "failed"] {
        let transport = answers(&["queued", "in_progress", end]);
        assert_eq!(over(&transport).videos().poll("x_1").await.unwrap().status.as_str(), end);
    }
    for end in ["completed", "failed", "cancelled", "incomplete"] {
        let transport = answers(&["queued", "in_progress", end]);
        let response = over(&transport).responses().poll("x_1").await.unwrap();
        assert_eq!(response.status.as_ref().unwrap().as_str(), end);
        assert_eq!(transport.sent().len(), 3);
    }
    for end in ["completed", "failed", "expired", "cancelled"] {
        let transport = answers(&["validating", "in_progress", "finalizing", "cancelling", end]);
        assert_eq!(over(&transport).batches().poll("x_1").await.unwrap().status.as_str(), end);
        assert_eq!(transport.sent().len(), 5);
    }
    for end in ["processed", "error", "deleted"] {
        let transport = answers(&["uploaded", end]);
        assert_eq!(over(&transport).files().wait_for_processing("x_1").await.unwrap().status.as_str(), end);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_it_with_what_was_last_told() {
    let transport = Scripted::always(Answer::json(200, &thing("tomorrow")));
    let waiting = over(&transport).videos().poll("x_1").total_timeout(Duration::from_millis(2_500));
    let error = waiting.await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline));
    assert!(error.to_string().contains("`tomorrow`") && error.is_retryable(), "{error}");
    assert_eq!((error.partial(), transport.sent().len()), (Some(&thing("tomorrow")), 3));
}

#[tokio::test(start_paused = true)]
async fn h9_the_deadline_holds_for_a_question_that_hangs() {
    let headless = || Answer::Silence;
    let bodyless = || Answer::parts(200, vec![Part::Bytes("{".into()), Part::Silence]);
    let slow = |seconds| {
        Answer::parts(200, vec![Part::Pause(Duration::from_secs(seconds)), Part::Bytes("{}".into())])
    };
    for hangs in [headless(), bodyless(), slow(12)] {
        for (before, seconds) in [(0, 1), (1, 7), (3, 4)] {
            let script = (0..before).map(|_| Answer::json(200, &thing("in_progress"))).chain([hangs.clone()]);
            let transport = Scripted::of(script);
            let begun = Instant::now();
            let polling = over(&transport).videos().poll("x_1").total_timeout(Duration::from_secs(seconds));
            let error = polling.await.unwrap_err();
            assert_eq!(begun.elapsed(), Duration::from_secs(seconds), "{before}: {error}");
            assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline), "{error}");
            let (text, told) = (error.to_string(), error.partial().cloned());
            assert!(text.contains(&format!(" {seconds} s")) && error.is_retryable(), "{text}");
            match before {
                0 => assert!(told.is_none() && text.contains("before the first reply"), "{text}"),
                _ => assert!(told == Some(thing("in_progress")) && text.contains("`in_progress`"), "{text}"),
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn h9_the_deadline_holds_for_what_is_created_and_uploaded() {
    let limit = Duration::from_millis(1500);
    let begun = Instant::now();
    let silent = Scripted::always(Answer::Silence);
    let stores = over(&silent).vector_stores();
    let params = VectorStoreFileCreateParams::new("file-1");
    stores.files().create_and_poll("vs_1", params).total_timeout(limit).await.unwrap_err();
    let file = || FileSource::from_bytes("a", "x");
    stores.files().upload_and_poll("vs_1", file()).total_timeout(limit).await.unwrap_err();
    let params = VectorStoreFileBatchCreateParams::new();
    let error = stores
        .file_batches()
        .upload_and_poll("vs_1", [file()], params)
        .total_timeout(limit)
        .await
        .unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline));
    assert_eq!((begun.elapsed(), silent.sent().len()), (limit * 3, 3));
}

#[tokio::test(start_paused = true)]
async fn r9_a_wait_that_would_outlast_the_deadline_is_not_begun() {
    for (hint, interval) in
        [("60000", None), ("1", Some(Duration::from_secs(11))), ("1", Some(Duration::MAX))]
    {
        let transport =
            Scripted::always(Answer::json(200, &thing("queued")).header("openai-poll-after-ms", hint));
        let mut polling = over(&transport).videos().poll("x_1").total_timeout(Duration::from_secs(10));
        if let Some(interval) = interval {
            polling = polling.poll_interval(interval);
        }
        let begun = Instant::now();
        let error = polling.await.unwrap_err();
        assert_eq!((begun.elapsed(), transport.sent().len()), (Duration::ZERO, 1), "{error}");
        assert_eq!(error.partial(), Some(&thing("queued")));
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_sets_a_pace_within_bounds() {
    for (hint, seconds) in
        [("0.0001", 0.2), ("-5", 1.0), ("NaN", 1.0), ("1e300", 120.0), ("0.3", 0.2), ("300", 0.3)]
    {
        let told = |status| Answer::json(200, &thing(status)).header("openai-poll-after-ms", hint);
        let transport = Scripted::of([told("queued"), told("queued"), told("completed")]);
        over(&transport).videos().poll("x_1").await.unwrap();
        assert_eq!(transport.delays(), [seconds, seconds], "{hint}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_question_is_the_error() {
    let transport = Scripted::of([Answer::json(200, &thing("queued")), Answer::status(404)]);
    let error = over(&transport).videos().poll("x_1").await.unwrap_err();
    assert!(error.is_not_found() && error.partial() == Some(&thing("queued")));
}

#[tokio::test(start_paused = true)]
#[allow(deprecated, reason = "videos and runs are")]
async fn what_is_created_is_waited_for_under_its_own_id() {
    let transport = answers(&["in_progress", "completed"]);
    let params = VectorStoreFileCreateParams::new("file-1");
    over(&transport).vector_stores().files().create_and_poll("vs_1", params).await.unwrap();
    let transport_ = answers(&["in_progress", "completed"]);
    let params = serde_json::from_value(json!({"assistant_id": "asst_1"})).unwrap();
    over(&transport_).beta().threads().runs().create_and_poll("thread_1", params).await.unwrap();
    let requests = [transport.sent(), transport_.sent()].concat();
    let lines: Vec<_> = requests.iter().map(|r| format!("{} {}", r.method, &r.url[19..])).collect();
    assert_eq!(
        lines,
        [
            "POST /v1/vector_stores/vs_1/files",
            "GET /v1/vector_stores/vs_1/files/x_1",
            "POST /v1/threads/thread_1/runs",
            "GET /v1/threads/thread_1/runs/x_1"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_response_is_created_in_the_background_and_waited_for() {
    use keyway::types::responses::ResponseCreateParams;
    for (given, sent) in [(None, true), (Some(true), true), (Some(false), false)] {
        let transport = answers(&["queued", "completed"]);
        let mut params = ResponseCreateParams::new().input("Hi");
        params.background = given;
        let response = over(&transport).responses().create_and_poll(params).await.unwrap();
        assert_eq!(response.id, "x_1");
        let requests = transport.sent();
        let body: Value = serde_json::from_slice(&requests[0].body).unwrap();
        assert_eq!((body["background"].as_bool(), body["stream"].as_bool()), (Some(sent), None));
        assert_eq!(requests[1].url, "https://api.example/v1/responses/x_1");
    }
    // A server that has no status has no queue either.
    let transport = Scripted::of([Answer::json(200, &json!({"id": "x_1", "output": []}))]);
    let params = ResponseCreateParams::new().input("Hi");
    assert_eq!(over(&transport).responses().create_and_poll(params).await.unwrap().id, "x_1");
}

#[tokio::test(start_paused = true)]
async fn a_batch_is_polled_less_and_less_often_for_a_day() {
    let statuses = ["validating"; 9].into_iter().chain(["completed"]);
    let script = || Scripted::of(statuses.clone().map(|status| Answer::json(200, &thing(status))));
    let transport = script();
    over(&transport).batches().poll("x_1").await.unwrap();
    assert_eq!(transport.delays(), [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]);
    let transport = script();
    over(&transport).batches().poll("x_1").poll_interval(Duration::from_secs(3)).await.unwrap();
    assert_eq!(transport.delays(), [3.0; 9]);
    let transport = Scripted::always(Answer::json(200, &thing("in_progress")));
    let begun = Instant::now();
    let error = over(&transport).batches().poll("x_1").await.unwrap_err();
    let waited = begun.elapsed();
    assert!(error.is_timeout() && waited > Duration::from_secs(24 * 3600), "{error} after {waited:?}");
}

#[tokio::test]
async fn files_are_uploaded_some_at_a_time_and_kept_in_order() {
    let server = Server::with(|request| {
        if request.target() == "/v1/files" {
            let body = String::from_utf8_lossy(&request.body);
            let name = body.split("filename=\"").nth(1).unwrap().split('"').next().unwrap();
            return Reply::json(200, &json!({"id": format!("file-{name}"), "object": "file"}));
        }
        Reply::json(200, &thing("completed"))
    })
    .await;
    let files = (0..12).map(|number| FileSource::from_bytes(format!("n{number}"), "x"));
    let params = VectorStoreFileBatchCreateParams::new().file_ids(["file-0".to_owned()].to_vec());
    let batches = client(&server).vector_stores().file_batches();
    batches.upload_and_poll("vs_1", files, params).await.unwrap();
    let requests = server.requests();
    let batch = requests.iter().find(|request| request.target() != "/v1/files").unwrap();
    let mut expected = vec!["file-0".to_owned()];
    expected.extend((0..12).map(|number| format!("file-n{number}")));
    assert_eq!((batch.json()["file_ids"].clone(), requests.len()), (json!(expected), 13));
    assert!(requests.iter().map(|request| request.connection).max() <= Some(6));
}

#[tokio::test]
async fn an_upload_that_fails_ends_the_others_and_adds_nothing() {
    let server = Server::always(Reply::error(400, "invalid_request_error", "bad", "No")).await;
    let files = [FileSource::from_bytes("a", "x"), FileSource::from_path("/nonexistent/b")];
    let batches = client(&server).vector_stores().file_batches();
    let error =
        batches.upload_and_poll("vs_1", files, VectorStoreFileBatchCreateParams::new()).await.unwrap_err();
    assert!(error.is_bad_request() || error.is_configuration(), "{error}");
    assert!(server.requests().iter().all(|request| request.target() == "/v1/files"));
}
