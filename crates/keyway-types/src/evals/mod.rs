// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Evals: `evals`.

mod completions;
mod grader;
mod jsonl;
mod more;
mod responses;
mod run;

pub use completions::*;
pub use grader::*;
pub use jsonl::*;
pub use more::*;
pub use responses::*;
pub use run::*;
