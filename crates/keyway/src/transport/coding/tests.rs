use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;

use super::*;
use crate::error::{ConnectionStage, ErrorKind};
use crate::transport::TransportError;
use crate::transport::decoded::{PIECES, TURN};

/// What a body does when it is polled: a chunk, or nothing for now.
type Script = VecDeque<Option<Vec<u8>>>;

struct Scripted(Script);

impl Stream for Scripted {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.pop_front() {
            None => Poll::Ready(None),
            Some(None) => Poll::Pending,
            Some(Some(bytes)) => Poll::Ready(Some(Ok(bytes.into()))),
        }
    }
}

fn reply(coding: &str, script: impl IntoIterator<Item = Option<Vec<u8>>>) -> Response<ReplyBody> {
    let body = ReplyBody::from_stream(Scripted(script.into_iter().collect()));
    let reply = Response::builder().header(CONTENT_ENCODING, coding).header(CONTENT_LENGTH, "7");
    let mut reply = reply.body(body).unwrap();
    decode(&mut reply);
    reply
}

/// Polls until nothing comes for now. Returns the bytes, and how the body ended, if it did.
fn read(body: &mut ReplyBody) -> (Vec<u8>, Option<Result<(), ErrorKind>>) {
    let (mut bytes, mut context) = (Vec::new(), Context::from_waker(Waker::noop()));
    loop {
        match body.poll_chunk(&mut context) {
            Poll::Ready(Some(Ok(chunk))) => {
                assert!(!chunk.is_empty() && chunk.len() <= PIECES.1);
                bytes.extend_from_slice(&chunk);
            }
            Poll::Ready(Some(Err(error))) => return (bytes, Some(Err(error.kind()))),
            Poll::Ready(None) => return (bytes, Some(Ok(()))),
            Poll::Pending => return (bytes, None),
        }
    }
}

fn whole(coding: &str, bytes: &[u8]) -> (Vec<u8>, Option<Result<(), ErrorKind>>) {
    read(reply(coding, [Some(bytes.to_vec())]).body_mut())
}

/// Compressed events, each flushed, and the end of the data.
struct Sample {
    coding: &'static str,
    events: Vec<Vec<u8>>,
    end: Vec<u8>,
}

impl Sample {
    fn bytes(&self) -> Vec<u8> {
        [self.events.concat(), self.end.clone()].concat()
    }
}

fn event(number: usize) -> String {
    format!("data: {{\"n\":{number}}}\n\n")
}

fn events() -> String {
    (0..3).map(event).collect()
}

fn samples() -> Vec<Sample> {
    vec![
        #[cfg(feature = "gzip")]
        gzip_sample(),
        #[cfg(feature = "gzip")]
        deflate_sample(miniz_oxide::DataFormat::Zlib),
        #[cfg(feature = "gzip")]
        deflate_sample(miniz_oxide::DataFormat::Raw),
        #[cfg(feature = "br")]
        brotli_sample(),
        #[cfg(feature = "zstd")]
        zstd_sample(),
    ]
}

#[cfg(feature = "gzip")]
const GZIP_HEAD: &[u8] = &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

#[cfg(feature = "gzip")]
fn gzip_tail(data: &[u8]) -> Vec<u8> {
    let mut crc = super::gzip::Crc::default();
    crc.update(data);
    [crc.value().to_le_bytes(), u32::try_from(data.len()).unwrap().to_le_bytes()].concat()
}

#[cfg(feature = "gzip")]
fn gzip(data: &[u8]) -> Vec<u8> {
    [GZIP_HEAD, &miniz_oxide::deflate::compress_to_vec(data, 6), &gzip_tail(data)].concat()
}

#[cfg(feature = "gzip")]
fn gzip_sample() -> Sample {
    let Sample { mut events, end, .. } = deflate_sample(miniz_oxide::DataFormat::Raw);
    events[0].splice(0..0, GZIP_HEAD.iter().copied());
    let end = [end, gzip_tail(self::events().as_bytes())].concat();
    Sample { coding: "gzip", events, end }
}

#[cfg(feature = "gzip")]
fn deflate_sample(format: miniz_oxide::DataFormat) -> Sample {
    use miniz_oxide::MZFlush;
    use miniz_oxide::deflate::core::CompressorOxide;
    use miniz_oxide::deflate::stream::deflate;
    let mut compressor = CompressorOxide::default();
    compressor.set_format_and_level(format, 6);
    let mut flush = |data: &[u8], how| {
        let mut room = vec![0; 1024];
        let result = deflate(&mut compressor, data, &mut room, how);
        assert_eq!(result.bytes_consumed, data.len());
        room.truncate(result.bytes_written);
        room
    };
    let events = (0..3).map(|number| flush(event(number).as_bytes(), MZFlush::Sync)).collect();
    Sample { coding: "deflate", events, end: flush(b"", MZFlush::Finish) }
}

/// Made with the crate `brotli`, flushed after each event.
#[cfg(feature = "br")]
fn brotli_sample() -> Sample {
    let events = [
        &b"\x0b\x07\x80\x64\x61\x74\x61\x3a\x20\x7b\x22\x6e\x22\x3a\x30\x7d\x0a\x0a"[..],
        b"\x70\x00\x00\x40\x52\x21\xa6\xaf\x44\x01\x26\x84\x35",
        b"\x70\x00\x00\x40\x52\x41\xa6\xaf\x80\x10\x25\x00\x37",
    ];
    Sample { coding: "br", events: events.map(<[u8]>::to_vec).to_vec(), end: vec![3] }
}

#[cfg(feature = "zstd")]
fn zstd_sample() -> Sample {
    use zstd_safe::{CCtx, InBuffer, OutBuffer};
    let mut compressor = CCtx::create();
    let mut made = |data: Option<&[u8]>| {
        let mut room = vec![0; 1024];
        let mut output = OutBuffer::around(&mut room[..]);
        match data {
            Some(data) => {
                compressor.compress_stream(&mut output, &mut InBuffer::around(data)).unwrap();
                assert_eq!(compressor.flush_stream(&mut output).unwrap(), 0);
            }
            None => assert_eq!(compressor.end_stream(&mut output).unwrap(), 0),
        }
        let written = output.pos();
        room.truncate(written);
        room
    };
    let events = (0..3).map(|number| made(Some(event(number).as_bytes()))).collect();
    Sample { coding: "zstd", events, end: made(None) }
}

#[test]
fn h11_what_the_server_flushed_is_delivered_at_once() {
    for sample in samples() {
        let steps = sample.events.iter().chain([&sample.end]).flat_map(|bytes| [Some(bytes.clone()), None]);
        let mut reply = reply(sample.coding, steps);
        for number in 0..3 {
            assert_eq!(read(reply.body_mut()), (event(number).into_bytes(), None), "{}", sample.coding);
        }
        assert_eq!(read(reply.body_mut()), (Vec::new(), None), "{}", sample.coding);
        assert_eq!(read(reply.body_mut()), (Vec::new(), Some(Ok(()))), "{}", sample.coding);
    }
}

#[test]
fn h11_data_may_be_split_anywhere() {
    for sample in samples() {
        let bytes = sample.bytes();
        for size in 1..bytes.len() {
            let mut reply = reply(sample.coding, bytes.chunks(size).map(|chunk| Some(chunk.to_vec())));
            let read = read(reply.body_mut());
            assert_eq!(read, (events().into_bytes(), Some(Ok(()))), "{} {size}", sample.coding);
        }
    }
}

#[test]
fn h11_the_headers_are_those_of_the_content() {
    for sample in samples() {
        let coding = sample.coding.to_uppercase();
        let reply = reply(&coding, [Some(sample.bytes())]);
        assert!(!reply.headers().contains_key(CONTENT_ENCODING), "{coding}");
        assert!(!reply.headers().contains_key(CONTENT_LENGTH), "{coding}");
    }
}

#[test]
fn h11_other_codings_and_none_are_left_as_they_are() {
    let known = ["compress", "gzip, compress", "gzip, gzip, gzip, gzip", "exi"];
    for coding in ["identity", "utf-8", "none", ""].into_iter().chain(known) {
        let mut reply = reply(coding, [Some(b"data".to_vec())]);
        assert_eq!(reply.headers()[CONTENT_ENCODING], coding);
        assert_eq!(reply.headers()[CONTENT_LENGTH], "7");
        assert_eq!(read(reply.body_mut()), (b"data".to_vec(), Some(Ok(()))));
        assert_eq!(left_in(reply.headers()).is_some(), known.contains(&coding), "{coding}");
    }
}

#[test]
fn h11_no_body_is_no_fault() {
    for sample in samples() {
        assert_eq!(read(reply(sample.coding, []).body_mut()), (Vec::new(), Some(Ok(()))));
        assert_eq!(whole(sample.coding, b""), (Vec::new(), Some(Ok(()))));
    }
}

#[test]
fn h11_data_that_is_cut_off_is_an_error_like_any_broken_connection() {
    let broken = Some(Err(ErrorKind::Connection(ConnectionStage::Receive)));
    for sample in samples() {
        let bytes = sample.bytes();
        for length in 1..bytes.len() {
            let (read, end) = whole(sample.coding, &bytes[..length]);
            assert_eq!(end, broken, "{} {length}", sample.coding);
            assert!(events().as_bytes().starts_with(&read));
        }
    }
}

#[test]
fn h11_data_of_another_format_is_no_content() {
    for sample in samples() {
        // What begins as plain text does may be brotli data.
        let bytes =
            if sample.coding == "br" { &b"{\"error\": \"not compressed\"}"[..] } else { b"not compressed" };
        let (_, end) = whole(sample.coding, bytes);
        assert_eq!(end, Some(Err(ErrorKind::Decode)), "{}", sample.coding);
    }
}

/// A proxy that decompresses a reply may keep the header.
#[test]
fn h11_text_under_the_name_of_a_coding_is_read_as_text() {
    let texts = ["{\"a\":1}", "[]", " {}", "\n\n{}", "data: {}\n\n", "event: a\ndata: {}\n\n", ": ping\n\n"];
    for sample in samples().iter().filter(|sample| sample.coding != "br") {
        for text in texts {
            let (read, end) = whole(sample.coding, text.as_bytes());
            assert_eq!((&*read, end), (text.as_bytes(), Some(Ok(()))), "{} {text}", sample.coding);
        }
    }
}

#[cfg(feature = "gzip")]
#[test]
fn h11_codings_around_each_other_are_undone_from_the_outside() {
    let inner = gzip(b"data");
    for (coding, bytes, content) in [
        ("gzip, gzip", gzip(&inner), &b"data"[..]),
        ("deflate, GZIP", gzip(&miniz_oxide::deflate::compress_to_vec_zlib(b"data", 6)), b"data"),
        ("gzip, identity", inner.clone(), b"data"),
        ("utf-8, gzip", inner.clone(), b"data"),
        // Labelled twice, compressed once or not at all.
        ("gzip, gzip", b"{\"a\":1}".to_vec(), b"{\"a\":1}"),
    ] {
        assert_eq!(whole(coding, &bytes), (content.to_vec(), Some(Ok(()))), "{coding}");
    }
}

#[cfg(feature = "gzip")]
#[test]
fn h11_gzip_data_without_a_label_is_told_by_its_first_bytes() {
    let data = gzip(b"{\"a\":1}");
    assert_eq!(unlabelled(&data), Some(b"{\"a\":1}".to_vec()));
    assert_eq!(unlabelled(&data[..data.len() - 1]), None);
    assert_eq!(unlabelled(b"{}"), None);
    assert_eq!(super::gzip::content(&gzip(&vec![0; 1 << 20]), 1 << 19), None);
}

/// A bit that flips may or may not be found, but never ends in a panic or a loop.
#[test]
fn h11_damaged_data_ends_in_an_error_or_an_end() {
    for sample in samples() {
        let bytes = sample.bytes();
        for at in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[at / 8] ^= 1 << (at % 8);
            let (_, end) = whole(sample.coding, &damaged);
            assert!(end.is_some(), "{} {at}", sample.coding);
        }
    }
}

/// Many zeros in a few bytes.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        #[cfg(feature = "gzip")]
        ("gzip", gzip(&vec![0; 8 << 20])),
        #[cfg(feature = "br")]
        (
            "br",
            b"\xcb\xff\xff\x3f\xf8\x27\x00\xe2\xb1\x40\x20\xf7\xfe\x8f\xff\xff\x7f\xf0\x4f\x00\xc4\x61\x11\x80\
              \xee\xfd\x1f\xff\xff\xff\xe0\x9f\x00\x88\xc3\x02\x00\xdd\xfb\x3f\xfe\xff\xff\xc1\x3f\x01\x10\x87\
              \x05\x00\xba\xf7\x7f\xfc\xff\xff\x83\x7f\x02\x20\x0e\x0b\x00\x74\xef\xff\xf8\xff\xff\x07\xff\x04\
              \x40\x1c\x16\x00\xe8\xde\xff\xf1\xff\xff\x0f\xfe\x09\x80\x38\x2c\x00\xd0\xbd\xff\xe3\xff\xff\x1f\
              \xfc\x13\x00\x71\x58\x00\xa0\x7b\xff\x37"
                .to_vec(),
        ),
        #[cfg(feature = "zstd")]
        ("zstd", {
            let mut room = vec![0; 1 << 20];
            let written = zstd_safe::compress(&mut room[..], &vec![0; 8 << 20], 3).unwrap();
            room.truncate(written);
            room
        }),
    ]
}

#[test]
fn h11_d6_a_bomb_takes_no_more_memory_or_time_than_its_reader_allows() {
    for (coding, bytes) in bombs() {
        let mut reply = reply(coding, [Some(bytes)]);
        // Other tasks get a turn after each MiB, although all of the input is there.
        for _ in 0..2 {
            let (read, end) = read(reply.body_mut());
            assert!(end.is_none() && read.len() < TURN + PIECES.1, "{coding}: {}", read.len());
        }
        let mut read = std::pin::pin!(reply.body_mut().read((3 << 20) + 1));
        let mut context = Context::from_waker(Waker::noop());
        let bytes = loop {
            if let Poll::Ready(bytes) = read.as_mut().poll(&mut context) {
                break bytes.unwrap();
            }
        };
        assert!(bytes.len() > 3 << 20 && bytes.len() <= (3 << 20) + PIECES.1, "{coding}: {}", bytes.len());
    }
}

#[cfg(feature = "gzip")]
#[test]
fn h11_a_gzip_reply_may_have_several_members_and_padding() {
    let members = [gzip(b"one, "), gzip(b""), gzip(b"two")].concat();
    for padding in [&b""[..], &[0; 20], b"anything"] {
        let bytes = [&members, padding].concat();
        assert_eq!(whole("x-gzip", &bytes), (b"one, two".to_vec(), Some(Ok(()))));
        let mut split = reply("gzip", bytes.chunks(1).map(|byte| Some(byte.to_vec())));
        assert_eq!(read(split.body_mut()), (b"one, two".to_vec(), Some(Ok(()))));
    }
}

#[cfg(feature = "gzip")]
#[test]
fn h11_a_gzip_checksum_that_does_not_fit_is_an_error() {
    let mut bytes = gzip(b"data");
    let at = bytes.len() - 8;
    for at in [at, at + 4] {
        bytes[at] ^= 1;
        assert_eq!(whole("gzip", &bytes), (b"data".to_vec(), Some(Err(ErrorKind::Decode))));
        bytes[at] ^= 1;
    }
}
