// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool};
use crate::shared::{Metadata, ReasoningEffort};
use crate::support::params;

params! {
    /// What `beta.assistants.update` takes.
    pub struct BetaAssistantUpdateParams {
        /// The member `model`: one of the values of [`AssistantSupportedModels`].
        optional model: AssistantSupportedModels = "model",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        nullable reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `name`: a text of at most 256 characters. May be null.
        nullable name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        nullable description: String = "description",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        nullable instructions: String = "instructions",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaAssistantUpdateParamsToolResources`]. May be null.
        nullable tool_resources: BetaAssistantUpdateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        nullable temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        nullable top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        nullable response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    /// An object: `tool_resources` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaAssistantUpdateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaAssistantUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaAssistantUpdateParamsToolResourcesFileSearch`].
        optional file_search: BetaAssistantUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}
