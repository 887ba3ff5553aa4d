// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    pub struct ActiveStatus {
        /// Always `"active"`.
        constant r#type: "active" = "type",
    }
}

params! {
    pub struct AutomaticThreadTitlingParam {
        optional enabled: bool = "enabled",
    }
}

params! {
    /// Parameters of `beta.chatkit.sessions.create`.
    pub struct BetaChatKitSessionCreateParams {
        required workflow: ChatSessionWorkflowParam = "workflow",
        /// At least 1 character.
        required user: String = "user",
        optional expires_after: ChatSessionExpiresAfterParam = "expires_after",
        optional rate_limits: ChatSessionRateLimitsParam = "rate_limits",
        optional chatkit_configuration: ChatSessionChatKitConfigurationParam = "chatkit_configuration",
    }
}

object! {
    /// Returned by `beta.chatkit.threads.delete`.
    pub struct BetaChatKitThreadDeleteResponse {
        lenient id: String = "id",
        /// Always `"chatkit.thread.deleted"`.
        constant object: "chatkit.thread.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `beta.chatkit.threads.list_items`.
    pub struct BetaChatKitThreadListItemsParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `beta.chatkit.threads.list`.
    pub struct BetaChatKitThreadListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
        /// 1 to 512 characters.
        optional user: String = "user",
    }
}

object! {
    /// Returned by `beta.chatkit.threads.list`, `beta.chatkit.threads.retrieve`.
    pub struct ChatKitThread {
        lenient id: String = "id",
        /// Always `"chatkit.thread"`.
        constant object: "chatkit.thread" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional title: String = "title",
        lenient status: ChatKitThreadStatus = "status",
        lenient user: String = "user",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ChatKitThreadStatus by "type" {
        "active" => Active(ActiveStatus),
        "locked" => Locked(LockedStatus),
        "closed" => Closed(ClosedStatus),
    }
}

object! {
    pub struct ChatKitWorkflow {
        lenient id: String = "id",
        /// Nullable.
        optional version: String = "version",
        /// Nullable.
        optional state_variables: BTreeMap<String, ChatKitWorkflowStateVariablesValue> = "state_variables",
        lenient tracing: ChatkitWorkflowTracing = "tracing",
    }
}

kind_union! {
    pub enum ChatKitWorkflowStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    /// Returned by `beta.chatkit.sessions.cancel`, `beta.chatkit.sessions.create`.
    pub struct ChatSession {
        lenient id: String = "id",
        /// Always `"chatkit.session"`.
        constant object: "chatkit.session" = "object",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient client_secret: String = "client_secret",
        lenient workflow: ChatKitWorkflow = "workflow",
        lenient user: String = "user",
        lenient rate_limits: ChatSessionRateLimits = "rate_limits",
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        lenient status: ChatSessionStatus = "status",
        lenient chatkit_configuration: ChatSessionChatKitConfiguration = "chatkit_configuration",
    }
}

object! {
    pub struct ChatSessionAutomaticThreadTitling {
        lenient enabled: bool = "enabled",
    }
}

object! {
    pub struct ChatSessionChatKitConfiguration {
        lenient automatic_thread_titling: ChatSessionAutomaticThreadTitling = "automatic_thread_titling",
        lenient file_upload: ChatSessionFileUpload = "file_upload",
        lenient history: ChatSessionHistory = "history",
    }
}

params! {
    pub struct ChatSessionChatKitConfigurationParam {
        optional automatic_thread_titling: AutomaticThreadTitlingParam = "automatic_thread_titling",
        optional file_upload: FileUploadParam = "file_upload",
        optional history: HistoryParam = "history",
    }
}

params! {
    pub struct ChatSessionExpiresAfterParam {
        /// Always `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// 1 to 600.
        required seconds: i64 = "seconds",
    }
}

object! {
    pub struct ChatSessionFileUpload {
        lenient enabled: bool = "enabled",
        /// Nullable.
        optional max_file_size: i64 = "max_file_size",
        /// Nullable.
        optional max_files: i64 = "max_files",
    }
}

object! {
    pub struct ChatSessionHistory {
        lenient enabled: bool = "enabled",
        /// Nullable.
        optional recent_threads: i64 = "recent_threads",
    }
}

object! {
    pub struct ChatSessionRateLimits {
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

params! {
    pub struct ChatSessionRateLimitsParam {
        /// At least 1.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

open_enum! {
    pub enum ChatSessionStatus {
        Active = "active",
        Expired = "expired",
        Cancelled = "cancelled",
    }
}

params! {
    pub struct ChatSessionWorkflowParam {
        required id: String = "id",
        optional version: String = "version",
        /// At most 64 entries.
        optional state_variables: BTreeMap<String, ChatSessionWorkflowParamStateVariablesValue> = "state_variables",
        optional tracing: WorkflowTracingParam = "tracing",
    }
}

kind_union! {
    pub enum ChatSessionWorkflowParamStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    pub struct ChatkitWorkflowTracing {
        lenient enabled: bool = "enabled",
    }
}

object! {
    pub struct ClosedStatus {
        /// Always `"closed"`.
        constant r#type: "closed" = "type",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct FileUploadParam {
        optional enabled: bool = "enabled",
        /// 1 to 512.
        optional max_file_size: i64 = "max_file_size",
        /// At least 1.
        optional max_files: i64 = "max_files",
    }
}

params! {
    pub struct HistoryParam {
        optional enabled: bool = "enabled",
        /// At least 1.
        optional recent_threads: i64 = "recent_threads",
    }
}

object! {
    pub struct LockedStatus {
        /// Always `"locked"`.
        constant r#type: "locked" = "type",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct WorkflowTracingParam {
        optional enabled: bool = "enabled",
    }
}
