//! Scripts and queued replies through the control API.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{ControlResult, Request, bad, created, ok, refuse, wrong_method};
use crate::refusal::Refusal;
use crate::script::{Mistake, Plan, parse_reply};

/// The fields that tell a script from a reply for the queue.
const OF_SCRIPTS: &[&str] = &["when", "reply", "replies", "times", "name"];

/// `/_keyway/replies`
pub(super) fn all(request: &Request<'_>) -> ControlResult {
    let scripts = &request.shared.scripts;
    match request.method() {
        "GET" => ok(&scripts.to_json()),
        "POST" => add(request, request.members()?),
        "DELETE" => {
            scripts.clear();
            ok(&scripts.to_json())
        }
        _ => wrong_method(request),
    }
}

/// Adds a script, several of them, or a reply to the queue.
fn add(request: &Request<'_>, fields: Map<String, Value>) -> ControlResult {
    let scripts = &request.shared.scripts;
    // A list without conditions is a file's form: several scripts.
    if let (Some(Value::Array(items)), 1) = (fields.get("replies"), fields.len())
        && items.iter().any(is_script)
    {
        let read = |(index, item): (usize, &Value)| {
            Plan::from_json(item, None).map_err(|wrong| invalid(&wrong.item(index).within("replies")))
        };
        let plans = items.iter().enumerate().map(read).collect::<Result<Vec<Plan>, Refusal>>()?;
        let ids: Vec<u64> = plans.into_iter().map(|plan| scripts.add(plan)).collect();
        let added: Vec<Value> = ids.into_iter().filter_map(|id| scripts.one(id)).collect();
        return created(&json!({ "scripts": added }));
    }
    let body = Value::Object(fields);
    if is_script(&body) {
        let plan = Plan::from_json(&body, None).map_err(|wrong| invalid(&wrong))?;
        let id = scripts.add(plan);
        return created(&scripts.one(id).unwrap_or_default());
    }
    let reply = parse_reply(&body, None).map_err(|wrong| invalid(&wrong))?;
    scripts.push(reply);
    created(&json!({ "waiting": scripts.waiting() }))
}

fn is_script(value: &Value) -> bool {
    OF_SCRIPTS.iter().any(|name| value.get(name).is_some())
}

/// `/_keyway/replies/{id}`
pub(super) fn one(request: &Request<'_>, id: &str) -> ControlResult {
    let scripts = &request.shared.scripts;
    let number = id.strip_prefix("script_").and_then(|number| number.parse().ok());
    let shown = number.and_then(|number| scripts.one(number));
    let (Some(number), Some(shown)) = (number, shown) else {
        return Err(refuse(StatusCode::NOT_FOUND, "id", "No script has that ID."));
    };
    match request.method() {
        "GET" => ok(&shown),
        "DELETE" if scripts.remove(number) => ok(&json!({ "id": id, "deleted": true })),
        "DELETE" => Err(refuse(
            StatusCode::CONFLICT,
            "id",
            "A script of the replies file cannot be removed here; remove it from the file.",
        )),
        _ => wrong_method(request),
    }
}

fn invalid(mistake: &Mistake) -> Refusal {
    let clause = mistake.clause();
    let message = if mistake.path.is_empty() { format!("The reply {clause}.") } else { format!("{clause}.") };
    bad(&mistake.path, message)
}
