//! Content codings: compressed replies, decoded as they arrive (H11).

#[cfg(feature = "br")]
mod brotli;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg(feature = "zstd")]
mod zstd;

use std::mem;

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Response};

use super::decoded::{Decoded, Decoder};
use super::reply_body::ReplyBody;

/// The codings that this build decodes, as `Accept-Encoding` lists them (RFC 9110 §12.5.3). `None`
/// without any.
pub(crate) const ACCEPTED: Option<&str> =
    match (cfg!(feature = "gzip"), cfg!(feature = "br"), cfg!(feature = "zstd")) {
        (true, true, true) => Some("gzip, br, zstd"),
        (true, true, false) => Some("gzip, br"),
        (true, false, true) => Some("gzip, zstd"),
        (true, false, false) => Some("gzip"),
        (false, true, true) => Some("br, zstd"),
        (false, true, false) => Some("br"),
        (false, false, true) => Some("zstd"),
        (false, false, false) => None,
    };

/// Replaces a compressed body by its content, in a coding that this build knows, and removes the
/// headers that no longer apply. Other replies stay as they are.
#[inline]
pub(crate) fn decode(reply: &mut Response<ReplyBody>) {
    if reply.headers().contains_key(CONTENT_ENCODING) {
        undo(reply);
    }
}

#[cold]
fn undo(reply: &mut Response<ReplyBody>) {
    let Some(name) = left_in(reply.headers()) else { return };
    let Some(decoder) = decoder(&name) else { return };
    reply.headers_mut().remove(CONTENT_ENCODING);
    reply.headers_mut().remove(CONTENT_LENGTH);
    let compressed = mem::take(reply.body_mut());
    *reply.body_mut() = ReplyBody::from_decoded(Decoded::new(compressed, name, decoder));
}

/// The coding that a reply's body is in, in lower case. `None` if it is in none.
pub(crate) fn left_in(headers: &HeaderMap) -> Option<String> {
    if !headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    let lines = headers.get_all(CONTENT_ENCODING).iter();
    let names: Vec<_> = lines.map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    let name = names.join(", ").trim().to_ascii_lowercase();
    (!name.is_empty() && name != "identity").then_some(name)
}

fn decoder(name: &str) -> Option<Box<dyn Decoder>> {
    match name {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(Box::<gzip::Gzip>::default()),
        #[cfg(feature = "br")]
        "br" => Some(Box::new(brotli::Brotli::new())),
        #[cfg(feature = "zstd")]
        "zstd" => zstd::Zstd::new().map(|decoder| Box::new(decoder) as _),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
