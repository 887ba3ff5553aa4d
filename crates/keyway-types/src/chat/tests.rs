mod examples;
mod misfits;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::support::mutate::{any_json, assert_survives_tomorrow, assert_unchanged, round_trip, same, with};

/// Fields whose own fields all have one type.
const MAPS: &[&str] =
    &["metadata", "logit_bias", "categories", "category_scores", "category_applied_input_types"];

#[test]
fn d1_requests_survive_tomorrow() {
    let request = with(&examples::request(), "/messages", |messages| *messages = json!([]));
    assert_survives_tomorrow::<ChatCompletionCreateParams>(&request, MAPS);
}

#[test]
fn d1_messages_survive_tomorrow() {
    for message in examples::request()["messages"].as_array().unwrap() {
        assert_survives_tomorrow::<ChatCompletionMessageParam>(message, MAPS);
    }
}

#[test]
fn d1_replies_survive_tomorrow() {
    assert_survives_tomorrow::<ChatCompletion>(&examples::reply(), MAPS);
}

#[test]
fn d1_chunks_survive_tomorrow() {
    for chunk in examples::chunks() {
        assert_survives_tomorrow::<ChatCompletionChunk>(&chunk, MAPS);
    }
}

#[test]
fn the_examples_leave_no_member_unknown() {
    let request: ChatCompletionCreateParams = serde_json::from_value(examples::request()).unwrap();
    let reply: ChatCompletion = serde_json::from_value(examples::reply()).unwrap();
    let mut debugs = vec![format!("{request:?}"), format!("{reply:?}")];
    for chunk in examples::chunks() {
        debugs.push(format!("{:?}", serde_json::from_value::<ChatCompletionChunk>(chunk).unwrap()));
    }
    for debug in debugs {
        assert!(
            !debug.contains("extra: {\"") && !debug.contains("Unknown(") && !debug.contains("NotText("),
            "{debug}"
        );
    }
    assert!(
        request.logit_bias.is_some() && request.functions.is_some() && request.web_search_options.is_some()
    );
}

#[test]
fn d1_a_compatible_server_may_say_less() {
    for reply in [
        json!({"choices": []}),
        json!({"choices": [{"message": {}}], "usage": null, "id": null}),
        json!({"choices": [{"message": {"content": "a", "tool_calls": null, "reasoning_content": "r"}, "finish_reason": "eos"}]}),
        json!({"choices": [{"message": {"tool_calls": [{"id": "1", "function": {"name": "f"}}]}}]}),
    ] {
        assert_unchanged::<ChatCompletion>(&reply);
    }
    for chunk in [
        json!({"choices": []}),
        json!({"choices": [{}], "prompt_filter_results": []}),
        json!({"choices": [{"delta": null, "finish_reason": ""}], "created": 1.0}),
    ] {
        assert_unchanged_but_floats(&chunk);
    }
}

#[track_caller]
fn assert_unchanged_but_floats(chunk: &Value) {
    let written = round_trip::<ChatCompletionChunk>(chunk).unwrap();
    assert!(same(&written, chunk), "{written}");
}

#[test]
fn h10_what_is_no_completion_is_refused() {
    for json in [
        "{}",
        "[]",
        "null",
        "1",
        r#"{"choices":null}"#,
        r#"{"choices":[{}]}"#,
        r#"{"error":{"message":"x"}}"#,
    ] {
        assert!(serde_json::from_str::<ChatCompletion>(json).is_err(), "{json}");
    }
    for json in ["{}", "[]", "null", r#"{"error":{"message":"x"}}"#] {
        assert!(serde_json::from_str::<ChatCompletionChunk>(json).is_err(), "{json}");
    }
}

#[test]
fn h7_every_float_of_a_request_is_checked() {
    let params = || ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    for (params, name) in [
        (params().temperature(f64::NAN), "temperature"),
        (params().top_p(f64::INFINITY), "top_p"),
        (params().frequency_penalty(f64::NEG_INFINITY), "frequency_penalty"),
        (params().presence_penalty(f64::NAN), "presence_penalty"),
    ] {
        let error = serde_json::to_vec(&params).unwrap_err().to_string();
        assert!(error.starts_with(&format!("`{name}` is ")), "{error}");
    }
}

#[test]
fn a_request_is_built_by_chaining() {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [system("Be brief."), user("Hello")])
        .temperature(0.2)
        .max_completion_tokens(100)
        .stop("END")
        .reasoning_effort("low")
        .tool_choice("auto")
        .tools([ChatCompletionFunctionTool::new(
            FunctionDefinition::new("f").parameters(json!({"type": "object"})),
        )
        .into()])
        .extra_field("top_k", 40);
    assert_eq!(params.model, ChatModel::Gpt4_1);
    assert_eq!(
        serde_json::to_value(&params).unwrap(),
        json!({
            "model": "gpt-4.1",
            "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
            "temperature": 0.2, "max_completion_tokens": 100, "stop": "END", "reasoning_effort": "low", "tool_choice": "auto",
            "tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}], "top_k": 40
        })
    );
}

#[test]
fn messages_are_made_of_text() {
    let messages = [developer("d"), system("s"), user("u"), assistant("a"), tool("call_1", "t")];
    assert_eq!(
        serde_json::to_value(messages.to_vec()).unwrap(),
        json!([
            {"role": "developer", "content": "d"}, {"role": "system", "content": "s"}, {"role": "user", "content": "u"},
            {"role": "assistant", "content": "a"}, {"role": "tool", "tool_call_id": "call_1", "content": "t"}
        ])
    );
}

#[test]
fn text_is_that_of_the_first_choice() {
    let reply: ChatCompletion = serde_json::from_value(examples::reply()).unwrap();
    assert_eq!(reply.text(), "Hello! How can I help?");
    assert_eq!(ChatCompletion::new([]).text(), "");
    assert_eq!(ChatCompletion::new([ChatCompletionChoice::new(ChatCompletionMessage::new())]).text(), "");
    let chunk = |json| serde_json::from_value::<ChatCompletionChunk>(json).unwrap();
    assert_eq!(chunk(json!({"choices": [{"index": 1, "delta": {"content": "b"}}, {"index": 0, "delta": {"content": "a"}}]})).text(), "a");
    assert_eq!(chunk(json!({"choices": [{"index": 1, "delta": {"content": "b"}}]})).text(), "");
}

#[test]
fn a_reply_becomes_part_of_the_conversation() {
    let reply: ChatCompletion = serde_json::from_value(examples::reply()).unwrap();
    let message = ChatCompletionMessageParam::from(reply.choices[0].message.clone());
    assert_eq!(
        serde_json::to_value(message).unwrap(),
        json!({
            "role": "assistant", "content": "Hello! How can I help?", "refusal": "no", "audio": {"id": "audio_1"},
            "tool_calls": examples::reply()["choices"][0]["message"]["tool_calls"],
            "function_call": {"name": "f", "arguments": "{}"}
        })
    );
}

#[test]
fn d1_the_finest_float_comes_back() {
    let document = with(&examples::reply(), "/choices/0/logprobs/content/0/logprob", |value| {
        *value = json!(-2.340006204792583e-230)
    });
    let written = round_trip::<ChatCompletion>(&document).unwrap();
    assert_eq!(written, document);
}

const WORDS: &[&str] = &[
    "choices",
    "message",
    "messages",
    "role",
    "content",
    "tool_calls",
    "function",
    "arguments",
    "name",
    "id",
    "index",
    "delta",
    "type",
    "text",
    "image_url",
    "url",
    "user",
    "assistant",
    "tool",
    "custom",
    "usage",
    "model",
    "logprobs",
    "finish_reason",
];

proptest! {
    #[test]
    fn d1_any_json_is_refused_or_survives(json in any_json(WORDS)) {
        for json in [json!({"choices": [{"message": json.clone(), "delta": json.clone()}]}), json!({"choices": json.clone()})] {
            if let Ok(written) = round_trip::<ChatCompletion>(&json) {
                prop_assert!(same(&json, &written), "{} {}", json, written);
            }
            if let Ok(written) = round_trip::<ChatCompletionChunk>(&json) {
                prop_assert!(same(&json, &written), "{} {}", json, written);
            }
        }
        for json in [json!({"model": "m", "messages": [json.clone()]}), json] {
            if let Ok(written) = round_trip::<ChatCompletionCreateParams>(&json) {
                prop_assert!(same(&json, &written), "{} {}", json, written);
            }
        }
    }
}

#[test]
fn d1_a_list_or_an_object_that_comes_twice_is_not_put_together() {
    let json = r#"{"choices":[{"index":1}],"choices":[{"index":0,"delta":{"role":"assistant"},"delta":{"content":"b"}}]}"#;
    let chunk: super::ChatCompletionChunk = serde_json::from_str(json).unwrap();
    let written = serde_json::to_string(&chunk).unwrap();
    assert_eq!(written, r#"{"choices":[{"delta":{"content":"b"},"index":0}]}"#);
}

#[test]
fn the_message_of_a_reply_continues_the_conversation() {
    let reply: ChatCompletion = serde_json::from_value(examples::reply()).unwrap();
    let mut conversation = messages([user("Hello")]);
    conversation.extend(reply.message().map(Into::into));
    let sent = serde_json::to_value(conversation).unwrap();
    assert_eq!((sent.as_array().unwrap().len(), &sent[1]["role"]), (2, &json!("assistant")));
    assert_eq!(sent[1]["content"], "Hello! How can I help?");
    assert_eq!(ChatCompletion::new([]).message(), None);
}

#[test]
fn one_message_and_messages_of_any_type_are_a_list() {
    let sent = |params: ChatCompletionCreateParams| params.messages;
    let list = sent(ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]));
    let typed = ChatCompletionUserMessageParam::new("Hello");
    assert_eq!(sent(ChatCompletionCreateParams::new("gpt-4.1", user("Hello"))), list);
    assert_eq!(sent(ChatCompletionCreateParams::new("gpt-4.1", typed.clone())), list);
    assert_eq!(sent(ChatCompletionCreateParams::new("gpt-4.1", messages([typed.clone()]))), list);
    assert_eq!(sent(ChatCompletionCreateParams::new("gpt-4.1", [typed.into()])), list);
    let replies = messages(vec![ChatCompletionMessage::new(), ChatCompletionMessage::new()]);
    assert_eq!(ChatCompletionCreateParams::new("gpt-4.1", replies).messages.len(), 2);
}

#[test]
fn a_message_is_made_of_text_images_and_files() {
    let parts = [
        text("What is this?"),
        image_url("https://example.com/cat.png"),
        image_bytes("image/png", [1, 2, 3]),
        file_id("file-1"),
        file_bytes("a.pdf", "application/pdf", b"%PDF"),
    ];
    assert_eq!(
        serde_json::to_value(user(parts)).unwrap(),
        json!({"role": "user", "content": [
            {"type": "text", "text": "What is this?"},
            {"type": "image_url", "image_url": {"url": "https://example.com/cat.png"}},
            {"type": "image_url", "image_url": {"url": "data:image/png;base64,AQID"}},
            {"type": "file", "file": {"file_id": "file-1"}},
            {"type": "file", "file": {"filename": "a.pdf", "file_data": "data:application/pdf;base64,JVBERg=="}},
        ]})
    );
}

#[test]
fn setters_take_references_counts_and_options() {
    let [model, user_id, effort, choice] = ["gpt-4.1", "u", "low", "auto"].map(str::to_owned);
    let params = ChatCompletionCreateParams::new(&model, user(&model))
        .user(&user_id)
        .reasoning_effort(&effort)
        .tool_choice(&choice)
        .max_completion_tokens([1, 2, 3].len())
        .n(2_u32)
        .seed(Some(7_u8))
        .temperature(1)
        .top_p(Some(0.5_f32))
        .top_logprobs(Some(4_usize))
        .frequency_penalty(None::<f64>)
        .service_tier(None::<&str>)
        .metadata(None::<std::collections::BTreeMap<String, String>>)
        .stop(Some("END"));
    assert_eq!(
        serde_json::to_value(&params).unwrap(),
        json!({
            "model": "gpt-4.1", "messages": [{"role": "user", "content": "gpt-4.1"}], "user": "u", "reasoning_effort": "low",
            "tool_choice": "auto", "max_completion_tokens": 3, "n": 2, "seed": 7, "temperature": 1.0, "top_p": 0.5,
            "top_logprobs": 4, "stop": "END"
        })
    );
    assert_eq!(params.temperature(None::<f64>).temperature, None);
    assert_eq!(ChatCompletionCreateParams::new("m", []).n(usize::MAX).n, Some(i64::MAX));
}

#[test]
fn d3_a_message_that_is_its_text_is_read_and_goes_back_unchanged() {
    let choice = |message: &str| {
        format!(
            r#"{{"id":"c","choices":[{{"index":0,"message":{message},"finish_reason":"stop"}}],"model":"m"}}"#
        )
    };
    for (message, text) in [
        (r#""Hi \"you\"""#, "Hi \"you\""),
        (r#"[{"type":"text","text":"a"},{"type":"text","text":"b"}]"#, "ab"),
        (r#"["a","b"]"#, "ab"),
        (r#"[{"role":"assistant","content":"a"}]"#, "a"),
        ("7", ""),
    ] {
        let json = choice(message);
        let (reply, misfits) = crate::decode::<ChatCompletion>(&json).unwrap();
        assert_eq!(reply.text(), text, "{message}");
        assert_eq!(reply.choices[0].message.content.as_deref().unwrap_or_default(), text);
        assert_eq!(misfits[0].path, "choices[0].message", "{misfits:?}");
        let sent = serde_json::to_string(&reply).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&sent).unwrap(),
            serde_json::from_str::<Value>(&json).unwrap()
        );
        let mut changed = reply;
        changed.choices[0].message.content = Some("other".to_owned());
        let sent = serde_json::to_value(&changed).unwrap();
        assert_eq!(sent["choices"][0]["message"]["content"], "other", "{message}");
    }
    for beside in
        [r#""text":"a""#, r#""content":"a""#, r#""delta":{"content":"a"}"#, r#""messages":[{"content":"a"}]"#]
    {
        let json = format!(r#"{{"choices":[{{"index":0,{beside},"finish_reason":"stop"}}]}}"#);
        let (reply, _) = crate::decode::<ChatCompletion>(&json).unwrap();
        assert_eq!(reply.text(), "a", "{beside}");
    }
}

#[test]
fn d3_what_stands_around_a_reply_is_noted() {
    let json = serde_json::to_string(&examples::reply()).unwrap();
    let (plain, _) = crate::decode::<ChatCompletion>(&json).unwrap();
    for odd in
        [format!("{json}\0"), format!("\u{feff}\0{json};"), format!("{json}{json}"), format!("{json}\n<hr>")]
    {
        let (reply, misfits) = crate::decode::<ChatCompletion>(&odd).unwrap();
        assert_eq!((reply.text(), misfits.len()), (plain.text(), 1), "{odd}");
        assert_eq!(misfits[0].to_string(), "the whole value is JSON with something around it, not JSON");
    }
    let nan = json.replacen('{', "{\"score\":NaN,", 1) + "\0";
    assert_eq!(crate::decode::<ChatCompletion>(&nan).unwrap().0.text(), plain.text());
    for broken in [&json[..json.len() - 1], "{", "\0", ""] {
        assert!(crate::decode::<ChatCompletion>(broken).is_err(), "{broken}");
    }
}
