//! `webhooks`: endpoints, which get events of the emulator's own work.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use serde_json::{Value, json};

use super::{ReplyResult, Work, resource, webhook_events};
use crate::refusal::Refusal;

/// How long a rotated secret stays valid if the request wants that.
const OLD_SECRET_SECONDS: u64 = 24 * 3600;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "webhooks.create" => create(work),
        "webhooks.update" => update(work),
        "webhooks.rotate_secret" => rotate(work),
        "webhooks.test" => test(work),
        "webhooks.event_types.list" => {
            Ok(work.free_json(&work.new_reply(&json!({ "data": webhook_events::types() }))))
        }
        _ => resource::answer(work),
    }
}

fn create(work: &Work<'_>) -> ReplyResult {
    check_url(work.text("url"))?;
    resource::create(work, |entry| entry.change(&new_secret(work)))
}

fn update(work: &Work<'_>) -> ReplyResult {
    if let Some(url) = work.body("url").as_str() {
        check_url(url)?;
    }
    let mut changes = work.input.body.clone();
    changes["updated_at"] = work.now.into();
    resource::update(work, &changes)
}

/// Replaces the secret. The old one signs for another day if the request wants that.
fn rotate(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let mut changes = new_secret(work);
    let keep = work.body("keep_old_secret_active_for_24_hours") == &Value::Bool(true);
    changes["previous_secret"] = if keep { entry.value["signing_secret"].clone() } else { Value::Null };
    changes["previous_secret_until"] = (work.now + OLD_SECRET_SECONDS).into();
    resource::update(work, &changes)
}

/// Prepares an event with sample data. The reply is that of a success; its status is set, or the reply
/// replaced by an error, once the event was sent.
fn test(work: &Work<'_>) -> ReplyResult {
    resource::retrieved(work, false)?;
    let (collection, id) = resource::place(work);
    let kind = work.text("event_type");
    let event = webhook_events::event(work, kind, &webhook_events::sample(work, kind));
    let known = json!({ "event_type": kind, "status_code": 200, "success": true, "webhook_endpoint_id": id });
    let mut reply = work.free_json(&work.new_reply(&known));
    reply.test = Some(event.to(&collection, &id));
    Ok(reply)
}

/// Makes a signing secret, with the hint that stays visible.
fn new_secret(work: &Work<'_>) -> Value {
    let secret = format!("whsec_{}", STANDARD.encode(work.new_id("")));
    let hint = format!("whsec_...{}", &secret[secret.len() - 4..]);
    json!({ "signing_secret": secret, "signing_secret_hint": hint, "updated_at": work.now })
}

fn check_url(url: &str) -> Result<(), Refusal> {
    let uri: Option<Uri> = url.parse().ok();
    let is_web = uri.is_some_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty())
    });
    if is_web {
        return Ok(());
    }
    let message = "Invalid 'url': expected an http or https URL with a host.".to_owned();
    Err(Refusal::invalid("invalid_url", "url", message))
}
