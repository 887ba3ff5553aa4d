// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::{ReasoningEffort, ResponseInputText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// A message for a grader model. Its text can contain template variables in double curly
    /// braces.
    pub struct EvalItem {
        /// Role of the message's author.
        given role: EvalItemRole = "role",
        /// Content of the message.
        given content: EvalItemContent = "content",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// Content of a message: one item or a list.
    pub enum EvalItemContent {
        string => String(String),
        object => Item(EvalItemContentItem),
        array => GraderInputs(Vec<EvalItemContentItem>),
    }
}

tagged_union! {
    /// An item of a message's content.
    ///
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
    /// Text that a model generated.
    pub struct EvalItemContentOutputText {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        given text: String = "text",
    }
}

/// Plain text.
pub type EvalItemContentText = String;

params! {
    /// An image for a grader model.
    pub struct EvalItemInputImage {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// URL of the image, or the image itself as a base64 `data:` URL. A URI.
        given image_url: String = "image_url",
        /// Resolution at which the model sees the image: `auto`, `low` or `high`.
        optional detail: String = "detail",
    }
}

open_enum! {
    /// Role of a message's author.
    pub enum EvalItemRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    /// How two texts are compared.
    pub enum EvaluationMetric {
        /// Cosine similarity of embeddings.
        Cosine = "cosine",
        /// Fuzzy string matching.
        FuzzyMatch = "fuzzy_match",
        /// BLEU: overlap of n-grams, as used for translations.
        Bleu = "bleu",
        /// GLEU: a variant of BLEU for single sentences.
        Gleu = "gleu",
        /// METEOR: alignment of words, including stems and synonyms.
        Meteor = "meteor",
        /// ROUGE-1: overlap of single words.
        Rouge1 = "rouge_1",
        /// ROUGE-2: overlap of word pairs.
        Rouge2 = "rouge_2",
        /// ROUGE-3: overlap of 3-grams.
        Rouge3 = "rouge_3",
        /// ROUGE-4: overlap of 4-grams.
        Rouge4 = "rouge_4",
        /// ROUGE-5: overlap of 5-grams.
        Rouge5 = "rouge_5",
        /// ROUGE-L: longest common subsequence.
        RougeL = "rouge_l",
    }
}

/// Content of a message, as a list.
pub type GraderInputs = Vec<EvalItemContentItem>;

params! {
    /// A grader in which a model assigns one of a set of labels.
    pub struct LabelModelGrader {
        /// Always `"label_model"`.
        constant r#type: "label_model" = "type",
        /// Model that grades; it must support structured outputs.
        given model: String = "model",
        /// Messages for the grader model.
        given input: Vec<EvalItem> = "input",
        /// Labels that count as a pass; a subset of `labels`.
        given passing_labels: Vec<String> = "passing_labels",
        /// Labels the model can assign.
        given labels: Vec<String> = "labels",
        given name: String = "name",
    }
}

params! {
    /// A grader that combines the scores of other graders.
    pub struct MultiGrader {
        given name: String = "name",
        /// Always `"multi"`.
        constant r#type: "multi" = "type",
        /// Graders whose scores are combined.
        given graders: MultiGraderGraders = "graders",
        /// Formula that computes the score from the scores of the graders, by name.
        given calculate_output: String = "calculate_output",
    }
}

tagged_union! {
    /// A grader whose score is combined with others.
    ///
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
    /// A grader that runs Python code.
    pub struct PythonGrader {
        /// Always `"python"`.
        constant r#type: "python" = "type",
        given name: String = "name",
        /// Python source code. It must define the function `grade`, which returns the score.
        given source: String = "source",
        /// Tag of the container image that runs the code.
        optional image_tag: String = "image_tag",
    }
}

params! {
    /// Audio input.
    pub struct ResponseInputAudio {
        /// Always `"input_audio"`.
        constant r#type: "input_audio" = "type",
        /// Audio for the model to hear.
        given input_audio: ResponseInputAudioInputAudio = "input_audio",
    }
}

params! {
    /// Audio for the model to hear.
    pub struct ResponseInputAudioInputAudio {
        /// Base64-encoded audio.
        given data: String = "data",
        /// Encoding of the audio.
        given format: ResponseInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// Encoding of input audio.
    pub enum ResponseInputAudioInputAudioFormat {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

params! {
    /// How a grader model samples its answer.
    pub struct SamplingParams {
        /// Seed that makes sampling reproducible on a best-effort basis. Nullable.
        optional seed: i64 = "seed",
        /// Nucleus sampling: the model considers only the most likely tokens that add up to this
        /// probability. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Sampling temperature: higher values make the output more random. Nullable.
        optional temperature: f64 = "temperature",
        /// Upper limit on generated tokens. At least 1. Nullable.
        optional max_completions_tokens: i64 = "max_completions_tokens",
        /// How much a reasoning model thinks before it answers. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
    }
}

params! {
    /// A grader in which a model assigns a score.
    pub struct ScoreModelGrader {
        /// Always `"score_model"`.
        constant r#type: "score_model" = "type",
        given name: String = "name",
        /// Messages for the grader model.
        given input: Vec<EvalItem> = "input",
        /// Model that grades.
        given model: String = "model",
        /// How the grader model samples its answer.
        optional sampling_params: SamplingParams = "sampling_params",
        /// Lowest and highest possible score.
        optional range: Vec<f64> = "range",
    }
}

params! {
    /// A grader that compares two strings.
    pub struct StringCheckGrader {
        /// Always `"string_check"`.
        constant r#type: "string_check" = "type",
        given name: String = "name",
        /// Text to check. It can contain template variables such as `{{sample.output_text}}`.
        given input: String = "input",
        /// Text to compare with. It can contain template variables such as `{{item.label}}`.
        given reference: String = "reference",
        /// How to compare the strings.
        given operation: StringCheckGraderOperation = "operation",
    }
}

open_enum! {
    /// How two strings are compared.
    pub enum StringCheckGraderOperation {
        /// The strings are equal.
        Eq = "eq",
        /// The strings differ.
        Ne = "ne",
        /// The input contains the reference.
        Like = "like",
        /// The input contains the reference, ignoring case.
        Ilike = "ilike",
    }
}

params! {
    /// A grader that scores how similar two texts are.
    pub struct TextSimilarityGrader {
        /// Always `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        given name: String = "name",
        /// Text to grade. It can contain template variables such as `{{sample.output_text}}`.
        given input: String = "input",
        /// Text to compare with. It can contain template variables such as `{{item.label}}`.
        given reference: String = "reference",
        /// Metric that scores the similarity.
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
    }
}
