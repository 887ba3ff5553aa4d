//! `decisions.create`: answers each question from the words of the input.

use serde_json::{Value, json};

use super::{ReplyResult, Work, tokens};

/// The probability of the selected answer.
const SURE: f64 = 0.9;

/// Answers all questions in order.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let model = work.text("model");
    if !work.knows_model(model) {
        work.model(model, true)?;
    }
    work.admitted.may_use(model)?;
    work.admitted.billing()?;
    let mut text = String::new();
    collect(work.body("input"), &mut text);
    let asked = tokens::of_text(&text);
    let input = text.to_lowercase();
    work.deliver(model, asked, || {
        let questions = work.body("questions").as_array().into_iter().flatten();
        let answers: Vec<Value> = questions.map(|question| answered(question, &input)).collect();
        let said = u64::try_from(answers.len()).unwrap_or(u64::MAX);
        let usage = json!({
            "input_tokens": asked,
            "input_tokens_details": { "cache_write_tokens": 0, "cached_tokens": 0 },
            "output_tokens": said,
            "output_tokens_details": { "reasoning_tokens": 0 },
            "total_tokens": asked.saturating_add(said),
        });
        let known = json!({ "answers": answers, "model": model, "usage": usage });
        Ok(super::work::json_reply(work.new_reply(&known).to_string()))
    })
}

/// Collects all texts of the input, one per line.
fn collect(input: &Value, text: &mut String) {
    match input {
        Value::String(one) => {
            text.push_str(one);
            text.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, text)),
        Value::Object(members) => {
            let spoken = ["content", "text", "output", "arguments", "input", "refusal"];
            spoken.iter().filter_map(|name| members.get(*name)).for_each(|part| collect(part, text));
        }
        _ => {}
    }
}

fn answered(question: &Value, input: &str) -> Value {
    let name = &question["name"];
    match question["type"].as_str() {
        Some("choice") => choice(question, name, input),
        Some("score") => score(question, name, input),
        _ => json!({ "type": "predicate", "name": name, "probability": predicate(question, input) }),
    }
}

/// Likely if the input contains the question's name.
fn predicate(question: &Value, input: &str) -> f64 {
    let name = question["name"].as_str().unwrap_or("").to_lowercase().replace(['_', '-'], " ");
    if !name.is_empty() && input.contains(&name) { SURE } else { 1.0 - SURE }
}

/// Selects the first choice that the input names, or else the first one.
fn choice(question: &Value, name: &Value, input: &str) -> Value {
    let choices: Vec<&Value> =
        question["choices"].as_array().into_iter().flatten().map(|choice| &choice["value"]).collect();
    let chosen = named(choices.iter().map(|value| word(value)), input);
    let shares = shares(choices.len(), chosen);
    let probabilities: Vec<Value> = choices
        .iter()
        .zip(&shares)
        .map(|(value, share)| json!({ "value": value, "probability": share }))
        .collect();
    json!({
        "type": "choice",
        "name": name,
        "choice": choices.get(chosen).map_or(Value::from(""), |value| (*value).clone()),
        "confidence": shares.get(chosen),
        "probabilities": probabilities,
    })
}

/// Selects the first level that the input names, or else the first one. Levels count from 0.
fn score(question: &Value, name: &Value, input: &str) -> Value {
    let levels: Vec<&Value> =
        question["levels"].as_array().into_iter().flatten().map(|level| &level["label"]).collect();
    let chosen = named(levels.iter().map(|label| word(label)), input);
    let shares = shares(levels.len(), chosen);
    let probabilities: Vec<Value> = levels
        .iter()
        .zip(&shares)
        .enumerate()
        .map(|(value, (label, share))| json!({ "label": label, "value": value, "probability": share }))
        .collect();
    json!({
        "type": "score",
        "name": name,
        "score": chosen,
        "confidence": shares.get(chosen),
        "probabilities": probabilities,
    })
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_lowercase)
}

fn named(mut words: impl Iterator<Item = String>, input: &str) -> usize {
    words.position(|word| !word.is_empty() && input.contains(&word)).unwrap_or(0)
}

/// Returns probabilities that add up to one.
fn shares(count: usize, chosen: usize) -> Vec<f64> {
    if count < 2 {
        return vec![1.0; count];
    }
    let others = (1.0 - SURE) / f64::from(u32::try_from(count - 1).unwrap_or(u32::MAX));
    (0..count).map(|at| if at == chosen { SURE } else { others }).collect()
}
