// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::DecisionInputJson;
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionCreateParamsQuestion by "type" {
        "predicate" => Predicate(DecisionCreateQuestionQuestionParamPredicate),
        "choice" => Choice(DecisionCreateQuestionQuestionParamChoice),
        "score" => Score(DecisionCreateQuestionQuestionParamScore),
    }
}

params! {
    pub struct DecisionCreateQuestionQuestionParamChoice {
        required choices: Vec<DecisionCreateQuestionQuestionParamChoiceChoice> = "choices",
        required instructions: DecisionCreateQuestionQuestionParamChoiceInstructions = "instructions",
        /// Always `"choice"`.
        constant r#type: "choice" = "type",
        optional name: String = "name",
    }
}

params! {
    pub struct DecisionCreateQuestionQuestionParamChoiceChoice {
        required value: DecisionCreateQuestionQuestionParamChoiceChoiceValue = "value",
        optional description: String = "description",
    }
}

kind_union! {
    pub enum DecisionCreateQuestionQuestionParamChoiceChoiceValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

kind_union! {
    pub enum DecisionCreateQuestionQuestionParamChoiceInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    pub struct DecisionCreateQuestionQuestionParamPredicate {
        required instructions: DecisionCreateQuestionQuestionParamPredicateInstructions = "instructions",
        /// Always `"predicate"`.
        constant r#type: "predicate" = "type",
        optional name: String = "name",
    }
}

kind_union! {
    pub enum DecisionCreateQuestionQuestionParamPredicateInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    pub struct DecisionCreateQuestionQuestionParamScore {
        required instructions: DecisionCreateQuestionQuestionParamScoreInstructions = "instructions",
        required levels: Vec<DecisionCreateQuestionQuestionParamScoreLevel> = "levels",
        /// Always `"score"`.
        constant r#type: "score" = "type",
        optional name: String = "name",
    }
}

kind_union! {
    pub enum DecisionCreateQuestionQuestionParamScoreInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    pub struct DecisionCreateQuestionQuestionParamScoreLevel {
        required label: String = "label",
        optional description: String = "description",
    }
}

params! {
    pub struct DecisionQuestionInputImage {
        required image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// Nullable.
        optional detail: DecisionQuestionInputImageDetail = "detail",
    }
}

open_enum! {
    pub enum DecisionQuestionInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionQuestionInputPart by "type" {
        "input_text" => InputText(DecisionQuestionInputText),
        "input_image" => InputImage(DecisionQuestionInputImage),
        "input_json" => InputJson(DecisionInputJson),
    }
}

params! {
    pub struct DecisionQuestionInputText {
        required text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}
