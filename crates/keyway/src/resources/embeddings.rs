// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Turns texts into vectors: texts of similar meaning have vectors that are close.
//!
//! Unless `encoding_format` is set, vectors travel as base64, and arrive as `f32`.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::embeddings::EmbeddingCreateParams;
//!
//! let params = EmbeddingCreateParams::new("text-embedding-3-small", ["a cat", "a kitten"]);
//! let reply = client.embeddings().create(params.dimensions(256)).await?;
//! for item in &reply.data {
//!     println!("{}: {} numbers", item.index, item.embedding.floats().unwrap_or_default().len());
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `embeddings`; its [module](crate::resources::embeddings) has an example.
    pub fn embeddings(&self) -> Embeddings {
        Embeddings::new(self)
    }
}

resource! {
    /// The resource `embeddings`.
    Embeddings
}

impl Embeddings {
    /// `embeddings.create`: `POST /embeddings`.
    ///
    /// It does more than to fill a call: see the comment on its function in `custom`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/embeddings/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::embeddings::EmbeddingCreateParams,
    ) -> Call<types::embeddings::CreateEmbeddingResponse> {
        crate::resources::custom::embeddings_create(&self.client, params)
    }
}
