// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson};
use crate::support::{kind_union, params, tagged_union};

params! {
    pub struct LiveDecisionChoiceOption {
        given value: LiveDecisionChoiceOptionValue = "value",
        optional description: String = "description",
    }
}

kind_union! {
    pub enum LiveDecisionChoiceOptionValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionQuestion by "type" {
        "choice" => Choice(LiveDecisionQuestionChoice),
        "predicate" => Predicate(LiveDecisionQuestionPredicate),
        "score" => Score(LiveDecisionQuestionScore),
    }
}

params! {
    pub struct LiveDecisionQuestionChoice {
        given choices: Vec<LiveDecisionChoiceOption> = "choices",
        given instructions: LiveDecisionQuestionChoiceInstructions = "instructions",
        /// Always `"choice"`.
        constant r#type: "choice" = "type",
        optional name: String = "name",
    }
}

kind_union! {
    pub enum LiveDecisionQuestionChoiceInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionChoiceInstructionsListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionQuestionChoiceInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    pub struct LiveDecisionQuestionPredicate {
        given instructions: LiveDecisionQuestionPredicateInstructions = "instructions",
        /// Always `"predicate"`.
        constant r#type: "predicate" = "type",
        optional name: String = "name",
    }
}

kind_union! {
    pub enum LiveDecisionQuestionPredicateInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionPredicateInstructionsListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionQuestionPredicateInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    pub struct LiveDecisionQuestionScore {
        given instructions: LiveDecisionQuestionScoreInstructions = "instructions",
        given levels: Vec<LiveDecisionQuestionScoreLevel> = "levels",
        /// Always `"score"`.
        constant r#type: "score" = "type",
        optional name: String = "name",
    }
}

kind_union! {
    pub enum LiveDecisionQuestionScoreInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionScoreInstructionsListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionQuestionScoreInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    pub struct LiveDecisionQuestionScoreLevel {
        given label: String = "label",
        optional description: String = "description",
    }
}
