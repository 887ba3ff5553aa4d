// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, params};

params! {
    /// Parameters of `containers.files.create`.
    pub struct ContainerFileCreateParams {
        optional file_id: String = "file_id",
        optional file: crate::Upload = "file",
    }
}

params! {
    /// Parameters of `containers.files.list`.
    pub struct ContainerFileListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
    }
}

object! {
    /// Returned by `containers.files.create`, `containers.files.list`, `containers.files.retrieve`.
    pub struct ContainerFileResource {
        lenient id: String = "id",
        /// Always `"container.file"`.
        constant object: "container.file" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient bytes: i64 = "bytes",
        lenient container_id: String = "container_id",
        lenient path: String = "path",
        lenient source: String = "source",
    }
}
