// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{params, tagged_union};

params! {
    /// An object: the document's `CreateEvalJsonlRunDataSource`.
    pub struct CreateEvalJsonlRunDataSource {
        /// The member `type`: `"jsonl"`. The API's default: `"jsonl"`.
        constant r#type: "jsonl" = "type",
        /// The member `source`: one of the shapes of [`CreateEvalJsonlRunDataSourceSource`].
        given source: CreateEvalJsonlRunDataSourceSource = "source",
    }
}

tagged_union! {
    /// One of several objects: `source` of the document's `CreateEvalJsonlRunDataSource`.
    pub enum CreateEvalJsonlRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
    }
}

params! {
    /// An object: the document's `EvalJsonlFileContentSource`.
    pub struct EvalJsonlFileContentSource {
        /// The member `type`: `"file_content"`. The API's default: `"file_content"`.
        constant r#type: "file_content" = "type",
        /// The member `content`: a list.
        lenient content: Vec<EvalJsonlFileContentSourceContent> = "content",
    }
}

params! {
    /// An object: `content[]` of the document's `EvalJsonlFileContentSource`.
    pub struct EvalJsonlFileContentSourceContent {
        /// The member `item`: any JSON object.
        given item: crate::Json = "item",
        /// The member `sample`: any JSON object.
        optional sample: crate::Json = "sample",
    }
}

params! {
    /// An object: the document's `EvalJsonlFileIdSource`.
    pub struct EvalJsonlFileIdSource {
        /// The member `type`: `"file_id"`. The API's default: `"file_id"`.
        constant r#type: "file_id" = "type",
        /// The member `id`: a text.
        given id: String = "id",
    }
}
