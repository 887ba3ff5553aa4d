// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Realtime: `realtime`.

mod types;

pub use types::*;
