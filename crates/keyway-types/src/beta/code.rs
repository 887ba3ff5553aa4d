// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAutoCodeInterpreterToolParam, BetaCallableToolAllowedCaller, BetaThreadRunCodeInterpreterOutputImage,
    RunStepDetailsToolCallsCodeOutputImageObject, RunStepDetailsToolCallsCodeOutputLogsObject,
};
use crate::responses::{CodeInterpreterOutputImage, CodeInterpreterOutputLogs};
use crate::support::{kind_union, object, params, tagged_union};

/// A value: the document's `BetaCodeInterpreterOutputImage`.
pub type BetaCodeInterpreterOutputImage = CodeInterpreterOutputImage;

/// A value: the document's `BetaCodeInterpreterOutputLogs`.
pub type BetaCodeInterpreterOutputLogs = CodeInterpreterOutputLogs;

params! {
    /// An object: the document's `BetaCodeInterpreterTool`.
    pub struct BetaCodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`BetaCodeInterpreterToolContainer`].
        given container: BetaCodeInterpreterToolContainer = "container",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    /// One of several shapes: `container` of the document's `BetaCodeInterpreterTool`.
    pub enum BetaCodeInterpreterToolContainer {
        string => String(String),
        object => BetaAutoCodeInterpreterToolParam(BetaAutoCodeInterpreterToolParam),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`.
    pub struct CodeInterpreterLogs {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        optional logs: String = "logs",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `code_interpreter`: an object, [`CodeInterpreterToolCallCodeInterpreter`].
        lenient code_interpreter: CodeInterpreterToolCallCodeInterpreter = "code_interpreter",
    }
}

object! {
    /// An object: `code_interpreter` of the document's `RunStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallCodeInterpreter {
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `outputs`: a list.
        lenient outputs: Vec<CodeInterpreterToolCallCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `code_interpreter.outputs[]` of the document's `RunStepDetailsToolCallsCodeObject`.
    pub enum CodeInterpreterToolCallCodeInterpreterOutput by "type" {
        "logs" => Logs(RunStepDetailsToolCallsCodeOutputLogsObject),
        "image" => Image(RunStepDetailsToolCallsCodeOutputImageObject),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `code_interpreter`: an object, [`CodeInterpreterToolCallDeltaCodeInterpreter`].
        optional code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter = "code_interpreter",
    }
}

object! {
    /// An object: `code_interpreter` of the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallDeltaCodeInterpreter {
        /// The member `input`: a text.
        optional input: String = "input",
        /// The member `outputs`: a list.
        optional outputs: Vec<CodeInterpreterToolCallDeltaCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `code_interpreter.outputs[]` of the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub enum CodeInterpreterToolCallDeltaCodeInterpreterOutput by "type" {
        "logs" => Logs(CodeInterpreterLogs),
        "image" => Image(BetaThreadRunCodeInterpreterOutputImage),
    }
}
