// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod batch;
mod eval;
mod fine;
mod more;
mod response;

pub(in crate::schema) use batch::*;
pub(in crate::schema) use eval::*;
pub(in crate::schema) use fine::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use response::*;
