// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, tagged_union};

object! {
    pub struct BetaThreadRunCodeInterpreterOutputImage {
        lenient index: i64 = "index",
        /// Always `"image"`.
        constant r#type: "image" = "type",
        optional image: BetaThreadRunCodeInterpreterOutputImageImage = "image",
    }
}

object! {
    pub struct BetaThreadRunCodeInterpreterOutputImageImage {
        optional file_id: String = "file_id",
    }
}

object! {
    pub struct CodeInterpreterLogs {
        lenient index: i64 = "index",
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        optional logs: String = "logs",
    }
}

object! {
    pub struct CodeInterpreterToolCallDelta {
        lenient index: i64 = "index",
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        optional id: String = "id",
        optional code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter = "code_interpreter",
    }
}

object! {
    pub struct CodeInterpreterToolCallDeltaCodeInterpreter {
        optional input: String = "input",
        optional outputs: Vec<CodeInterpreterToolCallDeltaCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CodeInterpreterToolCallDeltaCodeInterpreterOutput by "type" {
        "logs" => Logs(CodeInterpreterLogs),
        "image" => Image(BetaThreadRunCodeInterpreterOutputImage),
    }
}

object! {
    pub struct FileSearchToolCallDelta {
        lenient index: i64 = "index",
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
        lenient file_search: crate::Json = "file_search",
        optional id: String = "id",
    }
}

object! {
    pub struct FunctionToolCallDelta {
        lenient index: i64 = "index",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        optional id: String = "id",
        optional function: FunctionToolCallDeltaFunction = "function",
    }
}

object! {
    pub struct FunctionToolCallDeltaFunction {
        optional name: String = "name",
        optional arguments: String = "arguments",
        /// Nullable.
        optional output: String = "output",
    }
}

object! {
    pub struct RunStepDeltaMessageDelta {
        /// Always `"message_creation"`.
        constant r#type: "message_creation" = "type",
        optional message_creation: RunStepDeltaMessageDeltaMessageCreation = "message_creation",
    }
}

object! {
    pub struct RunStepDeltaMessageDeltaMessageCreation {
        optional message_id: String = "message_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RunStepDeltaStepDetails by "type" {
        "message_creation" => MessageCreation(RunStepDeltaMessageDelta),
        "tool_calls" => ToolCalls(ToolCallDeltaObject),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ToolCallDelta by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCallDelta),
        "file_search" => FileSearch(FileSearchToolCallDelta),
        "function" => Function(FunctionToolCallDelta),
    }
}

object! {
    pub struct ToolCallDeltaObject {
        /// Always `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        optional tool_calls: Vec<ToolCallDelta> = "tool_calls",
    }
}
