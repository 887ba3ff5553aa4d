//! `uploads`: parts that become a file.

use bytes::BytesMut;
use serde_json::{Value, json};

use super::{ReplyResult, Work, files, resource};
use crate::refusal::{Refusal, own};
use crate::store::Entry;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "uploads.create" => resource::create(work, |entry| {
            entry.change(&json!({ "status": "pending", "expires_at": work.now + 3600 }));
        }),
        "uploads.parts.create" => {
            pending(work, "add a part to")?;
            let data = work.input.file("data").map(|file| file.data.clone()).unwrap_or_default();
            part(work, data)
        }
        "uploads.complete" => complete(work),
        "uploads.cancel" => {
            pending(work, "cancel")?;
            resource::update(work, &json!({ "status": "cancelled" }))
        }
        _ => resource::answer(work),
    }
}

fn part(work: &Work<'_>, data: bytes::Bytes) -> ReplyResult {
    let value = work.new_reply(&Value::Null);
    let id = value["id"].as_str().unwrap_or("").to_owned();
    let reply = work.free_json(&value);
    work.shared.store.put(&work.collection(&work.path()), &id, Entry { value, data, ..Entry::default() });
    Ok(reply)
}

/// Returns the upload, which accepts parts and completion only while it is pending.
fn pending(work: &Work<'_>, action: &str) -> Result<Value, Refusal> {
    let upload = resource::retrieved(work, false)?.value;
    match upload["status"].as_str() {
        Some("pending") => Ok(upload),
        status => {
            let facts = [("action", action), ("kind", "upload"), ("status", status.unwrap_or("unknown"))];
            Err(Refusal::of(&own::WRONG_STATE, &facts))
        }
    }
}

/// Joins the parts in the order the request lists them.
fn complete(work: &Work<'_>) -> ReplyResult {
    let upload = pending(work, "complete")?;
    let (collection, id) = resource::place(work);
    let mut joined = BytesMut::new();
    for (index, part) in work.body("part_ids").as_array().into_iter().flatten().enumerate() {
        let part = part.as_str().unwrap_or("");
        let entry = work.shared.store.get(&format!("{collection}/{id}/parts"), part).ok_or_else(|| {
            let message = format!("No upload part found with id '{part}'.");
            Refusal::invalid("", format!("part_ids[{index}]"), message)
        })?;
        joined.extend_from_slice(&entry.data);
    }
    if upload["bytes"] != joined.len() {
        let message = format!(
            "The upload was made for {} bytes, and its parts have {}. Name all parts in their order.",
            upload["bytes"],
            joined.len()
        );
        return Err(Refusal::invalid("", "part_ids", message));
    }
    let text = |name: &str| upload[name].as_str().unwrap_or("").to_owned();
    let file_id = files::store(work, &text("filename"), joined.freeze(), &text("purpose"));
    let file = files::bytes_of(work, &file_id).map(|(value, _)| value);
    resource::update(work, &json!({ "status": "completed", "file": file }))
}
