//! Keys with state: what a key may do, where it is stored, how it is described.

mod builder;
mod file;
mod handle;
mod members;
mod ring;
mod state;
mod text;

pub use builder::KeyBuilder;
pub use handle::EmulatedKey;
pub use state::{KeyState, Standing};

pub(crate) use builder::fresh_secret;
pub(crate) use file::{FileContents, LOOKS_REAL, check_secret, read as read_file};
pub(crate) use members::{describe, set_member};
pub(crate) use ring::{InFlight, KeyOrigin, Ring, Slot};
pub(crate) use text::{KeyText, looks_real};

#[cfg(test)]
mod tests;
