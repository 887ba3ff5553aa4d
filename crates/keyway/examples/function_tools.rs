//! Makes function tools from Rust types: the schema, the name and the description come from the type.
//!
//! ```console
//! $ cargo run -p keyway --features schemars --example function_tools
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::structured::FunctionTool;
use keyway::structured::schemars::{self, JsonSchema};
use keyway::types::responses::{ResponseCreateParams, function_output};
use serde::Deserialize;

/// The weather in a city, now.
#[derive(Deserialize, JsonSchema)]
struct GetWeather {
    /// The city's name, without the country.
    city: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let weather = FunctionTool::<GetWeather>::new()?;
    let question = ResponseCreateParams::new()
        .model("gpt-4.1")
        .input("How warm is it in Paris?")
        .tools([weather.responses()])
        .tool_choice("required");
    let reply = client.responses().create(question).await?;

    let mut results = Vec::new();
    for call in reply.function_calls().filter(|call| call.name == weather.name()) {
        // Arguments of another shape are an error that the model can read and correct.
        let result = match weather.arguments(&call.arguments) {
            Ok(arguments) => {
                println!("the model asks for the weather in {:?}", arguments.city);
                format!("{}: 21 °C", arguments.city)
            }
            Err(error) => error.to_string(),
        };
        results.push(function_output(&call.call_id, result));
    }

    // The server remembers the question by the response's id.
    let followup =
        ResponseCreateParams::new().model("gpt-4.1").previous_response_id(reply.id.clone()).input(results);
    println!("{}", client.responses().create(followup).await?.output_text());
    Ok(())
}
