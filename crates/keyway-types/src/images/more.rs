// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `Image`.
    pub struct Image {
        /// The member `b64_json`: a text.
        optional b64_json: String = "b64_json",
        /// The member `url`: an address (URI).
        optional url: String = "url",
        /// The member `revised_prompt`: a text.
        optional revised_prompt: String = "revised_prompt",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateImageEditRequest`.
    ///
    /// The document allows any other string too.
    pub enum ImageModel {
        GptImage1_5 = "gpt-image-1.5",
        GptImage2 = "gpt-image-2",
        GptImage2_2026_04_21 = "gpt-image-2-2026-04-21",
        GptImage2_5Sunburst = "gpt-image-2.5-sunburst",
        GptImage2_5Sunburst2026_09_08 = "gpt-image-2.5-sunburst-2026-09-08",
        GptImage2_5Flare = "gpt-image-2.5-flare",
        GptImage2_5Flare2026_09_08 = "gpt-image-2.5-flare-2026-09-08",
        GptImage2_6Sunburst = "gpt-image-2.6-sunburst",
        GptImage2_6Flare = "gpt-image-2.6-flare",
        DallE2 = "dall-e-2",
        GptImage1 = "gpt-image-1",
        GptImage1Mini = "gpt-image-1-mini",
        ChatgptImageLatest = "chatgpt-image-latest",
        DallE3 = "dall-e-3",
    }
}

/// A value: the document's `PartialImages`.
pub type PartialImages = i64;

params! {
    /// What `images.create_variation` takes.
    pub struct ImageCreateVariationParams {
        /// The member `image`: a file.
        required image: crate::Upload = "image",
        /// The member `model`: one of the values of [`ImageCreateVariationParamsModel`]. The API's default: `"dall-e-2"`. May be null.
        optional model: ImageCreateVariationParamsModel = "model",
        /// The member `n`: a whole number, 1 to 10. The API's default: `1`. May be null.
        optional n: i64 = "n",
        /// The member `response_format`: one of the values of [`ImageCreateVariationParamsResponseFormat`]. The API's default: `"url"`. May be null.
        optional response_format: ImageCreateVariationParamsResponseFormat = "response_format",
        /// The member `size`: one of the values of [`ImageCreateVariationParamsSize`]. The API's default: `"1024x1024"`. May be null.
        optional size: ImageCreateVariationParamsSize = "size",
        /// The member `user`: a text.
        optional user: String = "user",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateImageVariationRequest`.
    ///
    /// The document allows any other string too.
    pub enum ImageCreateVariationParamsModel {
        DallE2 = "dall-e-2",
    }
}

open_enum! {
    /// A string with known values: `response_format` of the document's `CreateImageVariationRequest`.
    pub enum ImageCreateVariationParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `CreateImageVariationRequest`.
    pub enum ImageCreateVariationParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
    }
}
