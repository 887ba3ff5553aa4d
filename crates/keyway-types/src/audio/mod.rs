// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Audio: `audio`.

mod accumulate;
mod more;
mod speech;
mod transcription;
mod translation;
mod voice;

pub use accumulate::*;
pub use more::*;
pub use speech::*;
pub use transcription::*;
pub use translation::*;
pub use voice::*;
