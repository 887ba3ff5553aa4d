use keyway_types::operations;
use serde_json::json;

use super::look::HEAD;
use super::*;

fn is_suspicious(body: &[u8], operation: &Operation) -> bool {
    look(body, operation).suspicious
}

fn found(operation: &str, body: &Value) -> bool {
    let operation = operations::find(operation).unwrap();
    find(body.to_string().as_bytes(), operation).is_some()
}

#[test]
fn e9_a_reply_that_brings_nothing_but_an_error_is_one() {
    for body in [
        json!({"error": {"message": "m", "code": 503}}),
        json!({"error": "m"}),
        json!({"error": {"error": {"message": "m"}}}),
        json!([{"error": {"code": 404, "message": "m", "status": "NOT_FOUND"}}]),
        json!({"object": "error", "message": "m", "code": 40_004}),
        json!({"type": "error", "error": {"type": "overloaded_error", "message": "m"}}),
        json!({"type": "error", "message": "m"}),
        json!({"id": "x", "model": "m", "created": 1, "choices": null, "base_resp": {"status_code": 1002, "status_msg": "m"}}),
        json!({"id": "x", "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ""}}],
            "base_resp": {"status_code": 1027, "status_msg": "m"}}),
        json!({"base_resp": {"status_msg": "m", "status_code": "1013"},
            "choices": [{"finish_reason": "stop", "message": {"content": null, "tool_calls": []}}], "model": "m"}),
        json!({"id": "x", "choices": [], "error": {"message": "m"}, "usage": {"total_tokens": 0}}),
        // An answer without text is none beside an error, however it ended.
        json!({"choices": [{"index": 0, "message": {"role": "assistant", "content": ""}, "finish_reason": "stop"}],
            "error": {"message": "m", "code": 502}}),
        json!({"choices": [{"message": {"content": null}, "finish_reason": "length", "logprobs": null}], "error": "m"}),
        json!({"choices": [{}], "error": "m"}),
        json!({"code": 1301, "msg": "m"}),
        json!({"code": "1301", "message": "m", "success": false}),
        json!({"code": 500, "msg": "m", "data": null}),
        json!({"error_code": 17, "error_msg": "m"}),
        json!({"errcode": 3, "errmsg": "m"}),
        json!({"success": false, "message": "m"}),
        json!({"success": false, "msg": "m", "result": null}),
        json!({"status": "failed", "message": "m"}),
        json!({"status": "ERROR", "msg": "m", "id": "x"}),
        json!({"Code": "InvalidParameter", "Message": "m", "RequestId": "r"}),
        json!({"ErrorCode": 7, "ErrorMessage": "m"}),
        json!({"detail": "m"}),
        json!({"detail": [{"loc": ["body", "n"], "msg": "m"}]}),
        json!({"errors": ["m"]}),
        json!({"choices": [{"index": 0, "message": {"content": ""}, "finish_reason": "error"}]}),
        json!({"choices": [{"message": {"role": "assistant", "content": "Hal"}, "finish_reason": "error", "error": {"code": 502}}]}),
        json!({"choices": [{"message": null, "finish_reason": null, "error": {"code": 502, "message": "m"}}]}),
    ] {
        assert!(found("chat.completions.create", &body), "{body}");
        assert!(
            is_suspicious(body.to_string().as_bytes(), operations::find("chat.completions.create").unwrap()),
            "{body}"
        );
    }
    let response = r#"{"id":"resp_1","object":"response","status":"completed","error":null,"code":null}"#;
    assert!(!is_suspicious(response.as_bytes(), operations::find("responses.create").unwrap()));
    let list = r#"{"object":"list","data":[{"id":"m","detail":"d"}],"error":null}"#;
    assert!(!is_suspicious(list.as_bytes(), operations::find("models.list").unwrap()));
    // Found where decoding fails; the key counts as accepted.
    for body in [
        json!({"id": "x", "message": "m"}),
        json!({"error": {}}),
        json!({"error": "", "id": null}),
        json!({"event": "error", "data": {"message": "m"}}),
        json!({"exception": "m"}),
        json!({"success": false, "data": {"message": "m"}}),
        json!({"status": "error: no memory"}),
        json!({"status": "", "code": "", "message": "m"}),
        json!({"status": 404, "message": "m"}),
        json!({"ok": false, "reason": "m"}),
        json!({"type": "about:blank", "title": "m", "status": 503}),
        json!({"messages": ["m"]}),
        json!({"data": null, "succeeded": false}),
        json!({"Response": {"Error": {"Code": "AuthFailure", "Message": "m"}, "RequestId": "x"}}),
        json!({"data": {"error": {"message": "m"}}, "created": 1}),
        json!({"message": "processing failed"}),
        json!({"message": "not ready"}),
        json!({"message": "ready: not"}),
    ] {
        assert!(found("chat.completions.create", &body), "{body}");
    }
    for body in [
        json!({"data": {"error": {"message": "m"}}}),
        json!({"Response": {"Error": {"Code": "AuthFailure", "Message": "m"}, "RequestId": "x"}}),
        json!({"result": "error", "message": "m"}),
    ] {
        assert!(found("responses.create", &body), "{body}");
    }
    for operation in ["models.list", "embeddings.create", "images.generate", "models.retrieve", "files.list"]
    {
        for body in [
            json!({"error": {"message": "m"}}),
            json!({"id": "req-1", "code": 429, "message": "m"}),
            json!({"detail": "m", "data": []}),
            json!({"data": {"error": {"message": "m"}}}),
        ] {
            assert!(found(operation, &body), "{operation} {body}");
        }
    }
}

#[test]
fn e9_a_reply_that_brings_something_is_a_reply() {
    let choice = json!({"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"});
    for (operation, body) in [
        ("chat.completions.create", json!({"choices": [choice], "error": {"message": "m"}})),
        (
            "chat.completions.create",
            json!({"choices": [choice], "error": null, "base_resp": {"status_code": 0, "status_msg": "success"}}),
        ),
        ("chat.completions.create", json!({"choices": [choice, {"finish_reason": "error"}]})),
        ("chat.completions.create", json!({"choices": [], "error": null})),
        ("chat.completions.create", json!({"choices": [], "error": {}, "code": 0, "msg": "ok"})),
        ("chat.completions.create", json!({"choices": [], "error": {}})),
        ("chat.completions.create", json!({"choices": [], "error": "", "id": ""})),
        ("chat.completions.create", json!({"choices": [], "code": 200, "message": "success"})),
        ("chat.completions.create", json!({"choices": [choice], "success": false, "message": "m"})),
        ("chat.completions.create", json!({"success": true, "message": "m"})),
        ("chat.completions.create", json!({"code": 200, "message": "processing"})),
        ("chat.completions.create", json!({"code": 0, "message": "ok"})),
        ("chat.completions.create", json!({"code": "200", "message": "m"})),
        ("chat.completions.create", json!({"code": 202, "message": "m"})),
        ("chat.completions.create", json!({"code": "processing", "message": "m"})),
        ("chat.completions.create", json!({"message": "m", "status": "queued"})),
        ("chat.completions.create", json!({"status": "In progress", "message": "m", "id": "x"})),
        ("chat.completions.create", json!({"message": "m", "status": "ok"})),
        ("chat.completions.create", json!({"message": "m", "status": 200})),
        ("chat.completions.create", json!({"message": "loading model"})),
        ("chat.completions.create", json!({"messages": [{"role": "user", "content": "Hi"}]})),
        ("chat.completions.create", json!({"title": "m", "status": 200})),
        ("chat.completions.create", json!({"id": "c", "message": "Thinking …"})),
        ("chat.completions.create", json!({"data": {"error": null, "x": 1}})),
        ("responses.create", json!({"result": "Hi", "message": "m"})),
        ("batches.list", json!({"data": {"id": "batch_1", "error": {"message": "m"}}})),
        ("responses.create", json!({"output": {"error": "m"}, "id": "resp_1", "object": "response"})),
        ("chat.completions.create", json!({"status": "ok", "success": false})),
        (
            "responses.create",
            json!({"id": "resp_1", "object": "response", "status": "failed", "message": "m"}),
        ),
        ("chat.completions.create", json!({"message": "m", "answer": "Hi"})),
        ("chat.completions.create", json!({})),
        ("chat.completions.create", json!("m")),
        (
            "responses.create",
            json!({"id": "resp_1", "object": "response", "status": "failed", "error": {"code": "server_error", "message": "m"}, "output": []}),
        ),
        (
            "videos.retrieve",
            json!({"id": "video_1", "object": "video", "error": {"code": "x", "message": "m"}}),
        ),
        (
            "batches.retrieve",
            json!({"id": "batch_1", "object": "batch", "errors": {"data": [{"code": "x"}]}}),
        ),
        ("models.list", json!({"data": [{"id": "m"}], "error": "m"})),
        ("embeddings.create", json!({"data": [{"embedding": [1.0]}], "code": 1, "msg": "m"})),
        ("moderations.create", json!({"id": "modr-1", "results": [{"flagged": true}], "detail": "m"})),
        ("responses.input_tokens.count", json!({"input_tokens": 3, "detail": "m"})),
    ] {
        assert!(!found(operation, &body), "{operation} {body}");
    }
}

#[test]
fn e9_what_is_no_json_is_no_error_unless_an_event_frames_it() {
    let operation = operations::find("models.list").unwrap();
    for body in ["", "<html>", "{\"error\":", "error", "data: {}\n\n"] {
        assert_eq!(find(body.as_bytes(), operation), None, "{body}");
    }
    assert!(find(b"data: {\"error\":\"m\"}\n\n", operation).is_some());
}

#[test]
fn e9_large_replies_are_searched_at_their_ends() {
    let (text, chat) = ("x".repeat(100_000), operations::find("chat.completions.create").unwrap());
    assert!(is_suspicious(format!("{{\"choices\":[{{\"text\":\"{text}\",\"error\":1}}]}}").as_bytes(), chat));
    assert!(is_suspicious(format!("{{\"error\":{{\"message\":\"{text}\"}}}}").as_bytes(), chat));
    assert!(!is_suspicious(format!("{{\"text\":\"{text}\"}}").as_bytes(), chat));
    assert!(is_suspicious("\u{feff} {\"error\":1}".as_bytes(), chat));
    for usual in ["", "ID3", "<html>", "{\"id\":\"x\",\"choices\":[{\"message\":{\"content\":\"\"}}]}"] {
        assert!(!is_suspicious(usual.as_bytes(), chat), "{usual}");
    }
}

#[test]
fn h10_a_completion_without_choices_is_none_unless_it_brings_something() {
    let chat = operations::find("chat.completions.create").unwrap();
    let what = |body: &Value| lacks_choices(body.to_string().as_bytes(), chat);
    for (body, lacks) in [
        (json!({"id": "x", "model": "m", "usage": {"total_tokens": 3}}), "`choices` is missing"),
        (json!({"id": "x", "choices": null}), "`choices` is null"),
        (
            json!({"id": "x", "choices": [], "system_fingerprint": "fp", "service_tier": "default"}),
            "`choices` is empty",
        ),
        (json!({"choices": {}}), "`choices` is empty"),
        (json!({"choices": [null]}), "`choices` has only null"),
        (json!({"choices": 7}), "`choices` is no list"),
        (json!({"choices": [], "prompt_filter_results": []}), "`choices` is empty"),
        (json!({"choices": [{}]}), "`choices` has nothing in it"),
        (
            json!({"id": "x", "choices": [5, null], "usage": {"total_tokens": 3}}),
            "`choices` has nothing in it",
        ),
        // What other APIs return.
        (
            json!({"id": "r", "object": "response", "status": "completed", "output": [{"type": "message"}]}),
            "`choices` is missing",
        ),
        (
            json!({"id": "msg", "type": "message", "content": [{"type": "text", "text": "Hi"}], "stop_reason": "end_turn"}),
            "`choices` is missing",
        ),
        (
            json!({"model": "m", "message": {"role": "assistant", "content": "Hi"}, "done": true}),
            "`choices` is missing",
        ),
        (json!({"object": "list", "data": [{"embedding": [1.0]}]}), "`choices` is missing"),
        (json!({"candidates": [{"content": {}}]}), "`choices` is missing"),
        (json!({"data": {"error": {"message": "m"}}}), "`choices` is missing"),
        (json!({"healthy": true}), "`choices` is missing"),
        (json!({"object": "response", "choices": [], "output_text": "Hi"}), "`choices` is empty"),
    ] {
        assert_eq!(what(&body), Some(lacks), "{body}");
        assert!(look(body.to_string().as_bytes(), chat).may_lack_choices, "{body}");
    }
    for body in [
        json!({"choices": [{"index": 0}]}),
        json!({"choices": [null, {"index": 0}]}),
        json!({"choices": {"index": 0, "message": {"content": "Hi"}}}),
        json!({"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}),
        json!({"prompt_filter_results": [{"prompt_index": 0}]}),
        json!({"object": "chat.completion", "citations": ["x"]}),
    ] {
        assert_eq!(what(&body), None, "{body}");
    }
    assert_eq!(lacks_choices(b"{}", operations::find("responses.create").unwrap()), None);
    assert!(!look(br#"{"id":"x","choices":[{"index":0}]}"#, chat).may_lack_choices);
    let late = format!("{{\"id\":\"{}\",\"choices\":[{{\"index\":0}}]}}", "x".repeat(HEAD));
    assert!(!look(late.as_bytes(), chat).may_lack_choices);
    assert!(!look(b"{}", operations::find("responses.create").unwrap()).may_lack_choices);
}

#[test]
fn h10_a_reply_of_nothing_is_none() {
    let lacks =
        |operation: &str, body: &str| lacks_everything(body.as_bytes(), operations::find(operation).unwrap());
    for operation in ["chat.completions.create", "responses.create", "embeddings.create", "models.retrieve"] {
        for body in ["{}", "null", "[]", "7", "\"OK\"", "{\"id\":null}"] {
            assert!(lacks(operation, body).is_some(), "{operation} {body}");
        }
    }
    assert_eq!(lacks("chat.completions.create", r#"{"status":"ok"}"#), Some("`choices` is missing"));
    for (operation, body, says) in [
        ("models.list", r#"{"foo":1}"#, "`data` is missing"),
        ("embeddings.create", r#"{"status":"ok"}"#, "`data` is missing"),
        ("images.generate", r#"{"status":"ok"}"#, "`data` is missing"),
        ("moderations.create", r#"{"status":"ok"}"#, "it has none of its fields"),
        ("responses.create", r#"{"success":true,"message":"m"}"#, "it has none of its fields"),
        ("chat.completions.create", r#""{\"status\":\"ok\"}""#, "`choices` is missing"),
        ("chat.completions.create", r#""{}""#, "it has none of its fields"),
    ] {
        assert_eq!(lacks(operation, body), Some(says), "{operation} {body}");
    }
    for (operation, body) in [
        ("embeddings.create", r#"{"data":[]}"#),
        ("responses.create", r#"{"id":"resp_1","status":"queued"}"#),
        ("moderations.create", r#"{"results":[{}],"model":"m"}"#),
        ("chat.completions.create", r#""{\"choices\":[{\"index\":0}]}""#),
        ("models.list", r#"{"models":[{"id":"m"}]}"#),
        ("models.list", "[]"),
        ("models.list", r#"{"data":null}"#),
        ("models.list", r#"{"data":[]}"#),
        ("models.retrieve", r#"{"id":"m"}"#),
        ("chat.completions.create", r#"{"choices":[{"index":0}]}"#),
        ("audio.speech.create", "{}"),
    ] {
        assert_eq!(lacks(operation, body), None, "{operation} {body}");
    }
}
