//! Settings for how the emulator runs: beside what it emulates, not a part of it.

use super::EmulatorBuilder;
use crate::latency::Latency;
use crate::request_log::{LoggedRequest, RequestLog};

impl EmulatorBuilder {
    /// Delays every reply of the emulated API, errors included. Default: no delay.
    pub fn latency(mut self, latency: Latency) -> Self {
        self.running.latency = Some(latency);
        self
    }

    /// Allows the pages of an origin, such as `http://localhost:5173`, or of every origin with `*`,
    /// to read replies of the emulated API in a browser; call it repeatedly for several. Their
    /// preflight requests are answered before the key is checked. The control API stays closed to
    /// pages. Default: no origin.
    pub fn cors(mut self, origin: impl Into<String>) -> Self {
        self.running.cors.allow(&origin.into());
        self
    }

    /// Also answers paths without `/v1`, such as `/chat/completions`, for clients whose base URL is
    /// only a host and port. The API itself answers 404 to them, which is the default here too.
    pub fn accept_bare_paths(mut self) -> Self {
        self.running.bare_paths = true;
        self
    }

    /// Calls a function for each request, when its reply has been sent or abandoned; requests to
    /// the control API are included. It must return quickly: the connection waits for it.
    pub fn on_request(mut self, receive: impl Fn(&LoggedRequest) + Send + Sync + 'static) -> Self {
        self.running.log = Some(RequestLog::new(receive));
        self
    }
}
