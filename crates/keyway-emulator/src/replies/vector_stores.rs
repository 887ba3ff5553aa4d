//! `vector_stores`: files that are indexed one state later, batches of them, and a search by words.

use serde_json::{Value, json};

use super::{ReplyResult, Work, files, resource};
use crate::store::Entry;

/// The most words of a query, and the most bytes of each file, that are searched.
const MOST_WORDS: usize = 64;
const MOST_SEARCHED: usize = 256 << 10;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "vector_stores.create" => create(work),
        "vector_stores.files.create" => {
            let file = indexed(work, &work.input.body);
            let reply = resource::made_at(work, &work.path(), |entry| *entry = file);
            recount(work);
            reply
        }
        "vector_stores.files.retrieve" => {
            let entry = resource::retrieved(work, true)?;
            recount(work);
            Ok(resource::shown(work, &entry))
        }
        "vector_stores.files.delete" => {
            let reply = resource::delete(work);
            recount(work);
            reply
        }
        "vector_stores.files.content" => {
            resource::retrieved(work, false)?;
            let text = text_of(work, work.id("file_id"));
            Ok(work.page_reply(one_page(vec![json!({ "type": "text", "text": text })])))
        }
        "vector_stores.file_batches.create" => create_batch(work),
        "vector_stores.file_batches.retrieve" => batch(work, true, &json!({})),
        "vector_stores.file_batches.cancel" => batch(work, false, &json!({ "status": "cancelled" })),
        "vector_stores.file_batches.list_files" => {
            let batch = resource::retrieved(work, false)?.value;
            let of_batch =
                |id: &String| batch["file_ids"].as_array().is_some_and(|ids| ids.iter().any(|one| one == id));
            let mut items = work.shared.store.list(&files_at(work));
            items.retain(|(id, _)| of_batch(id));
            Ok(work.page_reply(work.page_of(resource::filtered(work, items))))
        }
        "vector_stores.search" => search(work),
        _ => resource::answer(work),
    }
}

fn one_page(items: Vec<Value>) -> crate::store::Page {
    let items = items.into_iter().enumerate().map(|(index, item)| (index.to_string(), item));
    crate::store::Page { items: items.collect(), has_more: false }
}

/// Returns the collection of the files in the path's vector store.
fn files_at(work: &Work<'_>) -> String {
    work.collection(&format!("/vector_stores/{}/files", work.id("vector_store_id")))
}

fn create(work: &Work<'_>) -> ReplyResult {
    let ids: Vec<Value> = work.body("file_ids").as_array().cloned().unwrap_or_default();
    let in_progress = ids.len();
    let mut at = String::new();
    let reply = resource::create(work, |entry| {
        let id = entry.value["id"].as_str().unwrap_or("").to_owned();
        at = work.collection(&format!("/vector_stores/{id}/files"));
        let expires = work.body("expires_after")["days"].as_u64().map(|days| work.now + days * 86_400);
        entry.change(&json!({
            "last_active_at": work.now,
            "expires_at": expires,
            "usage_bytes": 0,
            "name": work.body("name").as_str(),
            "metadata": work.body("metadata").as_object().cloned().unwrap_or_default(),
            "status": if in_progress > 0 { "in_progress" } else { "completed" },
            "file_counts": counts(in_progress, 0, 0, 0),
        }));
    });
    for id in &ids {
        let mut file =
            indexed(work, &json!({ "file_id": id, "chunking_strategy": work.body("chunking_strategy") }));
        file.value["vector_store_id"] = at.rsplit('/').nth(1).unwrap_or("").into();
        work.shared.store.put(&at, id.as_str().unwrap_or(""), file);
    }
    reply
}

fn counts(in_progress: usize, completed: usize, failed: usize, cancelled: usize) -> Value {
    json!({
        "in_progress": in_progress,
        "completed": completed,
        "failed": failed,
        "cancelled": cancelled,
        "total": in_progress + completed + failed + cancelled,
    })
}

/// Returns a file of a vector store; it is indexed at its next read, if it exists.
fn indexed(work: &Work<'_>, request: &Value) -> Entry {
    let id = request["file_id"].as_str().unwrap_or("");
    let file = files::bytes_of(work, id);
    let strategy = match &request["chunking_strategy"] {
        Value::Object(own) if own.get("type").is_some_and(|kind| kind == "static") => {
            request["chunking_strategy"].clone()
        }
        _ => {
            json!({ "type": "static", "static": { "max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400 } })
        }
    };
    let value = json!({
        "id": id,
        "object": "vector_store.file",
        "usage_bytes": 0,
        "created_at": work.now,
        "vector_store_id": work.id("vector_store_id"),
        "status": "in_progress",
        "last_error": null,
        "chunking_strategy": strategy,
        "attributes": request["attributes"].as_object().cloned().unwrap_or_default(),
    });
    let next = match file {
        Some((_, data)) => json!({ "status": "completed", "usage_bytes": data.len() }),
        None => {
            let error =
                json!({ "code": "invalid_file", "message": format!("No file found with id '{id}'.") });
            json!({ "status": "failed", "last_error": error })
        }
    };
    Entry::becoming(value, [next])
}

fn statuses(files: &[(String, Value)]) -> Value {
    let of = |status: &str| files.iter().filter(|(_, file)| file["status"] == status).count();
    counts(of("in_progress"), of("completed"), of("failed"), of("cancelled"))
}

/// Updates the file counts of the path's vector store.
fn recount(work: &Work<'_>) {
    let files = work.shared.store.list(&files_at(work));
    let counts = statuses(&files);
    let bytes: u64 = files.iter().filter_map(|(_, file)| file["usage_bytes"].as_u64()).sum();
    let status = if counts["in_progress"] == 0 { "completed" } else { "in_progress" };
    let changes =
        json!({ "file_counts": counts, "usage_bytes": bytes, "status": status, "last_active_at": work.now });
    work.shared.store.change(&work.collection("/vector_stores"), work.id("vector_store_id"), |entry| {
        entry.change(&changes)
    });
}

fn create_batch(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::Create)?;
    let own = work.body("files").as_array().cloned().unwrap_or_default();
    let alike = work.body("file_ids").as_array().into_iter().flatten().map(|id| {
        json!({
            "file_id": id,
            "chunking_strategy": work.body("chunking_strategy"),
            "attributes": work.body("attributes"),
        })
    });
    let requests: Vec<Value> = alike.chain(own).collect();
    let at = files_at(work);
    for request in &requests {
        work.shared.store.put(&at, request["file_id"].as_str().unwrap_or(""), indexed(work, request));
    }
    recount(work);
    let ids: Vec<Value> = requests.iter().map(|request| request["file_id"].clone()).collect();
    resource::create(work, |entry| {
        entry.change(&json!({
            "status": "in_progress",
            "file_counts": counts(ids.len(), 0, 0, 0),
            "file_ids": ids,
        }));
        entry.next = [json!({ "status": "completed" })].into();
    })
}

/// Shows a batch; its files advance or are cancelled with it.
fn batch(work: &Work<'_>, advance: bool, changes: &Value) -> ReplyResult {
    let (at, (collection, id)) = (files_at(work), resource::place(work));
    let store = &work.shared.store;
    let batch = resource::retrieved(work, advance)?.value;
    let mut files = Vec::new();
    for file in batch["file_ids"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let moved = if advance {
            store.advance(&at, file)
        } else {
            store.change(&at, file, |entry| {
                if !entry.next.is_empty() {
                    entry.next.clear();
                    entry.change(changes);
                }
            })
        };
        files.extend(moved.map(|entry| (file.to_owned(), entry.value)));
    }
    recount(work);
    let changed = store.change(&collection, &id, |entry| {
        if !advance && !entry.next.is_empty() {
            entry.next.clear();
            entry.change(changes);
        }
        entry.change(&json!({ "file_counts": statuses(&files) }));
    });
    Ok(resource::shown(work, &changed.unwrap_or_default()))
}

/// Returns the file's content as text.
fn text_of(work: &Work<'_>, id: &str) -> String {
    files::bytes_of(work, id).map(|(_, data)| String::from_utf8_lossy(&data).into_owned()).unwrap_or_default()
}

/// Returns the part of a file that is searched.
fn beginning_of(work: &Work<'_>, id: &str) -> String {
    let data = files::bytes_of(work, id).map(|(_, data)| data).unwrap_or_default();
    String::from_utf8_lossy(&data[..data.len().min(MOST_SEARCHED)]).into_owned()
}

/// Ranks the files by the share of the query's words that they contain.
fn search(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::List)?;
    let queries: Vec<String> = match work.body("query") {
        Value::Array(queries) => queries.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        query => query.as_str().map(str::to_owned).into_iter().collect(),
    };
    let words = queries.iter().flat_map(|query| query.split_whitespace()).take(MOST_WORDS);
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    let mut found: Vec<(f64, Value)> = Vec::new();
    for (id, file) in work.shared.store.list(&files_at(work)) {
        if !passes(&file["attributes"], work.body("filters")) {
            continue;
        }
        let text = beginning_of(work, &id);
        let score = score(&text.to_lowercase(), &words);
        let name = files::bytes_of(work, &id).map(|(file, _)| file["filename"].clone());
        let snippet: String = text.chars().take(800).collect();
        found.push((
            score,
            json!({
                "file_id": id,
                "filename": name,
                "score": score,
                "attributes": file["attributes"],
                "content": [{ "type": "text", "text": snippet }],
            }),
        ));
    }
    let threshold = work.body("ranking_options")["score_threshold"].as_f64().unwrap_or(0.0);
    found.retain(|(score, _)| *score > 0.0 && *score >= threshold);
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.truncate(work.body("max_num_results").as_u64().and_then(|most| most.try_into().ok()).unwrap_or(10));
    let items: Vec<Value> = found.into_iter().map(|(_, item)| item).collect();
    let known = json!({ "search_query": queries, "data": items, "has_more": false, "next_page": null });
    Ok(work.free_json(&work.known_reply(&work.path(), &known)))
}

#[allow(clippy::cast_precision_loss, reason = "counts of words are far below 2^53")]
fn score(text: &str, words: &[String]) -> f64 {
    let held = words.iter().filter(|word| text.contains(word.as_str())).count();
    if words.is_empty() { 0.0 } else { held as f64 / words.len() as f64 }
}

/// Returns whether attributes pass a filter: a comparison, or several joined by `and` and `or`.
fn passes(attributes: &Value, filter: &Value) -> bool {
    let Some(kind) = filter["type"].as_str() else { return true };
    let (own, wanted) = (&attributes[filter["key"].as_str().unwrap_or("")], &filter["value"]);
    let order = || match (own.as_f64(), wanted.as_f64()) {
        (Some(own), Some(wanted)) => own.partial_cmp(&wanted),
        _ => own.as_str().zip(wanted.as_str()).map(|(own, wanted)| own.cmp(wanted)),
    };
    let mut parts = filter["filters"].as_array().into_iter().flatten();
    match kind {
        "and" => parts.all(|part| passes(attributes, part)),
        "or" => parts.any(|part| passes(attributes, part)),
        "eq" => own == wanted,
        "ne" => own != wanted,
        "gt" => order().is_some_and(std::cmp::Ordering::is_gt),
        "gte" => order().is_some_and(std::cmp::Ordering::is_ge),
        "lt" => order().is_some_and(std::cmp::Ordering::is_lt),
        "lte" => order().is_some_and(std::cmp::Ordering::is_le),
        "in" => wanted.as_array().is_some_and(|list| list.contains(own)),
        "nin" => !wanted.as_array().is_some_and(|list| list.contains(own)),
        _ => true,
    }
}
