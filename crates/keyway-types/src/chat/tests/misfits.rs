//! Fields of another kind than the document has, as compatible servers send them (D3).

use serde_json::{Value, json};

use super::*;
use crate::decode;

fn reply(message: Value, more: &[(&str, Value)]) -> Value {
    let mut reply = json!({"id": "c", "created": 1, "model": "m", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]});
    for (name, value) in more {
        reply[*name] = value.clone();
    }
    reply
}

fn read(json: &Value) -> (ChatCompletion, Vec<String>) {
    let (reply, misfits) = decode::<ChatCompletion>(&json.to_string()).unwrap();
    let back = serde_json::to_value(&reply).unwrap();
    assert!(same(json, &back), "{json}\nbecame {back}");
    (reply, misfits.iter().map(|misfit| misfit.path.clone()).collect())
}

#[test]
fn d3_content_of_any_kind_is_its_text_or_none() {
    for (content, text) in [
        (
            json!([{"type": "thinking", "thinking": [{"type": "text", "text": "no"}]}, {"type": "text", "text": "Hi"}]),
            "Hi",
        ),
        (json!([{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}]), "Hello"),
        (json!({"type": "text", "text": "Hi"}), "Hi"),
        (json!(["Hel", "lo"]), "Hello"),
        (json!({"answer": 42}), ""),
        (json!([{"type": "image_url"}]), ""),
        (json!(42), "42"),
        (json!(false), ""),
    ] {
        let (reply, misfits) = read(&reply(json!({"role": "assistant", "content": content}), &[]));
        assert_eq!((reply.text(), misfits), (text, vec!["choices[0].message.content".to_owned()]));
    }
}

#[test]
fn d3_text_beside_the_message_is_the_replys() {
    for choice in [
        json!({"index": 0, "text": "Hi", "finish_reason": "stop"}),
        json!({"index": 0, "message": null, "text": "Hi"}),
        json!({"index": 0, "message": {"role": "assistant"}, "text": "Hi"}),
        json!({"index": 0, "delta": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}),
        json!({"index": 0, "message": {"content": "Hi"}, "text": "no"}),
        json!({"index": 0, "message": {"content": "Hi"}, "delta": {"content": "no"}}),
    ] {
        let (reply, _) = read(&json!({"choices": [choice]}));
        assert_eq!(reply.text(), "Hi", "{choice}");
    }
    let (reply, _) = read(&json!({"choices": [{"index": 0, "message": {"content": ""}, "text": "no"}]}));
    assert_eq!(reply.text(), "");
}

#[test]
fn d3_a_message_with_odd_fields_is_read() {
    for (name, value) in [
        ("refusal", json!(false)),
        ("refusal", json!([])),
        ("tool_calls", json!("")),
        ("tool_calls", json!({})),
        ("annotations", json!({})),
        ("annotations", json!("none")),
        ("audio", json!("")),
        ("audio", json!([])),
        ("function_call", json!("f")),
    ] {
        let mut message = json!({"role": "assistant", "content": "Hi"});
        message[name] = value;
        let (reply, misfits) = read(&reply(message, &[]));
        let message = &reply.choices[0].message;
        assert_eq!((reply.text(), misfits), ("Hi", vec![format!("choices[0].message.{name}")]));
        assert_eq!((&message.refusal, &message.tool_calls, &message.annotations), (&None, &None, &None));
        assert_eq!((&message.audio, &message.function_call), (&None, &None));
    }
    let (reply, misfits) = read(&reply(json!({"content": "Hi", "audio": {}, "function_call": {}}), &[]));
    assert_eq!(
        (reply.text(), misfits.first().map(String::as_str)),
        ("Hi", Some("choices[0].message.audio.id"))
    );
}

#[test]
fn d3_arguments_that_are_an_object_are_its_json() {
    for (arguments, text) in
        [(json!({"city": "Bern"}), r#"{"city":"Bern"}"#), (json!([]), "[]"), (json!({}), "{}")]
    {
        let calls =
            json!([{"id": "c", "type": "function", "function": {"name": "f", "arguments": arguments}}]);
        let (mut reply, misfits) = read(&reply(json!({"content": null, "tool_calls": calls}), &[]));
        assert_eq!(misfits, ["choices[0].message.tool_calls[0].function.arguments"]);
        let Some(ChatCompletionMessageToolCallUnion::Function(call)) =
            reply.choices[0].message.tool_calls.iter_mut().flatten().next()
        else {
            panic!("{reply:?}")
        };
        assert_eq!(call.function.arguments, text);
        call.function.arguments = "{\"x\":1}".to_owned();
        let changed = serde_json::to_value(&reply).unwrap();
        assert_eq!(changed["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"], "{\"x\":1}");
    }
}

#[test]
fn d3_a_missing_message_costs_nothing_else() {
    for (message, text) in [(Value::Null, ""), (json!("Hi"), "Hi"), (json!([]), "")] {
        let (reply, misfits) = read(&reply(message, &[("id", json!(5))]));
        assert_eq!((reply.id.as_str(), reply.text()), ("5", text));
        // The order is that of the fields, which differs between builds.
        let paths: std::collections::BTreeSet<&str> = misfits.iter().map(|path| &**path).collect();
        assert_eq!(paths, ["choices[0].message", "id"].into());
    }
    let absent =
        json!({"id": "c", "choices": [{"index": 1, "text": "Hi", "finish_reason": "content_filter"}]});
    let (reply, misfits) = read(&absent);
    assert_eq!((misfits, reply.choices[0].index), (vec!["choices[0].message".to_owned()], 1));
}

#[test]
fn d3_usage_and_log_probabilities_are_read() {
    let usage = json!({"prompt_tokens": "2", "completion_tokens": 2.5, "total_tokens": "4.5", "prompt_tokens_details": [{"modality": "TEXT"}]});
    let (read_reply, _) = read(&reply(json!({"content": "Hi"}), &[("usage", usage)]));
    let usage = read_reply.usage.unwrap();
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (2, 2, 4));
    let mut odd = reply(json!({"content": "Hi"}), &[("usage", json!([]))]);
    odd["choices"][0]["logprobs"] = json!({"content": [{"token": "Hi", "logprob": null, "bytes": ["72", 105], "top_logprobs": [{"token": 5, "logprob": "-0.5"}]}]});
    let (reply, misfits) = read(&odd);
    assert_eq!((&reply.usage, misfits.len()), (&None, 5));
    let token = &reply.choices[0].logprobs.as_ref().unwrap().content.as_ref().unwrap()[0];
    assert_eq!(
        (token.logprob, &token.bytes, token.top_logprobs[0].logprob),
        (0.0, &Some(vec![72, 105]), -0.5)
    );
}

#[test]
fn d3_null_hides_no_choice_and_a_lone_call_is_a_list() {
    let good =
        json!({"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"});
    let json = json!({"id": "c", "created": 1, "model": "m", "choices": [null, good]});
    let (reply, misfits) = read(&json);
    assert_eq!((reply.text(), misfits), ("Hi", vec!["choices[0]".to_owned()]));
    let call = json!({"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}});
    let (reply, misfits) = read(&self::reply(json!({"role": "assistant", "tool_calls": call}), &[]));
    let calls = reply.choices[0].message.tool_calls.as_deref();
    assert!(
        matches!(calls, Some([ChatCompletionMessageToolCallUnion::Function(call)]) if call.function.name == "f")
    );
    assert_eq!(misfits, ["choices[0].message.tool_calls"]);
}
