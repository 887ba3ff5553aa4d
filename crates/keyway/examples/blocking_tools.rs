//! Lets the model call functions until it has an answer, without an async runtime.
//!
//! ```console
//! $ cargo run -p keyway --example blocking_tools
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::blocking::OpenAI;
use keyway::events::StreamEvent;
use keyway::tools::{Approval, RunEvent, Tool};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use serde_json::{Value, json};

fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let schema = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
    let weather = Tool::with_schema(
        "get_weather",
        "The weather in a city, now.",
        schema,
        |arguments: Value| async move {
            // The model gets an error as text, and can correct itself.
            let city = arguments["city"].as_str().ok_or("`city` is missing")?;
            Ok::<_, &str>(format!("{city}: {} °C", if city == "Paris" { 21 } else { 9 }))
        },
    );

    let question = ChatCompletionCreateParams::new("gpt-4.1", [user("Is it warmer in Paris or in Oslo?")]);
    let run = client.chat().completions().run_tools(question, [weather]).on_call(|call| {
        println!("{}({})", call.name, call.arguments);
        // You may ask the user here: the function may block.
        Approval::Run
    });

    // `run.send()?` does the same without events.
    let mut events = run.stream();
    for event in &mut events {
        match event? {
            RunEvent::Model(StreamEvent::Text(delta)) => print!("{delta}"),
            RunEvent::ToolOutput { output, .. } => println!("{output}"),
            _ => {}
        }
    }
    println!("\n{} steps", events.finish()?.steps());
    Ok(())
}
