// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Parameters of `moderations.create`.
    pub struct ModerationCreateParams {
        /// Text or images to classify.
        required input: ModerationCreateParamsInput = "input",
        /// Model to use. Default: `"omni-moderation-latest"`.
        optional model: ModerationModel = "model",
    }
}

kind_union! {
    /// Input to classify: a string, a list of strings, or a list of text and image parts.
    pub enum ModerationCreateParamsInput {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            object => List(Vec<ModerationMultiModalInput>),
        },
    }
}

object! {
    /// Moderation results.
    ///
    /// Returned by `moderations.create`.
    pub struct ModerationCreateResponse {
        /// Identifier of the moderation request, `modr-…`.
        lenient id: String = "id",
        /// Model that produced the results.
        lenient model: String = "model",
        /// Results, one for each input.
        lenient results: Vec<ModerationCreateResponseResult> = "results",
    }
}

object! {
    /// Classification of one input.
    pub struct ModerationCreateResponseResult {
        /// Whether any category was flagged.
        lenient flagged: bool = "flagged",
        /// Whether each category was flagged.
        lenient categories: ModerationCreateResponseResultCategories = "categories",
        /// Score of each category.
        lenient category_scores: ModerationCreateResponseResultCategoryScores = "category_scores",
        /// Input types that each category's score is based on.
        lenient category_applied_input_types: Box<ModerationCreateResponseResultCategoryAppliedInputTypes> = "category_applied_input_types",
    }
}

object! {
    /// Whether each category was flagged.
    pub struct ModerationCreateResponseResultCategories {
        /// Flags hate toward a group, based on traits such as race, religion or gender.
        lenient hate: bool = "hate",
        /// Flags hate that threatens the group with violence or serious harm.
        lenient hate_threatening: bool = "hate/threatening",
        /// Flags language that harasses a person.
        lenient harassment: bool = "harassment",
        /// Flags harassment that threatens violence or serious harm.
        lenient harassment_threatening: bool = "harassment/threatening",
        /// Flags instructions or advice for wrongdoing. Nullable.
        optional illicit: bool = "illicit",
        /// Flags instructions or advice for wrongdoing that involves violence or weapons. Nullable.
        optional illicit_violent: bool = "illicit/violent",
        /// Flags content that encourages or depicts self-harm.
        lenient self_harm: bool = "self-harm",
        /// Flags a speaker who harms themselves or intends to.
        lenient self_harm_intent: bool = "self-harm/intent",
        /// Flags instructions or encouragement for self-harm.
        lenient self_harm_instructions: bool = "self-harm/instructions",
        /// Flags content meant to arouse sexually, or that promotes sexual services.
        lenient sexual: bool = "sexual",
        /// Flags sexual content that involves a minor.
        lenient sexual_minors: bool = "sexual/minors",
        /// Flags depictions of death, violence or injury.
        lenient violence: bool = "violence",
        /// Flags graphic depictions of death, violence or injury.
        lenient violence_graphic: bool = "violence/graphic",
    }
}

object! {
    /// Input types that each category's score is based on.
    pub struct ModerationCreateResponseResultCategoryAppliedInputTypes {
        /// Input types that the score of `hate` is based on.
        lenient hate: Vec<String> = "hate",
        /// Input types that the score of `hate/threatening` is based on.
        lenient hate_threatening: Vec<String> = "hate/threatening",
        /// Input types that the score of `harassment` is based on.
        lenient harassment: Vec<String> = "harassment",
        /// Input types that the score of `harassment/threatening` is based on.
        lenient harassment_threatening: Vec<String> = "harassment/threatening",
        /// Input types that the score of `illicit` is based on.
        lenient illicit: Vec<String> = "illicit",
        /// Input types that the score of `illicit/violent` is based on.
        lenient illicit_violent: Vec<String> = "illicit/violent",
        /// Input types that the score of `self-harm` is based on.
        lenient self_harm: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm> = "self-harm",
        /// Input types that the score of `self-harm/intent` is based on.
        lenient self_harm_intent: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent> = "self-harm/intent",
        /// Input types that the score of `self-harm/instructions` is based on.
        lenient self_harm_instructions: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction> = "self-harm/instructions",
        /// Input types that the score of `sexual` is based on.
        lenient sexual: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesSexual> = "sexual",
        /// Input types that the score of `sexual/minors` is based on.
        lenient sexual_minors: Vec<String> = "sexual/minors",
        /// Input types that the score of `violence` is based on.
        lenient violence: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolence> = "violence",
        /// Input types that the score of `violence/graphic` is based on.
        lenient violence_graphic: Vec<ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic> = "violence/graphic",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesSexual {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolence {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// An input type.
    pub enum ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic {
        Text = "text",
        Image = "image",
    }
}

object! {
    /// Score of each category, from 0 to 1; higher means more likely.
    pub struct ModerationCreateResponseResultCategoryScores {
        /// Score for hate toward a group, based on traits such as race, religion or gender.
        lenient hate: f64 = "hate",
        /// Score for hate that threatens the group with violence or serious harm.
        lenient hate_threatening: f64 = "hate/threatening",
        /// Score for language that harasses a person.
        lenient harassment: f64 = "harassment",
        /// Score for harassment that threatens violence or serious harm.
        lenient harassment_threatening: f64 = "harassment/threatening",
        /// Score for instructions or advice for wrongdoing.
        lenient illicit: f64 = "illicit",
        /// Score for instructions or advice for wrongdoing that involves violence or weapons.
        lenient illicit_violent: f64 = "illicit/violent",
        /// Score for content that encourages or depicts self-harm.
        lenient self_harm: f64 = "self-harm",
        /// Score for a speaker who harms themselves or intends to.
        lenient self_harm_intent: f64 = "self-harm/intent",
        /// Score for instructions or encouragement for self-harm.
        lenient self_harm_instructions: f64 = "self-harm/instructions",
        /// Score for content meant to arouse sexually, or that promotes sexual services.
        lenient sexual: f64 = "sexual",
        /// Score for sexual content that involves a minor.
        lenient sexual_minors: f64 = "sexual/minors",
        /// Score for depictions of death, violence or injury.
        lenient violence: f64 = "violence",
        /// Score for graphic depictions of death, violence or injury.
        lenient violence_graphic: f64 = "violence/graphic",
    }
}

params! {
    /// An image to classify.
    pub struct ModerationImageUrlInput {
        /// Always `"image_url"`.
        constant r#type: "image_url" = "type",
        /// Image to classify.
        required image_url: ModerationImageUrlInputImageUrl = "image_url",
    }
}

params! {
    /// An image by its URL.
    pub struct ModerationImageUrlInputImageUrl {
        /// URL of the image, or the image itself as a base64 `data:` URL. A URI.
        required url: String = "url",
    }
}

open_enum! {
    /// Name of a moderation model. Any other name works too.
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
    /// A text or image part to classify.
    ///
    /// A union, told apart by `type`.
    pub enum ModerationMultiModalInput by "type" {
        "image_url" => ImageUrl(ModerationImageUrlInput),
        "text" => Text(ModerationTextInput),
    }
}

params! {
    /// A text to classify.
    pub struct ModerationTextInput {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        /// Text to classify.
        required text: String = "text",
    }
}
