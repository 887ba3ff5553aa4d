// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.moderations()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `moderations`.
    pub fn moderations(&self) -> Moderations {
        Moderations::new(self, self.client.moderations())
    }
}

waiting! {
    moderations::Moderations {}
    create(params: types::moderations::ModerationCreateParams) -> types::moderations::ModerationCreateResponse;
}
