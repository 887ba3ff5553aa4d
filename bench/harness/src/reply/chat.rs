//! Chat completions, complete and streamed.

use memchr::memmem;
use serde::Deserialize;

use crate::Counter;

/// A complete chat completion.
#[derive(Deserialize)]
pub struct Completion {
    pub id: String,
    pub object: String,
    pub created: u64,
    pub model: String,
    pub choices: Vec<Choice>,
    pub usage: Usage,
    pub service_tier: Option<String>,
    pub system_fingerprint: Option<String>,
}

/// One choice of a complete reply.
#[derive(Deserialize)]
pub struct Choice {
    pub index: u32,
    pub message: Message,
    pub finish_reason: Option<String>,
}

/// The assistant's message, or in a stream the new part of it.
#[derive(Deserialize)]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub refusal: Option<String>,
}

/// The usage of the call.
#[derive(Deserialize)]
pub struct Usage {
    pub prompt_tokens: u64,
    pub completion_tokens: u64,
    pub total_tokens: u64,
    pub prompt_tokens_details: Option<PromptDetails>,
    pub completion_tokens_details: Option<CompletionDetails>,
}

/// The kinds of tokens in the prompt.
#[derive(Deserialize)]
pub struct PromptDetails {
    pub cached_tokens: Option<u64>,
    pub audio_tokens: Option<u64>,
}

/// The kinds of tokens in the reply.
#[derive(Deserialize)]
pub struct CompletionDetails {
    pub reasoning_tokens: Option<u64>,
    pub audio_tokens: Option<u64>,
    pub accepted_prediction_tokens: Option<u64>,
    pub rejected_prediction_tokens: Option<u64>,
}

/// One chunk of a streamed chat completion.
#[derive(Deserialize)]
pub struct Chunk {
    pub id: String,
    pub object: String,
    pub created: u64,
    pub model: String,
    pub choices: Vec<ChunkChoice>,
    pub usage: Option<Usage>,
    pub service_tier: Option<String>,
    pub system_fingerprint: Option<String>,
}

/// One choice of a chunk.
#[derive(Deserialize)]
pub struct ChunkChoice {
    pub index: u32,
    pub delta: Message,
    pub finish_reason: Option<String>,
}

impl Chunk {
    /// Returns the chunk's text.
    pub fn text(&self) -> &str {
        self.choices.first().and_then(|choice| choice.delta.content.as_deref()).unwrap_or_default()
    }
}

/// Splits a stream's bytes into events: the minimum that works for a server which sends `data: …`
/// and a blank line.
#[derive(Default)]
pub struct Events {
    buffer: Vec<u8>,
}

impl Events {
    /// Takes new bytes and counts the chunks with text.
    ///
    /// # Panics
    /// Panics if an event is neither a chunk nor the end of the stream.
    pub fn push(&mut self, bytes: &[u8], seen: &Counter) {
        self.buffer.extend_from_slice(bytes);
        let mut start = 0;
        while let Some(length) = memmem::find(&self.buffer[start..], b"\n\n") {
            let data =
                self.buffer[start..start + length].strip_prefix(b"data: ").expect("an event with data");
            start += length + 2;
            if data != b"[DONE]" {
                let chunk: Chunk = serde_json::from_slice(data).expect("a chunk");
                seen.add(chunk.text());
            }
        }
        self.buffer.drain(..start);
    }
}
