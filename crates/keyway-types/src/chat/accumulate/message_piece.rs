//! A piece of a stream in `message` or `text`, where some compatible servers have it instead of in
//! `delta`.

use crate::chat::{ChatCompletionChunkChoice, ChatCompletionStreamResponseDelta as Delta};

/// Takes the message or the text of a choice without a delta for its delta.
#[cold]
pub(super) fn settle(choice: &mut ChatCompletionChunkChoice) {
    if choice.delta != Delta::default() {
        return;
    }
    let message = choice.extra.text("message").filter(|json| json.starts_with('{'));
    if let Some(Ok((delta, _))) = message.map(|json| crate::decode(&json)) {
        choice.delta = delta;
        return;
    }
    let in_place = choice.delta.extra.held().and_then(of_string);
    let beside = |name| of_string(&choice.extra.text(name)?);
    let text = in_place.or_else(|| beside("text")).or_else(|| beside("content"));
    choice.delta.content = text.or(choice.delta.content.take());
}

/// The text of a JSON string.
fn of_string(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}
