//! Server-sent events (section S of the contract, WHATWG HTML §9.2).

mod decoder;

pub use decoder::{Decoder, Event, EventTooLarge};
