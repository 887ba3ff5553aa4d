// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.images()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `images`.
    pub fn images(&self) -> Images {
        Images::new(self, self.client.images())
    }
}

waiting! {
    images::Images {}
    #[deprecated = "deprecated in the official SDKs"]
    create_variation(params: types::images::ImageCreateVariationParams) -> types::images::ImagesResponse;
    edit(params: types::images::ImageEditParams) -> types::images::ImagesResponse, types::images::ImageEditStreamEvent;
    generate(params: types::images::ImageGenerateParams) -> types::images::ImagesResponse, types::images::ImageGenStreamEvent;
}
