//! Bytes: the smallest files of their kind, and empty replies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::StatusCode;

use super::work::Work;
use crate::reply::HttpReply;

/// A one-pixel image.
pub(super) const PNG: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/// Returns a reply without a body.
pub(super) fn nothing() -> HttpReply {
    let mut reply = HttpReply::whole(StatusCode::OK, Bytes::new(), "text/plain; charset=utf-8");
    reply.headers.remove(http::header::CONTENT_TYPE);
    reply
}

/// Returns the file that the API would send, if nothing was uploaded.
pub(super) fn sample(work: &Work<'_>) -> HttpReply {
    match work.operation.id {
        "videos.download_content" => {
            match work.input.query.get("variant").and_then(|variant| variant.as_str()) {
                Some("thumbnail" | "spritesheet") => {
                    file(STANDARD.decode(PNG).unwrap_or_default(), "image/png")
                }
                _ => file(mp4(), "video/mp4"),
            }
        }
        "realtime.calls.create" => {
            let mut reply = file(SDP, "application/sdp");
            reply.status = StatusCode::CREATED;
            reply.set_header("location", &format!("/v1/realtime/calls/{}", work.new_id("rtc_")));
            reply
        }
        "skills.content.retrieve" | "skills.versions.content.retrieve" => {
            file(empty_zip(), "application/zip")
        }
        _ => file(Bytes::new(), "application/octet-stream"),
    }
}

/// Returns a file as a reply.
pub(super) fn file(data: impl Into<Bytes>, content_type: &'static str) -> HttpReply {
    HttpReply::whole(StatusCode::OK, data, content_type)
}

/// Returns the format's first box, and an empty data box.
fn mp4() -> Vec<u8> {
    [&b"\0\0\0\x18ftypisom\0\0\x02\0isommp42"[..], b"\0\0\0\x08mdat"].concat()
}

fn empty_zip() -> Vec<u8> {
    let mut zip = b"PK\x05\x06".to_vec();
    zip.resize(22, 0);
    zip
}

/// The answer to the offer of a call.
pub(super) const SDP: &str = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=keyway-emulator\r\nt=0 0\r\n";
