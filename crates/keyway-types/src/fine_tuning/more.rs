// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{DpoMethod, EvalItem, ReinforcementMethod};
use crate::shared::ReasoningEffort;
use crate::support::{kind_union, open_enum, params, tagged_union};

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

open_enum! {
    /// A string with known values: `evaluation_metric` of the document's `GraderTextSimilarity`.
    pub enum EvaluationMetric {
        Cosine = "cosine",
        FuzzyMatch = "fuzzy_match",
        Bleu = "bleu",
        Gleu = "gleu",
        Meteor = "meteor",
        Rouge1 = "rouge_1",
        Rouge2 = "rouge_2",
        Rouge3 = "rouge_3",
        Rouge4 = "rouge_4",
        Rouge5 = "rouge_5",
        RougeL = "rouge_l",
    }
}

params! {
    /// An object: the document's `GraderLabelModel`.
    pub struct LabelModelGrader {
        /// The member `type`: `"label_model"`.
        constant r#type: "label_model" = "type",
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `passing_labels`: a list.
        lenient passing_labels: Vec<String> = "passing_labels",
        /// The member `labels`: a list.
        lenient labels: Vec<String> = "labels",
        /// The member `name`: a text.
        given name: String = "name",
    }
}

params! {
    /// An object: the document's `GraderMulti`.
    pub struct MultiGrader {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"multi"`. The API's default: `"multi"`.
        constant r#type: "multi" = "type",
        /// The member `graders`: one of the shapes of [`MultiGraderGraders`].
        given graders: MultiGraderGraders = "graders",
        /// The member `calculate_output`: a text.
        given calculate_output: String = "calculate_output",
    }
}

tagged_union! {
    /// One of several objects: `graders` of the document's `GraderMulti`.
    pub enum MultiGraderGraders by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "label_model" => LabelModel(LabelModelGrader),
    }
}

params! {
    /// An object: the document's `GraderPython`.
    pub struct PythonGrader {
        /// The member `type`: `"python"`.
        constant r#type: "python" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `source`: a text.
        given source: String = "source",
        /// The member `image_tag`: a text.
        optional image_tag: String = "image_tag",
    }
}

params! {
    /// An object: the document's `InputAudio`.
    pub struct ResponseInputAudio {
        /// The member `type`: `"input_audio"`.
        constant r#type: "input_audio" = "type",
        /// The member `input_audio`: an object, [`ResponseInputAudioInputAudio`].
        given input_audio: ResponseInputAudioInputAudio = "input_audio",
    }
}

params! {
    /// An object: `input_audio` of the document's `InputAudio`.
    pub struct ResponseInputAudioInputAudio {
        /// The member `data`: a text.
        given data: String = "data",
        /// The member `format`: one of the values of [`ResponseInputAudioInputAudioFormat`].
        given format: ResponseInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// A string with known values: `input_audio.format` of the document's `InputAudio`.
    pub enum ResponseInputAudioInputAudioFormat {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

params! {
    /// An object: `sampling_params` of the document's `GraderScoreModel`.
    pub struct SamplingParams {
        /// The member `seed`: a whole number. May be null.
        optional seed: i64 = "seed",
        /// The member `top_p`: a number. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `temperature`: a number. May be null.
        optional temperature: f64 = "temperature",
        /// The member `max_completions_tokens`: a whole number, at least 1. May be null.
        optional max_completions_tokens: i64 = "max_completions_tokens",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
    }
}

params! {
    /// An object: the document's `GraderScoreModel`.
    pub struct ScoreModelGrader {
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
    }
}

params! {
    /// An object: the document's `GraderStringCheck`.
    pub struct StringCheckGrader {
        /// The member `type`: `"string_check"`.
        constant r#type: "string_check" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `reference`: a text.
        given reference: String = "reference",
        /// The member `operation`: one of the values of [`StringCheckGraderOperation`].
        given operation: StringCheckGraderOperation = "operation",
    }
}

open_enum! {
    /// A string with known values: `operation` of the document's `GraderStringCheck`.
    pub enum StringCheckGraderOperation {
        Eq = "eq",
        Ne = "ne",
        Like = "like",
        Ilike = "ilike",
    }
}

params! {
    /// An object: the document's `FineTuneSupervisedHyperparameters`.
    pub struct SupervisedHyperparameters {
        /// The member `batch_size`: one of the shapes of [`SupervisedHyperparametersBatchSize`]. The API's default: `"auto"`.
        optional batch_size: SupervisedHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`SupervisedHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: SupervisedHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`SupervisedHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: SupervisedHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// One of several shapes: `batch_size` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `learning_rate_multiplier` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `n_epochs` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// An object: the document's `FineTuneSupervisedMethod`.
    pub struct SupervisedMethod {
        /// The member `hyperparameters`: an object, [`SupervisedHyperparameters`].
        optional hyperparameters: SupervisedHyperparameters = "hyperparameters",
    }
}

params! {
    /// An object: the document's `GraderTextSimilarity`.
    pub struct TextSimilarityGrader {
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
    }
}

params! {
    /// An object: the document's `FineTuneMethod`.
    pub struct FineTuneMethod {
        /// The member `type`: one of the values of [`FineTuneMethodType`].
        given r#type: FineTuneMethodType = "type",
        /// The member `supervised`: an object, [`SupervisedMethod`].
        optional supervised: SupervisedMethod = "supervised",
        /// The member `dpo`: an object, [`DpoMethod`].
        optional dpo: DpoMethod = "dpo",
        /// The member `reinforcement`: an object, [`ReinforcementMethod`].
        optional reinforcement: ReinforcementMethod = "reinforcement",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `FineTuneMethod`.
    pub enum FineTuneMethodType {
        Supervised = "supervised",
        Dpo = "dpo",
        Reinforcement = "reinforcement",
    }
}
