//! Lets the model call functions: all calls of a turn run at once, then the model gets their results.
//!
//! ```console
//! $ cargo run -p keyway --example tools
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{
    ChatCompletionCreateParams, ChatCompletionFunctionTool, ChatCompletionMessageToolCallUnion,
    FunctionDefinition, tool, user,
};
use serde_json::{Value, json};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let weather = FunctionDefinition::new("get_weather").parameters(json!({
        "type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"],
    }));
    let mut messages = vec![user("Is it warmer in Paris or in Oslo?")];
    // A model that keeps calling functions must not run forever.
    for _ in 0..5 {
        let params = ChatCompletionCreateParams::new("gpt-4.1", messages.clone())
            .tools([ChatCompletionFunctionTool::new(weather.clone()).into()]);
        let reply = client.chat().completions().create(params).await?.into_inner();
        let Some(choice) = reply.choices.into_iter().next() else { break };
        let calls = choice.message.tool_calls.clone().unwrap_or_default();
        if calls.is_empty() {
            println!("{}", choice.message.content.unwrap_or_default());
            return Ok(());
        }
        messages.push(choice.message.into());

        let mut running = JoinSet::new();
        for call in calls {
            if let ChatCompletionMessageToolCallUnion::Function(call) = call {
                running.spawn(async move {
                    println!("{}({})", call.function.name, call.function.arguments);
                    (call.id, get_weather(&call.function.arguments).await)
                });
            }
        }
        for (id, result) in running.join_all().await {
            messages.push(tool(id, result));
        }
    }
    Err("the model did not come to an answer".into())
}

/// A model can send anything as arguments; what is wrong with them is an answer too.
async fn get_weather(arguments: &str) -> String {
    match serde_json::from_str::<Value>(arguments) {
        Ok(arguments) if arguments["city"] == "Paris" => "21 °C".to_owned(),
        Ok(arguments) if arguments["city"].is_string() => "9 °C".to_owned(),
        _ => "error: `city` is missing".to_owned(),
    }
}
