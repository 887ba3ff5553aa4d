// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{object, open_enum, params};

params! {
    /// What moderation does in one direction.
    pub struct ModerationConfigParam {
        /// Whether it reports or stops.
        required mode: ModerationMode = "mode",
    }
}

open_enum! {
    /// What kind of input a category was found in.
    pub enum ModerationInputType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// What moderation does with what it finds.
    pub enum ModerationMode {
        /// Reports scores.
        Score = "score",
        /// Stops the call.
        Block = "block",
    }
}

params! {
    /// Asks for the input and output of a call to be moderated.
    pub struct ModerationParam {
        /// The moderation model.
        required model: String = "model",
        /// What to do with what it finds.
        optional policy: ModerationPolicyParam = "policy",
    }
}

params! {
    /// What moderation does, for each direction.
    pub struct ModerationPolicyParam {
        /// For what goes to the model.
        optional input: ModerationConfigParam = "input",
        /// For what the model answers.
        optional output: ModerationConfigParam = "output",
    }
}

object! {
    /// One verdict of a moderation model.
    pub struct ModerationResultBody {
        /// The tag: `moderation_result`.
        constant r#type: "moderation_result" = "type",
        /// The moderation model.
        lenient model: String = "model",
        /// Whether any category was found.
        required flagged: bool = "flagged",
        /// Each category with whether it was found.
        lenient categories: BTreeMap<String, bool> = "categories",
        /// Each category with its score, 0 to 1.
        lenient category_scores: BTreeMap<String, f64> = "category_scores",
        /// Each category with the kinds of input that its score is about.
        lenient category_applied_input_types: BTreeMap<String, Vec<ModerationInputType>> = "category_applied_input_types",
    }
}
