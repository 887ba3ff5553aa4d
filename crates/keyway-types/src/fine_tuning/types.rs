// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::{ReasoningEffort, ResponseInputText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct EvalItem {
        given role: EvalItemRole = "role",
        given content: EvalItemContent = "content",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum EvalItemContent {
        string => String(String),
        object => Item(EvalItemContentItem),
        array => GraderInputs(Vec<EvalItemContentItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalItemContentItem by "type" {
        string => EvalItemContentText(EvalItemContentText),
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(EvalItemContentOutputText),
        "input_image" => InputImage(EvalItemInputImage),
        "input_audio" => InputAudio(ResponseInputAudio),
    }
}

params! {
    pub struct EvalItemContentOutputText {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        given text: String = "text",
    }
}

pub type EvalItemContentText = String;

params! {
    pub struct EvalItemInputImage {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// A URI.
        given image_url: String = "image_url",
        optional detail: String = "detail",
    }
}

open_enum! {
    pub enum EvalItemRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
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

pub type GraderInputs = Vec<EvalItemContentItem>;

params! {
    pub struct LabelModelGrader {
        /// Always `"label_model"`.
        constant r#type: "label_model" = "type",
        given model: String = "model",
        lenient input: Vec<EvalItem> = "input",
        lenient passing_labels: Vec<String> = "passing_labels",
        lenient labels: Vec<String> = "labels",
        given name: String = "name",
    }
}

params! {
    pub struct MultiGrader {
        given name: String = "name",
        /// Always `"multi"`.
        constant r#type: "multi" = "type",
        given graders: MultiGraderGraders = "graders",
        given calculate_output: String = "calculate_output",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum MultiGraderGraders by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "label_model" => LabelModel(LabelModelGrader),
    }
}

params! {
    pub struct PythonGrader {
        /// Always `"python"`.
        constant r#type: "python" = "type",
        given name: String = "name",
        given source: String = "source",
        optional image_tag: String = "image_tag",
    }
}

params! {
    pub struct ResponseInputAudio {
        /// Always `"input_audio"`.
        constant r#type: "input_audio" = "type",
        given input_audio: ResponseInputAudioInputAudio = "input_audio",
    }
}

params! {
    pub struct ResponseInputAudioInputAudio {
        given data: String = "data",
        given format: ResponseInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    pub enum ResponseInputAudioInputAudioFormat {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

params! {
    pub struct SamplingParams {
        /// Nullable.
        optional seed: i64 = "seed",
        /// Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional temperature: f64 = "temperature",
        /// At least 1. Nullable.
        optional max_completions_tokens: i64 = "max_completions_tokens",
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
    }
}

params! {
    pub struct ScoreModelGrader {
        /// Always `"score_model"`.
        constant r#type: "score_model" = "type",
        given name: String = "name",
        lenient input: Vec<EvalItem> = "input",
        given model: String = "model",
        optional sampling_params: SamplingParams = "sampling_params",
        optional range: Vec<f64> = "range",
    }
}

params! {
    pub struct StringCheckGrader {
        /// Always `"string_check"`.
        constant r#type: "string_check" = "type",
        given name: String = "name",
        given input: String = "input",
        given reference: String = "reference",
        given operation: StringCheckGraderOperation = "operation",
    }
}

open_enum! {
    pub enum StringCheckGraderOperation {
        Eq = "eq",
        Ne = "ne",
        Like = "like",
        Ilike = "ilike",
    }
}

params! {
    pub struct TextSimilarityGrader {
        /// Always `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        given name: String = "name",
        given input: String = "input",
        given reference: String = "reference",
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
    }
}
