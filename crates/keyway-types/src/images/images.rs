// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{Image, ImageGenUsage};
use crate::support::{object, open_enum};

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
