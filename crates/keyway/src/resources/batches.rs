// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.batches()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `batches`.
    pub fn batches(&self) -> Batches {
        Batches::new(self)
    }
}

resource! {
    /// The resource `batches`.
    Batches
}

impl Batches {
    /// `batches.cancel`: `POST /batches/{batch_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn cancel(&self, batch_id: impl AsRef<str>) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_CANCEL, &[batch_id.as_ref()])
    }

    /// `batches.create`: `POST /batches`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn create(&self, params: types::batches::BatchCreateParams) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_CREATE, &[]).params(&params)
    }

    /// `batches.list`: `GET /batches`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::batches::Batch>> {
        Call::new(&self.client, &rows::BATCHES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::batches::BatchListParams,
    ) -> Call<types::ListPage<types::batches::Batch>> {
        Call::new(&self.client, &rows::BATCHES_LIST, &[]).params(&params)
    }

    /// `batches.retrieve`: `GET /batches/{batch_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn retrieve(&self, batch_id: impl AsRef<str>) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_RETRIEVE, &[batch_id.as_ref()])
    }
}
