// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::DecisionInputJson;
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: `input|1[]` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsInputListItem by "type" {
        "function_call" => FunctionCall(DecisionInputFunctionCall),
        "function_call_output" => FunctionCallOutput(DecisionInputFunctionCallOutput),
        "custom_tool_call" => CustomToolCall(DecisionInputCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(DecisionInputCustomToolCallOutput),
        choose "message" {
            DecisionInputUserMessage(DecisionInputUserMessage) if Is("role", &["user"]),
            DecisionInputDeveloperMessage(DecisionInputDeveloperMessage) if Is("role", &["developer"]),
            DecisionInputSystemMessage(DecisionInputSystemMessage) if Is("role", &["system"]),
            DecisionInputAssistantMessage(DecisionInputAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    /// An object: the document's `DecisionInputAssistantMessage`.
    pub struct DecisionInputAssistantMessage {
        /// The member `content`: one of the shapes of [`DecisionInputAssistantMessageContent`].
        required content: DecisionInputAssistantMessageContent = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `phase`: one of the values of [`DecisionInputAssistantMessagePhase`]. May be null.
        optional phase: DecisionInputAssistantMessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `DecisionInputAssistantMessage`.
    pub enum DecisionInputAssistantMessageContent {
        string => String(String),
        array => List(Vec<DecisionInputAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `DecisionInputAssistantMessage`.
    pub enum DecisionInputAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(DecisionInputOutputText),
        "refusal" => Refusal(DecisionInputRefusal),
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `DecisionInputAssistantMessage`.
    pub enum DecisionInputAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

params! {
    /// An object: the document's `DecisionInputCustomToolCall`.
    pub struct DecisionInputCustomToolCall {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`DecisionInputCustomToolCallStatus`]. May be null.
        optional status: DecisionInputCustomToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `DecisionInputCustomToolCallOutput`.
    pub struct DecisionInputCustomToolCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`DecisionInputCustomToolCallOutputOutput`].
        required output: DecisionInputCustomToolCallOutputOutput = "output",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`DecisionInputCustomToolCallOutputStatus`]. May be null.
        optional status: DecisionInputCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `DecisionInputCustomToolCallOutput`.
    pub enum DecisionInputCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<DecisionInputCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `DecisionInputCustomToolCallOutput`.
    pub enum DecisionInputCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `DecisionInputCustomToolCallOutput`.
    pub enum DecisionInputCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `DecisionInputCustomToolCall`.
    pub enum DecisionInputCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `DecisionInputDeveloperMessage`.
    pub struct DecisionInputDeveloperMessage {
        /// The member `content`: one of the shapes of [`DecisionInputDeveloperMessageContent`].
        required content: DecisionInputDeveloperMessageContent = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `DecisionInputDeveloperMessage`.
    pub enum DecisionInputDeveloperMessageContent {
        string => String(String),
        array => DecisionInputTextList(Vec<DecisionInputText>),
    }
}

params! {
    /// An object: the document's `DecisionInputFunctionCall`.
    pub struct DecisionInputFunctionCall {
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`DecisionInputFunctionCallStatus`]. May be null.
        optional status: DecisionInputFunctionCallStatus = "status",
    }
}

params! {
    /// An object: the document's `DecisionInputFunctionCallOutput`.
    pub struct DecisionInputFunctionCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`DecisionInputFunctionCallOutputOutput`].
        required output: DecisionInputFunctionCallOutputOutput = "output",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`DecisionInputFunctionCallOutputStatus`]. May be null.
        optional status: DecisionInputFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `DecisionInputFunctionCallOutput`.
    pub enum DecisionInputFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<DecisionInputFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `DecisionInputFunctionCallOutput`.
    pub enum DecisionInputFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `DecisionInputFunctionCallOutput`.
    pub enum DecisionInputFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `DecisionInputFunctionCall`.
    pub enum DecisionInputFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `DecisionInputImage`.
    pub struct DecisionInputImage {
        /// The member `image_url`: a text.
        required image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `detail`: one of the values of [`DecisionInputImageDetail`]. May be null.
        optional detail: DecisionInputImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`DecisionPromptCacheBreakpoint`]. May be null.
        optional prompt_cache_breakpoint: DecisionPromptCacheBreakpoint = "prompt_cache_breakpoint",
    }
}

open_enum! {
    /// A string with known values: `detail` of the document's `DecisionInputImage`.
    pub enum DecisionInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    /// An object: the document's `DecisionInputOutputText`.
    pub struct DecisionInputOutputText {
        /// The member `text`: a text.
        required text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `DecisionInputPart`.
    pub enum DecisionInputPart by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
        "input_json" => InputJson(DecisionInputJson),
    }
}

params! {
    /// An object: the document's `DecisionInputRefusal`.
    pub struct DecisionInputRefusal {
        /// The member `refusal`: a text.
        required refusal: String = "refusal",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

params! {
    /// An object: the document's `DecisionInputSystemMessage`.
    pub struct DecisionInputSystemMessage {
        /// The member `content`: one of the shapes of [`DecisionInputSystemMessageContent`].
        required content: DecisionInputSystemMessageContent = "content",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `DecisionInputSystemMessage`.
    pub enum DecisionInputSystemMessageContent {
        string => String(String),
        array => DecisionInputTextList(Vec<DecisionInputText>),
    }
}

params! {
    /// An object: the document's `DecisionInputText`.
    pub struct DecisionInputText {
        /// The member `text`: a text.
        required text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `prompt_cache_breakpoint`: an object, [`DecisionPromptCacheBreakpoint`]. May be null.
        optional prompt_cache_breakpoint: DecisionPromptCacheBreakpoint = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `DecisionInputUserMessage`.
    pub struct DecisionInputUserMessage {
        /// The member `content`: one of the shapes of [`DecisionInputUserMessageContent`].
        required content: DecisionInputUserMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `DecisionInputUserMessage`.
    pub enum DecisionInputUserMessageContent {
        string => String(String),
        array => DecisionInputPartList(Vec<DecisionInputPart>),
    }
}

params! {
    /// An object: the document's `DecisionPromptCacheBreakpoint`.
    pub struct DecisionPromptCacheBreakpoint {
        /// The member `mode`: `"explicit"`.
        constant mode: "explicit" = "mode",
    }
}
