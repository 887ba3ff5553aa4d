//! A response's tools: the request's, with the settings that it left to the API.

use serde_json::{Value, json};

/// Returns the tools of a request as the API repeats them.
pub(super) fn of(tools: &Value) -> Value {
    tools.as_array().into_iter().flatten().map(echoed).collect()
}

fn echoed(tool: &Value) -> Value {
    let mut tool = tool.clone();
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
        "web_search" | "web_search_preview" => json!({
            "filters": null,
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
        let echoed = of(&tools);
        assert_eq!(
            (&echoed[0]["strict"], echoed[0].get("output_schema")),
            (&json!(true), Some(&Value::Null))
        );
        assert_eq!(echoed[0]["parameters"], json!({ "type": "object" }));
        let place = json!({ "type": "approximate", "city": "Bonn", "country": null, "region": null, "timezone": null });
        assert_eq!((&echoed[1]["user_location"], &echoed[1]["filters"]), (&place, &Value::Null));
        assert_eq!(echoed[2]["tools"][0]["strict"], false);
        assert_eq!(of(&Value::Null), json!([]));
    }
}
