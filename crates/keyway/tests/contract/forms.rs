//! H8, R5: forms on the wire.

use std::io::Write;

use keyway::ErrorKind;
use keyway::error::ConfigurationReason;
use keyway::types::FileSource;
use keyway::types::files::FileCreateParams;
use serde_json::{Value, json};

use crate::support::{Answer, Reply, Scripted, Seen, Server, client, over};

fn file(id: &str) -> Value {
    json!({"id": id, "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch", "status": "uploaded"})
}

fn stored() -> Reply {
    Reply::json(200, &file("file-1"))
}

/// The body as text, with its boundary replaced.
fn text(request: &Seen) -> String {
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    String::from_utf8(request.body.clone()).unwrap().replace(boundary, "B")
}

#[tokio::test]
async fn h8_a_form_travels_with_its_length_and_texts_before_files() {
    let server = Server::always(stored()).await;
    let mut params = FileCreateParams::new(FileSource::from_bytes("a.jsonl", "{}\n"), "batch");
    params.expires_after = serde_json::from_value(json!({"anchor": "created_at", "seconds": 3600})).ok();
    let reply = client(&server).files().create(params).await.unwrap();
    assert_eq!(reply.id, "file-1");
    let request = server.request();
    assert_eq!(request.line, "POST /v1/files HTTP/1.1");
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    let part = "--B\r\nContent-Disposition: form-data; name=";
    let expiry = format!(
        "{part}\"expires_after[anchor]\"\r\n\r\ncreated_at\r\n{part}\"expires_after[seconds]\"\r\n\r\n3600\r\n"
    );
    let purpose = format!("{part}\"purpose\"\r\n\r\nbatch\r\n");
    let file = format!(
        "{part}\"file\"; filename=\"a.jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n{{}}\n\r\n--B--\r\n"
    );
    // The order of texts is that of a `Map`, which depends on `preserve_order`.
    let orders = [[&*expiry, &purpose, &file].concat(), [&*purpose, &expiry, &file].concat()];
    assert!(orders.contains(&text(&request)), "{}", text(&request));
}

#[tokio::test]
async fn r5_each_attempt_sends_the_same_form() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::File::create(&path).unwrap().write_all(&[b'x'; 200_000]).unwrap();
    let transport =
        Scripted::of([Answer::status(500), Answer::status(429), Answer::json(200, &file("file-1"))]);
    let params = FileCreateParams::new(FileSource::from_path(path), "batch");
    let reply = over(&transport).files().create(params).await.unwrap();
    assert_eq!(reply.attempts(), 3);
    let sent = transport.sent();
    assert!(sent[0].body.len() > 200_000);
    assert!(sent.iter().all(|request| request.body == sent[0].body));
    assert!(sent.iter().all(|request| request.headers["content-type"] == sent[0].headers["content-type"]));
}

#[tokio::test]
async fn r5_a_reader_is_never_sent_twice_and_the_cause_is_told() {
    for answer in [Answer::status(500), Answer::status(429), Answer::status(401)] {
        let transport = Scripted::of([answer.clone(), Answer::json(200, &file("file-1"))]);
        let upload = FileSource::from_reader("r", std::io::Cursor::new(vec![b'x'; 100]));
        let error =
            over(&transport).files().create(FileCreateParams::new(upload, "batch")).await.unwrap_err();
        let Answer::Reply { status, .. } = answer else { unreachable!() };
        assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(status), 1));
        assert_eq!(transport.sent().len(), 1);
    }
}

#[tokio::test]
async fn r5_a_redirect_does_not_send_a_reader_again() {
    let server = Server::of([Reply::redirect(307, "/v1/other"), stored()]).await;
    let upload = FileSource::from_reader("r", &b"abc"[..]).length(3);
    let error = client(&server).files().create(FileCreateParams::new(upload, "batch")).await.unwrap_err();
    assert!(error.to_string().contains("cannot be sent twice"), "{error}");
    assert_eq!(server.requests().len(), 1);
    let server = Server::of([Reply::redirect(307, "/v1/other"), stored()]).await;
    let upload = FileSource::from_bytes("b", "abc");
    client(&server).files().create(FileCreateParams::new(upload, "batch")).await.unwrap();
    let requests = server.requests();
    assert_eq!((requests.len(), requests[1].target()), (2, "/v1/other"));
    assert_eq!(requests[0].body, requests[1].body);
}

#[tokio::test]
async fn h8_a_reader_of_unknown_length_travels_in_chunks() {
    let server = Server::always(stored()).await;
    let upload = FileSource::from_reader("r", std::io::Cursor::new(vec![b'x'; 300_000]));
    client(&server).files().create(FileCreateParams::new(upload, "batch")).await.unwrap();
    let request = server.request();
    assert_eq!(
        (request.header("content-length"), request.header("transfer-encoding")),
        (None, Some("chunked"))
    );
    assert!(request.body.windows(300_000).any(|bytes| bytes.iter().all(|byte| *byte == b'x')));
}

#[tokio::test]
async fn h8_what_cannot_be_read_sends_nothing_or_says_why() {
    let server = Server::always(stored()).await;
    for upload in [FileSource::from_path("/nonexistent/a.txt"), FileSource::placeholder("@a.txt")] {
        let error = client(&server).files().create(FileCreateParams::new(upload, "batch")).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
        assert!(error.to_string().contains("a.txt"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.requests().is_empty());
    let upload = FileSource::from_reader("short", &b"abc"[..]).length(10);
    let error = client(&server).files().create(FileCreateParams::new(upload, "batch")).await.unwrap_err();
    assert!(error.to_string().contains("`short` ended 7 bytes early"), "{error}");
}

#[tokio::test]
async fn h8_an_untyped_form_and_an_untyped_operation() {
    let server = Server::always(Reply::json(200, &json!({"ok": true}))).await;
    let client = client(&server);
    client.post("/other").form(json!({"a": {"b": 1}})).await.unwrap();
    let operation = keyway::types::operations::find("images.edit").unwrap();
    let params = serde_json::json!({"prompt": "p"});
    let collected = keyway::types::file_source::Collected::of(&params).unwrap();
    client.operation(operation, &[]).arguments(collected).await.unwrap();
    let requests = server.requests();
    assert_eq!(
        text(&requests[0]),
        "--B\r\nContent-Disposition: form-data; name=\"a[b]\"\r\n\r\n1\r\n--B--\r\n"
    );
    assert_eq!(requests[1].target(), "/v1/images/edits");
    assert!(text(&requests[1]).contains("name=\"prompt\"\r\n\r\np\r\n"));
}

#[tokio::test]
async fn h8_json_where_no_file_is_given_to_an_operation_that_takes_both() {
    let server = Server::always(Reply::json(200, &json!({"id": "cfile_1"}))).await;
    let client = client(&server);
    let operation = keyway::types::operations::find("containers.files.create").unwrap();
    let collected = keyway::types::file_source::Collected::of(&json!({"file_id": "file-1"})).unwrap();
    client.operation(operation, &["cntr_1"]).arguments(collected).await.unwrap();
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), json!({"file_id": "file-1"}));
}
