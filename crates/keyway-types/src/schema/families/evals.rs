// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod completions;
mod eval;
mod grader;
mod jsonl;
mod more;
mod params;
mod responses;
mod run;

pub(in crate::schema) use completions::*;
pub(in crate::schema) use eval::*;
pub(in crate::schema) use grader::*;
pub(in crate::schema) use jsonl::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use params::*;
pub(in crate::schema) use responses::*;
pub(in crate::schema) use run::*;
