// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::fine_tuning::{EvalItem, EvaluationMetric, SamplingParams};
use crate::support::params;

params! {
    /// An object: the document's `EvalGraderPython`.
    pub struct EvalGraderPython {
        /// The member `type`: `"python"`.
        constant r#type: "python" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `source`: a text.
        required source: String = "source",
        /// The member `image_tag`: a text.
        optional image_tag: String = "image_tag",
        /// The member `pass_threshold`: a number.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// An object: the document's `EvalGraderScoreModel`.
    pub struct EvalGraderScoreModel {
        /// The member `type`: `"score_model"`.
        constant r#type: "score_model" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `sampling_params`: an object, [`SamplingParams`].
        optional sampling_params: SamplingParams = "sampling_params",
        /// The member `range`: a list.
        optional range: Vec<f64> = "range",
        /// The member `pass_threshold`: a number.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// An object: the document's `EvalGraderTextSimilarity`.
    pub struct EvalGraderTextSimilarity {
        /// The member `type`: `"text_similarity"`. The API's default: `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `reference`: a text.
        required reference: String = "reference",
        /// The member `evaluation_metric`: one of the values of [`EvaluationMetric`].
        required evaluation_metric: EvaluationMetric = "evaluation_metric",
        /// The member `pass_threshold`: a number.
        required pass_threshold: f64 = "pass_threshold",
    }
}
