// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatCompletionAssistantMessageParam, ChatCompletionAudio, ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam, ChatCompletionSystemMessageParam, ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
};
use crate::shared::SortOrder;
use crate::support::{object, params, tagged_union};

object! {
    /// What the model said.
    pub struct ChatCompletionMessage {
        /// Who said it: `assistant`.
        constant role: "assistant" = "role",
        /// The text.
        optional content: String = "content",
        /// The refusal, if it refused.
        optional refusal: String = "refusal",
        /// The tool calls that it asks for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Notes on the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The function call that it asks for. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// The sound, if it was asked for.
        optional audio: ChatCompletionAudio = "audio",
    }
}

object! {
    /// A note on a part of the text.
    pub struct ChatCompletionMessageAnnotation {
        /// What kind of note: `url_citation`.
        constant r#type: "url_citation" = "type",
        /// The source, if the note is a citation.
        optional url_citation: ChatCompletionMessageAnnotationUrlCitation = "url_citation",
    }
}

object! {
    /// A web page that the text is based on.
    pub struct ChatCompletionMessageAnnotationUrlCitation {
        /// The last character of the text it is about.
        lenient end_index: i64 = "end_index",
        /// The first character of the text it is about, from 0.
        lenient start_index: i64 = "start_index",
        /// The page's address.
        lenient url: String = "url",
        /// The page's title.
        lenient title: String = "title",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ChatCompletionMessageCustomToolCall {
        /// What the answer refers to it by.
        given id: String = "id",
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool with its input.
        given custom: ChatCompletionMessageCustomToolCallCustom = "custom",
    }
}

params! {
    /// A custom tool with its input.
    pub struct ChatCompletionMessageCustomToolCallCustom {
        /// The tool's name.
        given name: String = "name",
        /// The text for it.
        given input: String = "input",
    }
}

object! {
    /// A function call that the model asks for, in the deprecated form.
    pub struct ChatCompletionMessageFunctionCall {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        required arguments: String = "arguments",
    }
}

params! {
    /// A call of a function.
    pub struct ChatCompletionMessageFunctionToolCall {
        /// What the answer refers to it by.
        given id: String = "id",
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function with its arguments.
        given function: ChatCompletionMessageFunctionToolCallFunction = "function",
    }
}

params! {
    /// A function with arguments.
    pub struct ChatCompletionMessageFunctionToolCallFunction {
        /// The function's name.
        given name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        given arguments: String = "arguments",
    }
}

params! {
    /// What `chat.completions.messages.list` takes.
    pub struct ChatCompletionMessageListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
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

object! {
    /// More of a tool call.
    pub struct ChatCompletionMessageToolCallChunk {
        /// The call's place among the tool calls, from 0. Some compatible servers leave it out.
        optional index: i64 = "index",
        /// The call's id: in its first piece.
        optional id: String = "id",
        /// What kind of tool: in the first piece.
        optional r#type: String = "type",
        /// More of the function with its arguments.
        optional function: ChatCompletionMessageToolCallChunkFunction = "function",
    }
}

object! {
    /// More of a function with its arguments.
    pub struct ChatCompletionMessageToolCallChunkFunction {
        /// The function's name: in the first piece.
        optional name: String = "name",
        /// More of the arguments.
        optional arguments: String = "arguments",
    }
}

tagged_union! {
    /// A tool call that the model asks for.
    pub enum ChatCompletionMessageToolCallUnion by "type" {
        "function" => Function(ChatCompletionMessageFunctionToolCall),
        "custom" => Custom(ChatCompletionMessageCustomToolCall),
    }
}

/// Tool calls, in the order in which the model asked.
pub type ChatCompletionMessageToolCalls = Vec<ChatCompletionMessageToolCallUnion>;
