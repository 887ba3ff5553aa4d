// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::UserMessageInputText;
use crate::support::{object, open_enum, tagged_union};

open_enum! {
    pub enum AttachmentType {
        Image = "image",
        File = "file",
    }
}

object! {
    pub struct ChatKitAttachment {
        lenient r#type: AttachmentType = "type",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient mime_type: String = "mime_type",
        /// A URI. Nullable.
        optional preview_url: String = "preview_url",
    }
}

object! {
    pub struct ChatKitResponseOutputText {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        lenient text: String = "text",
        lenient annotations: Vec<ChatKitResponseOutputTextAnnotation> = "annotations",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ChatKitResponseOutputTextAnnotation by "type" {
        "file" => File(FileAnnotation),
        "url" => Url(UrlAnnotation),
    }
}

object! {
    pub struct ChatKitThreadAssistantMessageItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.assistant_message"`.
        constant r#type: "chatkit.assistant_message" = "type",
        lenient content: Vec<ChatKitResponseOutputText> = "content",
    }
}

object! {
    pub struct ChatKitThreadUserMessageItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.user_message"`.
        constant r#type: "chatkit.user_message" = "type",
        lenient content: Vec<ChatKitThreadUserMessageItemContent> = "content",
        lenient attachments: Vec<ChatKitAttachment> = "attachments",
        /// Nullable.
        optional inference_options: InferenceOptions = "inference_options",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ChatKitThreadUserMessageItemContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "quoted_text" => QuotedText(UserMessageQuotedText),
    }
}

object! {
    pub struct ChatKitWidgetItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.widget"`.
        constant r#type: "chatkit.widget" = "type",
        lenient widget: String = "widget",
    }
}

object! {
    pub struct ClientToolCallItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.client_tool_call"`.
        constant r#type: "chatkit.client_tool_call" = "type",
        lenient status: ClientToolCallStatus = "status",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient arguments: String = "arguments",
        /// Nullable.
        optional output: String = "output",
    }
}

open_enum! {
    pub enum ClientToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    pub struct FileAnnotation {
        /// Always `"file"`.
        constant r#type: "file" = "type",
        lenient source: FileAnnotationSource = "source",
    }
}

object! {
    pub struct FileAnnotationSource {
        /// Always `"file"`.
        constant r#type: "file" = "type",
        lenient filename: String = "filename",
    }
}

object! {
    pub struct InferenceOptions {
        /// Nullable.
        optional tool_choice: ToolChoice = "tool_choice",
        /// Nullable.
        optional model: String = "model",
    }
}

object! {
    pub struct TaskGroupItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.task_group"`.
        constant r#type: "chatkit.task_group" = "type",
        lenient tasks: Vec<TaskGroupTask> = "tasks",
    }
}

object! {
    pub struct TaskGroupTask {
        lenient r#type: TaskType = "type",
        /// Nullable.
        optional heading: String = "heading",
        /// Nullable.
        optional summary: String = "summary",
    }
}

object! {
    pub struct TaskItem {
        lenient id: String = "id",
        /// Always `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient thread_id: String = "thread_id",
        /// Always `"chatkit.task"`.
        constant r#type: "chatkit.task" = "type",
        lenient task_type: TaskType = "task_type",
        /// Nullable.
        optional heading: String = "heading",
        /// Nullable.
        optional summary: String = "summary",
    }
}

open_enum! {
    pub enum TaskType {
        Custom = "custom",
        Thought = "thought",
    }
}

tagged_union! {
    /// Returned by `beta.chatkit.threads.list_items`. A union, told apart by `type`.
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
    pub struct ToolChoice {
        lenient id: String = "id",
    }
}

object! {
    pub struct UrlAnnotation {
        /// Always `"url"`.
        constant r#type: "url" = "type",
        lenient source: UrlAnnotationSource = "source",
    }
}

object! {
    pub struct UrlAnnotationSource {
        /// Always `"url"`.
        constant r#type: "url" = "type",
        /// A URI.
        lenient url: String = "url",
    }
}

object! {
    pub struct UserMessageQuotedText {
        /// Always `"quoted_text"`.
        constant r#type: "quoted_text" = "type",
        lenient text: String = "text",
    }
}
