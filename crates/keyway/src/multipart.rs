//! Forms with files: `multipart/form-data` (H8, RFC 7578).
//!
//! - [`form`]: the parts made from the parameters.
//! - [`head`]: the lines before a part, and the quoting of names.
//! - [`layout`]: the whole body: the parts in memory, the parts read while sending, and the length.
//! - [`chunks`]: the body while it is sent.
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
