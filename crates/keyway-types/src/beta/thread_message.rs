// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantToolsCode, AssistantToolsFileSearchTypeOnly, CreateMessageRequest, MessageContent,
    MessageDeltaEvent,
};
use crate::shared::{Metadata, SortOrder};
use crate::support::{object, open_enum, params, tagged_union};

/// What `beta.threads.messages.create` takes.
pub type BetaThreadMessageCreateParams = CreateMessageRequest;

params! {
    /// What `beta.threads.messages.list` takes.
    pub struct BetaThreadMessageListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `run_id`: a text.
        optional run_id: String = "run_id",
    }
}

params! {
    /// What `beta.threads.messages.update` takes.
    pub struct BetaThreadMessageUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
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
    /// An object: the document's `MessageStreamEvent|3`.
    pub struct ThreadMessageCompleted {
        /// The member `event`: `"thread.message.completed"`.
        constant event: "thread.message.completed" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|0`.
    pub struct ThreadMessageCreated {
        /// The member `event`: `"thread.message.created"`.
        constant event: "thread.message.created" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|2`.
    pub struct ThreadMessageDelta {
        /// The member `event`: `"thread.message.delta"`.
        constant event: "thread.message.delta" = "event",
        /// The member `data`: an object, [`MessageDeltaEvent`].
        lenient data: MessageDeltaEvent = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|1`.
    pub struct ThreadMessageInProgress {
        /// The member `event`: `"thread.message.in_progress"`.
        constant event: "thread.message.in_progress" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|4`.
    pub struct ThreadMessageIncomplete {
        /// The member `event`: `"thread.message.incomplete"`.
        constant event: "thread.message.incomplete" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
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
