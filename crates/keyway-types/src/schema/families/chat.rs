// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod allowed_to_token;
mod assistant;
mod chat;
mod chunk;
mod content;
mod custom;
mod function;
mod message;
mod model;
mod moderation;
mod params;
mod stream;
mod tool;
mod update_to_web;
mod usage;

pub(in crate::schema) use allowed_to_token::*;
pub(in crate::schema) use assistant::*;
pub(in crate::schema) use chat::*;
pub(in crate::schema) use chunk::*;
pub(in crate::schema) use content::*;
pub(in crate::schema) use custom::*;
pub(in crate::schema) use function::*;
pub(in crate::schema) use message::*;
pub(in crate::schema) use model::*;
pub(in crate::schema) use moderation::*;
pub(in crate::schema) use params::*;
pub(in crate::schema) use stream::*;
pub(in crate::schema) use tool::*;
pub(in crate::schema) use update_to_web::*;
pub(in crate::schema) use usage::*;
