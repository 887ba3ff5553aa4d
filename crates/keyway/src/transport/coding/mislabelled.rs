//! Text under the name of a coding, as a proxy leaves it that decompresses a reply and keeps its header.

use crate::transport::decoded::{Corrupt, Decoder};

/// Decodes a body, unless it begins as a reply in plain text does. No data in the codings that this is
/// used for begins so; brotli's may.
pub(super) fn unless_text(decoder: Box<dyn Decoder>) -> Box<dyn Decoder> {
    Box::new(UnlessText { decoder, is_text: None })
}

struct UnlessText {
    decoder: Box<dyn Decoder>,
    /// `None` before the first byte.
    is_text: Option<bool>,
}

impl Decoder for UnlessText {
    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt> {
        if self.is_text.is_none() && !input.is_empty() {
            self.is_text = Some(is_text(input));
        }
        if self.is_text != Some(true) {
            return self.decoder.step(input, output);
        }
        let length = input.len().min(output.len());
        output[..length].copy_from_slice(&input[..length]);
        Ok((length, length))
    }

    fn is_complete(&self) -> bool {
        self.is_text == Some(true) || self.decoder.is_complete()
    }
}

/// Returns whether this is the start of JSON or of events.
fn is_text(start: &[u8]) -> bool {
    let field = [&b"data"[..], b"event", b"id:", b"retry"].iter().any(|field| start.starts_with(field));
    field || matches!(start.first(), Some(b'{' | b'[' | b'"' | b' ' | b'\n' | b'\r' | b':' | 0xEF))
}
