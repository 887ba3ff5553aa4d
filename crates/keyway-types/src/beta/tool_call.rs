// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::FileSearchRanker;
use crate::support::{object, tagged_union};

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
    /// An object: the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: an object, [`FileSearchToolCallFileSearch`].
        lenient file_search: FileSearchToolCallFileSearch = "file_search",
    }
}

object! {
    /// An object: `file_search` of the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallFileSearch {
        /// The member `ranking_options`: an object, [`RunStepDetailsToolCallsFileSearchRankingOptionsObject`].
        optional ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject = "ranking_options",
        /// The member `results`: a list.
        optional results: Vec<RunStepDetailsToolCallsFileSearchResultObject> = "results",
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

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObject {
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`RunStepDetailsToolCallsCodeOutputImageObjectImage`].
        lenient image: RunStepDetailsToolCallsCodeOutputImageObjectImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObjectImage {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputLogsObject`.
    pub struct RunStepDetailsToolCallsCodeOutputLogsObject {
        /// The member `type`: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        lenient logs: String = "logs",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchRankingOptionsObject`.
    pub struct RunStepDetailsToolCallsFileSearchRankingOptionsObject {
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        lenient ranker: FileSearchRanker = "ranker",
        /// The member `score_threshold`: a number, 0 to 1.
        lenient score_threshold: f64 = "score_threshold",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObject {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `file_name`: a text.
        lenient file_name: String = "file_name",
        /// The member `score`: a number, 0 to 1.
        lenient score: f64 = "score",
        /// The member `content`: a list.
        optional content: Vec<RunStepDetailsToolCallsFileSearchResultObjectContent> = "content",
    }
}

object! {
    /// An object: `content[]` of the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObjectContent {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDetailsToolCallsObject`.
    pub enum ToolCall by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCall),
        "file_search" => FileSearch(FileSearchToolCall),
        "function" => Function(FunctionToolCall),
    }
}
