// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ChatCompletionRequestMessageContentPartFile;
use crate::shared::PromptCacheBreakpointParam;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// A part of a user's message.
    pub enum ChatCompletionContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
        "input_audio" => InputAudio(ChatCompletionContentPartInputAudio),
        "file" => File(ChatCompletionRequestMessageContentPartFile),
    }
}

params! {
    /// A part that is an image.
    pub struct ChatCompletionContentPartImage {
        /// The tag: `image_url`.
        constant r#type: "image_url" = "type",
        /// Where the image is.
        given image_url: ChatCompletionContentPartImageImageUrl = "image_url",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An image by its address.
    pub struct ChatCompletionContentPartImageImageUrl {
        /// An http address, or the image itself as a `data:` URL in base64.
        given url: String = "url",
        /// How closely the model looks. Default: auto.
        optional detail: ChatCompletionContentPartImageImageUrlDetail = "detail",
    }
}

open_enum! {
    /// How closely the model looks at an image.
    pub enum ChatCompletionContentPartImageImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
        Original = "original",
    }
}

params! {
    /// A part that is sound.
    pub struct ChatCompletionContentPartInputAudio {
        /// The tag: `input_audio`.
        constant r#type: "input_audio" = "type",
        /// The sound.
        required input_audio: ChatCompletionContentPartInputAudioInputAudio = "input_audio",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// Sound given to the model.
    pub struct ChatCompletionContentPartInputAudioInputAudio {
        /// The sound in base64.
        required data: String = "data",
        /// Its encoding.
        required format: ChatCompletionContentPartInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// The encoding of sound given to the model.
    pub enum ChatCompletionContentPartInputAudioInputAudioFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

params! {
    /// A part that is a refusal of the model's.
    pub struct ChatCompletionContentPartRefusal {
        /// The tag: `refusal`.
        constant r#type: "refusal" = "type",
        /// What the model said.
        required refusal: String = "refusal",
    }
}

params! {
    /// A part that is text.
    pub struct ChatCompletionContentPartText {
        /// The tag: `text`.
        constant r#type: "text" = "type",
        /// The text.
        given text: String = "text",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}
