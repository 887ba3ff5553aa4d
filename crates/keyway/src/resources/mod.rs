//! The API's resources, with the official SDKs' names. Each method picks a row of the operation table and fills a call.

mod chat;
mod embeddings;
mod models;

pub use chat::{Chat, Completions};
pub use embeddings::Embeddings;
pub use models::Models;

use crate::client::OpenAI;

impl OpenAI {
    /// Chat. See <https://platform.openai.com/docs/api-reference/chat>.
    pub fn chat(&self) -> Chat {
        Chat::new(self)
    }

    /// Embeddings. See <https://platform.openai.com/docs/api-reference/embeddings>.
    pub fn embeddings(&self) -> Embeddings {
        Embeddings::new(self)
    }

    /// Models. See <https://platform.openai.com/docs/api-reference/models>.
    pub fn models(&self) -> Models {
        Models::new(self)
    }
}
