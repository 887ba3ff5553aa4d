//! Replies that do not fit their type in the usual way (D3, E9, H10).

use keyway_types::Misfit;
use serde::de::DeserializeOwned;

use super::{RawReply, Read, disguised, unexpected, unexpected_but};
use crate::error::{Error, Result, in_success, server};
use crate::misfits;
use crate::pipeline::Place;
use crate::sse;

impl RawReply {
    /// Decodes a body that is not UTF-8: what is not becomes U+FFFD.
    #[cold]
    pub(super) fn decode_lossily<T: DeserializeOwned>(
        &self,
        body: &[u8],
        read: Option<Read<T>>,
    ) -> Result<(Box<T>, Vec<Misfit>)> {
        let (text, what) = disguised::text_of(body);
        let read =
            |text: &str| read.map_or_else(|| serde_json::from_str(text), |read| read(text)).map(Box::new);
        let (value, mut found) = self.decode_again(&text, read)?;
        let lossy = [Misfit::of_whole("JSON", what)];
        if found.is_empty() {
            misfits::warn(&self.meta, &lossy);
        }
        found.splice(0..0, lossy);
        Ok((value, found))
    }

    /// Decodes a body that did not fit in the usual way.
    #[cold]
    pub(super) fn decode_again<T>(
        &self,
        text: &str,
        mut read: impl FnMut(&str) -> serde_json::Result<Box<T>>,
    ) -> Result<(Box<T>, Vec<Misfit>)> {
        if let Some(found) = in_success::find(text.as_bytes(), self.meta.operation) {
            return Err(self.meta.refusal(&found, text.as_bytes(), Place::Whole));
        }
        if self.is_stream(text.as_bytes()) {
            return Err(self.no_fit(text.as_bytes(), ""));
        }
        let read = match misfits::read_again(self.meta.strict, text, &mut read) {
            Err(misfits::Unread::Other(error)) if !self.meta.strict => {
                self.decode_inside(text, &mut read).ok_or(misfits::Unread::Other(error))
            }
            result => result,
        };
        match read {
            Ok((value, found)) => {
                misfits::warn(&self.meta, &found);
                Ok((value, found))
            }
            Err(misfits::Unread::Misfit(error)) => {
                Err(misfits::refused(&self.meta, &error.to_string(), text.as_bytes()))
            }
            Err(misfits::Unread::Other(error)) => Err(self.no_fit(text.as_bytes(), &error.to_string())),
        }
    }

    /// Decodes a reply that a gateway put into another object.
    fn decode_inside<T>(
        &self,
        text: &str,
        read: impl FnMut(&str) -> serde_json::Result<Box<T>>,
    ) -> Option<(Box<T>, Vec<Misfit>)> {
        let (inner, around) = in_success::inside(text.as_bytes(), self.meta.operation)?;
        let inner = std::str::from_utf8(inner).ok()?;
        let (value, mut found) = misfits::read_again(false, inner, read).ok()?;
        found.insert(0, Misfit::of_whole("the reply", around));
        Some((value, found))
    }

    /// The error for a body that does not fit; `error` says why.
    #[cold]
    pub(super) fn no_fit(&self, body: &[u8], error: &str) -> Error {
        if let Some(found) = in_success::find(body, self.meta.operation) {
            return self.meta.refusal(&found, body, Place::Whole);
        }
        let what = if body.is_empty() {
            "its body is empty".to_owned()
        } else if self.is_stream(body) {
            let next = "ask for a stream (as `keyway chat` does, in code `.stream()`)";
            return unexpected_but(&self.meta, "it is a stream of events, not a whole reply", body, next);
        } else if server::words(body).is_some() {
            "its body is not JSON".to_owned()
        } else {
            format!("its body cannot be deserialized ({error})")
        };
        unexpected(&self.meta, &what, body)
    }

    /// Returns whether the body is a stream that the operation could have been asked for.
    fn is_stream(&self, body: &[u8]) -> bool {
        self.meta.operation.stream.is_some() && is_stream(body)
    }

    #[cold]
    pub(super) fn look_for_choices(&self) -> Result<()> {
        match in_success::lacks_choices(&self.body, self.meta.operation) {
            Some(what) => Err(unexpected(&self.meta, what, &self.body)),
            None => Ok(()),
        }
    }
}

/// Returns whether a body is framed as events, or is lines of JSON of which the first is only a piece of a
/// reply.
fn is_stream(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let is_framed = [&b"data:"[..], b"event:", b"id:", b"retry:", b":"];
    is_framed.iter().any(|field| start.starts_with(field)) || {
        let end = memchr::memchr2(b'\n', b'\r', start).unwrap_or(start.len());
        let (line, rest) = start.split_at(end);
        !rest.trim_ascii().is_empty() && sse::is_piece(line)
    }
}

#[cfg(test)]
mod tests {
    use super::is_stream;

    #[test]
    fn h10_a_stream_is_told_from_a_whole_reply() {
        let piece = r#"{"object":"chat.completion.chunk","choices":[{"delta":{"content":"Hi"}}]}"#;
        for body in [
            format!("data: {piece}\n\n"),
            format!("\n: ping\n\ndata: {piece}"),
            format!("{piece}\n{piece}\n"),
            format!("{piece}\r\n\r\n[DONE]"),
        ] {
            assert!(is_stream(body.as_bytes()), "{body}");
        }
        // A piece alone is all that there is.
        let whole = r#"{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"#;
        for body in [piece.to_owned(), format!("{piece}\n\n"), format!("{whole}\n{whole}"), String::new()] {
            assert!(!is_stream(body.as_bytes()), "{body}");
        }
    }
}
