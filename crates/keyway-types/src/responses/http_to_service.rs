// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{CustomTool, FunctionToolParam, Response, TopLogProb};
use crate::shared::ModerationResultBody;
use crate::support::{object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `HTTPError`.
    pub struct HttpError {
        /// The member `type`: `"http_error"`. The API's default: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}

params! {
    /// An object: the document's `HybridSearchOptions`.
    pub struct HybridSearchOptions {
        /// The member `embedding_weight`: a number.
        given embedding_weight: f64 = "embedding_weight",
        /// The member `text_weight`: a number.
        given text_weight: f64 = "text_weight",
    }
}

object! {
    /// An object: the document's `ResponseInProgressEvent`.
    pub struct ResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

open_enum! {
    /// A string with known values: the document's `IncludeEnum`.
    pub enum ResponseIncludable {
        FileSearchCallResults = "file_search_call.results",
        WebSearchCallResults = "web_search_call.results",
        WebSearchCallActionSources = "web_search_call.action.sources",
        MessageInputImageImageUrl = "message.input_image.image_url",
        ComputerCallOutputOutputImageUrl = "computer_call_output.output.image_url",
        CodeInterpreterCallOutputs = "code_interpreter_call.outputs",
        ReasoningEncryptedContent = "reasoning.encrypted_content",
        MessageOutputTextLogprobs = "message.output_text.logprobs",
    }
}

object! {
    /// An object: the document's `ResponseIncompleteEvent`.
    pub struct ResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `KeyPressAction`.
    pub struct KeyPressAction {
        /// The member `type`: `"keypress"`. The API's default: `"keypress"`.
        constant r#type: "keypress" = "type",
        /// The member `keys`: a list.
        lenient keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `LogProb`.
    pub struct LogProb {
        /// The member `token`: a text.
        given token: String = "token",
        /// The member `logprob`: a number.
        given logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
        /// The member `top_logprobs`: a list.
        lenient top_logprobs: Vec<TopLogProb> = "top_logprobs",
    }
}

object! {
    /// An object: the document's `ResponseLogProb`.
    pub struct ResponseLogProb {
        /// The member `token`: a text.
        lenient token: String = "token",
        /// The member `logprob`: a number.
        lenient logprob: f64 = "logprob",
        /// The member `top_logprobs`: a list.
        optional top_logprobs: Vec<ResponseLogProbTopLogprob> = "top_logprobs",
    }
}

object! {
    /// An object: `top_logprobs[]` of the document's `ResponseLogProb`.
    pub struct ResponseLogProbTopLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
    }
}

open_enum! {
    /// A string with known values: the document's `MessagePhase`.
    pub enum MessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageRole`.
    pub enum MessageRole {
        UnknownValue = "unknown",
        User = "user",
        Assistant = "assistant",
        System = "system",
        Critic = "critic",
        Discriminator = "discriminator",
        Developer = "developer",
        Tool = "tool",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageStatus`.
    pub enum MessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `Moderation`.
    pub struct Moderation {
        /// The member `input`: one of the shapes of [`ModerationInput`].
        lenient input: ModerationInput = "input",
        /// The member `output`: one of the shapes of [`ModerationOutput`].
        lenient output: ModerationOutput = "output",
    }
}

object! {
    /// An object: the document's `ModerationErrorBody`.
    pub struct ModerationErrorBody {
        /// The member `type`: `"error"`. The API's default: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// One of several objects: `input` of the document's `Moderation`.
    pub enum ModerationInput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

tagged_union! {
    /// One of several objects: `output` of the document's `Moderation`.
    pub enum ModerationOutput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

params! {
    /// An object: the document's `MoveParam`.
    pub struct MoveParam {
        /// The member `type`: `"move"`. The API's default: `"move"`.
        constant r#type: "move" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `NamespaceToolParam`.
    pub struct NamespaceTool {
        /// The member `type`: `"namespace"`. The API's default: `"namespace"`.
        constant r#type: "namespace" = "type",
        /// The member `name`: a text of at least 1 characters.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `tools`: a list of at least 1 items.
        lenient tools: Vec<NamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `NamespaceToolParam`.
    pub enum NamespaceToolTool by "type" {
        "function" => Function(FunctionToolParam),
        "custom" => Custom(CustomTool),
    }
}

open_enum! {
    /// A string with known values: the document's `PersonalityEnum`.
    ///
    /// The document allows any other string too.
    pub enum PersonalityEnum {
        Friendly = "friendly",
        Pragmatic = "pragmatic",
    }
}

params! {
    /// An object: the document's `ProgrammaticToolCallingParam`.
    pub struct ProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    /// An object: the document's `ResponseQueuedEvent`.
    pub struct ResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

open_enum! {
    /// A string with known values: the document's `RankerVersionType`.
    pub enum RankerVersionType {
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

params! {
    /// An object: the document's `RankingOptions`.
    pub struct RankingOptions {
        /// The member `ranker`: one of the values of [`RankerVersionType`].
        optional ranker: RankerVersionType = "ranker",
        /// The member `score_threshold`: a number.
        optional score_threshold: f64 = "score_threshold",
        /// The member `hybrid_search`: an object, [`HybridSearchOptions`].
        optional hybrid_search: HybridSearchOptions = "hybrid_search",
    }
}

object! {
    /// An object: the document's `ResponseRefusalDeltaEvent`.
    pub struct ResponseRefusalDeltaEvent {
        /// The member `type`: `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseRefusalDoneEvent`.
    pub struct ResponseRefusalDoneEvent {
        /// The member `type`: `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// What `responses.retrieve` takes.
    pub struct ResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// An object: the document's `ScreenshotParam`.
    pub struct ScreenshotParam {
        /// The member `type`: `"screenshot"`. The API's default: `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    /// An object: the document's `ScrollParam`.
    pub struct ScrollParam {
        /// The member `type`: `"scroll"`. The API's default: `"scroll"`.
        constant r#type: "scroll" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `scroll_x`: a whole number.
        given scroll_x: i64 = "scroll_x",
        /// The member `scroll_y`: a whole number.
        given scroll_y: i64 = "scroll_y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContentType`.
    pub enum SearchContentType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContextSize`.
    pub enum SearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierResponses`.
    pub enum ResponseServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierEnum`.
    pub enum ServiceTierEnum {
        Auto = "auto",
        Default = "default",
        Fast = "fast",
        Flex = "flex",
        Priority = "priority",
    }
}
