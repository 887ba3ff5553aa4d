// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::fine_tuning::{EvalItem, EvaluationMetric, SamplingParams};
use crate::support::params;

params! {
    /// An object: the document's `EvalGraderPython`.
    pub struct EvalGraderPython {
        /// The member `type`: `"python"`.
        constant r#type: "python" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `source`: a text.
        given source: String = "source",
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
        given name: String = "name",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `model`: a text.
        given model: String = "model",
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
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `reference`: a text.
        given reference: String = "reference",
        /// The member `evaluation_metric`: one of the values of [`EvaluationMetric`].
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
        /// The member `pass_threshold`: a number.
        given pass_threshold: f64 = "pass_threshold",
    }
}
