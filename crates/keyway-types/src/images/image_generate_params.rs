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
        /// The member `response_format`: one of the values of [`ImageGenerateParamsResponseFormat`]. The API's default: `"url"`. May be null. Deprecated by the API.
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
        /// The member `style`: one of the values of [`ImageGenerateParamsStyle`]. The API's default: `"vivid"`. May be null. Deprecated by the API.
        optional style: ImageGenerateParamsStyle = "style",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `complexity`: one of the values of [`ImageGenerateParamsComplexity`]. May be null.
        optional complexity: ImageGenerateParamsComplexity = "complexity",
        /// The member `frame_count`: a whole number, 2 to 16. The API's default: `9`. May be null.
        optional frame_count: i64 = "frame_count",
        /// The member `frame_duration_ms`: a whole number. The API's default: `200`. May be null.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `svg`: an object, [`ImageGenerateParamsSvg`]. May be null.
        optional svg: ImageGenerateParamsSvg = "svg",
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
    /// A string with known values: `complexity` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
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
        Gif = "gif",
        Svg = "svg",
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
        Xhigh = "xhigh",
        Max = "max",
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

params! {
    /// An object: `svg` of the document's `CreateImageRequest`.
    pub struct ImageGenerateParamsSvg {
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `reasoning`: an object, [`ImageGenerateParamsSvgReasoning`]. May be null.
        optional reasoning: ImageGenerateParamsSvgReasoning = "reasoning",
    }
}

params! {
    /// An object: `svg.reasoning` of the document's `CreateImageRequest`.
    pub struct ImageGenerateParamsSvgReasoning {
        /// The member `effort`: one of the values of [`ImageGenerateParamsSvgReasoningEffort`]. May be null.
        optional effort: ImageGenerateParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `svg.reasoning.effort` of the document's `CreateImageRequest`.
    pub enum ImageGenerateParamsSvgReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}
