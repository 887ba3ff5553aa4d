//! Documents with every member that the types know.

use serde_json::{Value, json};

pub(in crate::chat) fn request() -> Value {
    json!({
        "model": "gpt-4.1",
        "messages": messages(),
        "audio": {"voice": "alloy", "format": "mp3"},
        "frequency_penalty": 0.5,
        "function_call": {"name": "f"},
        "functions": [{"name": "f", "description": "d", "parameters": {"type": "object"}}],
        "logit_bias": {"50256": -100},
        "logprobs": true,
        "max_completion_tokens": 100,
        "max_tokens": 100,
        "metadata": {"team": "blue"},
        "modalities": ["text", "audio"],
        "moderation": {"model": "m", "policy": {"input": {"mode": "score"}, "output": {"mode": "block"}}},
        "n": 2,
        "parallel_tool_calls": false,
        "prediction": {"type": "content", "content": [{"type": "text", "text": "fn main() {}"}]},
        "presence_penalty": -0.5,
        "prompt_cache_key": "k",
        "prompt_cache_options": {"ttl": "30m", "mode": "explicit"},
        "prompt_cache_retention": "24h",
        "reasoning_effort": "low",
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "n", "description": "d", "schema": {"type": "object"}, "strict": true}
        },
        "safety_identifier": "s",
        "seed": 1,
        "service_tier": "flex",
        "stop": ["a", "b"],
        "store": true,
        "stream_options": {"include_usage": true, "include_obfuscation": false},
        "temperature": 0.5,
        "tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{"type": "function"}]}},
        "tools": [
            {"type": "function", "function": {"name": "f", "description": "d", "parameters": {}, "strict": true}},
            {"type": "custom", "custom": {"name": "c", "description": "d", "format": {"type": "text"}}},
            {"type": "custom", "custom": {
                "name": "c",
                "format": {"type": "grammar", "grammar": {"definition": "start: \"a\"", "syntax": "lark"}}
            }}
        ],
        "top_logprobs": 3,
        "top_p": 0.5,
        "user": "u",
        "verbosity": "low",
        "web_search_options": {
            "search_context_size": "low",
            "user_location": {
                "type": "approximate",
                "approximate": {"country": "NZ", "region": "r", "city": "c", "timezone": "Pacific/Auckland"}
            }
        }
    })
}

fn messages() -> Value {
    json!([
        {"role": "developer", "content": "d", "name": "n"},
        {"role": "system", "content": [{"type": "text", "text": "s", "prompt_cache_breakpoint": {"mode": "explicit"}}], "name": "n"},
        {"role": "user", "name": "n", "content": [
            {"type": "text", "text": "t"},
            {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
            {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
            {"type": "file", "file": {"file_id": "f", "file_data": "AAAA", "filename": "a.pdf"}}
        ]},
        {"role": "assistant", "content": [{"type": "text", "text": "t"}, {"type": "refusal", "refusal": "no"}],
            "refusal": "no", "audio": {"id": "audio_1"}, "name": "n", "tool_calls": tool_calls(),
            "function_call": {"name": "f", "arguments": "{}"}},
        {"role": "tool", "tool_call_id": "call_1", "content": "t"},
        {"role": "function", "name": "f", "content": null}
    ])
}

fn tool_calls() -> Value {
    json!([
        {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{\"a\":1}"}},
        {"id": "call_2", "type": "custom", "custom": {"name": "c", "input": "text"}}
    ])
}

fn logprobs() -> Value {
    let token = json!({
        "token": "Hi", "logprob": -0.5, "bytes": [72, 105],
        "top_logprobs": [{"token": "Hi", "logprob": -0.5, "bytes": null}]
    });
    json!({"content": [token], "refusal": null})
}

fn moderation() -> Value {
    let verdict = json!({
        "type": "moderation_result", "model": "m", "flagged": false, "categories": {"c": false},
        "category_scores": {"c": 0.25}, "category_applied_input_types": {"c": ["text"]}
    });
    json!({
        "input": {"type": "moderation_results", "model": "m", "results": [verdict]},
        "output": {"type": "error", "code": "c", "message": "m"}
    })
}

fn usage() -> Value {
    json!({
        "prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29,
        "prompt_tokens_details":
            {"cached_tokens": 0, "audio_tokens": 0, "text_tokens": 19, "image_tokens": 0, "cache_write_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0, "text_tokens": 10
        }
    })
}

pub(in crate::chat) fn reply() -> Value {
    json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1741569952, "model": "gpt-4.1-2025-04-14",
        "choices": [
            {
                "index": 0,
                "message": {
                    "role": "assistant", "content": "Hello! How can I help?", "refusal": "no", "tool_calls": tool_calls(),
                    "annotations": [{
                        "type": "url_citation",
                        "url_citation": {"start_index": 0, "end_index": 5, "url": "https://example.com", "title": "t"}
                    }],
                    "audio": {"id": "audio_1", "expires_at": 1741570000, "data": "AAAA", "transcript": "Hello"},
                    "function_call": {"name": "f", "arguments": "{}"}
                },
                "logprobs": logprobs(), "finish_reason": "stop"
            },
            {"index": 1, "message": {"role": "assistant", "content": null, "refusal": null}, "logprobs": null, "finish_reason": "length"}
        ],
        "usage": usage(), "service_tier": "default", "system_fingerprint": "fp_1", "moderation": moderation(),
        "metadata": {"team": "blue"}
    })
}

pub(in crate::chat) fn chunks() -> [Value; 3] {
    let chunk = |choices: Value| {
        json!({
            "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1741569952, "model": "gpt-4.1-2025-04-14",
            "service_tier": "default", "system_fingerprint": "fp_1", "choices": choices, "usage": null, "obfuscation": "xyz"
        })
    };
    let first = chunk(json!([{
        "index": 0, "logprobs": logprobs(), "finish_reason": null,
        "delta": {"role": "assistant", "content": "Hel", "refusal": "", "function_call": {"name": "f", "arguments": ""},
            "tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{"}}]}
    }]));
    let second = chunk(json!([{"index": 0, "delta": {}, "logprobs": null, "finish_reason": "stop"}]));
    let mut last = chunk(json!([]));
    last["usage"] = usage();
    last["moderation"] = moderation();
    [first, second, last]
}
