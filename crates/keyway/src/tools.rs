//! The tool loop: lets the model call your functions until it has an answer.
//!
//! A [`Tool`] is a function with a name, a description and typed arguments. `run_tools` of chat
//! completions and of responses sends the conversation, runs what the model calls, returns the
//! results to it, and repeats that until the model answers.
//!
//! ```
//! # #[cfg(feature = "chat")]
//! # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
//! use keyway::tools::Tool;
//! use keyway::types::chat::{ChatCompletionCreateParams, user};
//! use serde_json::{Value, json};
//!
//! let schema = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
//! let weather = Tool::with_schema("get_weather", "The weather in a city, now.", schema, |args: Value| async move {
//!     format!("{}: 21 °C", args["city"])
//! });
//! let params = ChatCompletionCreateParams::new("gpt-4.1", [user("How warm is it in Paris?")]);
//! let run = client.chat().completions().run_tools(params, [weather]).await?;
//! println!("{} ({} steps, {} tokens)", run.text(), run.steps(), run.usage().total_tokens);
//! # Ok(()) }
//! ```
//!
//! # Rules
//!
//! - A step is one request to the model. There are at most 10 ([`max_steps`](ToolRun::max_steps)).
//! - The calls of a step run at the same time, at most 16 ([`max_parallel`](ToolRun::max_parallel)).
//! - The model gets a tool's error, arguments that do not fit and an unknown name as text, so that it
//!   can correct itself, unless you set [`stop_on_tool_error`](ToolRun::stop_on_tool_error).
//! - [`on_call`](ToolRun::on_call) sees each call before anything of its step runs, and approves it,
//!   denies it with words for the model, or stops.
//! - `tool_choice` that forces a call counts for the first step only; then the model chooses.
//! - If the run is dropped, its request and its tools are dropped too. After an error or a drop,
//!   [`run`](ToolRun::run) continues from the last step that was complete.

mod approval;
#[cfg(feature = "chat")]
mod chat;
mod event;
mod output;
mod reply;
#[cfg(feature = "responses")]
mod responses;
mod run;
mod step;
mod stream;
mod tool;
mod turn;

pub use approval::{Approval, ToolCall};
pub use event::RunEvent;
pub use output::{Json, ToolOutput};
pub use reply::{RunEnd, ToolReply};
pub use run::ToolRun;
pub use stream::ToolEvents;
pub use tool::Tool;
pub use turn::ToolParams;
