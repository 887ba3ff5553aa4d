// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ImageModel, ImagesUsage, PartialImages};
use crate::shared::InputFidelity;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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
