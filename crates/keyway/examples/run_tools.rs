//! Lets the model call functions until it has an answer: keyway sends, runs the calls and returns their results.
//!
//! ```console
//! $ cargo run -p keyway --example run_tools
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::tools::{Approval, Tool};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
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
    let run = client
        .chat()
        .completions()
        .run_tools(question, [weather])
        .max_steps(5)
        .on_call(|call| async move {
            println!("{}({})", call.name, call.arguments);
            // Ask a person here, or say `Approval::Deny("why".into())` or `Approval::Stop`.
            Approval::Run
        })
        .await?;
    println!("{}", run.text());
    println!("{} steps, {} messages, {} tokens", run.steps(), run.messages().len(), run.usage().total_tokens);
    Ok(())
}
