//! `client.chat()`.

use keyway_types::chat::{ChatCompletion, ChatCompletionChunk, ChatCompletionCreateParams};
use keyway_types::operations;

use crate::call::Call;
use crate::client::OpenAI;

/// Chat; made by [`OpenAI::chat`].
#[derive(Clone, Debug)]
pub struct Chat {
    client: OpenAI,
}

impl Chat {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self { client: client.clone() }
    }

    /// Chat completions.
    pub fn completions(&self) -> Completions {
        Completions { client: self.client.clone() }
    }
}

/// Chat completions; made by [`Chat::completions`].
#[derive(Clone, Debug)]
pub struct Completions {
    client: OpenAI,
}

impl Completions {
    /// Asks a model to continue a conversation: `POST /chat/completions`. Await it for the whole reply, or
    /// [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat/create>.
    pub fn create(&self, params: ChatCompletionCreateParams) -> Call<ChatCompletion, ChatCompletionChunk> {
        Call::new(&self.client, &operations::CHAT_COMPLETIONS_CREATE, &[]).params(&params)
    }
}
