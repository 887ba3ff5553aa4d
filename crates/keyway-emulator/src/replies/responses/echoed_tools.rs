//! A response's tools: the request's, with the settings that it left to the API.

use serde_json::{Value, json};

/// Deeper schemas stay as they are.
const DEEPEST: usize = 32;

/// Models that take additional tools as they are; for others, each is a namespace of its own.
const TAKE_FUNCTIONS: &[&str] = &["gpt-5.6", "gpt-6"];

/// Returns the tools of a request as the API repeats them, with those that its items loaded.
pub(super) fn of(tools: &Value, items: &[Value], model: &str) -> Value {
    let as_they_are = TAKE_FUNCTIONS.iter().any(|start| model.starts_with(start));
    let mut loaded: Vec<Value> = Vec::new();
    for item in items {
        let in_namespace = match item["type"].as_str() {
            Some("tool_search_output") => true,
            Some("additional_tools") => !as_they_are,
            _ => continue,
        };
        for tool in item["tools"].as_array().into_iter().flatten() {
            if !loaded.iter().any(|known| known["name"] == tool["name"]) {
                loaded.push(as_loaded(tool, in_namespace));
            }
        }
    }
    let is_loaded = |tool: &&Value| loaded.iter().any(|known| known["name"] == tool["name"]);
    let own = tools.as_array().into_iter().flatten();
    let own = own.filter(|tool| tool["name"].is_null() || !is_loaded(tool));
    own.map(echoed).chain(loaded.iter().map(echoed)).collect()
}

/// Returns a tool after it was loaded.
fn as_loaded(tool: &Value, in_namespace: bool) -> Value {
    let mut tool = tool.clone();
    if tool["type"] != "function" {
        return tool;
    }
    if let Some(members) = tool.as_object_mut() {
        members.remove("defer_loading");
    }
    if !in_namespace {
        return tool;
    }
    json!({ "type": "namespace", "name": tool["name"], "description": tool["description"], "tools": [tool] })
}

/// Returns a tool with all its settings.
pub(super) fn echoed(tool: &Value) -> Value {
    let mut tool = tool.clone();
    if tool["type"] == "function" && tool["strict"].is_null() {
        make_strict(&mut tool["parameters"], DEEPEST);
    }
    if let Some(defaults) = defaults(tool["type"].as_str().unwrap_or("")).as_object() {
        for (name, default) in defaults {
            if tool.get(name).is_none() || (tool[name].is_null() && !default.is_null()) {
                tool[name] = default.clone();
            }
        }
    }
    if tool["user_location"].is_object() {
        for name in ["city", "country", "region", "timezone"] {
            if tool["user_location"].get(name).is_none() {
                tool["user_location"][name] = Value::Null;
            }
        }
    }
    if let Some(inner) = tool["tools"].as_array() {
        tool["tools"] = inner.iter().map(echoed).collect();
    }
    tool
}

/// Makes a schema strict, as the API does unless a function says whether it is: objects have all their
/// fields, and no others.
fn make_strict(schema: &mut Value, depth: usize) {
    let Some(members) = schema.as_object_mut().filter(|_| depth > 0) else { return };
    if let Some(properties) = members.get("properties").and_then(Value::as_object) {
        let names: Vec<Value> = properties.keys().map(|name| name.as_str().into()).collect();
        members.insert("required".into(), names.into());
        members.insert("additionalProperties".into(), false.into());
    }
    for name in ["properties", "$defs", "definitions"] {
        let inner = members.get_mut(name).and_then(Value::as_object_mut);
        inner.into_iter().flat_map(|inner| inner.values_mut()).for_each(|one| make_strict(one, depth - 1));
    }
    if let Some(items) = members.get_mut("items") {
        make_strict(items, depth - 1);
    }
    let choices = members.get_mut("anyOf").and_then(Value::as_array_mut);
    choices.into_iter().flatten().for_each(|one| make_strict(one, depth - 1));
}

/// Returns the settings that the API chooses for a kind of tool.
fn defaults(kind: &str) -> Value {
    match kind {
        "function" => {
            json!({ "description": null, "output_schema": null, "parameters": null, "strict": true })
        }
        "custom" => json!({ "description": null, "format": { "type": "text" } }),
        "file_search" => json!({
            "filters": null,
            "max_num_results": 20,
            "ranking_options": { "ranker": "auto", "score_threshold": 0.0 },
        }),
        "image_generation" => json!({
            "background": "auto",
            "moderation": "auto",
            "n": 1,
            "output_compression": 100,
            "output_format": "png",
            "quality": "auto",
            "size": "auto",
        }),
        "mcp" => json!({
            "allowed_tools": null,
            "headers": null,
            "require_approval": "always",
            "server_description": null,
            "server_url": null,
        }),
        "tool_search" => json!({ "description": null, "execution": "server", "parameters": null }),
        "web_search" | "web_search_2025_08_26" => json!({
            "filters": null,
            "return_token_budget": "default",
            "search_content_types": ["text"],
            "search_context_size": "medium",
            "user_location": { "type": "approximate", "country": "US" },
        }),
        "web_search_preview" | "web_search_preview_2025_03_11" => json!({
            "filters": null,
            "search_content_types": ["text"],
            "search_context_size": "medium",
            "user_location": { "type": "approximate", "country": "US" },
        }),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_has_all_its_settings() {
        let tools = json!([
            { "type": "function", "name": "f", "parameters": { "type": "object" } },
            { "type": "web_search", "user_location": { "type": "approximate", "city": "Bonn" } },
            { "type": "namespace", "name": "n", "tools": [{ "type": "function", "name": "g", "strict": false }] },
        ]);
        let echoed = of(&tools, &[], "gpt-4.1");
        assert_eq!(
            (&echoed[0]["strict"], echoed[0].get("output_schema")),
            (&json!(true), Some(&Value::Null))
        );
        assert_eq!(echoed[0]["parameters"], json!({ "type": "object" }), "there are no properties to demand");
        let place = json!({ "type": "approximate", "city": "Bonn", "country": null, "region": null, "timezone": null });
        assert_eq!((&echoed[1]["user_location"], &echoed[1]["filters"]), (&place, &Value::Null));
        assert_eq!(echoed[2]["tools"][0]["strict"], false);
        assert_eq!(of(&Value::Null, &[], ""), json!([]));
    }

    #[test]
    fn functions_are_made_strict_unless_they_say_otherwise() {
        let inner = json!({ "type": "object", "properties": { "b": { "type": "string" } } });
        let schema = json!({ "type": "object", "properties": { "a": { "type": "array", "items": inner } } });
        let function = |strict: Value| json!([{ "type": "function", "name": "f", "parameters": schema, "strict": strict }]);
        let made = of(&function(Value::Null), &[], "")[0].clone();
        assert_eq!((&made["strict"], &made["parameters"]["required"]), (&json!(true), &json!(["a"])));
        assert_eq!(made["parameters"]["properties"]["a"]["items"]["additionalProperties"], false);
        assert_eq!(of(&function(json!(false)), &[], "")[0]["parameters"], schema);
    }

    #[test]
    fn loaded_tools_are_there_once() {
        let function = |name: &str, deferred: bool| json!({ "type": "function", "name": name, "parameters": {}, "defer_loading": deferred });
        let tools = json!([{ "type": "tool_search" }, function("a", true), function("b", true)]);
        let items = [
            json!({ "type": "tool_search_output", "tools": [function("a", true)] }),
            json!({ "type": "additional_tools", "tools": [function("c", false)] }),
            json!({ "type": "tool_search_output", "tools": [function("a", true)] }),
        ];
        let echoed = of(&tools, &items, "gpt-5.6-sol");
        let kinds: Vec<(&Value, &Value)> =
            echoed.as_array().unwrap().iter().map(|tool| (&tool["type"], &tool["name"])).collect();
        let named = |kind: &str, name: &str| (json!(kind), json!(name));
        let expected = [named("function", "b"), named("namespace", "a"), named("function", "c")];
        assert_eq!(kinds[1..], expected.each_ref().map(|(kind, name)| (kind, name)));
        assert_eq!(echoed[2]["tools"][0].get("defer_loading"), None);
        assert_eq!(echoed[2]["tools"][0]["strict"], true);
        assert_eq!(of(&tools, &items, "gpt-5.4")[3]["type"], "namespace");
    }
}
