//! Content codings: compressed replies, decoded as they arrive (H11).

#[cfg(feature = "br")]
mod brotli;
#[cfg(feature = "gzip")]
mod deflate;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg(any(feature = "gzip", feature = "zstd"))]
mod mislabelled;
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

/// The number of codings, one around the other, that are undone.
const MOST: usize = 3;

/// Replaces a compressed body by its content, if this build knows its codings, and removes the headers
/// that no longer apply. Other replies stay as they are.
#[inline]
pub(crate) fn decode(reply: &mut Response<ReplyBody>) {
    if reply.headers().contains_key(CONTENT_ENCODING) {
        undo(reply);
    }
}

#[cold]
fn undo(reply: &mut Response<ReplyBody>) {
    let Some(names) = left_in(reply.headers()) else { return };
    let names: Vec<_> = names.split(',').map(str::trim).filter(|name| is_coding(name)).collect();
    let decoders: Option<Vec<_>> = names.iter().map(|name| decoder(name)).collect();
    let Some(decoders) = decoders.filter(|decoders| decoders.len() <= MOST) else { return };
    reply.headers_mut().remove(CONTENT_ENCODING);
    reply.headers_mut().remove(CONTENT_LENGTH);
    // The last one was applied last (RFC 9110 §8.4).
    for (name, decoder) in names.iter().zip(decoders).rev() {
        let compressed = mem::take(reply.body_mut());
        *reply.body_mut() = ReplyBody::from_decoded(Decoded::new(compressed, (*name).to_owned(), decoder));
    }
}

/// The registered codings. Anything else, such as `utf-8`, was written there by mistake.
const REGISTERED: &[&str] = &[
    "br",
    "compress",
    "dcb",
    "dcz",
    "deflate",
    "exi",
    "gzip",
    "pack200-gzip",
    "x-compress",
    "x-gzip",
    "zstd",
];

fn is_coding(name: &str) -> bool {
    REGISTERED.contains(&name)
}

/// The coding that a reply's body is in, in lower case. `None` if it is in none.
pub(crate) fn left_in(headers: &HeaderMap) -> Option<String> {
    if !headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    let lines = headers.get_all(CONTENT_ENCODING).iter();
    let names: Vec<_> = lines.map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    let name = names.join(", ").trim().to_ascii_lowercase();
    name.split(',').any(|name| is_coding(name.trim())).then_some(name)
}

fn decoder(name: &str) -> Option<Box<dyn Decoder>> {
    match name {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(mislabelled::unless_text(Box::<gzip::Gzip>::default())),
        // Not requested, because servers do not agree on what it is.
        #[cfg(feature = "gzip")]
        "deflate" => Some(mislabelled::unless_text(Box::<deflate::Deflate>::default())),
        #[cfg(feature = "br")]
        "br" => Some(Box::new(brotli::Brotli::new())),
        #[cfg(feature = "zstd")]
        "zstd" => zstd::Zstd::new().map(|decoder| mislabelled::unless_text(Box::new(decoder))),
        _ => None,
    }
}

/// The most content of a body that was compressed without a word of it.
#[cfg(feature = "gzip")]
const MOST_UNLABELLED: usize = 64 << 20;

/// The content of a body that is gzip data, although no header says so. `None` for any other body.
#[cold]
#[cfg(feature = "gzip")]
pub(crate) fn unlabelled(body: &[u8]) -> Option<Vec<u8>> {
    body.starts_with(&[0x1F, 0x8B, 8]).then(|| gzip::content(body, MOST_UNLABELLED))?
}

/// This build does not decode gzip.
#[cfg(not(feature = "gzip"))]
pub(crate) fn unlabelled(_: &[u8]) -> Option<Vec<u8>> {
    None
}

#[cfg(test)]
mod tests;
