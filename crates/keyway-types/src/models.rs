// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Models: `models`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/models>.

mod types;

pub use types::*;

#[cfg(test)]
mod tests;
