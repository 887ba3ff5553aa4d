//! What a request costs besides its text: the frames of messages, tools, schemas and images.

use serde_json::Value;

use super::Encoding;

/// The frame of a message, and the start of the answer.
const MESSAGE: u64 = 3;
const ANSWER: u64 = 3;

/// An image in low detail, and any other: one of 1024 × 1024 pixels.
const SMALL_IMAGE: u64 = 85;
const IMAGE: u64 = 765;

/// The frame of a tool call, of a function, of its parameters, of one parameter, and of all tools.
const CALL: u64 = 5;
const FUNCTION: u64 = 7;
const PARAMETERS: u64 = 3;
const PARAMETER: u64 = 3;
const TOOLS: u64 = 12;

/// Tools that the API runs come with instructions for the model, of about this length.
const HOSTED_TOOL: u64 = 250;

/// Deeper schemas cost nothing more.
const DEEPEST: usize = 12;

/// Returns the tokens of messages or items with the start of the answer; 0 if there are none.
pub(in super::super) fn of_conversation<'a>(
    encoding: Encoding,
    items: impl IntoIterator<Item = &'a Value>,
) -> u64 {
    match items.into_iter().map(|item| of_item(encoding, item)).sum() {
        0 => 0,
        tokens => ANSWER + tokens,
    }
}

/// Returns the tokens of a message or another item of a conversation.
fn of_item(encoding: Encoding, item: &Value) -> u64 {
    let text = |name: &str| item[name].as_str().map_or(0, |text| encoding.count(text));
    let named = if item["name"].is_string() { 1 + text("name") } else { 0 };
    let calls = item["tool_calls"].as_array().into_iter().flatten();
    let calls = calls.flat_map(|call| [&call["function"], &call["custom"]]).chain([&item["function_call"]]);
    let calls: u64 = calls.filter(|call| call.is_object()).map(|call| of_named_call(encoding, call)).sum();
    let own = text("arguments") + text("input") + text("refusal") + of_content(encoding, &item["output"]);
    MESSAGE + text("role") + named + of_content(encoding, &item["content"]) + own + calls
}

/// Returns the tokens of a text, or of parts with texts and images.
fn of_content(encoding: Encoding, content: &Value) -> u64 {
    match content {
        Value::String(text) => encoding.count(text),
        Value::Array(parts) => parts.iter().map(|part| of_part(encoding, part)).sum(),
        _ => 0,
    }
}

fn of_part(encoding: Encoding, part: &Value) -> u64 {
    match part["type"].as_str().unwrap_or("") {
        "image_url" | "input_image" | "image_file" => {
            let detail = [&part["detail"], &part["image_url"]["detail"], &part["image_file"]["detail"]];
            if detail.iter().any(|detail| **detail == "low") { SMALL_IMAGE } else { IMAGE }
        }
        _ => ["text", "refusal"]
            .iter()
            .filter_map(|name| part[*name].as_str())
            .map(|text| encoding.count(text))
            .sum(),
    }
}

fn of_named_call(encoding: Encoding, call: &Value) -> u64 {
    let text = |name: &str| call[name].as_str().unwrap_or("");
    of_call(encoding, text("name"), text("arguments")) + encoding.count(text("input"))
}

/// Returns the tokens of a call.
pub(in super::super) fn of_call(encoding: Encoding, name: &str, input: &str) -> u64 {
    CALL + encoding.count(name) + encoding.count(input)
}

/// Returns the tokens of a request's tools and of the schema that its answer must fit.
pub(in super::super) fn of_tools(encoding: Encoding, body: &Value) -> u64 {
    let schemas = [&body["response_format"]["json_schema"]["schema"], &body["text"]["format"]["schema"]];
    let schema: u64 = schemas
        .iter()
        .filter(|schema| schema.is_object())
        .map(|schema| encoding.count(&schema.to_string()))
        .sum();
    let tools = body["tools"].as_array().into_iter().flatten();
    let functions = body["functions"].as_array().into_iter().flatten();
    let tools: u64 = tools.chain(functions).map(|tool| of_tool(encoding, tool)).sum();
    schema + if tools > 0 { tools + TOOLS } else { 0 }
}

fn of_tool(encoding: Encoding, tool: &Value) -> u64 {
    if let Some(inner) = tool["tools"].as_array() {
        return inner.iter().map(|tool| of_tool(encoding, tool)).sum();
    }
    let nested = [&tool["function"], &tool["custom"]].into_iter().find(|nested| nested.is_object());
    let definition = nested.unwrap_or(tool);
    let Some(name) = definition["name"].as_str() else { return HOSTED_TOOL };
    let description = definition["description"].as_str().unwrap_or("").trim_end_matches('.');
    let grammar = definition["format"]["definition"].as_str().unwrap_or("");
    FUNCTION
        + encoding.count(&format!("{name}:{description}"))
        + encoding.count(grammar)
        + of_parameters(encoding, &definition["parameters"], DEEPEST)
}

/// Returns the tokens of an object's properties: each is a line with its name, type and description.
fn of_parameters(encoding: Encoding, schema: &Value, depth: usize) -> u64 {
    let properties =
        schema["properties"].as_object().filter(|properties| !properties.is_empty() && depth > 0);
    let Some(properties) = properties else { return 0 };
    let property = |(name, schema): (&String, &Value)| {
        let kind = schema["type"].as_str().unwrap_or("any");
        let description = schema["description"].as_str().unwrap_or("").trim_end_matches('.');
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        PARAMETER
            + encoding.count(&format!("{name}:{kind}:{description}"))
            + values.map(|value| 3 + encoding.count(value)).sum::<u64>()
            + of_parameters(encoding, schema, depth - 1)
            + of_parameters(encoding, &schema["items"], depth - 1)
    };
    PARAMETERS + properties.iter().map(property).sum::<u64>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn counted(messages: Value) -> u64 {
        of_conversation(Encoding::O200k, messages.as_array().unwrap())
    }

    #[test]
    fn a_message_has_a_frame() {
        assert_eq!(counted(json!([])), 0);
        assert_eq!(counted(json!([{ "role": "user", "content": "Hello" }])), 8);
        let named = json!([{ "role": "user", "name": "Ann", "content": "Hello" }]);
        assert_eq!(counted(named), 10);
        let two =
            json!([{ "role": "system", "content": "Be brief." }, { "role": "user", "content": "Hello" }]);
        assert_eq!(counted(two), 8 + 3 + 1 + 3);
    }

    #[test]
    fn parts_calls_and_images_count() {
        let text = json!([{ "role": "user", "content": [{ "type": "text", "text": "Hello" }] }]);
        assert_eq!(counted(text), 8);
        let image = |detail: &str| {
            let url = json!({ "url": "https://example.com/a.png", "detail": detail });
            counted(json!([{ "role": "user", "content": [{ "type": "image_url", "image_url": url }] }]))
        };
        assert_eq!((image("low"), image("high")), (7 + SMALL_IMAGE, 7 + IMAGE));
        let call = json!({ "id": "call_1", "type": "function", "function": { "name": "weather", "arguments": "{}" } });
        let asked = counted(json!([{ "role": "assistant", "content": null, "tool_calls": [call] }]));
        assert_eq!(asked, 3 + 3 + 1 + CALL + 2);
        let item = json!([{ "type": "function_call_output", "call_id": "call_1", "output": "Hello" }]);
        assert_eq!(counted(item), 3 + 3 + 1);
    }

    #[test]
    fn tools_and_schemas_count() {
        let parameters = |more: Value| {
            let mut properties = json!({ "city": { "type": "string", "description": "The city." } });
            properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            json!({ "type": "object", "properties": properties })
        };
        let of = |parameters: Value| {
            let tool = json!({ "type": "function", "name": "weather", "parameters": parameters });
            of_tools(Encoding::O200k, &json!({ "tools": [tool] }))
        };
        let small = of(parameters(json!({})));
        let large =
            of(parameters(json!({ "unit": { "type": "string", "enum": ["celsius", "fahrenheit"] } })));
        let deep = of(parameters(json!({ "at": parameters(json!({})) })));
        assert!(
            (25..40).contains(&small) && large > small + 10 && deep > small + 10,
            "{small} {large} {deep}"
        );
        let chat = json!({ "type": "function", "function": { "name": "weather", "parameters": parameters(json!({})) } });
        assert_eq!(of_tools(Encoding::O200k, &json!({ "tools": [chat] })), small);
        let format =
            json!({ "text": { "format": { "type": "json_schema", "schema": parameters(json!({})) } } });
        assert!(of_tools(Encoding::O200k, &format) > 15);
        assert_eq!(of_tools(Encoding::O200k, &json!({})), 0);
        assert_eq!(
            of_tools(Encoding::O200k, &json!({ "tools": [{ "type": "web_search" }] })),
            HOSTED_TOOL + TOOLS
        );
    }
}
