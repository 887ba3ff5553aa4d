//! Objects with content: files, container files, skills.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{ReplyResult, Work, resource, sample_bytes};

/// Answers an operation of these families.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "files.create" => create(work),
        "files.content" | "files.retrieve_content" | "containers.files.content.retrieve" => {
            content(work, "application/octet-stream")
        }
        "skills.content.retrieve" | "skills.versions.content.retrieve" => content(work, "application/zip"),
        "containers.create" => resource::create(work, |entry| {
            entry.change(&json!({ "status": "running", "last_active_at": work.now }));
        }),
        "containers.files.create" => container_file(work),
        "skills.create" | "skills.versions.create" => {
            let data = work.input.file("files").map(|file| file.data.clone()).unwrap_or_default();
            resource::create(work, |entry| entry.data = data)
        }
        _ => resource::answer(work),
    }
}

fn create(work: &Work<'_>) -> ReplyResult {
    let file = work.input.file("file").cloned();
    let (name, data) = file.map(|file| (file.name, file.data)).unwrap_or_default();
    let expires = work.body("expires_after")["seconds"].as_u64().map(|seconds| work.now + seconds);
    let mut known = of_bytes(&name, &data, work.text("purpose"), work.now);
    known["expires_at"] = expires.into();
    resource::create(work, |entry| {
        entry.change(&known);
        entry.data = data;
    })
}

/// Returns a file's metadata.
pub(super) fn of_bytes(name: &str, data: &Bytes, purpose: &str, now: u64) -> Value {
    json!({
        "object": "file",
        "bytes": data.len(),
        "created_at": now,
        "filename": name,
        "purpose": purpose,
        "status": "processed",
    })
}

/// Stores a generated file among the project's files and returns its identifier.
pub(super) fn store(work: &Work<'_>, name: &str, data: Bytes, purpose: &str) -> String {
    let id = work.new_id("file-");
    let mut value = of_bytes(name, &data, purpose, work.now);
    value["id"] = id.as_str().into();
    let entry = crate::store::Entry { value, data, ..Default::default() };
    work.shared.store.put(&work.collection("/files"), &id, entry);
    id
}

/// Returns a project file's object and content.
pub(super) fn bytes_of(work: &Work<'_>, id: &str) -> Option<(Value, Bytes)> {
    work.shared.store.get(&work.collection("/files"), id).map(|entry| (entry.value, entry.data))
}

fn container_file(work: &Work<'_>) -> ReplyResult {
    let uploaded = work.input.file("file").map(|file| (file.name.clone(), file.data.clone()));
    let by_id = || {
        let (value, data) = bytes_of(work, work.text("file_id"))?;
        Some((value["filename"].as_str().unwrap_or("file").to_owned(), data))
    };
    let (name, data) = uploaded.or_else(by_id).unwrap_or_else(|| ("file".to_owned(), Bytes::new()));
    resource::create(work, |entry| {
        entry.change(&json!({ "bytes": data.len(), "path": format!("/mnt/data/{name}"), "source": "user" }));
        entry.data = data;
    })
}

fn content(work: &Work<'_>, content_type: &'static str) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    if entry.data.is_empty() && !work.operation.id.starts_with("files.") {
        return Ok(work.free(sample_bytes::sample(work)));
    }
    Ok(work.free(sample_bytes::file(entry.data, content_type)))
}
