// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageDeltaContentTextObject`.
    pub enum AnnotationDelta by "type" {
        "file_citation" => FileCitation(FileCitationDeltaAnnotation),
        "file_path" => FilePath(FilePathDeltaAnnotation),
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationDeltaAnnotation {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `file_citation`: an object, [`FileCitationDeltaAnnotationFileCitation`].
        optional file_citation: FileCitationDeltaAnnotationFileCitation = "file_citation",
        /// The member `start_index`: a whole number, at least 0.
        optional start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_citation` of the document's `MessageDeltaContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationDeltaAnnotationFileCitation {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `quote`: a text.
        optional quote: String = "quote",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextAnnotationsFilePathObject`.
    pub struct FilePathDeltaAnnotation {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `file_path`: an object, [`FilePathDeltaAnnotationFilePath`].
        optional file_path: FilePathDeltaAnnotationFilePath = "file_path",
        /// The member `start_index`: a whole number, at least 0.
        optional start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_path` of the document's `MessageDeltaContentTextAnnotationsFilePathObject`.
    pub struct FilePathDeltaAnnotationFilePath {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

object! {
    /// An object: `image_file` of the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDelta {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFileDelta`].
        optional image_file: ImageFileDelta = "image_file",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageDeltaContentImageFileObject`.
    pub enum ImageFileDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

object! {
    /// An object: `image_url` of the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDelta {
        /// The member `url`: an address (URI).
        optional url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrlDelta`].
        optional image_url: ImageUrlDelta = "image_url",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageDeltaContentImageUrlObject`.
    pub enum ImageUrlDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

tagged_union! {
    /// One of several objects: `delta.content[]` of the document's `MessageDeltaObject`.
    pub enum MessageContentDelta by "type" {
        "image_file" => ImageFile(ImageFileDeltaBlock),
        "text" => Text(TextDeltaBlock),
        "refusal" => Refusal(RefusalDeltaBlock),
        "image_url" => ImageUrl(ImageUrlDeltaBlock),
    }
}

object! {
    /// An object: the document's `MessageDeltaContentRefusalObject`.
    pub struct RefusalDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        optional refusal: String = "refusal",
    }
}

object! {
    /// An object: `text` of the document's `MessageDeltaContentTextObject`.
    pub struct TextDelta {
        /// The member `value`: a text.
        optional value: String = "value",
        /// The member `annotations`: a list.
        optional annotations: Vec<AnnotationDelta> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextObject`.
    pub struct TextDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`TextDelta`].
        optional text: TextDelta = "text",
    }
}
