// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool};
use crate::shared::{Metadata, ReasoningEffort, SortOrder};
use crate::support::{object, params, tagged_union};

object! {
    /// Returned by `beta.assistants.create`, `beta.assistants.list`, `beta.assistants.retrieve`,
    /// `beta.assistants.update`.
    pub struct Assistant {
        lenient id: String = "id",
        /// Always `"assistant"`.
        constant object: "assistant" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// At most 256 characters. Nullable.
        optional name: String = "name",
        /// At most 512 characters. Nullable.
        optional description: String = "description",
        lenient model: String = "model",
        /// At most 256000 characters. Nullable.
        optional instructions: String = "instructions",
        /// At most 128 items. Default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Nullable.
        optional tool_resources: AssistantToolResources = "tool_resources",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

object! {
    /// Returned by `beta.assistants.delete`.
    pub struct AssistantDeleted {
        lenient id: String = "id",
        /// Always `"assistant.deleted"`.
        constant object: "assistant.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

object! {
    pub struct AssistantToolResources {
        optional code_interpreter: AssistantToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: AssistantToolResourcesFileSearch = "file_search",
    }
}

object! {
    pub struct AssistantToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    pub struct AssistantToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    /// Parameters of `beta.assistants.create`.
    pub struct BetaAssistantCreateParams {
        required model: AssistantSupportedModels = "model",
        /// At most 256 characters. Nullable.
        optional name: String = "name",
        /// At most 512 characters. Nullable.
        optional description: String = "description",
        /// At most 256000 characters. Nullable.
        optional instructions: String = "instructions",
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// At most 128 items. Default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        optional tool_resources: BetaAssistantCreateParamsToolResources = "tool_resources",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResources {
        optional code_interpreter: BetaAssistantCreateParamsToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: BetaAssistantCreateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// At most 1 item.
        optional vector_stores: Vec<BetaAssistantCreateParamsToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStore {
        /// At most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        optional chunking_strategy: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        required r#static: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

params! {
    /// Parameters of `beta.assistants.list`.
    pub struct BetaAssistantListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `beta.assistants.update`.
    pub struct BetaAssistantUpdateParams {
        optional model: AssistantSupportedModels = "model",
        /// Default: `"medium"`. Nullable.
        nullable reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// At most 256 characters. Nullable.
        nullable name: String = "name",
        /// At most 512 characters. Nullable.
        nullable description: String = "description",
        /// At most 256000 characters. Nullable.
        nullable instructions: String = "instructions",
        /// At most 128 items. Default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// Nullable.
        nullable tool_resources: BetaAssistantUpdateParamsToolResources = "tool_resources",
        /// Nullable.
        nullable metadata: Metadata = "metadata",
        /// 0 to 2. Default: `1`. Nullable.
        nullable temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        nullable top_p: f64 = "top_p",
        /// Nullable.
        nullable response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    pub struct BetaAssistantUpdateParamsToolResources {
        optional code_interpreter: BetaAssistantUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        optional file_search: BetaAssistantUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    pub struct BetaAssistantUpdateParamsToolResourcesCodeInterpreter {
        /// At most 20 items. Default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    pub struct BetaAssistantUpdateParamsToolResourcesFileSearch {
        /// At most 1 item.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}
