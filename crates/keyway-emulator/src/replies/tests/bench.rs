//! An emulator without a network: requests go through routes and gate to the replies.

use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use keyway_types::operations::{self, BodyKind, KeyNeeded, OPERATIONS, Operation, Verb};
use serde_json::{Map, Value, json};

use super::super::{AdmittedRequest, answer};
use crate::builder::EmulatorBuilder;
use crate::clock::Clock;
use crate::emulator::Emulator;
use crate::gate;
use crate::keys::{KeyOrigin, KeyState};
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::request::{Arrival, Parsed, parse};
use crate::routes::{self, Found};
use crate::schema::{self, FILE_MEMBER};
use crate::shared::Shared;
use crate::specimen::Specimen;
use crate::target::Target;

pub(super) struct Bench {
    pub(super) shared: Shared,
    pub(super) clock: Clock,
}

/// The reply.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
    pub(super) streamed: bool,
}

impl Said {
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(super) fn id(&self) -> String {
        self.json()["id"].as_str().unwrap().to_owned()
    }

    /// Returns the names and data of all events.
    pub(super) fn events(&self) -> Vec<(String, Value)> {
        let text = String::from_utf8(self.body.to_vec()).unwrap();
        let event = |event: &str| {
            let line = |prefix: &str| event.lines().find_map(|line| line.strip_prefix(prefix));
            let data = line("data: ")?;
            let name = line("event: ").unwrap_or("").to_owned();
            (data != "[DONE]").then(|| (name, serde_json::from_str(data).unwrap()))
        };
        text.split("\n\n").filter_map(event).collect()
    }
}

impl Bench {
    pub(super) fn new() -> Self {
        Self::of(Emulator::builder())
    }

    pub(super) fn of(builder: EmulatorBuilder) -> Self {
        let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_750_000_000));
        let shared = builder.clock(clock.clone()).shared().unwrap();
        let admin = KeyState { admin: true, ..KeyState::default() };
        shared.ring.insert_fresh("sk-emul-api", KeyState::default(), KeyOrigin::Start);
        shared.ring.insert_fresh("sk-emul-admin", admin, KeyOrigin::Start);
        Self { shared, clock }
    }

    /// Sends a request with the key that the operation needs.
    pub(super) fn ask(&self, id: &str, ids: &[&str], query: &str, body: &Value) -> Result<Said, Refusal> {
        let admin = operation(id).key == KeyNeeded::AdminKey;
        self.ask_with(if admin { "sk-emul-admin" } else { "sk-emul-api" }, id, ids, query, body)
    }

    /// Returns the reply, which must be a success.
    pub(super) fn get(&self, id: &str, ids: &[&str], query: &str, body: &Value) -> Said {
        self.ask(id, ids, query, body)
            .unwrap_or_else(|refusal| panic!("{id} {ids:?} {query} {body}: {refusal:?}"))
    }

    /// Returns the error, which must be one.
    pub(super) fn refused(&self, id: &str, ids: &[&str], query: &str, body: &Value) -> (u16, Refusal) {
        match self.ask(id, ids, query, body) {
            Err(refusal) => (refusal.status.as_u16(), refusal),
            Ok(said) => panic!("{id}: {said:?}"),
        }
    }

    pub(super) fn ask_with(
        &self,
        secret: &str,
        id: &str,
        ids: &[&str],
        query: &str,
        body: &Value,
    ) -> Result<Said, Refusal> {
        let operation = operation(id);
        let mut next = ids.iter();
        let path: Vec<String> = operation
            .path
            .split('/')
            .map(|segment| {
                if segment.starts_with('{') { (*next.next().unwrap()).to_owned() } else { segment.to_owned() }
            })
            .collect();
        let fixed = operation.fixed_query.iter().map(|(name, value)| format!("{name}={value}"));
        let query: Vec<String> =
            fixed.chain(Some(query.to_owned()).filter(|query| !query.is_empty())).collect();
        let arrival = arrival(operation, &format!("/v1{}", path.join("/")), &query.join("&"), body, secret);
        self.send(&arrival)
    }

    /// Calls an operation on an object with other headers.
    pub(super) fn ask_with_header(
        &self,
        id: &str,
        object: &str,
        headers: HeaderMap,
    ) -> Result<Said, Refusal> {
        let operation = operation(id);
        let (head, _) = operation.path.split_once('{').unwrap();
        let mut arrival = arrival(operation, &format!("/v1{head}{object}"), "", &Value::Null, "sk-emul-api");
        arrival.headers.extend(headers);
        self.send(&arrival)
    }

    fn send(&self, arrival: &Arrival) -> Result<Said, Refusal> {
        let found = routes::find(arrival.method.as_str(), &arrival.target.path, arrival.query.as_deref());
        let Found::Route(route, ids) = found else { panic!("{}: {found:?}", arrival.path) };
        let home = IpAddr::from(Ipv4Addr::LOCALHOST);
        let admitted = gate::identify(&self.shared, &arrival.headers, home, &route)?;
        let asked = AdmittedRequest {
            shared: &self.shared,
            arrival,
            admitted: &admitted,
            route: &route,
            ids: &ids,
            whole_only: false,
            warms_up: false,
        };
        answer(&asked).map(|reply| said(&reply))
    }
}

fn said(reply: &HttpReply) -> Said {
    let content_type = reply.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    Said {
        status: reply.status.as_u16(),
        content_type: content_type.to_owned(),
        body: reply.joined(),
        streamed: reply.streamed,
    }
}

pub(super) fn operation(id: &str) -> &'static Operation {
    operations::find(id).unwrap_or_else(|| panic!("{id}"))
}

fn arrival(operation: &Operation, path: &str, query: &str, body: &Value, secret: &str) -> Arrival {
    let mut headers = HeaderMap::new();
    let set = |headers: &mut HeaderMap, name: &'static str, value: &str| {
        headers.insert(name, HeaderValue::try_from(value).unwrap());
    };
    set(&mut headers, "authorization", &format!("Bearer {secret}"));
    for (name, value) in operation.headers {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    let bytes = match operation.body {
        _ if body.is_null() => Bytes::new(),
        BodyKind::Multipart | BodyKind::JsonOrMultipart if has_file(body) => {
            set(&mut headers, "content-type", "multipart/form-data; boundary=b");
            form(body)
        }
        BodyKind::Multipart => {
            set(&mut headers, "content-type", "multipart/form-data; boundary=b");
            form(body)
        }
        _ => {
            set(&mut headers, "content-type", "application/json");
            body.to_string().into()
        }
    };
    let content_type = headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    let Parsed { json, form } = parse(content_type, &bytes);
    Arrival {
        method: Method::from_bytes(operation.verb.as_str().as_bytes()).unwrap(),
        path: path.to_owned(),
        target: Target::of(path, false),
        azure_key: false,
        query: Some(query.to_owned()).filter(|query| !query.is_empty()),
        headers,
        authority: None,
        peer: ([127, 0, 0, 1], 1).into(),
        http2: false,
        body: bytes,
        json,
        form,
    }
}

fn has_file(body: &Value) -> bool {
    match body {
        Value::Object(members) => members.contains_key(FILE_MEMBER) || members.values().any(has_file),
        Value::Array(items) => items.iter().any(has_file),
        _ => false,
    }
}

/// A file in a body, with this content.
pub(super) fn file(content: &str) -> Value {
    json!({ FILE_MEMBER: content })
}

fn form(body: &Value) -> Bytes {
    let mut parts = Vec::new();
    for (name, value) in body.as_object().unwrap() {
        write(&mut parts, name, value);
    }
    format!("{}--b--\r\n", parts.concat()).into()
}

fn write(parts: &mut Vec<String>, name: &str, value: &Value) {
    let mut part = |extra: &str, text: &str| {
        parts
            .push(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"{extra}\r\n\r\n{text}\r\n"));
    };
    match value {
        Value::String(text) => part("", text),
        Value::Array(items) => items.iter().for_each(|item| write(parts, &format!("{name}[]"), item)),
        Value::Object(members) => match members.get(FILE_MEMBER) {
            Some(Value::String(content)) => part("; filename=\"a.txt\"", content),
            Some(_) => part("; filename=\"a.txt\"", "content"),
            None => {
                members.iter().for_each(|(member, value)| write(parts, &format!("{name}[{member}]"), value))
            }
        },
        other => part("", &other.to_string()),
    }
}

/// Returns the smallest body that the operation accepts.
pub(super) fn smallest(id: &str) -> Value {
    let given = Map::new();
    let shape = schema::find(id).unwrap_or_else(|| panic!("{id} has no tables")).body.as_ref();
    let mut body = shape.map_or(Value::Null, |shape| {
        Specimen::new(id.as_bytes(), 1_750_000_000, &given).of(shape, &Value::Null)
    });
    // The document requires nothing, and the API does.
    if id == "completions.create" {
        body["model"] = "gpt-3.5-turbo-instruct".into();
    }
    if id.ends_with("responses.create") {
        (body["model"], body["input"]) = ("gpt-4.1".into(), "Hello".into());
    }
    body
}

/// Returns a body with all fields that the operation accepts.
pub(super) fn fullest(id: &str) -> Value {
    let given = Map::new();
    let shape = schema::find(id).unwrap().body.as_ref();
    let mut specimen = Specimen::new(id.as_bytes(), 1_750_000_000, &given).full();
    shape.map_or(Value::Null, |shape| specimen.of(shape, &Value::Null))
}

/// Returns the required query parameters with the simplest values.
pub(super) fn smallest_query(id: &str) -> String {
    let given = Map::new();
    let mut specimen = Specimen::new(id.as_bytes(), 1_750_000_000, &given);
    let fields = schema::find(id).unwrap().query.iter().filter(|field| field.required);
    let pairs = fields.map(|field| match specimen.of(&field.shape, &Value::Null) {
        Value::String(text) => format!("{}={text}", field.name),
        other => format!("{}={other}", field.name),
    });
    pairs.collect::<Vec<_>>().join("&")
}

impl Bench {
    /// Creates the objects in an operation's path, and returns their identifiers.
    pub(super) fn prepare(&self, id: &str) -> Vec<String> {
        let path = operation(id).path;
        let mut ids: Vec<String> = Vec::new();
        for (start, _) in path.match_indices('{') {
            let collection = path[..start].trim_end_matches('/');
            let name = path[start + 1..].split('}').next().unwrap();
            let known: Vec<&str> = ids.iter().map(String::as_str).collect();
            let made = self.made(id, collection, name, &known);
            ids.push(made);
        }
        ids
    }

    fn made(&self, id: &str, collection: &str, name: &str, ids: &[&str]) -> String {
        let words: Vec<&str> =
            collection.split('/').filter(|word| !word.is_empty() && !word.starts_with('{')).collect();
        match (words.join("/").as_str(), name) {
            ("models", _) if id == "models.delete" => self.tuned_model(),
            ("models", _) => "gpt-4.1".into(),
            ("chat/completions", _) => {
                let mut body = smallest("chat.completions.create");
                body["store"] = true.into();
                self.get("chat.completions.create", &[], "", &body).id()
            }
            ("responses", _) => {
                let mut body = smallest("responses.create");
                body["background"] = (id.ends_with("cancel")).into();
                body["input"] = "Hello".into();
                self.get("responses.create", &[], "", &body).id()
            }
            ("organization/users" | "organization/projects/users" | "projects/users", _) => {
                "user-emulator".into()
            }
            ("organization/projects/api_keys", _) => {
                let body = json!({ "name": "robot" });
                self.get("admin.organization.projects.service_accounts.create", ids, "", &body).json()["api_key"]["id"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            }
            ("conversations/items", _) => {
                let body = json!({ "items": [{ "type": "message", "role": "user", "content": "Hello" }] });
                let said = self.get("conversations.items.create", ids, "", &body).json();
                said["data"][0]["id"].as_str().unwrap().to_owned()
            }
            ("threads/runs", _) => {
                let mut run = json!({ "assistant_id": self.get("beta.assistants.create", &[], "", &json!({ "model": "gpt-4.1" })).id() });
                if id.ends_with("submit_tool_outputs") {
                    run["tools"] = json!([{ "type": "function", "function": { "name": "f" } }]);
                    run["tool_choice"] = "required".into();
                }
                let made = self.get("beta.threads.runs.create", ids, "", &run).id();
                if !id.ends_with("cancel") {
                    for _ in 0..2 {
                        self.get("beta.threads.runs.retrieve", &[ids[0], &made], "", &Value::Null);
                    }
                }
                made
            }
            ("threads/runs/steps", _) => {
                let steps = self.get("beta.threads.runs.steps.list", ids, "", &Value::Null).json();
                steps["data"][0]["id"].as_str().unwrap().to_owned()
            }
            ("realtime/calls", _) => "rtc_1".into(),
            ("live/sessions", _) => {
                let mut body = smallest("live.create");
                body["session"]["store"] = true.into();
                let made = self.get("live.create", &[], "", &body).json();
                made["session"]["id"].as_str().unwrap().to_owned()
            }
            _ => {
                let path = if collection == "/projects" { "/organization/projects" } else { collection };
                let maker = OPERATIONS.iter().find(|one| {
                    one.verb == Verb::Post
                        && one.path == path
                        && (one.id.ends_with(".create") || one.id.ends_with("create_character"))
                });
                let Some(maker) = maker else { return "x".into() };
                let made = self.get(maker.id, ids, "", &smallest(maker.id)).json();
                let found = [&made["id"], &made[name], &smallest(maker.id)[name]];
                found.into_iter().find_map(Value::as_str).map_or_else(|| "x".to_owned(), str::to_owned)
            }
        }
    }

    /// Returns a fine-tuned model.
    pub(super) fn tuned_model(&self) -> String {
        let job = self
            .get(
                "fine_tuning.jobs.create",
                &[],
                "",
                &json!({ "model": "gpt-4o-mini", "training_file": "file-a" }),
            )
            .id();
        self.get("fine_tuning.jobs.retrieve", &[&job], "", &Value::Null);
        let job = self.get("fine_tuning.jobs.retrieve", &[&job], "", &Value::Null).json();
        job["fine_tuned_model"].as_str().unwrap().to_owned()
    }
}

/// Whether a reply fits its table. Null stands for an absent field, as in the API's own replies.
pub(super) fn fits(value: &Value, shape: &'static schema::Shape) -> Result<(), Refusal> {
    let mut value = value.clone();
    loop {
        let Err(refusal) = schema::check_body(&value, shape) else { return Ok(()) };
        let path = refusal.param.clone().unwrap_or_default().replace('[', ".").replace(']', "");
        let (parent, name) = path.rsplit_once('.').unwrap_or(("", &path));
        let parent = if parent.is_empty() { String::new() } else { format!("/{}", parent.replace('.', "/")) };
        let members = value.pointer_mut(&parent).and_then(Value::as_object_mut);
        match members {
            Some(members) if members.get(name).is_some_and(Value::is_null) => {
                members.remove(name);
            }
            _ => return Err(refusal),
        }
    }
}
