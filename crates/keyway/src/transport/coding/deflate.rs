//! `deflate`: zlib data (RFC 1950), which some servers send without its frame (RFC 1951).

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::transport::decoded::{Corrupt, Decoder};

#[derive(Default)]
pub(super) struct Deflate {
    /// `None` until the first byte tells whether there is a frame.
    inflater: Option<Box<InflateState>>,
    ended: bool,
}

/// The first byte of a frame names its method, 8. Data without one does not begin so: it would be a
/// stored block whose padding is not zero.
fn format_of(first: u8) -> DataFormat {
    if first & 0x0F == 8 { DataFormat::Zlib } else { DataFormat::Raw }
}

impl Decoder for Deflate {
    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt> {
        if self.ended {
            return Ok((input.len(), 0));
        }
        if self.inflater.is_none() {
            let Some(first) = input.first() else { return Ok((0, 0)) };
            self.inflater = Some(InflateState::new_boxed(format_of(*first)));
        }
        let Some(inflater) = &mut self.inflater else { return Ok((0, 0)) };
        let result = inflate(inflater, input, output, MZFlush::None);
        match result.status {
            Ok(MZStatus::StreamEnd) => self.ended = true,
            // `Buf` means that it made no progress without more input.
            Ok(_) | Err(MZError::Buf) => {}
            Err(_) => return Err(Corrupt),
        }
        Ok((result.bytes_consumed, result.bytes_written))
    }

    fn is_complete(&self) -> bool {
        self.ended
    }
}
