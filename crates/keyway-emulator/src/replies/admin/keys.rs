//! Keys created and deleted by administrators. They are the gate's own: a new one works at once, a
//! deleted one is rejected at once, and each keeps the kind it was created with.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use super::super::{ReplyResult, Work, resource};
use super::OWNER;
use crate::gate::{DEFAULT_PROJECT, masked_slot};
use crate::keys::{KeyOrigin, KeyState, Slot, fresh_secret};
use crate::refusal::Refusal;
use crate::store::{Entry, Page};

/// Answers an operation about keys and their accounts.
pub(super) fn answer(work: &Work<'_>, id: &str) -> ReplyResult {
    match id {
        "admin_api_keys.create" => {
            let (slot, secret) = make(work, None);
            let mut known = described(work, &slot);
            known["value"] = secret.into();
            Ok(work.free_json(&work.known_reply(&slot.id, &known)))
        }
        "admin_api_keys.list" => list(work, admin_keys(work)),
        "admin_api_keys.retrieve" => show(work, found(work, admin_keys(work), "key_id")?.as_ref()),
        "admin_api_keys.delete" => delete(work, found(work, admin_keys(work), "key_id")?.as_ref()),
        "projects.api_keys.list" => {
            resource::parents(work, resource::Role::List)?;
            list(work, of_project(work, work.id("project_id")))
        }
        "projects.api_keys.retrieve" | "projects.api_keys.delete" => {
            resource::parents(work, resource::Role::Retrieve)?;
            let slot = found(work, of_project(work, work.id("project_id")), "api_key_id")?;
            if id.ends_with("delete") { delete(work, &slot) } else { show(work, &slot) }
        }
        "projects.api_keys.update" => {
            resource::parents(work, resource::Role::Update)?;
            let slot = found(work, of_project(work, work.id("project_id")), "api_key_id")?;
            change(work, &slot);
            show(work, &slot)
        }
        "projects.service_accounts.create" => service_account(work),
        "projects.service_accounts.api_keys.create" => {
            resource::parents(work, resource::Role::Create)?;
            let account = work.id("service_account_id").to_owned();
            let (slot, secret) = make(work, Some(&account));
            let known = json!({
                "id": slot.id, "value": secret, "name": name(work), "created_at": work.now,
                "expires_at": end(&slot),
            });
            Ok(work.free_json(&work.known_reply(&slot.id, &known)))
        }
        "projects.service_accounts.delete" => {
            let reply = resource::delete(work)?;
            let account = work.id("service_account_id");
            for slot in of_project(work, work.id("project_id")) {
                if facts(work, &slot)["account"] == account {
                    work.shared.ring.remove(&slot);
                }
            }
            Ok(reply)
        }
        _ => resource::answer(work),
    }
}

/// Where a key's metadata, which the gate does not need, is stored.
fn at(work: &Work<'_>) -> String {
    work.collection("/keys")
}

fn facts(work: &Work<'_>, slot: &Slot) -> Value {
    work.shared.store.get(&at(work), &slot.id).map(|entry| entry.value).unwrap_or_default()
}

fn name(work: &Work<'_>) -> Value {
    work.body("name").as_str().unwrap_or("Secret Key").into()
}

/// Creates a key: one of an account of the path's project, or one of the administration API.
fn make(work: &Work<'_>, account: Option<&str>) -> (Arc<Slot>, String) {
    let expires = work.body("expires_in_seconds").as_u64().map(|seconds| work.now + seconds);
    let state = KeyState {
        admin: account.is_none(),
        organization: Some(work.admitted.organization.clone()),
        project: account.map(|_| work.id("project_id").to_owned()),
        expires_at: expires.and_then(|end| UNIX_EPOCH.checked_add(Duration::from_secs(end))),
        ..KeyState::default()
    };
    let secret = fresh_secret(account.is_none());
    let slot = work.shared.ring.insert_fresh(&secret, state, KeyOrigin::Request);
    let known = json!({ "name": name(work), "created_at": work.now, "account": account });
    work.shared.store.put(&at(work), &slot.id, Entry::new(known));
    (slot, secret)
}

/// Returns when a key expires, in seconds since 1970.
fn end(slot: &Slot) -> Option<u64> {
    let end = slot.state().expires_at?;
    end.duration_since(UNIX_EPOCH).ok().map(|end| end.as_secs())
}

/// Creates a service account with its first key.
fn service_account(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::Create)?;
    let id = work.new_id("svc_acct_");
    let mut account = json!({
        "id": id, "object": "organization.project.service_account", "name": work.body("name"),
        "role": work.body("role").as_str().unwrap_or("member"), "created_at": work.now,
    });
    work.shared.store.put(&work.collection(&work.path()), &id, Entry::new(account.clone()));
    if work.body("create_service_account_only") != &Value::Bool(true) {
        let (slot, secret) = make(work, Some(&id));
        account["api_key"] = json!({ "id": slot.id, "value": secret, "name": "Secret Key", "created_at": work.now, "expires_at": end(&slot) });
    }
    Ok(work.free_json(&work.known_reply(&id, &account)))
}

/// Returns the administration API keys that belong to this organization.
fn admin_keys(work: &Work<'_>) -> Vec<Arc<Slot>> {
    here(work, |state| state.admin)
}

/// Returns the keys of a project; an unbound key belongs to the first one.
pub(super) fn of_project(work: &Work<'_>, project: &str) -> Vec<Arc<Slot>> {
    here(work, |state| !state.admin && state.project.as_deref().unwrap_or(DEFAULT_PROJECT) == project)
}

fn here(work: &Work<'_>, wanted: impl Fn(&KeyState) -> bool) -> Vec<Arc<Slot>> {
    let organization = &work.admitted.organization;
    let mut slots = work.shared.ring.all();
    slots.retain(|slot| {
        let state = slot.state();
        state.organization.as_ref().is_none_or(|bound| bound == organization) && wanted(&state)
    });
    slots
}

/// Returns a key as its lists show it, without its secret.
fn described(work: &Work<'_>, slot: &Slot) -> Value {
    let (facts, state) = (facts(work, slot), slot.state());
    let user = json!({
        "type": "user", "object": "organization.user", "id": OWNER, "name": "Owner", "email": "owner@example.com",
        "role": "owner", "added_at": work.now, "created_at": work.now,
    });
    let owner = match facts["account"].as_str() {
        Some(account) => json!({
            "type": "service_account",
            "service_account": { "id": account, "name": account, "role": "member", "created_at": work.now },
        }),
        None if state.admin => user,
        None => json!({ "type": "user", "user": user }),
    };
    json!({
        "id": slot.id,
        "name": facts["name"].as_str().unwrap_or(&slot.id),
        "redacted_value": masked_slot(slot),
        "created_at": facts["created_at"].as_u64().unwrap_or(work.now),
        "expires_at": end(slot),
        "last_used_at": null,
        "owner": owner,
        "owner_project_access": "active",
    })
}

fn list(work: &Work<'_>, slots: Vec<Arc<Slot>>) -> ReplyResult {
    let items = slots.iter().map(|slot| (slot.id.clone(), described(work, slot)));
    let page: Page = work.page_of(items.collect());
    Ok(work.page_reply(page))
}

fn found(work: &Work<'_>, slots: Vec<Arc<Slot>>, parameter: &str) -> Result<Arc<Slot>, Refusal> {
    let id = work.id(parameter);
    slots.into_iter().find(|slot| slot.id == id).ok_or_else(|| work.not_found("API key", id))
}

fn show(work: &Work<'_>, slot: &Slot) -> ReplyResult {
    Ok(work.free_json(&work.known_reply(&slot.id, &described(work, slot))))
}

/// Applies the request's expiry and scopes from now on.
fn change(work: &Work<'_>, slot: &Slot) {
    let end = work.body("expires_in_seconds").as_u64().map(|seconds| work.now + seconds);
    let end = end.and_then(|end| UNIX_EPOCH.checked_add(Duration::from_secs(end)));
    let scopes = work
        .body("scopes")
        .as_array()
        .map(|scopes| scopes.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>());
    slot.update(|state| {
        state.expires_at = end.or(state.expires_at);
        state.scopes = scopes.or_else(|| state.scopes.take());
    });
}

/// Deletes the key, which is unknown from now on.
fn delete(work: &Work<'_>, slot: &Slot) -> ReplyResult {
    work.shared.ring.remove(slot);
    Ok(resource::deleted(work))
}
