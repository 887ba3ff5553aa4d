// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{ImageModel, PartialImages};
use crate::support::{open_enum, params};

params! {
    /// Parameters of `images.generate`.
    pub struct ImageGenerateParams {
        required prompt: String = "prompt",
        /// Default: `"dall-e-2"`. Nullable.
        optional model: ImageModel = "model",
        /// 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Default: `"auto"`. Nullable.
        optional quality: ImageGenerateParamsQuality = "quality",
        /// Default: `"url"`. Nullable. Deprecated by the API.
        optional response_format: ImageGenerateParamsResponseFormat = "response_format",
        /// Default: `"png"`. Nullable.
        optional output_format: ImageGenerateParamsOutputFormat = "output_format",
        /// Default: `100`. Nullable.
        optional output_compression: i64 = "output_compression",
        /// Default: `0`. Nullable.
        optional partial_images: PartialImages = "partial_images",
        /// Default: `"auto"`. Nullable.
        optional size: ImageGenerateParamsSize = "size",
        /// Default: `"auto"`. Nullable.
        optional moderation: ImageGenerateParamsModeration = "moderation",
        /// Default: `"auto"`. Nullable.
        optional background: ImageGenerateParamsBackground = "background",
        /// Default: `"vivid"`. Nullable. Deprecated by the API.
        optional style: ImageGenerateParamsStyle = "style",
        /// Deprecated by the API.
        optional user: String = "user",
        /// Nullable.
        optional complexity: ImageGenerateParamsComplexity = "complexity",
        /// 2 to 16. Default: `9`. Nullable.
        optional frame_count: i64 = "frame_count",
        /// Default: `200`. Nullable.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional svg: ImageGenerateParamsSvg = "svg",
    }
}

open_enum! {
    pub enum ImageGenerateParamsBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenerateParamsComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    pub enum ImageGenerateParamsModeration {
        Low = "low",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenerateParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
        Webp = "webp",
    }
}

open_enum! {
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
    pub enum ImageGenerateParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
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
    pub enum ImageGenerateParamsStyle {
        Vivid = "vivid",
        Natural = "natural",
    }
}

params! {
    pub struct ImageGenerateParamsSvg {
        required model: String = "model",
        /// Nullable.
        optional reasoning: ImageGenerateParamsSvgReasoning = "reasoning",
    }
}

params! {
    pub struct ImageGenerateParamsSvgReasoning {
        /// Nullable.
        optional effort: ImageGenerateParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
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
