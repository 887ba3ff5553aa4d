//! The way to a recording's upstream: keyway's own transport, with TLS and proxies.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, HeaderValue};
use http::{Request, Response};
use keyway::transport::{HyperTransport, RequestBody, Transport};
use keyway_emulator::{Upstream, UpstreamBody, UpstreamError, UpstreamExchange};

use crate::args::Global;
use crate::failure::Failure;

/// Sends requests over keyway's transport.
pub(super) struct Https(Arc<HyperTransport>);

impl Https {
    pub(super) fn new(global: &Global) -> Result<Self, Failure> {
        let mut builder = HyperTransport::builder();
        if let Some(limit) = global.timeout {
            builder = builder.connect_timeout(limit);
        }
        Ok(Self(Arc::new(builder.build()?)))
    }
}

impl Upstream for Https {
    fn send(&self, request: Request<Bytes>) -> UpstreamExchange {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { exchange(&transport, request).await })
    }
}

async fn exchange(
    transport: &HyperTransport,
    request: Request<Bytes>,
) -> Result<Response<UpstreamBody>, UpstreamError> {
    let (mut head, body) = request.into_parts();
    let authority = head.uri.authority().ok_or("the URL has no host")?;
    let host = HeaderValue::try_from(authority.as_str())?;
    head.headers.insert(HOST, host);
    if !body.is_empty() {
        head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    let response = transport.send(Request::from_parts(head, RequestBody::from(body))).await?;
    let (head, mut body) = response.into_parts();
    let (sender, passed_on) = UpstreamBody::channel();
    tokio::spawn(async move {
        while let Some(chunk) = body.chunk().await {
            let last = chunk.is_err();
            if !sender.send(chunk.map_err(Into::into)).await || last {
                return;
            }
        }
    });
    Ok(Response::from_parts(head, passed_on))
}
