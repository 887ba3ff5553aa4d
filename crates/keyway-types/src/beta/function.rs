// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentFunctionCallOutput, AgentFunctionCallStatus, BetaAgentTag, BetaAgentTagParam,
    BetaResponseFunctionShellCallOutputContent, BetaToolCallCallerParam,
};
use crate::responses::{
    FunctionAndCustomToolCallOutput, FunctionCallItemStatus, FunctionCallOutputItemParamOutput,
    FunctionCallOutputStatusEnum, FunctionCallStatus, FunctionShellAction, FunctionShellActionParam,
    FunctionShellCallItemParamEnvironment, FunctionShellCallItemStatus, FunctionShellCallOutputContent,
    FunctionShellCallOutputContentOutcome, FunctionShellCallOutputExitOutcome,
    FunctionShellCallOutputExitOutcomeParam, FunctionShellCallOutputOutcomeParam,
    FunctionShellCallOutputStatusEnum, FunctionShellCallOutputTimeoutOutcome,
    FunctionShellCallOutputTimeoutOutcomeParam, FunctionShellCallStatus, FunctionShellTool,
    FunctionShellToolEnvironment, FunctionTool, FunctionToolCallOutputOutput, FunctionToolParam,
};
use crate::support::{object, params};

/// A value: the document's `BetaFunctionAndCustomToolCallOutput`.
pub type BetaFunctionAndCustomToolCallOutput = FunctionAndCustomToolCallOutput;

/// A value: the document's `BetaFunctionCallItemStatus`.
pub type BetaFunctionCallItemStatus = FunctionCallItemStatus;

params! {
    /// An object: the document's `BetaFunctionCallOutputItemParam`.
    pub struct BetaFunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionCallOutputItemParamOutput`].
        given output: BetaFunctionCallOutputItemParamOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `name`: a text of 1 to 128 characters. May be null.
        optional name: String = "name",
        /// The member `namespace`: a text of 1 to 64 characters. May be null.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: `output` of the document's `BetaFunctionCallOutputItemParam`.
pub type BetaFunctionCallOutputItemParamOutput = FunctionCallOutputItemParamOutput;

/// A value: the document's `BetaFunctionCallOutputStatusEnum`.
pub type BetaFunctionCallOutputStatusEnum = FunctionCallOutputStatusEnum;

/// A value: the document's `BetaFunctionCallStatus`.
pub type BetaFunctionCallStatus = FunctionCallStatus;

/// A value: the document's `BetaFunctionShellAction`.
pub type BetaFunctionShellAction = FunctionShellAction;

/// A value: the document's `BetaFunctionShellActionParam`.
pub type BetaFunctionShellActionParam = FunctionShellActionParam;

params! {
    /// An object: the document's `BetaFunctionShellCallItemParam`.
    pub struct BetaFunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: a [`BetaFunctionShellActionParam`].
        given action: BetaFunctionShellActionParam = "action",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `environment`: a [`BetaFunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: BetaFunctionShellCallItemParamEnvironment = "environment",
    }
}

/// A value: `environment` of the document's `BetaFunctionShellCallItemParam`.
pub type BetaFunctionShellCallItemParamEnvironment = FunctionShellCallItemParamEnvironment;

/// A value: the document's `BetaFunctionShellCallItemStatus`.
pub type BetaFunctionShellCallItemStatus = FunctionShellCallItemStatus;

/// A value: the document's `BetaFunctionShellCallOutputContent`.
pub type BetaFunctionShellCallOutputContent = FunctionShellCallOutputContent;

/// A value: `outcome` of the document's `BetaFunctionShellCallOutputContent`.
pub type BetaFunctionShellCallOutputContentOutcome = FunctionShellCallOutputContentOutcome;

/// A value: the document's `BetaFunctionShellCallOutputExitOutcome`.
pub type BetaFunctionShellCallOutputExitOutcome = FunctionShellCallOutputExitOutcome;

/// A value: the document's `BetaFunctionShellCallOutputExitOutcomeParam`.
pub type BetaFunctionShellCallOutputExitOutcomeParam = FunctionShellCallOutputExitOutcomeParam;

params! {
    /// An object: the document's `BetaFunctionShellCallOutputItemParam`.
    pub struct BetaFunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseFunctionShellCallOutputContent> = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

/// A value: the document's `BetaFunctionShellCallOutputOutcomeParam`.
pub type BetaFunctionShellCallOutputOutcomeParam = FunctionShellCallOutputOutcomeParam;

/// A value: the document's `BetaFunctionShellCallOutputStatusEnum`.
pub type BetaFunctionShellCallOutputStatusEnum = FunctionShellCallOutputStatusEnum;

/// A value: the document's `BetaFunctionShellCallOutputTimeoutOutcome`.
pub type BetaFunctionShellCallOutputTimeoutOutcome = FunctionShellCallOutputTimeoutOutcome;

/// A value: the document's `BetaFunctionShellCallOutputTimeoutOutcomeParam`.
pub type BetaFunctionShellCallOutputTimeoutOutcomeParam = FunctionShellCallOutputTimeoutOutcomeParam;

/// A value: the document's `BetaFunctionShellCallStatus`.
pub type BetaFunctionShellCallStatus = FunctionShellCallStatus;

/// A value: the document's `BetaFunctionShellToolParam`.
pub type BetaFunctionShellTool = FunctionShellTool;

/// A value: `environment` of the document's `BetaFunctionShellToolParam`.
pub type BetaFunctionShellToolEnvironment = FunctionShellToolEnvironment;

/// A value: the document's `BetaFunctionTool`.
pub type BetaFunctionTool = FunctionTool;

object! {
    /// An object: the document's `BetaFunctionToolCallOutput`.
    pub struct BetaFunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionToolCallOutputOutput`].
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        optional status: BetaFunctionCallOutputStatusEnum = "status",
    }
}

/// A value: `output` of the document's `BetaFunctionToolCallOutput`.
pub type BetaFunctionToolCallOutputOutput = FunctionToolCallOutputOutput;

/// A value: the document's `BetaFunctionToolParam`.
pub type BetaFunctionToolParam = FunctionToolParam;

object! {
    /// An object: the document's `FunctionCallOutputItemResource`.
    pub struct FunctionCallOutputItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `output`: one of the shapes of [`AgentFunctionCallOutput`]. May be null.
        optional output: AgentFunctionCallOutput = "output",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`FunctionToolCallFunction`].
        lenient function: FunctionToolCallFunction = "function",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `function`: an object, [`FunctionToolCallDeltaFunction`].
        optional function: FunctionToolCallDeltaFunction = "function",
    }
}

object! {
    /// An object: `function` of the document's `RunStepDeltaStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallDeltaFunction {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `arguments`: a text.
        optional arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}

object! {
    /// An object: `function` of the document's `RunStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallFunction {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}
