//! Chat completions: `chat.completions`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/chat>.

mod accumulate;
mod chunk;
mod completion;
mod content;
mod custom_tool;
mod helpers;
mod logprobs;
mod message;
mod moderation;
mod params;
mod tool;
mod tool_call;
mod tool_choice;

pub use accumulate::ChatCompletionAccumulator;
pub use chunk::*;
pub use completion::*;
pub use content::*;
pub use custom_tool::*;
pub use helpers::{assistant, developer, system, tool, user};
pub use logprobs::*;
pub use message::*;
pub use moderation::*;
pub use params::*;
pub use tool::*;
pub use tool_call::*;
pub use tool_choice::*;

#[cfg(test)]
mod tests;
