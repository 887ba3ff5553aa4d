// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{object, params, tagged_union};

params! {
    /// What `fine_tuning.alpha.graders.run` takes.
    pub struct FineTuningAlphaGraderRunParams {
        /// The member `grader`: one of the shapes of [`FineTuningAlphaGraderRunParamsGrader`].
        required grader: Box<FineTuningAlphaGraderRunParamsGrader> = "grader",
        /// The member `model_sample`: a text.
        required model_sample: String = "model_sample",
        /// The member `item`: any JSON object.
        optional item: crate::Json = "item",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `RunGraderRequest`.
    pub enum FineTuningAlphaGraderRunParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    /// What `fine_tuning.alpha.graders.validate` takes.
    pub struct FineTuningAlphaGraderValidateParams {
        /// The member `grader`: one of the shapes of [`FineTuningAlphaGraderValidateParamsGrader`].
        required grader: Box<FineTuningAlphaGraderValidateParamsGrader> = "grader",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `ValidateGraderRequest`.
    pub enum FineTuningAlphaGraderValidateParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

object! {
    /// What `fine_tuning.alpha.graders.run` gives: an object: the document's `RunGraderResponse`.
    pub struct GraderRunResponse {
        /// The member `reward`: a number.
        lenient reward: f64 = "reward",
        /// The member `metadata`: an object, [`GraderRunResponseMetadata`].
        lenient metadata: Box<GraderRunResponseMetadata> = "metadata",
        /// The member `sub_rewards`: any JSON object.
        lenient sub_rewards: crate::Json = "sub_rewards",
        /// The member `model_grader_token_usage_per_model`: any JSON object.
        lenient model_grader_token_usage_per_model: crate::Json = "model_grader_token_usage_per_model",
    }
}

object! {
    /// An object: `metadata` of the document's `RunGraderResponse`.
    pub struct GraderRunResponseMetadata {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `errors`: an object, [`GraderRunResponseMetadataErrors`].
        lenient errors: GraderRunResponseMetadataErrors = "errors",
        /// The member `execution_time`: a number.
        lenient execution_time: f64 = "execution_time",
        /// The member `scores`: any JSON object.
        lenient scores: crate::Json = "scores",
        /// The member `token_usage`: a whole number. May be null.
        optional token_usage: crate::Json = "token_usage",
        /// The member `sampled_model_name`: a text. May be null.
        optional sampled_model_name: String = "sampled_model_name",
    }
}

object! {
    /// An object: `metadata.errors` of the document's `RunGraderResponse`.
    pub struct GraderRunResponseMetadataErrors {
        /// The member `formula_parse_error`: true or false.
        lenient formula_parse_error: bool = "formula_parse_error",
        /// The member `sample_parse_error`: true or false.
        lenient sample_parse_error: bool = "sample_parse_error",
        /// The member `truncated_observation_error`: true or false.
        lenient truncated_observation_error: bool = "truncated_observation_error",
        /// The member `unresponsive_reward_error`: true or false.
        lenient unresponsive_reward_error: bool = "unresponsive_reward_error",
        /// The member `invalid_variable_error`: true or false.
        lenient invalid_variable_error: bool = "invalid_variable_error",
        /// The member `other_error`: true or false.
        lenient other_error: bool = "other_error",
        /// The member `python_grader_server_error`: true or false.
        lenient python_grader_server_error: bool = "python_grader_server_error",
        /// The member `python_grader_server_error_type`: a text. May be null.
        optional python_grader_server_error_type: String = "python_grader_server_error_type",
        /// The member `python_grader_runtime_error`: true or false.
        lenient python_grader_runtime_error: bool = "python_grader_runtime_error",
        /// The member `python_grader_runtime_error_details`: a text. May be null.
        optional python_grader_runtime_error_details: String = "python_grader_runtime_error_details",
        /// The member `model_grader_server_error`: true or false.
        lenient model_grader_server_error: bool = "model_grader_server_error",
        /// The member `model_grader_refusal_error`: true or false.
        lenient model_grader_refusal_error: bool = "model_grader_refusal_error",
        /// The member `model_grader_parse_error`: true or false.
        lenient model_grader_parse_error: bool = "model_grader_parse_error",
        /// The member `model_grader_server_error_details`: a text. May be null.
        optional model_grader_server_error_details: String = "model_grader_server_error_details",
    }
}

object! {
    /// What `fine_tuning.alpha.graders.validate` gives: an object: the document's `ValidateGraderResponse`.
    pub struct GraderValidateResponse {
        /// The member `grader`: one of the shapes of [`GraderValidateResponseGrader`].
        optional grader: Box<GraderValidateResponseGrader> = "grader",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `ValidateGraderResponse`.
    pub enum GraderValidateResponseGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}
