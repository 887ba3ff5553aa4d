//! `embeddings.create`: unit vectors that depend on the input and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::work::json_reply;
use super::{ReplyResult, Work, scripted, tokens};
use crate::catalogue::{Ability, Model};
use crate::ids::Mixer;
use crate::refusal::{self as no, Refusal};
use crate::schema;
use crate::script::Media;

/// Answers an embeddings request.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let body = &work.input.body;
    schema::embedding_rules(body)?;
    let inputs = inputs(&body["input"])?;
    let name = body["model"].as_str().unwrap_or("");
    let model = work.model(name, false)?;
    let dimensions = dimensions(model, body)?;
    work.admitted.billing()?;
    let counts: Vec<u64> = inputs.iter().map(|input| input.tokens()).collect();
    if let Some(largest) = counts.iter().max().filter(|largest| **largest > model.context) {
        let facts = [("limit", &*model.context.to_string()), ("requested", &*largest.to_string())];
        let mut refusal = Refusal::of(&no::CONTEXT_TOO_LONG, &facts);
        refusal.param = Some("input".into());
        return Err(refusal);
    }
    let total: u64 = counts.iter().sum();
    work.deliver(name, total, || {
        let base64 = body["encoding_format"] == "base64";
        let scripted = scripted::take(work).unwrap_or_default();
        let shown = scripted.model.as_deref().unwrap_or(name);
        let vector = |index: usize, input: &Input<'_>| match &scripted.media {
            Some(Media::Embedding(vector)) => vector.clone(),
            Some(Media::Embeddings(vectors)) if index < vectors.len() => vectors[index].clone(),
            _ => unit_vector(input.seed(), dimensions),
        };
        let total = scripted.usage.input.unwrap_or(total);
        Ok(json_reply(list(&inputs, shown, vector, base64, total)))
    })
}

/// One input to embed.
enum Input<'a> {
    Text(&'a str),
    Tokens(&'a [Value]),
}

impl Input<'_> {
    fn tokens(&self) -> u64 {
        match self {
            Input::Text(text) => tokens::of_text(text),
            Input::Tokens(tokens) => tokens.len() as u64,
        }
    }

    /// Returns the seed of the vector: the text, or the numbers in order.
    fn seed(&self) -> Mixer {
        match self {
            Input::Text(text) => Mixer::seeded_by(text.as_bytes()),
            Input::Tokens(tokens) => {
                let bytes: Vec<u8> =
                    tokens.iter().flat_map(|token| token.as_u64().unwrap_or(0).to_le_bytes()).collect();
                Mixer::seeded_by(&bytes)
            }
        }
    }
}

/// Returns the inputs, which must all be of one kind.
fn inputs(input: &Value) -> Result<Vec<Input<'_>>, Refusal> {
    let items = match input {
        Value::String(text) => return Ok(vec![Input::Text(text)]),
        Value::Array(items) => items.as_slice(),
        _ => &[],
    };
    if items.iter().all(Value::is_number) {
        return Ok(vec![Input::Tokens(items)]);
    }
    let texts = items.iter().map(|item| item.as_str().map(Input::Text)).collect::<Option<Vec<_>>>();
    let lists = || {
        items.iter().map(|item| item.as_array().map(|list| Input::Tokens(list))).collect::<Option<Vec<_>>>()
    };
    texts.or_else(lists).ok_or_else(|| {
        let message =
            "Invalid type for 'input': the items of an array must all be strings, integers, or arrays.";
        Refusal::invalid("invalid_type", "input", message.to_owned())
    })
}

fn dimensions(model: &Model, body: &Value) -> Result<usize, Refusal> {
    let (most, shortens) = match model.ability {
        Ability::Embeddings { dimensions, shortens } => (dimensions, shortens),
        Ability::Chat | Ability::Other => (0, false),
    };
    let Some(wanted) = body["dimensions"].as_u64() else { return Ok(most) };
    let refuse = |text: String| Err(Refusal::invalid("", "dimensions", text));
    match usize::try_from(wanted) {
        _ if !shortens => refuse("This model does not support specifying dimensions.".into()),
        Ok(wanted) if wanted <= most => Ok(wanted),
        _ => refuse(format!(
            "Invalid value for 'dimensions' = {wanted}. Must be less than or equal to {most}."
        )),
    }
}

/// Returns the reply as text: numbers are the shortest text of a 32-bit float.
fn list(
    inputs: &[Input<'_>],
    model: &str,
    vector: impl Fn(usize, &Input<'_>) -> Vec<f32>,
    base64: bool,
    total: u64,
) -> String {
    // Many inputs give a reply of up to 80 MB, as in the API: it is written once, one vector after
    // the other.
    let mut text = String::from(r#"{"object":"list","data":["#);
    for (index, input) in inputs.iter().enumerate() {
        let vector = vector(index, input);
        let embedding = if base64 { format!("\"{}\"", encode(&vector)) } else { numbers(&vector) };
        let comma = if index == 0 { "" } else { "," };
        text += &format!(r#"{comma}{{"object":"embedding","index":{index},"embedding":{embedding}}}"#);
    }
    let usage = json!({ "prompt_tokens": total, "total_tokens": total });
    text += &format!(r#"],"model":{},"usage":{usage}}}"#, json!(model));
    text
}

fn numbers(vector: &[f32]) -> String {
    serde_json::to_string(vector).unwrap_or_default()
}

/// Encodes little-endian 32-bit floats in base64.
fn encode(vector: &[f32]) -> String {
    let bytes: Vec<u8> = vector.iter().flat_map(|number| number.to_le_bytes()).collect();
    STANDARD.encode(bytes)
}

/// Returns a vector of length 1. A shorter one has the direction of the longer one's first numbers.
#[allow(clippy::cast_possible_truncation, reason = "vectors are 32-bit floats")]
fn unit_vector(mut seed: Mixer, dimensions: usize) -> Vec<f32> {
    let raw: Vec<f64> = std::iter::repeat_with(|| seed.next_signed_unit()).take(dimensions).collect();
    let length = raw.iter().map(|number| number * number).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
    raw.iter().map(|number| (number / length) as f32).collect()
}
