//! `fine_tuning`: jobs that succeed at the third read, with events, checkpoints and a model at the
//! end.

use serde_json::{Value, json};

use super::{ReplyResult, Work, files, resource};
use crate::refusal::{Refusal, own};
use crate::store::Entry;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "fine_tuning.jobs.create" => create(work),
        "fine_tuning.jobs.retrieve" => {
            let entry = resource::retrieved(work, true)?;
            let done = entry.value["status"] == "succeeded" && entry.value["fine_tuned_model"].is_null();
            let entry = if done { finish(work, entry) } else { entry };
            Ok(resource::shown(work, &entry))
        }
        "fine_tuning.jobs.cancel" => {
            act(work, "cancel", &json!({ "status": "cancelled", "finished_at": work.now }), true)
        }
        // The API's document has no status for a paused job: it is queued.
        "fine_tuning.jobs.pause" => act(work, "pause", &json!({ "status": "queued" }), false),
        "fine_tuning.jobs.resume" => act(work, "resume", &json!({ "status": "running" }), false),
        "fine_tuning.jobs.list_events" => {
            let job = resource::retrieved(work, false)?.value;
            Ok(work.page_reply(work.page_of(events(&job))))
        }
        "fine_tuning.jobs.checkpoints.list" => {
            let job = resource::retrieved(work, false)?.value;
            Ok(work.page_reply(work.page_of(checkpoints(&job))))
        }
        "fine_tuning.checkpoints.permissions.create" => permissions(work),
        _ => resource::answer(work),
    }
}

fn create(work: &Work<'_>) -> ReplyResult {
    resource::create(work, |entry| {
        let method = work.body("method");
        let kind = method["type"].as_str().unwrap_or("supervised");
        let parameters = match (&work.input.body["hyperparameters"], &method[kind]["hyperparameters"]) {
            (Value::Object(own), _) | (_, Value::Object(own)) => Value::Object(own.clone()),
            _ => json!({}),
        };
        entry.change(&json!({
            "status": "validating_files",
            "organization_id": work.admitted.organization,
            "fine_tuned_model": null,
            "finished_at": null,
            "trained_tokens": null,
            "result_files": [],
            "error": null,
            "seed": work.body("seed").as_i64().unwrap_or(42),
            "hyperparameters": parameters,
            "suffix": work.body("suffix"),
        }));
        entry.next =
            [json!({ "status": "running" }), json!({ "status": "succeeded", "finished_at": work.now })]
                .into();
    })
}

/// Creates the model and the results file of a job.
fn finish(work: &Work<'_>, entry: Entry) -> Entry {
    let (collection, id) = resource::place(work);
    let tail: String = id.chars().skip_while(|letter| *letter != '-').skip(1).take(8).collect();
    let text = |name: &str| entry.value[name].as_str().unwrap_or("").to_owned();
    let model = format!("ft:{}:{}:{}:{tail}", text("model"), work.admitted.organization, text("suffix"));
    let described = json!({ "id": model, "object": "model", "created": work.now, "owned_by": work.admitted.organization });
    work.shared.store.put(&work.collection("/models"), &model, Entry::new(described));
    let results = files::store(
        work,
        "step_metrics.csv",
        "step,train_loss\n1,0.5\n2,0.25\n".into(),
        "fine-tune-results",
    );
    let changes = json!({ "fine_tuned_model": model, "result_files": [results], "trained_tokens": 1000 });
    work.shared.store.change(&collection, &id, |entry| entry.change(&changes)).unwrap_or(entry)
}

/// Changes a job that has not ended.
fn act(work: &Work<'_>, action: &str, changes: &Value, ends: bool) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let status = entry.value["status"].as_str().unwrap_or("");
    if matches!(status, "succeeded" | "failed" | "cancelled") {
        let facts = [("action", action), ("kind", "fine-tuning job"), ("status", status)];
        return Err(Refusal::of(&own::WRONG_STATE, &facts));
    }
    let (collection, id) = resource::place(work);
    let changed = work.shared.store.change(&collection, &id, |entry| {
        entry.change(changes);
        if ends {
            entry.next.clear();
        }
    });
    Ok(resource::shown(work, &changed.unwrap_or_default()))
}

/// Returns the events of a job so far.
fn events(job: &Value) -> Vec<(String, Value)> {
    let id = job["id"].as_str().unwrap_or("");
    let story: &[&str] = match job["status"].as_str() {
        Some("validating_files") => &["Created the job.", "Validating the training file."],
        Some("cancelled") => &["Created the job.", "Validating the training file.", "The job was cancelled."],
        Some("succeeded") => &[
            "Created the job.",
            "Validating the training file.",
            "The job has started.",
            "Step 2 of 2: training loss=0.25",
            "The job has succeeded.",
        ],
        _ => &["Created the job.", "Validating the training file.", "The job has started."],
    };
    let event = |(number, message): (usize, &&str)| {
        let name = format!("ftevent-{id}-{number}");
        let event = json!({
            "id": name,
            "created_at": job["created_at"],
            "level": "info",
            "message": message,
            "type": "message",
            "data": {},
        });
        (name, event)
    };
    story.iter().enumerate().map(event).collect()
}

/// Returns the two checkpoints of a job that has succeeded.
fn checkpoints(job: &Value) -> Vec<(String, Value)> {
    let Some(model) = job["fine_tuned_model"].as_str() else { return Vec::new() };
    let id = job["id"].as_str().unwrap_or("");
    let checkpoint = |step: u32| {
        let name = format!("ftckpt_{id}_{step}");
        let checkpoint = json!({
            "id": name,
            "created_at": job["finished_at"],
            "fine_tuned_model_checkpoint": format!("{model}:ckpt-step-{step}"),
            "fine_tuning_job_id": id,
            "step_number": step,
            "metrics": { "step": f64::from(step), "train_loss": 0.5 / f64::from(step) },
        });
        (name, checkpoint)
    };
    vec![checkpoint(1), checkpoint(2)]
}

/// Creates one permission per project.
fn permissions(work: &Work<'_>) -> ReplyResult {
    let at = work.collection(&work.path());
    let mut made = Vec::new();
    for project in work.body("project_ids").as_array().into_iter().flatten() {
        let id = work.new_id("cp_");
        let permission = json!({ "id": id, "created_at": work.now, "project_id": project });
        work.shared.store.put(&at, &id, Entry::new(permission.clone()));
        made.push((id, permission));
    }
    Ok(work.page_reply(crate::store::Page { items: made, has_more: false }))
}
