use super::*;

fn read(text: Option<String>) -> Value {
    text.map(|text| serde_json::from_str(&text).unwrap()).unwrap_or_default()
}

#[test]
fn x9_a_conversation_with_tools() {
    let parameters = json!({"messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "And this?"}, {"type": "image_url", "image_url": {"url": "data:…"}}]},
        {"role": "assistant", "content": null, "tool_calls": [
            {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": "{\"at\":1}"}},
        ]},
        {"role": "tool", "tool_call_id": "call_1", "content": "a cat"},
    ]});
    assert_eq!(
        read(input(&parameters)),
        json!([
            {"role": "system", "parts": [{"type": "text", "content": "Be brief."}]},
            {"role": "user", "parts": [{"type": "text", "content": "And this?"}, {"type": "image_url"}]},
            {"role": "assistant", "parts": [{"type": "tool_call", "id": "call_1", "name": "look", "arguments": {"at": 1}}]},
            {"role": "tool", "parts": [{"type": "tool_call_response", "id": "call_1", "response": "a cat"}]},
        ])
    );
    let reply =
        json!({"choices": [{"message": {"role": "assistant", "content": "Yes."}, "finish_reason": "stop"}]});
    assert_eq!(
        read(output(&reply)),
        json!([{"role": "assistant", "parts": [{"type": "text", "content": "Yes."}], "finish_reason": "stop"}])
    );
}

#[test]
fn x9_a_response() {
    let parameters = json!({"instructions": "Be brief.", "input": [
        {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
        {"type": "function_call_output", "call_id": "call_1", "output": "7"},
    ]});
    assert_eq!(read(instructions(&parameters)), json!([{"type": "text", "content": "Be brief."}]));
    assert_eq!(
        read(input(&parameters)),
        json!([
            {"role": "user", "parts": [{"type": "text", "content": "Hi"}]},
            {"role": "tool", "parts": [{"type": "tool_call_response", "id": "call_1", "response": "7"}]},
        ])
    );
    let reply = json!({"output": [
        {"type": "reasoning", "summary": [{"type": "summary_text", "text": "Hm."}]},
        {"type": "function_call", "call_id": "call_2", "name": "look", "arguments": "odd"},
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hello"}]},
        {"type": "web_search_call", "id": "ws_1"},
    ]});
    let said = json!([
        {"role": "assistant", "parts": [{"type": "reasoning", "content": "Hm."}]},
        {"role": "assistant", "parts": [{"type": "tool_call", "id": "call_2", "name": "look", "arguments": "odd"}]},
        {"role": "assistant", "parts": [{"type": "text", "content": "Hello"}]},
        {"role": "assistant", "parts": [{"type": "web_search_call"}]},
    ]);
    assert_eq!(read(output(&reply)), said);
    assert_eq!(read(output(&json!({"type": "response.completed", "response": reply}))), said);
}

#[test]
fn x9_prompts_and_what_is_no_content() {
    assert_eq!(
        read(input(&json!({"prompt": "Once"}))),
        json!([{"role": "user", "parts": [{"type": "text", "content": "Once"}]}])
    );
    assert_eq!(
        read(input(&json!({"input": ["a", "b"]})))[1],
        json!({"role": "user", "parts": [{"type": "text", "content": "b"}]})
    );
    for none in [json!({}), json!(null), json!([]), json!({"messages": 7}), json!({"messages": []})] {
        assert_eq!(input(&none), None, "{none}");
        assert_eq!(output(&none), None, "{none}");
        assert_eq!(instructions(&none), None, "{none}");
    }
}
