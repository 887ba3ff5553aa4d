//! Replies have every field that the API's have, whatever the tables say.

use serde_json::{Value, json};

use super::bench::Bench;

/// Asks for a response of a model.
fn respond(model: &str, mut members: Value) -> Value {
    members["model"] = model.into();
    if members["input"].is_null() {
        members["input"] = "Hello".into();
    }
    Bench::new().get("responses.create", &[], "", &members).json()
}

fn told(model: &str, mut members: Value) -> Vec<Value> {
    members["model"] = model.into();
    members["stream"] = true.into();
    let events = Bench::new().get("responses.create", &[], "", &members).events();
    events.into_iter().map(|(_, data)| data).collect()
}

fn chat(model: &str, mut members: Value) -> Value {
    members["model"] = model.into();
    members["messages"] = json!([{ "role": "user", "content": "Hello" }]);
    Bench::new().get("chat.completions.create", &[], "", &members).json()
}

fn chunks(model: &str, mut members: Value) -> Vec<Value> {
    members["model"] = model.into();
    members["stream"] = true.into();
    members["messages"] = json!([{ "role": "user", "content": "Hello" }]);
    let events = Bench::new().get("chat.completions.create", &[], "", &members).events();
    events.into_iter().map(|(_, data)| data).collect()
}

/// Checks that an object has fields, null or not.
fn has(value: &Value, names: &str) {
    for name in names.split(' ') {
        assert!(value.get(name).is_some(), "{name} is missing: {value}");
    }
}

const RESPONSE: &str = "background billing completed_at created_at error frequency_penalty id incomplete_details \
    instructions max_output_tokens max_tool_calls metadata model moderation object output parallel_tool_calls \
    presence_penalty previous_response_id prompt_cache_key prompt_cache_retention reasoning safety_identifier \
    service_tier status store temperature text tool_choice tool_usage tools top_logprobs top_p truncation usage user";

#[test]
fn a_response_repeats_every_setting() {
    let bench = Bench::new();
    let body = json!({ "model": "gpt-4.1", "input": "Hello" });
    let made = bench.get("responses.create", &[], "", &body).json();
    has(&made, RESPONSE);
    let unset = json!({ "context": null, "effort": null, "summary": null, "generate_summary": null });
    assert_eq!(made["reasoning"], unset);
    assert_eq!(made["text"], json!({ "format": { "type": "text" }, "verbosity": "medium" }));
    assert_eq!(
        (&made["store"], &made["top_p"], &made["top_logprobs"]),
        (&json!(true), &json!(1.0), &json!(0))
    );
    let id = made["id"].as_str().unwrap();
    assert_eq!(bench.get("responses.retrieve", &[id], "", &Value::Null).json(), made);
    let set = json!({
        "user": "ann", "safety_identifier": "s", "prompt_cache_key": "k", "store": false, "max_tool_calls": 3,
        "text": { "verbosity": "low" }, "temperature": 0.5, "truncation": "auto", "parallel_tool_calls": false,
    });
    let made = respond("gpt-4.1", set.clone());
    for (name, value) in set.as_object().unwrap().iter().filter(|(name, _)| *name != "text") {
        assert_eq!(&made[name], value, "{name}");
    }
    assert_eq!(made["text"]["verbosity"], "low");
    let format = json!({ "format": { "type": "json_schema", "name": "s", "schema": { "type": "object" } } });
    has(
        &respond("gpt-4.1", json!({ "text": format }))["text"]["format"],
        "type name description schema strict",
    );
}

#[test]
fn a_response_in_the_background_is_whole_too() {
    let made = respond("gpt-4.1", json!({ "background": true }));
    has(&made, RESPONSE);
    assert_eq!(
        (&made["status"], &made["usage"], &made["service_tier"]),
        (&json!("queued"), &Value::Null, &json!("auto"))
    );
}

#[test]
fn the_model_is_the_dated_one() {
    assert_eq!(chat("gpt-4o", json!({}))["model"], "gpt-4o-2024-08-06");
    assert_eq!(chat("gpt-4o-2024-05-13", json!({}))["model"], "gpt-4o-2024-05-13");
    assert_eq!(respond("gpt-4.1", json!({}))["model"], "gpt-4.1-2025-04-14");
    assert!(chunks("gpt-4o-mini", json!({})).iter().all(|chunk| chunk["model"] == "gpt-4o-mini-2024-07-18"));
}

fn kinds(response: &Value) -> Vec<&str> {
    response["output"].as_array().unwrap().iter().map(|item| item["type"].as_str().unwrap()).collect()
}

#[test]
fn models_that_reason_have_thoughts() {
    let made = respond("gpt-5.5", json!({ "include": ["reasoning.encrypted_content"] }));
    assert_eq!(kinds(&made), ["reasoning", "message"]);
    assert_eq!(
        (&made["reasoning"]["effort"], &made["output"][1]["phase"]),
        (&json!("medium"), &json!("final_answer"))
    );
    has(&made["output"][0], "id summary content encrypted_content type");
    assert_eq!(made["output"][0]["summary"], json!([]));
    let thought = &made["usage"]["output_tokens_details"]["reasoning_tokens"];
    assert!(thought.as_u64().unwrap() > 0 && made["usage"]["output_tokens"].as_u64() > thought.as_u64());
    assert_eq!(kinds(&respond("gpt-5.5", json!({ "reasoning": { "effort": "none" } }))), ["message"]);
    assert_eq!(kinds(&respond("gpt-4.1", json!({}))), ["message"]);
    let summarized = respond("gpt-5.5", json!({ "reasoning": { "summary": "auto" } }));
    assert_eq!(
        (&summarized["reasoning"]["summary"], &summarized["output"][0]["content"]),
        (&json!("detailed"), &json!([]))
    );
    assert_eq!(summarized["output"][0]["summary"][0]["type"], "summary_text");
    let usage = chat("o3", json!({ "max_completion_tokens": 100 }))["usage"].clone();
    assert_eq!(usage["completion_tokens"], 100, "thoughts count toward the limit");
    assert_eq!(usage["completion_tokens_details"]["reasoning_tokens"], 96);
    assert_eq!(chat("gpt-4.1", json!({}))["usage"]["completion_tokens_details"]["reasoning_tokens"], 0);
}

#[test]
fn events_of_a_response_are_whole() {
    let events = told("gpt-4.1", json!({ "input": "Hello", "include": ["message.output_text.logprobs"] }));
    for event in events.iter().filter(|event| event.get("response").is_some()) {
        has(&event["response"], RESPONSE);
    }
    assert_eq!(events[0]["response"]["service_tier"], "auto");
    assert_eq!(events.last().unwrap()["response"]["service_tier"], "default");
    let first = |kind: &str| events.iter().find(|event| event["type"] == kind).unwrap();
    has(
        first("response.output_text.delta"),
        "content_index delta item_id logprobs obfuscation output_index sequence_number",
    );
    let entry = &first("response.output_text.delta")["logprobs"][0];
    assert_eq!((&entry["token"], &entry["bytes"]), (&json!("You"), &json!([89, 111, 117])));
    assert_eq!(first("response.output_text.done")["logprobs"].as_array().unwrap().len(), 3);
    has(&first("response.content_part.added")["part"], "annotations logprobs text type");
    let tool =
        json!({ "type": "function", "name": "f", "parameters": { "type": "object" }, "strict": false });
    let call = json!({ "input": "Hello", "tools": [tool], "tool_choice": "required" });
    let events = told("gpt-4.1", call.clone());
    let first = |kind: &str| events.iter().find(|event| event["type"] == kind).unwrap();
    has(
        first("response.function_call_arguments.delta"),
        "delta item_id obfuscation output_index sequence_number",
    );
    has(&first("response.output_item.added")["item"], "id type status arguments call_id name");
    has(&events[0]["response"]["tools"][0], "description name output_schema parameters strict type");
    let mut plain = call;
    plain["stream_options"] = json!({ "include_obfuscation": false });
    assert!(told("gpt-4.1", plain).iter().all(|event| event.get("obfuscation").is_none()));
}

#[test]
fn chunks_of_a_completion_are_whole() {
    let options = json!({ "stream_options": { "include_usage": true } });
    let told = chunks("gpt-4.1", options);
    for chunk in &told {
        has(chunk, "id object created model service_tier system_fingerprint choices usage obfuscation");
    }
    let tool = json!({ "type": "function", "function": { "name": "f", "parameters": { "type": "object" } } });
    let told = chunks("gpt-4.1", json!({ "tools": [tool], "tool_choice": "required" }));
    let delta = &told[0]["choices"][0]["delta"];
    has(delta, "role content refusal tool_calls");
    assert_eq!(
        (&delta["content"], &delta["tool_calls"][0]["function"]["arguments"]),
        (&Value::Null, &json!(""))
    );
    let plain = chunks("gpt-4.1", json!({ "stream_options": { "include_obfuscation": false } }));
    assert!(plain.iter().all(|chunk| chunk.get("obfuscation").is_none()));
    let usage = &chat("gpt-4.1", json!({}))["usage"];
    has(&usage["prompt_tokens_details"], "audio_tokens cached_tokens");
    let spoken = &chat("gpt-4o-audio-preview", json!({}))["usage"];
    assert_eq!(spoken["completion_tokens_details"]["text_tokens"], spoken["completion_tokens"]);
    assert_eq!(spoken["prompt_tokens_details"]["text_tokens"], spoken["prompt_tokens"]);
}

#[test]
fn a_spoken_answer_is_a_sound_with_its_words() {
    let spoken = |format: &str| json!({ "modalities": ["text", "audio"], "audio": { "voice": "alloy", "format": format } });
    let message = &chat("gpt-4o-audio-preview", spoken("wav"))["choices"][0]["message"];
    assert_eq!(
        (&message["content"], &message["audio"]["transcript"]),
        (&Value::Null, &json!("You said: Hello"))
    );
    has(&message["audio"], "id data expires_at transcript");
    let told = chunks("gpt-4o-audio-preview", spoken("pcm16"));
    let sounds: Vec<&Value> = told.iter().map(|chunk| &chunk["choices"][0]["delta"]["audio"]).collect();
    let words: String = sounds.iter().filter_map(|sound| sound["transcript"].as_str()).collect();
    assert_eq!(words, "You said: Hello");
    assert!(sounds.iter().any(|sound| sound["data"].is_string()));
    assert!(sounds.iter().any(|sound| sound["expires_at"].is_u64()));
}

#[test]
fn the_api_s_own_tools_answer_in_full() {
    let forced = |tool: Value, more: Value| {
        let mut members = json!({ "input": "Hello", "tools": [tool], "tool_choice": "required" });
        members.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        respond("gpt-4.1", members)
    };
    let image =
        forced(json!({ "type": "image_generation", "size": "auto", "output_format": "webp" }), json!({}));
    let item = &image["output"][0];
    has(item, "background id output_format quality result revised_prompt size status type");
    assert_eq!((&item["output_format"], &item["size"]), (&json!("webp"), &json!("1024x1024")));
    let found = forced(
        json!({ "type": "file_search", "vector_store_ids": ["vs_1"] }),
        json!({ "include": ["file_search_call.results"] }),
    );
    has(&found["output"][0]["results"][0], "attributes file_id filename score text vector_store_id");
    let search = forced(json!({ "type": "web_search" }), json!({}));
    assert_eq!(search["tool_usage"]["web_search"]["num_requests"], 1);
    let server = json!({ "type": "mcp", "server_label": "s", "server_url": "https://example.com/mcp", "require_approval": "never" });
    let free = respond("gpt-4.1", json!({ "tools": [server] }));
    assert_eq!(
        kinds(&free),
        ["mcp_list_tools", "mcp_call", "message"],
        "a server is asked for its tools once"
    );
    let known = json!([free["output"][0], { "role": "user", "content": "Hello" }]);
    let again = respond("gpt-4.1", json!({ "tools": [server], "input": known }));
    assert_eq!(kinds(&again), ["mcp_call", "message"]);
    let deferred =
        json!({ "type": "function", "name": "f", "parameters": {}, "strict": false, "defer_loading": true });
    let tools = json!([{ "type": "tool_search" }, deferred]);
    let made = respond("gpt-5.4", json!({ "tools": tools, "tool_choice": "required" }));
    assert_eq!(kinds(&made)[..2], ["tool_search_call", "tool_search_output"]);
    assert_eq!(made["output"][1]["tools"][0]["name"], "f");
}

#[test]
fn long_dialogues_are_compacted_on_request() {
    let compacts =
        |limit: u64| json!({ "context_management": [{ "type": "compaction", "compact_threshold": limit }] });
    let mut long = compacts(1000);
    long["input"] = "word ".repeat(1200).into();
    assert_eq!(kinds(&respond("gpt-4.1", long)), ["message", "compaction"]);
    assert_eq!(kinds(&respond("gpt-4.1", compacts(1000))), ["message"]);
    let items = json!([{ "role": "user", "content": "One." }, { "role": "assistant", "content": "Two." }]);
    let compacted =
        Bench::new().get("responses.compact", &[], "", &json!({ "model": "gpt-4.1", "input": items })).json();
    assert_eq!(kinds(&compacted), ["message", "compaction"]);
    has(&compacted["output"][0], "content id role status type");
}

#[test]
fn moderation_on_request() {
    let made = respond(
        "gpt-4.1",
        json!({ "input": "violence", "moderation": { "model": "omni-moderation-latest" } }),
    );
    assert_eq!(made["moderation"]["input"]["flagged"], true);
    has(
        &made["moderation"]["output"],
        "categories category_applied_input_types category_scores flagged model type",
    );
}
