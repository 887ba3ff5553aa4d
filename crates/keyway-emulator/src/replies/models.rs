//! `models.list` and `models.retrieve`: the catalogue, as far as the key sees it.

use http::StatusCode;
use serde_json::{Value, json};

use super::Work;
use crate::catalogue;
use crate::refusal::{self as no, Refusal};
use crate::reply::Reply;

/// Lists the models.
pub(super) fn list(work: &Work<'_>) -> Result<Reply, Refusal> {
    let seen = catalogue::all().iter().filter(|model| work.admitted.sees(model.id));
    let data: Vec<Value> = seen.map(|model| model.describe(model.id)).collect();
    unmetered(work, &json!({ "object": "list", "data": data }))
}

/// Describes one model.
pub(super) fn retrieve(work: &Work<'_>) -> Result<Reply, Refusal> {
    let id = work.ids.first().map_or("", String::as_str);
    let model = catalogue::find(id, true).ok_or_else(|| Refusal::of(&no::B18, &work.admitted.facts(id)))?;
    work.admitted.may_use(id)?;
    unmetered(work, &model.describe(id))
}

/// Reading the catalogue costs nothing: neither billing nor rate limits are asked, as in the API.
fn unmetered(work: &Work<'_>, body: &Value) -> Result<Reply, Refusal> {
    let mut reply = Reply::json(StatusCode::OK, body);
    reply.in_flight = work.admitted.slot.begin(None);
    Ok(reply)
}
