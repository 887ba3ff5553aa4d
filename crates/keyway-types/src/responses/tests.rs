use serde_json::{Value, json};

use super::*;

fn input_of(item: &Value) -> Value {
    let item: ResponseOutputItem = serde_json::from_value(item.clone()).unwrap();
    serde_json::to_value(ResponseInputItem::from(item)).unwrap()
}

/// One item of each kind, as the API sends it.
fn items() -> Vec<Value> {
    vec![
        json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "phase": "final_answer",
            "content": [{"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}]}),
        json!({"type": "file_search_call", "id": "fs_1", "queries": ["a"], "status": "completed", "results": null}),
        json!({"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}", "status": "completed"}),
        json!({"type": "function_call_output", "id": "fco_1", "call_id": "call_1", "output": "1", "status": "completed"}),
        json!({"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "a"}}),
        json!({"type": "computer_call", "id": "cu_1", "call_id": "call_2", "status": "completed",
            "action": {"type": "wait"}, "pending_safety_checks": []}),
        json!({"type": "computer_call_output", "id": "cuo_1", "call_id": "call_2", "status": "completed",
            "output": {"type": "computer_screenshot", "file_id": "file-1"}}),
        json!({"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm"}], "encrypted_content": "x"}),
        json!({"type": "program", "id": "p_1", "call_id": "call_3", "code": "1", "fingerprint": "f"}),
        json!({"type": "program_output", "id": "po_1", "call_id": "call_3", "result": "1", "status": "completed"}),
        json!({"type": "tool_search_call", "id": "ts_1", "call_id": null, "execution": "server", "arguments": {}, "status": "completed"}),
        json!({"type": "tool_search_output", "id": "to_1", "call_id": null, "execution": "server", "tools": [], "status": "completed"}),
        json!({"type": "additional_tools", "id": "at_1", "role": "developer", "tools": []}),
        json!({"type": "compaction", "id": "cmp_1", "encrypted_content": "x"}),
        json!({"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "AA=="}),
        json!({"type": "code_interpreter_call", "id": "ci_1", "status": "completed", "container_id": "c", "code": "1", "outputs": null}),
        json!({"type": "local_shell_call", "id": "ls_1", "call_id": "call_4", "status": "completed",
            "action": {"type": "exec", "command": ["ls"], "env": {}}}),
        json!({"type": "local_shell_call_output", "id": "lo_1", "output": "a"}),
        json!({"type": "shell_call", "id": "sh_1", "call_id": "call_5", "status": "completed", "action": {"commands": ["ls"]}}),
        json!({"type": "shell_call_output", "id": "so_1", "call_id": "call_5", "status": "completed", "output": []}),
        json!({"type": "apply_patch_call", "id": "ap_1", "call_id": "call_6", "status": "completed",
            "operation": {"type": "delete_file", "path": "a"}}),
        json!({"type": "apply_patch_call_output", "id": "ao_1", "call_id": "call_6", "status": "completed"}),
        json!({"type": "mcp_call", "id": "mc_1", "server_label": "s", "name": "f", "arguments": "{}"}),
        json!({"type": "mcp_list_tools", "id": "ml_1", "server_label": "s", "tools": []}),
        json!({"type": "mcp_approval_request", "id": "mr_1", "server_label": "s", "name": "f", "arguments": "{}"}),
        json!({"type": "mcp_approval_response", "id": "ma_1", "approval_request_id": "mr_1", "approve": true}),
        json!({"type": "custom_tool_call", "id": "ct_1", "call_id": "call_7", "name": "f", "input": "a"}),
        json!({"type": "custom_tool_call_output", "id": "cto_1", "call_id": "call_7", "output": "1"}),
        json!({"type": "hologram", "id": "h_1", "size": 3}),
    ]
}

#[test]
fn every_kind_of_output_is_sent_back_as_it_came() {
    for item in items() {
        assert_eq!(input_of(&item), item);
        let typed: ResponseInputItem = serde_json::from_value(input_of(&item)).unwrap();
        let known = item["type"] != "hologram";
        assert_eq!(!matches!(typed, ResponseInputItem::Unknown(_)), known, "{item}");
    }
}

#[test]
fn fields_that_the_api_accepts_in_output_only_are_not_sent_back() {
    const CREATED: &[&str] = &[
        "function_call_output",
        "computer_call_output",
        "tool_search_call",
        "tool_search_output",
        "compaction",
        "shell_call",
        "shell_call_output",
        "apply_patch_call",
        "apply_patch_call_output",
        "custom_tool_call_output",
    ];
    for item in items() {
        if CREATED.contains(&item["type"].as_str().unwrap()) {
            let mut output = item.clone();
            output["created_by"] = "user_1".into();
            assert_eq!(input_of(&output), item);
        }
    }
    let kept =
        json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "x", "tomorrow": 1});
    for dropped in [json!({"status": "completed", "content": []}), json!({"status": null, "content": null})] {
        let mut output = kept.clone();
        output["status"] = dropped["status"].clone();
        output["content"] = dropped["content"].clone();
        assert_eq!(input_of(&output), kept);
    }
    let spoken = json!({"type": "reasoning", "id": "rs_1", "summary": [], "content": [{"type": "reasoning_text", "text": "Hm"}]});
    assert_eq!(input_of(&spoken), spoken);
}

#[test]
fn a_response_becomes_the_input_of_the_next_request() {
    let output = items();
    let response: Response = serde_json::from_value(json!({"id": "resp_1", "output": output})).unwrap();
    let mut input = vec![user("Hello")];
    input.extend(response.to_input());
    input.push(function_output("call_1", "22"));
    let sent = serde_json::to_value(ResponseCreateParams::new().input(input)).unwrap();
    let sent = sent["input"].as_array().unwrap();
    assert_eq!(sent.len(), output.len() + 2);
    assert_eq!(sent[1..=output.len()], output);
    assert_eq!(
        sent.last().unwrap(),
        &json!({"type": "function_call_output", "call_id": "call_1", "output": "22"})
    );
}

#[test]
fn messages_are_made_of_text_images_and_files() {
    let parts = [
        text("What is this?"),
        image_url("https://example.com/cat.png"),
        image_bytes("image/png", [1, 2, 3]),
        image_id("file-1"),
        file_id("file-2"),
        file_url("https://example.com/a.pdf"),
        file_bytes("a.pdf", "application/pdf", b"%PDF"),
    ];
    assert_eq!(
        serde_json::to_value(user(parts)).unwrap(),
        json!({"role": "user", "type": "message", "content": [
            {"type": "input_text", "text": "What is this?"},
            {"type": "input_image", "detail": "auto", "image_url": "https://example.com/cat.png"},
            {"type": "input_image", "detail": "auto", "image_url": "data:image/png;base64,AQID"},
            {"type": "input_image", "detail": "auto", "file_id": "file-1"},
            {"type": "input_file", "file_id": "file-2"},
            {"type": "input_file", "file_url": "https://example.com/a.pdf"},
            {"type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,JVBERg=="},
        ]})
    );
    for (message, role) in
        [(system("a"), "system"), (developer("a"), "developer"), (assistant("a"), "assistant")]
    {
        let json = serde_json::to_value(message).unwrap();
        assert_eq!((&json["role"], &json["content"]), (&json!(role), &json!("a")));
    }
}

#[test]
fn a_single_message_is_an_input() {
    let one = ResponseCreateParams::new().input(EasyInputMessage::new("user", "Hello"));
    let list = ResponseCreateParams::new().input([user("Hello")]);
    assert_eq!(
        (one.input.clone(), one.input),
        (list.input, ResponseCreateParams::new().input(user("Hello")).input)
    );
}

#[test]
fn new_asks_for_the_lists_that_a_tool_needs() {
    let tool = serde_json::to_value(FileSearchTool::new(["vs_1".to_owned()])).unwrap();
    assert_eq!(tool, json!({"type": "file_search", "vector_store_ids": ["vs_1"]}));
}

#[test]
fn every_event_has_its_sequence_number() {
    for kind in ["response.created", "response.output_text.delta", "error", "response.tomorrow"] {
        let json = json!({"type": kind, "sequence_number": 7, "response": {"id": "resp_1", "output": []}});
        let event: ResponseStreamEvent = serde_json::from_value(json).unwrap();
        assert_eq!(event.sequence_number(), Some(7), "{kind}");
    }
    let unnumbered: ResponseStreamEvent = serde_json::from_value(json!({"type": "keepalive"})).unwrap();
    assert_eq!(unnumbered.sequence_number(), None);
}

#[test]
fn setters_take_lists_of_borrowed_strings() {
    let names = [String::from("file_search_call.results"), String::from("tomorrow")];
    let borrowed: Vec<&str> = names.iter().map(String::as_str).collect();
    let expected: Vec<ResponseIncludable> = names.iter().map(Into::into).collect();
    for params in [
        ResponseCreateParams::new().include(["file_search_call.results", "tomorrow"]),
        ResponseCreateParams::new().include(["file_search_call.results", "tomorrow"].as_slice()),
        ResponseCreateParams::new().include(&borrowed[..]),
        ResponseCreateParams::new().include(&borrowed),
        ResponseCreateParams::new().include(Some(borrowed.clone())),
        ResponseCreateParams::new().include(borrowed),
        ResponseCreateParams::new().include(&names.to_vec()),
        ResponseCreateParams::new().include(expected.clone()),
    ] {
        assert_eq!(params.include.as_ref(), Some(&expected));
    }
    assert_eq!(ResponseCreateParams::new().include(None::<[&str; 1]>).include, None);
}
