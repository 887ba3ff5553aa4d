//! Recording the exchanges with a real server, and replaying them.
//!
//! A recording is a file with one JSON object per line, in the order in which the exchanges ended:
//!
//! ```json
//! {"recording":1,"at":"2026-11-30T12:00:00.000Z",
//!  "request":{"method":"POST","path":"/v1/chat/completions","query":[],"body":{"json":{"model":"…"}}},
//!  "response":{"status":200,"headers":[["content-type","text/event-stream"]],"end":"complete",
//!              "events":[[12,"data: {…}\n\n"],[15,"data: [DONE]\n\n"]]}}
//! ```

mod asked;
mod given;
mod line;
mod live;
mod matching;
mod player;
mod recorder;
mod relay;
mod upstream;

pub(crate) use asked::Asked;
pub(crate) use given::{Content, End, Given, of_connection};
pub(crate) use live::{LiveBody, Take};
pub(crate) use player::Player;
pub(crate) use recorder::Recorder;
pub(crate) use relay::Relay;
pub use upstream::{Upstream, UpstreamBody, UpstreamError, UpstreamExchange, UpstreamSender};

/// What answers in place of the emulated API.
#[derive(Default)]
pub(crate) struct Tape {
    pub(crate) relay: Option<Relay>,
    pub(crate) player: Option<Player>,
}

impl Tape {
    /// Returns whether replies come from a recording or its upstream.
    pub(crate) fn answers(&self) -> bool {
        self.relay.is_some() || self.player.is_some()
    }
}
