//! The items of a response's output.

use serde_json::{Value, json};

use super::super::Work;
use super::super::answer::Answer;
use super::super::media::PNG;

/// The output for an answer: a summary of reasoning where one is asked for, the call of a hosted tool where one is
/// forced, then what is said or called.
pub(super) fn items(work: &Work<'_>, answer: &Answer) -> Vec<Value> {
    let mut items = Vec::new();
    if work.body("reasoning")["summary"].is_string() {
        let summary = json!([{ "type": "summary_text", "text": "The user said something, so say it back." }]);
        items.push(json!({ "type": "reasoning", "id": work.new_id("rs_"), "summary": summary }));
    }
    items.extend(hosted_call(work));
    let message = |part: Value| {
        json!({
            "type": "message",
            "id": work.new_id("msg_"),
            "role": "assistant",
            "status": if answer.finish == "length" { "incomplete" } else { "completed" },
            "content": [part],
        })
    };
    if let Some(text) = &answer.text {
        items
            .push(message(json!({ "type": "output_text", "text": text, "annotations": [], "logprobs": [] })));
    }
    if let Some(refusal) = &answer.refusal {
        items.push(message(json!({ "type": "refusal", "refusal": refusal })));
    }
    for call in &answer.calls {
        let (kind, prefix, member) = if call.custom {
            ("custom_tool_call", "ctc_", "input")
        } else {
            ("function_call", "fc_", "arguments")
        };
        items.push(json!({
            "type": kind,
            "id": work.new_id(prefix),
            "call_id": work.new_id("call_"),
            "name": call.name,
            member: call.input,
            "status": "completed",
        }));
    }
    items
}

/// The call of a tool that the API itself runs, if the request forces one.
fn hosted_call(work: &Work<'_>) -> Option<Value> {
    let choice = work.body("tool_choice");
    let tools = work.body("tools").as_array()?;
    let tool = match choice["type"].as_str() {
        Some(kind) => tools.iter().find(|tool| tool["type"] == kind)?,
        None if choice == "required" => tools.first()?,
        None => return None,
    };
    Some(match tool["type"].as_str()? {
        "web_search" | "web_search_preview" | "web_search_2025_08_26" | "web_search_preview_2025_03_11" => {
            json!({
                "type": "web_search_call",
                "id": work.new_id("ws_"),
                "status": "completed",
                "action": { "type": "search", "query": "emulator", "queries": ["emulator"], "sources": [] },
            })
        }
        "file_search" => json!({
            "type": "file_search_call",
            "id": work.new_id("fs_"),
            "status": "completed",
            "queries": ["emulator"],
            "results": null,
        }),
        "code_interpreter" => json!({
            "type": "code_interpreter_call",
            "id": work.new_id("ci_"),
            "status": "completed",
            "container_id": work.new_id("cntr_"),
            "code": "print('hello')",
            "outputs": [{ "type": "logs", "logs": "hello\n" }],
        }),
        "image_generation" => json!({
            "type": "image_generation_call",
            "id": work.new_id("ig_"),
            "status": "completed",
            "result": PNG,
        }),
        "mcp" => json!({
            "type": "mcp_call",
            "id": work.new_id("mcp_"),
            "server_label": tool["server_label"],
            "name": "tool",
            "arguments": "{}",
            "output": "done",
            "error": null,
            "status": "completed",
        }),
        _ => return None,
    })
}
