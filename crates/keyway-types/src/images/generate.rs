// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ImageModel, PartialImages};
use crate::support::{open_enum, params};

params! {
    /// What `images.generate` takes.
    pub struct ImageGenerateParams {
        /// The member `prompt`: a text.
        required prompt: String = "prompt",
        /// The member `model`: one of the values of [`ImageModel`]. The API's default: `"dall-e-2"`. May be null.
        optional model: ImageModel = "model",
        /// The member `n`: a whole number, 1 to 10. The API's default: `1`. May be null.
        optional n: i64 = "n",
        /// The member `quality`: one of the values of [`ImageGenerateParamsQuality`]. The API's default: `"auto"`. May be null.
        optional quality: ImageGenerateParamsQuality = "quality",
        /// The member `response_format`: one of the values of [`ImageGenerateParamsResponseFormat`]. The API's default: `"url"`. May be null.
        optional response_format: ImageGenerateParamsResponseFormat = "response_format",
        /// The member `output_format`: one of the values of [`ImageGenerateParamsOutputFormat`]. The API's default: `"png"`. May be null.
        optional output_format: ImageGenerateParamsOutputFormat = "output_format",
        /// The member `output_compression`: a whole number. The API's default: `100`. May be null.
        optional output_compression: i64 = "output_compression",
        /// The member `partial_images`: a whole number, 0 to 3. The API's default: `0`. May be null.
        optional partial_images: PartialImages = "partial_images",
        /// The member `size`: one of the values of [`ImageGenerateParamsSize`]. The API's default: `"auto"`. May be null.
        optional size: ImageGenerateParamsSize = "size",
        /// The member `moderation`: one of the values of [`ImageGenerateParamsModeration`]. The API's default: `"auto"`. May be null.
        optional moderation: ImageGenerateParamsModeration = "moderation",
        /// The member `background`: one of the values of [`ImageGenerateParamsBackground`]. The API's default: `"auto"`. May be null.
        optional background: ImageGenerateParamsBackground = "background",
        /// The member `style`: one of the values of [`ImageGenerateParamsStyle`]. The API's default: `"vivid"`. May be null.
        optional style: ImageGenerateParamsStyle = "style",
        /// The member `user`: a text.
        optional user: String = "user",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `moderation` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsModeration {
        Low = "low",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Webp = "webp",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsQuality {
        Standard = "standard",
        Hd = "hd",
        Low = "low",
        Medium = "medium",
        High = "high",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `response_format` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `CreateImageRequest`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenerateParamsSize {
        Auto = "auto",
        _1024x1024 = "1024x1024",
        _1536x1024 = "1536x1024",
        _1024x1536 = "1024x1536",
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1792x1024 = "1792x1024",
        _1024x1792 = "1024x1792",
    }
}

open_enum! {
    /// A string with known values: `style` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsStyle {
        Vivid = "vivid",
        Natural = "natural",
    }
}
