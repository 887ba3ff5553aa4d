// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::FileSearchRankingOptions;
use crate::chat::FunctionDefinition;
use crate::support::params;

params! {
    /// An object: the document's `AssistantToolsCode`.
    pub struct AssistantToolsCode {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    /// An object: the document's `AssistantToolsFileSearch`.
    pub struct AssistantToolsFileSearch {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: an object, [`AssistantToolsFileSearchFileSearch`].
        optional file_search: AssistantToolsFileSearchFileSearch = "file_search",
    }
}

params! {
    /// An object: `file_search` of the document's `AssistantToolsFileSearch`.
    pub struct AssistantToolsFileSearchFileSearch {
        /// The member `max_num_results`: a whole number, 1 to 50.
        optional max_num_results: i64 = "max_num_results",
        /// The member `ranking_options`: an object, [`FileSearchRankingOptions`].
        optional ranking_options: FileSearchRankingOptions = "ranking_options",
    }
}

params! {
    /// An object: the document's `AssistantToolsFileSearchTypeOnly`.
    pub struct AssistantToolsFileSearchTypeOnly {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    /// An object: the document's `AssistantToolsFunction`.
    pub struct AssistantToolsFunction {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`FunctionDefinition`].
        given function: FunctionDefinition = "function",
    }
}
