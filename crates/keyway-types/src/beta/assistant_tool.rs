// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AssistantToolsCode, AssistantToolsFileSearch, AssistantToolsFunction};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: `tools[]` of the document's `CreateAssistantRequest`.
    pub enum AssistantTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearch),
        "function" => Function(AssistantToolsFunction),
    }
}

params! {
    /// An object: the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoice {
        /// The member `type`: one of the values of [`AssistantToolChoiceType`].
        given r#type: AssistantToolChoiceType = "type",
        /// The member `function`: an object, [`AssistantToolChoiceFunction`].
        optional function: AssistantToolChoiceFunction = "function",
    }
}

params! {
    /// An object: `function` of the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoiceFunction {
        /// The member `name`: a text.
        given name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: the document's `AssistantsApiToolChoiceOption`.
    pub enum AssistantToolChoiceOption {
        string => Preset(AssistantToolChoiceOptionPreset),
        object => AssistantToolChoice(AssistantToolChoice),
    }
}

open_enum! {
    /// A string with known values: the document's `AssistantsApiToolChoiceOption|0`.
    pub enum AssistantToolChoiceOptionPreset {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AssistantsNamedToolChoice`.
    pub enum AssistantToolChoiceType {
        Function = "function",
        CodeInterpreter = "code_interpreter",
        FileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources` of the document's `AssistantObject`.
    pub struct AssistantToolResources {
        /// The member `code_interpreter`: an object, [`AssistantToolResourcesCodeInterpreter`].
        optional code_interpreter: AssistantToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`AssistantToolResourcesFileSearch`].
        optional file_search: AssistantToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}
