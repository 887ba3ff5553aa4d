//! A client whose server replies with fuzzer-generated data, in memory.

use std::sync::Mutex;

use bytes::Bytes;
use http::{Request, Response};
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport, TransportError};
use keyway::{Gate, OpenAI};

/// The key of every call, to search for afterwards.
pub(crate) const KEY: &str = "sk-emul-canary-Zq7Xw2Vu9Tr4";

/// One reply: status, content type, body.
#[derive(Debug)]
pub(crate) struct Canned(pub(crate) Mutex<Option<(u16, &'static str, Bytes)>>);

impl Transport for Canned {
    fn send(&self, _: Request<RequestBody>) -> Exchange {
        let canned = self.0.lock().expect("no panic while it is held").take();
        Box::pin(async move {
            let (status, kind, body) = canned.expect("one request is sent");
            let head = Response::builder()
                .status(status)
                .header("content-type", kind)
                .header("x-request-id", "req_fuzz");
            Ok::<_, TransportError>(head.body(ReplyBody::from_bytes(body)).expect("a valid head"))
        })
    }
}

/// Returns a client that never retries and remembers no rejection.
pub(crate) fn client(status: u16, kind: &'static str, body: &[u8]) -> OpenAI {
    let transport = Canned(Mutex::new(Some((status, kind, Bytes::copy_from_slice(body)))));
    let builder = OpenAI::builder().api_key(KEY).base_url("http://127.0.0.1:9/v1").max_retries(0);
    builder.gate(Gate::off()).transport(transport).build().expect("a client")
}

/// Runs a call to its end; timers fire at once if nothing else is pending.
pub(crate) fn run<T>(call: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    }
    RUNTIME.with(|runtime| runtime.block_on(call))
}
