// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool, AssistantToolsCode, ToolCall,
};
use crate::chat::ParallelToolCalls;
use crate::shared::{Metadata, ReasoningEffort, SortOrder};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoice {
        /// The member `type`: one of the values of [`AssistantToolChoiceType`].
        given r#type: AssistantToolChoiceType = "type",
        /// The member `function`: an object, [`AssistantToolChoiceFunction`].
        optional function: AssistantToolChoiceFunction = "function",
    }
}

params! {
    /// An object: `function` of the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoiceFunction {
        /// The member `name`: a text.
        given name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: the document's `AssistantsApiToolChoiceOption`.
    pub enum AssistantToolChoiceOption {
        string => Preset(AssistantToolChoiceOptionPreset),
        object => AssistantToolChoice(AssistantToolChoice),
    }
}

open_enum! {
    /// A string with known values: the document's `AssistantsApiToolChoiceOption|0`.
    pub enum AssistantToolChoiceOptionPreset {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AssistantsNamedToolChoice`.
    pub enum AssistantToolChoiceType {
        Function = "function",
        CodeInterpreter = "code_interpreter",
        FileSearch = "file_search",
    }
}

params! {
    /// An object: the document's `AssistantToolsFileSearchTypeOnly`.
    pub struct AssistantToolsFileSearchTypeOnly {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    /// What `beta.threads.create_and_run` takes.
    pub struct BetaThreadCreateAndRunParams {
        /// The member `assistant_id`: a text.
        required assistant_id: String = "assistant_id",
        /// The member `thread`: an object, [`CreateThreadRequest`].
        optional thread: CreateThreadRequest = "thread",
        /// The member `model`: one of the values of [`BetaThreadCreateAndRunParamsModel`]. May be null.
        optional model: BetaThreadCreateAndRunParamsModel = "model",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `tools`: a list of at most 20 items. May be null.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaThreadCreateAndRunParamsToolResources`]. May be null.
        optional tool_resources: BetaThreadCreateAndRunParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateThreadAndRunRequest`.
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
    /// An object: `tool_resources` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaThreadCreateAndRunParamsToolResourcesFileSearch`].
        optional file_search: BetaThreadCreateAndRunParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

/// What `beta.threads.create` takes.
pub type BetaThreadCreateParams = CreateThreadRequest;

/// What `beta.threads.messages.create` takes.
pub type BetaThreadMessageCreateParams = CreateMessageRequest;

params! {
    /// What `beta.threads.messages.list` takes.
    pub struct BetaThreadMessageListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `run_id`: a text.
        optional run_id: String = "run_id",
    }
}

params! {
    /// What `beta.threads.messages.update` takes.
    pub struct BetaThreadMessageUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// What `beta.threads.runs.create` takes.
    pub struct BetaThreadRunCreateParams {
        /// The member `assistant_id`: a text.
        required assistant_id: String = "assistant_id",
        /// The member `model`: one of the values of [`AssistantSupportedModels`]. May be null.
        optional model: AssistantSupportedModels = "model",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `additional_instructions`: a text. May be null.
        optional additional_instructions: String = "additional_instructions",
        /// The member `additional_messages`: a list. May be null.
        optional additional_messages: Vec<CreateMessageRequest> = "additional_messages",
        /// The member `tools`: a list of at most 20 items. May be null.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.list` takes.
    pub struct BetaThreadRunListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.threads.runs.steps.list` takes.
    pub struct BetaThreadRunStepListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.steps.retrieve` takes.
    pub struct BetaThreadRunStepRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.submit_tool_outputs` takes.
    pub struct BetaThreadRunSubmitToolOutputsParams {
        /// The member `tool_outputs`: a list.
        required tool_outputs: Vec<BetaThreadRunSubmitToolOutputsParamsToolOutput> = "tool_outputs",
    }
}

params! {
    /// An object: `tool_outputs[]` of the document's `SubmitToolOutputsRunRequest`.
    pub struct BetaThreadRunSubmitToolOutputsParamsToolOutput {
        /// The member `tool_call_id`: a text.
        optional tool_call_id: String = "tool_call_id",
        /// The member `output`: a text.
        optional output: String = "output",
    }
}

params! {
    /// What `beta.threads.runs.update` takes.
    pub struct BetaThreadRunUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// What `beta.threads.update` takes.
    pub struct BetaThreadUpdateParams {
        /// The member `tool_resources`: an object, [`BetaThreadUpdateParamsToolResources`]. May be null.
        nullable tool_resources: BetaThreadUpdateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `tool_resources` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaThreadUpdateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaThreadUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaThreadUpdateParamsToolResourcesFileSearch`].
        optional file_search: BetaThreadUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    /// An object: the document's `CreateMessageRequest`.
    pub struct CreateMessageRequest {
        /// The member `role`: one of the values of [`CreateMessageRequestRole`].
        required role: CreateMessageRequestRole = "role",
        /// The member `content`: one of the shapes of [`CreateMessageRequestContent`].
        required content: CreateMessageRequestContent = "content",
        /// The member `attachments`: a list. May be null.
        optional attachments: Vec<CreateMessageRequestAttachment> = "attachments",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `attachments[]` of the document's `CreateMessageRequest`.
    pub struct CreateMessageRequestAttachment {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `tools`: a list.
        optional tools: Vec<CreateMessageRequestAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `attachments[].tools[]` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestContent {
        string => String(String),
        array => List(Vec<MessageContentPartParam>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestRole {
        User = "user",
        Assistant = "assistant",
    }
}

params! {
    /// An object: the document's `CreateThreadRequest`.
    pub struct CreateThreadRequest {
        /// The member `messages`: a list.
        optional messages: Vec<CreateMessageRequest> = "messages",
        /// The member `tool_resources`: an object, [`CreateThreadRequestToolResources`]. May be null.
        optional tool_resources: CreateThreadRequestToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `tool_resources` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResources {
        /// The member `code_interpreter`: an object, [`CreateThreadRequestToolResourcesCodeInterpreter`].
        optional code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`CreateThreadRequestToolResourcesFileSearch`].
        optional file_search: CreateThreadRequestToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `vector_stores`: a list of at most 1 items.
        optional vector_stores: Vec<CreateThreadRequestToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[]` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStore {
        /// The member `file_ids`: a list of at most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `chunking_strategy`: one of the shapes of [`CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy`].
        optional chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `tool_resources.file_search.vector_stores[].chunking_strategy` of the document's `CreateThreadRequest`.
    pub enum CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|0` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic`].
        required r#static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1.static` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

params! {
    /// An object: `image_file` of the document's `MessageContentImageFileObject`.
    pub struct ImageFile {
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageFileObject`.
    pub struct ImageFileContentBlock {
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFile`].
        given image_file: ImageFile = "image_file",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageContentImageFileObject`.
    pub enum ImageFileDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: `image_url` of the document's `MessageContentImageUrlObject`.
    pub struct ImageUrl {
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageUrlObject`.
    pub struct ImageUrlContentBlock {
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrl`].
        given image_url: ImageUrl = "image_url",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageContentImageUrlObject`.
    pub enum ImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `CreateMessageRequest`.
    pub enum MessageContentPartParam by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlockParam),
    }
}

object! {
    /// An object: the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetails {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`MessageCreationStepDetailsMessageCreation`].
        lenient message_creation: MessageCreationStepDetailsMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetailsMessageCreation {
        /// The member `message_id`: a text.
        lenient message_id: String = "message_id",
    }
}

object! {
    /// What `beta.threads.messages.delete` gives: an object: the document's `DeleteMessageResponse`.
    pub struct MessageDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.message.deleted"`.
        constant object: "thread.message.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// An object: the document's `RunToolCallObject`.
    pub struct RequiredActionFunctionToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`RequiredActionFunctionToolCallFunction`].
        lenient function: RequiredActionFunctionToolCallFunction = "function",
    }
}

object! {
    /// An object: `function` of the document's `RunToolCallObject`.
    pub struct RequiredActionFunctionToolCallFunction {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

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

params! {
    /// An object: the document's `MessageRequestContentTextObject`.
    pub struct TextContentBlockParam {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

object! {
    /// What `beta.threads.create`, `beta.threads.retrieve`, `beta.threads.update` gives: an object: the document's `ThreadObject`.
    pub struct Thread {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread"`.
        constant object: "thread" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `tool_resources`: an object, [`ThreadToolResources`]. May be null.
        optional tool_resources: ThreadToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// What `beta.threads.delete` gives: an object: the document's `DeleteThreadResponse`.
    pub struct ThreadDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.deleted"`.
        constant object: "thread.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// An object: `tool_resources` of the document's `ThreadObject`.
    pub struct ThreadToolResources {
        /// The member `code_interpreter`: an object, [`ThreadToolResourcesCodeInterpreter`].
        optional code_interpreter: ThreadToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`ThreadToolResourcesFileSearch`].
        optional file_search: ThreadToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsObject`.
    pub struct ToolCallsStepDetails {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        lenient tool_calls: Vec<ToolCall> = "tool_calls",
    }
}

params! {
    /// An object: the document's `TruncationObject`.
    pub struct TruncationObject {
        /// The member `type`: one of the values of [`TruncationObjectType`].
        given r#type: TruncationObjectType = "type",
        /// The member `last_messages`: a whole number, at least 1. May be null.
        optional last_messages: i64 = "last_messages",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `TruncationObject`.
    pub enum TruncationObjectType {
        Auto = "auto",
        LastMessages = "last_messages",
    }
}
