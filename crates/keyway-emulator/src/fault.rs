//! Faults: how a test makes the emulator misbehave.
//!
//! A fault is a short text, with the same meaning in all three places:
//!
//! - the header `x-keyway-fault` of a request, or the query parameter of that name: for this
//!   request;
//! - the queue ([`Emulator::fault`](crate::Emulator::fault), or `POST /_keyway/faults`): for the
//!   next request, or the next `times` requests;
//! - the model's name, after `fault-`: `fault-429-then-ok`, `fault-stream-error`, in every operation
//!   that names a model: in its JSON body (also as `session.model`), form, path or query.
//!
//! # Grammar
//!
//! ```text
//! fault  = clause *( separator clause ) [ "-then-ok" ]
//! clause = status / row / name [ "=" value ]        separator = one or more of  ; , + space
//! ```
//!
//! In a value, `%20` and the like stand for one byte. If a clause occurs twice, the last one
//! counts. `-then-ok` is short for `times=1`.
//!
//! | clause | effect |
//! |---|---|
//! | `429` | the status, 200 to 599; from 400 on with the matching error body |
//! | `B36` | the complete row with that number in the project's table of error bodies, `B1` to `B44` |
//! | `body=SHAPE` | `error`, `error-string`, `error-null`, `no-error`, `list`, `number`, `null`, `html`, `text`, `truncated`, `empty`, `wrong-type`, `numeric-code`, `detail`, `detail-object`; status 500 unless one is given |
//! | `message=` `type=` `code=` `param=` | that field of the error |
//! | `retry-after=2` | also `date:30` (an HTTP date, seconds from now, may be negative), or any other text verbatim |
//! | `retry-after-ms=` `should-retry=` | that header (`x-should-retry`) |
//! | `header=name:value` | any header |
//! | `content-type=text/html` | another content type, with any status |
//! | `content-length=10` | claims 10 bytes more than are sent; fewer with `-10` |
//! | `redirect=WHERE` | `same` (origin; the second request is answered), `loop`, `other` (origin), or a URL; status 307 unless one is given |
//! | `delay=200ms` | waits first; `ms`, `s`, `m` |
//! | `HOW-PLACE` | `reset`, `close` or `stall`, then `before-headers`, `inside-headers`, `inside-body` or `inside-stream` |
//! | `at=N` | the position: events of a stream (default 2), bytes of headers (20) or body (half) |
//! | `stream-…` | `error`, `error-flat`, `error-string`, `error-quota`, `failed`: an error after `at` events; `ends-early`, `no-done`, `after-done`, `malformed`, `null-error`, `slow` (or `slow=50ms`, before each event), `bytes`, `crlf`, `cr`, `bom`, `comments`, `multiline`: other variations of a stream |
//! | `not-streamed` | answers a streaming request with a complete reply |
//! | `times=N` | N faulty replies, then good ones; `times=always`. The default is 1 in the queue, and always elsewhere |
//! | `on=models.list` | in the queue: waits for a request of this operation |
//! | `edge` | before the key is checked, as a proxy in front of the API would |
//!
//! With the header or a model's name, `times` is counted per key, model and fault. A fault without
//! `edge` takes effect after the key has been accepted. Stream faults have no effect on replies
//! that are not streamed.
//!
//! On a WebSocket, faults of streams and of their connection (`HOW-inside-stream`) apply to each
//! response, or to the next one if they come from the queue, and all others to the handshake. Of the
//! variations of a stream, `stream-error` and its forms, `failed`, `ends-early`, `after-done`,
//! `malformed` and `slow` have an effect. A stalled response ends when it is cancelled.
//!
//! ```
//! let fault: keyway_emulator::Fault = "429; retry-after=2; times=3".parse()?;
//! assert_eq!(fault.to_string(), "429;retry-after=2;times=3");
//! # Ok::<(), keyway_emulator::Error>(())
//! ```

mod alter;
mod body;
mod clause;
mod parse;
mod queue;
mod socket;
mod stream;
mod write;

use std::time::Duration;

use crate::error::Error;
use crate::refusal::Row;
use crate::reply::Ending;

pub(crate) use alter::Setting;
pub(crate) use queue::Faults;

use body::BodyShape;
use clause::{Place, Redirect};
use stream::StreamFault;

/// The request header that carries a fault, and the query parameter.
pub const FAULT_HEADER: &str = "x-keyway-fault";

/// One way to misbehave, parsed from the grammar of this module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fault {
    status: Option<u16>,
    row: Option<RowRef>,
    body: Option<BodyShape>,
    message: Option<String>,
    kind: Option<String>,
    code: Option<String>,
    param: Option<String>,
    headers: Vec<(String, String)>,
    content_type: Option<String>,
    content_length: Option<i32>,
    redirect: Option<Redirect>,
    delay: Option<Duration>,
    cut: Option<(Ending, Place)>,
    at: Option<u32>,
    stream: Option<StreamFault>,
    not_streamed: bool,
    times: Option<Times>,
    on: Option<String>,
    edge: bool,
}

/// A row of the table, compared by number.
#[derive(Clone, Copy, Debug)]
struct RowRef(&'static Row);

impl PartialEq for RowRef {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Times {
    Always,
    Count(u32),
}

impl Fault {
    /// Parses a fault. The error names the invalid clause.
    pub fn parse(text: &str) -> Result<Self, Error> {
        parse::parse(text)
    }

    /// Creates a fault that only has a status, 200 to 599.
    pub fn status(status: u16) -> Result<Self, Error> {
        Self::parse(&status.to_string())
    }

    /// Limits the fault to this many replies; good ones follow.
    #[must_use]
    pub fn times(mut self, count: u32) -> Self {
        self.times = Some(Times::Count(count));
        self
    }

    /// Returns the fault that a model's name requests; `None` for an ordinary name.
    pub(crate) fn of_model(model: &str) -> Option<Result<Self, Error>> {
        model.strip_prefix("fault-").map(Self::parse)
    }

    /// Returns whether the fault replaces the proper reply.
    pub(crate) fn replaces(&self) -> bool {
        let setting =
            Setting { model: "", method: "", path: "", query: None, host: "", now: std::time::UNIX_EPOCH };
        self.replacement(&setting).is_some()
    }

    pub(crate) fn delay(&self) -> Option<Duration> {
        self.delay
    }

    pub(crate) fn is_edge(&self) -> bool {
        self.edge
    }

    pub(crate) fn answers_whole(&self) -> bool {
        self.not_streamed
    }
}

impl std::str::FromStr for Fault {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests;
