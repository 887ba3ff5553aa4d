// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{Metadata, SortOrder};
use crate::support::{object, params, tagged_union};

params! {
    /// An object: the document's `AutoChunkingStrategyRequestParam`.
    pub struct AutoFileChunkingStrategyParam {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

object! {
    /// What `vector_stores.delete` gives: an object: the document's `DeleteVectorStoreResponse`.
    pub struct VectorStoreDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store.deleted"`.
        constant object: "vector_store.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// An object: the document's `VectorStoreExpirationAfter`.
    pub struct VectorStoreExpirationAfter {
        /// The member `anchor`: `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// The member `days`: a whole number, 1 to 365.
        given days: i64 = "days",
    }
}

params! {
    /// What `vector_stores.list` takes.
    pub struct VectorStoreListParams {
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

object! {
    /// An object: the document's `OtherChunkingStrategyResponseParam`.
    pub struct OtherFileChunkingStrategyObject {
        /// The member `type`: `"other"`.
        constant r#type: "other" = "type",
    }
}

params! {
    /// What `vector_stores.create` takes.
    pub struct VectorStoreCreateParams {
        /// The member `file_ids`: a list of at most 500 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`].
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `chunking_strategy`: one of the shapes of [`VectorStoreCreateParamsChunkingStrategy`].
        optional chunking_strategy: VectorStoreCreateParamsChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `chunking_strategy` of the document's `CreateVectorStoreRequest`.
    pub enum VectorStoreCreateParamsChunkingStrategy by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

params! {
    /// An object: the document's `StaticChunkingStrategy`.
    pub struct StaticFileChunkingStrategy {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        given max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        given chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

object! {
    /// An object: the document's `StaticChunkingStrategyResponseParam`.
    pub struct StaticFileChunkingStrategyObject {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`StaticFileChunkingStrategy`].
        lenient r#static: StaticFileChunkingStrategy = "static",
    }
}

params! {
    /// An object: the document's `StaticChunkingStrategyRequestParam`.
    pub struct StaticFileChunkingStrategyObjectParam {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`StaticFileChunkingStrategy`].
        required r#static: StaticFileChunkingStrategy = "static",
    }
}

params! {
    /// What `vector_stores.update` takes.
    pub struct VectorStoreUpdateParams {
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`]. May be null.
        nullable expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}
