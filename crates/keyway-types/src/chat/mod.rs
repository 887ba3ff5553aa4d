// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Chat completions: `chat.completions`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/chat>.

mod accumulate;
mod helpers;
mod types;

pub use accumulate::*;
pub use helpers::*;
pub use types::*;

#[cfg(test)]
mod tests;
