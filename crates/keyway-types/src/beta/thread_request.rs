// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::CreateMessageRequest;
use crate::shared::Metadata;
use crate::support::{params, tagged_union};

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
