//! The head of a gzip member (RFC 1952 §2.3), byte by byte.

use crate::transport::decoded::Corrupt;

pub(super) const MAGIC: [u8; 2] = [0x1f, 0x8b];
const DEFLATE: u8 = 8;
/// Magic number, method, flags, time, extra flags and operating system.
const FIXED: u8 = 10;

const HAS_CRC: u8 = 1 << 1;
const HAS_EXTRA: u8 = 1 << 2;
const HAS_NAME: u8 = 1 << 3;
const HAS_COMMENT: u8 = 1 << 4;
const RESERVED: u8 = 0b1110_0000;

/// Reads a head, and ignores what it says about the file.
#[derive(Default)]
pub(super) struct Head {
    flags: u8,
    field: Field,
}

enum Field {
    /// The fixed part, with the number of bytes read.
    Fixed(u8),
    ExtraLow,
    ExtraHigh(u8),
    Extra(u16),
    Name,
    Comment,
    /// The CRC of the head, with the number of bytes left.
    Crc(u8),
    Done,
}

impl Default for Field {
    fn default() -> Self {
        Self::Fixed(0)
    }
}

impl Head {
    /// Takes the next byte. Returns true after the last one.
    pub(super) fn take(&mut self, byte: u8) -> Result<bool, Corrupt> {
        self.field = match self.field {
            Field::Fixed(seen) => {
                let valid = match seen {
                    0 | 1 => byte == MAGIC[usize::from(seen)],
                    2 => byte == DEFLATE,
                    3 => {
                        self.flags = byte;
                        byte & RESERVED == 0
                    }
                    _ => true,
                };
                if !valid {
                    return Err(Corrupt);
                }
                if seen + 1 < FIXED { Field::Fixed(seen + 1) } else { self.after_fixed() }
            }
            Field::ExtraLow => Field::ExtraHigh(byte),
            Field::ExtraHigh(low) => match u16::from_le_bytes([low, byte]) {
                0 => self.after_extra(),
                length => Field::Extra(length),
            },
            Field::Extra(1) => self.after_extra(),
            Field::Extra(left) => Field::Extra(left - 1),
            Field::Name if byte == 0 => self.after_name(),
            Field::Comment if byte == 0 => self.after_comment(),
            Field::Name => Field::Name,
            Field::Comment => Field::Comment,
            Field::Crc(2) => Field::Crc(1),
            Field::Crc(_) | Field::Done => Field::Done,
        };
        Ok(matches!(self.field, Field::Done))
    }

    fn after_fixed(&self) -> Field {
        if self.flags & HAS_EXTRA != 0 { Field::ExtraLow } else { self.after_extra() }
    }

    fn after_extra(&self) -> Field {
        if self.flags & HAS_NAME != 0 { Field::Name } else { self.after_name() }
    }

    fn after_name(&self) -> Field {
        if self.flags & HAS_COMMENT != 0 { Field::Comment } else { self.after_comment() }
    }

    fn after_comment(&self) -> Field {
        if self.flags & HAS_CRC != 0 { Field::Crc(2) } else { Field::Done }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many bytes a head has, or `None` if it is corrupt.
    fn length(bytes: &[u8]) -> Option<usize> {
        let mut head = Head::default();
        for (at, byte) in bytes.iter().enumerate() {
            match head.take(*byte) {
                Ok(true) => return Some(at + 1),
                Ok(false) => {}
                Err(Corrupt) => return None,
            }
        }
        None
    }

    #[test]
    fn h11_every_optional_field_of_a_gzip_head_is_skipped() {
        for (flags, fields) in [
            (0, &b""[..]),
            (1, b""),
            (HAS_CRC, b"ab"),
            (HAS_EXTRA, b"\x03\x00abc"),
            (HAS_EXTRA, b"\x00\x00"),
            (HAS_NAME, b"file.json\0"),
            (HAS_COMMENT, b"\0"),
            (HAS_CRC | HAS_EXTRA | HAS_NAME | HAS_COMMENT, b"\x01\x00x\0comment\0ab"),
        ] {
            let fixed = [0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 0, 255];
            let bytes = [&fixed, fields, b"data"].concat();
            assert_eq!(length(&bytes), Some(10 + fields.len()), "{flags}");
        }
    }

    #[test]
    fn h11_what_is_no_gzip_head_is_corrupt() {
        for start in [&b"{\"data\""[..], b"\x1f\x8c", b"\x1f\x8b\x07", b"\x1f\x8b\x08\x20"] {
            assert_eq!(length(&[start, &[0; 20]].concat()), None, "{start:?}");
        }
    }
}
