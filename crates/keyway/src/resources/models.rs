// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.models()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `models`.
    pub fn models(&self) -> Models {
        Models::new(self)
    }
}

resource! {
    /// The resource `models`.
    Models
}

impl Models {
    /// `models.delete`: `DELETE /models/{model}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/models>.
    #[inline]
    pub fn delete(&self, model: impl AsRef<str>) -> Call<types::models::ModelDeleted> {
        Call::new(&self.client, &rows::MODELS_DELETE, &[model.as_ref()])
    }

    /// `models.list`: `GET /models`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/models/list>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::models::Model>> {
        Call::new(&self.client, &rows::MODELS_LIST, &[])
    }

    /// `models.retrieve`: `GET /models/{model}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/models/retrieve>.
    #[inline]
    pub fn retrieve(&self, model: impl AsRef<str>) -> Call<types::models::Model> {
        Call::new(&self.client, &rows::MODELS_RETRIEVE, &[model.as_ref()])
    }
}
