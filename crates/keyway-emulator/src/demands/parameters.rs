//! The parameters of a chat that a model does not have.

use serde_json::Value;

use super::effort;
use super::family::{Reasoning, knows_no_schemas, most_tokens, reasoning, searches};
use super::{unsupported_parameter, unsupported_value, wrong};
use crate::refusal::Refusal;

/// Checks each parameter of a chat request against the family of its model.
pub(super) fn check(model: &str, body: &Value) -> Result<(), Refusal> {
    limits(model, body)?;
    sampling(model, body)?;
    extras(model, body)?;
    effort::check(model, &body["reasoning_effort"], "reasoning_effort")
}

/// `max_tokens` and its successor.
fn limits(model: &str, body: &Value) -> Result<(), Refusal> {
    let reasons = !matches!(reasoning(model), Reasoning::Never | Reasoning::Unknown);
    if reasons && !body["max_tokens"].is_null() {
        return Err(unsupported_parameter("max_tokens", " Use 'max_completion_tokens' instead."));
    }
    for name in ["max_tokens", "max_completion_tokens"] {
        if let Some(asked) = body[name].as_i64().filter(|asked| *asked < 1) {
            let message = format!(
                "Invalid '{name}': integer below minimum value. Expected a value >= 1, but got {asked} instead."
            );
            return Err(Refusal::invalid("integer_below_min_value", name, message));
        }
        let (Some(asked), Some(most)) = (body[name].as_u64(), most_tokens(model)) else { continue };
        if asked > most {
            let message = format!(
                "{name} is too large: {asked}. This model supports at most {most} completion tokens, whereas you provided {asked}."
            );
            return Err(Refusal::invalid("invalid_value", name, message));
        }
    }
    Ok(())
}

/// A model that reasons chooses its words in one way only.
fn sampling(model: &str, body: &Value) -> Result<(), Refusal> {
    if !effort::reasons(model, &body["reasoning_effort"]) {
        return Ok(());
    }
    let family = reasoning(model);
    let of_values = match family {
        Reasoning::Early => &["temperature", "top_p", "presence_penalty", "frequency_penalty", "n"][..],
        _ if model.starts_with("o3-mini") => &[],
        _ => &["temperature"],
    };
    for (name, default) in
        [("temperature", 1), ("top_p", 1), ("presence_penalty", 0), ("frequency_penalty", 0), ("n", 1)]
    {
        let given = &body[name];
        if given.is_null() || given.as_f64() == Some(f64::from(default)) {
            continue;
        }
        if of_values.contains(&name) {
            let message = format!(
                "Unsupported value: '{name}' does not support {given} with this model. Only the default ({default}) value is supported."
            );
            return Err(unsupported_value(name, message));
        }
        if name != "n" {
            return Err(unsupported_parameter(name, ""));
        }
    }
    let empty = |value: &Value| match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        value => value.is_null() || value == &Value::Bool(false),
    };
    let stops = matches!(family, Reasoning::Gpt5) || model.starts_with("o4") || model == "o3";
    let names = ["logprobs", "top_logprobs", "logit_bias", "stop"];
    match names.into_iter().find(|name| !empty(&body[*name]) && (*name != "stop" || stops)) {
        Some(name) => Err(unsupported_parameter(name, "")),
        None => Ok(()),
    }
}

/// Parameters that some families never had.
fn extras(model: &str, body: &Value) -> Result<(), Refusal> {
    let family = reasoning(model);
    let given = |name: &str| !body[name].is_null();
    if family == Reasoning::Early && given("tools") {
        return Err(unsupported_parameter("tools", ""));
    }
    if matches!(family, Reasoning::Early | Reasoning::Always) && given("parallel_tool_calls") {
        return Err(unsupported_parameter("parallel_tool_calls", ""));
    }
    if matches!(family, Reasoning::Never | Reasoning::Early) && given("reasoning_effort") {
        let mut refusal = wrong("", "Unrecognized request argument supplied: reasoning_effort");
        refusal.param = None;
        return Err(refusal);
    }
    if family != Reasoning::Unknown && !searches(model) && given("web_search_options") {
        return Err(wrong("web_search_options", "Web search options not supported with this model."));
    }
    if body["response_format"]["type"] == "json_schema" && knows_no_schemas(model) {
        let message =
            "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.";
        return Err(wrong("response_format", message));
    }
    Ok(())
}
