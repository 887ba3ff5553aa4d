// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::InputFidelity;
use crate::support::{open_enum, params};

open_enum! {
    /// Whether the tool makes a new image or changes one.
    pub enum ImageGenActionEnum {
        /// Makes a new image.
        Generate = "generate",
        /// Changes an image of the conversation.
        Edit = "edit",
        /// The model decides.
        Auto = "auto",
    }
}

params! {
    /// Lets the model generate and edit images.
    pub struct ImageGenTool {
        /// Always `"image_generation"`.
        constant r#type: "image_generation" = "type",
        /// Image model that the tool uses.
        optional model: ImageGenToolModel = "model",
        /// Quality of the image; higher quality takes longer and costs more tokens. Default: `"auto"`.
        optional quality: ImageGenToolQuality = "quality",
        /// Width and height of the image. Default: `"auto"`.
        optional size: ImageGenToolSize = "size",
        /// File format of the image. Default: `"png"`.
        optional output_format: ImageGenToolOutputFormat = "output_format",
        /// Compression level for `webp` and `jpeg` images. 0 to 100. Default: `100`.
        optional output_compression: i64 = "output_compression",
        /// How strictly generated images are moderated. Default: `"auto"`.
        optional moderation: ImageGenToolModeration = "moderation",
        /// Whether the background is transparent; only some formats support it. Default: `"auto"`.
        optional background: ImageGenToolBackground = "background",
        /// How closely the model keeps to the input images, faces in particular. Nullable.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// Mask that marks the area of the input image to edit.
        optional input_image_mask: ImageGenToolInputImageMask = "input_image_mask",
        /// Number of partial images to stream before the final one. 0 to 3. Default: `0`.
        optional partial_images: i64 = "partial_images",
        /// Whether to generate a new image or edit one of the conversation.
        optional action: ImageGenActionEnum = "action",
        optional complexity: ImageGenToolComplexity = "complexity",
        /// Number of frames of an animated image. Default: `9`.
        optional frame_count: i64 = "frame_count",
        /// How long each frame of an animated image is shown. Default: `200`.
        optional frame_duration_ms: i64 = "frame_duration_ms",
        /// Settings for `svg` output.
        optional svg: ImageGenToolSvg = "svg",
        /// Nullable.
        optional n: i64 = "n",
    }
}

open_enum! {
    /// The background of a generated image.
    pub enum ImageGenToolBackground {
        /// A see-through background; needs `png` or `webp`.
        Transparent = "transparent",
        Opaque = "opaque",
        /// The model decides.
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
    /// The mask of an image edit, by URL or file.
    pub struct ImageGenToolInputImageMask {
        /// Mask as a `data:` URL with the image in base64.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded file with the mask.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// An image model.
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
    /// How strictly generated images are moderated.
    pub enum ImageGenToolModeration {
        /// Standard filtering.
        Auto = "auto",
        /// Less restrictive filtering.
        Low = "low",
    }
}

open_enum! {
    /// A file format of generated images.
    pub enum ImageGenToolOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// The quality of generated images.
    pub enum ImageGenToolQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        /// The API picks a quality that suits the prompt.
        Auto = "auto",
    }
}

open_enum! {
    /// The size of generated images.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolSize {
        /// A square.
        _1024x1024 = "1024x1024",
        /// Portrait.
        _1024x1536 = "1024x1536",
        /// Landscape.
        _1536x1024 = "1536x1024",
        /// The model decides.
        Auto = "auto",
    }
}

params! {
    /// Settings for `svg` output.
    pub struct ImageGenToolSvg {
        /// Model that writes the SVG.
        optional model: String = "model",
        /// How much that model reasons first. Nullable.
        optional reasoning: ImageGenToolSvgReasoning = "reasoning",
    }
}

params! {
    /// How much the model reasons before it writes an SVG.
    pub struct ImageGenToolSvgReasoning {
        /// Reasoning effort of the model that writes the SVG.
        optional effort: ImageGenToolSvgReasoningEffort = "effort",
    }
}

open_enum! {
    /// The reasoning effort of the model that writes an SVG.
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
