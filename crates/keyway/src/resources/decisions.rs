// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.decisions()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `decisions`.
    pub fn decisions(&self) -> Decisions {
        Decisions::new(self)
    }
}

resource! {
    /// The resource `decisions`.
    Decisions
}

impl Decisions {
    /// `decisions.create`: `POST /decisions`.
    #[inline]
    pub fn create(&self, params: types::decisions::DecisionCreateParams) -> Call<types::shared::Decision> {
        Call::new(&self.client, &rows::DECISIONS_CREATE, &[]).params(&params)
    }
}
