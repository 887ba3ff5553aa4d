// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentBrowserAuthenticationCancelParam, AgentBrowserAuthenticationSubmitParam,
    AgentBrowserOriginAccessParam, AgentFunctionCallOutputParam, AgentSessionInputMessageParam,
    ComputerUseApprovalRequestKindResourceBrowserAuthentication,
    ComputerUseApprovalRequestKindResourceBrowserOriginAccess,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `beta.agents.sessions.artifacts.list`, `beta.agents.sessions.artifacts.retrieve` gives: an object: the document's `SessionArtifact`.
    pub struct SessionArtifact {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `object`: `"agent.session.artifact"`.
        constant object: "agent.session.artifact" = "object",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
    }
}

object! {
    /// What `beta.agents.sessions.artifacts.delete` gives: an object: the document's `SessionArtifactDeleted`.
    pub struct SessionArtifactDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.session.artifact.deleted"`.
        constant object: "agent.session.artifact.deleted" = "object",
    }
}

object! {
    /// An object: the document's `SessionError`.
    pub struct SessionError {
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputCancel`.
    pub struct SessionInputParamAgentSessionInputCancel {
        /// The member `type`: `"agent.session.input.cancel"`.
        constant r#type: "agent.session.input.cancel" = "type",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputComputerUseApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
        /// The member `request_id`: a text.
        required request_id: String = "request_id",
        /// The member `response`: one of the shapes of [`SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse`].
        required response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = "response",
        /// The member `type`: `"agent.session.input.computer_use_approval_request_result"`.
        constant r#type: "agent.session.input.computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// One of several objects: `response` of the document's `SessionInputParamAgentSessionInputComputerUseApprovalRequestResult`.
    pub enum SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse by "type" {
        "browser_origin_access" => BrowserOriginAccess(AgentBrowserOriginAccessParam),
        choose "browser_authentication" {
            AgentBrowserAuthenticationSubmitParam(AgentBrowserAuthenticationSubmitParam) if Is("action", &["submit"]),
            AgentBrowserAuthenticationCancelParam(AgentBrowserAuthenticationCancelParam) if Is("action", &["cancel"]),
        }
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResult {
        /// The member `request_id`: a text.
        required request_id: String = "request_id",
        /// The member `response`: an object, [`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse`].
        required response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse = "response",
        /// The member `type`: `"agent.session.input.mcp_approval_request_result"`.
        constant r#type: "agent.session.input.mcp_approval_request_result" = "type",
    }
}

params! {
    /// An object: `response` of the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
        /// The member `decision`: one of the values of [`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision`].
        required decision: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision = "decision",
        /// The member `type`: `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}

open_enum! {
    /// A string with known values: `response.decision` of the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub enum SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputMessage`.
    pub struct SessionInputParamAgentSessionInputMessage {
        /// The member `input`: a list.
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// The member `type`: `"agent.session.input.message"`.
        constant r#type: "agent.session.input.message" = "type",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputToolResult`.
    pub struct SessionInputParamAgentSessionInputToolResult {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `success`: true or false.
        required success: bool = "success",
        /// The member `turn_id`: a text.
        required turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.input.tool_result"`.
        constant r#type: "agent.session.input.tool_result" = "type",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `output`: one of the shapes of [`AgentFunctionCallOutputParam`]. May be null.
        optional output: AgentFunctionCallOutputParam = "output",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceComputerUseApprovalRequest`.
    pub struct SessionRequiredActionResourceComputerUseApprovalRequest {
        /// The member `request`: one of the shapes of [`SessionRequiredActionResourceComputerUseApprovalRequestRequest`].
        lenient request: SessionRequiredActionResourceComputerUseApprovalRequestRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

tagged_union! {
    /// One of several objects: `request` of the document's `SessionRequiredActionResourceComputerUseApprovalRequest`.
    pub enum SessionRequiredActionResourceComputerUseApprovalRequestRequest by "type" {
        "browser_authentication" => BrowserAuthentication(ComputerUseApprovalRequestKindResourceBrowserAuthentication),
        "browser_origin_access" => BrowserOriginAccess(ComputerUseApprovalRequestKindResourceBrowserOriginAccess),
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceEnvironmentConnection`.
    pub struct SessionRequiredActionResourceEnvironmentConnection {
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `type`: `"environment_connection"`.
        constant r#type: "environment_connection" = "type",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceFunctionCall`.
    pub struct SessionRequiredActionResourceFunctionCall {
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceMcpApprovalRequest`.
    pub struct SessionRequiredActionResourceMcpApprovalRequest {
        /// The member `request`: an object, [`SessionRequiredActionResourceMcpApprovalRequestRequest`].
        lenient request: SessionRequiredActionResourceMcpApprovalRequestRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
    }
}

object! {
    /// An object: `request` of the document's `SessionRequiredActionResourceMcpApprovalRequest`.
    pub struct SessionRequiredActionResourceMcpApprovalRequestRequest {
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `server_label`: a text.
        lenient server_label: String = "server_label",
        /// The member `type`: `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}

object! {
    /// What `beta.agents.sessions.traces.list` gives: an object: the document's `SessionTrace`.
    pub struct SessionTrace {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `object`: `"agent.session.trace"`.
        constant object: "agent.session.trace" = "object",
        /// The member `otlp`: any JSON object.
        lenient otlp: crate::Json = "otlp",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
    }
}

object! {
    /// An object: the document's `SessionTurnError`.
    pub struct SessionTurnError {
        /// The member `code`: one of the values of [`SessionTurnErrorCode`].
        lenient code: SessionTurnErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `code` of the document's `SessionTurnError`.
    pub enum SessionTurnErrorCode {
        ContextLengthExceeded = "context_length_exceeded",
        MaxOutputTokens = "max_output_tokens",
        UsageLimitExceeded = "usage_limit_exceeded",
        ProjectSpendLimitExceeded = "project_spend_limit_exceeded",
        OrganizationSpendLimitExceeded = "organization_spend_limit_exceeded",
        OrganizationUsageLimitExceeded = "organization_usage_limit_exceeded",
        BillingNotActive = "billing_not_active",
        CreditBalanceExhausted = "credit_balance_exhausted",
        RateLimitExceeded = "rate_limit_exceeded",
        FlexUnavailable = "flex_unavailable",
        ServerOverloaded = "server_overloaded",
        CyberPolicy = "cyber_policy",
        MisalignmentPolicyViolation = "misalignment_policy_violation",
        ConnectionFailed = "connection_failed",
        ServerError = "server_error",
        AuthenticationError = "authentication_error",
        InvalidRequest = "invalid_request",
        ResourceNotFound = "resource_not_found",
        SandboxError = "sandbox_error",
        ExecutorVersionIncompatible = "executor_version_incompatible",
        ActiveTurnNotSteerable = "active_turn_not_steerable",
        RequestTimeout = "request_timeout",
        InternalError = "internal_error",
    }
}
