//! A response's output as the input of the next one. Written by hand.

use super::{Response, ResponseInputItem, ResponseOutputItem, ResponseReasoningItem};
use crate::Json;

/// A field of many output items that the API refuses in input.
const CREATED_BY: &str = "created_by";

impl Response {
    /// Returns the output as input items, to continue the conversation in the next request:
    /// messages, reasoning and calls of tools.
    ///
    /// If the responses are not stored (`store` is false), request
    /// [`include`](super::ResponseCreateParams#structfield.include)
    /// `reasoning.encrypted_content`, or the API does not find the reasoning again. If they are
    /// stored, [`previous_response_id`](super::ResponseCreateParams#structfield.previous_response_id)
    /// does the same with less to send.
    ///
    /// ```
    /// # fn example(response: &keyway_types::responses::Response) {
    /// use keyway_types::responses::{ResponseCreateParams, function_output, user};
    ///
    /// let mut input = vec![user("What is the weather in Paris?")];
    /// input.extend(response.to_input());
    /// for call in response.function_calls() {
    ///     input.push(function_output(&call.call_id, "22 °C"));
    /// }
    /// let params = ResponseCreateParams::new().model("gpt-4.1").input(input);
    /// # }
    /// ```
    pub fn to_input(&self) -> Vec<ResponseInputItem> {
        self.output.iter().cloned().map(Into::into).collect()
    }
}

/// Converts an item that the model generated for use in the next request.
///
/// Unknown items and fields are kept. Fields that the API accepts in output only are dropped:
/// `created_by`, the `status` of reasoning, and its `content` if it is empty or null.
impl From<ResponseOutputItem> for ResponseInputItem {
    fn from(item: ResponseOutputItem) -> Self {
        use ResponseOutputItem as Output;
        match item {
            Output::Message(item) => item.into(),
            Output::FileSearchCall(item) => item.into(),
            Output::FunctionCall(item) => item.into(),
            Output::WebSearchCall(item) => item.into(),
            Output::ComputerCall(item) => item.into(),
            Output::Reasoning(item) => sendable(item).into(),
            Output::ImageGenerationCall(item) => item.into(),
            Output::CodeInterpreterCall(item) => item.into(),
            Output::LocalShellCall(item) => item.into(),
            Output::LocalShellCallOutput(item) => item.into(),
            Output::McpCall(item) => item.into(),
            Output::McpListTools(item) => item.into(),
            Output::McpApprovalRequest(item) => item.into(),
            Output::CustomToolCall(item) => item.into(),
            Output::Unknown(json) => Self::Unknown(json),
            // The types of output and input differ, and have the same fields but for `created_by`.
            other => reread(&other),
        }
    }
}

/// Drops what the API refuses; also nulls, which a field keeps until it is set.
fn sendable(item: ResponseReasoningItem) -> ResponseReasoningItem {
    let mut new = ResponseReasoningItem::new(item.id, item.summary);
    new.encrypted_content = item.encrypted_content;
    new.content = item.content.filter(|content| !content.is_empty());
    for (name, value) in item.extra.iter() {
        new.extra.insert(name, value.clone());
    }
    new
}

/// Reads the JSON of an output item as an input item.
fn reread(item: &ResponseOutputItem) -> ResponseInputItem {
    // Serializing fails only for floats that are not finite, which nothing read from JSON has.
    let text = serde_json::to_string(item).unwrap_or_default();
    match serde_json::from_str(&text) {
        Ok(mut item) => {
            forget_creator(&mut item);
            item
        }
        Err(_) => ResponseInputItem::Unknown(Json::of(text)),
    }
}

fn forget_creator(item: &mut ResponseInputItem) {
    use ResponseInputItem as Input;
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
        Input::CustomToolCallOutput(item) => &mut item.extra,
        _ => return,
    };
    extra.remove(CREATED_BY);
}
