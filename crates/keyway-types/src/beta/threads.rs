// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool, AssistantToolsCode, ToolCall,
};
use crate::chat::ParallelToolCalls;
use crate::shared::{Metadata, ReasoningEffort, SortOrder};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    pub struct AssistantToolChoice {
        given r#type: AssistantToolChoiceType = "type",
        optional function: AssistantToolChoiceFunction = "function",
    }
}

params! {
    pub struct AssistantToolChoiceFunction {
        given name: String = "name",
    }
}

kind_union! {
    pub enum AssistantToolChoiceOption {
        string => Preset(AssistantToolChoiceOptionPreset),
        object => AssistantToolChoice(AssistantToolChoice),
    }
}

open_enum! {
    pub enum AssistantToolChoiceOptionPreset {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

open_enum! {
    pub enum AssistantToolChoiceType {
        Function = "function",
        CodeInterpreter = "code_interpreter",
        FileSearch = "file_search",
    }
}

params! {
    pub struct AssistantToolsFileSearchTypeOnly {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    /// Parameters of `beta.threads.create_and_run`.
    pub struct BetaThreadCreateAndRunParams {
        required assistant_id: String = "assistant_id",
        optional thread: CreateThreadRequest = "thread",
        /// Nullable.
        optional model: BetaThreadCreateAndRunParamsModel = "model",
        /// Nullable.
        optional instructions: String = "instructions",
        /// At most 20 items. Nullable.
        optional tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        optional tool_resources: BetaThreadCreateAndRunParamsToolResources = "tool_resources",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// At least 256. Nullable.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// At least 256. Nullable.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Nullable.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// Nullable.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// Default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Nullable.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum BetaThreadCreateAndRunParamsModel {
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4_5Preview = "gpt-4.5-preview",
        Gpt4_5Preview2025_02_27 = "gpt-4.5-preview-2025-02-27",
        Gpt4Turbo = "gpt-4-turbo",
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09",
        Gpt4_0125Preview = "gpt-4-0125-preview",
        Gpt4TurboPreview = "gpt-4-turbo-preview",
        Gpt4_1106Preview = "gpt-4-1106-preview",
        Gpt4VisionPreview = "gpt-4-vision-preview",
        Gpt4 = "gpt-4",
        Gpt4_0314 = "gpt-4-0314",
        Gpt4_0613 = "gpt-4-0613",
        Gpt4_32k = "gpt-4-32k",
        Gpt4_32k0314 = "gpt-4-32k-0314",
        Gpt4_32k0613 = "gpt-4-32k-0613",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k",
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
    }
}

params! {
    pub struct BetaThreadCreateAndRunParamsToolResources {
        optional code_interpreter: BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: BetaThreadCreateAndRunParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    pub struct BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    pub struct BetaThreadCreateAndRunParamsToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

/// Parameters of `beta.threads.create`.
pub type BetaThreadCreateParams = CreateThreadRequest;

/// Parameters of `beta.threads.messages.create`.
pub type BetaThreadMessageCreateParams = CreateMessageRequest;

params! {
    /// Parameters of `beta.threads.messages.list`.
    pub struct BetaThreadMessageListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
        optional run_id: String = "run_id",
    }
}

params! {
    /// Parameters of `beta.threads.messages.update`.
    pub struct BetaThreadMessageUpdateParams {
        /// Nullable.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `beta.threads.runs.create`.
    pub struct BetaThreadRunCreateParams {
        required assistant_id: String = "assistant_id",
        /// Nullable.
        optional model: AssistantSupportedModels = "model",
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional additional_instructions: String = "additional_instructions",
        /// Nullable.
        optional additional_messages: Vec<CreateMessageRequest> = "additional_messages",
        /// At most 20 items. Nullable.
        optional tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// At least 256. Nullable.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// At least 256. Nullable.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Nullable.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// Nullable.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// Default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Nullable.
        optional response_format: AssistantResponseFormatOption = "response_format",
        optional include: Vec<String> = "include",
    }
}

params! {
    /// Parameters of `beta.threads.runs.list`.
    pub struct BetaThreadRunListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `beta.threads.runs.steps.list`.
    pub struct BetaThreadRunStepListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
        optional include: Vec<String> = "include",
    }
}

params! {
    /// Parameters of `beta.threads.runs.steps.retrieve`.
    pub struct BetaThreadRunStepRetrieveParams {
        optional include: Vec<String> = "include",
    }
}

params! {
    /// Parameters of `beta.threads.runs.submit_tool_outputs`.
    pub struct BetaThreadRunSubmitToolOutputsParams {
        required tool_outputs: Vec<BetaThreadRunSubmitToolOutputsParamsToolOutput> = "tool_outputs",
    }
}

params! {
    pub struct BetaThreadRunSubmitToolOutputsParamsToolOutput {
        optional tool_call_id: String = "tool_call_id",
        optional output: String = "output",
    }
}

params! {
    /// Parameters of `beta.threads.runs.update`.
    pub struct BetaThreadRunUpdateParams {
        /// Nullable.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `beta.threads.update`.
    pub struct BetaThreadUpdateParams {
        /// Nullable.
        nullable tool_resources: BetaThreadUpdateParamsToolResources = "tool_resources",
        /// Nullable.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    pub struct BetaThreadUpdateParamsToolResources {
        optional code_interpreter: BetaThreadUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: BetaThreadUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    pub struct BetaThreadUpdateParamsToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    pub struct BetaThreadUpdateParamsToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    pub struct CreateMessageRequest {
        required role: CreateMessageRequestRole = "role",
        required content: CreateMessageRequestContent = "content",
        /// Nullable.
        optional attachments: Vec<CreateMessageRequestAttachment> = "attachments",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    pub struct CreateMessageRequestAttachment {
        optional file_id: String = "file_id",
        optional tools: Vec<CreateMessageRequestAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateMessageRequestAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

kind_union! {
    pub enum CreateMessageRequestContent {
        string => String(String),
        array => List(Vec<MessageContentPartParam>),
    }
}

open_enum! {
    pub enum CreateMessageRequestRole {
        User = "user",
        Assistant = "assistant",
    }
}

params! {
    pub struct CreateThreadRequest {
        optional messages: Vec<CreateMessageRequest> = "messages",
        /// Nullable.
        optional tool_resources: CreateThreadRequestToolResources = "tool_resources",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    pub struct CreateThreadRequestToolResources {
        optional code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: CreateThreadRequestToolResourcesFileSearch = "file_search",
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// At most 1 item.
        optional vector_stores: Vec<CreateThreadRequestToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStore {
        /// At most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        optional chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        required r#static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

params! {
    pub struct ImageFile {
        given file_id: String = "file_id",
        /// Default: `"auto"`.
        optional detail: ImageFileDetail = "detail",
    }
}

params! {
    pub struct ImageFileContentBlock {
        /// Always `"image_file"`.
        constant r#type: "image_file" = "type",
        given image_file: ImageFile = "image_file",
    }
}

open_enum! {
    pub enum ImageFileDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    pub struct ImageUrl {
        /// A URI.
        given url: String = "url",
        /// Default: `"auto"`.
        optional detail: ImageUrlDetail = "detail",
    }
}

params! {
    pub struct ImageUrlContentBlock {
        /// Always `"image_url"`.
        constant r#type: "image_url" = "type",
        given image_url: ImageUrl = "image_url",
    }
}

open_enum! {
    pub enum ImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum MessageContentPartParam by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlockParam),
    }
}

object! {
    pub struct MessageCreationStepDetails {
        /// Always `"message_creation"`.
        constant r#type: "message_creation" = "type",
        lenient message_creation: MessageCreationStepDetailsMessageCreation = "message_creation",
    }
}

object! {
    pub struct MessageCreationStepDetailsMessageCreation {
        lenient message_id: String = "message_id",
    }
}

object! {
    /// Returned by `beta.threads.messages.delete`.
    pub struct MessageDeleted {
        lenient id: String = "id",
        /// Always `"thread.message.deleted"`.
        constant object: "thread.message.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

object! {
    pub struct RequiredActionFunctionToolCall {
        lenient id: String = "id",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        lenient function: RequiredActionFunctionToolCallFunction = "function",
    }
}

object! {
    pub struct RequiredActionFunctionToolCallFunction {
        lenient name: String = "name",
        lenient arguments: String = "arguments",
    }
}

object! {
    /// Returned by `beta.threads.create_and_run`, `beta.threads.runs.cancel`,
    /// `beta.threads.runs.create`, `beta.threads.runs.list`, `beta.threads.runs.retrieve`,
    /// `beta.threads.runs.submit_tool_outputs`, `beta.threads.runs.update`.
    pub struct Run {
        lenient id: String = "id",
        /// Always `"thread.run"`.
        constant object: "thread.run" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        lenient assistant_id: String = "assistant_id",
        lenient status: RunStatus = "status",
        /// Nullable.
        optional required_action: RunRequiredAction = "required_action",
        /// Nullable.
        optional last_error: RunLastError = "last_error",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// In seconds since 1970. Nullable.
        optional started_at: i64 = "started_at",
        /// In seconds since 1970. Nullable.
        optional cancelled_at: i64 = "cancelled_at",
        /// In seconds since 1970. Nullable.
        optional failed_at: i64 = "failed_at",
        /// In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        lenient model: String = "model",
        lenient instructions: String = "instructions",
        /// At most 20 items. Default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Nullable.
        optional usage: RunCompletionUsage = "usage",
        /// Nullable.
        optional incomplete_details: RunIncompleteDetails = "incomplete_details",
        /// At least 256. Nullable.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// At least 256. Nullable.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Nullable.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// Nullable.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// Default: `true`.
        lenient parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Nullable.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// Nullable.
        optional temperature: f64 = "temperature",
        /// Nullable.
        optional top_p: f64 = "top_p",
    }
}

object! {
    pub struct RunCompletionUsage {
        lenient prompt_tokens: i64 = "prompt_tokens",
        lenient completion_tokens: i64 = "completion_tokens",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct RunIncompleteDetails {
        optional reason: RunIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    pub enum RunIncompleteDetailsReason {
        MaxCompletionTokens = "max_completion_tokens",
        MaxPromptTokens = "max_prompt_tokens",
    }
}

object! {
    pub struct RunLastError {
        lenient code: RunLastErrorCode = "code",
        lenient message: String = "message",
    }
}

open_enum! {
    pub enum RunLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
    }
}

object! {
    pub struct RunRequiredAction {
        /// Always `"submit_tool_outputs"`.
        constant r#type: "submit_tool_outputs" = "type",
        lenient submit_tool_outputs: RunRequiredActionSubmitToolOutputs = "submit_tool_outputs",
    }
}

object! {
    pub struct RunRequiredActionSubmitToolOutputs {
        lenient tool_calls: Vec<RequiredActionFunctionToolCall> = "tool_calls",
    }
}

open_enum! {
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
    /// Returned by `beta.threads.runs.steps.list`, `beta.threads.runs.steps.retrieve`.
    pub struct RunStep {
        lenient id: String = "id",
        /// Always `"thread.run.step"`.
        constant object: "thread.run.step" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient assistant_id: String = "assistant_id",
        lenient thread_id: String = "thread_id",
        lenient run_id: String = "run_id",
        lenient r#type: RunStepType = "type",
        lenient status: RunStepStatus = "status",
        lenient step_details: RunStepStepDetails = "step_details",
        /// Nullable.
        optional last_error: RunStepLastError = "last_error",
        /// In seconds since 1970. Nullable.
        optional expired_at: i64 = "expired_at",
        /// In seconds since 1970. Nullable.
        optional cancelled_at: i64 = "cancelled_at",
        /// In seconds since 1970. Nullable.
        optional failed_at: i64 = "failed_at",
        /// In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Nullable.
        optional usage: RunStepCompletionUsage = "usage",
    }
}

object! {
    pub struct RunStepCompletionUsage {
        lenient prompt_tokens: i64 = "prompt_tokens",
        lenient completion_tokens: i64 = "completion_tokens",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct RunStepLastError {
        lenient code: RunStepLastErrorCode = "code",
        lenient message: String = "message",
    }
}

open_enum! {
    pub enum RunStepLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
    }
}

open_enum! {
    pub enum RunStepStatus {
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Failed = "failed",
        Completed = "completed",
        Expired = "expired",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RunStepStepDetails by "type" {
        "message_creation" => MessageCreation(MessageCreationStepDetails),
        "tool_calls" => ToolCalls(ToolCallsStepDetails),
    }
}

open_enum! {
    pub enum RunStepType {
        MessageCreation = "message_creation",
        ToolCalls = "tool_calls",
    }
}

params! {
    pub struct TextContentBlockParam {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        required text: String = "text",
    }
}

object! {
    /// Returned by `beta.threads.create`, `beta.threads.retrieve`, `beta.threads.update`.
    pub struct Thread {
        lenient id: String = "id",
        /// Always `"thread"`.
        constant object: "thread" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional tool_resources: ThreadToolResources = "tool_resources",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// Returned by `beta.threads.delete`.
    pub struct ThreadDeleted {
        lenient id: String = "id",
        /// Always `"thread.deleted"`.
        constant object: "thread.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

object! {
    pub struct ThreadToolResources {
        optional code_interpreter: ThreadToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: ThreadToolResourcesFileSearch = "file_search",
    }
}

object! {
    pub struct ThreadToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    pub struct ThreadToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

object! {
    pub struct ToolCallsStepDetails {
        /// Always `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        lenient tool_calls: Vec<ToolCall> = "tool_calls",
    }
}

params! {
    pub struct TruncationObject {
        given r#type: TruncationObjectType = "type",
        /// At least 1. Nullable.
        optional last_messages: i64 = "last_messages",
    }
}

open_enum! {
    pub enum TruncationObjectType {
        Auto = "auto",
        LastMessages = "last_messages",
    }
}
