// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.completions()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `completions`.
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
