//! Settings for recordings.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use keyway_credentials::Secret;

use super::EmulatorBuilder;
use crate::error::{Error, ErrorKind};
use crate::tape::{Player, Recorder, Relay, Tape, Upstream};

/// The recording to make or to replay.
#[derive(Default)]
pub(crate) struct TapeSettings {
    record: Option<(PathBuf, String)>,
    replay: Option<PathBuf>,
    timing: bool,
    upstream: Option<Arc<dyn Upstream>>,
    key: Option<Secret>,
}

impl TapeSettings {
    /// Opens the files.
    pub(crate) fn open(self) -> Result<Tape, Error> {
        if self.record.is_some() && self.replay.is_some() {
            let text = "an emulator cannot record and replay at once; choose one";
            return Err(Error::new(ErrorKind::Recording, text));
        }
        let player = self.replay.map(|path| Player::load(&path, self.timing)).transpose()?;
        let (upstream, key) = (self.upstream, self.key);
        let open = |(path, url): (PathBuf, String)| Relay::new(Recorder::open(&path)?, &url, upstream, key);
        Ok(Tape { relay: self.record.map(open).transpose()?, player })
    }
}

impl fmt::Debug for TapeSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { record, replay, timing, .. } = self;
        f.debug_struct("TapeSettings")
            .field("record", record)
            .field("replay", replay)
            .field("timing", timing)
            .finish_non_exhaustive()
    }
}

impl EmulatorBuilder {
    /// Passes every request on to a real server, such as `https://api.openai.com/v1`, and appends
    /// each exchange to a file as a line of JSON, for [`replay`](Self::replay). A path that begins
    /// with `/v1` is appended to the URL's path, any other to its host.
    ///
    /// The file gets the request's method, path, query and body, and the reply with its events and
    /// their times; never the request's headers, cookies, the key, or anything shaped like a key.
    /// An uploaded file is recorded as its name, length and SHA-256. Only you can read the file:
    /// it contains prompts and replies.
    ///
    /// The client's own key is passed on and not checked here. A client can use a valid key of this
    /// emulator instead if there is an [`upstream_key`](Self::upstream_key). The control API
    /// stays; faults and the latency do not apply. [`start`](Self::start) fails if the file can't be
    /// written, or if the URL is malformed, plain http to a public host, or https without an
    /// [`upstream`](Self::upstream).
    pub fn record(mut self, path: impl AsRef<Path>, url: impl Into<String>) -> Self {
        self.tape.record = Some((path.as_ref().to_owned(), url.into()));
        self
    }

    /// Sets what sends recorded requests, in place of a client for plain http.
    pub fn upstream(mut self, upstream: impl Upstream) -> Self {
        self.tape.upstream = Some(Arc::new(upstream));
        self
    }

    /// Sets the key that is sent upstream in place of a valid key of this emulator.
    pub fn upstream_key(mut self, key: impl Into<String>) -> Self {
        self.tape.key = Some(Secret::new(key));
        self
    }

    /// Answers every request from a file that [`record`](Self::record) made, without the network. Keys
    /// are not checked; the control API stays, and faults work.
    ///
    /// A request matches by method, path, query and body. The order of fields and of query
    /// parameters doesn't matter, a null field is one that was left out, and the fields `user`,
    /// `safety_identifier`, `prompt_cache_key`, `prompt_cache_retention`, `service_tier` and
    /// `stream_options` count only if several recorded requests match otherwise. Repeated requests
    /// get their replies in the recorded order; the last one is repeated. If nothing matches, the
    /// reply is a 404 with the code `no_recorded_reply`, which names the nearest recorded request
    /// and what differs. [`start`](Self::start) fails if the file can't be read or is malformed.
    pub fn replay(mut self, path: impl AsRef<Path>) -> Self {
        self.tape.replay = Some(path.as_ref().to_owned());
        self
    }

    /// Makes replayed replies, and the events of streams, take as long as they did. By default they
    /// are sent at once.
    pub fn replay_timing(mut self) -> Self {
        self.tape.timing = true;
        self
    }
}
