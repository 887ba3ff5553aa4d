//! Streams a turn in which the model calls a function: text is shown at once, calls run when they are complete.
//!
//! ```console
//! $ cargo run -p keyway --example tools_streamed
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{
    ChatCompletionCreateParams, ChatCompletionFunctionTool, ChatCompletionMessageToolCallUnion,
    FunctionDefinition, user,
};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let search = FunctionDefinition::new("search").description("Searches the catalogue.").parameters(json!({
        "type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"],
    }));
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Do you have Middlemarch?")])
        .tools([ChatCompletionFunctionTool::new(search).into()])
        .tool_choice("required");

    let mut stream = client.chat().completions().create(params).stream().await?;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        print!("{}", chunk.text());
        // Names and arguments come in pieces, told apart by their index.
        let deltas = chunk.choices.iter().filter_map(|choice| choice.delta.tool_calls.as_ref()).flatten();
        for function in deltas.filter_map(|delta| delta.function.as_ref()) {
            println!("piece of a call: {:?} {:?}", function.name, function.arguments);
        }
    }

    // The stream puts the pieces together.
    let reply = stream.so_far();
    let calls = reply.choices.iter().filter_map(|choice| choice.message.tool_calls.as_ref()).flatten();
    for call in calls {
        if let ChatCompletionMessageToolCallUnion::Function(call) = call {
            println!("call: {}({})", call.function.name, call.function.arguments);
        }
    }
    Ok(())
}
