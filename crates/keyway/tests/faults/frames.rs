//! An HTTP/2 server that writes its own frames (RFC 9113 §4), so that it can break any rule.
//!
//! It misbehaves for a case's question, and answers every other question well, even on the same
//! connection.

use std::sync::Arc;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::runner::{QUESTION, well_streamed};
use crate::support::completion;
use crate::support::reply::{HandOver, Note, Serving};
use crate::support::seen::Seen;
use crate::support::server::Boxed;

/// What follows the frames of a script.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// The connection continues.
    GoOn,
    Close,
    /// The server stops reading and writing, and leaves the connection open.
    Deaf,
}

/// The frames written on the stream of a case's question, and what follows them.
#[derive(Clone)]
pub(crate) struct Script {
    /// Written when the connection begins, before the first request; empty for the usual settings.
    pub(crate) opening: Vec<u8>,
    pub(crate) frames: Arc<dyn Fn(u32) -> Vec<u8> + Send + Sync>,
    pub(crate) end: End,
}

impl Script {
    pub(crate) fn new(frames: impl Fn(u32) -> Vec<u8> + Send + Sync + 'static, end: End) -> Self {
        Self { opening: settings(&[]), frames: Arc::new(frames), end }
    }

    pub(crate) fn opening(opening: Vec<u8>) -> Self {
        Self { opening, ..Self::new(|_| Vec::new(), End::GoOn) }
    }

    /// Takes a connection over after its handshake.
    pub(crate) fn hand_over(self) -> HandOver {
        HandOver(Arc::new(move |socket, note| -> Serving { Box::pin(serve(self.clone(), socket, note)) }))
    }
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
pub(crate) const END_STREAM: u8 = 1;
pub(crate) const END_HEADERS: u8 = 4;

pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

pub(crate) fn settings(pairs: &[(u16, u32)]) -> Vec<u8> {
    let pairs =
        pairs.iter().flat_map(|(name, value)| [&name.to_be_bytes()[..], &value.to_be_bytes()].concat());
    frame(SETTINGS, 0, 0, &pairs.collect::<Vec<_>>())
}

/// A header field that is in no table (RFC 7541 §6.2.2).
pub(crate) fn field(name: &str, value: &str) -> Vec<u8> {
    let text = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
    [vec![0], text(name), text(value)].concat()
}

/// A head with these additional fields.
pub(crate) fn head(stream: u32, status: &str, fields: &[Vec<u8>], flags: u8) -> Vec<u8> {
    let block = [field(":status", status), field("x-request-id", "req_fault"), fields.concat()].concat();
    frame(HEADERS, END_HEADERS | flags, stream, &block)
}

pub(crate) fn data(stream: u32, bytes: impl AsRef<[u8]>, flags: u8) -> Vec<u8> {
    frame(DATA, flags, stream, bytes.as_ref())
}

pub(crate) fn reset(stream: u32, code: u32) -> Vec<u8> {
    frame(3, 0, stream, &code.to_be_bytes())
}

pub(crate) fn go_away(last: u32, code: u32) -> Vec<u8> {
    frame(7, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
}

async fn serve(script: Script, mut socket: Boxed, note: Note) {
    let mut preface = [0; 24];
    if socket.write_all(&script.opening).await.is_err() || socket.read_exact(&mut preface).await.is_err() {
        return;
    }
    let mut body = Vec::new();
    while let Some((kind, flags, stream, payload)) = read(&mut socket).await {
        let answer = match kind {
            SETTINGS if flags == 0 => frame(SETTINGS, 1, 0, &[]),
            PING if flags == 0 => frame(PING, 1, 0, &payload),
            DATA => {
                body.extend_from_slice(&payload);
                Vec::new()
            }
            _ => Vec::new(),
        };
        if socket.write_all(&answer).await.is_err() {
            return;
        }
        if !matches!(kind, HEADERS | DATA) || flags & END_STREAM == 0 {
            continue;
        }
        let asked: Value = serde_json::from_slice(&std::mem::take(&mut body)).unwrap();
        let line = "POST / HTTP/2 (frames)".to_owned();
        note(Seen { line, headers: Vec::new(), body: asked.to_string().into(), connection: 0 });
        let text = asked["messages"][0]["content"].as_str().unwrap().to_owned();
        if text != QUESTION {
            if socket.write_all(&well(stream, &text, asked["stream"] == true)).await.is_err() {
                return;
            }
            continue;
        }
        if socket.write_all(&(script.frames)(stream)).await.is_err() || socket.flush().await.is_err() {
            return;
        }
        match script.end {
            End::GoOn => {}
            End::Close => return drop(socket.shutdown().await),
            End::Deaf => return std::future::pending().await,
        }
    }
}

/// The good answer in frames.
pub(crate) fn well(stream: u32, text: &str, streamed: bool) -> Vec<u8> {
    let (media, body) = match streamed {
        true => ("text/event-stream", well_streamed(text)),
        false => ("application/json", completion(text).to_string()),
    };
    [head(stream, "200", &[field("content-type", media)], 0), data(stream, body, END_STREAM)].concat()
}

async fn read(socket: &mut Boxed) -> Option<(u8, u8, u32, Vec<u8>)> {
    let mut head = [0; 9];
    socket.read_exact(&mut head).await.ok()?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
    let mut payload = vec![0; length as usize];
    socket.read_exact(&mut payload).await.ok()?;
    Some((head[3], head[4], u32::from_be_bytes([head[5], head[6], head[7], head[8]]), payload))
}
