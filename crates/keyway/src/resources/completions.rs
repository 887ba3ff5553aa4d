// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Continues a text: the API of models before chat. New programs use
//! [`chat`](crate::resources::chat) or [`responses`](crate::resources::responses).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::completions::{CompletionCreateParams, CompletionCreateParamsPrompt};
//!
//! let prompt = CompletionCreateParamsPrompt::from("Once upon a time");
//! let params = CompletionCreateParams::new("gpt-3.5-turbo-instruct", prompt).max_tokens(16);
//! let reply = client.completions().create(params).await?;
//! for choice in &reply.choices {
//!     println!("{}", choice.text);
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `completions`; its [module](crate::resources::completions) has an example.
    pub fn completions(&self) -> Completions {
        Completions::new(self)
    }
}

resource! {
    /// The resource `completions`.
    Completions
}

impl Completions {
    /// `completions.create`: `POST /completions`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/completions>.
    #[inline]
    pub fn create(
        &self,
        params: types::completions::CompletionCreateParams,
    ) -> Call<types::completions::Completion, types::completions::Completion> {
        Call::new(&self.client, &rows::COMPLETIONS_CREATE, &[]).params(&params)
    }
}
