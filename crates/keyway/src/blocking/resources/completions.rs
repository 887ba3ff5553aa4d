// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.completions()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `completions`.
    pub fn completions(&self) -> Completions {
        Completions::new(self, self.client.completions())
    }
}

waiting! {
    completions::Completions {}
    create(params: types::completions::CompletionCreateParams) -> types::completions::Completion, types::completions::Completion;
}
