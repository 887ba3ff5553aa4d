//! `moderations.create`: a text is flagged for each category that it names.

use serde_json::{Value, json};

use super::{ReplyResult, Work, scripted, tokens};
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::schema;
use crate::script::Media;

/// The most texts in one request.
const MOST_INPUTS: usize = 2048;

/// The score from which a category is flagged.
const FLAGGED: f64 = 0.5;

/// Answers a moderation.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let model = work.body("model").as_str().unwrap_or("omni-moderation-latest");
    if !work.knows_model(model) {
        work.model(model, true)?;
    }
    work.admitted.may_use(model)?;
    work.admitted.billing()?;
    let inputs = inputs(work.body("input"));
    if inputs.len() > MOST_INPUTS {
        let message = format!(
            "Invalid 'input': array too long. Expected an array with maximum length {MOST_INPUTS}, but got an array with length {} instead.",
            inputs.len()
        );
        return Err(Refusal::invalid("array_above_max_length", "input", message));
    }
    let asked = inputs.iter().map(|input| tokens::of_text(input)).sum();
    work.deliver(model, asked, || {
        let sample = work
            .tables
            .reply
            .as_ref()
            .map_or(Value::Null, |shape| work.view(shape, "", &json!({ "results": [{}] })));
        let scripted = scripted::take(work).unwrap_or_default();
        let scores = |input: &String| match &scripted.media {
            Some(Media::Moderation(scores)) => scores.clone(),
            _ => named(&sample["results"][0], input),
        };
        let results: Vec<Value> =
            inputs.iter().map(|input| result(&sample["results"][0], &scores(input))).collect();
        let model = scripted.model.as_deref().unwrap_or(model);
        let known = json!({ "id": work.new_id("modr-"), "model": model, "results": results });
        Ok(HttpReply::json(http::StatusCode::OK, &work.new_reply(&known)))
    })
}

/// Returns the texts to check: one per string, and one for all parts of a message together.
fn inputs(input: &Value) -> Vec<String> {
    match input {
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        Value::Array(parts) => {
            vec![parts.iter().filter_map(|part| part["text"].as_str()).collect::<Vec<_>>().join(" ")]
        }
        text => vec![text.as_str().unwrap_or("").to_owned()],
    }
}

/// Returns the result for a text, for other operations than this one.
pub(super) fn result_of(work: &Work<'_>, text: &str) -> Value {
    let shape = schema::find("moderations.create").and_then(|tables| tables.reply.as_ref());
    let sample = shape.map_or(Value::Null, |shape| work.view(shape, "", &json!({ "results": [{}] })));
    let sample = &sample["results"][0];
    result(sample, &named(sample, text))
}

/// Returns the categories that a text names, with a high score.
fn named(sample: &Value, input: &str) -> Vec<(String, f64)> {
    let text = input.to_lowercase();
    let names = sample["categories"].as_object().into_iter().flatten().map(|(name, _)| name);
    let named = names.filter(|name| text.contains(*name) || text.contains(&name.replace(['/', '-'], " ")));
    named.map(|name| (name.clone(), 0.99)).collect()
}

/// Returns a result with these scores; all other categories have a low one.
fn result(sample: &Value, scores: &[(String, f64)]) -> Value {
    let mut result = sample.clone();
    let names = sample["categories"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
    let mut all: Vec<(String, f64)> = names.map(|name| (name, 0.01)).collect();
    all.extend_from_slice(scores);
    for (name, score) in &all {
        result["categories"][name] = (*score >= FLAGGED).into();
        result["category_scores"][name] = json!(score);
        result["category_applied_input_types"][name] = json!(["text"]);
    }
    result["flagged"] = scores.iter().any(|(_, score)| *score >= FLAGGED).into();
    result
}
