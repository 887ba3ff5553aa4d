//! A reply of the Responses API: its messages, and the request's settings.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A complete response.
#[derive(Deserialize)]
pub struct Response {
    pub id: String,
    pub object: String,
    pub created_at: f64,
    pub status: Option<String>,
    pub background: Option<bool>,
    pub error: Option<ResponseError>,
    pub incomplete_details: Option<IncompleteDetails>,
    pub instructions: Option<String>,
    pub max_output_tokens: Option<u64>,
    pub max_tool_calls: Option<u64>,
    pub model: String,
    pub output: Vec<Item>,
    pub parallel_tool_calls: bool,
    pub previous_response_id: Option<String>,
    pub prompt_cache_key: Option<String>,
    pub reasoning: Option<Reasoning>,
    pub safety_identifier: Option<String>,
    pub service_tier: Option<String>,
    pub store: Option<bool>,
    pub temperature: Option<f64>,
    pub text: Option<Text>,
    pub tool_choice: String,
    pub tools: Vec<Tool>,
    pub top_logprobs: Option<u64>,
    pub top_p: Option<f64>,
    pub truncation: Option<String>,
    pub usage: Option<Usage>,
    pub user: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
}

/// Why it failed.
#[derive(Deserialize)]
pub struct ResponseError {
    pub code: String,
    pub message: String,
}

/// Why it is incomplete.
#[derive(Deserialize)]
pub struct IncompleteDetails {
    pub reason: Option<String>,
}

/// One item of the output, by its tag.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Item {
    Message {
        id: String,
        status: String,
        role: String,
        content: Vec<Content>,
    },
    FunctionCall {
        id: Option<String>,
        call_id: String,
        name: String,
        arguments: String,
    },
    #[serde(other)]
    Other,
}

/// One piece of a message.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Content {
    OutputText { text: String, annotations: Vec<Annotation>, logprobs: Option<Vec<Logprob>> },
    Refusal { refusal: String },
}

/// An annotation of a text.
#[derive(Deserialize)]
pub struct Annotation {
    pub r#type: String,
    pub url: Option<String>,
    pub title: Option<String>,
    pub file_id: Option<String>,
}

/// The log probability of a token.
#[derive(Deserialize)]
pub struct Logprob {
    pub token: String,
    pub logprob: f64,
}

/// The reasoning settings.
#[derive(Deserialize)]
pub struct Reasoning {
    pub effort: Option<String>,
    pub summary: Option<String>,
}

/// The text settings.
#[derive(Deserialize)]
pub struct Text {
    pub format: Format,
    pub verbosity: Option<String>,
}

/// The format of the text.
#[derive(Deserialize)]
pub struct Format {
    pub r#type: String,
}

/// A tool that the model may use.
#[derive(Deserialize)]
pub struct Tool {
    pub r#type: String,
    pub name: Option<String>,
}

/// The usage of the call.
#[derive(Deserialize)]
pub struct Usage {
    pub input_tokens: u64,
    pub input_tokens_details: InputDetails,
    pub output_tokens: u64,
    pub output_tokens_details: OutputDetails,
    pub total_tokens: u64,
}

/// The kinds of input tokens.
#[derive(Deserialize)]
pub struct InputDetails {
    pub cached_tokens: u64,
}

/// The kinds of output tokens.
#[derive(Deserialize)]
pub struct OutputDetails {
    pub reasoning_tokens: u64,
}
