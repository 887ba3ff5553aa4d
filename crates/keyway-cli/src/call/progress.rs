//! Progress: the bytes of an upload, the items of a list. Only on a terminal, and never where
//! results are printed.

use std::io::{self, IsTerminal};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use keyway::Builder;
use keyway::transport::{Exchange, RequestBody, Transport};

use crate::output::Output;

/// Progress bars on stderr; hidden if no person sees them.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(super) fn new(output: &Output) -> Self {
        let visible = io::stderr().is_terminal() && !output.is_json();
        let target = if visible { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        Self { bar: ProgressBar::with_draw_target(None, target) }
    }

    /// Returns a client builder whose uploads move the bar.
    pub(super) fn watch_uploads(&self, builder: Builder) -> Builder {
        if self.bar.is_hidden() {
            return builder;
        }
        let bar = self.bar.clone();
        builder.wrap_transport(move |inner| Watched { inner, bar })
    }

    /// Counts one more printed item of a list.
    pub(super) fn item(&self, output: &Output) {
        // Items that are shown themselves need no count.
        if !output.is_terminal() {
            self.bar.set_style(style("{spinner} {pos} items"));
            self.bar.inc(1);
        }
    }

    /// Removes the bar, so that only results are left.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// A transport whose uploads move the bar.
#[derive(Debug)]
struct Watched {
    inner: Arc<dyn Transport>,
    bar: ProgressBar,
}

impl Transport for Watched {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        let (head, body) = request.into_parts();
        // A body in memory is sent in no time.
        let body = if body.bytes().is_some() { body } else { watched(body, &self.bar) };
        self.inner.send(http::Request::from_parts(head, body))
    }
}

/// Wraps the body so that each byte moves the bar. A new attempt starts again at zero.
fn watched(body: RequestBody, bar: &ProgressBar) -> RequestBody {
    let length = body.length();
    bar.set_style(style("{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}"));
    bar.set_position(0);
    length.into_iter().for_each(|length| bar.set_length(length));
    RequestBody::from_stream(Chunks { body, bar: bar.clone() }, length)
}

struct Chunks {
    body: RequestBody,
    bar: ProgressBar,
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = self.body.poll_chunk(context);
        match &chunk {
            Poll::Ready(Some(Ok(bytes))) => self.bar.inc(bytes.len() as u64),
            Poll::Ready(None) => self.bar.finish_and_clear(),
            _ => {}
        }
        chunk
    }
}
