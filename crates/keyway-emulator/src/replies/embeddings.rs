//! `embeddings.create`: unit vectors that depend on the input and nothing else. A shorter one has the
//! direction of the longer one's first numbers.

mod likeness;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::tokens::Encoding;
use super::work::json_reply;
use super::{ReplyResult, Work, scripted};
use crate::catalogue::{Ability, Model};
use crate::ids::Mixer;
use crate::refusal::{self as no, Refusal};
use crate::schema;
use crate::script::Media;
use likeness::Likeness;

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
        let of_model = dimensions_of(model);
        let vector = |(index, input): (usize, &Input<'_>)| match &scripted.media {
            Some(Media::Embedding(vector)) => vector.clone(),
            Some(Media::Embeddings(vectors)) if index < vectors.len() => vectors[index].clone(),
            _ => input.vector(of_model, dimensions),
        };
        let total = scripted.usage.input.unwrap_or(total);
        Ok(json_reply(list(inputs.iter().enumerate().map(vector), shown, base64, total)))
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
            Input::Text(text) => Encoding::Cl100k.count(text),
            Input::Tokens(tokens) => tokens.len() as u64,
        }
    }

    /// Returns the vector: what is near it has words or tokens in common with it.
    fn vector(&self, of_model: usize, dimensions: usize) -> Vec<f32> {
        let mut likeness = Likeness::new(of_model);
        match self {
            Input::Text(text) => {
                likeness.text(text);
                likeness.unit(Mixer::seeded_by(text.as_bytes()), dimensions)
            }
            Input::Tokens(tokens) => {
                let tokens: Vec<u64> = tokens.iter().filter_map(Value::as_u64).collect();
                tokens.iter().for_each(|token| likeness.token(*token));
                let bytes: Vec<u8> = tokens.iter().flat_map(|token| token.to_le_bytes()).collect();
                likeness.unit(Mixer::seeded_by(&bytes), dimensions)
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

/// Returns the size of a model's whole vectors.
fn dimensions_of(model: &Model) -> usize {
    match model.ability {
        Ability::Embeddings { dimensions, .. } => dimensions,
        Ability::Chat | Ability::Other => 0,
    }
}

fn dimensions(model: &Model, body: &Value) -> Result<usize, Refusal> {
    let most = dimensions_of(model);
    let shortens = matches!(model.ability, Ability::Embeddings { shortens: true, .. });
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
fn list(vectors: impl Iterator<Item = Vec<f32>>, model: &str, base64: bool, total: u64) -> String {
    // Many inputs give a reply of up to 80 MB, as in the API: it is written once, one vector after
    // the other.
    let mut text = String::from(r#"{"object":"list","data":["#);
    for (index, vector) in vectors.enumerate() {
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
