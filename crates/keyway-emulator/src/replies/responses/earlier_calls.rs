//! The calls of earlier turns, which a request that continues them must answer.

use super::super::Work;
use crate::demands::{Earlier, pairs};
use crate::refusal::Refusal;

/// The most turns that are looked through.
const MOST_TURNS: usize = 1_000;

/// Checks the calls and outputs of a request that continues a response or a conversation.
pub(super) fn check(work: &Work<'_>, items: &[serde_json::Value]) -> Result<(), Refusal> {
    let conversation = work.body("conversation");
    let conversation = conversation.as_str().or_else(|| conversation["id"].as_str());
    let mut previous = work.body("previous_response_id").as_str().map(str::to_owned);
    if previous.is_none() && conversation.is_none() {
        return Ok(());
    }
    let mut earlier = Earlier::default();
    let store = &work.shared.store;
    let kept = |path: &str| store.list(&work.collection(path)).into_iter().map(|(_, item)| item);
    if let Some(id) = conversation {
        kept(&format!("/conversations/{id}/items")).for_each(|item| earlier.add(&item));
    }
    for _ in 0..MOST_TURNS {
        let Some(id) = previous.take() else { break };
        kept(&format!("/responses/{id}/input_items")).for_each(|item| earlier.add(&item));
        let Some(entry) = store.get(&work.collection("/responses"), &id) else { break };
        entry.value["output"].as_array().into_iter().flatten().for_each(|item| earlier.add(item));
        previous = entry.value["previous_response_id"].as_str().map(str::to_owned);
    }
    pairs(items, &earlier)
}
