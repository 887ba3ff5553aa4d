// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod agent;
mod batch;
mod endpoint;
mod eval;
mod fine;
mod live;
mod more;
mod realtime;
mod response;
mod safety;

pub(in crate::schema) use agent::*;
pub(in crate::schema) use batch::*;
pub(in crate::schema) use endpoint::*;
pub(in crate::schema) use eval::*;
pub(in crate::schema) use fine::*;
pub(in crate::schema) use live::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use realtime::*;
pub(in crate::schema) use response::*;
pub(in crate::schema) use safety::*;
