// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AnnotationDelta by "type" {
        "file_citation" => FileCitation(FileCitationDeltaAnnotation),
        "file_path" => FilePath(FilePathDeltaAnnotation),
    }
}

object! {
    pub struct FileCitationDeltaAnnotation {
        lenient index: i64 = "index",
        /// Always `"file_citation"`.
        constant r#type: "file_citation" = "type",
        optional text: String = "text",
        optional file_citation: FileCitationDeltaAnnotationFileCitation = "file_citation",
        /// At least 0.
        optional start_index: i64 = "start_index",
        /// At least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    pub struct FileCitationDeltaAnnotationFileCitation {
        optional file_id: String = "file_id",
        optional quote: String = "quote",
    }
}

object! {
    pub struct FilePathDeltaAnnotation {
        lenient index: i64 = "index",
        /// Always `"file_path"`.
        constant r#type: "file_path" = "type",
        optional text: String = "text",
        optional file_path: FilePathDeltaAnnotationFilePath = "file_path",
        /// At least 0.
        optional start_index: i64 = "start_index",
        /// At least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    pub struct FilePathDeltaAnnotationFilePath {
        optional file_id: String = "file_id",
    }
}

object! {
    pub struct ImageFileDelta {
        optional file_id: String = "file_id",
        /// Default: `"auto"`.
        optional detail: ImageFileDeltaDetail = "detail",
    }
}

object! {
    pub struct ImageFileDeltaBlock {
        lenient index: i64 = "index",
        /// Always `"image_file"`.
        constant r#type: "image_file" = "type",
        optional image_file: ImageFileDelta = "image_file",
    }
}

open_enum! {
    pub enum ImageFileDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

object! {
    pub struct ImageUrlDelta {
        /// A URI.
        optional url: String = "url",
        /// Default: `"auto"`.
        optional detail: ImageUrlDeltaDetail = "detail",
    }
}

object! {
    pub struct ImageUrlDeltaBlock {
        lenient index: i64 = "index",
        /// Always `"image_url"`.
        constant r#type: "image_url" = "type",
        optional image_url: ImageUrlDelta = "image_url",
    }
}

open_enum! {
    pub enum ImageUrlDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum MessageContentDelta by "type" {
        "image_file" => ImageFile(ImageFileDeltaBlock),
        "text" => Text(TextDeltaBlock),
        "refusal" => Refusal(RefusalDeltaBlock),
        "image_url" => ImageUrl(ImageUrlDeltaBlock),
    }
}

object! {
    pub struct RefusalDeltaBlock {
        lenient index: i64 = "index",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
        optional refusal: String = "refusal",
    }
}

object! {
    pub struct TextDelta {
        optional value: String = "value",
        optional annotations: Vec<AnnotationDelta> = "annotations",
    }
}

object! {
    pub struct TextDeltaBlock {
        lenient index: i64 = "index",
        /// Always `"text"`.
        constant r#type: "text" = "type",
        optional text: TextDelta = "text",
    }
}
