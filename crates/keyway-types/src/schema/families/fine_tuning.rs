// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod alpha;
mod checkpoint;
mod dpo;
mod eval;
mod grader;
mod job;
mod more;
mod reinforcement;
mod supervised;

pub(in crate::schema) use alpha::*;
pub(in crate::schema) use checkpoint::*;
pub(in crate::schema) use dpo::*;
pub(in crate::schema) use eval::*;
pub(in crate::schema) use grader::*;
pub(in crate::schema) use job::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use reinforcement::*;
pub(in crate::schema) use supervised::*;
