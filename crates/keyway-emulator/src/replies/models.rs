//! `models`: the catalog, as far as the key may see it, and fine-tuned models.

use serde_json::{Value, json};

use super::{ReplyResult, Work};
use crate::catalogue;
use crate::refusal::{self as no, Refusal, own};

/// Lists the models.
pub(super) fn list(work: &Work<'_>) -> ReplyResult {
    let seen = catalogue::all().iter().filter(|model| work.admitted.sees(model.id));
    let mut data: Vec<Value> = seen.map(|model| model.describe(model.id)).collect();
    data.extend(
        catalogue::documented()
            .filter(|model| work.admitted.sees(model.id))
            .map(|model| model.describe(model.id)),
    );
    let extra = work.shared.models.listed().filter(|id| work.admitted.sees(id));
    data.extend(extra.map(|id| catalogue::extra(true).describe(id)));
    let tuned = work.shared.store.list(&work.collection("/models"));
    data.extend(tuned.into_iter().filter(|(id, _)| work.admitted.sees(id)).map(|(_, model)| model));
    Ok(work.free_json(&json!({ "object": "list", "data": data })))
}

/// Describes one model.
pub(super) fn retrieve(work: &Work<'_>) -> ReplyResult {
    let id = work.id("model");
    let documented = || catalogue::documented().find(|model| model.id == id);
    let model = match catalogue::find(id, true).copied().or_else(documented) {
        Some(model) => model.describe(id),
        None if work.shared.models.has(id) => catalogue::extra(true).describe(id),
        None => tuned(work, id)?,
    };
    work.admitted.may_use(id)?;
    Ok(work.free_json(&model))
}

/// Deletes a model, which only its owner may do.
pub(super) fn delete(work: &Work<'_>) -> ReplyResult {
    let id = work.id("model");
    if catalogue::find(id, true).is_some() || catalogue::documented().any(|model| model.id == id) {
        return Err(Refusal::of(&own::NOT_YOUR_MODEL, &[("model", id)]));
    }
    tuned(work, id)?;
    work.shared.store.remove(&work.collection("/models"), id);
    Ok(work.free_json(&json!({ "id": id, "object": "model", "deleted": true })))
}

fn tuned(work: &Work<'_>, id: &str) -> Result<Value, Refusal> {
    let entry = work.shared.store.get(&work.collection("/models"), id);
    entry.map(|entry| entry.value).ok_or_else(|| Refusal::of(&no::MODEL_NOT_FOUND, &work.admitted.facts(id)))
}
