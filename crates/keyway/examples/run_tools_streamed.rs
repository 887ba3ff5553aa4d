//! Runs tools made from Rust types, and shows text, calls and results while they arrive.
//!
//! ```console
//! $ cargo run -p keyway --features responses,schemars --example run_tools_streamed
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::events::StreamEvent;
use keyway::structured::schemars::{self, JsonSchema};
use keyway::tools::{Json, RunEvent, Tool};
use keyway::types::responses::ResponseCreateParams;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct Search {
    /// Words of the title.
    title: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let search = Tool::new("search", "Searches the catalogue.", |search: Search| async move {
        Json([format!("{}, 2 copies", search.title)])
    });
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Do you have Middlemarch?");

    let mut events = client.responses().run_tools(params, [search]).stream();
    while let Some(event) = events.next().await {
        match event? {
            RunEvent::Model(StreamEvent::Text(delta)) => print!("{delta}"),
            RunEvent::Model(StreamEvent::ToolCallDone { name, arguments, .. }) => {
                println!("calling {name}({arguments})");
            }
            RunEvent::ToolOutput { output, .. } => println!("found {output}"),
            _ => {}
        }
    }
    let run = events.finish().await?;
    println!("\n{:?} after {} steps", run.end(), run.steps());
    Ok(())
}
