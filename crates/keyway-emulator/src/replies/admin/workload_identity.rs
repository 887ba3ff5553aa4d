//! Workload identity: providers whose tokens an organization trusts, and rules that map such tokens to
//! service accounts.
//!
//! The API's document has no operation that exchanges a token, so the emulator only stores them.

use serde_json::{Value, json};

use super::super::{ReplyResult, Work, resource};

/// Answers an operation about providers or their rules.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let id = work.operation.id;
    let is_rule = id.contains(".federation_rules.");
    match id.rsplit('.').next() {
        Some("create") => resource::create(work, |entry| {
            let defaults = if is_rule { rule() } else { provider() };
            entry.change(&unless_given(work, defaults));
            entry.change(&json!({ "created_at": work.now, "updated_at": work.now }));
        }),
        Some("update") => {
            let mut changes = work.input.body.clone();
            changes["updated_at"] = work.now.into();
            resource::update(work, &changes)
        }
        _ => resource::answer(work),
    }
}

/// Returns the defaults of a provider.
fn provider() -> Value {
    json!({
        "attribute_transformations": [],
        "description": null,
        "enabled": true,
        "verification": { "type": "discovery", "discovery_url": null },
    })
}

/// Returns the defaults of a rule.
fn rule() -> Value {
    json!({
        "description": null,
        "enabled": true,
        "name": null,
        "permissions": { "type": "service_account_default" },
    })
}

/// Keeps the defaults of fields that the request leaves out.
fn unless_given(work: &Work<'_>, mut defaults: Value) -> Value {
    if let Some(fields) = defaults.as_object_mut() {
        fields.retain(|name, _| work.body(name).is_null());
    }
    defaults
}
