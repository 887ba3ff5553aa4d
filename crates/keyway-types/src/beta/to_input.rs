//! A beta response's output as the input of the next one. Written by hand.

use super::{BetaResponse, BetaResponseInputItem, BetaResponseOutputItem, BetaResponseReasoningItem};
use crate::Json;

/// A field of many output items that the API refuses in input.
const CREATED_BY: &str = "created_by";

impl BetaResponse {
    /// Returns the output as input items, to continue the conversation in the next request:
    /// messages, reasoning and calls of tools. See also
    /// [`previous_response_id`](super::BetaResponseCreateParams#structfield.previous_response_id),
    /// which does the same with less to send, if the responses are stored.
    pub fn to_input(&self) -> Vec<BetaResponseInputItem> {
        self.output.iter().cloned().map(Into::into).collect()
    }
}

/// Converts an item that the model generated for use in the next request.
///
/// Unknown items and fields are kept. Fields that the API accepts in output only are dropped:
/// `created_by`, the `status` of reasoning, and its `content` if it is empty or null.
impl From<BetaResponseOutputItem> for BetaResponseInputItem {
    fn from(item: BetaResponseOutputItem) -> Self {
        match item {
            BetaResponseOutputItem::Message(item) => item.into(),
            BetaResponseOutputItem::Reasoning(item) => sendable(item).into(),
            BetaResponseOutputItem::Unknown(json) => Self::Unknown(json),
            other => reread(&other),
        }
    }
}

/// Drops what the API refuses; also nulls, which a field keeps until it is set.
fn sendable(item: BetaResponseReasoningItem) -> BetaResponseReasoningItem {
    let mut new = BetaResponseReasoningItem::new(item.id, item.summary);
    new.agent = item.agent;
    new.encrypted_content = item.encrypted_content;
    new.content = item.content.filter(|content| !content.is_empty());
    for (name, value) in item.extra.iter() {
        new.extra.insert(name, value.clone());
    }
    new
}

/// Reads the JSON of an output item as an input item.
fn reread(item: &BetaResponseOutputItem) -> BetaResponseInputItem {
    // Serializing fails only for floats that are not finite, which nothing read from JSON has.
    let text = serde_json::to_string(item).unwrap_or_default();
    match serde_json::from_str(&text) {
        Ok(mut item) => {
            forget_creator(&mut item);
            item
        }
        Err(_) => BetaResponseInputItem::Unknown(Json::of(text)),
    }
}

fn forget_creator(item: &mut BetaResponseInputItem) {
    use BetaResponseInputItem as Input;
    let extra = match item {
        Input::FunctionCallOutput(item) => &mut item.extra,
        Input::ComputerCallOutput(item) => &mut item.extra,
        Input::ToolSearchCall(item) => &mut item.extra,
        Input::ToolSearchOutput(item) => &mut item.extra,
        Input::Compaction(item) => &mut item.extra,
        Input::ShellCall(item) => &mut item.extra,
        Input::ShellCallOutput(item) => &mut item.extra,
        Input::ApplyPatchCall(item) => &mut item.extra,
        Input::ApplyPatchCallOutput(item) => &mut item.extra,
        Input::CustomToolCall(item) => &mut item.extra,
        Input::CustomToolCallOutput(item) => &mut item.extra,
        _ => return,
    };
    extra.remove(CREATED_BY);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// What only a beta response has, and one of each way in which items are converted.
    fn items() -> Vec<Value> {
        vec![
            json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
                "agent": {"agent_name": "a"},
                "content": [{"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}]}),
            json!({"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}", "status": "completed"}),
            json!({"type": "function_call_output", "id": "fco_1", "call_id": "call_1", "output": "1", "status": "completed"}),
            json!({"type": "agent_message", "id": "am_1", "author": "a", "recipient": "b",
                "content": [{"type": "input_text", "text": "Do it"}], "agent": {"agent_name": "a"}}),
            json!({"type": "multi_agent_call", "id": "ma_1", "call_id": "call_2", "action": "spawn_agent", "arguments": "{}"}),
            json!({"type": "multi_agent_call_output", "id": "mo_1", "call_id": "call_2", "action": "spawn_agent",
                "output": [{"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}]}),
            json!({"type": "program", "id": "p_1", "call_id": "call_3", "code": "1", "fingerprint": "f"}),
            json!({"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm"}],
                "encrypted_content": "x", "agent": {"agent_name": "a"}}),
            json!({"type": "compaction", "id": "cmp_1", "encrypted_content": "x"}),
            json!({"type": "shell_call", "id": "sh_1", "call_id": "call_5", "status": "completed", "action": {"commands": ["ls"]}}),
            json!({"type": "mcp_approval_response", "id": "mr_1", "approval_request_id": "mr_0", "approve": true}),
            json!({"type": "custom_tool_call", "id": "ct_1", "call_id": "call_7", "name": "f", "input": "a"}),
            json!({"type": "hologram", "id": "h_1", "size": 3}),
        ]
    }

    fn sent(output: &[Value]) -> Vec<Value> {
        let response: BetaResponse =
            serde_json::from_value(json!({"id": "resp_1", "output": output})).unwrap();
        response.to_input().iter().map(|item| serde_json::to_value(item).unwrap()).collect()
    }

    #[test]
    fn a_beta_response_becomes_the_input_of_the_next_request() {
        let output = items();
        assert_eq!(sent(&output), output);
        for item in sent(&output) {
            let known = item["type"] != "hologram";
            let typed: BetaResponseInputItem = serde_json::from_value(item.clone()).unwrap();
            assert_eq!(!matches!(typed, BetaResponseInputItem::Unknown(_)), known, "{item}");
        }
    }

    #[test]
    fn fields_that_the_api_accepts_in_output_only_are_not_sent_back() {
        for item in items() {
            let with_creator = ["function_call_output", "compaction", "shell_call", "custom_tool_call"];
            let mut output = item.clone();
            if with_creator.contains(&item["type"].as_str().unwrap()) {
                output["created_by"] = "user_1".into();
            }
            if item["type"] == "reasoning" {
                output["status"] = "completed".into();
                output["content"] = json!([]);
            }
            assert_eq!(sent(&[output]), [item]);
        }
    }
}
