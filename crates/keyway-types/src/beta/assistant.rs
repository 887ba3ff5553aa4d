// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantTool, AssistantToolResources, DoneEvent, ErrorEvent, ThreadMessageCompleted,
    ThreadMessageCreated, ThreadMessageDelta, ThreadMessageInProgress, ThreadMessageIncomplete,
    ThreadRunCancelled, ThreadRunCancelling, ThreadRunCompleted, ThreadRunCreated, ThreadRunExpired,
    ThreadRunFailed, ThreadRunInProgress, ThreadRunIncomplete, ThreadRunQueued, ThreadRunRequiresAction,
    ThreadRunStepCancelled, ThreadRunStepCompleted, ThreadRunStepCreated, ThreadRunStepDelta,
    ThreadRunStepExpired, ThreadRunStepFailed, ThreadRunStepInProgress, ThreadStreamEvent,
};
use crate::chat::ResponseFormatJsonSchema;
use crate::shared::{Metadata, ResponseFormatJsonObject, ResponseFormatText, SortOrder};
use crate::support::{object, params, tagged_union};

object! {
    /// What `beta.assistants.create`, `beta.assistants.list`, `beta.assistants.retrieve` gives: an object: the document's `AssistantObject`.
    pub struct Assistant {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"assistant"`.
        constant object: "assistant" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text of at most 256 characters. May be null.
        optional name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        optional description: String = "description",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        optional instructions: String = "instructions",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `tool_resources`: an object, [`AssistantToolResources`]. May be null.
        optional tool_resources: AssistantToolResources = "tool_resources",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

object! {
    /// What `beta.assistants.delete` gives: an object: the document's `DeleteAssistantResponse`.
    pub struct AssistantDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"assistant.deleted"`.
        constant object: "assistant.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `beta.assistants.list` takes.
    pub struct BetaAssistantListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

tagged_union! {
    /// One of several objects: the document's `AssistantsApiResponseFormatOption`.
    pub enum AssistantResponseFormatOption by "type" {
        string => Auto(String),
        "text" => Text(ResponseFormatText),
        "json_object" => JsonObject(ResponseFormatJsonObject),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
    }
}

tagged_union! {
    /// One of several objects: the document's `AssistantStreamEvent`.
    pub enum AssistantStreamEvent by "event" {
        "thread.created" => ThreadCreated(ThreadStreamEvent),
        "thread.run.created" => ThreadRunCreated(ThreadRunCreated),
        "thread.run.queued" => ThreadRunQueued(ThreadRunQueued),
        "thread.run.in_progress" => ThreadRunInProgress(ThreadRunInProgress),
        "thread.run.requires_action" => ThreadRunRequiresAction(ThreadRunRequiresAction),
        "thread.run.completed" => ThreadRunCompleted(ThreadRunCompleted),
        "thread.run.incomplete" => ThreadRunIncomplete(ThreadRunIncomplete),
        "thread.run.failed" => ThreadRunFailed(ThreadRunFailed),
        "thread.run.cancelling" => ThreadRunCancelling(ThreadRunCancelling),
        "thread.run.cancelled" => ThreadRunCancelled(ThreadRunCancelled),
        "thread.run.expired" => ThreadRunExpired(ThreadRunExpired),
        "thread.run.step.created" => ThreadRunStepCreated(ThreadRunStepCreated),
        "thread.run.step.in_progress" => ThreadRunStepInProgress(ThreadRunStepInProgress),
        "thread.run.step.delta" => ThreadRunStepDelta(ThreadRunStepDelta),
        "thread.run.step.completed" => ThreadRunStepCompleted(ThreadRunStepCompleted),
        "thread.run.step.failed" => ThreadRunStepFailed(ThreadRunStepFailed),
        "thread.run.step.cancelled" => ThreadRunStepCancelled(ThreadRunStepCancelled),
        "thread.run.step.expired" => ThreadRunStepExpired(ThreadRunStepExpired),
        "thread.message.created" => ThreadMessageCreated(ThreadMessageCreated),
        "thread.message.in_progress" => ThreadMessageInProgress(ThreadMessageInProgress),
        "thread.message.delta" => ThreadMessageDelta(ThreadMessageDelta),
        "thread.message.completed" => ThreadMessageCompleted(ThreadMessageCompleted),
        "thread.message.incomplete" => ThreadMessageIncomplete(ThreadMessageIncomplete),
        "error" => Error(ErrorEvent),
        "done" => Done(DoneEvent),
    }
}
