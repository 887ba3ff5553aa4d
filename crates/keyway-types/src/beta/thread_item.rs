// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::UserMessageInputText;
use crate::support::{object, open_enum, tagged_union};

open_enum! {
    /// A string with known values: the document's `AttachmentType`.
    pub enum AttachmentType {
        Image = "image",
        File = "file",
    }
}

object! {
    /// An object: the document's `Attachment`.
    pub struct ChatKitAttachment {
        /// The member `type`: one of the values of [`AttachmentType`].
        lenient r#type: AttachmentType = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `mime_type`: a text.
        lenient mime_type: String = "mime_type",
        /// The member `preview_url`: an address (URI). May be null.
        optional preview_url: String = "preview_url",
    }
}

object! {
    /// An object: the document's `ResponseOutputText`.
    pub struct ChatKitResponseOutputText {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `annotations`: a list.
        lenient annotations: Vec<ChatKitResponseOutputTextAnnotation> = "annotations",
    }
}

tagged_union! {
    /// One of several objects: `annotations[]` of the document's `ResponseOutputText`.
    pub enum ChatKitResponseOutputTextAnnotation by "type" {
        "file" => File(FileAnnotation),
        "url" => Url(UrlAnnotation),
    }
}

object! {
    /// An object: the document's `AssistantMessageItem`.
    pub struct ChatKitThreadAssistantMessageItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.assistant_message"`. The API's default: `"chatkit.assistant_message"`.
        constant r#type: "chatkit.assistant_message" = "type",
        /// The member `content`: a list.
        lenient content: Vec<ChatKitResponseOutputText> = "content",
    }
}

object! {
    /// An object: the document's `UserMessageItem`.
    pub struct ChatKitThreadUserMessageItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.user_message"`. The API's default: `"chatkit.user_message"`.
        constant r#type: "chatkit.user_message" = "type",
        /// The member `content`: a list.
        lenient content: Vec<ChatKitThreadUserMessageItemContent> = "content",
        /// The member `attachments`: a list.
        lenient attachments: Vec<ChatKitAttachment> = "attachments",
        /// The member `inference_options`: an object, [`InferenceOptions`]. May be null.
        optional inference_options: InferenceOptions = "inference_options",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `UserMessageItem`.
    pub enum ChatKitThreadUserMessageItemContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "quoted_text" => QuotedText(UserMessageQuotedText),
    }
}

object! {
    /// An object: the document's `WidgetMessageItem`.
    pub struct ChatKitWidgetItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.widget"`. The API's default: `"chatkit.widget"`.
        constant r#type: "chatkit.widget" = "type",
        /// The member `widget`: a text.
        lenient widget: String = "widget",
    }
}

object! {
    /// An object: the document's `ClientToolCallItem`.
    pub struct ClientToolCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.client_tool_call"`. The API's default: `"chatkit.client_tool_call"`.
        constant r#type: "chatkit.client_tool_call" = "type",
        /// The member `status`: one of the values of [`ClientToolCallStatus`].
        lenient status: ClientToolCallStatus = "status",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}

open_enum! {
    /// A string with known values: the document's `ClientToolCallStatus`.
    pub enum ClientToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

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
    /// An object: the document's `InferenceOptions`.
    pub struct InferenceOptions {
        /// The member `tool_choice`: an object, [`ToolChoice`]. May be null.
        optional tool_choice: ToolChoice = "tool_choice",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `TaskGroupItem`.
    pub struct TaskGroupItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.task_group"`. The API's default: `"chatkit.task_group"`.
        constant r#type: "chatkit.task_group" = "type",
        /// The member `tasks`: a list.
        lenient tasks: Vec<TaskGroupTask> = "tasks",
    }
}

object! {
    /// An object: the document's `TaskGroupTask`.
    pub struct TaskGroupTask {
        /// The member `type`: one of the values of [`TaskType`].
        lenient r#type: TaskType = "type",
        /// The member `heading`: a text. May be null.
        optional heading: String = "heading",
        /// The member `summary`: a text. May be null.
        optional summary: String = "summary",
    }
}

object! {
    /// An object: the document's `TaskItem`.
    pub struct TaskItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.task"`. The API's default: `"chatkit.task"`.
        constant r#type: "chatkit.task" = "type",
        /// The member `task_type`: one of the values of [`TaskType`].
        lenient task_type: TaskType = "task_type",
        /// The member `heading`: a text. May be null.
        optional heading: String = "heading",
        /// The member `summary`: a text. May be null.
        optional summary: String = "summary",
    }
}

open_enum! {
    /// A string with known values: the document's `TaskType`.
    pub enum TaskType {
        Custom = "custom",
        Thought = "thought",
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
    /// An object: the document's `ToolChoice`.
    pub struct ToolChoice {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `UrlAnnotation`.
    pub struct UrlAnnotation {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `source`: an object, [`UrlAnnotationSource`].
        lenient source: UrlAnnotationSource = "source",
    }
}

object! {
    /// An object: the document's `UrlAnnotationSource`.
    pub struct UrlAnnotationSource {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        lenient url: String = "url",
    }
}

object! {
    /// An object: the document's `UserMessageQuotedText`.
    pub struct UserMessageQuotedText {
        /// The member `type`: `"quoted_text"`. The API's default: `"quoted_text"`.
        constant r#type: "quoted_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}
