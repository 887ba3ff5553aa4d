// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    ChatCompletionContentPartImage, ChatCompletionContentPartText, ChatCompletionMessageAnnotation,
    ChatCompletionMessageToolCalls,
};
use crate::Nullable;
use crate::shared::PromptCacheBreakpointParam;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// A message the model sent earlier in the conversation.
    pub struct ChatCompletionAssistantMessageParam {
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Text of the message. Required unless the message has tool calls. Nullable.
        optional content: ChatCompletionAssistantMessageParamContent = "content",
        /// Text of the model's refusal. Nullable.
        optional refusal: String = "refusal",
        /// Distinguishes participants that share a role.
        optional name: String = "name",
        /// Refers to an earlier audio answer of the model. Nullable.
        optional audio: ChatCompletionAssistantMessageParamAudio = "audio",
        /// Tool calls the model made in this message.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Function call the model made. Replaced by `tool_calls`. Nullable. Deprecated by the API.
        optional function_call: ChatCompletionAssistantMessageParamFunctionCall = "function_call",
        /// Annotations of the message, as the API sent them. Nullable.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
    }
}

params! {
    /// Refers to an earlier audio answer of the model.
    pub struct ChatCompletionAssistantMessageParamAudio {
        /// Identifier of the audio, from the `audio` of that answer.
        required id: String = "id",
    }
}

kind_union! {
    /// Content of an assistant message: a string or a list of parts.
    pub enum ChatCompletionAssistantMessageParamContent {
        string => String(String),
        array => ChatCompletionRequestAssistantMessageContentPartList(Vec<ChatCompletionRequestAssistantMessageContentPart>),
    }
}

params! {
    /// A function call by the model, in the legacy format.
    pub struct ChatCompletionAssistantMessageParamFunctionCall {
        required name: String = "name",
        /// Arguments as JSON text. The model can produce invalid JSON.
        required arguments: String = "arguments",
    }
}

tagged_union! {
    /// A part of a user message.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
        "input_audio" => InputAudio(ChatCompletionContentPartInputAudio),
        "file" => File(ChatCompletionRequestMessageContentPartFile),
    }
}

params! {
    /// An audio part.
    pub struct ChatCompletionContentPartInputAudio {
        /// Always `"input_audio"`.
        constant r#type: "input_audio" = "type",
        /// Audio for the model to hear.
        required input_audio: ChatCompletionContentPartInputAudioInputAudio = "input_audio",
        /// Caches the prompt up to and including this part.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// Audio for the model to hear.
    pub struct ChatCompletionContentPartInputAudioInputAudio {
        /// Base64-encoded audio.
        required data: String = "data",
        /// Encoding of the audio.
        required format: ChatCompletionContentPartInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// Encoding of input audio.
    pub enum ChatCompletionContentPartInputAudioInputAudioFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

params! {
    /// A refusal by the model.
    pub struct ChatCompletionContentPartRefusal {
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
        /// Text of the refusal.
        required refusal: String = "refusal",
    }
}

params! {
    /// Instructions from the developer, which take precedence over user messages. Replaces `system`
    /// for
    /// reasoning models.
    pub struct ChatCompletionDeveloperMessageParam {
        /// Text of the instructions.
        required content: ChatCompletionDeveloperMessageParamContent = "content",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Distinguishes participants that share a role.
        optional name: String = "name",
    }
}

kind_union! {
    /// Content of a developer message: a string or a list of text parts.
    pub enum ChatCompletionDeveloperMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// The result of a function call, in the legacy format. Replaced by tool messages.
    pub struct ChatCompletionFunctionMessageParam {
        /// Function that was called.
        required name: String = "name",
        /// Result of the function. Nullable.
        required content: Nullable<String> = "content",
        /// Always `"function"`.
        constant role: "function" = "role",
    }
}

tagged_union! {
    /// A message of a conversation, by the role of its author.
    ///
    /// [`user`](super::user), [`system`](super::system), [`developer`](super::developer),
    /// [`assistant`](super::assistant) and [`tool`](super::tool) create the common ones.
    ///
    /// A union, told apart by `role`.
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
    /// A part of an assistant message.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionRequestAssistantMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "refusal" => Refusal(ChatCompletionContentPartRefusal),
    }
}

params! {
    /// A file part.
    pub struct ChatCompletionRequestMessageContentPartFile {
        /// Always `"file"`.
        constant r#type: "file" = "type",
        /// File to show to the model.
        required file: ChatCompletionRequestMessageContentPartFileFile = "file",
        /// Caches the prompt up to and including this part.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An uploaded file by ID, or an inline file.
    pub struct ChatCompletionRequestMessageContentPartFileFile {
        /// Name of the inline file in `file_data`.
        optional filename: String = "filename",
        /// Content of the file as a base64 `data:` URL.
        optional file_data: String = "file_data",
        /// Identifier of an uploaded file, `file-…`.
        optional file_id: String = "file_id",
    }
}

params! {
    /// Instructions that take precedence over user messages.
    pub struct ChatCompletionSystemMessageParam {
        /// Text of the instructions.
        required content: ChatCompletionSystemMessageParamContent = "content",
        /// Always `"system"`.
        constant role: "system" = "role",
        /// Distinguishes participants that share a role.
        optional name: String = "name",
    }
}

kind_union! {
    /// Content of a system message: a string or a list of text parts.
    pub enum ChatCompletionSystemMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// The result of a tool call.
    pub struct ChatCompletionToolMessageParam {
        /// Identifier of the tool call that this answers, `call_…`.
        required tool_call_id: String = "tool_call_id",
        /// Result of the tool.
        required content: ChatCompletionToolMessageParamContent = "content",
        /// Always `"tool"`.
        constant role: "tool" = "role",
        /// Name of the tool, for people who read the conversation. Nullable.
        optional name: String = "name",
    }
}

kind_union! {
    /// Result of a tool: a string or a list of text parts.
    pub enum ChatCompletionToolMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// A message from the user.
    pub struct ChatCompletionUserMessageParam {
        /// Content of the message: text, images, audio or files.
        required content: ChatCompletionUserMessageParamContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Distinguishes participants that share a role.
        optional name: String = "name",
    }
}

kind_union! {
    /// Content of a user message: a string, or a list of text, image, audio and file parts.
    pub enum ChatCompletionUserMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartList(Vec<ChatCompletionContentPart>),
    }
}
