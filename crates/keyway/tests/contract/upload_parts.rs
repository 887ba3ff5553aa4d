//! Large files in parts: in order, several at a time, cancelled on failure.

use std::io::Write;

use keyway::types::FileSource;
use serde_json::json;

use crate::support::{Reply, Seen, Server, client};

const SIZE: usize = 10_000;

fn content() -> Vec<u8> {
    (0..SIZE).map(|index| (index % 251) as u8).collect()
}

/// The content of a form's file part.
fn part(request: &Seen) -> Vec<u8> {
    let start = request.body.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    let end =
        request.body.len() - request.body.iter().rev().skip(2).position(|byte| *byte == b'\n').unwrap() - 4;
    request.body[start..end].to_vec()
}

async fn server() -> Server {
    Server::with(|request| match request.target() {
        "/v1/uploads" => {
            Reply::json(200, &json!({"id": "upload_1", "object": "upload", "status": "pending"}))
        }
        "/v1/uploads/upload_1/parts" => {
            // The first byte identifies the part.
            let first = part(request)[0];
            Reply::json(200, &json!({"id": format!("part_{first}"), "object": "upload.part"}))
        }
        _ => Reply::json(200, &json!({"id": "upload_1", "status": "completed", "file": {"id": "file-1"}})),
    })
    .await
}

async fn check(file: FileSource) {
    let server = server().await;
    let uploads = client(&server).uploads();
    let reply = uploads.upload_file_chunked(file, "batch").part_size(3_000).md5("abc").await.unwrap();
    assert_eq!(reply.file.as_ref().map(|file| file.id.as_str()), Some("file-1"));
    let requests = server.requests();
    let created = requests[0].json();
    assert_eq!(
        created,
        json!({"filename": "data.bin", "purpose": "batch", "bytes": SIZE, "mime_type": "application/x-data"})
    );
    let mut parts: Vec<_> =
        requests.iter().filter(|request| request.target().ends_with("/parts")).map(part).collect();
    assert_eq!(parts.len(), 4);
    let starts: Vec<_> = content().chunks(3_000).map(|chunk| format!("part_{}", chunk[0])).collect();
    let completed = requests.last().unwrap();
    assert_eq!(completed.target(), "/v1/uploads/upload_1/complete");
    assert_eq!(completed.json(), json!({"part_ids": starts, "md5": "abc"}));
    parts.sort_by_key(|part| starts.iter().position(|start| *start == format!("part_{}", part[0])));
    assert!(parts.concat() == content(), "the parts are not the file");
}

#[tokio::test]
async fn r5_a_file_in_parts_is_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.bin");
    std::fs::File::create(&path).unwrap().write_all(&content()).unwrap();
    check(FileSource::from_path(path).content_type("application/x-data")).await;
    check(FileSource::from_bytes("data.bin", content()).content_type("application/x-data")).await;
    let reader = FileSource::from_reader("data.bin", std::io::Cursor::new(content()));
    check(reader.content_type("application/x-data").length(SIZE as u64)).await;
}

#[tokio::test]
async fn r5_the_blocking_client_uploads_in_parts_too() {
    let server = server().await;
    let builder = crate::support::builder().api_key("sk-emul-blocking").base_url(server.url());
    let sent = tokio::task::spawn_blocking(move || {
        let client = keyway::blocking::OpenAI::build(builder)?;
        let file = FileSource::from_bytes("data.bin", content());
        client.uploads().upload_file_chunked(file, "batch").part_size(4_000).concurrency(1).md5("abc").send()
    });
    let reply = sent.await.unwrap().unwrap();
    assert_eq!(reply.file.as_ref().map(|file| file.id.as_str()), Some("file-1"));
    let requests = server.requests();
    let parts: Vec<_> =
        requests.iter().filter(|request| request.target().ends_with("/parts")).map(part).collect();
    assert!(parts.len() == 3 && parts.concat() == content());
    let starts: Vec<_> = content().chunks(4_000).map(|chunk| format!("part_{}", chunk[0])).collect();
    assert_eq!(requests.last().unwrap().json(), json!({"part_ids": starts, "md5": "abc"}));
}

#[tokio::test]
async fn r5_a_part_that_failed_for_good_cancels_the_upload() {
    let server = Server::with(|request| match request.target() {
        "/v1/uploads/upload_1/parts" => Reply::error(400, "invalid_request_error", "bad", "No"),
        _ => Reply::json(200, &json!({"id": "upload_1", "status": "cancelled"})),
    })
    .await;
    let uploads = client(&server).uploads();
    let file = FileSource::from_bytes("data.bin", content());
    let error = uploads.upload_file_chunked(file, "batch").part_size(100).concurrency(2).await.unwrap_err();
    assert!(error.is_bad_request());
    let requests = server.requests();
    assert_eq!(requests.last().unwrap().target(), "/v1/uploads/upload_1/cancel");
    assert!(requests.len() < 8, "the others went on: {}", requests.len());
    assert!(requests.iter().all(|request| !request.target().ends_with("/complete")));
}

#[tokio::test]
async fn r5_a_part_is_tried_again() {
    let failures = std::sync::atomic::AtomicU32::new(0);
    let server = Server::with(move |request| match request.target() {
        "/v1/uploads/upload_1/parts" => match failures.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
            0 => Reply::new(500, "").header("retry-after-ms", "1"),
            _ => Reply::json(200, &json!({"id": "part_1"})),
        },
        _ => Reply::json(200, &json!({"id": "upload_1", "status": "completed"})),
    })
    .await;
    let reader = FileSource::from_reader("data.bin", std::io::Cursor::new(content())).length(SIZE as u64);
    client(&server).uploads().upload_file_chunked(reader, "batch").await.unwrap();
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn r5_what_has_no_length_or_ends_too_early_is_an_error() {
    let server = server().await;
    let uploads = client(&server).uploads();
    let error =
        uploads.upload_file_chunked(FileSource::from_reader("r", &b"abc"[..]), "batch").await.unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`r`"), "{error}");
    assert!(server.requests().is_empty());
    let short = FileSource::from_reader("r", &b"abc"[..]).length(5);
    let error = uploads.upload_file_chunked(short, "batch").await.unwrap_err();
    assert!(error.to_string().contains("bytes early"), "{error}");
    assert_eq!(server.requests().last().unwrap().target(), "/v1/uploads/upload_1/cancel");
}
