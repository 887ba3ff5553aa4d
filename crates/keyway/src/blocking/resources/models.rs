// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.models()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `models`.
    pub fn models(&self) -> Models {
        Models::new(self, self.client.models())
    }
}

waiting! {
    models::Models {}
    delete(model: impl AsRef<str>) -> types::models::ModelDeleted;
    list() -> types::ListPage<types::models::Model>;
    retrieve(model: impl AsRef<str>) -> types::models::Model;
}
