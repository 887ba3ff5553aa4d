//! `moderations.create`: a text is flagged for each category that it names.

use serde_json::{Value, json};

use super::{ReplyResult, Work, tokens};
use crate::refusal::Refusal;
use crate::reply::HttpReply;

/// The most texts in one request.
const MOST_INPUTS: usize = 2048;

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
        let results: Vec<Value> = inputs.iter().map(|input| result(&sample["results"][0], input)).collect();
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

fn result(sample: &Value, input: &str) -> Value {
    let mut result = sample.clone();
    let text = input.to_lowercase();
    let names: Vec<String> =
        result["categories"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let mut flagged = false;
    for name in names {
        let named = text.contains(&name) || text.contains(&name.replace(['/', '-'], " "));
        flagged |= named;
        result["categories"][&name] = named.into();
        result["category_scores"][&name] = json!(if named { 0.99 } else { 0.01 });
        result["category_applied_input_types"][&name] = json!(["text"]);
    }
    result["flagged"] = flagged.into();
    result
}
