// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! FineTuning: `fine_tuning`.

mod types;

pub use types::*;
