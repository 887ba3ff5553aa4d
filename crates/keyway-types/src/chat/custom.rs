// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params, tagged_union};

params! {
    /// A tool that takes free text.
    pub struct ChatCompletionCustomTool {
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool.
        required custom: ChatCompletionCustomToolCustom = "custom",
    }
}

params! {
    /// A tool with free text as input, described to the model.
    pub struct ChatCompletionCustomToolCustom {
        /// What the model calls it by.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// The form of its input. Default: any text.
        optional format: ChatCompletionCustomToolCustomFormat = "format",
    }
}

tagged_union! {
    /// The form of a custom tool's input.
    pub enum ChatCompletionCustomToolCustomFormat by "type" {
        "text" => Text(ChatCompletionCustomToolCustomFormatText),
        "grammar" => Grammar(ChatCompletionCustomToolCustomFormatGrammar),
    }
}

params! {
    /// Text that follows a grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammar {
        /// The tag: `grammar`.
        constant r#type: "grammar" = "type",
        /// The grammar.
        required grammar: ChatCompletionCustomToolCustomFormatGrammarGrammar = "grammar",
    }
}

params! {
    /// A grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammarGrammar {
        /// The grammar's text.
        required definition: String = "definition",
        /// The language it is written in.
        required syntax: ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax = "syntax",
    }
}

open_enum! {
    /// The language of a grammar.
    pub enum ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax {
        Lark = "lark",
        Regex = "regex",
    }
}

params! {
    /// Any text.
    pub struct ChatCompletionCustomToolCustomFormatText {
        /// The tag: `text`.
        constant r#type: "text" = "type",
    }
}
