//! What is refused, how, and what is taken beside it.

use serde_json::{Value, json};

use super::*;

/// A refusal's param and code.
type Refused<'a> = Result<(), (Option<&'a str>, Option<&'a str>)>;

fn with(base: Value, members: &Value) -> Value {
    let mut body = base;
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

#[track_caller]
fn assert_verdict(operation: &str, body: &Value, wanted: Refused<'_>) {
    let verdict = check(operation, body);
    let found = verdict.as_ref().copied().map_err(|refusal| {
        assert_eq!(refusal.status.as_u16(), 400);
        assert_eq!(refusal.kind.as_deref(), Some("invalid_request_error"));
        (refusal.param.as_deref(), refusal.code.as_deref())
    });
    assert_eq!(found, wanted, "{body}");
}

/// Checks a chat request of a model with these fields.
#[track_caller]
fn chat(model: &str, members: Value, wanted: Refused<'_>) {
    let base = json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] });
    assert_verdict("chat.completions.create", &with(base, &members), wanted);
}

#[track_caller]
fn respond(model: &str, members: Value, wanted: Refused<'_>) {
    let body = with(json!({ "model": model, "input": "Hello" }), &members);
    for operation in ["responses.create", "beta.responses.create"] {
        assert_verdict(operation, &body, wanted);
    }
}

fn refused<'a>(param: &'a str, code: &'a str) -> Refused<'a> {
    Err((Some(param), (!code.is_empty()).then_some(code)))
}

#[test]
fn parameters_are_those_of_the_model_s_family() {
    let rows = [
        (
            "max_tokens",
            json!(9),
            &["o1-mini", "o3", "o4-mini", "gpt-5", "gpt-5.4", "gpt-6.2-sol"][..],
            "unsupported_parameter",
        ),
        ("temperature", json!(0.5), &["o1", "o3", "gpt-5", "gpt-5-nano-2025-08-07"], "unsupported_value"),
        ("temperature", json!(0), &["o3-mini"], "unsupported_parameter"),
        ("top_p", json!(0.5), &["o3-mini", "gpt-5"], "unsupported_parameter"),
        ("presence_penalty", json!(0.5), &["o3", "gpt-5"], "unsupported_parameter"),
        ("frequency_penalty", json!(0.5), &["o1-mini"], "unsupported_value"),
        ("n", json!(2), &["o1-mini"], "unsupported_value"),
        ("logprobs", json!(true), &["o1", "gpt-5-mini"], "unsupported_parameter"),
        ("logit_bias", json!({ "1": 1 }), &["o1"], "unsupported_parameter"),
        ("stop", json!(["x"]), &["o3", "o4-mini", "gpt-5"], "unsupported_parameter"),
        ("parallel_tool_calls", json!(true), &["o3-mini", "o1-mini"], "unsupported_parameter"),
        ("reasoning_effort", json!("minimal"), &["o3-mini"], "unsupported_value"),
        ("reasoning_effort", json!("none"), &["gpt-5"], "unsupported_value"),
        ("web_search_options", json!({}), &["gpt-4o", "gpt-4.1", "gpt-5"], ""),
        ("max_tokens", json!(16_385), &["gpt-4o", "gpt-4o-mini-2024-07-18"], "invalid_value"),
        ("max_completion_tokens", json!(100_001), &["o3"], "invalid_value"),
    ];
    for (name, value, models, code) in rows {
        for model in models {
            chat(model, json!({ name: value }), refused(name, code));
            // A model of which nothing is known takes everything.
            chat("fault-500", json!({ name: value }), Ok(()));
        }
    }
    chat("gpt-4o", json!({ "reasoning_effort": "low" }), Err((None, None)));
    chat(
        "gpt-5.4",
        json!({ "temperature": 0.5, "reasoning_effort": "low" }),
        refused("temperature", "unsupported_value"),
    );
    let schema = json!({ "type": "json_schema", "json_schema": { "name": "s", "schema": {} } });
    chat("gpt-3.5-turbo", json!({ "response_format": schema }), refused("response_format", ""));
}

#[test]
fn parameters_that_a_family_has_are_taken() {
    for (model, members) in [
        ("o3-mini", json!({ "stop": [], "n": 1, "max_completion_tokens": 100, "reasoning_effort": "high" })),
        (
            "gpt-5",
            json!({ "temperature": 1, "top_p": 1.0, "logprobs": false, "stop": null, "logit_bias": {} }),
        ),
        ("gpt-5.4", json!({ "temperature": 0.5 })),
        ("gpt-5.4", json!({ "temperature": 0.5, "reasoning_effort": "none" })),
        ("gpt-5-chat-latest", json!({ "temperature": 0.5, "max_tokens": 5 })),
        ("gpt-4o", json!({ "temperature": 0, "max_tokens": 16_384, "stop": "x", "n": 3 })),
        ("gpt-4o-search-preview", json!({ "web_search_options": {} })),
        (
            "gpt-4o",
            json!({ "response_format": { "type": "json_schema", "json_schema": { "name": "s", "schema": {} } } }),
        ),
    ] {
        chat(model, members, Ok(()));
    }
    for (model, members) in [
        ("gpt-5", json!({ "temperature": 1, "reasoning": { "effort": "minimal", "summary": "auto" } })),
        ("gpt-4.1", json!({ "temperature": 0.1, "reasoning": { "effort": null } })),
        ("gpt-5.4", json!({ "top_p": 0.5, "reasoning": { "context": "all_turns" } })),
    ] {
        respond(model, members, Ok(()));
    }
}

#[test]
fn responses_of_models_that_reason_have_no_sampling_and_others_no_effort() {
    for model in ["o3", "gpt-5-mini"] {
        respond(model, json!({ "temperature": 0.5 }), refused("temperature", ""));
        respond(model, json!({ "top_p": 0.5 }), refused("top_p", ""));
    }
    for model in ["gpt-4o", "gpt-4.1-mini"] {
        respond(
            model,
            json!({ "reasoning": { "effort": "low" } }),
            refused("reasoning.effort", "unsupported_parameter"),
        );
    }
    respond(
        "o3",
        json!({ "reasoning": { "effort": "minimal" } }),
        refused("reasoning.effort", "unsupported_value"),
    );
}

#[test]
fn metadata_is_a_few_short_pairs_in_every_family() {
    let long = |length: usize| "x".repeat(length);
    let many = |count: usize| (0..count).map(|number| (number.to_string(), json!("x"))).collect::<Value>();
    for operation in ["chat.completions.create", "responses.create", "batches.create", "beta.threads.create"]
    {
        let with_metadata = |metadata: Value| json!({ "model": "gpt-4.1", "input": "x", "messages": [], "metadata": metadata });
        for (metadata, wanted) in [
            (json!({ "a": long(512) }), Ok(())),
            (json!({ long(64): "x" }), Ok(())),
            (many(16), Ok(())),
            (Value::Null, Ok(())),
            (json!({ "a": long(513) }), refused("metadata.a", "string_above_max_length")),
            (
                json!({ long(65): "x" }),
                refused(&format!("metadata.{}", long(65)), "property_name_above_max_length"),
            ),
            (many(17), refused("metadata", "object_above_max_properties")),
        ] {
            assert_verdict(operation, &with_metadata(metadata), wanted);
        }
    }
    assert_verdict("beta.agents.create", &json!({ "metadata": { "a": long(513) } }), Ok(()));
}

#[test]
fn limits_and_modes_that_contradict_themselves_are_refused() {
    for name in ["max_tokens", "max_completion_tokens"] {
        chat("gpt-4.1", json!({ name: 0 }), refused(name, "integer_below_min_value"));
        chat("gpt-4.1", json!({ name: 1 }), Ok(()));
    }
    respond("gpt-4.1", json!({ "background": true, "store": false }), refused("background", ""));
    respond("gpt-4.1", json!({ "background": true, "store": null }), Ok(()));
    let image = |model: &str| json!({ "model": model, "prompt": "x", "response_format": "url" });
    let unknown = refused("response_format", "unknown_parameter");
    for operation in ["images.generate", "images.edit"] {
        assert_verdict(operation, &image("gpt-image-1"), unknown);
        assert_verdict(operation, &image("dall-e-2"), Ok(()));
    }
    assert!(is_for_chat_alone("gpt-4.1") && is_for_chat_alone("gpt-3.5-turbo"));
    for model in ["gpt-3.5-turbo-instruct", "davinci-002", "fault-500", "llama3"] {
        assert!(!is_for_chat_alone(model), "{model}");
    }
}

#[test]
fn roles_and_senses_are_those_of_the_model() {
    let said = |role: &str, part: Value| json!({ "messages": [{ "role": "user", "content": "x" }, { "role": role, "content": [part] }] });
    let text = json!({ "type": "text", "text": "x" });
    for role in ["system", "developer"] {
        chat("o1-mini", said(role, text.clone()), refused("messages[1].role", "unsupported_value"));
        chat("o1", said(role, text.clone()), Ok(()));
    }
    let sound = json!({ "type": "input_audio", "input_audio": { "data": "AAAA", "format": "wav" } });
    chat("gpt-4.1", said("user", sound.clone()), refused("messages[1]", "invalid_value"));
    chat("gpt-4o-audio-preview", said("user", sound), Ok(()));
    let image = |url: &str| json!({ "type": "image_url", "image_url": { "url": url } });
    chat("gpt-4", said("user", image("https://example.com/a")), refused("messages.[1].content.[0].type", ""));
    for url in ["https://example.com/a", "data:image/png;base64,AAAA"] {
        chat("gpt-4o", said("user", image(url)), Ok(()));
    }
    for url in [
        "AAAA",
        "data:image/png;base64,",
        "data:image/png,AAAA",
        "data:text/plain;base64,AAAA",
        "data:image/png;base64,A*",
    ] {
        chat(
            "gpt-4o",
            said("user", image(url)),
            refused("messages[1].content[0].image_url", "invalid_value"),
        );
        let part = json!({ "type": "input_image", "image_url": url });
        let input = json!({ "input": [{ "role": "user", "content": [part] }] });
        respond("gpt-4o", input, refused("input[0].content[0].image_url", "invalid_value"));
    }
}

#[test]
fn files_in_a_request_are_documents() {
    let file = |part: Value| json!({ "input": [{ "role": "user", "content": [{ "type": "input_text", "text": "x" }, part] }] });
    let part = |name: &str, value: &str| json!({ "type": "input_file", name: value });
    for data in ["data:audio/wav;base64,AAAA", "data:video/mp4;base64,AAAA", "AAAA"] {
        let wanted = refused("input[0].content[1].file_data", "invalid_value");
        respond("gpt-4.1", file(part("file_data", data)), wanted);
    }
    for data in ["data:application/pdf;base64,AAAA", "data:text/markdown;charset=utf-8;base64,AAAA"] {
        respond("gpt-4.1", file(part("file_data", data)), Ok(()));
    }
    respond(
        "gpt-4.1",
        file(part("file_url", "https://example.com/a.MP3?x=1")),
        refused("input", "unsupported_file"),
    );
    respond("gpt-4.1", file(part("file_url", "https://example.com/a.pdf")), Ok(()));
}

#[test]
fn names_have_letters_only() {
    let tool = |name: &str| json!({ "tools": [{ "type": "function", "function": { "name": name } }] });
    let flat = |kind: &str, name: &str| json!({ "tools": [{ "type": kind, "name": name }] });
    for name in ["two words", "a.b", "é"] {
        chat("gpt-4.1", tool(name), refused("tools[0].function.name", "invalid_value"));
        respond("gpt-4.1", flat("function", name), refused("tools[0].name", "invalid_value"));
        respond("gpt-4.1", flat("custom", name), refused("tools[0].name", "invalid_value"));
    }
    chat("gpt-4.1", tool(&"x".repeat(65)), refused("tools[0].function.name", "string_above_max_length"));
    chat("gpt-4.1", tool(""), refused("tools[0].function.name", "empty_string"));
    chat("gpt-4.1", tool(&"x-_9".repeat(16)), Ok(()));
    chat(
        "gpt-4.1",
        json!({ "functions": [{ "name": "a b" }] }),
        refused("functions[0].name", "invalid_value"),
    );
    let format = json!({ "type": "json_schema", "json_schema": { "name": "a b", "schema": {} } });
    let wanted = refused("response_format.json_schema.name", "invalid_value");
    chat("gpt-4.1", json!({ "response_format": format }), wanted);
    let person =
        |role: &str, name: &str| json!({ "messages": [{ "role": role, "name": name, "content": "x" }] });
    chat("gpt-4.1", person("user", "Ada Lovelace"), refused("messages[0].name", "invalid_value"));
    chat("gpt-4.1", person("user", "Ada"), Ok(()));
    let many: Vec<Value> =
        (0..129).map(|n| json!({ "type": "function", "function": { "name": format!("f{n}") } })).collect();
    chat("gpt-4.1", json!({ "tools": many }), refused("tools", "array_above_max_length"));
    chat("gpt-4.1", json!({ "tools": [] }), refused("tools", "empty_array"));
    respond("gpt-4.1", json!({ "tools": [], "tool_choice": "auto" }), Ok(()));
}

#[test]
fn strict_schemas_are_strict_everywhere() {
    let object = |members: Value| {
        with(json!({ "type": "object", "properties": {}, "additionalProperties": false }), &members)
    };
    let bad = [
        object(json!({ "additionalProperties": null })),
        object(json!({ "additionalProperties": true })),
        object(json!({ "properties": { "a": { "type": "string" } } })),
        object(json!({ "required": ["a"] })),
        object(json!({ "properties": { "a": { "type": ["object", "null"] } }, "required": ["a"] })),
        object(
            json!({ "properties": { "a": { "type": "array", "items": { "type": "object" } } }, "required": ["a"] }),
        ),
        object(json!({ "properties": { "a": { "anyOf": [{ "type": "object" }] } }, "required": ["a"] })),
        object(json!({ "$defs": { "d": { "type": "object" } } })),
        object(json!({ "properties": { "a": { "oneOf": [{ "type": "string" }] } }, "required": ["a"] })),
        object(json!({ "properties": { "a": { "description": "x" } }, "required": ["a"] })),
    ];
    let good = [
        object(json!({})),
        object(
            json!({ "properties": { "a": { "type": "string", "default": "x", "title": "A" } }, "required": ["a"] }),
        ),
        object(
            json!({ "properties": { "a": { "$ref": "#/$defs/d" } }, "required": ["a"], "$defs": { "d": object(json!({})) } }),
        ),
    ];
    let requests = |schema: &Value, strict: bool| {
        let nested = json!({ "name": "s", "schema": schema, "parameters": schema, "strict": strict });
        let flat = with(nested.clone(), &json!({ "type": "function" }));
        [
            (
                "chat",
                json!({ "tools": [{ "type": "function", "function": nested }] }),
                refused("tools[0].function.parameters", "invalid_function_parameters"),
            ),
            (
                "chat",
                json!({ "response_format": { "type": "json_schema", "json_schema": nested } }),
                refused("response_format", ""),
            ),
            (
                "responses",
                json!({ "tools": [flat] }),
                refused("tools[0].parameters", "invalid_function_parameters"),
            ),
            (
                "responses",
                json!({ "text": { "format": with(flat.clone(), &json!({ "type": "json_schema" })) } }),
                refused("text.format.schema", "invalid_json_schema"),
            ),
        ]
    };
    let verdict = |kind: &str, members, wanted| match kind {
        "chat" => chat("gpt-4.1", members, wanted),
        _ => respond("gpt-4.1", members, wanted),
    };
    for schema in &bad {
        for (kind, members, wanted) in requests(schema, true) {
            verdict(kind, members, wanted);
        }
        for (kind, members, _) in requests(schema, false) {
            verdict(kind, members, Ok(()));
        }
    }
    for (kind, members, _) in good.iter().flat_map(|schema| requests(schema, true)) {
        verdict(kind, members, Ok(()));
    }
    // Parameters are an object whose lists have items, strict or not.
    for schema in
        [json!({ "type": "string" }), json!({ "type": "object", "properties": { "a": { "type": "array" } } })]
    {
        let tool = json!({ "tools": [{ "type": "function", "name": "f", "parameters": schema }] });
        respond("gpt-4.1", tool, refused("tools[0].parameters", "invalid_function_parameters"));
    }
}

#[test]
fn the_first_fault_of_a_schema_is_named_with_its_place() {
    let schema = json!({
        "type": "object", "additionalProperties": false, "required": ["steps"],
        "properties": { "steps": { "type": "array", "items": { "type": "object", "properties": {} } } },
    });
    let format =
        json!({ "type": "json_schema", "json_schema": { "name": "s", "schema": schema, "strict": true } });
    let body = json!({ "model": "m", "messages": [], "response_format": format });
    let refusal = check("chat.completions.create", &body).unwrap_err();
    assert_eq!(
        refusal.message,
        "Invalid schema for response_format 's': In context=('properties', 'steps', 'items'), 'additionalProperties' is required to be supplied and to be false."
    );
}

#[test]
fn a_json_object_is_asked_for_with_the_word() {
    let chat_format = json!({ "response_format": { "type": "json_object" } });
    let format = json!({ "text": { "format": { "type": "json_object" } } });
    chat("gpt-4.1", chat_format.clone(), refused("messages", ""));
    respond("gpt-4.1", format.clone(), refused("input", ""));
    let parts = json!([{ "role": "system", "content": [{ "type": "text", "text": "Say it as Json." }] }]);
    chat("gpt-4.1", with(chat_format, &json!({ "messages": parts })), Ok(()));
    respond("gpt-4.1", with(format.clone(), &json!({ "input": "in JSON" })), Ok(()));
    respond("gpt-4.1", with(format, &json!({ "previous_response_id": "resp_1" })), Ok(()));
}

#[test]
fn a_function_that_must_be_called_is_there() {
    let choice = json!({ "type": "function", "name": "g", "function": { "name": "g" } });
    let tools = |name: &str| json!({ "tools": [{ "type": "function", "name": name, "function": { "name": name } }], "tool_choice": choice });
    chat("gpt-4.1", tools("f"), refused("tool_choice", ""));
    respond("gpt-4.1", tools("f"), refused("tool_choice", ""));
    chat("gpt-4.1", tools("g"), Ok(()));
    respond("gpt-4.1", tools("g"), Ok(()));
    let later = json!({ "input": [{ "type": "additional_tools", "role": "developer", "tools": [{ "type": "function", "name": "g" }] }] });
    respond("gpt-4.1", with(tools("f"), &later), Ok(()));
}

#[test]
fn calls_in_a_chat_are_answered_at_once() {
    let user = json!({ "role": "user", "content": "x" });
    let call = |ids: &[&str]| {
        let calls: Vec<Value> = ids
            .iter()
            .map(|id| json!({ "id": id, "type": "function", "function": { "name": "f", "arguments": "{}" } }))
            .collect();
        json!({ "role": "assistant", "content": null, "tool_calls": calls })
    };
    let tool = |id: &str| json!({ "role": "tool", "tool_call_id": id, "content": "x" });
    let messages = |list: &[&Value]| json!({ "messages": list });
    let (two, one) = (call(&["a", "b"]), call(&["a"]));
    for (list, param) in [
        (messages(&[&user, &one]), "messages.[1].role"),
        (messages(&[&user, &one, &user]), "messages.[2].role"),
        (messages(&[&user, &two, &tool("b"), &user]), "messages.[3].role"),
        (messages(&[&user, &tool("a")]), "messages.[1].role"),
        (messages(&[&user, &one, &tool("b")]), "messages.[2].role"),
        (messages(&[&one, &tool("a"), &user, &tool("a")]), "messages.[3].role"),
        (messages(&[&user, &json!({ "role": "assistant" })]), "messages.[1].content"),
    ] {
        chat("gpt-4.1", list, refused(param, ""));
    }
    let none = json!({ "role": "assistant", "content": "x", "tool_calls": [] });
    chat("gpt-4.1", messages(&[&none]), refused("messages[0].tool_calls", "empty_array"));
    let named = json!({ "role": "assistant", "tool_calls": [{ "id": "a", "type": "function", "function": { "name": "a b", "arguments": "" } }] });
    chat(
        "gpt-4.1",
        messages(&[&named, &tool("a")]),
        refused("messages[0].tool_calls[0].function.name", "invalid_value"),
    );
    chat("gpt-4.1", messages(&[&user, &two, &tool("b"), &tool("a"), &one, &tool("a"), &user]), Ok(()));
}

#[test]
fn calls_in_a_response_s_input_and_their_outputs_belong_together() {
    let input = |items: Value| json!({ "input": items });
    let kinds = [
        "function_call",
        "custom_tool_call",
        "computer_call",
        "shell_call",
        "apply_patch_call",
        "local_shell_call",
    ];
    for kind in kinds {
        let call = json!({ "type": kind, "call_id": "c", "name": "f" });
        let output = json!({ "type": format!("{kind}_output"), "call_id": "c", "output": "x" });
        respond("gpt-4.1", input(json!([output])), refused("input", ""));
        respond("gpt-4.1", input(json!([call, { "role": "user", "content": "x" }])), refused("input", ""));
        respond("gpt-4.1", input(json!([call, { "role": "user", "content": "x" }, output])), Ok(()));
        respond("gpt-4.1", input(json!([{ "type": "item_reference", "id": "fc_1" }, output])), Ok(()));
        // What the server keeps is checked where it is known.
        let next = json!({ "input": [output], "previous_response_id": "resp_1" });
        respond("gpt-4.1", next, Ok(()));
        let mut earlier = Earlier::default();
        assert!(pairs(std::slice::from_ref(&output), &earlier).is_err());
        earlier.add(&call);
        assert!(pairs(std::slice::from_ref(&output), &earlier).is_ok() && pairs(&[], &earlier).is_err());
        earlier.add(&output);
        assert!(pairs(&[], &earlier).is_ok());
    }
    respond("gpt-4.1", input(json!([{ "type": "tool_search_output", "call_id": "c", "tools": [] }])), Ok(()));
    let shell = json!({ "type": "local_shell_call", "id": "lsh_1", "call_id": "c", "status": "completed" });
    let output = |id: &str| json!({ "type": "local_shell_call_output", "id": id, "output": "{}" });
    let answered = |id: &str| input(json!([shell, output(id)]));
    respond("gpt-4.1", answered("c"), Ok(()));
    respond("gpt-4.1", answered("d"), refused("input", ""));
}

#[test]
fn a_thought_comes_with_what_follows_it() {
    let thought = json!({ "type": "reasoning", "id": "rs_1", "summary": [] });
    let user = json!({ "role": "user", "content": "x" });
    let input = |items: &[&Value]| json!({ "input": items });
    for items in [&[&user, &thought][..], &[&thought, &user], &[&thought, &thought, &user]] {
        respond("o3", input(items), refused("input", ""));
    }
    let answer = json!({ "role": "assistant", "content": "x" });
    let search = json!({ "type": "web_search_call", "id": "ws_1", "status": "completed" });
    for items in [&[&thought, &answer][..], &[&thought, &search, &answer], &[&thought, &thought, &answer]] {
        respond("o3", input(items), Ok(()));
    }
}

#[test]
fn a_response_has_a_model_and_an_input() {
    let missing = "missing_required_parameter";
    let check = |body: Value, wanted| assert_verdict("responses.create", &body, wanted);
    check(json!({}), refused("model", missing));
    check(json!({ "input": "x" }), refused("model", missing));
    check(json!({ "model": "gpt-4.1", "input": null }), refused("input", missing));
    check(json!({ "model": "gpt-4.1", "conversation": "conv_1" }), Ok(()));
    check(json!({ "prompt": { "id": "pmpt_1" } }), Ok(()));
    let typed =
        json!({ "input": [{ "role": "assistant", "content": [{ "type": "input_text", "text": "x" }] }] });
    respond("gpt-4.1", typed, refused("input[0].content[0]", "invalid_value"));
}
