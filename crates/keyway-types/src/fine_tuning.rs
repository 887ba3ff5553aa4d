// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `fine_tuning`.

mod alpha;
mod checkpoints;
mod fine_tune_method;
mod jobs;
mod types;

pub use alpha::*;
pub use checkpoints::*;
pub use fine_tune_method::*;
pub use jobs::*;
pub use types::*;
