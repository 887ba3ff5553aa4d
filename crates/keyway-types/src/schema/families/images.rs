// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod edit;
mod gen_parts;
mod generate;
mod images;
mod more;

pub(in crate::schema) use edit::*;
pub(in crate::schema) use gen_parts::*;
pub(in crate::schema) use generate::*;
pub(in crate::schema) use images::*;
pub(in crate::schema) use more::*;
