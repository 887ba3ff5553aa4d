//! gzip (RFC 1952), on the inflater of `miniz_oxide`.

mod crc;
mod head;

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::transport::decoded::{Corrupt, Decoder};
pub(super) use crc::Crc;
use head::Head;

/// The members of a gzip file, one after the other. Anything else after the last one is ignored, as
/// gzip does with padding.
pub(super) struct Gzip {
    part: Part,
    /// Holds the window of 32 KiB.
    inflater: Box<InflateState>,
    crc: Crc,
    length: u32,
}

enum Part {
    Head(Head),
    Data,
    Tail(Vec<u8>),
    /// A member has ended, and another may begin.
    Between,
    Padding,
}

impl Default for Gzip {
    fn default() -> Self {
        Self {
            part: Part::Head(Head::default()),
            inflater: InflateState::new_boxed(DataFormat::Raw),
            crc: Crc::default(),
            length: 0,
        }
    }
}

impl Gzip {
    fn inflate(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt> {
        let result = inflate(&mut self.inflater, input, output, MZFlush::None);
        let written = &output[..result.bytes_written];
        self.crc.update(written);
        self.length = self.length.wrapping_add(written.len() as u32);
        match result.status {
            Ok(MZStatus::StreamEnd) => self.part = Part::Tail(Vec::with_capacity(8)),
            // `Buf` means that it made no progress without more input.
            Ok(_) | Err(MZError::Buf) => {}
            Err(_) => return Err(Corrupt),
        }
        Ok((result.bytes_consumed, result.bytes_written))
    }

    /// Checks the end of a member: its CRC and its length (RFC 1952 §2.3.1).
    fn check(&mut self, tail: &[u8]) -> Result<(), Corrupt> {
        let expected = [self.crc.value().to_le_bytes(), self.length.to_le_bytes()].concat();
        if tail == expected { Ok(()) } else { Err(Corrupt) }
    }
}

/// The content of a whole file. `None` if it is malformed, cut off or longer than `limit`.
#[cold]
pub(super) fn content(mut input: &[u8], limit: usize) -> Option<Vec<u8>> {
    let (mut gzip, mut content) = (Gzip::default(), Vec::new());
    let mut room = vec![0; 16 << 10];
    while content.len() <= limit {
        let Ok((read, written)) = gzip.step(input, &mut room) else { return None };
        input = input.get(read..)?;
        content.extend_from_slice(room.get(..written)?);
        if (read, written) == (0, 0) {
            return (input.is_empty() && gzip.is_complete()).then_some(content);
        }
    }
    None
}

impl Decoder for Gzip {
    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt> {
        let mut read = 0;
        loop {
            let rest = &input[read..];
            match &mut self.part {
                Part::Data => {
                    let (more, written) = self.inflate(rest, output)?;
                    read += more;
                    if written > 0 || matches!(self.part, Part::Data) {
                        return Ok((read, written));
                    }
                }
                Part::Padding => return Ok((input.len(), 0)),
                _ if rest.is_empty() => return Ok((read, 0)),
                Part::Head(head) => {
                    read += 1;
                    if head.take(rest[0])? {
                        self.part = Part::Data;
                    }
                }
                Part::Tail(tail) => {
                    read += 1;
                    tail.push(rest[0]);
                    if tail.len() == 8 {
                        let tail = std::mem::take(tail);
                        self.check(&tail)?;
                        self.part = Part::Between;
                    }
                }
                Part::Between if rest[0] == head::MAGIC[0] => {
                    self.inflater.reset(DataFormat::Raw);
                    (self.crc, self.length) = (Crc::default(), 0);
                    self.part = Part::Head(Head::default());
                }
                Part::Between => self.part = Part::Padding,
            }
        }
    }

    fn is_complete(&self) -> bool {
        matches!(self.part, Part::Between | Part::Padding)
    }
}
