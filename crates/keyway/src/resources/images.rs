// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Makes and edits pictures.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::images::ImageGenerateParams;
//!
//! let params = ImageGenerateParams::new("An otter that reads a newspaper").model("gpt-image-1").size("1024x1024");
//! let reply = client.images().generate(params).await?;
//! for image in reply.data.iter().flatten() {
//!     println!("{} letters of base64", image.b64_json.as_ref().map_or(0, String::len));
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `images`; its [module](crate::resources::images) has an example.
    pub fn images(&self) -> Images {
        Images::new(self)
    }
}

resource! {
    /// The resource `images`.
    Images
}

impl Images {
    /// `images.create_variation`: `POST /images/variations`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/images>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create_variation(
        &self,
        params: types::images::ImageCreateVariationParams,
    ) -> Call<types::images::ImagesResponse> {
        Call::new(&self.client, &rows::IMAGES_CREATE_VARIATION, &[]).params(&params)
    }

    /// `images.edit`: `POST /images/edits`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/images>.
    #[inline]
    pub fn edit(
        &self,
        params: types::images::ImageEditParams,
    ) -> Call<types::images::ImagesResponse, types::images::ImageEditStreamEvent> {
        Call::new(&self.client, &rows::IMAGES_EDIT, &[]).params(&params)
    }

    /// `images.generate`: `POST /images/generations`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/images>.
    #[inline]
    pub fn generate(
        &self,
        params: types::images::ImageGenerateParams,
    ) -> Call<types::images::ImagesResponse, types::images::ImageGenStreamEvent> {
        Call::new(&self.client, &rows::IMAGES_GENERATE, &[]).params(&params)
    }
}
