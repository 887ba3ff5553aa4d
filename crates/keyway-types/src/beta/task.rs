// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

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
