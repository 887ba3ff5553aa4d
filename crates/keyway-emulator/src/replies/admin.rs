//! `admin`: an organization with a project and an owner, and the gate's own keys.

mod keys;
mod roles;
mod workload_identity;

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::catalogue;
use crate::gate::{DEFAULT_PROJECT, SHOWN_REQUESTS, SHOWN_TOKENS};
use crate::store::Entry;

/// The user who exists from the start.
const OWNER: &str = "user-emulator";

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    found(work);
    let id = work.operation.id.trim_start_matches("admin.organization.");
    match id {
        "projects.create" => {
            let at = work.collection("/organization/projects");
            let mut project = String::new();
            let reply = resource::create(work, |entry| {
                entry.change(&json!({ "status": "active", "archived_at": null }));
                project = entry.value["id"].as_str().unwrap_or("").to_owned();
            });
            work.shared.store.put(&format!("{at}/{project}/users"), OWNER, Entry::new(owner(work)));
            reply
        }
        "projects.list" => {
            let archived = work.input.query.get("include_archived") == Some(&Value::Bool(true));
            let mut items = work.shared.store.list(&work.collection(&work.path()));
            items.retain(|(_, project)| archived || project["status"] != "archived");
            Ok(work.page_reply(work.page_of(items)))
        }
        "projects.archive" => {
            resource::retrieved(work, false)?;
            keys::of_project(work, work.id("project_id"))
                .iter()
                .for_each(|slot| work.shared.ring.remove(slot));
            resource::update(work, &json!({ "status": "archived", "archived_at": work.now }))
        }
        "projects.users.create" => add_user(work),
        "projects.users.delete" | "users.delete" => resource::delete(work),
        "users.list" => {
            let mut items = work.shared.store.list(&work.collection(&work.path()));
            let emails = work.input.query.get("emails").and_then(Value::as_array);
            items.retain(|(_, user)| emails.is_none_or(|emails| emails.contains(&user["email"])));
            Ok(work.page_reply(work.page_of(items)))
        }
        "invites.create" => resource::create(work, |entry| {
            let changes =
                json!({ "status": "pending", "expires_at": work.now + 604_800, "accepted_at": null });
            entry.change(&changes);
            entry.change(
                &json!({ "projects": work.body("projects").as_array().cloned().unwrap_or_default() }),
            );
        }),
        "data_retention.update" | "projects.data_retention.update" => {
            resource::parents(work, resource::Role::Single)?;
            resource::single(work, &json!({ "type": work.body("retention_type") }))
        }
        "certificates.activate"
        | "certificates.deactivate"
        | "projects.certificates.activate"
        | "projects.certificates.deactivate" => toggle_certificates(work, id.ends_with(".activate")),
        "projects.rate_limits.list_rate_limits" | "projects.rate_limits.update_rate_limit" => {
            rate_limits(work);
            resource::answer(work)
        }
        _ if id.starts_with("usage.") => usage(work),
        _ if id.starts_with("workload_identity_providers.") => workload_identity::answer(work),
        _ if id.contains("roles.") => roles::answer(work, id),
        _ if id.contains("api_keys.") || id.starts_with("projects.service_accounts.") => {
            keys::answer(work, id)
        }
        _ => resource::answer(work),
    }
}

/// Creates the organization on its first use, with the projects that keys are bound to.
fn found(work: &Work<'_>) {
    let store = &work.shared.store;
    let (projects, users) =
        (work.collection("/organization/projects"), work.collection("/organization/users"));
    let mut known: Vec<String> = vec![DEFAULT_PROJECT.to_owned()];
    known.extend(work.shared.ring.all().iter().filter_map(|slot| {
        let state = slot.state();
        let here = state.organization.is_none_or(|organization| organization == work.admitted.organization);
        state.project.filter(|_| here)
    }));
    for project in known {
        if store.get(&projects, &project).is_none() && !store.is_gone(&projects, &project) {
            let value = json!({
                "id": project, "object": "organization.project", "name": project, "created_at": work.now,
                "archived_at": null, "status": "active",
            });
            store.put(&projects, &project, Entry::new(value));
            store.put(&format!("{projects}/{project}/users"), OWNER, Entry::new(owner(work)));
        }
    }
    if store.get(&users, OWNER).is_none() && !store.is_gone(&users, OWNER) {
        store.put(&users, OWNER, Entry::new(owner(work)));
    }
}

/// Returns the owner, in every form in which users are shown.
fn owner(work: &Work<'_>) -> Value {
    json!({ "id": OWNER, "name": "Owner", "email": "owner@example.com", "role": "owner", "added_at": work.now })
}

/// Adds a user of the organization to a project, by identifier or by email address.
fn add_user(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::Create)?;
    let users = work.shared.store.list(&work.collection("/organization/users"));
    let given = work.text("user_id");
    let by_address = |user: &Value| !work.body("email").is_null() && user["email"] == *work.body("email");
    let found = users.into_iter().find(|(id, user)| id == given || by_address(user));
    let Some((id, user)) = found else { return Err(work.not_found("user", given)) };
    let member = json!({
        "id": id, "object": "organization.project.user", "name": user["name"], "email": user["email"],
        "role": work.body("role"), "added_at": work.now,
    });
    work.shared.store.put(&work.collection(&work.path()), &id, Entry::new(member.clone()));
    Ok(work.free_json(&work.known_reply(&id, &member)))
}

/// Creates the rate limits of a project: one for each model, initially those in the reply headers.
fn rate_limits(work: &Work<'_>) {
    let at = work.collection(&format!("/organization/projects/{}/rate_limits", work.id("project_id")));
    for model in catalogue::all() {
        let id = format!("rl-{}", model.id);
        if work.shared.store.get(&at, &id).is_none() {
            let limit = json!({
                "id": id,
                "model": model.id,
                "max_requests_per_1_minute": SHOWN_REQUESTS,
                "max_tokens_per_1_minute": SHOWN_TOKENS,
            });
            work.shared.store.put(&at, &id, Entry::new(limit));
        }
    }
}

/// Returns one time span without usage.
fn usage(work: &Work<'_>) -> ReplyResult {
    let time = |name: &str| work.input.query.get(name).and_then(Value::as_u64);
    let start = time("start_time").unwrap_or(0);
    let end = time("end_time").unwrap_or(start + 86_400);
    let bucket = json!({ "start_time": start, "end_time": end, "results": [] });
    Ok(work.free_json(&work.new_reply(&json!({ "data": [bucket], "has_more": false, "next_page": null }))))
}

fn toggle_certificates(work: &Work<'_>, active: bool) -> ReplyResult {
    let path = work.path();
    let at = work.collection(path.rsplit_once('/').map_or("", |(collection, _)| collection));
    let mut items = Vec::new();
    for id in work.body("certificate_ids").as_array().into_iter().flatten().filter_map(Value::as_str) {
        let changes = json!({ "id": id, "active": active });
        let changed = work.shared.store.change(&at, id, |entry| entry.change(&changes));
        items.push((id.to_owned(), changed.map_or(changes, |entry| entry.value)));
    }
    Ok(work.page_reply(crate::store::Page { items, has_more: false }))
}
