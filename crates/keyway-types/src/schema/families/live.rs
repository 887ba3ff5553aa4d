// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod allowed;
mod container;
mod decision;
mod initial;
mod media;
mod more;
mod responses_config;
mod responses_config_tool;
mod responses_update;
mod session;
mod tool;

pub(in crate::schema) use allowed::*;
pub(in crate::schema) use container::*;
pub(in crate::schema) use decision::*;
pub(in crate::schema) use initial::*;
pub(in crate::schema) use media::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use responses_config::*;
pub(in crate::schema) use responses_config_tool::*;
pub(in crate::schema) use responses_update::*;
pub(in crate::schema) use session::*;
pub(in crate::schema) use tool::*;
