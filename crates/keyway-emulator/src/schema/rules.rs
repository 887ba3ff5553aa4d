//! Rules between fields, which a table of fields can't express.

use serde_json::Value;

use crate::refusal::Refusal;

/// Checks the rules of a chat request whose fields are valid.
pub(crate) fn chat_rules(body: &Value) -> Result<(), Refusal> {
    let given = |name: &str| body.get(name).is_some_and(|value| !value.is_null());
    let on = |name: &str| body[name] == Value::Bool(true);
    let has_tools = body["tools"].as_array().is_some_and(|tools| !tools.is_empty());
    let wrong = |param: &'static str, message: &str| Err(Refusal::invalid("", param, message.to_owned()));
    if given("stream_options") && !on("stream") {
        return wrong(
            "stream_options",
            "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
        );
    }
    if given("top_logprobs") && !on("logprobs") {
        return wrong(
            "top_logprobs",
            "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.",
        );
    }
    if given("tool_choice") && !has_tools {
        return wrong(
            "tool_choice",
            "Invalid value for 'tool_choice': it is only allowed when 'tools' are specified.",
        );
    }
    if given("parallel_tool_calls") && !has_tools && !given("functions") {
        return wrong(
            "parallel_tool_calls",
            "Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when 'tools' are specified.",
        );
    }
    let speaks = body["modalities"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "audio"));
    if speaks && !given("audio") {
        let message = "Missing required parameter: 'audio'.".to_owned();
        return Err(Refusal::invalid("missing_required_parameter", "audio", message));
    }
    if given("max_tokens") && given("max_completion_tokens") {
        return wrong(
            "max_tokens",
            "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
        );
    }
    logit_bias(&body["logit_bias"])
}

/// A bias is between -100 and 100.
fn logit_bias(biases: &Value) -> Result<(), Refusal> {
    let biases = biases.as_object().into_iter().flatten();
    for (token, bias) in biases.filter_map(|(token, bias)| Some((token, bias.as_f64()?))) {
        let (code, limit) = match bias {
            _ if bias < -100.0 => {
                ("decimal_below_min_value", "below minimum value. Expected a value >= -100")
            }
            _ if bias > 100.0 => ("decimal_above_max_value", "above maximum value. Expected a value <= 100"),
            _ => continue,
        };
        let path = format!("logit_bias.{token}");
        let message = format!("Invalid '{path}': decimal {limit}, but got {bias} instead.");
        return Err(Refusal::invalid(code, path, message));
    }
    Ok(())
}

/// Checks the rule of an embeddings request whose fields are valid: a text is not empty.
pub(crate) fn embedding_rules(body: &Value) -> Result<(), Refusal> {
    let empty = |value: &Value| value == "";
    let at = match &body["input"] {
        Value::Array(items) => items.iter().position(empty).map(|index| format!("input[{index}]")),
        input => empty(input).then(|| "input".to_owned()),
    };
    at.map_or(Ok(()), |path| {
        let message = format!("Invalid '{path}': expected minimum length 1, but got length 0 instead.");
        Err(Refusal::invalid("string_below_min_length", path, message))
    })
}
