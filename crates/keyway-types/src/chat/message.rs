//! The messages of a request.

use super::{
    ChatCompletionContentPart, ChatCompletionContentPartText, ChatCompletionMessageToolCalls,
    ChatCompletionRequestAssistantMessageContentPart,
};
use crate::Nullable;
use crate::support::{kind_union, params, tagged_union};

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

params! {
    /// Instructions that come before what users say. Reasoning models take them instead of `system`.
    pub struct ChatCompletionDeveloperMessageParam {
        /// The tag: `developer`.
        constant role: "developer" = "role",
        /// What it says.
        required content: ChatCompletionDeveloperMessageParamContent = "content",
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
    /// Instructions that come before what users say.
    pub struct ChatCompletionSystemMessageParam {
        /// The tag: `system`.
        constant role: "system" = "role",
        /// What it says.
        required content: ChatCompletionSystemMessageParamContent = "content",
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
    /// What the user said.
    pub struct ChatCompletionUserMessageParam {
        /// The tag: `user`.
        constant role: "user" = "role",
        /// What it says or shows.
        required content: ChatCompletionUserMessageParamContent = "content",
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

params! {
    /// What the model said before.
    pub struct ChatCompletionAssistantMessageParam {
        /// The tag: `assistant`.
        constant role: "assistant" = "role",
        /// What it said. Required unless there are tool calls.
        optional content: ChatCompletionAssistantMessageParamContent = "content",
        /// What it refused with.
        optional refusal: String = "refusal",
        /// The sound that it answered with, by reference.
        optional audio: ChatCompletionAssistantMessageParamAudio = "audio",
        /// Tells participants of the same role apart.
        optional name: String = "name",
        /// The tool calls that it asked for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The function call that it asked for. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionAssistantMessageParamFunctionCall = "function_call",
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
    /// Sound that the model answered with.
    pub struct ChatCompletionAssistantMessageParamAudio {
        /// The id from the reply.
        required id: String = "id",
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

params! {
    /// What a tool answered.
    pub struct ChatCompletionToolMessageParam {
        /// The tag: `tool`.
        constant role: "tool" = "role",
        /// The id of the tool call that this answers.
        required tool_call_id: String = "tool_call_id",
        /// The answer.
        required content: ChatCompletionToolMessageParamContent = "content",
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
    /// What a function answered. Deprecated by the API for tool messages.
    pub struct ChatCompletionFunctionMessageParam {
        /// The tag: `function`.
        constant role: "function" = "role",
        /// The function's name.
        required name: String = "name",
        /// The answer; null if there is none.
        required content: Nullable<String> = "content",
    }
}
