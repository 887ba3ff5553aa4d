// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Chat completions: `chat.completions`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/chat>.

mod accumulate;
mod completion_create_params;
mod completion_message_param;
mod completions;
mod helpers;
mod message_list;
mod parts;

pub use accumulate::*;
pub use completion_create_params::*;
pub use completion_message_param::*;
pub use completions::*;
pub use helpers::*;
pub use message_list::*;
pub use parts::*;

#[cfg(test)]
mod tests;
