// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AssistantToolsCode, AssistantToolsFileSearchTypeOnly, ImageFileContentBlock, ImageUrlContentBlock,
};
use crate::shared::Metadata;
use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaThreadAnnotation by "type" {
        "file_citation" => FileCitation(FileCitationAnnotation),
        "file_path" => FilePath(FilePathAnnotation),
    }
}

object! {
    pub struct FileCitationAnnotation {
        /// Always `"file_citation"`.
        constant r#type: "file_citation" = "type",
        lenient text: String = "text",
        lenient file_citation: FileCitationAnnotationFileCitation = "file_citation",
        /// At least 0.
        lenient start_index: i64 = "start_index",
        /// At least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    pub struct FileCitationAnnotationFileCitation {
        lenient file_id: String = "file_id",
    }
}

object! {
    pub struct FilePathAnnotation {
        /// Always `"file_path"`.
        constant r#type: "file_path" = "type",
        lenient text: String = "text",
        lenient file_path: FilePathAnnotationFilePath = "file_path",
        /// At least 0.
        lenient start_index: i64 = "start_index",
        /// At least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    pub struct FilePathAnnotationFilePath {
        lenient file_id: String = "file_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum MessageContent by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlock),
        "refusal" => Refusal(RefusalContentBlock),
    }
}

object! {
    pub struct RefusalContentBlock {
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
        lenient refusal: String = "refusal",
    }
}

object! {
    pub struct Text {
        lenient value: String = "value",
        lenient annotations: Vec<BetaThreadAnnotation> = "annotations",
    }
}

object! {
    pub struct TextContentBlock {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        lenient text: Text = "text",
    }
}

object! {
    /// Returned by `beta.threads.messages.create`, `beta.threads.messages.list`,
    /// `beta.threads.messages.retrieve`, `beta.threads.messages.update`.
    pub struct ThreadMessage {
        lenient id: String = "id",
        /// Always `"thread.message"`.
        constant object: "thread.message" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        lenient status: ThreadMessageStatus = "status",
        /// Nullable.
        optional incomplete_details: ThreadMessageIncompleteDetails = "incomplete_details",
        /// In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        /// In seconds since 1970. Nullable.
        optional incomplete_at: i64 = "incomplete_at",
        lenient role: ThreadMessageRole = "role",
        lenient content: Vec<MessageContent> = "content",
        /// Nullable.
        optional assistant_id: String = "assistant_id",
        /// Nullable.
        optional run_id: String = "run_id",
        /// Nullable.
        optional attachments: Vec<ThreadMessageAttachment> = "attachments",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    pub struct ThreadMessageAttachment {
        optional file_id: String = "file_id",
        optional tools: Vec<ThreadMessageAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ThreadMessageAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

object! {
    pub struct ThreadMessageIncompleteDetails {
        lenient reason: ThreadMessageIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    pub enum ThreadMessageIncompleteDetailsReason {
        ContentFilter = "content_filter",
        MaxTokens = "max_tokens",
        RunCancelled = "run_cancelled",
        RunExpired = "run_expired",
        RunFailed = "run_failed",
    }
}

open_enum! {
    pub enum ThreadMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}

open_enum! {
    pub enum ThreadMessageStatus {
        InProgress = "in_progress",
        Incomplete = "incomplete",
        Completed = "completed",
    }
}
