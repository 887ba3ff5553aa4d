//! Roles and their assignments.

use serde_json::{Value, json};

use super::super::{ReplyResult, Work, resource};
use crate::store::Entry;

/// Answers an operation about roles.
pub(super) fn answer(work: &Work<'_>, id: &str) -> ReplyResult {
    match id {
        "roles.create" | "projects.roles.create" => {
            resource::create(work, |entry| entry.change(&named(work)))
        }
        "roles.update" | "projects.roles.update" => {
            let mut changes = work.input.body.clone();
            if let (Value::Object(changes), Value::Object(named)) = (&mut changes, named(work)) {
                changes.extend(named);
            }
            resource::update(work, &changes)
        }
        _ if id.ends_with(".roles.create") => assign(work),
        _ => resource::answer(work),
    }
}

/// A request has `role_name`, a role has `name`.
fn named(work: &Work<'_>) -> Value {
    match work.body("role_name") {
        Value::Null => json!({}),
        name => json!({ "name": name }),
    }
}

/// Assigns a role to a user or a group; their lists show it as it is.
fn assign(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::Create)?;
    let id = work.text("role_id");
    let path = work.path();
    let project = path.strip_prefix("/projects/").and_then(|rest| rest.split('/').next());
    let home =
        project.map_or("/organization/roles".to_owned(), |project| format!("/projects/{project}/roles"));
    let role = work.shared.store.get(&work.collection(&home), id).map(|entry| entry.value);
    let role = role.unwrap_or_else(|| json!({ "id": id }));
    work.shared.store.put(&work.collection(&path), id, Entry::new(role.clone()));
    Ok(work.free_json(&work.new_reply(&json!({ "role": role }))))
}
