//! The results of batches: replies and errors, line by line.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use keyway::error::TimeoutKind;
use keyway::types::batches::Batch;
use keyway::types::chat::ChatCompletion;
use keyway::{BatchResult, ErrorKind, OpenAI};
use serde_json::{Value, json};

use crate::support::transport::Part;
use crate::support::{Answer, Scripted, completion, over};

fn batch(status: &str, files: [Option<&str>; 2]) -> Batch {
    serde_json::from_value(
        json!({"id": "batch_1", "object": "batch", "status": status, "input_file_id": "file-in",
        "output_file_id": files[0], "error_file_id": files[1]}),
    )
    .unwrap()
}

fn replied(id: &str, status: u16, body: &Value) -> Value {
    json!({"id": format!("batch_req_{id}"), "custom_id": id, "error": null,
        "response": {"status_code": status, "request_id": format!("req_{id}"), "body": body}})
}

fn file(lines: &[Value]) -> Answer {
    Answer::new(200, lines.iter().map(|line| format!("{line}\n")).collect::<String>())
}

fn results(client: &OpenAI, batch: &Batch) -> keyway::BatchResults<ChatCompletion> {
    client.batches().results(batch)
}

fn texts(results: &[BatchResult<ChatCompletion>]) -> Vec<(&str, Result<&str, &ErrorKind>)> {
    results
        .iter()
        .map(|result| {
            (result.custom_id.as_str(), result.outcome.as_ref().map(|r| r.text()).map_err(|e| e.kind()))
        })
        .collect()
}

#[tokio::test]
async fn both_files_are_read_in_order() {
    let refusal =
        json!({"error": {"message": "Slow down", "type": "requests", "code": "rate_limit_exceeded"}});
    let transport = Scripted::of([
        file(&[replied("b", 200, &completion("B")), replied("a", 200, &completion("A"))]),
        file(&[replied("c", 429, &refusal)]),
    ]);
    let batch = batch("completed", [Some("file-out"), Some("file-err")]);
    let all = results(&over(&transport), &batch).all().await.unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(texts(&all)[..2], [("b", Ok("B")), ("a", Ok("A"))]);
    assert_eq!((all[0].id.as_str(), all[0].request_id.as_deref()), ("batch_req_b", Some("req_b")));
    let error = all[2].outcome.as_ref().unwrap_err();
    assert!(error.is_rate_limit() && error.is_retryable(), "{error}");
    assert_eq!((error.server_message(), error.request_id()), (Some("Slow down"), Some("req_c")));
    let urls: Vec<_> = transport.sent().iter().map(|sent| sent.url.clone()).collect();
    assert_eq!(urls, ["file-out", "file-err"].map(|id| format!("https://api.example/v1/files/{id}/content")));
}

#[tokio::test]
async fn results_can_be_put_in_the_order_of_the_requests() {
    let answer = |id: &str| replied(id, 200, &completion(id));
    let request =
        |id: &str| json!({"custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": {}});
    let transport = Scripted::of([
        file(&[answer("3"), answer("stray"), answer("1")]),
        file(&[answer("2")]),
        file(&[request("1"), request("2"), request("unanswered"), request("3")]),
    ]);
    let batch = batch("completed", [Some("file-out"), Some("file-err")]);
    let all = results(&over(&transport), &batch).in_request_order().await.unwrap();
    let ids: Vec<_> = all.iter().map(|result| result.custom_id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "stray"]);
}

#[tokio::test]
async fn lines_arrive_in_pieces_of_any_size() {
    let lines = format!(
        "\r\n{}\r\n \n{}",
        replied("a", 200, &completion("Grüße")),
        replied("b", 200, &completion("B"))
    );
    for size in [1, 2, 7, 100, 10_000] {
        let parts = lines.as_bytes().chunks(size).map(|piece| Part::Bytes(piece.to_vec().into()));
        let transport = Scripted::of([Answer::parts(200, parts.collect())]);
        let batch = batch("completed", [Some("file-out"), None]);
        let all = results(&over(&transport), &batch).all().await.unwrap();
        assert_eq!(texts(&all), [("a", Ok("Grüße")), ("b", Ok("B"))], "{size}");
    }
}

#[tokio::test]
async fn d6_a_large_line_is_read_like_any_other() {
    let long = "x".repeat(2 << 20);
    let transport =
        Scripted::of([file(&[replied("a", 200, &completion(&long)), replied("b", 200, &completion("B"))])]);
    let batch = batch("completed", [Some("file-out"), None]);
    let all = results(&over(&transport), &batch).all().await.unwrap();
    assert_eq!(texts(&all), [("a", Ok(&*long)), ("b", Ok("B"))]);
}

#[tokio::test]
async fn a_line_that_is_no_result_hides_no_other() {
    let line = |line: Value| Answer::new(200, format!("{line}\n{}\n", replied("z", 200, &completion("Z"))));
    let expired = json!({"code": "batch_expired", "message": "This request could not be executed in time."});
    let cancelled = json!({"code": "batch_cancelled", "message": "Cancelled."});
    let decode = ErrorKind::Decode;
    for (given, kind, retryable) in [
        (
            json!({"custom_id": "a", "response": null, "error": expired}),
            ErrorKind::Timeout(TimeoutKind::Deadline),
            true,
        ),
        (json!({"custom_id": "a", "error": cancelled}), ErrorKind::Status, false),
        (json!({"custom_id": "a", "response": null, "error": null}), decode.clone(), false),
        (json!({"custom_id": "a"}), decode.clone(), false),
        (
            json!({"custom_id": "a", "response": {"status_code": 200, "body": {"x": 1}}}),
            decode.clone(),
            false,
        ),
        (json!({"custom_id": "a", "response": {"status_code": 404}}), ErrorKind::NotFound, false),
        (
            json!({"custom_id": "a", "response": {"status_code": 500, "body": "<html>"}}),
            ErrorKind::InternalServer,
            true,
        ),
        (json!({"custom_id": "a", "response": "odd"}), decode.clone(), false),
    ] {
        let transport = Scripted::of([line(given.clone())]);
        let batch = batch("expired", [None, Some("file-err")]);
        let all = results(&over(&transport), &batch).all().await.unwrap();
        let error = all[0].outcome.as_ref().unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (&kind, retryable), "{given}: {error}");
        assert_eq!((all[0].custom_id.as_str(), texts(&all)[1]), ("a", ("z", Ok("Z"))));
    }
    for odd in [json!([1]), json!("text"), json!(null)] {
        let transport = Scripted::of([line(odd)]);
        let all = results(&over(&transport), &batch("completed", [Some("f"), None])).all().await.unwrap();
        assert_eq!((texts(&all)[0], all.len()), (("", Err(&ErrorKind::Decode)), 2));
    }
    let transport = Scripted::of([Answer::new(200, "{\"custom_id\": \"a\", \n")]);
    let all = results(&over(&transport), &batch("completed", [Some("file-out"), None])).all().await.unwrap();
    let error = all[0].outcome.as_ref().unwrap_err().to_string();
    assert!(error.contains("line 1 of file-out"), "{error}");
}

#[tokio::test]
async fn a_batch_without_files_says_why() {
    let none = [None, None];
    let transport = Scripted::of([]);
    for status in ["completed", "expired", "cancelled"] {
        assert!(results(&over(&transport), &batch(status, none)).all().await.unwrap().is_empty());
    }
    for status in ["validating", "in_progress", "finalizing", "cancelling", "tomorrow"] {
        let mut lines = results(&over(&transport), &batch(status, none));
        let error = lines.next().await.unwrap().unwrap_err();
        let says = format!("`{status}`");
        assert!(error.is_configuration() && error.to_string().contains(&says), "{error}");
        assert!(lines.next().await.is_none());
    }
    let mut failed = batch("failed", none);
    failed.errors = serde_json::from_value(json!({"object": "list", "data": [
        {"code": "invalid_json_line", "message": "This line is not JSON.", "line": 3},
        {"code": "invalid_json_line", "message": "This neither.", "line": 4}]}))
    .unwrap();
    let error = results(&over(&transport), &failed).all().await.unwrap_err();
    assert!(
        error.is_bad_request() && error.to_string().contains("2 problems, line 3: This line is not JSON."),
        "{error}"
    );
    assert_eq!(
        (error.code(), error.server_message()),
        (Some("invalid_json_line"), Some("This line is not JSON."))
    );
}

#[tokio::test]
async fn a_download_that_fails_ends_the_results() {
    let line = format!("{}\n", replied("a", 200, &completion("A")));
    let broken = Answer::parts(200, vec![Part::Bytes(line.into()), Part::Broken]);
    let transport = Scripted::of([broken]);
    let mut lines = results(&over(&transport), &batch("completed", [Some("file-out"), Some("file-err")]));
    assert_eq!(lines.next().await.unwrap().unwrap().custom_id, "a");
    assert!(lines.next().await.unwrap().unwrap_err().is_connection());
    assert!(lines.next().await.is_none());
    let transport = Scripted::of([Answer::status(404)]);
    let error =
        results(&over(&transport), &batch("completed", [Some("file-out"), None])).all().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn results_are_a_stream() {
    let transport =
        Scripted::of([file(&[replied("a", 200, &completion("A")), replied("b", 200, &completion("B"))])]);
    let batch = batch("completed", [Some("file-out"), None]);
    let mut stream: Pin<Box<dyn Stream<Item = keyway::Result<BatchResult<ChatCompletion>>> + Send>> =
        Box::pin(results(&over(&transport), &batch));
    let mut all = Vec::new();
    while let Some(result) = poll_fn(|context| stream.as_mut().poll_next(context)).await {
        all.push(result.unwrap());
    }
    assert_eq!(texts(&all), [("a", Ok("A")), ("b", Ok("B"))]);
    assert!(poll_fn(|context| stream.as_mut().poll_next(context)).await.is_none());
}

#[tokio::test]
async fn d3_d4_a_reply_with_an_odd_field_is_read_unless_the_client_is_strict() {
    let mut odd = completion("A");
    odd["created"] = json!("1756720800");
    let lines = [replied("a", 200, &odd), replied("b", 200, &completion("B"))];
    let batch = batch("completed", [Some("file-out"), None]);

    let all = results(&over(&Scripted::of([file(&lines)])), &batch).all().await.unwrap();
    assert_eq!(texts(&all), [("a", Ok("A")), ("b", Ok("B"))]);
    assert_eq!(all[0].outcome.as_ref().unwrap().created, 1_756_720_800);
    assert_eq!(all[0].misfits[0].path, "created");
    assert!(all[1].misfits.is_empty());

    let strict = OpenAI::builder()
        .api_key("sk-emul-1")
        .base_url("https://api.example/v1")
        .transport(Scripted::of([file(&lines)]))
        .strict(true)
        .build()
        .unwrap();
    let all = results(&strict, &batch).all().await.unwrap();
    assert_eq!(texts(&all), [("a", Err(&ErrorKind::Decode)), ("b", Ok("B"))]);
    let error = all[0].outcome.as_ref().unwrap_err().to_string();
    assert!(error.contains("`created` is a string"), "{error}");
}
