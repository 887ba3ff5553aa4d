//! The loop of responses: the request's input grows, unless a conversation on the server does.

use keyway_types::Nullable;
use keyway_types::responses::{
    EasyInputMessage, EasyInputMessageRole, FunctionCallOutputItemParam, FunctionTool, InputParam, Response,
    ResponseAccumulator, ResponseCreateParams, ResponseInputItem, ResponseOutputItem, ResponseStatus,
    ResponseStreamEvent, Tool as AnyTool, ToolChoiceAllowedMode, ToolChoiceOptions, ToolChoiceParam,
};

use super::approval::ToolCall;
use super::reply::ToolReply;
use super::run::ToolRun;
use super::tool::Tool;
use super::turn::{Request, Turn};
use crate::call::Call;
use crate::client::OpenAI;
use crate::error::Result;
use crate::events::Usage;
use crate::resources::responses::Responses;

impl Responses {
    /// Runs the [tool loop](crate::tools): sends the input, runs the functions that the model calls,
    /// and returns their outputs to it until it answers.
    ///
    /// Each step sends the whole input again, with the model's items and the outputs added, so it
    /// does not depend on what the server stores; with a `conversation`, which the server keeps, it
    /// sends the new items only. Functions that the params declare under the same name are sent as
    /// declared there. A response in the `background` is polled. With `store(false)` and a reasoning
    /// model, include `reasoning.encrypted_content`, because the model needs its reasoning back.
    pub fn run_tools(
        &self,
        params: ResponseCreateParams,
        tools: impl IntoIterator<Item = Tool>,
    ) -> ToolRun<ResponseCreateParams> {
        ToolRun::new(&self.client, params, tools)
    }
}

impl ToolReply<ResponseCreateParams> {
    /// Returns all items: those of the params, the model's, the outputs of the functions, and the
    /// answer. With a `conversation`, which the server keeps, only those that it does not have yet.
    pub fn items(&self) -> &[ResponseInputItem] {
        match &self.params.input {
            Some(InputParam::ResponseInputItemList(items)) => items,
            _ => &[],
        }
    }
}

impl Request for ResponseCreateParams {
    type Reply = Response;
    type Accumulator = ResponseAccumulator;
    type Event = ResponseStreamEvent;

    fn prepare(&mut self, tools: &[Tool], _: bool) -> std::result::Result<(), String> {
        let missing: Vec<_> = tools.iter().filter(|tool| !self.declares(tool.name())).map(declared).collect();
        if !missing.is_empty() {
            self.tools.get_or_insert_default().extend(missing);
        }
        Ok(())
    }

    fn declares(&self, name: &str) -> bool {
        self.tools.iter().flatten().any(|tool| match tool {
            AnyTool::Function(tool) => tool.name == name,
            _ => false,
        })
    }

    fn call(&self, client: &OpenAI) -> Call<Response, ResponseStreamEvent> {
        client.responses().create(self.clone())
    }

    async fn settled(client: &OpenAI, reply: Response) -> Result<Response> {
        match reply.status {
            Some(ResponseStatus::Queued | ResponseStatus::InProgress) => {
                Ok(client.responses().poll(&reply.id).await?.into_inner())
            }
            _ => Ok(reply),
        }
    }

    fn turn(reply: &Response) -> Turn {
        let calls = reply.function_calls();
        Turn {
            calls: calls.map(|call| ToolCall::new(&call.call_id, &call.name, &call.arguments)).collect(),
            others: reply.output.iter().any(|item| waits(item, &reply.output)),
            cut_off: reply.status == Some(ResponseStatus::Incomplete),
            failed: matches!(reply.status, Some(ResponseStatus::Failed | ResponseStatus::Cancelled)),
        }
    }

    fn usage(reply: &Response) -> Usage {
        reply.usage.as_ref().map(Usage::from).unwrap_or_default()
    }

    fn add_reply(&mut self, reply: &Response) {
        if self.conversation.is_some() {
            // The server has added the input and the output to it.
            self.input = Some(InputParam::ResponseInputItemList(Vec::new()));
            return;
        }
        add(self, reply.output.iter().map(as_input));
    }

    fn add_output(&mut self, call: &ToolCall, output: String) {
        let output = FunctionCallOutputItemParam::new(output).call_id(&*call.id);
        add(self, [output.into()]);
    }

    fn free_choice(&mut self) {
        match &mut self.tool_choice {
            None
            | Some(ToolChoiceParam::ToolChoiceOptions(ToolChoiceOptions::None | ToolChoiceOptions::Auto)) => {
            }
            Some(ToolChoiceParam::AllowedTools(choice)) => choice.mode = ToolChoiceAllowedMode::Auto,
            Some(_) => self.tool_choice = None,
        }
    }
}

/// Adds items to the request's input, which becomes a list.
fn add(params: &mut ResponseCreateParams, new: impl IntoIterator<Item = ResponseInputItem>) {
    let mut items = match params.input.take() {
        Some(InputParam::ResponseInputItemList(items)) => items,
        Some(InputParam::String(text)) => {
            vec![EasyInputMessage::new(EasyInputMessageRole::User, text).into()]
        }
        Some(InputParam::Unknown(json)) => vec![ResponseInputItem::Unknown(json)],
        _ => Vec::new(),
    };
    items.extend(new);
    params.input = Some(InputParam::ResponseInputItemList(items));
}

/// An output item as input: the API takes them back as they are.
fn as_input(item: &ResponseOutputItem) -> ResponseInputItem {
    let json = serde_json::to_value(item).unwrap_or_default();
    serde_json::from_value(json.clone()).unwrap_or_else(|_| ResponseInputItem::Unknown(json.into()))
}

/// Whether an item waits for an output that is not a function's.
fn waits(item: &ResponseOutputItem, output: &[ResponseOutputItem]) -> bool {
    match item {
        ResponseOutputItem::CustomToolCall(_)
        | ResponseOutputItem::ComputerCall(_)
        | ResponseOutputItem::LocalShellCall(_)
        | ResponseOutputItem::ApplyPatchCall(_)
        | ResponseOutputItem::McpApprovalRequest(_) => true,
        // The server runs those of its own containers.
        ResponseOutputItem::ShellCall(call) => !output.iter().any(|other| {
            matches!(other, ResponseOutputItem::ShellCallOutput(answer) if answer.call_id == call.call_id)
        }),
        _ => false,
    }
}

fn declared(tool: &Tool) -> AnyTool {
    let parameters = Nullable::Value(tool.parameters().clone().into());
    let mut function = FunctionTool::new(tool.name(), Nullable::Value(tool.is_strict()), parameters);
    function.description = Some(tool.description().to_owned()).filter(|text| !text.is_empty());
    function.into()
}
