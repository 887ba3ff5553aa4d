// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.moderations()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `moderations`.
    pub fn moderations(&self) -> Moderations {
        Moderations::new(self)
    }
}

resource! {
    /// The resource `moderations`.
    Moderations
}

impl Moderations {
    /// `moderations.create`: `POST /moderations`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/moderations>.
    #[inline]
    pub fn create(
        &self,
        params: types::moderations::ModerationCreateParams,
    ) -> Call<types::moderations::ModerationCreateResponse> {
        Call::new(&self.client, &rows::MODERATIONS_CREATE, &[]).params(&params)
    }
}
