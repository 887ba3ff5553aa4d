// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatCompletionContentPart, ChatCompletionContentPartImage, ChatCompletionContentPartRefusal,
    ChatCompletionContentPartText, ChatCompletionMessageAnnotation, ChatCompletionMessageFunctionCall,
    ChatCompletionMessageToolCalls, FunctionParameters,
};
use crate::Nullable;
use crate::shared::{Metadata, PromptCacheBreakpointParam, ResponseFormatJsonSchemaSchema, SortOrder};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Limits the model to some of the tools.
    pub struct ChatCompletionAllowedToolChoice {
        /// The tag: `allowed_tools`.
        constant r#type: "allowed_tools" = "type",
        /// The tools, and whether one of them must be called.
        required allowed_tools: ChatCompletionAllowedTools = "allowed_tools",
    }
}

params! {
    /// Some of the tools of a request.
    pub struct ChatCompletionAllowedTools {
        /// Whether one must be called.
        required mode: ChatCompletionAllowedToolsMode = "mode",
        /// The tools as JSON objects, such as `{"type":"function","function":{"name":"get_weather"}}`.
        required tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    /// Whether one of the allowed tools must be called.
    pub enum ChatCompletionAllowedToolsMode {
        /// The model decides.
        Auto = "auto",
        /// One must.
        Required = "required",
    }
}

object! {
    /// An answer as sound.
    pub struct ChatCompletionAudio {
        /// What a later message refers to it by.
        required id: String = "id",
        /// Until when it can be referred to, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The sound in base64, in the encoding that was asked for.
        lenient data: String = "data",
        /// What it says.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// What `chat.completions.delete` gives: an object: the document's `ChatCompletionDeleted`.
    pub struct ChatCompletionDeleted {
        /// The member `object`: `"chat.completion.deleted"`.
        constant object: "chat.completion.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Instructions that come before what users say. Reasoning models take them instead of `system`.
    pub struct ChatCompletionDeveloperMessageParam {
        /// What it says.
        required content: ChatCompletionDeveloperMessageParamContent = "content",
        /// The tag: `developer`.
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
    /// A function, in the deprecated form. Replaced by [`ChatCompletionFunctionTool`](super::ChatCompletionFunctionTool).
    pub struct ChatCompletionFunctions {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
    }
}

params! {
    /// What `chat.completions.list` takes.
    pub struct ChatCompletionListParams {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Makes the model call one function.
    pub struct ChatCompletionNamedToolChoice {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        required function: ChatCompletionNamedToolChoiceFunction = "function",
    }
}

params! {
    /// Makes the model call one custom tool.
    pub struct ChatCompletionNamedToolChoiceCustom {
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool.
        required custom: ChatCompletionNamedToolChoiceCustomCustom = "custom",
    }
}

params! {
    /// A custom tool by name.
    pub struct ChatCompletionNamedToolChoiceCustomCustom {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// A function by name.
    pub struct ChatCompletionNamedToolChoiceFunction {
        /// Its name.
        required name: String = "name",
    }
}

/// Whether the model may ask for several tool calls at once. Default: true.
pub type ParallelToolCalls = bool;

params! {
    /// A text of which much will be in the answer, such as a file to be changed a little.
    pub struct ChatCompletionPredictionContent {
        /// The tag: `content`.
        constant r#type: "content" = "type",
        /// The text.
        required content: ChatCompletionPredictionContentContent = "content",
    }
}

kind_union! {
    /// A predicted text, whole or in parts.
    pub enum ChatCompletionPredictionContentContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
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
        /// The tag: `file`.
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
    /// Asks for JSON that follows a schema.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/structured-outputs>.
    pub struct ResponseFormatJsonSchema {
        /// The tag: `json_schema`.
        constant r#type: "json_schema" = "type",
        /// The schema with its name.
        given json_schema: ResponseFormatJsonSchemaJsonSchema = "json_schema",
    }
}

params! {
    /// A schema for answers, with its name.
    pub struct ResponseFormatJsonSchemaJsonSchema {
        /// Its name: letters, digits, `_` and `-`, at most 64 characters.
        given name: String = "name",
        /// What the answer is for, told to the model.
        optional description: String = "description",
        /// The schema itself.
        optional schema: ResponseFormatJsonSchemaSchema = "schema",
        /// Whether the answer must follow the schema exactly. Default: false.
        optional strict: bool = "strict",
    }
}

/// The kinds of output to generate. Default: text only.
pub type ResponseModalities = Vec<ResponseModalitiesItem>;

open_enum! {
    /// A kind of output.
    pub enum ResponseModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}

open_enum! {
    /// Which tier of service handles the request, and in a reply: which one did. Default: auto.
    pub enum ServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
    }
}

kind_union! {
    /// Where an answer ends: at one text, or at any of up to 4.
    pub enum StopConfiguration {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

object! {
    /// What `chat.completions.messages.list` gives: an object: `data[]` of the document's `ChatCompletionMessageList`.
    pub struct ChatCompletionStoreMessage {
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a text. May be null.
        optional content: String = "content",
        /// The member `refusal`: a text. May be null.
        optional refusal: String = "refusal",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `tool_calls`: a list.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The member `annotations`: a list.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The member `function_call`: an object, [`ChatCompletionMessageFunctionCall`]. Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// The member `audio`: an object, [`ChatCompletionAudio`]. May be null.
        optional audio: ChatCompletionAudio = "audio",
        /// The member `content_parts`: a list. May be null.
        optional content_parts: Vec<ChatCompletionStoreMessageChatCompletionStoreMessageContentPart> = "content_parts",
    }
}

tagged_union! {
    /// One of several objects: `data[].content_parts[]` of the document's `ChatCompletionMessageList`.
    pub enum ChatCompletionStoreMessageChatCompletionStoreMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
    }
}

params! {
    /// Instructions that come before what users say.
    pub struct ChatCompletionSystemMessageParam {
        /// What it says.
        required content: ChatCompletionSystemMessageParamContent = "content",
        /// The tag: `system`.
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

object! {
    /// A token that was chosen, with its log probability.
    pub struct ChatCompletionTokenLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability. -9999 stands for very unlikely.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255: one character can be several tokens.
        optional bytes: Vec<i64> = "bytes",
        /// The likeliest tokens for this position.
        lenient top_logprobs: Vec<ChatCompletionTokenLogprobTopLogprob> = "top_logprobs",
    }
}

object! {
    /// A token that might have been chosen, with its log probability.
    pub struct ChatCompletionTokenLogprobTopLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255.
        optional bytes: Vec<i64> = "bytes",
    }
}

params! {
    /// What `chat.completions.update` takes.
    pub struct ChatCompletionUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        required metadata: Nullable<Metadata> = "metadata",
    }
}

params! {
    /// What the user said.
    pub struct ChatCompletionUserMessageParam {
        /// What it says or shows.
        required content: ChatCompletionUserMessageParamContent = "content",
        /// The tag: `user`.
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

open_enum! {
    /// How much of a web search goes into the context.
    pub enum WebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// A place.
    pub struct WebSearchLocation {
        /// The country as two letters of ISO 3166-1.
        optional country: String = "country",
        /// The region in free text.
        optional region: String = "region",
        /// The city in free text.
        optional city: String = "city",
        /// The time zone by its IANA name.
        optional timezone: String = "timezone",
    }
}
