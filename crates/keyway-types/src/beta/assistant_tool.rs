// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AssistantToolsCode, AssistantToolsFileSearch, AssistantToolsFunction};
use crate::support::{kind_union, open_enum, params, tagged_union};

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
