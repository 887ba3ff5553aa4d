// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ImagesUsage;
use crate::support::{object, open_enum, tagged_union};

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
