// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// What `moderations.create` takes.
    pub struct ModerationCreateParams {
        /// The member `input`: one of the shapes of [`ModerationCreateParamsInput`].
        required input: ModerationCreateParamsInput = "input",
        /// The member `model`: one of the values of [`ModerationModel`]. The API's default: `"omni-moderation-latest"`.
        optional model: ModerationModel = "model",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `CreateModerationRequest`.
    pub enum ModerationCreateParamsInput {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            object => List(Vec<ModerationMultiModalInput>),
        },
    }
}

object! {
    /// What `moderations.create` gives: an object: the document's `CreateModerationResponse`.
    pub struct ModerationCreateResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `results`: a list.
        lenient results: Vec<ModerationCreateResponseResult> = "results",
    }
}

object! {
    /// An object: `results[]` of the document's `CreateModerationResponse`.
    pub struct ModerationCreateResponseResult {
        /// The member `flagged`: true or false.
        lenient flagged: bool = "flagged",
        /// The member `categories`: an object, [`ModerationCreateResponseResultCategories`].
        lenient categories: ModerationCreateResponseResultCategories = "categories",
        /// The member `category_scores`: an object, [`ModerationCreateResponseResultCategoryScores`].
        lenient category_scores: ModerationCreateResponseResultCategoryScores = "category_scores",
        /// The member `category_applied_input_types`: an object, [`ModerationCreateResponseResultCategoryAppliedInputTypes`].
        lenient category_applied_input_types: Box<ModerationCreateResponseResultCategoryAppliedInputTypes> = "category_applied_input_types",
    }
}

object! {
    /// An object: `results[].categories` of the document's `CreateModerationResponse`.
    pub struct ModerationCreateResponseResultCategories {
        /// The member `hate`: true or false.
        lenient hate: bool = "hate",
        /// The member `hate/threatening`: true or false.
        lenient hate_threatening: bool = "hate/threatening",
        /// The member `harassment`: true or false.
        lenient harassment: bool = "harassment",
        /// The member `harassment/threatening`: true or false.
        lenient harassment_threatening: bool = "harassment/threatening",
        /// The member `illicit`: true or false. May be null.
        optional illicit: bool = "illicit",
        /// The member `illicit/violent`: true or false. May be null.
        optional illicit_violent: bool = "illicit/violent",
        /// The member `self-harm`: true or false.
        lenient self_harm: bool = "self-harm",
        /// The member `self-harm/intent`: true or false.
        lenient self_harm_intent: bool = "self-harm/intent",
        /// The member `self-harm/instructions`: true or false.
        lenient self_harm_instructions: bool = "self-harm/instructions",
        /// The member `sexual`: true or false.
        lenient sexual: bool = "sexual",
        /// The member `sexual/minors`: true or false.
        lenient sexual_minors: bool = "sexual/minors",
        /// The member `violence`: true or false.
        lenient violence: bool = "violence",
        /// The member `violence/graphic`: true or false.
        lenient violence_graphic: bool = "violence/graphic",
    }
}

object! {
    /// An object: `results[].category_applied_input_types` of the document's `CreateModerationResponse`.
    pub struct ModerationCreateResponseResultCategoryAppliedInputTypes {
        /// The member `hate`: a list.
        lenient hate: Vec<String> = "hate",
        /// The member `hate/threatening`: a list.
        lenient hate_threatening: Vec<String> = "hate/threatening",
        /// The member `harassment`: a list.
        lenient harassment: Vec<String> = "harassment",
        /// The member `harassment/threatening`: a list.
        lenient harassment_threatening: Vec<String> = "harassment/threatening",
        /// The member `illicit`: a list.
        lenient illicit: Vec<String> = "illicit",
        /// The member `illicit/violent`: a list.
        lenient illicit_violent: Vec<String> = "illicit/violent",
        /// The member `self-harm`: a list.
        lenient self_harm: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm> = "self-harm",
        /// The member `self-harm/intent`: a list.
        lenient self_harm_intent: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent> = "self-harm/intent",
        /// The member `self-harm/instructions`: a list.
        lenient self_harm_instructions: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction> = "self-harm/instructions",
        /// The member `sexual`: a list.
        lenient sexual: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSexual> = "sexual",
        /// The member `sexual/minors`: a list.
        lenient sexual_minors: Vec<String> = "sexual/minors",
        /// The member `violence`: a list.
        lenient violence: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolence> = "violence",
        /// The member `violence/graphic`: a list.
        lenient violence_graphic: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic> = "violence/graphic",
    }
}

open_enum! {
    /// A string with known values: `results[].category_applied_input_types.self-harm[]` of the document's `CreateModerationResponse`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `CreateModerationResponse.results[].category_applied_input_types.self-harm/instructions[]`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `CreateModerationResponse.results[].category_applied_input_types.self-harm/intent[]`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: `results[].category_applied_input_types.sexual[]` of the document's `CreateModerationResponse`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSexual {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: `results[].category_applied_input_types.violence[]` of the document's `CreateModerationResponse`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolence {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `CreateModerationResponse.results[].category_applied_input_types.violence/graphic[]`.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic {
        Text = "text",
        Image = "image",
    }
}

object! {
    /// An object: `results[].category_scores` of the document's `CreateModerationResponse`.
    pub struct ModerationCreateResponseResultCategoryScores {
        /// The member `hate`: a number.
        lenient hate: f64 = "hate",
        /// The member `hate/threatening`: a number.
        lenient hate_threatening: f64 = "hate/threatening",
        /// The member `harassment`: a number.
        lenient harassment: f64 = "harassment",
        /// The member `harassment/threatening`: a number.
        lenient harassment_threatening: f64 = "harassment/threatening",
        /// The member `illicit`: a number.
        lenient illicit: f64 = "illicit",
        /// The member `illicit/violent`: a number.
        lenient illicit_violent: f64 = "illicit/violent",
        /// The member `self-harm`: a number.
        lenient self_harm: f64 = "self-harm",
        /// The member `self-harm/intent`: a number.
        lenient self_harm_intent: f64 = "self-harm/intent",
        /// The member `self-harm/instructions`: a number.
        lenient self_harm_instructions: f64 = "self-harm/instructions",
        /// The member `sexual`: a number.
        lenient sexual: f64 = "sexual",
        /// The member `sexual/minors`: a number.
        lenient sexual_minors: f64 = "sexual/minors",
        /// The member `violence`: a number.
        lenient violence: f64 = "violence",
        /// The member `violence/graphic`: a number.
        lenient violence_graphic: f64 = "violence/graphic",
    }
}

params! {
    /// An object: `input|2[]|0` of the document's `CreateModerationRequest`.
    pub struct ModerationImageUrlInput {
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ModerationImageUrlInputImageUrl`].
        required image_url: ModerationImageUrlInputImageUrl = "image_url",
    }
}

params! {
    /// An object: `input|2[]|0.image_url` of the document's `CreateModerationRequest`.
    pub struct ModerationImageUrlInputImageUrl {
        /// The member `url`: an address (URI).
        required url: String = "url",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateModerationRequest`.
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
    /// One of several objects: `input|2[]` of the document's `CreateModerationRequest`.
    pub enum ModerationMultiModalInput by "type" {
        "image_url" => ImageUrl(ModerationImageUrlInput),
        "text" => Text(ModerationTextInput),
    }
}

params! {
    /// An object: `input|2[]|1` of the document's `CreateModerationRequest`.
    pub struct ModerationTextInput {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}
