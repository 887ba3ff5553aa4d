// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, tagged_union};

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImage {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`BetaThreadRunCodeInterpreterOutputImageImage`].
        optional image: BetaThreadRunCodeInterpreterOutputImageImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImageImage {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
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

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: any JSON object.
        lenient file_search: crate::Json = "file_search",
        /// The member `id`: a text.
        optional id: String = "id",
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
    /// An object: the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDelta {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`RunStepDeltaMessageDeltaMessageCreation`].
        optional message_creation: RunStepDeltaMessageDeltaMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDeltaMessageCreation {
        /// The member `message_id`: a text.
        optional message_id: String = "message_id",
    }
}

tagged_union! {
    /// One of several objects: `delta.step_details` of the document's `RunStepDeltaObject`.
    pub enum RunStepDeltaStepDetails by "type" {
        "message_creation" => MessageCreation(RunStepDeltaMessageDelta),
        "tool_calls" => ToolCalls(ToolCallDeltaObject),
    }
}

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub enum ToolCallDelta by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCallDelta),
        "file_search" => FileSearch(FileSearchToolCallDelta),
        "function" => Function(FunctionToolCallDelta),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub struct ToolCallDeltaObject {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        optional tool_calls: Vec<ToolCallDelta> = "tool_calls",
    }
}
