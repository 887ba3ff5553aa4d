//! Server-sent events (WHATWG HTML §9.2).

mod decoder;

pub use decoder::{Decoder, Event, EventTooLarge};
