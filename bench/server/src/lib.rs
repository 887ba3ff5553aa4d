//! The neutral server's replies, shared with clients that read from memory.

pub mod canned;
pub mod request;
