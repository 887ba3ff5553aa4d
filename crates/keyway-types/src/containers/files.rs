// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, params};

params! {
    /// Parameters of `containers.files.create`.
    pub struct ContainerFileCreateParams {
        /// Identifier of an uploaded file to copy into the container, `file-…`. Use this or `file`.
        optional file_id: String = "file_id",
        /// File to upload into the container. Use this or `file_id`.
        optional file: crate::FileSource = "file",
    }
}

params! {
    /// Parameters of `containers.files.list`.
    pub struct ContainerFileListParams {
        /// Number of files per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists files after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
    }
}

object! {
    /// A file in a container.
    ///
    /// Returned by `containers.files.create`, `containers.files.list`, `containers.files.retrieve`.
    pub struct ContainerFileResource {
        /// Identifier of the container file, `cfile_…`.
        lenient id: String = "id",
        /// Always `"container.file"`.
        constant object: "container.file" = "object",
        /// When the file was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Size of the file in bytes.
        lenient bytes: i64 = "bytes",
        /// Identifier of the container, `cntr_…`.
        lenient container_id: String = "container_id",
        lenient path: String = "path",
        /// Who created the file, such as `user` or `assistant`.
        lenient source: String = "source",
    }
}
