// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Parameters of `moderations.create`.
    pub struct ModerationCreateParams {
        required input: ModerationCreateParamsInput = "input",
        /// Default: `"omni-moderation-latest"`.
        optional model: ModerationModel = "model",
    }
}

kind_union! {
    pub enum ModerationCreateParamsInput {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            object => List(Vec<ModerationMultiModalInput>),
        },
    }
}

object! {
    /// Returned by `moderations.create`.
    pub struct ModerationCreateResponse {
        lenient id: String = "id",
        lenient model: String = "model",
        lenient results: Vec<ModerationCreateResponseResult> = "results",
    }
}

object! {
    pub struct ModerationCreateResponseResult {
        lenient flagged: bool = "flagged",
        lenient categories: ModerationCreateResponseResultCategories = "categories",
        lenient category_scores: ModerationCreateResponseResultCategoryScores = "category_scores",
        lenient category_applied_input_types: Box<ModerationCreateResponseResultCategoryAppliedInputTypes> = "category_applied_input_types",
    }
}

object! {
    pub struct ModerationCreateResponseResultCategories {
        lenient hate: bool = "hate",
        lenient hate_threatening: bool = "hate/threatening",
        lenient harassment: bool = "harassment",
        lenient harassment_threatening: bool = "harassment/threatening",
        /// Nullable.
        optional illicit: bool = "illicit",
        /// Nullable.
        optional illicit_violent: bool = "illicit/violent",
        lenient self_harm: bool = "self-harm",
        lenient self_harm_intent: bool = "self-harm/intent",
        lenient self_harm_instructions: bool = "self-harm/instructions",
        lenient sexual: bool = "sexual",
        lenient sexual_minors: bool = "sexual/minors",
        lenient violence: bool = "violence",
        lenient violence_graphic: bool = "violence/graphic",
    }
}

object! {
    pub struct ModerationCreateResponseResultCategoryAppliedInputTypes {
        lenient hate: Vec<String> = "hate",
        lenient hate_threatening: Vec<String> = "hate/threatening",
        lenient harassment: Vec<String> = "harassment",
        lenient harassment_threatening: Vec<String> = "harassment/threatening",
        lenient illicit: Vec<String> = "illicit",
        lenient illicit_violent: Vec<String> = "illicit/violent",
        lenient self_harm: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm> = "self-harm",
        lenient self_harm_intent: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent> = "self-harm/intent",
        lenient self_harm_instructions: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction> = "self-harm/instructions",
        lenient sexual: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSexual> = "sexual",
        lenient sexual_minors: Vec<String> = "sexual/minors",
        lenient violence: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolence> = "violence",
        lenient violence_graphic: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic> = "violence/graphic",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSexual {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolence {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic {
        Text = "text",
        Image = "image",
    }
}

object! {
    pub struct ModerationCreateResponseResultCategoryScores {
        lenient hate: f64 = "hate",
        lenient hate_threatening: f64 = "hate/threatening",
        lenient harassment: f64 = "harassment",
        lenient harassment_threatening: f64 = "harassment/threatening",
        lenient illicit: f64 = "illicit",
        lenient illicit_violent: f64 = "illicit/violent",
        lenient self_harm: f64 = "self-harm",
        lenient self_harm_intent: f64 = "self-harm/intent",
        lenient self_harm_instructions: f64 = "self-harm/instructions",
        lenient sexual: f64 = "sexual",
        lenient sexual_minors: f64 = "sexual/minors",
        lenient violence: f64 = "violence",
        lenient violence_graphic: f64 = "violence/graphic",
    }
}

params! {
    pub struct ModerationImageUrlInput {
        /// Always `"image_url"`.
        constant r#type: "image_url" = "type",
        required image_url: ModerationImageUrlInputImageUrl = "image_url",
    }
}

params! {
    pub struct ModerationImageUrlInputImageUrl {
        /// A URI.
        required url: String = "url",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ModerationModel {
        OmniModerationLatest = "omni-moderation-latest",
        OmniModeration2024_09_26 = "omni-moderation-2024-09-26",
        TextModerationLatest = "text-moderation-latest",
        TextModerationStable = "text-moderation-stable",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ModerationMultiModalInput by "type" {
        "image_url" => ImageUrl(ModerationImageUrlInput),
        "text" => Text(ModerationTextInput),
    }
}

params! {
    pub struct ModerationTextInput {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        required text: String = "text",
    }
}
