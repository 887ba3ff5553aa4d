//! The parts that all pieces of one chat completion share.

use serde_json::{Value, json};

use super::answer::{ModelAnswer, Spent, token_limit};
use super::tokens::Encoding;
use super::work::Work;
use super::{snapshot, thought};

/// The parts that all pieces of one completion share.
pub(super) struct Frame<'a> {
    pub(super) id: String,
    pub(super) created: u64,
    /// The dated model.
    pub(super) model: &'a str,
    pub(super) service_tier: &'a str,
    /// Choices, 1 to 128.
    pub(super) n: u64,
    pub(super) prompt_tokens: u64,
    pub(super) logprobs: Option<u64>,
    encoding: Encoding,
    /// The tokens of the model's thoughts, for each choice, and the most with its answer.
    thought: u64,
    limit: u64,
}

/// The `system_fingerprint` of completions; it changes when the emulator's replies do.
pub(super) const SYSTEM_FINGERPRINT: &str = "fp_emulator1";

impl<'a> Frame<'a> {
    pub(super) fn new(work: &Work<'_>, body: &'a Value, model: &'a str, prompt_tokens: u64) -> Self {
        let logprobs = body["logprobs"] == Value::Bool(true);
        Self {
            id: work.shared.ids.object("chatcmpl-"),
            created: work.shared.clock.unix_seconds(),
            model: snapshot::of(model),
            service_tier: body["service_tier"].as_str().filter(|tier| *tier != "auto").unwrap_or("default"),
            n: body["n"].as_u64().unwrap_or(1),
            prompt_tokens,
            logprobs: logprobs.then(|| body["top_logprobs"].as_u64().unwrap_or(0)),
            encoding: Encoding::of(model),
            thought: thought::tokens(model, body["reasoning_effort"].as_str()),
            limit: token_limit(body).unwrap_or(u64::MAX),
        }
    }

    /// Returns the usage: the prompt once, and the answer with its thoughts once per choice.
    pub(super) fn usage(&self, answer: &ModelAnswer) -> Value {
        let set = &answer.usage;
        let prompt = set.input.unwrap_or(self.prompt_tokens);
        let Spent { output, reasoning } = answer.spent(self.encoding, self.thought, self.limit);
        let times = if set.output.is_some() { 1 } else { self.n };
        let completion = output * times;
        let mut usage = json!({
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt.saturating_add(completion),
            "prompt_tokens_details": {
                "cached_tokens": set.cached.unwrap_or(0),
                "cache_write_tokens": 0,
                "audio_tokens": 0,
            },
            "completion_tokens_details": {
                "reasoning_tokens": reasoning * times,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        });
        // Models that hear and speak say which of the tokens are text.
        if self.model.contains("audio") {
            usage["prompt_tokens_details"]["text_tokens"] = prompt.into();
            usage["prompt_tokens_details"]["image_tokens"] = 0.into();
            usage["completion_tokens_details"]["text_tokens"] = completion.into();
        }
        usage
    }

    /// Returns the log probabilities of a text; each piece counts as one token with a probability
    /// of 1.
    pub(super) fn logprobs(&self, pieces: &[&str]) -> Value {
        let Some(top) = self.logprobs else { return Value::Null };
        let entries = pieces.iter().map(|piece| {
            let entry = json!({ "token": piece, "logprob": 0.0, "bytes": piece.as_bytes() });
            let mut whole = entry.clone();
            whole["top_logprobs"] = if top > 0 { json!([entry]) } else { json!([]) };
            whole
        });
        json!({ "content": entries.collect::<Vec<_>>(), "refusal": null })
    }
}
