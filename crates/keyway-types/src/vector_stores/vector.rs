// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::VectorStoreExpirationAfter;
use crate::shared::Metadata;
use crate::support::{object, open_enum};

object! {
    /// What `vector_stores.create`, `vector_stores.list`, `vector_stores.retrieve` gives: an object: the document's `VectorStoreObject`.
    pub struct VectorStore {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store"`.
        constant object: "vector_store" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `status`: one of the values of [`VectorStoreStatus`].
        lenient status: VectorStoreStatus = "status",
        /// The member `last_active_at`: a whole number, in seconds since 1970. May be null.
        optional last_active_at: i64 = "last_active_at",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `file_counts`: an object, [`VectorStoreFileCounts`].
        lenient file_counts: VectorStoreFileCounts = "file_counts",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`].
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// An object: `file_counts` of the document's `VectorStoreObject`.
    pub struct VectorStoreFileCounts {
        /// The member `in_progress`: a whole number.
        lenient in_progress: i64 = "in_progress",
        /// The member `completed`: a whole number.
        lenient completed: i64 = "completed",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
        /// The member `cancelled`: a whole number.
        lenient cancelled: i64 = "cancelled",
        /// The member `total`: a whole number.
        lenient total: i64 = "total",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `VectorStoreObject`.
    pub enum VectorStoreStatus {
        Expired = "expired",
        InProgress = "in_progress",
        Completed = "completed",
    }
}
