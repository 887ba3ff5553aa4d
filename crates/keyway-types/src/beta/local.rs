// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::responses::{
    LocalEnvironment, LocalShellExecAction, LocalShellToolCallOutputStatus, LocalShellToolCallStatus,
    LocalShellToolParam, LocalSkill,
};
use crate::support::params;

/// A value: the document's `BetaLocalEnvironmentParam`.
pub type BetaLocalEnvironment = LocalEnvironment;

/// A value: the document's `BetaLocalShellExecAction`.
pub type BetaLocalShellExecAction = LocalShellExecAction;

params! {
    /// An object: the document's `BetaLocalShellToolCall`.
    pub struct BetaLocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `action`: a [`BetaLocalShellExecAction`].
        given action: BetaLocalShellExecAction = "action",
        /// The member `status`: a [`BetaLocalShellToolCallStatus`].
        given status: BetaLocalShellToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaLocalShellToolCallOutput`.
    pub struct BetaLocalShellToolCallOutput {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: a [`BetaLocalShellToolCallOutputStatus`]. May be null.
        optional status: BetaLocalShellToolCallOutputStatus = "status",
    }
}

/// A value: `status` of the document's `BetaLocalShellToolCallOutput`.
pub type BetaLocalShellToolCallOutputStatus = LocalShellToolCallOutputStatus;

/// A value: `status` of the document's `BetaLocalShellToolCall`.
pub type BetaLocalShellToolCallStatus = LocalShellToolCallStatus;

/// A value: the document's `BetaLocalShellToolParam`.
pub type BetaLocalShellToolParam = LocalShellToolParam;

/// A value: the document's `BetaLocalSkillParam`.
pub type BetaLocalSkill = LocalSkill;
