// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::InputFidelity;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    pub struct Image {
        optional b64_json: String = "b64_json",
        /// A URI.
        optional url: String = "url",
        optional revised_prompt: String = "revised_prompt",
    }
}

params! {
    /// Parameters of `images.create_variation`.
    pub struct ImageCreateVariationParams {
        required image: crate::Upload = "image",
        /// Default: `"dall-e-2"`. Nullable.
        optional model: ImageCreateVariationParamsModel = "model",
        /// 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Default: `"url"`. Nullable.
        optional response_format: ImageCreateVariationParamsResponseFormat = "response_format",
        /// Default: `"1024x1024"`. Nullable.
        optional size: ImageCreateVariationParamsSize = "size",
        optional user: String = "user",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageCreateVariationParamsModel {
        DallE2 = "dall-e-2",
    }
}

open_enum! {
    pub enum ImageCreateVariationParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
    pub enum ImageCreateVariationParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
    }
}

object! {
    pub struct ImageEditCompletedEvent {
        /// Always `"image_edit.completed"`.
        constant r#type: "image_edit.completed" = "type",
        lenient b64_json: String = "b64_json",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient size: ImageEditCompletedEventSize = "size",
        lenient quality: ImageEditCompletedEventQuality = "quality",
        lenient background: ImageEditCompletedEventBackground = "background",
        lenient output_format: ImageEditCompletedEventOutputFormat = "output_format",
        lenient usage: ImagesUsage = "usage",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    pub enum ImageEditCompletedEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageEditCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    pub enum ImageEditCompletedEventQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageEditCompletedEventSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

params! {
    /// Parameters of `images.edit`.
    pub struct ImageEditParams {
        required prompt: String = "prompt",
        required image: ImageEditParamsImage = "image",
        optional mask: crate::Upload = "mask",
        /// Default: `"auto"`. Nullable.
        optional background: ImageEditParamsBackground = "background",
        /// Default: `"gpt-image-1.5"`. Nullable.
        optional model: ImageModel = "model",
        /// 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Default: `"1024x1024"`. Nullable.
        optional size: ImageEditParamsSize = "size",
        /// Nullable. Deprecated by the API.
        optional response_format: ImageEditParamsResponseFormat = "response_format",
        /// Default: `"png"`. Nullable.
        optional output_format: ImageEditParamsOutputFormat = "output_format",
        /// Default: `100`. Nullable.
        optional output_compression: i64 = "output_compression",
        /// Deprecated by the API.
        optional user: String = "user",
        /// Nullable.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// Default: `0`. Nullable.
        optional partial_images: PartialImages = "partial_images",
        /// Default: `"auto"`. Nullable.
        optional quality: ImageEditParamsQuality = "quality",
        /// Nullable.
        optional complexity: ImageEditParamsComplexity = "complexity",
        /// 2 to 16. Default: `9`. Nullable.
        optional frame_count: i64 = "frame_count",
        /// Default: `200`. Nullable.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        optional markup: crate::Upload = "markup",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional svg: ImageEditParamsSvg = "svg",
    }
}

open_enum! {
    pub enum ImageEditParamsBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageEditParamsComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

kind_union! {
    pub enum ImageEditParamsImage {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

open_enum! {
    pub enum ImageEditParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
        Webp = "webp",
    }
}

open_enum! {
    pub enum ImageEditParamsQuality {
        Standard = "standard",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageEditParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageEditParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1536x1024 = "1536x1024",
        _1024x1536 = "1024x1536",
        Auto = "auto",
    }
}

params! {
    pub struct ImageEditParamsSvg {
        optional model: String = "model",
        /// Nullable.
        optional reasoning: ImageEditParamsSvgReasoning = "reasoning",
    }
}

params! {
    pub struct ImageEditParamsSvgReasoning {
        optional effort: ImageEditParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
    pub enum ImageEditParamsSvgReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

object! {
    pub struct ImageEditPartialImageEvent {
        /// Always `"image_edit.partial_image"`.
        constant r#type: "image_edit.partial_image" = "type",
        lenient b64_json: String = "b64_json",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient size: ImageEditPartialImageEventSize = "size",
        lenient quality: ImageEditPartialImageEventQuality = "quality",
        lenient background: ImageEditPartialImageEventBackground = "background",
        lenient output_format: ImageEditPartialImageEventOutputFormat = "output_format",
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    pub enum ImageEditPartialImageEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageEditPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    pub enum ImageEditPartialImageEventQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageEditPartialImageEventSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ImageEditStreamEvent by "type" {
        "image_edit.partial_image" => ImageEditPartialImage(ImageEditPartialImageEvent),
        "image_edit.completed" => ImageEditCompleted(ImageEditCompletedEvent),
    }
}

object! {
    pub struct ImageGenCompletedEvent {
        /// Always `"image_generation.completed"`.
        constant r#type: "image_generation.completed" = "type",
        lenient b64_json: String = "b64_json",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient size: ImageGenCompletedEventSize = "size",
        lenient quality: ImageGenCompletedEventQuality = "quality",
        lenient background: ImageGenCompletedEventBackground = "background",
        lenient output_format: ImageGenCompletedEventOutputFormat = "output_format",
        lenient usage: ImagesUsage = "usage",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    pub enum ImageGenCompletedEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    pub enum ImageGenCompletedEventQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageGenCompletedEventSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

object! {
    pub struct ImageGenInputUsageDetails {
        lenient text_tokens: i64 = "text_tokens",
        lenient image_tokens: i64 = "image_tokens",
    }
}

object! {
    pub struct ImageGenOutputTokensDetails {
        lenient image_tokens: i64 = "image_tokens",
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    pub struct ImageGenPartialImageEvent {
        /// Always `"image_generation.partial_image"`.
        constant r#type: "image_generation.partial_image" = "type",
        lenient b64_json: String = "b64_json",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient size: ImageGenPartialImageEventSize = "size",
        lenient quality: ImageGenPartialImageEventQuality = "quality",
        lenient background: ImageGenPartialImageEventBackground = "background",
        lenient output_format: ImageGenPartialImageEventOutputFormat = "output_format",
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    pub enum ImageGenPartialImageEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    pub enum ImageGenPartialImageEventQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImageGenPartialImageEventSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ImageGenStreamEvent by "type" {
        "image_generation.partial_image" => ImageGenerationPartialImage(ImageGenPartialImageEvent),
        "image_generation.completed" => ImageGenerationCompleted(ImageGenCompletedEvent),
    }
}

object! {
    pub struct ImageGenUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient total_tokens: i64 = "total_tokens",
        lenient output_tokens: i64 = "output_tokens",
        lenient input_tokens_details: ImageGenInputUsageDetails = "input_tokens_details",
        optional output_tokens_details: ImageGenOutputTokensDetails = "output_tokens_details",
    }
}

open_enum! {
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

object! {
    /// Returned by `images.create_variation`, `images.edit`, `images.generate`.
    pub struct ImagesResponse {
        /// In seconds since 1970.
        lenient created: i64 = "created",
        optional data: Vec<Image> = "data",
        optional background: ImagesResponseBackground = "background",
        optional output_format: ImagesResponseOutputFormat = "output_format",
        optional size: ImagesResponseSize = "size",
        optional quality: ImagesResponseQuality = "quality",
        optional usage: ImageGenUsage = "usage",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        optional svg_usage: ImagesResponseSvgUsage = "svg_usage",
    }
}

open_enum! {
    pub enum ImagesResponseBackground {
        Transparent = "transparent",
        Opaque = "opaque",
    }
}

open_enum! {
    pub enum ImagesResponseOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    pub enum ImagesResponseQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ImagesResponseSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

object! {
    pub struct ImagesResponseSvgUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient model: String = "model",
        lenient output_tokens: i64 = "output_tokens",
        lenient reasoning_tokens: i64 = "reasoning_tokens",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct ImagesUsage {
        lenient total_tokens: i64 = "total_tokens",
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        lenient input_tokens_details: ImagesUsageInputTokensDetails = "input_tokens_details",
    }
}

object! {
    pub struct ImagesUsageInputTokensDetails {
        lenient text_tokens: i64 = "text_tokens",
        lenient image_tokens: i64 = "image_tokens",
    }
}

pub type PartialImages = i64;
