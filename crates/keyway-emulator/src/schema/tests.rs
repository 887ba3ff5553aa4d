//! The validator, by table: the error, its code and its param.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn body_of(id: &str) -> &'static Shape {
    find(id).unwrap().body.as_ref().unwrap()
}

fn chat_body() -> &'static Shape {
    body_of("chat.completions.create")
}

fn chat(members: Value) -> Result<(), (Option<String>, Option<String>)> {
    let mut body = json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": "Hello" }] });
    for (name, value) in members.as_object().unwrap() {
        if value == "ABSENT" {
            body.as_object_mut().unwrap().remove(name);
        } else {
            body[name] = value.clone();
        }
    }
    let verdict = check_body(&body, chat_body()).and_then(|()| chat_rules(&body));
    verdict.map_err(|refusal| {
        assert_eq!(refusal.status.as_u16(), 400);
        assert_eq!(refusal.kind.as_deref(), Some("invalid_request_error"));
        (refusal.code.clone().map(Into::into), refusal.param.clone().map(Into::into))
    })
}

#[test]
fn wrong_chat_bodies_are_told_apart() {
    let user = |content: Value| json!([{ "role": "user", "content": content }]);
    let tool = json!([{ "type": "function", "function": { "name": "f" } }]);
    let rows = [
        (json!({ "model": "ABSENT" }), "missing_required_parameter", "model"),
        (json!({ "messages": "ABSENT" }), "missing_required_parameter", "messages"),
        (json!({ "messages": [] }), "empty_array", "messages"),
        (json!({ "messages": {} }), "invalid_type", "messages"),
        (json!({ "messages": ["Hello"] }), "invalid_type", "messages[0]"),
        (json!({ "messages": [{ "content": "x" }] }), "missing_required_parameter", "messages[0].role"),
        (json!({ "messages": [{ "role": "robot", "content": "x" }] }), "invalid_value", "messages[0].role"),
        (json!({ "messages": [{ "role": "user" }] }), "missing_required_parameter", "messages[0].content"),
        (
            json!({ "messages": [{ "role": "user", "content": "x", "mood": 1 }] }),
            "unknown_parameter",
            "messages[0].mood",
        ),
        (json!({ "messages": user(json!(null)) }), "invalid_type", "messages[0].content"),
        (json!({ "messages": user(json!([])) }), "empty_array", "messages[0].content"),
        (
            json!({ "messages": user(json!([{ "type": "video" }])) }),
            "invalid_value",
            "messages[0].content[0].type",
        ),
        (
            json!({ "messages": user(json!([{ "type": "text" }])) }),
            "missing_required_parameter",
            "messages[0].content[0].text",
        ),
        (
            json!({ "messages": user(json!([{ "type": "image_url", "image_url": { "url": "u", "detail": "hi" } }])) }),
            "invalid_value",
            "messages[0].content[0].image_url.detail",
        ),
        (json!({ "model": 4 }), "invalid_type", "model"),
        (json!({ "temperature": 3 }), "decimal_above_max_value", "temperature"),
        (json!({ "temperature": -0.1 }), "decimal_below_min_value", "temperature"),
        (json!({ "temperature": "hot" }), "invalid_type", "temperature"),
        (json!({ "top_p": 1.5 }), "decimal_above_max_value", "top_p"),
        (json!({ "n": 0 }), "integer_below_min_value", "n"),
        (json!({ "n": 129 }), "integer_above_max_value", "n"),
        (json!({ "n": 1.5 }), "invalid_type", "n"),
        (json!({ "seed": 1e30 }), "integer_above_max_value", "seed"),
        (json!({ "stream": "yes" }), "invalid_type", "stream"),
        (json!({ "tempratur": 1 }), "unknown_parameter", "tempratur"),
        (json!({ "user": null }), "invalid_type", "user"),
        (json!({ "stop": ["a", "b", "c", "d", "e"] }), "array_above_max_length", "stop"),
        (json!({ "safety_identifier": "x".repeat(65) }), "string_above_max_length", "safety_identifier"),
        (json!({ "service_tier": "gold" }), "invalid_value", "service_tier"),
        (json!({ "metadata": { "a": 1 } }), "invalid_type", "metadata.a"),
        (json!({ "logit_bias": { "50256": 101 } }), "decimal_above_max_value", "logit_bias.50256"),
        (
            json!({ "response_format": { "type": "json_schema" } }),
            "missing_required_parameter",
            "response_format.json_schema",
        ),
        (
            json!({ "tools": [{ "type": "function", "function": {} }] }),
            "missing_required_parameter",
            "tools[0].function.name",
        ),
        (json!({ "tools": tool, "tool_choice": "always" }), "invalid_value", "tool_choice"),
        (json!({ "tools": tool, "tool_choice": 1 }), "invalid_type", "tool_choice"),
    ];
    for (members, code, param) in rows {
        assert_eq!(chat(members.clone()), Err((Some(code.into()), Some(param.into()))), "{members}");
    }
}

#[test]
fn a_sound_needs_its_form() {
    let missing = || Err((Some("missing_required_parameter".to_owned()), Some("audio".to_owned())));
    assert_eq!(chat(json!({ "modalities": ["text", "audio"] })), missing());
    let form = json!({ "voice": "alloy", "format": "wav" });
    assert_eq!(chat(json!({ "modalities": ["text", "audio"], "audio": form })), Ok(()));
    assert_eq!(chat(json!({ "modalities": ["text"] })), Ok(()));
}

#[test]
fn rules_between_members_have_no_code() {
    let rows = [
        (json!({ "stream_options": { "include_usage": true } }), "stream_options"),
        (json!({ "top_logprobs": 2 }), "top_logprobs"),
        (json!({ "tool_choice": "auto" }), "tool_choice"),
        (json!({ "max_tokens": 5, "max_completion_tokens": 5 }), "max_tokens"),
    ];
    for (members, param) in rows {
        assert_eq!(chat(members.clone()), Err((None, Some(param.into()))), "{members}");
    }
}

#[test]
fn right_chat_bodies_pass() {
    let conversation = json!([
        { "role": "developer", "content": [{ "type": "text", "text": "Be brief." }] },
        { "role": "user", "content": [
            { "type": "text", "text": "What is this?" },
            { "type": "image_url", "image_url": { "url": "https://example.com/a.png", "detail": "low" } },
            { "type": "input_audio", "input_audio": { "data": "AAAA", "format": "wav" } },
            { "type": "file", "file": { "file_id": "file-1" } },
        ] },
        { "role": "assistant", "content": null, "tool_calls": [
            { "id": "call_1", "type": "function", "function": { "name": "f", "arguments": "{}" } },
            { "id": "call_2", "type": "custom", "custom": { "name": "g", "input": "x" } },
        ] },
        { "role": "tool", "tool_call_id": "call_2", "content": "1" },
        { "role": "tool", "tool_call_id": "call_1", "content": "2" },
        { "role": "assistant", "content": "ok", "refusal": null },
    ]);
    let all = json!({
        "messages": conversation, "stream": true, "stream_options": { "include_usage": true }, "n": 2.0, "stop": "x",
        "temperature": 2, "top_p": null, "logprobs": true, "top_logprobs": 20, "logit_bias": { "1": -100 },
        "max_completion_tokens": 5, "metadata": { "a": "b" }, "modalities": ["text"], "parallel_tool_calls": false,
        "prediction": { "type": "content", "content": "x" }, "reasoning_effort": "high", "seed": -1, "store": false,
        "response_format": { "type": "json_schema", "json_schema": { "name": "s", "schema": { "type": "object" }, "strict": true } },
        "tools": [
            { "type": "function", "function": { "name": "f", "parameters": {}, "strict": null } },
            { "type": "custom", "custom": { "name": "g", "format": { "type": "grammar", "grammar": { "definition": "d", "syntax": "lark" } } } },
        ],
        "tool_choice": { "type": "allowed_tools", "allowed_tools": { "mode": "auto", "tools": [{ "type": "function" }] } },
        "web_search_options": { "user_location": { "type": "approximate", "approximate": { "city": "Paris" } } },
        "audio": { "voice": { "id": "v" }, "format": "mp3" }, "moderation": { "model": "m", "policy": null },
        "verbosity": "low", "user": "u", "service_tier": "flex", "prompt_cache_options": { "ttl": "30m" },
    });
    assert_eq!(chat(all), Ok(()));
}

/// Checks a response's body as the API would, with these fields.
fn response(members: &Value) -> Result<(), String> {
    let mut body = json!({ "model": "gpt-4.1", "input": "Hello" });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    let verdict = check_request(&body, body_of("responses.create"), Exactness::Api);
    verdict.map_err(|refusal| format!("{:?}: {body}", refusal.param))
}

#[test]
fn other_names_of_what_the_document_knows_are_taken() {
    let taken = [
        json!({ "tool_choice": { "type": "web_search" } }),
        json!({ "tool_choice": { "type": "web_search_2025_08_26" } }),
        json!({ "tool_choice": { "type": "local_shell" } }),
        json!({ "tools": [{ "type": "web_search", "return_token_budget": "default", "search_content_types": ["text"], "filters": { "blocked_domains": ["example.com"] } }] }),
        json!({ "input": [{ "type": "compaction_summary", "encrypted_content": "x" }] }),
        json!({ "input": [{ "type": "web_search_call", "id": "ws_1", "status": "completed", "action": { "type": "find", "url": "https://example.com/", "pattern": "x" } }] }),
        json!({ "input": [{ "type": "computer_call_output", "call_id": "c", "current_url": "https://example.com/", "output": { "type": "input_image", "image_url": "data:image/png;base64,AAAA", "detail": "high" } }] }),
        json!({ "input": [{ "type": "mcp_call", "id": "mcp_1", "server_label": "s", "name": "f", "arguments": "{}", "error": "It failed." }] }),
    ];
    for members in taken {
        assert_eq!(response(&members), Ok(()));
        let shape = body_of("responses.create");
        let strict = check_request(&members, shape, Exactness::Document).is_ok();
        assert_eq!(strict, members["tools"].is_array(), "the document lacks it: {members}");
    }
    for members in [
        json!({ "tool_choice": { "type": "web" } }),
        json!({ "tools": [{ "type": "find" }] }),
        json!({ "input": [{ "type": "compaction_summary" }] }),
        json!({ "input": [{ "type": "mcp_call", "id": "mcp_1", "server_label": "s", "name": "f", "arguments": "{}", "error": 5 }] }),
        json!({ "input": [{ "role": "user", "content": [{ "type": "computer_screenshot", "text": "x" }] }] }),
    ] {
        assert!(response(&members).is_err(), "{members}");
    }
}

#[test]
fn what_clients_put_together_from_a_reply_is_taken() {
    let say = |member: &str, value: Value| {
        let mut message = json!({ "role": "assistant", "content": "x" });
        message[member] = value;
        let body = json!({ "model": "gpt-4.1", "messages": [message] });
        check_request(&body, chat_body(), Exactness::Api).map_err(|refusal| refusal.param.clone())
    };
    let call = |extra: &str| json!([{ "id": "c", "type": "function", extra: 0, "function": { "name": "f", "arguments": "{}" } }]);
    assert_eq!(say("tool_calls", call("index")), Ok(()));
    assert_eq!(say("tool_calls", call("number")), Err(Some("messages[0].tool_calls[0].number".into())));
    let sound = json!({ "id": "audio_1", "data": "", "expires_at": 1, "transcript": "x" });
    assert_eq!(say("audio", sound), Ok(()));
    let odd = json!({ "id": "audio_1", "volume": 1 });
    assert_eq!(say("audio", odd), Err(Some("messages[0].audio.volume".into())));
}

#[test]
fn patterns_of_letters_are_kept() {
    let long = "a1".repeat(16);
    for (text, pattern, fits) in [
        ("get_weather-2", "^[a-zA-Z0-9_-]+$", true),
        ("get weather", "^[a-zA-Z0-9_-]+$", false),
        ("", "^[a-zA-Z0-9_-]+$", false),
        ("a.b", "^[A-Za-z0-9_.-]+$", true),
        ("a.b", "^[a-z]+$", false),
        (&format!("tunnel_{long}"), "^tunnel_[a-z0-9]{32}$", true),
        ("tunnel_a1", "^tunnel_[a-z0-9]{32}$", false),
        (&long, "^tunnel_[a-z0-9]{32}$", false),
        ("anything", "^(a|b)*$", true),
    ] {
        let verdict = super::limits::spelt(text, pattern, "x");
        assert_eq!(verdict.is_ok(), fits, "{text} {pattern}");
    }
}

#[test]
fn text_is_read_as_its_shape_wants() {
    let query = &find("files.list").unwrap().query;
    let limit = &query.iter().find(|field| field.name == "limit").unwrap().shape;
    assert_eq!(coerce(json!("5"), limit), 5);
    assert_eq!(coerce(json!("five"), limit), "five", "and the validator refuses it");
    let form = body_of("images.edit");
    let read =
        coerce(json!({ "prompt": "5", "n": "2", "stream": "true", "image": { FILE_MEMBER: 0 } }), form);
    assert_eq!((&read["prompt"], &read["n"], &read["stream"]), (&json!("5"), &json!(2), &json!(true)));
    check_body(&read, form).unwrap();
    let body = body_of("vector_stores.create");
    let nested = json!({ "chunking_strategy": { "type": "static", "static": { "max_chunk_size_tokens": "200", "chunk_overlap_tokens": "0" } } });
    check_body(&coerce(nested, body), body).unwrap();
    let as_json = json!({ "metadata": "{\"a\":\"b\"}", "file_ids": "file-1" });
    assert_eq!(coerce(as_json, body), json!({ "metadata": { "a": "b" }, "file_ids": ["file-1"] }));
}

#[test]
fn embeddings_bodies_are_checked() {
    let verdict = |body: Value| {
        let verdict = check_body(&body, body_of("embeddings.create")).and_then(|()| embedding_rules(&body));
        verdict.map_err(|refusal| refusal.code.as_deref().unwrap_or_default().to_owned())
    };
    let wrong = |code: &str| Err(code.to_owned());
    assert_eq!(
        verdict(json!({ "model": "m", "input": "x", "encoding_format": "base64", "dimensions": 3 })),
        Ok(())
    );
    assert_eq!(verdict(json!({ "model": "m", "input": [[1, 2], [3]] })), Ok(()));
    assert_eq!(verdict(json!({ "model": "m", "input": "" })), wrong("string_below_min_length"));
    assert_eq!(verdict(json!({ "model": "m", "input": [] })), wrong("empty_array"));
    assert_eq!(verdict(json!({ "model": "m", "input": vec!["x"; 2049] })), wrong("array_above_max_length"));
    assert_eq!(
        verdict(json!({ "model": "m", "input": "x", "dimensions": 0 })),
        wrong("integer_below_min_value")
    );
    assert_eq!(
        verdict(json!({ "model": "m", "input": "x", "encoding_format": "hex" })),
        wrong("invalid_value")
    );
    assert_eq!(verdict(json!([])), wrong("invalid_type"));
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        any::<i64>().prop_map(Value::from),
        "[a-z]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let name =
            prop::sample::select(vec!["role", "content", "type", "messages", "tools", "function", "n", "x"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(name.prop_map(str::to_owned), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_body_is_accepted_or_refused_with_a_code(messages in json_value(), tools in json_value()) {
        let body = json!({ "model": "gpt-4.1", "messages": messages, "tools": tools });
        match check_body(&body, chat_body()) {
            Ok(()) => drop(chat_rules(&body)),
            Err(refusal) => prop_assert!(refusal.code.is_some() && refusal.param.is_some()),
        }
    }
}
