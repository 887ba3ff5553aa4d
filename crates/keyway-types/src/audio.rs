// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `audio`.

mod accumulate;
mod speech;
mod transcriptions;
mod translations;
mod types;
mod voice_consents;
mod voices;

pub use accumulate::*;
pub use speech::*;
pub use transcriptions::*;
pub use translations::*;
pub use types::*;
pub use voice_consents::*;
pub use voices::*;
