//! The loop of chat completions: the request's messages grow.

use keyway_types::chat::{
    ChatCompletion, ChatCompletionAccumulator, ChatCompletionAllowedToolsMode,
    ChatCompletionChoiceFinishReason as Finish, ChatCompletionChunk, ChatCompletionCreateParams,
    ChatCompletionFunctionTool, ChatCompletionMessageParam, ChatCompletionMessageToolCallUnion as AnyCall,
    ChatCompletionStreamOptions, ChatCompletionToolChoiceOption as Choice,
    ChatCompletionToolChoiceOptionPreset as Preset, ChatCompletionToolUnion, FunctionDefinition, tool,
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
use crate::resources::chat::Completions;

impl Completions {
    /// Runs the [tool loop](crate::tools): sends the messages, runs the tools that the model calls,
    /// and returns their outputs to it until it answers.
    ///
    /// Tools that the params declare under the same name are sent as declared there. With
    /// [`stream`](ToolRun::stream), `stream_options.include_usage` is set unless the params have
    /// stream options.
    pub fn run_tools(
        &self,
        params: ChatCompletionCreateParams,
        tools: impl IntoIterator<Item = Tool>,
    ) -> ToolRun<ChatCompletionCreateParams> {
        ToolRun::new(&self.client, params, tools)
    }
}

impl ToolReply<ChatCompletionCreateParams> {
    /// Returns all messages: those of the params, the model's, the tools' outputs, and the answer.
    pub fn messages(&self) -> &[ChatCompletionMessageParam] {
        &self.params.messages
    }
}

impl Request for ChatCompletionCreateParams {
    type Reply = ChatCompletion;
    type Accumulator = ChatCompletionAccumulator;
    type Event = ChatCompletionChunk;

    fn prepare(&mut self, tools: &[Tool], streamed: bool) -> std::result::Result<(), String> {
        if self.n.is_some_and(|n| n > 1) {
            return Err(
                "the params ask for several choices, which would go different ways; remove `n`".to_owned()
            );
        }
        let missing: Vec<_> = tools.iter().filter(|tool| !self.declares(tool.name())).map(declared).collect();
        if !missing.is_empty() {
            self.tools.get_or_insert_default().extend(missing);
        }
        if streamed && self.stream_options.is_none() {
            self.stream_options = Some(ChatCompletionStreamOptions::new().include_usage(true));
        }
        Ok(())
    }

    fn declares(&self, name: &str) -> bool {
        self.tools.iter().flatten().any(|tool| match tool {
            ChatCompletionToolUnion::Function(tool) => tool.function.name == name,
            _ => false,
        })
    }

    fn call(&self, client: &OpenAI) -> Call<ChatCompletion, ChatCompletionChunk> {
        client.chat().completions().create(self.clone())
    }

    async fn settled(_: &OpenAI, reply: ChatCompletion) -> Result<ChatCompletion> {
        Ok(reply)
    }

    fn turn(reply: &ChatCompletion) -> Turn {
        let mut turn = Turn::default();
        let Some(choice) = reply.first_choice() else { return turn };
        turn.cut_off = matches!(choice.finish_reason, Some(Finish::Length | Finish::ContentFilter));
        for call in choice.message.tool_calls.iter().flatten() {
            match call {
                AnyCall::Function(call) => {
                    let function = &call.function;
                    turn.calls.push(ToolCall::new(&call.id, &function.name, &function.arguments));
                }
                _ => turn.others = true,
            }
        }
        turn
    }

    fn usage(reply: &ChatCompletion) -> Usage {
        reply.usage.as_ref().map(Usage::from).unwrap_or_default()
    }

    fn add_reply(&mut self, reply: &ChatCompletion) {
        self.messages.extend(reply.message().map(|message| message.clone().into()));
    }

    fn add_output(&mut self, call: &ToolCall, output: String) {
        self.messages.push(tool(&call.id, output));
    }

    fn free_choice(&mut self) {
        match &mut self.tool_choice {
            Some(Choice::Preset(Preset::Required) | Choice::Function(_) | Choice::Custom(_)) => {
                self.tool_choice = None;
            }
            Some(Choice::AllowedTools(choice)) => {
                choice.allowed_tools.mode = ChatCompletionAllowedToolsMode::Auto;
            }
            _ => {}
        }
    }
}

fn declared(tool: &Tool) -> ChatCompletionToolUnion {
    let mut function = FunctionDefinition::new(tool.name());
    function.description = Some(tool.description().to_owned()).filter(|text| !text.is_empty());
    function.parameters = Some(tool.parameters().clone().into());
    function.strict = tool.is_strict().then_some(true);
    ChatCompletionFunctionTool::new(function).into()
}
