// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{object, params, tagged_union};

params! {
    /// Parameters of `fine_tuning.alpha.graders.run`.
    pub struct FineTuningAlphaGraderRunParams {
        required grader: Box<FineTuningAlphaGraderRunParamsGrader> = "grader",
        required model_sample: String = "model_sample",
        optional item: crate::Json = "item",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FineTuningAlphaGraderRunParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    /// Parameters of `fine_tuning.alpha.graders.validate`.
    pub struct FineTuningAlphaGraderValidateParams {
        required grader: Box<FineTuningAlphaGraderValidateParamsGrader> = "grader",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FineTuningAlphaGraderValidateParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

object! {
    /// Returned by `fine_tuning.alpha.graders.run`.
    pub struct GraderRunResponse {
        lenient reward: f64 = "reward",
        lenient metadata: Box<GraderRunResponseMetadata> = "metadata",
        lenient sub_rewards: crate::Json = "sub_rewards",
        lenient model_grader_token_usage_per_model: crate::Json = "model_grader_token_usage_per_model",
    }
}

object! {
    pub struct GraderRunResponseMetadata {
        lenient name: String = "name",
        lenient r#type: String = "type",
        lenient errors: GraderRunResponseMetadataErrors = "errors",
        lenient execution_time: f64 = "execution_time",
        lenient scores: crate::Json = "scores",
        /// Nullable.
        optional token_usage: crate::Json = "token_usage",
        /// Nullable.
        optional sampled_model_name: String = "sampled_model_name",
    }
}

object! {
    pub struct GraderRunResponseMetadataErrors {
        lenient formula_parse_error: bool = "formula_parse_error",
        lenient sample_parse_error: bool = "sample_parse_error",
        lenient truncated_observation_error: bool = "truncated_observation_error",
        lenient unresponsive_reward_error: bool = "unresponsive_reward_error",
        lenient invalid_variable_error: bool = "invalid_variable_error",
        lenient other_error: bool = "other_error",
        lenient python_grader_server_error: bool = "python_grader_server_error",
        /// Nullable.
        optional python_grader_server_error_type: String = "python_grader_server_error_type",
        lenient python_grader_runtime_error: bool = "python_grader_runtime_error",
        /// Nullable.
        optional python_grader_runtime_error_details: String = "python_grader_runtime_error_details",
        lenient model_grader_server_error: bool = "model_grader_server_error",
        lenient model_grader_refusal_error: bool = "model_grader_refusal_error",
        lenient model_grader_parse_error: bool = "model_grader_parse_error",
        /// Nullable.
        optional model_grader_server_error_details: String = "model_grader_server_error_details",
    }
}

object! {
    /// Returned by `fine_tuning.alpha.graders.validate`.
    pub struct GraderValidateResponse {
        optional grader: Box<GraderValidateResponseGrader> = "grader",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum GraderValidateResponseGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}
