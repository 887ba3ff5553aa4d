// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatKitThreadAssistantMessageItem, ChatKitThreadUserMessageItem, ChatKitWidgetItem, ClientToolCallItem,
    FileCitationAnnotation, FilePathAnnotation, TaskGroupItem, TaskItem,
};
use crate::shared::Metadata;
use crate::support::{object, params, tagged_union};

object! {
    /// What `beta.threads.create`, `beta.threads.retrieve`, `beta.threads.update` gives: an object: the document's `ThreadObject`.
    pub struct Thread {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread"`.
        constant object: "thread" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `tool_resources`: an object, [`ThreadToolResources`]. May be null.
        optional tool_resources: ThreadToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageContentTextObject`.
    pub enum BetaThreadAnnotation by "type" {
        "file_citation" => FileCitation(FileCitationAnnotation),
        "file_path" => FilePath(FilePathAnnotation),
    }
}

object! {
    /// What `beta.threads.delete` gives: an object: the document's `DeleteThreadResponse`.
    pub struct ThreadDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.deleted"`.
        constant object: "thread.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

tagged_union! {
    /// What `beta.chatkit.threads.list_items` gives: one of several objects: the document's `ThreadItem`.
    pub enum ThreadItem by "type" {
        "chatkit.user_message" => ChatkitUserMessage(ChatKitThreadUserMessageItem),
        "chatkit.assistant_message" => ChatkitAssistantMessage(ChatKitThreadAssistantMessageItem),
        "chatkit.widget" => ChatkitWidget(ChatKitWidgetItem),
        "chatkit.client_tool_call" => ChatkitClientToolCall(ClientToolCallItem),
        "chatkit.task" => ChatkitTask(TaskItem),
        "chatkit.task_group" => ChatkitTaskGroup(TaskGroupItem),
    }
}

object! {
    /// An object: the document's `ThreadStreamEvent`.
    pub struct ThreadStreamEvent {
        /// The member `event`: `"thread.created"`.
        constant event: "thread.created" = "event",
        /// The member `data`: an object, [`Thread`].
        lenient data: Thread = "data",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}

object! {
    /// An object: `tool_resources` of the document's `ThreadObject`.
    pub struct ThreadToolResources {
        /// The member `code_interpreter`: an object, [`ThreadToolResourcesCodeInterpreter`].
        optional code_interpreter: ThreadToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`ThreadToolResourcesFileSearch`].
        optional file_search: ThreadToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    /// What `beta.threads.update` takes.
    pub struct BetaThreadUpdateParams {
        /// The member `tool_resources`: an object, [`BetaThreadUpdateParamsToolResources`]. May be null.
        nullable tool_resources: BetaThreadUpdateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `tool_resources` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaThreadUpdateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaThreadUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaThreadUpdateParamsToolResourcesFileSearch`].
        optional file_search: BetaThreadUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}
