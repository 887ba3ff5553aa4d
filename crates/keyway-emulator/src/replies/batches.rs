//! `batches`: the lines of a file, each answered as if it had been sent.

use std::cell::RefCell;

use keyway_types::operations::{OPERATIONS, Verb};
use serde_json::{Value, json};

use super::{ReplyResult, Work, files, resource};
use crate::demands;
use crate::input::Input;
use crate::refusal::{Refusal, own};
use crate::reply::HttpReply;
use crate::schema;
use crate::store::Entry;

/// The most lines of a batch, as in the API.
const MOST_LINES: usize = 50_000;
/// The most bytes of all answers together.
const MOST_OUTPUT: usize = 64 << 20;

/// Creates a batch: validating, in progress, then completed, one state per read.
pub(super) fn create(work: &Work<'_>) -> ReplyResult {
    let lines = files::bytes_of(work, work.text("input_file_id")).map(|(_, data)| lines(&data));
    let next = match &lines {
        Some(Ok(lines)) if lines.len() > MOST_LINES => {
            let message =
                format!("The input file has {} lines; a batch has at most {MOST_LINES}.", lines.len());
            vec![failed(work, "too_many_tasks", &message, None)]
        }
        Some(Ok(lines)) => vec![
            json!({ "status": "in_progress", "in_progress_at": work.now, "request_counts": counts(lines.len(), 0, 0) }),
            json!({ "status": "completed", "finalizing_at": work.now, "completed_at": work.now }),
        ],
        Some(Err((line, message))) => vec![failed(work, "invalid_json_line", message, Some(*line))],
        None => vec![failed(work, "invalid_file", "The input file does not exist.", None)],
    };
    resource::create(work, |entry| {
        entry.change(&json!({
            "status": "validating",
            "expires_at": work.now + 86_400,
            "request_counts": counts(0, 0, 0),
        }));
        entry.next = next.into();
    })
}

fn failed(work: &Work<'_>, code: &str, message: &str, line: Option<usize>) -> Value {
    let error = json!({ "code": code, "message": message, "line": line, "param": null });
    json!({ "status": "failed", "failed_at": work.now, "errors": { "object": "list", "data": [error] } })
}

fn counts(total: usize, completed: usize, failed: usize) -> Value {
    json!({ "total": total, "completed": completed, "failed": failed })
}

/// Answers one request. It is passed in from above, because a line may be of any family.
type AnswerOne = fn(&Work<'_>) -> ReplyResult;

/// Shows a batch, advanced by one state; the lines are answered at its end.
pub(super) fn retrieve(work: &Work<'_>, answer: AnswerOne) -> ReplyResult {
    let entry = resource::retrieved(work, true)?;
    let done = entry.value["status"] == "completed" && entry.value.get("output_file_id").is_none();
    let entry = if done { finish(work, entry, answer) } else { entry };
    Ok(resource::shown(work, &entry))
}

/// Cancels a batch that has not ended.
pub(super) fn cancel(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let status = entry.value["status"].as_str().unwrap_or("");
    if !matches!(status, "validating" | "in_progress" | "finalizing") {
        let facts = [("action", "cancel"), ("kind", "batch"), ("status", status)];
        return Err(Refusal::of(&own::WRONG_STATE, &facts));
    }
    let (collection, id) = resource::place(work);
    let changed = work.shared.store.change(&collection, &id, |entry| {
        entry.change(&json!({ "status": "cancelling", "cancelling_at": work.now }));
        entry.next = [json!({ "status": "cancelled", "cancelled_at": work.now })].into();
    });
    Ok(resource::shown(work, &changed.unwrap_or_default()))
}

type Lines = Result<Vec<Value>, (usize, String)>;

fn lines(data: &[u8]) -> Lines {
    let text = String::from_utf8_lossy(data);
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read =
        |(at, line): (usize, &str)| serde_json::from_str(line).map_err(|error| (at + 1, error.to_string()));
    lines.map(read).collect()
}

/// Answers all lines into a file.
fn finish(work: &Work<'_>, entry: Entry, answer: AnswerOne) -> Entry {
    let input = entry.value["input_file_id"].as_str().unwrap_or("");
    let data = files::bytes_of(work, input).map(|(_, data)| data).unwrap_or_default();
    let (mut output, mut failures) = (String::new(), 0);
    let (collection, id) = resource::place(work);
    let lines = lines(&data).unwrap_or_default();
    for (number, line) in lines.iter().enumerate() {
        if output.len() > MOST_OUTPUT {
            let message = format!("The output has more than {MOST_OUTPUT} bytes.");
            let failed = failed(work, "output_too_large", &message, Some(number + 1));
            return work
                .shared
                .store
                .change(&collection, &id, |entry| entry.change(&failed))
                .unwrap_or(entry);
        }
        let (status, body) = answered(work, &entry.value["endpoint"], line, answer);
        failures += usize::from(status >= 400);
        let reply = json!({
            "id": work.new_id("batch_req_"),
            "custom_id": line["custom_id"],
            "response": { "status_code": status, "request_id": work.new_id("req_"), "body": body },
            "error": null,
        });
        output.push_str(&reply.to_string());
        output.push('\n');
    }
    let file = files::store(work, &format!("{id}_output.jsonl"), output.into(), "batch_output");
    let changes = json!({
        "output_file_id": file,
        "request_counts": counts(lines.len(), lines.len() - failures, failures),
    });
    work.shared.store.change(&collection, &id, |entry| entry.change(&changes)).unwrap_or(entry)
}

/// Returns the status and body that a line would have been answered with.
fn answered(work: &Work<'_>, endpoint: &Value, line: &Value, answer: AnswerOne) -> (u16, Value) {
    let path = endpoint.as_str().unwrap_or("").trim_start_matches("/v1");
    let operation = OPERATIONS
        .iter()
        .find(|one| one.verb == Verb::Post && one.path == path && one.fixed_query.is_empty());
    let tables = operation.and_then(|operation| schema::find(operation.id));
    let (Some(operation), Some(tables)) = (operation, tables) else {
        let facts = [("method", "POST"), ("path", path)];
        return of_refusal(&Refusal::of(&crate::refusal::UNKNOWN_URL, &facts));
    };
    let body = line["body"].clone();
    let verdict = tables
        .body
        .as_ref()
        .map_or(Ok(()), |shape| schema::check_request(&body, shape, work.shared.exactness));
    let verdict = verdict.and_then(|()| demands::check(operation.id, &body));
    let reply = verdict.and_then(|()| {
        let input = Input { body, ..Input::default() };
        answer(&Work { operation, tables, input, whole_only: true, scripted: RefCell::default(), ..*work })
    });
    match reply {
        Ok(reply) => of_reply(&reply),
        Err(refusal) => of_refusal(&refusal),
    }
}

fn of_reply(reply: &HttpReply) -> (u16, Value) {
    (reply.status.as_u16(), serde_json::from_slice(&reply.joined()).unwrap_or(Value::Null))
}

fn of_refusal(refusal: &Refusal) -> (u16, Value) {
    (refusal.status.as_u16(), refusal.json())
}
