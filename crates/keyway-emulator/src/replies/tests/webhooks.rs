use serde_json::{Value, json};

use super::bench::{Bench, file, smallest};

const NONE: Value = Value::Null;

fn register(bench: &Bench, types: &[&str]) -> Value {
    let params = json!({ "event_types": types, "name": "tests", "url": "http://127.0.0.1:1/" });
    bench.get("webhooks.create", &[], "", &params).json()
}

/// The events that wait, each by its type and the object that it is about.
fn told(bench: &Bench) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let event = || {
        let delivery = bench.shared.outbox.pop()?;
        let event: Value = serde_json::from_slice(&delivery.body).unwrap();
        assert_eq!((&event["id"], &event["object"]), (&json!(delivery.id), &json!("event")));
        Some((text(&event["type"]), text(&event["data"]["id"])))
    };
    std::iter::from_fn(event).collect()
}

fn pair(kind: &str, id: &str) -> (String, String) {
    (kind.to_owned(), id.to_owned())
}

#[test]
fn endpoints_are_kept_and_their_secrets_shown_once() {
    let bench = Bench::new();
    let made = register(&bench, &["batch.completed"]);
    let id = made["id"].as_str().unwrap();
    let secret = made["signing_secret"].as_str().unwrap();
    assert!(secret.starts_with("whsec_"));
    let shown = bench.get("webhooks.retrieve", &[id], "", &NONE).json();
    assert_eq!(shown["signing_secret"], NONE);
    assert!(secret.ends_with(shown["signing_secret_hint"].as_str().unwrap().trim_start_matches("whsec_...")));
    assert_eq!(bench.get("webhooks.list", &[], "", &NONE).json()["data"], json!([shown]));
    let changed = bench.get("webhooks.update", &[id], "", &json!({ "name": "other" })).json();
    assert_eq!((&changed["name"], &changed["url"]), (&json!("other"), &made["url"]));
    let rotated = bench.get("webhooks.rotate_secret", &[id], "", &json!({})).json();
    assert_ne!(rotated["signing_secret"], made["signing_secret"]);
    assert!(bench.get("webhooks.delete", &[id], "", &NONE).json()["deleted"].as_bool().unwrap());
    for operation in ["webhooks.retrieve", "webhooks.delete", "webhooks.rotate_secret"] {
        assert_eq!(bench.refused(operation, &[id], "", &NONE).0, 404, "{operation}");
    }
    assert_eq!(
        bench.refused("webhooks.test", &["we_1"], "", &json!({ "event_type": "batch.failed" })).0,
        404
    );
    let types = bench.get("webhooks.event_types.list", &[], "", &NONE).json();
    assert!(types["data"].as_array().unwrap().contains(&json!("agent.session.idle")), "{types}");
}

#[test]
fn a_url_must_be_one() {
    let bench = Bench::new();
    for url in ["", "127.0.0.1:80", "ftp://127.0.0.1/", "/hook"] {
        let params = json!({ "event_types": [], "name": "tests", "url": url });
        let (status, refusal) = bench.refused("webhooks.create", &[], "", &params);
        assert_eq!((status, refusal.param.as_deref()), (400, Some("url")), "{url}");
    }
}

#[test]
fn work_that_an_endpoint_waits_for_ends_at_once() {
    let bench = Bench::new();
    let line = json!({ "custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": { "model": "text-embedding-3-small", "input": "x" } });
    let input = bench
        .get("files.create", &[], "", &json!({ "purpose": "batch", "file": file(&line.to_string()) }))
        .id();
    let batch = json!({ "input_file_id": input, "endpoint": "/v1/embeddings", "completion_window": "24h" });
    let early = bench.get("batches.create", &[], "", &batch).id();
    register(
        &bench,
        &["batch.completed", "fine_tuning.job.succeeded", "eval.run.succeeded", "video.completed"],
    );
    assert_eq!(told(&bench), []);
    let made = bench.get("batches.create", &[], "", &batch).json();
    assert_eq!(made["status"], "validating");
    let made = made["id"].as_str().unwrap();
    assert_eq!(told(&bench), [pair("batch.completed", made)]);
    let done = bench.get("batches.retrieve", &[made], "", &NONE).json();
    assert_eq!((&done["status"], &done["request_counts"]["completed"]), (&json!("completed"), &json!(1)));
    assert_eq!(told(&bench), [], "an end is told once");
    // Work from before the endpoint ends after the next look at it.
    bench.get("batches.retrieve", &[&early], "", &NONE);
    assert_eq!(told(&bench), [pair("batch.completed", &early)]);
    let job = bench
        .get(
            "fine_tuning.jobs.create",
            &[],
            "",
            &json!({ "model": "gpt-4o-mini", "training_file": "file-a" }),
        )
        .id();
    assert_eq!(told(&bench), [pair("fine_tuning.job.succeeded", &job)]);
    let video = bench.get("videos.create", &[], "", &smallest("videos.create")).id();
    assert_eq!(told(&bench), [pair("video.completed", &video)]);
    let eval = bench.get("evals.create", &[], "", &smallest("evals.create")).id();
    let run = bench.get("evals.runs.create", &[&eval], "", &smallest("evals.runs.create")).id();
    assert_eq!(told(&bench), [pair("eval.run.succeeded", &run)]);
}

#[test]
fn work_that_no_endpoint_waits_for_takes_its_steps() {
    let bench = Bench::new();
    register(&bench, &["batch.cancelled", "response.cancelled"]);
    let response =
        |background: bool| json!({ "model": "gpt-4.1", "input": "Hello", "background": background });
    let id = bench.get("responses.create", &[], "", &response(true)).id();
    assert_eq!(bench.get("responses.retrieve", &[&id], "", &NONE).json()["status"], "in_progress");
    bench.get("responses.cancel", &[&id], "", &NONE);
    assert_eq!(told(&bench), [pair("response.cancelled", &id)]);
    register(&bench, &["response.completed"]);
    bench.get("responses.create", &[], "", &response(false));
    assert_eq!(told(&bench), [], "events are about work in the background");
    let mut streamed = response(true);
    streamed["stream"] = true.into();
    bench.get("responses.create", &[], "", &streamed);
    assert_eq!(told(&bench).len(), 1);
}

#[test]
fn sessions_of_agents_tell_their_turns() {
    let bench = Bench::new();
    let types = ["agent.session.created", "agent.session.in_progress", "agent.session.idle"];
    register(&bench, &types);
    let mut body = smallest("beta.agents.sessions.create");
    body["input"] = "Hello".into();
    let id = bench.get("beta.agents.sessions.create", &[], "", &body).id();
    assert_eq!(told(&bench), types.map(|kind| pair(kind, &id)));
    let mut body = smallest("beta.agents.sessions.events.create");
    body["events"] = json!([
        { "type": "agent.session.input.message", "input": [{ "role": "user", "content": [] }] },
        { "type": "agent.session.input.cancel" },
    ]);
    bench.get("beta.agents.sessions.events.create", &[&id], "", &body);
    assert_eq!(told(&bench), [pair(types[1], &id), pair(types[2], &id)]);
}
