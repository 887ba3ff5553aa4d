// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{object, params, tagged_union};

params! {
    /// Parameters of `fine_tuning.alpha.graders.run`.
    pub struct FineTuningAlphaGraderRunParams {
        required grader: Box<FineTuningAlphaGraderRunParamsGrader> = "grader",
        /// Model output to grade; the grader's templates refer to it as `sample`.
        required model_sample: String = "model_sample",
        /// Data set item that the grader's templates refer to as `item`.
        optional item: crate::Json = "item",
    }
}

tagged_union! {
    /// A grader to run.
    ///
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
    /// A grader to validate.
    ///
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
    /// Result of running a grader.
    ///
    /// Returned by `fine_tuning.alpha.graders.run`.
    pub struct GraderRunResponse {
        /// Score that the grader gave.
        lenient reward: f64 = "reward",
        /// Details of the run.
        lenient metadata: Box<GraderRunResponseMetadata> = "metadata",
        /// Score of each grader of a multi grader, by name.
        lenient sub_rewards: crate::Json = "sub_rewards",
        /// Tokens used by grader models, by model.
        lenient model_grader_token_usage_per_model: crate::Json = "model_grader_token_usage_per_model",
    }
}

object! {
    /// Details of a grader run.
    pub struct GraderRunResponseMetadata {
        lenient name: String = "name",
        /// Type of the grader, such as `string_check`.
        lenient r#type: String = "type",
        /// Errors that occurred during the run.
        lenient errors: GraderRunResponseMetadataErrors = "errors",
        /// Duration of the run in seconds.
        lenient execution_time: f64 = "execution_time",
        /// Scores of the grader, by name.
        lenient scores: crate::Json = "scores",
        /// Tokens used by grader models. Nullable.
        optional token_usage: crate::Json = "token_usage",
        /// Model that graded the sample. Nullable.
        optional sampled_model_name: String = "sampled_model_name",
    }
}

object! {
    /// Errors that occurred during a grader run.
    pub struct GraderRunResponseMetadataErrors {
        /// Whether `calculate_output` could not be parsed.
        lenient formula_parse_error: bool = "formula_parse_error",
        /// Whether the model sample could not be parsed.
        lenient sample_parse_error: bool = "sample_parse_error",
        lenient truncated_observation_error: bool = "truncated_observation_error",
        lenient unresponsive_reward_error: bool = "unresponsive_reward_error",
        /// Whether a template refers to an unknown variable.
        lenient invalid_variable_error: bool = "invalid_variable_error",
        /// Whether another error occurred.
        lenient other_error: bool = "other_error",
        /// Whether the server that runs the Python grader failed.
        lenient python_grader_server_error: bool = "python_grader_server_error",
        /// Kind of server error in the Python grader. Nullable.
        optional python_grader_server_error_type: String = "python_grader_server_error_type",
        /// Whether the Python code raised an error.
        lenient python_grader_runtime_error: bool = "python_grader_runtime_error",
        /// Description of the error that the Python code raised. Nullable.
        optional python_grader_runtime_error_details: String = "python_grader_runtime_error_details",
        /// Whether the grader model's server failed.
        lenient model_grader_server_error: bool = "model_grader_server_error",
        /// Whether the grader model refused to answer.
        lenient model_grader_refusal_error: bool = "model_grader_refusal_error",
        /// Whether the grader model's answer could not be parsed.
        lenient model_grader_parse_error: bool = "model_grader_parse_error",
        /// Description of the grader model's server error. Nullable.
        optional model_grader_server_error_details: String = "model_grader_server_error_details",
    }
}

object! {
    /// Result of validating a grader.
    ///
    /// Returned by `fine_tuning.alpha.graders.validate`.
    pub struct GraderValidateResponse {
        /// Grader that was validated.
        optional grader: Box<GraderValidateResponseGrader> = "grader",
    }
}

tagged_union! {
    /// A grader that was validated.
    ///
    /// A union, told apart by `type`.
    pub enum GraderValidateResponseGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}
