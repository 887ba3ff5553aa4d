// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::DecisionInputJson;
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: `questions[]` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsQuestion by "type" {
        "predicate" => Predicate(DecisionCreateQuestionQuestionParamPredicate),
        "choice" => Choice(DecisionCreateQuestionQuestionParamChoice),
        "score" => Score(DecisionCreateQuestionQuestionParamScore),
    }
}

params! {
    /// An object: the document's `DecisionCreateQuestionQuestionParamChoice`.
    pub struct DecisionCreateQuestionQuestionParamChoice {
        /// The member `choices`: a list.
        required choices: Vec<DecisionCreateQuestionQuestionParamChoiceChoice> = "choices",
        /// The member `instructions`: one of the shapes of [`DecisionCreateQuestionQuestionParamChoiceInstructions`].
        required instructions: DecisionCreateQuestionQuestionParamChoiceInstructions = "instructions",
        /// The member `type`: `"choice"`.
        constant r#type: "choice" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

params! {
    /// An object: `choices[]` of the document's `DecisionCreateQuestionQuestionParamChoice`.
    pub struct DecisionCreateQuestionQuestionParamChoiceChoice {
        /// The member `value`: one of the shapes of [`DecisionCreateQuestionQuestionParamChoiceChoiceValue`].
        required value: DecisionCreateQuestionQuestionParamChoiceChoiceValue = "value",
        /// The member `description`: a text.
        optional description: String = "description",
    }
}

kind_union! {
    /// One of several shapes: `choices[].value` of the document's `DecisionCreateQuestionQuestionParamChoice`.
    pub enum DecisionCreateQuestionQuestionParamChoiceChoiceValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `DecisionCreateQuestionQuestionParamChoice`.
    pub enum DecisionCreateQuestionQuestionParamChoiceInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    /// An object: the document's `DecisionCreateQuestionQuestionParamPredicate`.
    pub struct DecisionCreateQuestionQuestionParamPredicate {
        /// The member `instructions`: one of the shapes of [`DecisionCreateQuestionQuestionParamPredicateInstructions`].
        required instructions: DecisionCreateQuestionQuestionParamPredicateInstructions = "instructions",
        /// The member `type`: `"predicate"`.
        constant r#type: "predicate" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `DecisionCreateQuestionQuestionParamPredicate`.
    pub enum DecisionCreateQuestionQuestionParamPredicateInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    /// An object: the document's `DecisionCreateQuestionQuestionParamScore`.
    pub struct DecisionCreateQuestionQuestionParamScore {
        /// The member `instructions`: one of the shapes of [`DecisionCreateQuestionQuestionParamScoreInstructions`].
        required instructions: DecisionCreateQuestionQuestionParamScoreInstructions = "instructions",
        /// The member `levels`: a list.
        required levels: Vec<DecisionCreateQuestionQuestionParamScoreLevel> = "levels",
        /// The member `type`: `"score"`.
        constant r#type: "score" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `DecisionCreateQuestionQuestionParamScore`.
    pub enum DecisionCreateQuestionQuestionParamScoreInstructions {
        string => String(String),
        array => DecisionQuestionInputPartList(Vec<DecisionQuestionInputPart>),
    }
}

params! {
    /// An object: `levels[]` of the document's `DecisionCreateQuestionQuestionParamScore`.
    pub struct DecisionCreateQuestionQuestionParamScoreLevel {
        /// The member `label`: a text.
        required label: String = "label",
        /// The member `description`: a text.
        optional description: String = "description",
    }
}

params! {
    /// An object: the document's `DecisionQuestionInputImage`.
    pub struct DecisionQuestionInputImage {
        /// The member `image_url`: a text.
        required image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `detail`: one of the values of [`DecisionQuestionInputImageDetail`]. May be null.
        optional detail: DecisionQuestionInputImageDetail = "detail",
    }
}

open_enum! {
    /// A string with known values: `detail` of the document's `DecisionQuestionInputImage`.
    pub enum DecisionQuestionInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

tagged_union! {
    /// One of several objects: the document's `DecisionQuestionInputPart`.
    pub enum DecisionQuestionInputPart by "type" {
        "input_text" => InputText(DecisionQuestionInputText),
        "input_image" => InputImage(DecisionQuestionInputImage),
        "input_json" => InputJson(DecisionInputJson),
    }
}

params! {
    /// An object: the document's `DecisionQuestionInputText`.
    pub struct DecisionQuestionInputText {
        /// The member `text`: a text.
        required text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}
