// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantToolsCode, AssistantToolsFileSearchTypeOnly, ImageFileContentBlock, ImageUrlContentBlock,
};
use crate::shared::Metadata;
use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageContentTextObject`.
    pub enum BetaThreadAnnotation by "type" {
        "file_citation" => FileCitation(FileCitationAnnotation),
        "file_path" => FilePath(FilePathAnnotation),
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

tagged_union! {
    /// One of several objects: `content[]` of the document's `MessageObject`.
    pub enum MessageContent by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlock),
        "refusal" => Refusal(RefusalContentBlock),
    }
}

object! {
    /// An object: the document's `MessageContentRefusalObject`.
    pub struct RefusalContentBlock {
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
    }
}

object! {
    /// An object: `text` of the document's `MessageContentTextObject`.
    pub struct Text {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `annotations`: a list.
        lenient annotations: Vec<BetaThreadAnnotation> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageContentTextObject`.
    pub struct TextContentBlock {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`Text`].
        lenient text: Text = "text",
    }
}

object! {
    /// What `beta.threads.messages.create`, `beta.threads.messages.list`, `beta.threads.messages.retrieve` gives: an object: the document's `MessageObject`.
    pub struct ThreadMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.message"`.
        constant object: "thread.message" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `status`: one of the values of [`ThreadMessageStatus`].
        lenient status: ThreadMessageStatus = "status",
        /// The member `incomplete_details`: an object, [`ThreadMessageIncompleteDetails`]. May be null.
        optional incomplete_details: ThreadMessageIncompleteDetails = "incomplete_details",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `incomplete_at`: a whole number, in seconds since 1970. May be null.
        optional incomplete_at: i64 = "incomplete_at",
        /// The member `role`: one of the values of [`ThreadMessageRole`].
        lenient role: ThreadMessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<MessageContent> = "content",
        /// The member `assistant_id`: a text. May be null.
        optional assistant_id: String = "assistant_id",
        /// The member `run_id`: a text. May be null.
        optional run_id: String = "run_id",
        /// The member `attachments`: a list. May be null.
        optional attachments: Vec<ThreadMessageAttachment> = "attachments",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// An object: `attachments[]` of the document's `MessageObject`.
    pub struct ThreadMessageAttachment {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `tools`: a list.
        optional tools: Vec<ThreadMessageAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `attachments[].tools[]` of the document's `MessageObject`.
    pub enum ThreadMessageAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

object! {
    /// An object: `incomplete_details` of the document's `MessageObject`.
    pub struct ThreadMessageIncompleteDetails {
        /// The member `reason`: one of the values of [`ThreadMessageIncompleteDetailsReason`].
        lenient reason: ThreadMessageIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `MessageObject`.
    pub enum ThreadMessageIncompleteDetailsReason {
        ContentFilter = "content_filter",
        MaxTokens = "max_tokens",
        RunCancelled = "run_cancelled",
        RunExpired = "run_expired",
        RunFailed = "run_failed",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `MessageObject`.
    pub enum ThreadMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `MessageObject`.
    pub enum ThreadMessageStatus {
        InProgress = "in_progress",
        Incomplete = "incomplete",
        Completed = "completed",
    }
}
