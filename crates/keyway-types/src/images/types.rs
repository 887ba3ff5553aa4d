// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::InputFidelity;
use crate::support::{event_types, kind_union, object, open_enum, params, tagged_union};

object! {
    /// A generated image.
    pub struct Image {
        /// Base64-encoded image. GPT image models always return this.
        optional b64_json: String = "b64_json",
        /// URL of the image, valid for a limited time. DALL·E models only, if `response_format` is
        /// `url`. A URI.
        optional url: String = "url",
        /// Prompt as the model rewrote it. `dall-e-3` only.
        optional revised_prompt: String = "revised_prompt",
    }
}

params! {
    /// Parameters of `images.create_variation`.
    pub struct ImageCreateVariationParams {
        /// Square PNG image to vary.
        required image: crate::FileSource = "image",
        /// Model to use. Default: `"dall-e-2"`. Nullable.
        optional model: ImageCreateVariationParamsModel = "model",
        /// Number of images to generate. 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Whether to return a URL or base64-encoded data. Default: `"url"`. Nullable.
        optional response_format: ImageCreateVariationParamsResponseFormat = "response_format",
        /// Size of the generated images. Default: `"1024x1024"`. Nullable.
        optional size: ImageCreateVariationParamsSize = "size",
        /// ID of your end user, which helps OpenAI detect abuse.
        optional user: String = "user",
    }
}

open_enum! {
    /// Model that creates image variations.
    ///
    /// The document allows any other string too.
    pub enum ImageCreateVariationParamsModel {
        DallE2 = "dall-e-2",
    }
}

open_enum! {
    /// How generated images are returned.
    pub enum ImageCreateVariationParamsResponseFormat {
        /// As a URL, valid for a limited time.
        Url = "url",
        /// As base64-encoded data.
        B64Json = "b64_json",
    }
}

open_enum! {
    /// Size of a generated image in pixels, width first.
    pub enum ImageCreateVariationParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
    }
}

object! {
    /// The final image of a stream.
    pub struct ImageEditCompletedEvent {
        /// Always `"image_edit.completed"`.
        constant r#type: "image_edit.completed" = "type",
        /// Base64-encoded image.
        lenient b64_json: String = "b64_json",
        /// When the event was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Size of the image in pixels, width first.
        lenient size: ImageEditCompletedEventSize = "size",
        lenient quality: ImageEditCompletedEventQuality = "quality",
        lenient background: ImageEditCompletedEventBackground = "background",
        /// File format of the image.
        lenient output_format: ImageEditCompletedEventOutputFormat = "output_format",
        /// Token counts for the request.
        lenient usage: ImagesUsage = "usage",
        /// ID of your end user, as sent with the request. Nullable.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageEditCompletedEventBackground {
        /// Transparent pixels.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageEditCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// Quality of an image.
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
    /// Size of an image in pixels, width first.
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
        /// Description of the image you want.
        required prompt: String = "prompt",
        /// Image to edit; several are combined.
        required image: ImageEditParamsImage = "image",
        /// Image whose fully transparent areas mark where the first input image is edited.
        optional mask: crate::FileSource = "mask",
        /// Whether the background is transparent. Transparency requires an output format that supports
        /// it. Default: `"auto"`. Nullable.
        optional background: ImageEditParamsBackground = "background",
        /// Model to use. Default: `"gpt-image-1.5"`. Nullable.
        optional model: ImageModel = "model",
        /// Number of images to generate. 1 to 10. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Size of the generated images. Default: `"1024x1024"`. Nullable.
        optional size: ImageEditParamsSize = "size",
        /// Whether to return a URL or base64-encoded data. `dall-e-2` only. Nullable. Deprecated by the
        /// API.
        optional response_format: ImageEditParamsResponseFormat = "response_format",
        /// File format of the generated images. Default: `"png"`. Nullable.
        optional output_format: ImageEditParamsOutputFormat = "output_format",
        /// Compression level in percent. For `webp` and `jpeg` output. Default: `100`. Nullable.
        optional output_compression: i64 = "output_compression",
        /// ID of your end user, which helps OpenAI detect abuse. Deprecated by the API.
        optional user: String = "user",
        /// How closely the edit preserves the input images, faces in particular. Nullable.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// Number of partial images to send while streaming. Default: `0`. Nullable.
        optional partial_images: PartialImages = "partial_images",
        /// Quality of the generated images; higher quality takes more tokens and time. Default:
        /// `"auto"`. Nullable.
        optional quality: ImageEditParamsQuality = "quality",
        /// Nullable.
        optional complexity: ImageEditParamsComplexity = "complexity",
        /// Number of frames in an animated image. 2 to 16. Default: `9`. Nullable.
        optional frame_count: i64 = "frame_count",
        /// Duration of each animation frame in milliseconds. Default: `200`. Nullable.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        optional markup: crate::FileSource = "markup",
        /// Stable, anonymous ID of your end user, which helps OpenAI detect abuse. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Options for SVG output. Nullable.
        optional svg: ImageEditParamsSvg = "svg",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageEditParamsBackground {
        /// Transparent pixels. Requires an output format that supports transparency.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        /// The model picks the background.
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
    /// Image or images to edit.
    pub enum ImageEditParamsImage {
        file => File(crate::FileSource),
        array => Strings(Vec<crate::FileSource>),
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageEditParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
        Webp = "webp",
    }
}

open_enum! {
    /// Quality of an image.
    pub enum ImageEditParamsQuality {
        Standard = "standard",
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
    pub enum ImageEditParamsResponseFormat {
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
    pub enum ImageEditParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1536x1024 = "1536x1024",
        _1024x1536 = "1024x1536",
        /// The model picks the size.
        Auto = "auto",
    }
}

params! {
    /// Options for SVG output.
    pub struct ImageEditParamsSvg {
        /// Model that generates the SVG.
        optional model: String = "model",
        /// How the model reasons before it generates the SVG. Nullable.
        optional reasoning: ImageEditParamsSvgReasoning = "reasoning",
    }
}

params! {
    /// Reasoning options for SVG output.
    pub struct ImageEditParamsSvgReasoning {
        /// How much the model thinks before it generates the SVG.
        optional effort: ImageEditParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// How much the model thinks before it generates an SVG.
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
    /// A preview of the image while it is being edited.
    pub struct ImageEditPartialImageEvent {
        /// Always `"image_edit.partial_image"`.
        constant r#type: "image_edit.partial_image" = "type",
        /// Base64-encoded preview.
        lenient b64_json: String = "b64_json",
        /// When the event was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Size of the image in pixels, width first.
        lenient size: ImageEditPartialImageEventSize = "size",
        lenient quality: ImageEditPartialImageEventQuality = "quality",
        lenient background: ImageEditPartialImageEventBackground = "background",
        /// File format of the preview.
        lenient output_format: ImageEditPartialImageEventOutputFormat = "output_format",
        /// Position among the partial images, counted from 0.
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageEditPartialImageEventBackground {
        /// Transparent pixels.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageEditPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// Quality of an image.
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
    /// Size of an image in pixels, width first.
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
    /// An event of a streamed image edit.
    ///
    /// A union, told apart by `type`.
    pub enum ImageEditStreamEvent by "type" {
        "image_edit.partial_image" => ImageEditPartialImage(ImageEditPartialImageEvent),
        "image_edit.completed" => ImageEditCompleted(ImageEditCompletedEvent),
    }
}

event_types! {
    ImageEditStreamEvent by "type" {
        "image_edit.partial_image" => ImageEditPartialImage,
        "image_edit.completed" => ImageEditCompleted,
    }
}

object! {
    /// The final image of a stream.
    pub struct ImageGenCompletedEvent {
        /// Always `"image_generation.completed"`.
        constant r#type: "image_generation.completed" = "type",
        /// Base64-encoded image.
        lenient b64_json: String = "b64_json",
        /// When the event was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Size of the image in pixels, width first.
        lenient size: ImageGenCompletedEventSize = "size",
        lenient quality: ImageGenCompletedEventQuality = "quality",
        lenient background: ImageGenCompletedEventBackground = "background",
        /// File format of the image.
        lenient output_format: ImageGenCompletedEventOutputFormat = "output_format",
        /// Token counts for the request.
        lenient usage: ImagesUsage = "usage",
        /// ID of your end user, as sent with the request. Nullable.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageGenCompletedEventBackground {
        /// Transparent pixels.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageGenCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// Quality of an image.
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
    /// Size of an image in pixels, width first.
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
    /// Breakdown of input tokens.
    pub struct ImageGenInputUsageDetails {
        /// Text tokens in the prompt.
        lenient text_tokens: i64 = "text_tokens",
        lenient image_tokens: i64 = "image_tokens",
    }
}

object! {
    /// Breakdown of output tokens.
    pub struct ImageGenOutputTokensDetails {
        /// Image tokens generated.
        lenient image_tokens: i64 = "image_tokens",
        /// Text tokens generated.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// A preview of the image while it is being generated.
    pub struct ImageGenPartialImageEvent {
        /// Always `"image_generation.partial_image"`.
        constant r#type: "image_generation.partial_image" = "type",
        /// Base64-encoded preview.
        lenient b64_json: String = "b64_json",
        /// When the event was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Size of the image in pixels, width first.
        lenient size: ImageGenPartialImageEventSize = "size",
        lenient quality: ImageGenPartialImageEventQuality = "quality",
        lenient background: ImageGenPartialImageEventBackground = "background",
        /// File format of the preview.
        lenient output_format: ImageGenPartialImageEventOutputFormat = "output_format",
        /// Position among the partial images, counted from 0.
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImageGenPartialImageEventBackground {
        /// Transparent pixels.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImageGenPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// Quality of an image.
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
    /// Size of an image in pixels, width first.
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
    /// An event of a streamed image generation.
    ///
    /// A union, told apart by `type`.
    pub enum ImageGenStreamEvent by "type" {
        "image_generation.partial_image" => ImageGenerationPartialImage(ImageGenPartialImageEvent),
        "image_generation.completed" => ImageGenerationCompleted(ImageGenCompletedEvent),
    }
}

event_types! {
    ImageGenStreamEvent by "type" {
        "image_generation.partial_image" => ImageGenerationPartialImage,
        "image_generation.completed" => ImageGenerationCompleted,
    }
}

object! {
    /// Token counts for an image request.
    pub struct ImageGenUsage {
        /// Tokens in the prompt and the input images.
        lenient input_tokens: i64 = "input_tokens",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
        /// Tokens generated.
        lenient output_tokens: i64 = "output_tokens",
        /// Breakdown of `input_tokens`.
        lenient input_tokens_details: ImageGenInputUsageDetails = "input_tokens_details",
        /// Breakdown of `output_tokens`.
        optional output_tokens_details: ImageGenOutputTokensDetails = "output_tokens_details",
    }
}

open_enum! {
    /// Name of an image model. Any other name works too.
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
    /// Generated images.
    ///
    /// Returned by `images.create_variation`, `images.edit`, `images.generate`.
    pub struct ImagesResponse {
        /// When the images were created. In seconds since 1970.
        lenient created: i64 = "created",
        /// Generated images.
        optional data: Vec<Image> = "data",
        /// Background that the model used.
        optional background: ImagesResponseBackground = "background",
        /// File format of the images.
        optional output_format: ImagesResponseOutputFormat = "output_format",
        /// Size of the images in pixels, width first.
        optional size: ImagesResponseSize = "size",
        optional quality: ImagesResponseQuality = "quality",
        /// Token counts for the request. GPT image models only.
        optional usage: ImageGenUsage = "usage",
        /// ID of your end user, as sent with the request. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Token counts for SVG output.
        optional svg_usage: ImagesResponseSvgUsage = "svg_usage",
    }
}

open_enum! {
    /// Background of an image.
    pub enum ImagesResponseBackground {
        /// Transparent pixels.
        Transparent = "transparent",
        /// A solid background.
        Opaque = "opaque",
    }
}

open_enum! {
    /// File format of an image.
    pub enum ImagesResponseOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// Quality of an image.
    pub enum ImagesResponseQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

open_enum! {
    /// Size of an image in pixels, width first.
    ///
    /// The document allows any other string too.
    pub enum ImagesResponseSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

object! {
    /// Token counts for SVG output.
    pub struct ImagesResponseSvgUsage {
        lenient input_tokens: i64 = "input_tokens",
        /// Model that generated the SVG.
        lenient model: String = "model",
        /// Tokens in the output, including reasoning tokens.
        lenient output_tokens: i64 = "output_tokens",
        /// Tokens the model spent on reasoning.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// Token counts for an image request.
    pub struct ImagesUsage {
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
        /// Tokens in the prompt and the input images.
        lenient input_tokens: i64 = "input_tokens",
        /// Tokens generated.
        lenient output_tokens: i64 = "output_tokens",
        /// Breakdown of `input_tokens`.
        lenient input_tokens_details: ImagesUsageInputTokensDetails = "input_tokens_details",
    }
}

object! {
    /// Breakdown of input tokens.
    pub struct ImagesUsageInputTokensDetails {
        /// Text tokens in the prompt.
        lenient text_tokens: i64 = "text_tokens",
        lenient image_tokens: i64 = "image_tokens",
    }
}

/// Number of partial images to send while streaming. With 0, only the final image is sent.
pub type PartialImages = i64;
