// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::InputFidelity;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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

object! {
    /// An object: the document's `ImageEditCompletedEvent`.
    pub struct ImageEditCompletedEvent {
        /// The member `type`: `"image_edit.completed"`.
        constant r#type: "image_edit.completed" = "type",
        /// The member `b64_json`: a text.
        lenient b64_json: String = "b64_json",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `size`: one of the values of [`ImageEditCompletedEventSize`].
        lenient size: ImageEditCompletedEventSize = "size",
        /// The member `quality`: one of the values of [`ImageEditCompletedEventQuality`].
        lenient quality: ImageEditCompletedEventQuality = "quality",
        /// The member `background`: one of the values of [`ImageEditCompletedEventBackground`].
        lenient background: ImageEditCompletedEventBackground = "background",
        /// The member `output_format`: one of the values of [`ImageEditCompletedEventOutputFormat`].
        lenient output_format: ImageEditCompletedEventOutputFormat = "output_format",
        /// The member `usage`: an object, [`ImagesUsage`].
        lenient usage: ImagesUsage = "usage",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageEditCompletedEvent`.
    pub enum ImageEditCompletedEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageEditCompletedEvent`.
    pub enum ImageEditCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageEditCompletedEvent`.
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
    /// A string with known values: `size` of the document's `ImageEditCompletedEvent`.
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
    /// What `images.edit` takes.
    pub struct ImageEditParams {
        /// The member `prompt`: a text.
        required prompt: String = "prompt",
        /// The member `image`: one of the shapes of [`ImageEditParamsImage`].
        required image: ImageEditParamsImage = "image",
        /// The member `mask`: a file.
        optional mask: crate::Upload = "mask",
        /// The member `background`: one of the values of [`ImageEditParamsBackground`]. The API's default: `"auto"`. May be null.
        optional background: ImageEditParamsBackground = "background",
        /// The member `model`: one of the values of [`ImageModel`]. The API's default: `"gpt-image-1.5"`. May be null.
        optional model: ImageModel = "model",
        /// The member `n`: a whole number, 1 to 10. The API's default: `1`. May be null.
        optional n: i64 = "n",
        /// The member `size`: one of the values of [`ImageEditParamsSize`]. The API's default: `"1024x1024"`. May be null.
        optional size: ImageEditParamsSize = "size",
        /// The member `response_format`: one of the values of [`ImageEditParamsResponseFormat`]. May be null. Deprecated by the API.
        optional response_format: ImageEditParamsResponseFormat = "response_format",
        /// The member `output_format`: one of the values of [`ImageEditParamsOutputFormat`]. The API's default: `"png"`. May be null.
        optional output_format: ImageEditParamsOutputFormat = "output_format",
        /// The member `output_compression`: a whole number. The API's default: `100`. May be null.
        optional output_compression: i64 = "output_compression",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `input_fidelity`: one of the values of [`InputFidelity`]. May be null.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// The member `partial_images`: a whole number, 0 to 3. The API's default: `0`. May be null.
        optional partial_images: PartialImages = "partial_images",
        /// The member `quality`: one of the values of [`ImageEditParamsQuality`]. The API's default: `"auto"`. May be null.
        optional quality: ImageEditParamsQuality = "quality",
        /// The member `complexity`: one of the values of [`ImageEditParamsComplexity`]. May be null.
        optional complexity: ImageEditParamsComplexity = "complexity",
        /// The member `frame_count`: a whole number, 2 to 16. The API's default: `9`. May be null.
        optional frame_count: i64 = "frame_count",
        /// The member `frame_duration_ms`: a whole number. The API's default: `200`. May be null.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// The member `markup`: a file.
        optional markup: crate::Upload = "markup",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `svg`: an object, [`ImageEditParamsSvg`]. May be null.
        optional svg: ImageEditParamsSvg = "svg",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `CreateImageEditRequest`.
    pub enum ImageEditParamsBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `complexity` of the document's `CreateImageEditRequest`.
    pub enum ImageEditParamsComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

kind_union! {
    /// One of several shapes: `image` of the document's `CreateImageEditRequest`.
    pub enum ImageEditParamsImage {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `CreateImageEditRequest`.
    pub enum ImageEditParamsOutputFormat {
        Png = "png",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
        Webp = "webp",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `CreateImageEditRequest`.
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
    /// A string with known values: `response_format` of the document's `CreateImageEditRequest`.
    pub enum ImageEditParamsResponseFormat {
        Url = "url",
        B64Json = "b64_json",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `CreateImageEditRequest`.
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
    /// An object: `svg` of the document's `CreateImageEditRequest`.
    pub struct ImageEditParamsSvg {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `reasoning`: an object, [`ImageEditParamsSvgReasoning`]. May be null.
        optional reasoning: ImageEditParamsSvgReasoning = "reasoning",
    }
}

params! {
    /// An object: `svg.reasoning` of the document's `CreateImageEditRequest`.
    pub struct ImageEditParamsSvgReasoning {
        /// The member `effort`: one of the values of [`ImageEditParamsSvgReasoningEffort`].
        optional effort: ImageEditParamsSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `svg.reasoning.effort` of the document's `CreateImageEditRequest`.
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
    /// An object: the document's `ImageEditPartialImageEvent`.
    pub struct ImageEditPartialImageEvent {
        /// The member `type`: `"image_edit.partial_image"`.
        constant r#type: "image_edit.partial_image" = "type",
        /// The member `b64_json`: a text.
        lenient b64_json: String = "b64_json",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `size`: one of the values of [`ImageEditPartialImageEventSize`].
        lenient size: ImageEditPartialImageEventSize = "size",
        /// The member `quality`: one of the values of [`ImageEditPartialImageEventQuality`].
        lenient quality: ImageEditPartialImageEventQuality = "quality",
        /// The member `background`: one of the values of [`ImageEditPartialImageEventBackground`].
        lenient background: ImageEditPartialImageEventBackground = "background",
        /// The member `output_format`: one of the values of [`ImageEditPartialImageEventOutputFormat`].
        lenient output_format: ImageEditPartialImageEventOutputFormat = "output_format",
        /// The member `partial_image_index`: a whole number.
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageEditPartialImageEvent`.
    pub enum ImageEditPartialImageEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageEditPartialImageEvent`.
    pub enum ImageEditPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageEditPartialImageEvent`.
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
    /// A string with known values: `size` of the document's `ImageEditPartialImageEvent`.
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
    /// One of several objects: the document's `ImageEditStreamEvent`.
    pub enum ImageEditStreamEvent by "type" {
        "image_edit.partial_image" => ImageEditPartialImage(ImageEditPartialImageEvent),
        "image_edit.completed" => ImageEditCompleted(ImageEditCompletedEvent),
    }
}

object! {
    /// An object: the document's `ImageGenCompletedEvent`.
    pub struct ImageGenCompletedEvent {
        /// The member `type`: `"image_generation.completed"`.
        constant r#type: "image_generation.completed" = "type",
        /// The member `b64_json`: a text.
        lenient b64_json: String = "b64_json",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `size`: one of the values of [`ImageGenCompletedEventSize`].
        lenient size: ImageGenCompletedEventSize = "size",
        /// The member `quality`: one of the values of [`ImageGenCompletedEventQuality`].
        lenient quality: ImageGenCompletedEventQuality = "quality",
        /// The member `background`: one of the values of [`ImageGenCompletedEventBackground`].
        lenient background: ImageGenCompletedEventBackground = "background",
        /// The member `output_format`: one of the values of [`ImageGenCompletedEventOutputFormat`].
        lenient output_format: ImageGenCompletedEventOutputFormat = "output_format",
        /// The member `usage`: an object, [`ImagesUsage`].
        lenient usage: ImagesUsage = "usage",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenCompletedEvent`.
    pub enum ImageGenCompletedEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenCompletedEvent`.
    pub enum ImageGenCompletedEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenCompletedEvent`.
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
    /// A string with known values: `size` of the document's `ImageGenCompletedEvent`.
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
    /// An object: the document's `ImageGenInputUsageDetails`.
    pub struct ImageGenInputUsageDetails {
        /// The member `text_tokens`: a whole number.
        lenient text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        lenient image_tokens: i64 = "image_tokens",
    }
}

object! {
    /// An object: the document's `ImageGenOutputTokensDetails`.
    pub struct ImageGenOutputTokensDetails {
        /// The member `image_tokens`: a whole number.
        lenient image_tokens: i64 = "image_tokens",
        /// The member `text_tokens`: a whole number.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// An object: the document's `ImageGenPartialImageEvent`.
    pub struct ImageGenPartialImageEvent {
        /// The member `type`: `"image_generation.partial_image"`.
        constant r#type: "image_generation.partial_image" = "type",
        /// The member `b64_json`: a text.
        lenient b64_json: String = "b64_json",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `size`: one of the values of [`ImageGenPartialImageEventSize`].
        lenient size: ImageGenPartialImageEventSize = "size",
        /// The member `quality`: one of the values of [`ImageGenPartialImageEventQuality`].
        lenient quality: ImageGenPartialImageEventQuality = "quality",
        /// The member `background`: one of the values of [`ImageGenPartialImageEventBackground`].
        lenient background: ImageGenPartialImageEventBackground = "background",
        /// The member `output_format`: one of the values of [`ImageGenPartialImageEventOutputFormat`].
        lenient output_format: ImageGenPartialImageEventOutputFormat = "output_format",
        /// The member `partial_image_index`: a whole number.
        lenient partial_image_index: i64 = "partial_image_index",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenPartialImageEvent`.
    pub enum ImageGenPartialImageEventBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenPartialImageEvent`.
    pub enum ImageGenPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenPartialImageEvent`.
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
    /// A string with known values: `size` of the document's `ImageGenPartialImageEvent`.
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
    /// One of several objects: the document's `ImageGenStreamEvent`.
    pub enum ImageGenStreamEvent by "type" {
        "image_generation.partial_image" => ImageGenerationPartialImage(ImageGenPartialImageEvent),
        "image_generation.completed" => ImageGenerationCompleted(ImageGenCompletedEvent),
    }
}

object! {
    /// An object: the document's `ImageGenUsage`.
    pub struct ImageGenUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `input_tokens_details`: an object, [`ImageGenInputUsageDetails`].
        lenient input_tokens_details: ImageGenInputUsageDetails = "input_tokens_details",
        /// The member `output_tokens_details`: an object, [`ImageGenOutputTokensDetails`].
        optional output_tokens_details: ImageGenOutputTokensDetails = "output_tokens_details",
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

object! {
    /// What `images.create_variation`, `images.edit`, `images.generate` gives: an object: the document's `ImagesResponse`.
    pub struct ImagesResponse {
        /// The member `created`: a whole number, in seconds since 1970.
        lenient created: i64 = "created",
        /// The member `data`: a list.
        optional data: Vec<Image> = "data",
        /// The member `background`: one of the values of [`ImagesResponseBackground`].
        optional background: ImagesResponseBackground = "background",
        /// The member `output_format`: one of the values of [`ImagesResponseOutputFormat`].
        optional output_format: ImagesResponseOutputFormat = "output_format",
        /// The member `size`: one of the values of [`ImagesResponseSize`].
        optional size: ImagesResponseSize = "size",
        /// The member `quality`: one of the values of [`ImagesResponseQuality`].
        optional quality: ImagesResponseQuality = "quality",
        /// The member `usage`: an object, [`ImageGenUsage`].
        optional usage: ImageGenUsage = "usage",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `svg_usage`: an object, [`ImagesResponseSvgUsage`].
        optional svg_usage: ImagesResponseSvgUsage = "svg_usage",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImagesResponse`.
    pub enum ImagesResponseBackground {
        Transparent = "transparent",
        Opaque = "opaque",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImagesResponse`.
    pub enum ImagesResponseOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImagesResponse`.
    pub enum ImagesResponseQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `ImagesResponse`.
    ///
    /// The document allows any other string too.
    pub enum ImagesResponseSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

object! {
    /// An object: `svg_usage` of the document's `ImagesResponse`.
    pub struct ImagesResponseSvgUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: the document's `ImagesUsage`.
    pub struct ImagesUsage {
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `input_tokens_details`: an object, [`ImagesUsageInputTokensDetails`].
        lenient input_tokens_details: ImagesUsageInputTokensDetails = "input_tokens_details",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `ImagesUsage`.
    pub struct ImagesUsageInputTokensDetails {
        /// The member `text_tokens`: a whole number.
        lenient text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        lenient image_tokens: i64 = "image_tokens",
    }
}

/// A value: the document's `PartialImages`.
pub type PartialImages = i64;
