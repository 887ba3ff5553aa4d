// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::InputFidelity;
use crate::support::{open_enum, params};

open_enum! {
    pub enum ImageGenActionEnum {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

params! {
    pub struct ImageGenTool {
        /// Always `"image_generation"`.
        constant r#type: "image_generation" = "type",
        optional model: ImageGenToolModel = "model",
        /// Default: `"auto"`.
        optional quality: ImageGenToolQuality = "quality",
        /// Default: `"auto"`.
        optional size: ImageGenToolSize = "size",
        /// Default: `"png"`.
        optional output_format: ImageGenToolOutputFormat = "output_format",
        /// 0 to 100. Default: `100`.
        optional output_compression: i64 = "output_compression",
        /// Default: `"auto"`.
        optional moderation: ImageGenToolModeration = "moderation",
        /// Default: `"auto"`.
        optional background: ImageGenToolBackground = "background",
        /// Nullable.
        optional input_fidelity: InputFidelity = "input_fidelity",
        optional input_image_mask: ImageGenToolInputImageMask = "input_image_mask",
        /// 0 to 3. Default: `0`.
        optional partial_images: i64 = "partial_images",
        optional action: ImageGenActionEnum = "action",
        optional complexity: ImageGenToolComplexity = "complexity",
        /// Default: `9`.
        optional frame_count: i64 = "frame_count",
        /// Default: `200`.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        optional svg: ImageGenToolSvg = "svg",
    }
}

open_enum! {
    pub enum ImageGenToolBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenToolComplexity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    pub struct ImageGenToolInputImageMask {
        optional image_url: String = "image_url",
        optional file_id: String = "file_id",
    }
}

open_enum! {
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
    pub enum ImageGenToolModeration {
        Auto = "auto",
        Low = "low",
    }
}

open_enum! {
    pub enum ImageGenToolOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
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
    pub struct ImageGenToolSvg {
        optional model: String = "model",
        /// Nullable.
        optional reasoning: ImageGenToolSvgReasoning = "reasoning",
    }
}

params! {
    pub struct ImageGenToolSvgReasoning {
        optional effort: ImageGenToolSvgReasoningEffort = "effort",
    }
}

open_enum! {
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
