// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod file;
mod more;
mod search;
mod vector;

pub(in crate::schema) use file::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use search::*;
pub(in crate::schema) use vector::*;
