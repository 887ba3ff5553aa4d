// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod comparison;
mod decision;
mod moderation;
mod more;
mod prompt;

pub(in crate::schema) use comparison::*;
pub(in crate::schema) use decision::*;
pub(in crate::schema) use moderation::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use prompt::*;
