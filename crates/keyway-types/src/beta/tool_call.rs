// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::FileSearchRanker;
use crate::support::{object, tagged_union};

object! {
    pub struct CodeInterpreterToolCall {
        lenient id: String = "id",
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        lenient code_interpreter: CodeInterpreterToolCallCodeInterpreter = "code_interpreter",
    }
}

object! {
    pub struct CodeInterpreterToolCallCodeInterpreter {
        lenient input: String = "input",
        lenient outputs: Vec<CodeInterpreterToolCallCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CodeInterpreterToolCallCodeInterpreterOutput by "type" {
        "logs" => Logs(RunStepDetailsToolCallsCodeOutputLogsObject),
        "image" => Image(RunStepDetailsToolCallsCodeOutputImageObject),
    }
}

object! {
    pub struct FileSearchToolCall {
        lenient id: String = "id",
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
        lenient file_search: FileSearchToolCallFileSearch = "file_search",
    }
}

object! {
    pub struct FileSearchToolCallFileSearch {
        optional ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject = "ranking_options",
        optional results: Vec<RunStepDetailsToolCallsFileSearchResultObject> = "results",
    }
}

object! {
    pub struct FunctionToolCall {
        lenient id: String = "id",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        lenient function: FunctionToolCallFunction = "function",
    }
}

object! {
    pub struct FunctionToolCallFunction {
        lenient name: String = "name",
        lenient arguments: String = "arguments",
        /// Nullable.
        optional output: String = "output",
    }
}

object! {
    pub struct RunStepDetailsToolCallsCodeOutputImageObject {
        /// Always `"image"`.
        constant r#type: "image" = "type",
        lenient image: RunStepDetailsToolCallsCodeOutputImageObjectImage = "image",
    }
}

object! {
    pub struct RunStepDetailsToolCallsCodeOutputImageObjectImage {
        lenient file_id: String = "file_id",
    }
}

object! {
    pub struct RunStepDetailsToolCallsCodeOutputLogsObject {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        lenient logs: String = "logs",
    }
}

object! {
    pub struct RunStepDetailsToolCallsFileSearchRankingOptionsObject {
        lenient ranker: FileSearchRanker = "ranker",
        /// 0 to 1.
        lenient score_threshold: f64 = "score_threshold",
    }
}

object! {
    pub struct RunStepDetailsToolCallsFileSearchResultObject {
        lenient file_id: String = "file_id",
        lenient file_name: String = "file_name",
        /// 0 to 1.
        lenient score: f64 = "score",
        optional content: Vec<RunStepDetailsToolCallsFileSearchResultObjectContent> = "content",
    }
}

object! {
    pub struct RunStepDetailsToolCallsFileSearchResultObjectContent {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        optional text: String = "text",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ToolCall by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCall),
        "file_search" => FileSearch(FileSearchToolCall),
        "function" => Function(FunctionToolCall),
    }
}
