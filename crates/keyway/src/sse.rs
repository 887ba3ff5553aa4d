//! Server-sent events (WHATWG HTML §9.2).

mod decoder;
mod framed;
mod json_line;

pub use decoder::{Decoder, Event, EventTooLarge};
pub(crate) use framed::is_framed;
pub(crate) use json_line::is_piece;
