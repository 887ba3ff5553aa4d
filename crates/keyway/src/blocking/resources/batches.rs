// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.batches()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `batches`.
    pub fn batches(&self) -> Batches {
        Batches::new(self, self.client.batches())
    }
}

waiting! {
    batches::Batches {}
    cancel(batch_id: impl AsRef<str>) -> types::batches::Batch;
    create(params: types::batches::BatchCreateParams) -> types::batches::Batch;
    list() -> types::ListPage<types::batches::Batch>;
    list_with(params: types::batches::BatchListParams) -> types::ListPage<types::batches::Batch>;
    retrieve(batch_id: impl AsRef<str>) -> types::batches::Batch;
}
