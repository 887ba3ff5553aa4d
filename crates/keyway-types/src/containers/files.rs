// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{object, params};

params! {
    /// What `containers.files.create` takes.
    pub struct ContainerFileCreateParams {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `file`: a file.
        optional file: crate::Upload = "file",
    }
}

params! {
    /// What `containers.files.list` takes.
    pub struct ContainerFileListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

object! {
    /// What `containers.files.create`, `containers.files.list`, `containers.files.retrieve` gives: an object: the document's `ContainerFileResource`.
    pub struct ContainerFileResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"container.file"`.
        constant object: "container.file" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `bytes`: a whole number.
        lenient bytes: i64 = "bytes",
        /// The member `container_id`: a text.
        lenient container_id: String = "container_id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `source`: a text.
        lenient source: String = "source",
    }
}
