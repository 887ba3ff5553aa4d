//! A piece of a stream in `message`, where some compatible servers have it instead of in `delta`.

use crate::chat::{ChatCompletionChunkChoice, ChatCompletionStreamResponseDelta as Delta};

/// Takes the message of a choice without a delta for its delta.
#[cold]
pub(super) fn settle(choice: &mut ChatCompletionChunkChoice) {
    if choice.delta != Delta::default() {
        return;
    }
    let message = choice.extra.text("message").filter(|json| json.starts_with('{'));
    if let Some(Ok((delta, _))) = message.map(|json| crate::decode(&json)) {
        choice.delta = delta;
    }
}
