// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod agents;
mod agents_automations;
mod agents_environments;
mod agents_sessions;
mod agents_vaults;
mod assistants;
mod chatkit;
mod more;
mod responses;
mod threads;

pub(in crate::schema) use agents::*;
pub(in crate::schema) use agents_automations::*;
pub(in crate::schema) use agents_environments::*;
pub(in crate::schema) use agents_sessions::*;
pub(in crate::schema) use agents_vaults::*;
pub(in crate::schema) use assistants::*;
pub(in crate::schema) use chatkit::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use responses::*;
pub(in crate::schema) use threads::*;
