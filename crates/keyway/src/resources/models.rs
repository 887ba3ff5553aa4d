// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Lists the models that a key may use.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! let mut models = client.models().list().items();
//! while let Some(model) = models.next().await {
//!     println!("{}", model?.id);
//! }
//! println!("{}", client.models().retrieve("gpt-4.1").await?.owned_by);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `models`; its [module](crate::resources::models) has an example.
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
