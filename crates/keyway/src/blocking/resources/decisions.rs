// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.decisions()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `decisions`.
    pub fn decisions(&self) -> Decisions {
        Decisions::new(self, self.client.decisions())
    }
}

waiting! {
    decisions::Decisions {}
    create(params: types::decisions::DecisionCreateParams) -> types::shared::Decision;
}
