// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod input;
mod more;
mod params;
mod question;

pub(in crate::schema) use input::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use params::*;
pub(in crate::schema) use question::*;
