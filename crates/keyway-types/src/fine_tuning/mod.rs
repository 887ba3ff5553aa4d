// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! FineTuning: `fine_tuning`.

mod checkpoint;
mod dpo;
mod eval;
mod grader;
mod job;
mod more;
mod reinforcement;

pub use checkpoint::*;
pub use dpo::*;
pub use eval::*;
pub use grader::*;
pub use job::*;
pub use more::*;
pub use reinforcement::*;
