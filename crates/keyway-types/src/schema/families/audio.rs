// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod more;
mod speech;
mod transcription;
mod translation;
mod voice;

pub(in crate::schema) use more::*;
pub(in crate::schema) use speech::*;
pub(in crate::schema) use transcription::*;
pub(in crate::schema) use translation::*;
pub(in crate::schema) use voice::*;
