//! What the neutral server answers, also for clients that are fed from memory.

pub mod canned;
pub mod request;
