// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{ImageModel, PartialImages};
use crate::support::{open_enum, params};

params! {
    /// Parameters of `images.generate`.
    pub struct ImageGenerateParams {
        /// Description of the image you want.
        required prompt: String = "prompt",
        /// Model to use. Default: `"dall-e-2"`. Nullable.
        optional model: ImageModel = "model",
        /// Number of images to generate. `dall-e-3` supports only one. 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Quality of the generated images; higher quality takes more tokens and time. Default:
        /// `"auto"`. Nullable.
        optional quality: ImageGenerateParamsQuality = "quality",
        /// Whether to return a URL or base64-encoded data. DALL·E models only. Default: `"url"`.
        /// Nullable. Deprecated by the API.
        optional response_format: ImageGenerateParamsResponseFormat = "response_format",
        /// File format of the generated images. GPT image models only. Default: `"png"`. Nullable.
        optional output_format: ImageGenerateParamsOutputFormat = "output_format",
        /// Compression level in percent. For `webp` and `jpeg` output of GPT image models. Default:
        /// `100`. Nullable.
        optional output_compression: i64 = "output_compression",
        /// Number of partial images to send while streaming. Default: `0`. Nullable.
        optional partial_images: PartialImages = "partial_images",
        /// Size of the generated images. The supported sizes depend on the model. Default: `"auto"`.
        /// Nullable.
        optional size: ImageGenerateParamsSize = "size",
        /// How strictly generated images are moderated. GPT image models only. Default: `"auto"`.
        /// Nullable.
        optional moderation: ImageGenerateParamsModeration = "moderation",
        /// Whether the background is transparent. Transparency requires an output format that supports
        /// it. Default: `"auto"`. Nullable.
        optional background: ImageGenerateParamsBackground = "background",
        /// Visual style of the generated images. `dall-e-3` only. Default: `"vivid"`. Nullable.
        /// Deprecated by the API.
        optional style: ImageGenerateParamsStyle = "style",
        /// ID of your end user, which helps OpenAI detect abuse. Deprecated by the API.
        optional user: String = "user",
        /// Nullable.
        optional complexity: ImageGenerateParamsComplexity = "complexity",
        /// Number of frames in an animated image. 2 to 16. Default: `9`. Nullable.
        optional frame_count: i64 = "frame_count",
        /// Duration of each animation frame in milliseconds. Default: `200`. Nullable.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// Stable, anonymous ID of your end user, which helps OpenAI detect abuse. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Options for SVG output. Nullable.
        optional svg: ImageGenerateParamsSvg = "svg",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageGenerateParamsBackground {
        /// Transparent pixels. Requires an output format that supports transparency.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        /// The model picks the background.
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
    /// How strictly generated images are moderated.
    pub enum ImageGenerateParamsModeration {
        /// Less restrictive filtering.
        Low = "low",
        /// Standard filtering.
        Auto = "auto",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageGenerateParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
        Webp = "webp",
    }
}

open_enum! {
    /// Quality of an image.
    pub enum ImageGenerateParamsQuality {
        Standard = "standard",
        Hd = "hd",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        /// The model picks the quality.
        Auto = "auto",
    }
}

open_enum! {
    /// How generated images are returned.
    pub enum ImageGenerateParamsResponseFormat {
        /// As a URL, valid for a limited time.
        Url = "url",
        /// As base64-encoded data.
        B64Json = "b64_json",
    }
}

open_enum! {
    /// Size of an image in pixels, width first.
    ///
    /// The document allows any other string too.
    pub enum ImageGenerateParamsSize {
        /// The model picks the size.
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
    /// Visual style of a generated image.
    pub enum ImageGenerateParamsStyle {
        /// Hyperreal and dramatic.
        Vivid = "vivid",
        /// More natural and less hyperreal.
        Natural = "natural",
    }
}

params! {
    /// Options for SVG output.
    pub struct ImageGenerateParamsSvg {
        required model: String = "model",
        /// How the model reasons before it generates the SVG. Nullable.
        optional reasoning: ImageGenerateParamsSvgReasoning = "reasoning",
    }
}

params! {
    /// Reasoning options for SVG output.
    pub struct ImageGenerateParamsSvgReasoning {
        /// How much the model thinks before it generates the SVG. Nullable.
        optional effort: ImageGenerateParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// How much the model thinks before it generates an SVG.
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
