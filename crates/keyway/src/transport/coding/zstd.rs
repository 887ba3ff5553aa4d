//! Zstandard (RFC 8878), on the C library: the decoders in Rust keep a whole window back before they
//! give anything out, which would hold up a stream's events.

use zstd_safe::{DCtx, DParameter, InBuffer, OutBuffer};

use crate::transport::decoded::{Corrupt, Decoder};

/// The largest window that a reply may use: 8 MiB (RFC 9659 §3).
const WINDOW_LOG: u32 = 23;

/// One frame after the other.
pub(super) struct Zstd {
    context: DCtx<'static>,
    complete: bool,
}

impl Zstd {
    /// Creates a decoder, or returns `None` if there is no memory for it.
    pub(super) fn new() -> Option<Self> {
        let mut context = DCtx::try_create()?;
        context.set_parameter(DParameter::WindowLogMax(WINDOW_LOG)).ok()?;
        Some(Self { context, complete: false })
    }
}

impl Decoder for Zstd {
    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt> {
        if self.complete && input.is_empty() {
            return Ok((0, 0));
        }
        let mut input = InBuffer::around(input);
        let mut output = OutBuffer::around(output);
        let hint = self.context.decompress_stream(&mut output, &mut input).map_err(|_| Corrupt)?;
        // The size of the next input, or 0 at the end of a frame.
        self.complete = hint == 0;
        Ok((input.pos(), output.pos()))
    }

    fn is_complete(&self) -> bool {
        self.complete
    }
}
