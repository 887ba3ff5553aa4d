// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption, CreateThreadRequest,
    TruncationObject,
};
use crate::chat::ParallelToolCalls;
use crate::shared::Metadata;
use crate::support::{open_enum, params};

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
