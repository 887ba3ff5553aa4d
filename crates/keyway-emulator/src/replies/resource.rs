//! The generic behavior of an object, by verb and path: create, show, change, list, delete, and
//! actions on it.

use keyway_types::operations::{OPERATIONS, Operation, ReplyKind, Verb};
use serde_json::{Map, Value, json};

use super::{ReplyResult, Work};
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::store::{Entry, matches};

/// The role of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    List,
    Create,
    Retrieve,
    Update,
    Delete,
    /// An action on an object, as in `POST /batches/{batch_id}/cancel`.
    Act,
    /// The only object of its kind, as with `GET /organization/data_retention`.
    Single,
    /// A question with an answer; nothing is stored.
    Ask,
}

impl Role {
    pub(super) fn of(operation: &Operation) -> Self {
        let (parent, last) = operation.path.rsplit_once('/').unwrap_or(("", operation.path));
        let at_object = last.starts_with('{');
        let other =
            |verb: Verb, path: &str| OPERATIONS.iter().any(|one| one.verb == verb && one.path == path);
        match operation.verb {
            Verb::Get if at_object => Self::Retrieve,
            Verb::Delete if at_object => Self::Delete,
            _ if at_object => Self::Update,
            Verb::Get if operation.reply == ReplyKind::Page => Self::List,
            Verb::Get | Verb::Delete if other(Verb::Post, operation.path) => Self::Single,
            Verb::Post if below(operation.path).is_some() || is_listed(operation.path) => Self::Create,
            Verb::Post if parent.ends_with('}') && !other(Verb::Get, operation.path) => Self::Act,
            Verb::Post if other(Verb::Get, operation.path) => Self::Single,
            _ => Self::Ask,
        }
    }
}

/// Returns the name of the path parameter for a collection's objects, if they are addressable one
/// by one.
fn below(path: &str) -> Option<&'static str> {
    OPERATIONS.iter().find_map(|one| {
        let rest = one.path.strip_prefix(path)?.strip_prefix("/{")?;
        rest.strip_suffix('}').filter(|name| !name.contains('/'))
    })
}

/// Whether the objects of a collection come in a list.
fn is_listed(path: &str) -> bool {
    let lists = |one: &&Operation| one.verb == Verb::Get && one.reply == ReplyKind::Page && one.path == path;
    OPERATIONS.iter().any(lists)
}

/// Collections whose objects must have been created. Others answer for any name that was not
/// deleted.
const STRICT: &[&str] = &[
    "/assistants",
    "/audio/voice_consents",
    "/audio/voices",
    "/batches",
    "/chat/completions",
    "/conversations",
    "/conversations/items",
    "/files",
    "/fine_tuning/jobs",
    "/live/sessions",
    "/organization/admin_api_keys",
    "/organization/invites",
    "/organization/projects",
    "/organization/projects/api_keys",
    "/organization/projects/service_accounts",
    "/organization/projects/users",
    "/organization/users",
    "/organization/workload_identity_providers",
    "/organization/workload_identity_providers/federation_rules",
    "/responses",
    "/threads",
    "/threads/messages",
    "/threads/runs",
    "/threads/runs/steps",
    "/uploads",
    "/vector_stores",
    "/vector_stores/file_batches",
    "/vector_stores/files",
    "/webhook_endpoints",
];

/// Answers an operation by its role.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let role = Role::of(work.operation);
    parents(work, role)?;
    match role {
        Role::List => {
            let items = work.shared.store.list(&work.collection(&work.path()));
            Ok(work.page_reply(work.page_of(filtered(work, items))))
        }
        Role::Create => create(work, |_| {}),
        Role::Retrieve => Ok(shown(work, &retrieved(work, true)?)),
        Role::Update => update(work, &work.input.body),
        Role::Delete => delete(work),
        Role::Act => act(work),
        Role::Single => single(work, &Value::Null),
        Role::Ask => Ok(work.free(reply_of_kind(work, &Value::Null))),
    }
}

/// Checks that the objects in the path above the request's object exist.
pub(super) fn parents(work: &Work<'_>, role: Role) -> Result<(), Refusal> {
    let itself = matches!(role, Role::Retrieve | Role::Update | Role::Delete | Role::Act);
    let mut templates: Vec<&str> =
        work.operation.path.match_indices('}').map(|(end, _)| &work.operation.path[..=end]).collect();
    if itself {
        templates.pop();
    }
    templates.into_iter().try_for_each(|template| found(work, template, false).map(drop))
}

/// Returns the object at a path; `None` if it is of a kind that answers for any name.
fn found(work: &Work<'_>, template: &str, advance: bool) -> Result<Option<Entry>, Refusal> {
    let (collection, name) = template.rsplit_once("/{").unwrap_or((template, ""));
    let id = work.id(name.trim_end_matches('}'));
    let at = work.collection(&fill(work, collection));
    let store = &work.shared.store;
    if let Some(entry) = if advance { store.advance(&at, id) } else { store.get(&at, id) } {
        return Ok(Some(entry));
    }
    let words: String = collection
        .split('/')
        .filter(|word| !word.is_empty() && !word.starts_with('{'))
        .map(|word| format!("/{word}"))
        .collect();
    let words =
        words.strip_prefix("/projects").map_or(words.clone(), |rest| format!("/organization/projects{rest}"));
    if store.is_gone(&at, id) || STRICT.contains(&words.as_str()) {
        return Err(work.not_found(&kind_of(collection), id));
    }
    Ok(None)
}

/// Returns the name of a collection's objects: its last word without the `s`.
fn kind_of(collection: &str) -> String {
    let word = collection.rsplit('/').find(|word| !word.starts_with('{')).unwrap_or("object");
    word.strip_suffix("es")
        .filter(|stem| stem.ends_with("ch"))
        .or_else(|| word.strip_suffix('s'))
        .unwrap_or(word)
        .replace('_', " ")
}

/// A path with its parameters filled in.
pub(super) fn fill(work: &Work<'_>, template: &str) -> String {
    let filled = template.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(name) => work.id(name.trim_end_matches('}')),
        None => segment,
    });
    filled.collect::<Vec<_>>().join("/")
}

/// Returns the path's object as its collection and its name.
pub(super) fn place(work: &Work<'_>) -> (String, String) {
    let end = work.operation.path.rfind('}').unwrap_or(0);
    let (collection, name) = work.operation.path[..end].rsplit_once("/{").unwrap_or(("", ""));
    (work.collection(&fill(work, collection)), work.id(name).to_owned())
}

/// Returns the path's object, advanced by one state if `advance`.
pub(super) fn retrieved(work: &Work<'_>, advance: bool) -> Result<Entry, Refusal> {
    let end = work.operation.path.rfind('}').map_or(0, |end| end + 1);
    let (_, id) = place(work);
    let made = || Entry::new(json!({ "id": id }));
    Ok(found(work, &work.operation.path[..end], advance)?.unwrap_or_else(made))
}

/// Returns an object in the form of the operation's reply.
pub(super) fn shown(work: &Work<'_>, entry: &Entry) -> HttpReply {
    let (collection, id) = place(work);
    let mut reply =
        work.free_json(&work.known_reply(&format!("{collection}/{id}"), &named(work, &entry.value, &id)));
    if !entry.next.is_empty() {
        reply.set_header("openai-poll-after-ms", POLL_AFTER);
    }
    reply
}

/// The polling interval for an object that is not done, in milliseconds.
pub(super) const POLL_AFTER: &str = "20";

/// Returns the known fields of an object, with its name and those of the path.
fn named(work: &Work<'_>, value: &Value, id: &str) -> Value {
    let mut known = work.input.path.clone();
    if let Value::Object(members) = value {
        known.extend(members.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    known.entry("id").or_insert_with(|| id.into());
    known.into()
}

/// Creates an object, lets `refine` adjust it, and stores it.
pub(super) fn create(work: &Work<'_>, refine: impl FnOnce(&mut Entry)) -> ReplyResult {
    made_at(work, &work.path(), refine)
}

/// The same, in the collection at another path.
pub(super) fn made_at(work: &Work<'_>, path: &str, refine: impl FnOnce(&mut Entry)) -> ReplyResult {
    parents(work, Role::Create)?;
    let mut entry = Entry::new(work.new_reply(&Value::Null));
    refine(&mut entry);
    let id = name_of(work, &entry.value);
    let mut kept = entry.clone();
    remember_request(work, &mut kept.value);
    work.shared.store.put(&work.collection(path), &id, kept);
    Ok(created(work, &entry))
}

/// Returns the reply to creating an object, in the form of the operation's reply.
fn created(work: &Work<'_>, entry: &Entry) -> HttpReply {
    let mut reply = work.free_json(&work.known_reply(work.operation.id, &entry.value));
    if !entry.next.is_empty() {
        reply.set_header("openai-poll-after-ms", POLL_AFTER);
    }
    reply
}

/// Returns the name that addresses an object: the path parameter's field if the request has it,
/// else its `id`.
fn name_of(work: &Work<'_>, value: &Value) -> String {
    let parameter = below(work.operation.path).unwrap_or("id");
    // What has no identifier is reached by its path.
    let known = [work.body(parameter), &value["id"], &value[parameter], &value["path"]];
    known.into_iter().find_map(Value::as_str).map_or_else(|| work.new_id("id_"), str::to_owned)
}

/// Keeps the request's fields that the reply doesn't show, since another view of the object may
/// show them.
fn remember_request(work: &Work<'_>, value: &mut Value) {
    if let (Value::Object(own), Value::Object(body)) = (value, &work.input.body) {
        for (name, value) in body {
            own.entry(name.as_str()).or_insert_with(|| value.clone());
        }
    }
}

/// Changes the path's object.
pub(super) fn update(work: &Work<'_>, changes: &Value) -> ReplyResult {
    let entry = retrieved(work, false)?;
    let (collection, id) = place(work);
    let store = &work.shared.store;
    if store.get(&collection, &id).is_none() {
        store.put(&collection, &id, entry);
    }
    let changed = store.change(&collection, &id, |entry| entry.change(changes));
    Ok(shown(work, &changed.unwrap_or_default()))
}

/// Deletes the path's object.
pub(super) fn delete(work: &Work<'_>) -> ReplyResult {
    retrieved(work, false)?;
    let (collection, id) = place(work);
    work.shared.store.remove(&collection, &id);
    Ok(deleted(work))
}

/// Returns the reply to deleting the path's object.
pub(super) fn deleted(work: &Work<'_>) -> HttpReply {
    let (_, id) = place(work);
    let known = named(work, &json!({ "deleted": true }), &id);
    work.free(reply_of_kind(work, &known))
}

/// Applies an action to an object; an action such as cancel ends it.
fn act(work: &Work<'_>) -> ReplyResult {
    let changes = match work.operation.path.rsplit('/').next().unwrap_or("") {
        "archive" => json!({ "status": "archived", "archived_at": work.now }),
        "cancel" => json!({ "status": cancelled(work) }),
        _ => {
            retrieved(work, false)?;
            let (_, id) = place(work);
            let known = Value::Object(Map::from_iter([("id".to_owned(), id.into())]));
            return Ok(work.free(reply_of_kind(work, &known)));
        }
    };
    let (collection, id) = place(work);
    work.shared.store.change(&collection, &id, |entry| entry.next.clear());
    update(work, &changes)
}

/// Returns the reply's spelling of "cancelled".
fn cancelled(work: &Work<'_>) -> &'static str {
    let field = work
        .tables
        .reply
        .as_ref()
        .and_then(crate::schema::Shape::record)
        .and_then(|record| record.field("status"));
    let values = field.map(|field| field.shape.known_values()).unwrap_or_default();
    // Where the reply's status is any string, only the values that a list can be filtered by show the spelling.
    let usual = if work.operation.id == "evals.runs.cancel" { "canceled" } else { "cancelled" };
    values.into_iter().find(|value| matches!(*value, "cancelled" | "canceled")).unwrap_or(usual)
}

/// Shows a singleton, changes it by the request and by `changes`, or resets it.
pub(super) fn single(work: &Work<'_>, changes: &Value) -> ReplyResult {
    let at = work.collection(&work.path());
    let store = &work.shared.store;
    let mut entry = store.get(&at, "").unwrap_or_else(|| Entry::new(json!({})));
    match work.operation.verb {
        Verb::Get => {}
        Verb::Delete => {
            store.remove(&at, "");
            entry = Entry::new(Value::Null);
        }
        _ => {
            entry.change(&work.input.body);
            entry.change(changes);
            store.put(&at, "", entry.clone());
        }
    }
    Ok(work.free_json(&work.known_reply(&at, &entry.value)))
}

/// Returns a reply of the operation's kind with only these known fields.
pub(super) fn reply_of_kind(work: &Work<'_>, known: &Value) -> HttpReply {
    match work.operation.reply {
        ReplyKind::Empty => super::sample_bytes::nothing(),
        ReplyKind::Binary | ReplyKind::Text => super::sample_bytes::sample(work),
        _ => super::work::json_reply(work.new_reply(known).to_string()),
    }
}

/// Returns the objects that match the query's filters.
pub(super) fn filtered(work: &Work<'_>, items: Vec<(String, Value)>) -> Vec<(String, Value)> {
    const OF_PAGES: &[&str] = &["after", "before", "include", "limit", "order", "order_by", "page"];
    let filters: Vec<_> =
        work.input.query.iter().filter(|(name, _)| !OF_PAGES.contains(&name.as_str())).collect();
    let wanted = |item: &Value| {
        filters.iter().all(|(name, value)| {
            let member = if *name == "filter" { "status" } else { name };
            matches(item, member, value)
        })
    };
    items.into_iter().filter(|(_, item)| wanted(item)).collect()
}
