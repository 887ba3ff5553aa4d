// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{ChatCompletionContentPartImage, ChatCompletionContentPartText, ChatCompletionMessageToolCalls};
use crate::Nullable;
use crate::shared::PromptCacheBreakpointParam;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// What the model said before.
    pub struct ChatCompletionAssistantMessageParam {
        /// The tag: `assistant`. Always `"assistant"`.
        constant role: "assistant" = "role",
        /// What it said. Required unless there are tool calls. Nullable.
        optional content: ChatCompletionAssistantMessageParamContent = "content",
        /// What it refused with. Nullable.
        optional refusal: String = "refusal",
        /// Tells participants of the same role apart.
        optional name: String = "name",
        /// The sound that it answered with, by reference. Nullable.
        optional audio: ChatCompletionAssistantMessageParamAudio = "audio",
        /// The tool calls that it asked for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The function call that it asked for. Deprecated by the API for `tool_calls`. Nullable. Deprecated by the API.
        optional function_call: ChatCompletionAssistantMessageParamFunctionCall = "function_call",
    }
}

params! {
    /// Sound that the model answered with.
    pub struct ChatCompletionAssistantMessageParamAudio {
        /// The id from the reply.
        required id: String = "id",
    }
}

kind_union! {
    /// What an assistant's message says, whole or in parts.
    pub enum ChatCompletionAssistantMessageParamContent {
        string => String(String),
        array => ChatCompletionRequestAssistantMessageContentPartList(Vec<ChatCompletionRequestAssistantMessageContentPart>),
    }
}

params! {
    /// A function call that the model asked for, in the deprecated form.
    pub struct ChatCompletionAssistantMessageParamFunctionCall {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong.
        required arguments: String = "arguments",
    }
}

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
    /// A part that is sound.
    pub struct ChatCompletionContentPartInputAudio {
        /// The tag: `input_audio`. Always `"input_audio"`.
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
        /// The tag: `refusal`. Always `"refusal"`.
        constant r#type: "refusal" = "type",
        /// What the model said.
        required refusal: String = "refusal",
    }
}

params! {
    /// Instructions that come before what users say. Reasoning models take them instead of `system`.
    pub struct ChatCompletionDeveloperMessageParam {
        /// What it says.
        required content: ChatCompletionDeveloperMessageParamContent = "content",
        /// The tag: `developer`. Always `"developer"`.
        constant role: "developer" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a developer's message says, whole or in parts.
    pub enum ChatCompletionDeveloperMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// What a function answered. Deprecated by the API for tool messages.
    pub struct ChatCompletionFunctionMessageParam {
        /// The function's name.
        required name: String = "name",
        /// The answer; null if there is none. Nullable.
        required content: Nullable<String> = "content",
        /// The tag: `function`. Always `"function"`.
        constant role: "function" = "role",
    }
}

tagged_union! {
    /// A message of a conversation, by the role that said it.
    ///
    /// [`user`](super::user), [`system`](super::system), [`developer`](super::developer),
    /// [`assistant`](super::assistant) and [`tool`](super::tool) make the usual ones.
    pub enum ChatCompletionMessageParam by "role" {
        "developer" => Developer(ChatCompletionDeveloperMessageParam),
        "system" => System(ChatCompletionSystemMessageParam),
        "user" => User(ChatCompletionUserMessageParam),
        "assistant" => Assistant(ChatCompletionAssistantMessageParam),
        "tool" => Tool(ChatCompletionToolMessageParam),
        "function" => Function(ChatCompletionFunctionMessageParam),
    }
}

tagged_union! {
    /// A part of an assistant's message.
    pub enum ChatCompletionRequestAssistantMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "refusal" => Refusal(ChatCompletionContentPartRefusal),
    }
}

params! {
    /// A part that is a file.
    pub struct ChatCompletionRequestMessageContentPartFile {
        /// The tag: `file`. Always `"file"`.
        constant r#type: "file" = "type",
        /// The file.
        required file: ChatCompletionRequestMessageContentPartFileFile = "file",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// A file, uploaded before or given here.
    pub struct ChatCompletionRequestMessageContentPartFileFile {
        /// The name of the file given in `file_data`.
        optional filename: String = "filename",
        /// The file itself in base64, as a `data:` URL.
        optional file_data: String = "file_data",
        /// The id of an uploaded file.
        optional file_id: String = "file_id",
    }
}

params! {
    /// Instructions that come before what users say.
    pub struct ChatCompletionSystemMessageParam {
        /// What it says.
        required content: ChatCompletionSystemMessageParamContent = "content",
        /// The tag: `system`. Always `"system"`.
        constant role: "system" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a system's message says, whole or in parts.
    pub enum ChatCompletionSystemMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// What a tool answered.
    pub struct ChatCompletionToolMessageParam {
        /// The id of the tool call that this answers.
        required tool_call_id: String = "tool_call_id",
        /// The answer.
        required content: ChatCompletionToolMessageParamContent = "content",
        /// The tag: `tool`. Always `"tool"`.
        constant role: "tool" = "role",
    }
}

kind_union! {
    /// What a tool answered, whole or in parts.
    pub enum ChatCompletionToolMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// What the user said.
    pub struct ChatCompletionUserMessageParam {
        /// What it says or shows.
        required content: ChatCompletionUserMessageParamContent = "content",
        /// The tag: `user`. Always `"user"`.
        constant role: "user" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a user's message says, as text or in parts that can be more than text.
    pub enum ChatCompletionUserMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartList(Vec<ChatCompletionContentPart>),
    }
}
