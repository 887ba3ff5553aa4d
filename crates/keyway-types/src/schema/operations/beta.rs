// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod assistants;
mod chatkit;
mod more;
mod responses;
mod threads;

pub(in crate::schema) use assistants::*;
pub(in crate::schema) use chatkit::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use responses::*;
pub(in crate::schema) use threads::*;
