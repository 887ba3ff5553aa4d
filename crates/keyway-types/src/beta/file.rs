// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    RunStepDetailsToolCallsFileSearchRankingOptionsObject, RunStepDetailsToolCallsFileSearchResultObject,
};
use crate::responses::{FileCitationBody, FileDetailEnum, FileInputDetail, FilePath, FileSearchTool};
use crate::support::{object, open_enum, params};

/// A value: the document's `BetaFileCitationBody`.
pub type BetaFileCitationBody = FileCitationBody;

params! {
    /// An object: the document's `BetaFileCitationParam`.
    pub struct BetaFileCitationParam {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `index`: a whole number, at least 0.
        given index: i64 = "index",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

/// A value: the document's `BetaFileDetailEnum`.
pub type BetaFileDetailEnum = FileDetailEnum;

/// A value: the document's `BetaFileInputDetail`.
pub type BetaFileInputDetail = FileInputDetail;

/// A value: the document's `BetaFilePath`.
pub type BetaFilePath = FilePath;

/// A value: the document's `BetaFileSearchTool`.
pub type BetaFileSearchTool = FileSearchTool;

object! {
    /// An object: the document's `FileAnnotation`.
    pub struct FileAnnotation {
        /// The member `type`: `"file"`. The API's default: `"file"`.
        constant r#type: "file" = "type",
        /// The member `source`: an object, [`FileAnnotationSource`].
        lenient source: FileAnnotationSource = "source",
    }
}

object! {
    /// An object: the document's `FileAnnotationSource`.
    pub struct FileAnnotationSource {
        /// The member `type`: `"file"`. The API's default: `"file"`.
        constant r#type: "file" = "type",
        /// The member `filename`: a text.
        lenient filename: String = "filename",
    }
}

object! {
    /// An object: the document's `MessageContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationAnnotation {
        /// The member `type`: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `file_citation`: an object, [`FileCitationAnnotationFileCitation`].
        lenient file_citation: FileCitationAnnotationFileCitation = "file_citation",
        /// The member `start_index`: a whole number, at least 0.
        lenient start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_citation` of the document's `MessageContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationAnnotationFileCitation {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
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
    /// An object: the document's `MessageContentTextAnnotationsFilePathObject`.
    pub struct FilePathAnnotation {
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `file_path`: an object, [`FilePathAnnotationFilePath`].
        lenient file_path: FilePathAnnotationFilePath = "file_path",
        /// The member `start_index`: a whole number, at least 0.
        lenient start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_path` of the document's `MessageContentTextAnnotationsFilePathObject`.
    pub struct FilePathAnnotationFilePath {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
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

open_enum! {
    /// A string with known values: the document's `FileSearchRanker`.
    pub enum FileSearchRanker {
        Auto = "auto",
        Default2024_08_21 = "default_2024_08_21",
    }
}

params! {
    /// An object: the document's `FileSearchRankingOptions`.
    pub struct FileSearchRankingOptions {
        /// The member `score_threshold`: a number, 0 to 1.
        given score_threshold: f64 = "score_threshold",
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        optional ranker: FileSearchRanker = "ranker",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: an object, [`FileSearchToolCallFileSearch`].
        lenient file_search: FileSearchToolCallFileSearch = "file_search",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: any JSON object.
        lenient file_search: crate::Json = "file_search",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `file_search` of the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallFileSearch {
        /// The member `ranking_options`: an object, [`RunStepDetailsToolCallsFileSearchRankingOptionsObject`].
        optional ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject = "ranking_options",
        /// The member `results`: a list.
        optional results: Vec<RunStepDetailsToolCallsFileSearchResultObject> = "results",
    }
}

params! {
    /// An object: the document's `FileUploadParam`.
    pub struct FileUploadParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `max_file_size`: a whole number, 1 to 512.
        optional max_file_size: i64 = "max_file_size",
        /// The member `max_files`: a whole number, at least 1.
        optional max_files: i64 = "max_files",
    }
}
