//! Structured output through calls: the request, the result, and the reasons why there may be none.

use keyway::ErrorKind;
use keyway::error::OutputReason;
use keyway::structured::Output;
use keyway::structured::schemars::{self, JsonSchema};
use keyway::types::responses::ResponseCreateParams;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Answer, Scripted, completion, hello, over};

/// A meeting.
#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Event {
    name: String,
    people: Option<Vec<String>>,
}

fn schema() -> Value {
    json!({
        "title": "Event", "description": "A meeting.", "type": "object", "additionalProperties": false,
        "required": ["name", "people"],
        "properties": {
            "name": {"type": "string"},
            "people": {"type": ["array", "null"], "items": {"type": "string"}},
        },
    })
}

const JSON: &str = r#"{"name":"lunch","people":null}"#;

fn chat(change: impl Fn(&mut Value)) -> Answer {
    let mut reply = completion(JSON);
    change(&mut reply["choices"][0]);
    Answer::json(200, &reply)
}

fn response(content: &Value, details: &Value) -> Answer {
    let message = json!({"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [content]});
    Answer::json(
        200,
        &json!({"id": "resp_1", "object": "response", "output": [message], "tool_choice": "auto",
        "incomplete_details": details}),
    )
}

fn asked() -> ResponseCreateParams {
    let text = serde_json::from_value(json!({"verbosity": "low"})).unwrap();
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hi");
    let mut params = params;
    params.text = Some(text);
    params
}

#[tokio::test]
async fn a_chat_answers_with_a_value() {
    let transport = Scripted::always(chat(|_| {}));
    let parsed = over(&transport).chat().completions().create(hello()).parse::<Event>().await.unwrap();
    assert_eq!((parsed.name.as_str(), parsed.reply().id.as_str()), ("lunch", "chatcmpl-1"));
    assert_eq!(parsed.into_inner(), Event { name: "lunch".into(), people: None });
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    let expected = json!({"name": "Event", "description": "A meeting.", "strict": true, "schema": schema()});
    assert_eq!(body["response_format"], json!({"type": "json_schema", "json_schema": expected}));
}

#[tokio::test]
async fn a_response_answers_with_a_value_and_keeps_the_settings_of_its_text() {
    let text = json!({"type": "output_text", "text": JSON, "annotations": []});
    let transport = Scripted::always(response(&text, &Value::Null));
    let parsed = over(&transport).responses().create(asked()).parse::<Event>().await.unwrap();
    assert_eq!(parsed.name, "lunch");
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    let format = json!({"type": "json_schema", "name": "Event", "description": "A meeting.", "strict": true, "schema": schema()});
    assert_eq!(body["text"], json!({"verbosity": "low", "format": format}));
}

#[tokio::test]
async fn what_is_no_value_has_its_reason_and_the_reply() {
    use OutputReason as R;
    for (reason, answer) in [
        (R::Refusal, chat(|choice| choice["message"]["refusal"] = "I won't".into())),
        (R::Length, chat(|choice| choice["finish_reason"] = "length".into())),
        (R::ContentFilter, chat(|choice| choice["finish_reason"] = "content_filter".into())),
        (R::NoText, chat(|choice| choice["message"]["content"] = Value::Null)),
        (R::Invalid, chat(|choice| choice["message"]["content"] = "{\"name\":1}".into())),
    ] {
        let transport = Scripted::always(answer.header("x-request-id", "req_1"));
        let call = over(&transport).chat().completions().create(hello());
        let error = call.parse::<Event>().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Output(reason));
        assert_eq!((error.request_id(), error.attempts(), error.is_retryable()), (Some("req_1"), 1, false));
        assert_eq!(error.partial().unwrap()["id"], "chatcmpl-1");
        assert_eq!(error.server_message(), (reason == R::Refusal).then_some("I won't"));
    }
    let text = json!({"type": "output_text", "text": "{", "annotations": []});
    for (reason, answer) in [
        (R::Refusal, response(&json!({"type": "refusal", "refusal": "I won't"}), &Value::Null)),
        (R::Length, response(&text, &json!({"reason": "max_output_tokens"}))),
        (R::ContentFilter, response(&text, &json!({"reason": "content_filter"}))),
        (R::Invalid, response(&text, &Value::Null)),
    ] {
        let transport = Scripted::always(answer);
        let error = over(&transport).responses().create(asked()).parse::<Event>().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Output(reason));
    }
}

#[tokio::test]
async fn a_type_without_a_strict_schema_sends_nothing() {
    let transport = Scripted::always(Answer::completion());
    let call = over(&transport).chat().completions().create(hello());
    let error = call.parse::<Vec<String>>().await.unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("object at the top"), "{error}");
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn a_stream_is_read_at_its_end() {
    let chunk =
        json!({"id": "c", "choices": [{"index": 0, "delta": {"content": JSON}, "finish_reason": "stop"}]});
    let text = format!("data: {chunk}\n\ndata: [DONE]\n\n");
    let transport = Scripted::always(Answer::new(200, text).header("content-type", "text/event-stream"));
    let call = over(&transport).chat().completions().create(hello()).structured::<Event>();
    let reply = call.stream().await.unwrap().collect().await.unwrap();
    assert_eq!(reply.output::<Event>().unwrap().name, "lunch");
}

#[tokio::test]
async fn d5_the_body_has_the_fields_in_the_order_of_the_type() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only its schema is used")]
    struct Reasoned {
        reasoning: Option<String>,
        answer: u8,
        #[serde(default)]
        aside: String,
    }
    let transport = Scripted::always(chat(|_| {}));
    let client = over(&transport);
    let _ = client.chat().completions().create(hello()).parse::<Reasoned>().await;
    let _ = client.responses().create(asked()).parse::<Reasoned>().await;
    for request in transport.sent() {
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        let place = |field: &str| body.find(&format!("\"{field}\":{{")).unwrap();
        assert!(place("reasoning") < place("answer") && place("answer") < place("aside"), "{body}");
    }
}

#[tokio::test]
async fn d5_a_map_is_read_without_strict_mode() {
    type Prices = std::collections::BTreeMap<String, f64>;
    let json = r#"{"tea":2.5}"#;
    let transport = Scripted::always(chat(|choice| choice["message"]["content"] = json.into()));
    let client = over(&transport);
    let error = client.chat().completions().create(hello()).parse::<Prices>().await.unwrap_err();
    assert!(error.to_string().contains("non-strict"), "{error}");
    let prices = client.chat().completions().create(hello()).parse_non_strict::<Prices>().await.unwrap();
    assert_eq!(prices["tea"], 2.5);
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    let format = &body["response_format"]["json_schema"];
    assert_eq!((&format["strict"], &format["schema"]["type"]), (&json!(false), &json!("object")));
    let text = json!({"type": "output_text", "text": json, "annotations": []});
    let transport = Scripted::always(response(&text, &Value::Null));
    let prices = over(&transport).responses().create(asked()).parse_non_strict::<Prices>().await.unwrap();
    assert_eq!(prices["tea"], 2.5);
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    assert_eq!(
        (&body["text"]["format"]["strict"], &body["text"]["verbosity"]),
        (&json!(false), &json!("low"))
    );
}

#[tokio::test]
async fn an_answer_of_another_type_has_its_path() {
    let json = r#"{"name":"lunch","people":["Ann",7]}"#;
    let transport = Scripted::always(chat(|choice| choice["message"]["content"] = json.into()));
    let error = over(&transport).chat().completions().create(hello()).parse::<Event>().await.unwrap_err();
    assert!(error.to_string().contains("at `/people/1` (invalid type: integer `7`"), "{error}");
}

#[tokio::test]
async fn commentary_is_no_part_of_the_answer() {
    let message = |phase: &Value, text: &str| {
        json!({"type": "message", "id": "m", "role": "assistant", "status": "completed", "phase": phase,
        "content": [{"type": "output_text", "text": text, "annotations": []}]})
    };
    let (commentary, last) = (json!("commentary"), json!("final_answer"));
    for output in [
        vec![message(&commentary, "Let me see."), message(&last, JSON)],
        vec![message(&commentary, "Let me see."), message(&Value::Null, JSON)],
        vec![message(&Value::Null, "Let me see."), message(&last, JSON)],
    ] {
        let reply = json!({"id": "resp_1", "object": "response", "output": output});
        let transport = Scripted::always(Answer::json(200, &reply));
        let parsed = over(&transport).responses().create(asked()).parse::<Event>().await.unwrap();
        assert_eq!(parsed.name, "lunch");
    }
    let reply = json!({"id": "resp_1", "object": "response", "output": [message(&commentary, JSON)]});
    let transport = Scripted::always(Answer::json(200, &reply));
    let error = over(&transport).responses().create(asked()).parse::<Event>().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Output(OutputReason::NoText));
}
