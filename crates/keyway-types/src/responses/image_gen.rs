// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::Nullable;
use crate::shared::InputFidelity;
use crate::support::{object, open_enum, params};

open_enum! {
    /// A string with known values: the document's `ImageGenActionEnum`.
    pub enum ImageGenActionEnum {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `ImageGenTool`.
    pub struct ImageGenTool {
        /// The member `type`: `"image_generation"`.
        constant r#type: "image_generation" = "type",
        /// The member `model`: one of the values of [`ImageGenToolModel`].
        optional model: ImageGenToolModel = "model",
        /// The member `quality`: one of the values of [`ImageGenToolQuality`]. The API's default: `"auto"`.
        optional quality: ImageGenToolQuality = "quality",
        /// The member `size`: one of the values of [`ImageGenToolSize`]. The API's default: `"auto"`.
        optional size: ImageGenToolSize = "size",
        /// The member `output_format`: one of the values of [`ImageGenToolOutputFormat`]. The API's default: `"png"`.
        optional output_format: ImageGenToolOutputFormat = "output_format",
        /// The member `output_compression`: a whole number, 0 to 100. The API's default: `100`.
        optional output_compression: i64 = "output_compression",
        /// The member `moderation`: one of the values of [`ImageGenToolModeration`]. The API's default: `"auto"`.
        optional moderation: ImageGenToolModeration = "moderation",
        /// The member `background`: one of the values of [`ImageGenToolBackground`]. The API's default: `"auto"`.
        optional background: ImageGenToolBackground = "background",
        /// The member `input_fidelity`: one of the values of [`InputFidelity`]. May be null.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// The member `input_image_mask`: an object, [`ImageGenToolInputImageMask`].
        optional input_image_mask: ImageGenToolInputImageMask = "input_image_mask",
        /// The member `partial_images`: a whole number, 0 to 3. The API's default: `0`.
        optional partial_images: i64 = "partial_images",
        /// The member `action`: one of the values of [`ImageGenActionEnum`].
        optional action: ImageGenActionEnum = "action",
        /// The member `complexity`: one of the values of [`ImageGenToolComplexity`].
        optional complexity: ImageGenToolComplexity = "complexity",
        /// The member `frame_count`: a whole number. The API's default: `9`.
        optional frame_count: i64 = "frame_count",
        /// The member `frame_duration_ms`: a whole number. The API's default: `200`.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// The member `svg`: an object, [`ImageGenToolSvg`].
        optional svg: ImageGenToolSvg = "svg",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenTool`.
    pub enum ImageGenToolBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `ImageGenToolCall`.
    pub struct ImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: one of the values of [`ImageGenToolCallStatus`].
        given status: ImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        given result: Nullable<String> = "result",
        /// The member `action`: one of the values of [`ImageGenToolCallAction`]. May be null.
        optional action: ImageGenToolCallAction = "action",
        /// The member `background`: one of the values of [`ImageGenToolCallBackground`]. May be null.
        optional background: ImageGenToolCallBackground = "background",
        /// The member `error`: an object, [`ImageGenToolCallError`].
        optional error: ImageGenToolCallError = "error",
        /// The member `output_format`: one of the values of [`ImageGenToolCallOutputFormat`]. May be null.
        optional output_format: ImageGenToolCallOutputFormat = "output_format",
        /// The member `quality`: one of the values of [`ImageGenToolCallQuality`]. May be null.
        optional quality: ImageGenToolCallQuality = "quality",
        /// The member `revised_prompt`: a text. May be null.
        optional revised_prompt: String = "revised_prompt",
        /// The member `size`: one of the values of [`ImageGenToolCallSize`]. May be null.
        optional size: ImageGenToolCallSize = "size",
        /// The member `svg_usage`: an object, [`ImageGenToolCallSvgUsage`].
        optional svg_usage: ImageGenToolCallSvgUsage = "svg_usage",
    }
}

open_enum! {
    /// A string with known values: `action` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallAction {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    /// An object: `error` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallError {
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `message`: a text.
        given message: String = "message",
        /// The member `param`: a text. May be null.
        given param: Nullable<String> = "param",
        /// The member `type`: a text.
        given r#type: String = "type",
        /// The member `moderation_details`: an object, [`ImageGenToolCallErrorModerationDetails`].
        optional moderation_details: ImageGenToolCallErrorModerationDetails = "moderation_details",
    }
}

params! {
    /// An object: `error.moderation_details` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallErrorModerationDetails {
        /// The member `categories`: a list.
        lenient categories: Vec<String> = "categories",
        /// The member `moderation_stage`: one of the values of [`ImageGenToolCallErrorModerationDetailsModerationStage`].
        given moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage = "moderation_stage",
    }
}

open_enum! {
    /// A string with known values: `error.moderation_details.moderation_stage` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallErrorModerationDetailsModerationStage {
        Input = "input",
        Output = "output",
        UnknownValue = "unknown",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `ImageGenToolCall`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolCallSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Generating = "generating",
        Failed = "failed",
    }
}

params! {
    /// An object: `svg_usage` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallSvgUsage {
        /// The member `input_tokens`: a whole number.
        given input_tokens: i64 = "input_tokens",
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `output_tokens`: a whole number.
        given output_tokens: i64 = "output_tokens",
        /// The member `reasoning_tokens`: a whole number.
        given reasoning_tokens: i64 = "reasoning_tokens",
        /// The member `total_tokens`: a whole number.
        given total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    /// A string with known values: `complexity` of the document's `ImageGenTool`.
    pub enum ImageGenToolComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// An object: `input_image_mask` of the document's `ImageGenTool`.
    pub struct ImageGenToolInputImageMask {
        /// The member `image_url`: a text.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `ImageGenTool`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolModel {
        GptImage1 = "gpt-image-1",
        GptImage1Mini = "gpt-image-1-mini",
        GptImage1_5 = "gpt-image-1.5",
        GptImage2 = "gpt-image-2",
        GptImage2_2026_04_21 = "gpt-image-2-2026-04-21",
        GptImage2_5Sunburst = "gpt-image-2.5-sunburst",
        GptImage2_5Sunburst2026_09_08 = "gpt-image-2.5-sunburst-2026-09-08",
        GptImage2_5Flare = "gpt-image-2.5-flare",
        GptImage2_5Flare2026_09_08 = "gpt-image-2.5-flare-2026-09-08",
        GptImage2_6Sunburst = "gpt-image-2.6-sunburst",
        GptImage2_6Flare = "gpt-image-2.6-flare",
    }
}

open_enum! {
    /// A string with known values: `moderation` of the document's `ImageGenTool`.
    pub enum ImageGenToolModeration {
        Auto = "auto",
        Low = "low",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenTool`.
    pub enum ImageGenToolOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenTool`.
    pub enum ImageGenToolQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `ImageGenTool`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

params! {
    /// An object: `svg` of the document's `ImageGenTool`.
    pub struct ImageGenToolSvg {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `reasoning`: an object, [`ImageGenToolSvgReasoning`]. May be null.
        optional reasoning: ImageGenToolSvgReasoning = "reasoning",
    }
}

params! {
    /// An object: `svg.reasoning` of the document's `ImageGenTool`.
    pub struct ImageGenToolSvgReasoning {
        /// The member `effort`: one of the values of [`ImageGenToolSvgReasoningEffort`].
        optional effort: ImageGenToolSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `svg.reasoning.effort` of the document's `ImageGenTool`.
    pub enum ImageGenToolSvgReasoningEffort {
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
    /// An object: the document's `ResponseImageGenCallCompletedEvent`.
    pub struct ResponseImageGenCallCompletedEvent {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallGeneratingEvent`.
    pub struct ResponseImageGenCallGeneratingEvent {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallInProgressEvent`.
    pub struct ResponseImageGenCallInProgressEvent {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallPartialImageEvent`.
    pub struct ResponseImageGenCallPartialImageEvent {
        /// The member `type`: `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `partial_image_index`: a whole number.
        lenient partial_image_index: i64 = "partial_image_index",
        /// The member `partial_image_b64`: a text.
        lenient partial_image_b64: String = "partial_image_b64",
        /// The member `size`: a text.
        optional size: String = "size",
        /// The member `quality`: a text.
        optional quality: String = "quality",
        /// The member `background`: a text.
        optional background: String = "background",
        /// The member `output_format`: a text.
        optional output_format: String = "output_format",
    }
}
