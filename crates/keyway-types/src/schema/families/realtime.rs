// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod audio;
mod client;
mod more;
mod session;
mod transcription;
mod translation;

pub(in crate::schema) use audio::*;
pub(in crate::schema) use client::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use session::*;
pub(in crate::schema) use transcription::*;
pub(in crate::schema) use translation::*;
