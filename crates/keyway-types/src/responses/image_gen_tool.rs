// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::InputFidelity;
use crate::support::{open_enum, params};

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
