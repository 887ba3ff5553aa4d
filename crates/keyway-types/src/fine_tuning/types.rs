// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{ReasoningEffort, ResponseInputText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `EvalItem`.
    pub struct EvalItem {
        /// The member `role`: one of the values of [`EvalItemRole`].
        given role: EvalItemRole = "role",
        /// The member `content`: one of the shapes of [`EvalItemContent`].
        given content: EvalItemContent = "content",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `EvalItemContent`.
    pub enum EvalItemContent {
        string => String(String),
        object => Item(EvalItemContentItem),
        array => GraderInputs(Vec<EvalItemContentItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `EvalItemContentItem`.
    pub enum EvalItemContentItem by "type" {
        string => EvalItemContentText(EvalItemContentText),
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(EvalItemContentOutputText),
        "input_image" => InputImage(EvalItemInputImage),
        "input_audio" => InputAudio(ResponseInputAudio),
    }
}

params! {
    /// An object: the document's `EvalItemContentOutputText`.
    pub struct EvalItemContentOutputText {
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

/// A value: the document's `EvalItemContentText`.
pub type EvalItemContentText = String;

params! {
    /// An object: the document's `EvalItemInputImage`.
    pub struct EvalItemInputImage {
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `image_url`: an address (URI).
        given image_url: String = "image_url",
        /// The member `detail`: a text.
        optional detail: String = "detail",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EvalItem`.
    pub enum EvalItemRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
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

/// A value: the document's `EvalItemContentArray`.
pub type GraderInputs = Vec<EvalItemContentItem>;

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
