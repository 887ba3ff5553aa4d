// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod comparison;
mod moderation;
mod more;

pub(in crate::schema) use comparison::*;
pub(in crate::schema) use moderation::*;
pub(in crate::schema) use more::*;
