// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{object, open_enum, params};

params! {
    /// An object: the document's `LocalEnvironmentParam`.
    pub struct LocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
        /// The member `skills`: a list of at most 200 items.
        optional skills: Vec<LocalSkill> = "skills",
    }
}

params! {
    /// An object: the document's `LocalShellExecAction`.
    pub struct LocalShellExecAction {
        /// The member `type`: `"exec"`. The API's default: `"exec"`.
        constant r#type: "exec" = "type",
        /// The member `command`: a list.
        lenient command: Vec<String> = "command",
        /// The member `env`: an object of one's own names.
        lenient env: BTreeMap<String, String> = "env",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `working_directory`: a text. May be null.
        optional working_directory: String = "working_directory",
        /// The member `user`: a text. May be null.
        optional user: String = "user",
    }
}

params! {
    /// An object: the document's `LocalShellToolCall`.
    pub struct LocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `action`: an object, [`LocalShellExecAction`].
        given action: LocalShellExecAction = "action",
        /// The member `status`: one of the values of [`LocalShellToolCallStatus`].
        given status: LocalShellToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LocalShellToolCallOutput`.
    pub struct LocalShellToolCallOutput {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `status`: one of the values of [`LocalShellToolCallOutputStatus`]. May be null.
        optional status: LocalShellToolCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCallOutput`.
    pub enum LocalShellToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCall`.
    pub enum LocalShellToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LocalShellToolParam`.
    pub struct LocalShellToolParam {
        /// The member `type`: `"local_shell"`. The API's default: `"local_shell"`.
        constant r#type: "local_shell" = "type",
    }
}

params! {
    /// An object: the document's `LocalSkillParam`.
    pub struct LocalSkill {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `path`: a text.
        given path: String = "path",
    }
}

object! {
    /// An object: the document's `LocalEnvironmentResource`.
    pub struct ResponseLocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
    }
}
