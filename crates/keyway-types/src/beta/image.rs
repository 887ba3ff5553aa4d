// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::Nullable;
use crate::responses::{
    ImageDetail, ImageGenActionEnum, ImageGenTool, ImageGenToolBackground, ImageGenToolCallAction,
    ImageGenToolCallBackground, ImageGenToolCallError, ImageGenToolCallErrorModerationDetails,
    ImageGenToolCallErrorModerationDetailsModerationStage, ImageGenToolCallOutputFormat,
    ImageGenToolCallQuality, ImageGenToolCallSize, ImageGenToolCallStatus, ImageGenToolCallSvgUsage,
    ImageGenToolComplexity, ImageGenToolInputImageMask, ImageGenToolModel, ImageGenToolModeration,
    ImageGenToolOutputFormat, ImageGenToolQuality, ImageGenToolSize, ImageGenToolSvg,
    ImageGenToolSvgReasoning, ImageGenToolSvgReasoningEffort,
};
use crate::support::{object, open_enum, params};

/// A value: the document's `BetaImageDetail`.
pub type BetaImageDetail = ImageDetail;

/// A value: the document's `BetaImageGenActionEnum`.
pub type BetaImageGenActionEnum = ImageGenActionEnum;

/// A value: the document's `BetaImageGenTool`.
pub type BetaImageGenTool = ImageGenTool;

/// A value: `background` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolBackground = ImageGenToolBackground;

params! {
    /// An object: the document's `BetaImageGenToolCall`.
    pub struct BetaImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: a [`BetaImageGenToolCallStatus`].
        given status: BetaImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        given result: Nullable<String> = "result",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `action`: a [`BetaImageGenToolCallAction`]. May be null.
        optional action: BetaImageGenToolCallAction = "action",
        /// The member `background`: a [`BetaImageGenToolCallBackground`]. May be null.
        optional background: BetaImageGenToolCallBackground = "background",
        /// The member `error`: a [`BetaImageGenToolCallError`].
        optional error: BetaImageGenToolCallError = "error",
        /// The member `output_format`: a [`BetaImageGenToolCallOutputFormat`]. May be null.
        optional output_format: BetaImageGenToolCallOutputFormat = "output_format",
        /// The member `quality`: a [`BetaImageGenToolCallQuality`]. May be null.
        optional quality: BetaImageGenToolCallQuality = "quality",
        /// The member `revised_prompt`: a text. May be null.
        optional revised_prompt: String = "revised_prompt",
        /// The member `size`: a [`BetaImageGenToolCallSize`]. May be null.
        optional size: BetaImageGenToolCallSize = "size",
        /// The member `svg_usage`: a [`BetaImageGenToolCallSvgUsage`].
        optional svg_usage: BetaImageGenToolCallSvgUsage = "svg_usage",
    }
}

/// A value: `action` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallAction = ImageGenToolCallAction;

/// A value: `background` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallBackground = ImageGenToolCallBackground;

/// A value: `error` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallError = ImageGenToolCallError;

/// A value: `error.moderation_details` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallErrorModerationDetails = ImageGenToolCallErrorModerationDetails;

/// A value: `error.moderation_details.moderation_stage` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallErrorModerationDetailsModerationStage =
    ImageGenToolCallErrorModerationDetailsModerationStage;

/// A value: `output_format` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallOutputFormat = ImageGenToolCallOutputFormat;

/// A value: `quality` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallQuality = ImageGenToolCallQuality;

/// A value: `size` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallSize = ImageGenToolCallSize;

/// A value: `status` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallStatus = ImageGenToolCallStatus;

/// A value: `svg_usage` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallSvgUsage = ImageGenToolCallSvgUsage;

/// A value: `complexity` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolComplexity = ImageGenToolComplexity;

/// A value: `input_image_mask` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolInputImageMask = ImageGenToolInputImageMask;

/// A value: `model` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolModel = ImageGenToolModel;

/// A value: `moderation` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolModeration = ImageGenToolModeration;

/// A value: `output_format` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolOutputFormat = ImageGenToolOutputFormat;

/// A value: `quality` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolQuality = ImageGenToolQuality;

/// A value: `size` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSize = ImageGenToolSize;

/// A value: `svg` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvg = ImageGenToolSvg;

/// A value: `svg.reasoning` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvgReasoning = ImageGenToolSvgReasoning;

/// A value: `svg.reasoning.effort` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvgReasoningEffort = ImageGenToolSvgReasoningEffort;

params! {
    /// An object: `image_file` of the document's `MessageContentImageFileObject`.
    pub struct ImageFile {
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageFileObject`.
    pub struct ImageFileContentBlock {
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFile`].
        given image_file: ImageFile = "image_file",
    }
}

object! {
    /// An object: `image_file` of the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDelta {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFileDelta`].
        optional image_file: ImageFileDelta = "image_file",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageDeltaContentImageFileObject`.
    pub enum ImageFileDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageContentImageFileObject`.
    pub enum ImageFileDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: `image_url` of the document's `MessageContentImageUrlObject`.
    pub struct ImageUrl {
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageUrlObject`.
    pub struct ImageUrlContentBlock {
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrl`].
        given image_url: ImageUrl = "image_url",
    }
}

object! {
    /// An object: `image_url` of the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDelta {
        /// The member `url`: an address (URI).
        optional url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrlDelta`].
        optional image_url: ImageUrlDelta = "image_url",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageDeltaContentImageUrlObject`.
    pub enum ImageUrlDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageContentImageUrlObject`.
    pub enum ImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}
