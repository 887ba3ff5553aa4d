//! The tokens of a response: of text, and of audio by its length.

use serde_json::Value;

use super::super::tokens;
use super::items::Items;

/// The audio that is one token of a user, in milliseconds.
const INPUT_TOKEN_MS: u64 = 100;
/// The audio that is one token of the assistant, in milliseconds.
pub(super) const AUDIO_TOKEN_MS: u64 = 50;

/// The tokens of a response's input.
#[derive(Clone, Copy, Default)]
pub(super) struct InputTokens {
    pub(super) text: u64,
    pub(super) audio: u64,
}

/// Counts the tokens of these items and the instructions before them.
pub(super) fn input_tokens(items: &[Value], sounds: &Items, instructions: &str) -> InputTokens {
    let mut all = InputTokens { text: tokens::of_text(instructions), audio: 0 };
    for item in items {
        for name in ["arguments", "output"] {
            all.text += item[name].as_str().map_or(0, tokens::of_text);
        }
        let parts = item["content"].as_array().into_iter().flatten();
        all.text += parts.filter_map(|part| part["text"].as_str()).map(tokens::of_text).sum::<u64>();
        let unit = if item["role"] == "assistant" { AUDIO_TOKEN_MS } else { INPUT_TOKEN_MS };
        all.audio += sounds.sound(&item["id"]).map_or(0, |sound| sound.ms.div_ceil(unit));
    }
    all
}
