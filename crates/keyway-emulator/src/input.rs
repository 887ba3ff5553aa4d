//! A request's parameters, parsed and checked against the operation's tables.

use keyway_types::operations::BodyKind;
use serde_json::{Map, Value, json};

use crate::defaults::REDIRECTED;
use crate::fault::{FAULT_HEADER, Fault};
use crate::form::{self, FilePart, ParsedForm};
use crate::refusal::{Refusal, own};
use crate::request::Arrival;
use crate::routes::Route;
use crate::schema::{self, Exactness, OperationSchema, Shape};
use crate::target::API_VERSION;

/// The parameters of a request, all of them valid.
#[derive(Debug, Default)]
pub(crate) struct Input {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    /// The body as an object, or null if the operation has no body.
    pub(crate) body: Value,
    pub(crate) files: Vec<FilePart>,
}

impl Input {
    /// Parses and checks a request. The error names the first invalid parameter.
    ///
    /// `examples` also takes an object without members: the official SDKs send one where they leave
    /// it to the API to require some.
    pub(crate) fn read(
        route: &Route,
        tables: &'static OperationSchema,
        ids: &[String],
        arrival: &Arrival,
        exactness: Exactness,
        examples: bool,
    ) -> Result<Self, Refusal> {
        beta_header(route, arrival)?;
        let names = route.operation.path_params.iter().map(|name| (*name).to_owned());
        let path = names.zip(ids.iter().map(|id| Value::from(id.as_str()))).collect();
        let query = query(route, tables, arrival)?;
        let Some(shape) = &tables.body else {
            nothing(arrival)?;
            return Ok(Self { path, query, ..Self::default() });
        };
        let (mut body, files) = body(route, shape, arrival)?;
        name_deployment(&mut body, arrival);
        if !(examples && body.as_object().is_some_and(Map::is_empty)) {
            check_body(&mut body, shape, exactness)?;
        }
        Ok(Self { path, query, body, files })
    }

    /// Returns a path parameter.
    pub(crate) fn id(&self, name: &str) -> &str {
        self.path.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// Returns the file in a body field, or the first of a list of them.
    pub(crate) fn file(&self, member: &str) -> Option<&FilePart> {
        let value = &self.body[member];
        let marker = if value.is_array() { &value[0] } else { value };
        let number = marker[schema::FILE_MEMBER].as_u64()?;
        self.files.get(usize::try_from(number).ok()?)
    }
}

/// Beta parts of the API require their header.
fn beta_header(route: &Route, arrival: &Arrival) -> Result<(), Refusal> {
    let wanted = route.operation.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("openai-beta"));
    let (Some((_, wanted)), true) =
        (wanted, BETA_FAMILIES.iter().any(|family| route.id().starts_with(family)))
    else {
        return Ok(());
    };
    let sent = arrival.headers.get_all("openai-beta").iter().filter_map(|value| value.to_str().ok());
    if sent.flat_map(|line| line.split(',')).any(|one| one.trim() == *wanted) {
        return Ok(());
    }
    Err(Refusal::of(&own::NO_BETA_HEADER, &[("wanted", wanted)]))
}

const BETA_FAMILIES: &[&str] = &["beta.assistants.", "beta.threads.", "beta.chatkit."];

fn query(
    route: &Route,
    tables: &'static OperationSchema,
    arrival: &Arrival,
) -> Result<Map<String, Value>, Refusal> {
    let text = arrival.query.as_deref().unwrap_or("");
    let mut members = form::read_query(text).map_err(|reason| unreadable("query", &reason))?;
    for own in [REDIRECTED, FAULT_HEADER] {
        members.remove(own);
    }
    if arrival.target.azure {
        members.remove(API_VERSION);
    }
    for (name, _) in route.operation.fixed_query {
        members.remove(*name);
    }
    let members = schema::coerce_fields(members, &tables.query);
    schema::check_fields(&members, &tables.query)?;
    Ok(members)
}

/// An operation without a body accepts an empty object as no body.
fn nothing(arrival: &Arrival) -> Result<(), Refusal> {
    match &arrival.json {
        Ok(Value::Object(members)) => schema::check_fields(members, &[]),
        _ => Ok(()),
    }
}

fn body(route: &Route, shape: &'static Shape, arrival: &Arrival) -> Result<(Value, Vec<FilePart>), Refusal> {
    let kind = route.operation.body;
    let content_type = arrival.header("content-type").unwrap_or("");
    let essence = content_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    match essence.as_str() {
        "multipart/form-data" if takes_forms(kind) => {
            let empty = Err("it is empty".to_owned());
            let ParsedForm { members, files } = arrival
                .form
                .as_ref()
                .unwrap_or(&empty)
                .clone()
                .map_err(|reason| Refusal::of(&own::NOT_A_FORM, &[("reason", &reason)]))?;
            Ok((schema::coerce(Value::Object(members), shape), files))
        }
        "application/sdp" if route.id() == "realtime.calls.create" => {
            Ok((json!({ "sdp": String::from_utf8_lossy(&arrival.body) }), Vec::new()))
        }
        "application/json" => {
            let read = |reason: &String| Refusal::of(&own::NOT_JSON, &[("reason", reason)]);
            Ok((arrival.json.as_ref().map_err(read)?.clone(), Vec::new()))
        }
        "" if arrival.body.is_empty() && schema::fits(&json!({}), shape) => Ok((json!({}), Vec::new())),
        _ => {
            let wanted = if takes_forms(kind) { "multipart/form-data" } else { "application/json" };
            let facts = [("content_type", content_type), ("wanted", wanted)];
            Err(Refusal::of(&own::CONTENT_TYPE, &facts))
        }
    }
}

/// Checks a body. A model that names a fault is valid where the tables list the models.
fn check_body(body: &mut Value, shape: &'static Shape, exactness: Exactness) -> Result<(), Refusal> {
    let about_model = |refusal: &Refusal| refusal.param.as_deref() == Some("model");
    let checked = schema::check_request(body, shape, exactness);
    let named = body["model"].as_str().is_some_and(|model| Fault::of_model(model).is_some());
    if !named || !checked.as_ref().is_err_and(about_model) {
        return checked;
    }
    let model = body["model"].take();
    let checked = schema::check_request(body, shape, exactness);
    body["model"] = model;
    if checked.as_ref().is_err_and(about_model) { Ok(()) } else { checked }
}

/// A body in Azure's form may leave out the model, which its path names.
fn name_deployment(body: &mut Value, arrival: &Arrival) {
    if let (Some(name), Value::Object(members)) = (&arrival.target.deployment, body) {
        members.entry("model").or_insert_with(|| name.as_str().into());
    }
}

fn takes_forms(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Multipart | BodyKind::JsonOrMultipart)
}

fn unreadable(what: &'static str, reason: &str) -> Refusal {
    Refusal::invalid("", what, format!("We could not read the {what} of your request: {reason}."))
}
