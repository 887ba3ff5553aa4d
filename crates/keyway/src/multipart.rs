//! Forms with files: `multipart/form-data` (H8, RFC 7578).
//!
//! - [`form`]: which parts the parameters make.
//! - [`head`]: the lines before a part, and the quoting of names.
//! - [`layout`]: the whole body: what is in memory, what is read while it is sent, and how long it is.
//! - [`chunks`]: the body as it is sent.
//! - [`media_type`]: content types by file name.

mod chunks;
mod form;
mod head;
mod layout;
mod media_type;

pub(crate) use form::MultipartForm;
pub(crate) use layout::Layout;
#[cfg(feature = "uploads")]
pub(crate) use layout::{length_of, pieces_of};

#[cfg(test)]
mod tests;
