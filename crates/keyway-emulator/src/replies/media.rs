//! Media: videos, and silence in each format.

use serde_json::json;

use super::{ReplyResult, Work, resource};

/// Shows a video: queued, half done, then completed.
pub(super) fn video(work: &Work<'_>) -> ReplyResult {
    let done = json!({
        "status": "completed", "progress": 100, "completed_at": work.now, "expires_at": work.now + 86_400,
    });
    resource::made_at(work, "/videos", |entry| {
        entry.change(&json!({ "status": "queued", "progress": 0, "completed_at": null, "expires_at": null, "error": null }));
        if work.operation.id == "videos.remix" {
            entry.change(&json!({ "remixed_from_video_id": work.id("video_id") }));
        }
        entry.next = [json!({ "status": "in_progress", "progress": 50 }), done].into();
    })
}

/// Returns a tenth of a second of silence, or the shortest that the format allows.
pub(super) fn speech(format: &str) -> (Vec<u8>, &'static str) {
    match format {
        "wav" => (wav(), "audio/wav"),
        "pcm" => (vec![0; 4800], "audio/pcm"),
        "flac" => (flac(), "audio/flac"),
        "opus" => (opus(), "audio/opus"),
        // One frame of AAC-LC, 44.1 kHz, mono, in ADTS.
        "aac" => (
            [&[0xFF, 0xF1, 0x50, 0x40, 0x01, 0xBF, 0xFC][..], &[0x00, 0xC8, 0x00, 0x80, 0x23, 0x80]].concat(),
            "audio/aac",
        ),
        _ => (mp3(), "audio/mpeg"),
    }
}

/// 24 kHz, 16 bits, mono.
fn wav() -> Vec<u8> {
    const DATA: u32 = 4800;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + DATA).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(24_000_u32.to_le_bytes());
    wav.extend(48_000_u32.to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(DATA.to_le_bytes());
    wav.resize(wav.len() + 4800, 0);
    wav
}

/// Four frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz; zeros decode to silence.
fn mp3() -> Vec<u8> {
    let mut frame = vec![0xFF, 0xFB, 0x90, 0xC4];
    frame.resize(417, 0);
    frame.repeat(4)
}

/// A stream without samples: only its description.
fn flac() -> Vec<u8> {
    let mut flac = b"fLaC\x80\0\0\x22\x10\0\x10\0\0\0\0\0\0\0".to_vec();
    // 24 kHz in 20 bits, mono, 16 bits per sample.
    flac.extend([0x05, 0xDC, 0x00, 0xF0, 0, 0, 0, 0]);
    flac.resize(42, 0);
    flac
}

/// The two pages with which every Opus stream begins.
fn opus() -> Vec<u8> {
    let head = b"OpusHead\x01\x01\0\0\xC0\x5D\0\0\0\0\0";
    let tags = b"OpusTags\x06\0\0\0keyway\0\0\0\0";
    [ogg_page(2, 0, head), ogg_page(4, 1, tags)].concat()
}

fn ogg_page(kind: u8, number: u32, packet: &[u8]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(kind);
    page.extend(0_u64.to_le_bytes());
    page.extend(1_u32.to_le_bytes());
    page.extend(number.to_le_bytes());
    page.extend(0_u32.to_le_bytes());
    page.push(1);
    page.push(u8::try_from(packet.len()).unwrap_or(u8::MAX));
    page.extend(packet);
    let sum = page.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ (u32::from(*byte) << 24), |sum, _| {
            if sum & 0x8000_0000 == 0 { sum << 1 } else { (sum << 1) ^ 0x04C1_1DB7 }
        })
    });
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}
