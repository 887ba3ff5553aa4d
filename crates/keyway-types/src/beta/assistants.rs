// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool};
use crate::shared::{Metadata, ReasoningEffort, SortOrder};
use crate::support::{object, params, tagged_union};

object! {
    /// What `beta.assistants.create`, `beta.assistants.list`, `beta.assistants.retrieve` gives: an object: the document's `AssistantObject`.
    pub struct Assistant {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"assistant"`.
        constant object: "assistant" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text of at most 256 characters. May be null.
        optional name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        optional description: String = "description",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        optional instructions: String = "instructions",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `tool_resources`: an object, [`AssistantToolResources`]. May be null.
        optional tool_resources: AssistantToolResources = "tool_resources",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

object! {
    /// What `beta.assistants.delete` gives: an object: the document's `DeleteAssistantResponse`.
    pub struct AssistantDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"assistant.deleted"`.
        constant object: "assistant.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// An object: `tool_resources` of the document's `AssistantObject`.
    pub struct AssistantToolResources {
        /// The member `code_interpreter`: an object, [`AssistantToolResourcesCodeInterpreter`].
        optional code_interpreter: AssistantToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`AssistantToolResourcesFileSearch`].
        optional file_search: AssistantToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    /// What `beta.assistants.create` takes.
    pub struct BetaAssistantCreateParams {
        /// The member `model`: one of the values of [`AssistantSupportedModels`].
        required model: AssistantSupportedModels = "model",
        /// The member `name`: a text of at most 256 characters. May be null.
        optional name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        optional description: String = "description",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        optional instructions: String = "instructions",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaAssistantCreateParamsToolResources`]. May be null.
        optional tool_resources: BetaAssistantCreateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    /// An object: `tool_resources` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaAssistantCreateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaAssistantCreateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaAssistantCreateParamsToolResourcesFileSearch`].
        optional file_search: BetaAssistantCreateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `vector_stores`: a list of at most 1 items.
        optional vector_stores: Vec<BetaAssistantCreateParamsToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[]` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStore {
        /// The member `file_ids`: a list of at most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `chunking_strategy`: one of the shapes of [`BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy`].
        optional chunking_strategy: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `tool_resources.file_search.vector_stores[].chunking_strategy` of the document's `CreateAssistantRequest`.
    pub enum BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|0` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic`].
        required r#static: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1.static` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

params! {
    /// What `beta.assistants.list` takes.
    pub struct BetaAssistantListParams {
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
