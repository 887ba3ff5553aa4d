//! Compressed bodies (RFC 1952).

use miniz_oxide::deflate::core::CompressorOxide;
use miniz_oxide::deflate::stream::deflate;
use miniz_oxide::{DataFormat, MZFlush};

/// `data` in one piece.
pub(crate) fn gzip(data: impl AsRef<[u8]>) -> Vec<u8> {
    flushed(&[data.as_ref()]).concat()
}

/// The parts, each flushed, and the end.
pub(crate) fn flushed(parts: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut compressor = CompressorOxide::default();
    compressor.set_format_and_level(DataFormat::Raw, 6);
    let mut flush = |data: &[u8], how| {
        let mut room = vec![0; data.len() + 1024];
        let result = deflate(&mut compressor, data, &mut room, how);
        assert_eq!(result.bytes_consumed, data.len());
        room.truncate(result.bytes_written);
        room
    };
    let mut pieces: Vec<_> = parts.iter().map(|part| flush(part, MZFlush::Sync)).collect();
    pieces[0].splice(0..0, [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    let data = parts.concat();
    let length = u32::try_from(data.len()).unwrap();
    pieces
        .push([&flush(b"", MZFlush::Finish)[..], &crc(&data).to_le_bytes(), &length.to_le_bytes()].concat());
    pieces
}

fn crc(data: &[u8]) -> u32 {
    let round = |crc: u32| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !data.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| round(crc)))
}
