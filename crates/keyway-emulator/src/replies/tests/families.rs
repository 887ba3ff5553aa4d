//! Files and the objects made from them.

use serde_json::{Value, json};

use super::bench::{Bench, file};

const NONE: Value = Value::Null;

fn upload(bench: &Bench, content: &str, purpose: &str) -> String {
    bench.get("files.create", &[], "", &json!({ "purpose": purpose, "file": file(content) })).id()
}

fn ids(list: &Value) -> Vec<String> {
    list["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn files_stay_until_they_are_deleted() {
    let bench = Bench::new();
    let id = upload(&bench, "line one\n", "user_data");
    let shown = bench.get("files.retrieve", &[&id], "", &NONE).json();
    assert_eq!(
        (&shown["filename"], &shown["bytes"], &shown["purpose"]),
        (&json!("a.txt"), &json!(9), &json!("user_data"))
    );
    assert_eq!(bench.get("files.content", &[&id], "", &NONE).body, "line one\n");
    assert_eq!(
        ids(&bench.get("files.list", &[], "purpose=user_data", &NONE).json()),
        std::slice::from_ref(&id)
    );
    assert!(ids(&bench.get("files.list", &[], "purpose=batch", &NONE).json()).is_empty());
    let deleted = bench.get("files.delete", &[&id], "", &NONE).json();
    assert_eq!(deleted, json!({ "id": id, "object": "file", "deleted": true }));
    for operation in ["files.retrieve", "files.content", "files.delete"] {
        let (status, refusal) = bench.refused(operation, &[&id], "", &NONE);
        assert_eq!(
            (status, &*refusal.message),
            (404, &*format!("No file found with id '{id}'.")),
            "{operation}"
        );
    }
}

#[test]
fn l1_pages_follow_each_other_in_both_orders_and_directions() {
    let bench = Bench::new();
    let made: Vec<String> = (0..5).map(|n| upload(&bench, &n.to_string(), "batch")).collect();
    let page = |query: &str| {
        let list = bench.get("files.list", &[], query, &NONE).json();
        (ids(&list), list["has_more"].as_bool().unwrap(), list)
    };
    let (first, more, list) = page("limit=2&order=asc");
    assert_eq!((&first[..], more), (&made[..2], true));
    assert_eq!((&list["first_id"], &list["last_id"]), (&json!(made[0]), &json!(made[1])));
    let (second, more, _) = page(&format!("limit=2&order=asc&after={}", made[1]));
    assert_eq!((&second[..], more), (&made[2..4], true));
    let (last, more, _) = page(&format!("limit=2&order=asc&after={}", made[3]));
    assert_eq!((&last[..], more), (&made[4..], false));
    let (newest, ..) = page("limit=1");
    assert_eq!(newest[..], made[4..], "the newest comes first");
    // A cursor that is gone has nothing after it; a listing would start over otherwise.
    let (none, more, _) = page("after=file-gone");
    assert_eq!((none.len(), more), (0, false));
    let store = |n: u32| bench.get("vector_stores.create", &[], "", &json!({ "name": n.to_string() })).id();
    let stores: Vec<String> = (0..3).map(store).collect();
    let before = bench
        .get("vector_stores.list", &[], &format!("order=asc&limit=1&before={}", stores[2]), &NONE)
        .json();
    assert_eq!((ids(&before), &before["has_more"]), (vec![stores[1].clone()], &json!(true)));
}

#[test]
fn l1_administrators_lists_go_on_with_their_next() {
    let bench = Bench::new();
    for name in ["one", "two", "three"] {
        bench.get("admin.organization.groups.create", &[], "", &json!({ "name": name }));
    }
    let first = bench.get("admin.organization.groups.list", &[], "limit=2", &NONE).json();
    assert_eq!(first["has_more"], true);
    let next = first["next"].as_str().unwrap();
    let second =
        bench.get("admin.organization.groups.list", &[], &format!("limit=2&after={next}"), &NONE).json();
    assert_eq!((ids(&second).len(), &second["has_more"], &second["next"]), (1, &json!(false), &NONE));
}

#[test]
fn uploads_become_files() {
    let bench = Bench::new();
    let request =
        json!({ "filename": "big.jsonl", "purpose": "batch", "bytes": 6, "mime_type": "text/jsonl" });
    let id = bench.get("uploads.create", &[], "", &request).id();
    let part =
        |content: &str| bench.get("uploads.parts.create", &[&id], "", &json!({ "data": file(content) })).id();
    let (two, one) = (part("def"), part("abc"));
    let short = json!({ "part_ids": [one] });
    assert_eq!(bench.refused("uploads.complete", &[&id], "", &short).1.param.as_deref(), Some("part_ids"));
    let wrong = json!({ "part_ids": [one, "part_x"] });
    assert_eq!(bench.refused("uploads.complete", &[&id], "", &wrong).1.param.as_deref(), Some("part_ids[1]"));
    let done = bench.get("uploads.complete", &[&id], "", &json!({ "part_ids": [one, two] })).json();
    assert_eq!(done["status"], "completed");
    let file = done["file"]["id"].as_str().unwrap();
    assert_eq!(bench.get("files.content", &[file], "", &NONE).body, "abcdef");
    let (status, refusal) = bench.refused("uploads.cancel", &[&id], "", &NONE);
    assert_eq!((status, &*refusal.message), (400, "Cannot cancel a upload with status 'completed'."));
    let other = bench.get("uploads.create", &[], "", &request).id();
    assert_eq!(bench.get("uploads.cancel", &[&other], "", &NONE).json()["status"], "cancelled");
}

#[test]
fn vector_stores_index_their_files_and_find_words_in_them() {
    let bench = Bench::new();
    let (apples, pears) =
        (upload(&bench, "Apples are red", "assistants"), upload(&bench, "Pears are green", "assistants"));
    let store = bench.get("vector_stores.create", &[], "", &json!({ "file_ids": [apples] })).json();
    assert_eq!((&store["status"], &store["file_counts"]["in_progress"]), (&json!("in_progress"), &json!(1)));
    let store = store["id"].as_str().unwrap();
    let body = json!({ "file_id": pears, "attributes": { "kind": "pear", "year": 2024 } });
    let made = bench.get("vector_stores.files.create", &[store], "", &body).json();
    assert_eq!((&made["status"], &made["id"]), (&json!("in_progress"), &json!(pears)));
    for id in [&apples, &pears] {
        let file = bench.get("vector_stores.files.retrieve", &[store, id], "", &NONE).json();
        assert_eq!(file["status"], "completed");
    }
    let shown = bench.get("vector_stores.retrieve", &[store], "", &NONE).json();
    assert_eq!((&shown["status"], &shown["file_counts"]["completed"]), (&json!("completed"), &json!(2)));
    assert_eq!(shown["usage_bytes"], 29);
    let found = bench.get("vector_stores.search", &[store], "", &json!({ "query": "green pears" })).json();
    assert_eq!(found["data"][0]["file_id"], json!(pears));
    assert_eq!(found["data"][0]["content"][0]["text"], "Pears are green");
    let search = |filter: Value| {
        let body = json!({ "query": "are", "filters": filter });
        bench.get("vector_stores.search", &[store], "", &body).json()["data"].as_array().unwrap().len()
    };
    assert_eq!(search(json!({ "type": "eq", "key": "kind", "value": "pear" })), 1);
    let year = |kind: &str| json!({ "type": kind, "key": "year", "value": 2024 });
    assert_eq!(search(json!({ "type": "and", "filters": [year("gte"), year("lt")] })), 0);
    assert_eq!(search(json!({ "type": "or", "filters": [year("gte"), year("lt")] })), 1);
    let text = bench.get("vector_stores.files.content", &[store, &apples], "", &NONE).json();
    assert_eq!(text["data"][0]["text"], "Apples are red");
    bench.get("vector_stores.files.delete", &[store, &apples], "", &NONE);
    let shown = bench.get("vector_stores.retrieve", &[store], "", &NONE).json();
    assert_eq!(shown["file_counts"]["total"], 1);
    assert_eq!(bench.refused("vector_stores.files.list", &["vs_none"], "", &NONE).0, 404);
}

#[test]
fn batches_of_files_move_on_together() {
    let bench = Bench::new();
    let file = upload(&bench, "text", "assistants");
    let store = bench.get("vector_stores.create", &[], "", &json!({})).id();
    let make = || {
        bench
            .get(
                "vector_stores.file_batches.create",
                &[&store],
                "",
                &json!({ "file_ids": [file, "file-none"] }),
            )
            .id()
    };
    let id = make();
    let listed = bench
        .get("vector_stores.file_batches.list_files", &[&store, &id], "filter=in_progress", &NONE)
        .json();
    assert_eq!(ids(&listed).len(), 2);
    let batch = bench.get("vector_stores.file_batches.retrieve", &[&store, &id], "", &NONE).json();
    assert_eq!(batch["status"], "completed");
    let counts = json!({ "in_progress": 0, "completed": 1, "failed": 1, "cancelled": 0, "total": 2 });
    assert_eq!(batch["file_counts"], counts);
    let failed = bench.get("vector_stores.files.retrieve", &[&store, "file-none"], "", &NONE).json();
    assert_eq!(failed["last_error"]["code"], "invalid_file");
    let id = make();
    let cancelled = bench.get("vector_stores.file_batches.cancel", &[&store, &id], "", &NONE).json();
    assert_eq!(
        (&cancelled["status"], &cancelled["file_counts"]["cancelled"]),
        (&json!("cancelled"), &json!(2))
    );
}

#[test]
fn batches_answer_the_lines_of_a_file() {
    let bench = Bench::new();
    let line = |id: &str, model: &str| {
        let body = json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] });
        json!({ "custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": body }).to_string()
    };
    let file = upload(&bench, &[line("a", "gpt-4.1"), line("b", "gpt-0")].join("\n"), "batch");
    let request = |file: &str| json!({ "input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h" });
    let id = bench.get("batches.create", &[], "", &request(&file)).id();
    let status = || bench.get("batches.retrieve", &[&id], "", &NONE).json();
    assert_eq!(status()["status"], "in_progress");
    let done = status();
    assert_eq!(done["status"], "completed");
    assert_eq!(done["request_counts"], json!({ "total": 2, "completed": 1, "failed": 1 }));
    assert_eq!(status(), done, "a batch that is done stays as it is");
    let output = bench.get("files.content", &[done["output_file_id"].as_str().unwrap()], "", &NONE).body;
    let lines: Vec<Value> = output
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    assert_eq!(lines[0]["custom_id"], "a");
    assert_eq!(lines[0]["response"]["body"]["choices"][0]["message"]["content"], "You said: Hello");
    assert_eq!(lines[1]["response"]["status_code"], 404);
    assert_eq!(bench.refused("batches.cancel", &[&id], "", &NONE).0, 400);

    let lost = bench.get("batches.create", &[], "", &request("file-none")).id();
    let failed = bench.get("batches.retrieve", &[&lost], "", &NONE).json();
    assert_eq!(
        (&failed["status"], &failed["errors"]["data"][0]["code"]),
        (&json!("failed"), &json!("invalid_file"))
    );
    let other = bench.get("batches.create", &[], "", &request(&file)).id();
    assert_eq!(bench.get("batches.cancel", &[&other], "", &NONE).json()["status"], "cancelling");
    assert_eq!(bench.get("batches.retrieve", &[&other], "", &NONE).json()["status"], "cancelled");
}

#[test]
fn fine_tuning_leaves_a_model() {
    let bench = Bench::new();
    let file = upload(&bench, "{}", "fine-tune");
    let body = json!({ "model": "gpt-4o-mini", "training_file": file, "suffix": "mine" });
    let id = bench.get("fine_tuning.jobs.create", &[], "", &body).id();
    let show = || bench.get("fine_tuning.jobs.retrieve", &[&id], "", &NONE).json();
    let events = || ids(&bench.get("fine_tuning.jobs.list_events", &[&id], "", &NONE).json()).len();
    assert_eq!(events(), 2);
    assert_eq!(show()["status"], "running");
    let done = show();
    assert_eq!((&done["status"], events()), (&json!("succeeded"), 5));
    let checkpoints = bench.get("fine_tuning.jobs.checkpoints.list", &[&id], "", &NONE).json();
    assert_eq!(ids(&checkpoints).len(), 2);
    let model = done["fine_tuned_model"].as_str().unwrap();
    assert!(model.starts_with("ft:gpt-4o-mini:org-emulator:mine:"), "{model}");
    let said = json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] });
    assert_eq!(bench.get("chat.completions.create", &[], "", &said).json()["model"], json!(model));
    assert!(ids(&bench.get("models.list", &[], "", &NONE).json()).contains(&model.to_owned()));
    let results = done["result_files"][0].as_str().unwrap();
    assert!(!bench.get("files.content", &[results], "", &NONE).body.is_empty());
    assert_eq!(bench.get("models.delete", &[model], "", &NONE).json()["deleted"], true);
    assert_eq!(bench.refused("chat.completions.create", &[], "", &said).0, 404);
    let other = json!({ "model": "ft:gpt-4o-mini:acme::1", "messages": said["messages"] });
    assert_eq!(bench.get("chat.completions.create", &[], "", &other).json()["model"], other["model"]);
    assert_eq!(bench.refused("models.delete", &["gpt-4.1"], "", &NONE).0, 403);
    assert_eq!(bench.refused("fine_tuning.jobs.cancel", &[&id], "", &NONE).0, 400);
    let other = bench.get("fine_tuning.jobs.create", &[], "", &body).id();
    assert_eq!(bench.get("fine_tuning.jobs.cancel", &[&other], "", &NONE).json()["status"], "cancelled");
    assert_eq!(bench.get("fine_tuning.jobs.retrieve", &[&other], "", &NONE).json()["status"], "cancelled");
}

#[test]
fn videos_are_made_step_by_step() {
    let bench = Bench::new();
    let id = bench.get("videos.create", &[], "", &json!({ "prompt": "a cat", "seconds": "8" })).json();
    assert_eq!(
        (&id["status"], &id["prompt"], &id["seconds"]),
        (&json!("queued"), &json!("a cat"), &json!("8"))
    );
    let id = id["id"].as_str().unwrap();
    let status = || bench.get("videos.retrieve", &[id], "", &NONE).json();
    assert_eq!(status()["progress"], 50);
    assert_eq!(status()["status"], "completed");
    let content = bench.get("videos.download_content", &[id], "", &NONE);
    assert_eq!((&*content.content_type, &content.body[4..8]), ("video/mp4", &b"ftyp"[..]));
    let thumbnail = bench.get("videos.download_content", &[id], "variant=thumbnail", &NONE);
    assert_eq!(thumbnail.content_type, "image/png");
}

#[test]
fn what_a_request_says_is_seen_in_every_view() {
    let bench = Bench::new();
    let container = bench.get("containers.create", &[], "", &json!({ "name": "box" })).json();
    assert_eq!((&container["name"], &container["status"]), (&json!("box"), &json!("running")));
    let id = container["id"].as_str().unwrap();
    let made = bench.get("containers.files.create", &[id], "", &json!({ "file": file("in the box") })).id();
    assert_eq!(bench.get("containers.files.content.retrieve", &[id, &made], "", &NONE).body, "in the box");
    assert!(bench.get("containers.delete", &[id], "", &NONE).body.is_empty());
    assert_eq!(bench.refused("containers.retrieve", &[id], "", &NONE).0, 404, "deleted");
    assert_eq!(bench.refused("containers.files.list", &[id], "", &NONE).0, 404, "with what was in it");
    // For these kinds, any name that was never deleted is valid.
    assert_eq!(bench.get("containers.retrieve", &["cntr_any"], "", &NONE).id(), "cntr_any");
    let skill = bench.get("skills.create", &[], "", &json!({ "files": [file("PK")] })).id();
    assert_eq!(bench.get("skills.content.retrieve", &[&skill], "", &NONE).body, "PK");
}

#[test]
fn what_there_is_one_of_is_changed_and_put_back() {
    let bench = Bench::new();
    let change = json!({ "retention_type": "modified_abuse_monitoring" });
    let before = bench.get("admin.organization.data_retention.retrieve", &[], "", &NONE).json();
    let changed = bench.get("admin.organization.data_retention.update", &[], "", &change).json();
    assert_ne!(before, changed);
    assert_eq!(changed["type"], "modified_abuse_monitoring");
    assert_eq!(changed, bench.get("admin.organization.data_retention.retrieve", &[], "", &NONE).json());
    let limit = json!({ "threshold_amount": 500, "currency": "USD", "interval": "month" });
    let shown = || bench.get("admin.organization.spend_limit.retrieve", &[], "", &NONE).json();
    let before = shown();
    bench.get("admin.organization.spend_limit.update", &[], "", &limit);
    assert_eq!(shown()["threshold_amount"], 500);
    bench.get("admin.organization.spend_limit.delete", &[], "", &NONE);
    assert_eq!(shown(), before);
}
