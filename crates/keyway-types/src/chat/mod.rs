// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Chat completions: `chat.completions`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/chat>.

mod accumulate;
mod assistant;
mod chat;
mod chunk;
mod content;
mod custom;
mod function;
mod helpers;
mod message;
mod model;
mod moderation;
mod more;
mod params;
mod stream;
mod tool;
mod usage;

pub use accumulate::*;
pub use assistant::*;
pub use chat::*;
pub use chunk::*;
pub use content::*;
pub use custom::*;
pub use function::*;
pub use helpers::*;
pub use message::*;
pub use model::*;
pub use moderation::*;
pub use more::*;
pub use params::*;
pub use stream::*;
pub use tool::*;
pub use usage::*;

#[cfg(test)]
mod tests;
