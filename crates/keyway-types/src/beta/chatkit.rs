// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `ActiveStatus`.
    pub struct ActiveStatus {
        /// The member `type`: `"active"`. The API's default: `"active"`.
        constant r#type: "active" = "type",
    }
}

params! {
    /// An object: the document's `AutomaticThreadTitlingParam`.
    pub struct AutomaticThreadTitlingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}

params! {
    /// What `beta.chatkit.sessions.create` takes.
    pub struct BetaChatKitSessionCreateParams {
        /// The member `workflow`: an object, [`ChatSessionWorkflowParam`].
        required workflow: ChatSessionWorkflowParam = "workflow",
        /// The member `user`: a text of at least 1 characters.
        required user: String = "user",
        /// The member `expires_after`: an object, [`ChatSessionExpiresAfterParam`].
        optional expires_after: ChatSessionExpiresAfterParam = "expires_after",
        /// The member `rate_limits`: an object, [`ChatSessionRateLimitsParam`].
        optional rate_limits: ChatSessionRateLimitsParam = "rate_limits",
        /// The member `chatkit_configuration`: an object, [`ChatSessionChatKitConfigurationParam`].
        optional chatkit_configuration: ChatSessionChatKitConfigurationParam = "chatkit_configuration",
    }
}

object! {
    /// What `beta.chatkit.threads.delete` gives: an object: the document's `DeletedThreadResource`.
    pub struct BetaChatKitThreadDeleteResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread.deleted"`. The API's default: `"chatkit.thread.deleted"`.
        constant object: "chatkit.thread.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `beta.chatkit.threads.list_items` takes.
    pub struct BetaChatKitThreadListItemsParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.chatkit.threads.list` takes.
    pub struct BetaChatKitThreadListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `user`: a text of 1 to 512 characters.
        optional user: String = "user",
    }
}

object! {
    /// What `beta.chatkit.threads.list`, `beta.chatkit.threads.retrieve` gives: an object: the document's `ThreadResource`.
    pub struct ChatKitThread {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread"`. The API's default: `"chatkit.thread"`.
        constant object: "chatkit.thread" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `title`: a text. May be null.
        optional title: String = "title",
        /// The member `status`: one of the shapes of [`ChatKitThreadStatus`].
        lenient status: ChatKitThreadStatus = "status",
        /// The member `user`: a text.
        lenient user: String = "user",
    }
}

tagged_union! {
    /// One of several objects: `status` of the document's `ThreadResource`.
    pub enum ChatKitThreadStatus by "type" {
        "active" => Active(ActiveStatus),
        "locked" => Locked(LockedStatus),
        "closed" => Closed(ClosedStatus),
    }
}

object! {
    /// An object: the document's `ChatkitWorkflow`.
    pub struct ChatKitWorkflow {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
        /// The member `state_variables`: an object of one's own names. May be null.
        optional state_variables: BTreeMap<String, ChatKitWorkflowStateVariablesValue> = "state_variables",
        /// The member `tracing`: an object, [`ChatkitWorkflowTracing`].
        lenient tracing: ChatkitWorkflowTracing = "tracing",
    }
}

kind_union! {
    /// One of several shapes: `state_variables{}` of the document's `ChatkitWorkflow`.
    pub enum ChatKitWorkflowStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    /// What `beta.chatkit.sessions.cancel`, `beta.chatkit.sessions.create` gives: an object: the document's `ChatSessionResource`.
    pub struct ChatSession {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.session"`. The API's default: `"chatkit.session"`.
        constant object: "chatkit.session" = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `client_secret`: a text.
        lenient client_secret: String = "client_secret",
        /// The member `workflow`: an object, [`ChatKitWorkflow`].
        lenient workflow: ChatKitWorkflow = "workflow",
        /// The member `user`: a text.
        lenient user: String = "user",
        /// The member `rate_limits`: an object, [`ChatSessionRateLimits`].
        lenient rate_limits: ChatSessionRateLimits = "rate_limits",
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `status`: one of the values of [`ChatSessionStatus`].
        lenient status: ChatSessionStatus = "status",
        /// The member `chatkit_configuration`: an object, [`ChatSessionChatKitConfiguration`].
        lenient chatkit_configuration: ChatSessionChatKitConfiguration = "chatkit_configuration",
    }
}

object! {
    /// An object: the document's `ChatSessionAutomaticThreadTitling`.
    pub struct ChatSessionAutomaticThreadTitling {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

object! {
    /// An object: the document's `ChatSessionChatkitConfiguration`.
    pub struct ChatSessionChatKitConfiguration {
        /// The member `automatic_thread_titling`: an object, [`ChatSessionAutomaticThreadTitling`].
        lenient automatic_thread_titling: ChatSessionAutomaticThreadTitling = "automatic_thread_titling",
        /// The member `file_upload`: an object, [`ChatSessionFileUpload`].
        lenient file_upload: ChatSessionFileUpload = "file_upload",
        /// The member `history`: an object, [`ChatSessionHistory`].
        lenient history: ChatSessionHistory = "history",
    }
}

params! {
    /// An object: the document's `ChatkitConfigurationParam`.
    pub struct ChatSessionChatKitConfigurationParam {
        /// The member `automatic_thread_titling`: an object, [`AutomaticThreadTitlingParam`].
        optional automatic_thread_titling: AutomaticThreadTitlingParam = "automatic_thread_titling",
        /// The member `file_upload`: an object, [`FileUploadParam`].
        optional file_upload: FileUploadParam = "file_upload",
        /// The member `history`: an object, [`HistoryParam`].
        optional history: HistoryParam = "history",
    }
}

params! {
    /// An object: the document's `ExpiresAfterParam`.
    pub struct ChatSessionExpiresAfterParam {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// The member `seconds`: a whole number, 1 to 600.
        required seconds: i64 = "seconds",
    }
}

object! {
    /// An object: the document's `ChatSessionFileUpload`.
    pub struct ChatSessionFileUpload {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `max_file_size`: a whole number. May be null.
        optional max_file_size: i64 = "max_file_size",
        /// The member `max_files`: a whole number. May be null.
        optional max_files: i64 = "max_files",
    }
}

object! {
    /// An object: the document's `ChatSessionHistory`.
    pub struct ChatSessionHistory {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number. May be null.
        optional recent_threads: i64 = "recent_threads",
    }
}

object! {
    /// An object: the document's `ChatSessionRateLimits`.
    pub struct ChatSessionRateLimits {
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

params! {
    /// An object: the document's `RateLimitsParam`.
    pub struct ChatSessionRateLimitsParam {
        /// The member `max_requests_per_1_minute`: a whole number, at least 1.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

open_enum! {
    /// A string with known values: the document's `ChatSessionStatus`.
    pub enum ChatSessionStatus {
        Active = "active",
        Expired = "expired",
        Cancelled = "cancelled",
    }
}

params! {
    /// An object: the document's `WorkflowParam`.
    pub struct ChatSessionWorkflowParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `version`: a text.
        optional version: String = "version",
        /// The member `state_variables`: an object of one's own names of at most 64 members.
        optional state_variables: BTreeMap<String, ChatSessionWorkflowParamStateVariablesValue> = "state_variables",
        /// The member `tracing`: an object, [`WorkflowTracingParam`].
        optional tracing: WorkflowTracingParam = "tracing",
    }
}

kind_union! {
    /// One of several shapes: `state_variables{}` of the document's `WorkflowParam`.
    pub enum ChatSessionWorkflowParamStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    /// An object: the document's `ChatkitWorkflowTracing`.
    pub struct ChatkitWorkflowTracing {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

object! {
    /// An object: the document's `ClosedStatus`.
    pub struct ClosedStatus {
        /// The member `type`: `"closed"`. The API's default: `"closed"`.
        constant r#type: "closed" = "type",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
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

params! {
    /// An object: the document's `HistoryParam`.
    pub struct HistoryParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number, at least 1.
        optional recent_threads: i64 = "recent_threads",
    }
}

object! {
    /// An object: the document's `LockedStatus`.
    pub struct LockedStatus {
        /// The member `type`: `"locked"`. The API's default: `"locked"`.
        constant r#type: "locked" = "type",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `WorkflowTracingParam`.
    pub struct WorkflowTracingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}
