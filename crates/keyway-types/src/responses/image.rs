// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::Nullable;
use crate::shared::InputFidelity;
use crate::support::{object, open_enum, params};

open_enum! {
    /// A string with known values: the document's `ImageDetail`.
    pub enum ImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

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
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenTool`.
    pub enum ImageGenToolQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
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
