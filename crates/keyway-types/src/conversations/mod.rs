// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Conversations: `conversations`.

mod types;

pub use types::*;
