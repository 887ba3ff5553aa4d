//! An admitted, valid request, and everything an answer needs.

use std::cell::RefCell;

use bytes::Bytes;
use http::StatusCode;
use keyway_types::operations::{KeyNeeded, Operation, Paging, SwitchPlace};
use serde_json::{Map, Value, json};

use crate::catalogue::{self, Ability, Model};
use crate::gate::Admitted;
use crate::input::Input;
use crate::model_names;
use crate::refusal::{self as no, Refusal, Row, own};
use crate::reply::HttpReply;
use crate::request::Arrival;
use crate::schema::{self, OperationSchema, Shape};
use crate::script::ScriptedReply;
use crate::shared::Shared;
use crate::specimen::Specimen;
use crate::store::{Page, Paged, token};

/// The result of an operation.
pub(super) type ReplyResult = Result<HttpReply, Refusal>;

/// A request to answer.
pub(crate) struct Work<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) admitted: &'a Admitted,
    pub(crate) operation: &'static Operation,
    pub(crate) tables: &'static OperationSchema,
    pub(crate) input: Input,
    /// A streaming request gets a complete reply.
    pub(crate) whole_only: bool,
    /// The model generates nothing.
    pub(crate) warms_up: bool,
    pub(crate) now: u64,
    pub(crate) arrival: &'a Arrival,
    /// The scripted reply that the answer uses.
    pub(super) scripted: RefCell<Option<ScriptedReply>>,
}

impl Work<'_> {
    /// Returns a path parameter.
    pub(super) fn id(&self, name: &str) -> &str {
        self.input.id(name)
    }

    /// Returns a field of the body.
    pub(super) fn body(&self, name: &str) -> &Value {
        &self.input.body[name]
    }

    /// Returns a field of the body as text; empty if it is not a string.
    pub(super) fn text(&self, name: &str) -> &str {
        self.body(name).as_str().unwrap_or("")
    }

    /// Returns the path with its parameters filled in, as `/vector_stores/vs_1/files`.
    pub(super) fn path(&self) -> String {
        let filled = self.operation.path.split('/').map(|segment| match segment.strip_prefix('{') {
            Some(name) => self.id(name.trim_end_matches('}')),
            None => segment,
        });
        filled.collect::<Vec<_>>().join("/")
    }

    /// Returns the collection at a path; each project has its own, and each organization for its
    /// administrators.
    pub(super) fn collection(&self, path: &str) -> String {
        // Both paths of a project's objects lead to the same ones.
        let project = path.starts_with("/projects/") || path == "/projects";
        let path = if project { format!("/organization{path}") } else { path.to_owned() };
        let Admitted { organization, project, .. } = self.admitted;
        match self.operation.key {
            KeyNeeded::AdminKey => format!("{organization}{path}"),
            _ => format!("{organization}/{project}{path}"),
        }
    }

    /// Returns a new identifier.
    pub(super) fn new_id(&self, prefix: &str) -> String {
        self.shared.ids.object(prefix)
    }

    /// Builds a value of the shape from the known fields, then the request's. The same seed gives
    /// the same value.
    pub(super) fn make(&self, shape: &'static Shape, seed: &str, known: &Value) -> Value {
        let mut given = self.input.path.clone();
        if let Value::Object(body) = &self.input.body {
            given.extend(body.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
        Specimen::new(seed.as_bytes(), self.now, &given).of(shape, known)
    }

    /// The same without the request's fields.
    pub(super) fn view(&self, shape: &'static Shape, seed: &str, known: &Value) -> Value {
        Specimen::new(seed.as_bytes(), self.now, &Map::new()).of(shape, known)
    }

    /// Builds a new reply of the operation, with its own identifiers.
    pub(super) fn new_reply(&self, known: &Value) -> Value {
        let seed = self.new_id(self.operation.id);
        self.tables.reply.as_ref().map_or_else(|| json!({}), |shape| self.make(shape, &seed, known))
    }

    /// Builds the operation's reply about an existing object.
    pub(super) fn known_reply(&self, seed: &str, known: &Value) -> Value {
        self.tables.reply.as_ref().map_or_else(|| json!({}), |shape| self.view(shape, seed, known))
    }

    /// Returns whether the request asks for a stream.
    pub(super) fn streams(&self) -> bool {
        let Some(switch) = self.operation.stream else { return false };
        let wanted: Value = serde_json::from_str(switch.value).unwrap_or(Value::Null);
        let place = match switch.place {
            SwitchPlace::Always => return !self.whole_only,
            SwitchPlace::Query => self.input.query.get(switch.name),
            _ => self.input.body.get(switch.name),
        };
        place == Some(&wanted) && !self.whole_only
    }

    /// Returns the page of a collection that the request asks for.
    pub(super) fn page_of(&self, items: Vec<(String, Value)>) -> Page {
        let newest_first = match self.tables.query.iter().find(|field| field.name == "order") {
            Some(field) => field.default != Some("\"asc\""),
            None => self.operation.key != KeyNeeded::AdminKey,
        };
        let by_token = self.operation.paging == Paging::Token;
        Paged { query: &self.input.query, newest_first, by_token }.page(items)
    }

    /// Returns the reply that contains a page: each item in the form that this list has.
    pub(super) fn page_reply(&self, page: Page) -> HttpReply {
        let seed = self.path();
        let of = self.tables.reply.as_ref().and_then(Shape::record).and_then(|record| record.field("data"));
        let of = of.and_then(|field| field.shape.item()).unwrap_or(&Shape::Any);
        let view = |(id, mut item): (String, Value)| {
            if let Value::Object(members) = &mut item {
                members.entry("id").or_insert_with(|| id.as_str().into());
            }
            let item = self.view(of, &format!("{seed}/{id}"), &item);
            (id, item)
        };
        let (ids, items): (Vec<String>, Vec<Value>) = page.items.into_iter().map(view).unzip();
        let last = ids.last().map(String::as_str);
        let next = last.filter(|_| page.has_more).map(|last| match self.operation.paging {
            Paging::Token => token(last),
            _ => last.to_owned(),
        });
        let known = json!({
            "data": items,
            "first_id": ids.first().map_or("", String::as_str),
            "last_id": last.unwrap_or(""),
            "has_more": page.has_more,
            "next": next,
        });
        let mut reply = self.known_reply(&seed, &known);
        if ids.is_empty() {
            // An empty page has no first and last ID, if they may be null.
            for name in ["first_id", "last_id"] {
                let nullable =
                    self.tables.reply.as_ref().and_then(Shape::record).and_then(|record| record.field(name));
                if nullable.is_some_and(|field| schema::fits(&Value::Null, &field.shape)) {
                    reply[name] = Value::Null;
                }
            }
        }
        self.free(json_reply(reply.to_string()))
    }

    /// Marks a reply as free: neither billing nor rate limits apply, as in the API.
    pub(super) fn free(&self, mut reply: HttpReply) -> HttpReply {
        reply.in_flight = self.admitted.slot.begin(None);
        reply
    }

    /// The same for a JSON value.
    pub(super) fn free_json(&self, value: &Value) -> HttpReply {
        self.free(HttpReply::json(StatusCode::OK, value))
    }

    /// Returns the 404 of a missing object.
    pub(super) fn not_found(&self, kind: &str, id: &str) -> Refusal {
        Refusal::of(&own::NOT_FOUND, &[("kind", kind), ("id", id)])
    }

    /// Returns the model that the body names, if it exists and this key may use it for this.
    pub(super) fn model(&self, id: &str, chat: bool) -> Result<&'static Model, Refusal> {
        let missing = || {
            let plain = self.operation.id.trim_start_matches("beta.");
            let row: &'static Row =
                if plain.starts_with("responses.") { &own::MODEL_REQUESTED } else { &no::MODEL_NOT_FOUND };
            Refusal::of(row, &self.admitted.facts(id))
        };
        let model = match catalogue::find(id, chat) {
            Some(model) => model,
            None if self.shared.models.has(id) => catalogue::extra(chat),
            None if chat && self.knows_model(id) => catalogue::any_chat(),
            None => return Err(missing()),
        };
        self.admitted.may_use(id)?;
        match (model.ability, chat) {
            (Ability::Other, true) if self.knows_model(id) => Ok(model),
            (Ability::Chat | Ability::Other, false) => {
                Err(Refusal::of(&own::NOT_AN_EMBEDDING_MODEL, &[("model", id)]))
            }
            (Ability::Embeddings { .. } | Ability::Other, true) => {
                Err(Refusal::of(&own::NOT_A_CHAT_MODEL, &[("model", id)]))
            }
            _ => Ok(model),
        }
    }

    /// Returns whether a model is in the operation's table, was added, or was made by fine-tuning: here,
    /// or by another organization.
    pub(super) fn knows_model(&self, id: &str) -> bool {
        let field =
            self.tables.body.as_ref().and_then(Shape::record).and_then(|record| record.field("model"));
        let is_own = model_names::organization_of_tuned(id) == Some(&self.admitted.organization);
        field.is_some_and(|field| !is_own && model_names::is_known(id, &field.shape.known_values()))
            || self.shared.models.has(id)
            || self.shared.store.get(&self.collection("/models"), id).is_some()
    }

    /// Checks billing and limits, then returns the reply that `make` builds.
    pub(super) fn deliver(
        &self,
        model: &str,
        tokens: u64,
        make: impl FnOnce() -> Result<HttpReply, Refusal>,
    ) -> Result<HttpReply, Refusal> {
        let (in_flight, headers) = self.admitted.begin(self.shared, model, tokens)?;
        let mut reply = make()?;
        reply.headers.extend(headers);
        reply.in_flight = Some(in_flight);
        Ok(reply)
    }
}

/// Returns a value built from the tables with all that is known: the API sends fields that the tables
/// don't have, and null for some that they don't allow to be null.
pub(super) fn completed(mut made: Value, known: &Value) -> Value {
    match (&mut made, known) {
        (Value::Object(made), Value::Object(known)) => {
            for (name, value) in known {
                match made.get_mut(name) {
                    Some(own) => *own = completed(own.take(), value),
                    None => drop(made.insert(name.clone(), value.clone())),
                }
            }
        }
        (Value::Array(made), Value::Array(known)) if made.len() == known.len() => {
            for (made, known) in made.iter_mut().zip(known) {
                *made = completed(made.take(), known);
            }
        }
        (_, Value::Object(_) | Value::Array(_) | Value::Null) => {}
        (made, known) => *made = known.clone(),
    }
    made
}

/// Returns a JSON body from text.
pub(super) fn json_reply(text: impl Into<Bytes>) -> HttpReply {
    HttpReply::whole(StatusCode::OK, text, "application/json")
}
