// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption, FileSearchRanker,
    MessageCreationStepDetails, RequiredActionFunctionToolCall, ToolCallDeltaObject, ToolCallsStepDetails,
    TruncationObject,
};
use crate::chat::ParallelToolCalls;
use crate::shared::Metadata;
use crate::support::{object, open_enum, tagged_union};

object! {
    /// What `beta.threads.create_and_run`, `beta.threads.runs.cancel`, `beta.threads.runs.create` gives: an object: the document's `RunObject`.
    pub struct Run {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.run"`.
        constant object: "thread.run" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `assistant_id`: a text.
        lenient assistant_id: String = "assistant_id",
        /// The member `status`: one of the values of [`RunStatus`].
        lenient status: RunStatus = "status",
        /// The member `required_action`: an object, [`RunRequiredAction`]. May be null.
        optional required_action: RunRequiredAction = "required_action",
        /// The member `last_error`: an object, [`RunLastError`]. May be null.
        optional last_error: RunLastError = "last_error",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `started_at`: a whole number, in seconds since 1970. May be null.
        optional started_at: i64 = "started_at",
        /// The member `cancelled_at`: a whole number, in seconds since 1970. May be null.
        optional cancelled_at: i64 = "cancelled_at",
        /// The member `failed_at`: a whole number, in seconds since 1970. May be null.
        optional failed_at: i64 = "failed_at",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `instructions`: a text.
        lenient instructions: String = "instructions",
        /// The member `tools`: a list of at most 20 items. The API's default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `usage`: an object, [`RunCompletionUsage`]. May be null.
        optional usage: RunCompletionUsage = "usage",
        /// The member `incomplete_details`: an object, [`RunIncompleteDetails`]. May be null.
        optional incomplete_details: RunIncompleteDetails = "incomplete_details",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// The member `temperature`: a number. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number. May be null.
        optional top_p: f64 = "top_p",
    }
}

object! {
    /// An object: the document's `RunCompletionUsage`.
    pub struct RunCompletionUsage {
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `incomplete_details` of the document's `RunObject`.
    pub struct RunIncompleteDetails {
        /// The member `reason`: one of the values of [`RunIncompleteDetailsReason`].
        optional reason: RunIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `RunObject`.
    pub enum RunIncompleteDetailsReason {
        MaxCompletionTokens = "max_completion_tokens",
        MaxPromptTokens = "max_prompt_tokens",
    }
}

object! {
    /// An object: `last_error` of the document's `RunObject`.
    pub struct RunLastError {
        /// The member `code`: one of the values of [`RunLastErrorCode`].
        lenient code: RunLastErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `last_error.code` of the document's `RunObject`.
    pub enum RunLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
    }
}

object! {
    /// An object: `required_action` of the document's `RunObject`.
    pub struct RunRequiredAction {
        /// The member `type`: `"submit_tool_outputs"`.
        constant r#type: "submit_tool_outputs" = "type",
        /// The member `submit_tool_outputs`: an object, [`RunRequiredActionSubmitToolOutputs`].
        lenient submit_tool_outputs: RunRequiredActionSubmitToolOutputs = "submit_tool_outputs",
    }
}

object! {
    /// An object: `required_action.submit_tool_outputs` of the document's `RunObject`.
    pub struct RunRequiredActionSubmitToolOutputs {
        /// The member `tool_calls`: a list.
        lenient tool_calls: Vec<RequiredActionFunctionToolCall> = "tool_calls",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RunObject`.
    pub enum RunStatus {
        Queued = "queued",
        InProgress = "in_progress",
        RequiresAction = "requires_action",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
        Failed = "failed",
        Completed = "completed",
        Incomplete = "incomplete",
        Expired = "expired",
    }
}

object! {
    /// What `beta.threads.runs.steps.list`, `beta.threads.runs.steps.retrieve` gives: an object: the document's `RunStepObject`.
    pub struct RunStep {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.run.step"`.
        constant object: "thread.run.step" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `assistant_id`: a text.
        lenient assistant_id: String = "assistant_id",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `run_id`: a text.
        lenient run_id: String = "run_id",
        /// The member `type`: one of the values of [`RunStepType`].
        lenient r#type: RunStepType = "type",
        /// The member `status`: one of the values of [`RunStepStatus`].
        lenient status: RunStepStatus = "status",
        /// The member `step_details`: one of the shapes of [`RunStepStepDetails`].
        lenient step_details: RunStepStepDetails = "step_details",
        /// The member `last_error`: an object, [`RunStepLastError`]. May be null.
        optional last_error: RunStepLastError = "last_error",
        /// The member `expired_at`: a whole number, in seconds since 1970. May be null.
        optional expired_at: i64 = "expired_at",
        /// The member `cancelled_at`: a whole number, in seconds since 1970. May be null.
        optional cancelled_at: i64 = "cancelled_at",
        /// The member `failed_at`: a whole number, in seconds since 1970. May be null.
        optional failed_at: i64 = "failed_at",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `usage`: an object, [`RunStepCompletionUsage`]. May be null.
        optional usage: RunStepCompletionUsage = "usage",
    }
}

object! {
    /// An object: the document's `RunStepCompletionUsage`.
    pub struct RunStepCompletionUsage {
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `delta` of the document's `RunStepDeltaObject`.
    pub struct RunStepDelta {
        /// The member `step_details`: one of the shapes of [`RunStepDeltaStepDetails`].
        optional step_details: RunStepDeltaStepDetails = "step_details",
    }
}

object! {
    /// An object: the document's `RunStepDeltaObject`.
    pub struct RunStepDeltaEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.run.step.delta"`.
        constant object: "thread.run.step.delta" = "object",
        /// The member `delta`: an object, [`RunStepDelta`].
        lenient delta: RunStepDelta = "delta",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDelta {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`RunStepDeltaMessageDeltaMessageCreation`].
        optional message_creation: RunStepDeltaMessageDeltaMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDeltaMessageCreation {
        /// The member `message_id`: a text.
        optional message_id: String = "message_id",
    }
}

tagged_union! {
    /// One of several objects: `delta.step_details` of the document's `RunStepDeltaObject`.
    pub enum RunStepDeltaStepDetails by "type" {
        "message_creation" => MessageCreation(RunStepDeltaMessageDelta),
        "tool_calls" => ToolCalls(ToolCallDeltaObject),
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObject {
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`RunStepDetailsToolCallsCodeOutputImageObjectImage`].
        lenient image: RunStepDetailsToolCallsCodeOutputImageObjectImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObjectImage {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputLogsObject`.
    pub struct RunStepDetailsToolCallsCodeOutputLogsObject {
        /// The member `type`: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        lenient logs: String = "logs",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchRankingOptionsObject`.
    pub struct RunStepDetailsToolCallsFileSearchRankingOptionsObject {
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        lenient ranker: FileSearchRanker = "ranker",
        /// The member `score_threshold`: a number, 0 to 1.
        lenient score_threshold: f64 = "score_threshold",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObject {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `file_name`: a text.
        lenient file_name: String = "file_name",
        /// The member `score`: a number, 0 to 1.
        lenient score: f64 = "score",
        /// The member `content`: a list.
        optional content: Vec<RunStepDetailsToolCallsFileSearchResultObjectContent> = "content",
    }
}

object! {
    /// An object: `content[]` of the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObjectContent {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

object! {
    /// An object: `last_error` of the document's `RunStepObject`.
    pub struct RunStepLastError {
        /// The member `code`: one of the values of [`RunStepLastErrorCode`].
        lenient code: RunStepLastErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `last_error.code` of the document's `RunStepObject`.
    pub enum RunStepLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RunStepObject`.
    pub enum RunStepStatus {
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Failed = "failed",
        Completed = "completed",
        Expired = "expired",
    }
}

tagged_union! {
    /// One of several objects: `step_details` of the document's `RunStepObject`.
    pub enum RunStepStepDetails by "type" {
        "message_creation" => MessageCreation(MessageCreationStepDetails),
        "tool_calls" => ToolCalls(ToolCallsStepDetails),
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `RunStepObject`.
    pub enum RunStepType {
        MessageCreation = "message_creation",
        ToolCalls = "tool_calls",
    }
}
