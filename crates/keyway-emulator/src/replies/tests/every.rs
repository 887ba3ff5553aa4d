//! Every operation of the table.

use keyway_types::operations::{OPERATIONS, ReplyKind, SwitchPlace};
use serde_json::{Value, json};

use super::bench::{Bench, Said, fits, operation, smallest, smallest_query};
use crate::schema;

/// Returns a request that the operation accepts, after creating what it needs.
fn request(bench: &Bench, id: &str) -> (Vec<String>, String, Value) {
    let ids = bench.prepare(id);
    let mut body = smallest(id);
    match id {
        "audio.transcriptions.create" | "audio.translations.create" => body["model"] = "whisper-1".into(),
        "beta.threads.create_and_run" | "beta.threads.runs.create" => {
            let assistant = bench.get("beta.assistants.create", &[], "", &json!({ "model": "gpt-4.1" })).id();
            body["assistant_id"] = assistant.into();
        }
        "audio.voices.create" => {
            let consent =
                bench.get("audio.voice_consents.create", &[], "", &smallest("audio.voice_consents.create"));
            body["consent"] = consent.id().into();
        }
        "uploads.complete" => body = json!({ "part_ids": [] }),
        "admin.organization.projects.users.create" => body["user_id"] = "user-emulator".into(),
        _ => {}
    }
    (ids, smallest_query(id), body)
}

fn sent(bench: &Bench, id: &str) -> Said {
    let (ids, query, body) = request(bench, id);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    bench.get(id, &ids, &query, &body)
}

#[test]
fn every_operation_answers_its_smallest_request_with_a_valid_reply() {
    let mut wrong = Vec::new();
    for operation in OPERATIONS {
        let said = std::panic::catch_unwind(|| sent(&Bench::new(), operation.id));
        let Ok(said) = said else {
            wrong.push(format!("{}: refused", operation.id));
            continue;
        };
        let shape = schema::find(operation.id).unwrap().reply.as_ref();
        match (operation.reply, shape) {
            (ReplyKind::Json | ReplyKind::Page | ReplyKind::JsonOrText, Some(shape)) => {
                if let Err(refusal) = fits(&said.json(), shape) {
                    wrong.push(format!(
                        "{}: {:?} {}: {}",
                        operation.id,
                        refusal.param,
                        refusal.message,
                        said.json()
                    ));
                }
            }
            (ReplyKind::Empty, _) => assert!(said.body.is_empty(), "{}", operation.id),
            (ReplyKind::Binary | ReplyKind::Text, _) => assert!(said.status < 300, "{}", operation.id),
            other => wrong.push(format!("{}: {other:?}", operation.id)),
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Operations whose replies contain a new secret, which differs each time.
const WITH_SECRETS: &[&str] = &[
    "admin.organization.admin_api_keys.",
    "admin.organization.projects.api_keys.",
    "admin.organization.projects.service_accounts.",
];

#[test]
fn every_reply_is_the_same_from_every_emulator() {
    for operation in OPERATIONS {
        if WITH_SECRETS.iter().any(|family| operation.id.starts_with(family)) {
            continue;
        }
        let [one, two] = [(); 2].map(|()| sent(&Bench::new(), operation.id));
        assert_eq!(one.body, two.body, "{}", operation.id);
        assert_eq!(one.content_type, two.content_type, "{}", operation.id);
    }
}

/// The same request, streamed.
fn streamed(id: &str, members: &[(&str, Value)]) -> Said {
    let bench = Bench::new();
    let (ids, query, mut body) = request(&bench, id);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let switch = operation(id).stream.unwrap();
    let value: Value = serde_json::from_str(switch.value).unwrap();
    if switch.place == SwitchPlace::Always {
        return bench.get(id, &ids, &query, &body);
    }
    if body.is_null() {
        return bench.get(id, &ids, &format!("{}={value}", switch.name), &body);
    }
    body[switch.name] = value;
    for (name, value) in members {
        body[*name] = value.clone();
    }
    bench.get(id, &ids, &query, &body)
}

#[test]
fn every_stream_has_valid_events() {
    let mut streams = 0;
    for operation in OPERATIONS.iter().filter(|operation| operation.stream.is_some()) {
        let said = streamed(operation.id, &[]);
        assert!(said.streamed && said.content_type.starts_with("text/event-stream"), "{}", operation.id);
        let events = said.events();
        assert!(!events.is_empty(), "{}", operation.id);
        streams += 1;
        // Legacy completions have a finish reason in their last chunk only, which their document
        // does not foresee.
        if operation.id == "completions.create" {
            continue;
        }
        let shape = schema::find(operation.id).unwrap().event.as_ref().unwrap();
        for (name, data) in events {
            let event = match operation.stream.unwrap().envelope {
                true => json!({ "event": name, "data": data }),
                false => data,
            };
            if let Err(refusal) = fits(&event, shape) {
                panic!("{}: {:?} {}: {event}", operation.id, refusal.param, refusal.message);
            }
        }
    }
    assert_eq!(streams, 15);
}

#[test]
fn every_body_that_breaks_its_table_is_refused_with_its_param() {
    for operation in OPERATIONS.iter().filter(|operation| schema::find(operation.id).unwrap().body.is_some())
    {
        let bench = Bench::new();
        let (ids, query, body) = request(&bench, operation.id);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let refused = |body: &Value| {
            let (status, refusal) = bench.refused(operation.id, &ids, &query, body);
            assert_eq!(status, 400, "{}: {refusal:?}", operation.id);
            (
                refusal.code.clone().unwrap_or_default().into_owned(),
                refusal.param.clone().unwrap_or_default().into_owned(),
            )
        };
        let shape = schema::find(operation.id).unwrap().body.as_ref().unwrap();
        let Some(record) = shape.record() else { continue };
        let mut unknown = body.clone();
        unknown["no_such_parameter"] = "1".into();
        assert_eq!(
            refused(&unknown),
            ("unknown_parameter".into(), "no_such_parameter".into()),
            "{}",
            operation.id
        );
        for field in record.fields.iter().filter(|field| field.required) {
            let mut less = body.clone();
            less.as_object_mut().unwrap().remove(field.name);
            let (code, param) = refused(&less);
            assert_eq!(
                (code.as_str(), param.as_str()),
                ("missing_required_parameter", field.name),
                "{}",
                operation.id
            );
        }
        for field in &record.fields {
            let mut wrong = body.clone();
            wrong[field.name] = json!({ "no_such_parameter": ["1"] });
            if !schema::fits(&wrong[field.name], &field.shape) {
                let (_, param) = refused(&wrong);
                assert!(param.starts_with(field.name), "{}: {} and not {param}", operation.id, field.name);
            }
        }
    }
}

#[test]
fn every_query_that_breaks_its_table_is_refused_with_its_param() {
    for operation in OPERATIONS {
        let bench = Bench::new();
        let (ids, query, body) = request(&bench, operation.id);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let (status, refusal) =
            bench.refused(operation.id, &ids, &format!("{query}&no_such_parameter=1"), &body);
        assert_eq!((status, refusal.param.as_deref()), (400, Some("no_such_parameter")), "{}", operation.id);
        for field in &schema::find(operation.id).unwrap().query {
            let wrong = json!("\u{1}wrong");
            if !schema::fits(&schema::coerce(wrong, &field.shape), &field.shape) {
                let query = format!("{query}&{}=%01wrong", field.name);
                let (status, refusal) = bench.refused(operation.id, &ids, &query, &body);
                let param = refusal.param.as_deref().unwrap_or("");
                assert!(status == 400 && param.starts_with(field.name), "{}: {refusal:?}", operation.id);
            }
        }
    }
}

/// Fields that are rejected in combination with others, or without the objects they refer to.
/// Others are of models that reason, or that search.
const APART: &[&str] = &[
    "conversation",
    "dimensions",
    "max_completion_tokens",
    "max_tokens",
    "previous_response_id",
    "reasoning",
    "reasoning_effort",
    "stream_options",
    "top_logprobs",
    "web_search_options",
];

#[test]
fn every_operation_takes_all_members_at_once() {
    let mut wrong = Vec::new();
    for operation in OPERATIONS.iter().filter(|operation| schema::find(operation.id).unwrap().body.is_some())
    {
        let bench = Bench::new();
        let (ids, query, least) = request(&bench, operation.id);
        let mut body = super::bench::fullest(operation.id);
        for name in ["model", "assistant_id", "consent", "user_id", "part_ids"] {
            if !least[name].is_null() {
                body[name] = least[name].clone();
            }
        }
        // Only the oldest models have it.
        let of_images = |name: &str| operation.id.starts_with("images.") && name == "response_format";
        let members = body.as_object_mut().unwrap();
        members.retain(|name, _| !APART.contains(&name.as_str()) && !of_images(name));
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        match bench.ask(operation.id, &ids, &query, &body) {
            Err(refusal) => {
                wrong.push(format!("{}: {:?} {}", operation.id, refusal.param, refusal.message));
            }
            Ok(said) if !said.streamed && said.content_type == "application/json" => {
                let shape = schema::find(operation.id).unwrap().reply.as_ref();
                let shape = shape.unwrap_or_else(|| panic!("{} has no reply", operation.id));
                if let Err(refusal) = fits(&said.json(), shape) {
                    wrong.push(format!("{}: reply {:?} {}", operation.id, refusal.param, refusal.message));
                }
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
