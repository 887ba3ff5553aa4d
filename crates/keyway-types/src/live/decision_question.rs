// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson};
use crate::support::{kind_union, params, tagged_union};

params! {
    /// An object: the document's `LiveDecisionChoiceOption`.
    pub struct LiveDecisionChoiceOption {
        /// The member `value`: one of the shapes of [`LiveDecisionChoiceOptionValue`].
        given value: LiveDecisionChoiceOptionValue = "value",
        /// The member `description`: a text.
        optional description: String = "description",
    }
}

kind_union! {
    /// One of several shapes: `value` of the document's `LiveDecisionChoiceOption`.
    pub enum LiveDecisionChoiceOptionValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveDecisionQuestion`.
    pub enum LiveDecisionQuestion by "type" {
        "choice" => Choice(LiveDecisionQuestionChoice),
        "predicate" => Predicate(LiveDecisionQuestionPredicate),
        "score" => Score(LiveDecisionQuestionScore),
    }
}

params! {
    /// An object: the document's `LiveDecisionQuestionChoice`.
    pub struct LiveDecisionQuestionChoice {
        /// The member `choices`: a list.
        lenient choices: Vec<LiveDecisionChoiceOption> = "choices",
        /// The member `instructions`: one of the shapes of [`LiveDecisionQuestionChoiceInstructions`].
        given instructions: LiveDecisionQuestionChoiceInstructions = "instructions",
        /// The member `type`: `"choice"`.
        constant r#type: "choice" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `LiveDecisionQuestionChoice`.
    pub enum LiveDecisionQuestionChoiceInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionChoiceInstructionsListItem>),
    }
}

tagged_union! {
    /// One of several objects: `instructions|1[]` of the document's `LiveDecisionQuestionChoice`.
    pub enum LiveDecisionQuestionChoiceInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    /// An object: the document's `LiveDecisionQuestionPredicate`.
    pub struct LiveDecisionQuestionPredicate {
        /// The member `instructions`: one of the shapes of [`LiveDecisionQuestionPredicateInstructions`].
        given instructions: LiveDecisionQuestionPredicateInstructions = "instructions",
        /// The member `type`: `"predicate"`.
        constant r#type: "predicate" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `LiveDecisionQuestionPredicate`.
    pub enum LiveDecisionQuestionPredicateInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionPredicateInstructionsListItem>),
    }
}

tagged_union! {
    /// One of several objects: `instructions|1[]` of the document's `LiveDecisionQuestionPredicate`.
    pub enum LiveDecisionQuestionPredicateInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    /// An object: the document's `LiveDecisionQuestionScore`.
    pub struct LiveDecisionQuestionScore {
        /// The member `instructions`: one of the shapes of [`LiveDecisionQuestionScoreInstructions`].
        given instructions: LiveDecisionQuestionScoreInstructions = "instructions",
        /// The member `levels`: a list.
        lenient levels: Vec<LiveDecisionQuestionScoreLevel> = "levels",
        /// The member `type`: `"score"`.
        constant r#type: "score" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `LiveDecisionQuestionScore`.
    pub enum LiveDecisionQuestionScoreInstructions {
        string => String(String),
        array => List(Vec<LiveDecisionQuestionScoreInstructionsListItem>),
    }
}

tagged_union! {
    /// One of several objects: `instructions|1[]` of the document's `LiveDecisionQuestionScore`.
    pub enum LiveDecisionQuestionScoreInstructionsListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    /// An object: `levels[]` of the document's `LiveDecisionQuestionScore`.
    pub struct LiveDecisionQuestionScoreLevel {
        /// The member `label`: a text.
        given label: String = "label",
        /// The member `description`: a text.
        optional description: String = "description",
    }
}
