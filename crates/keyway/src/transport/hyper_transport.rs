//! The default transport: HTTP/1.1 and HTTP/2 by hyper, pooled.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::connect::{Connecting, Connector};
use super::pool::Pool;
use super::proxy::ProxySettings;
use super::request_body::{RequestBody, Sending};
use super::tls::{Roots, Tls};
use super::{Exchange, Transport};
use crate::auth::header;

/// A transport's settings, read when the client is built (K12).
#[derive(Clone, Default)]
pub(crate) struct TransportSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) proxies: ProxySettings,
    pub(crate) roots: Roots,
}

/// HTTP/1.1 and HTTP/2 over rustls with a connection pool, based on hyper.
///
/// HTTP/2 is used if the server offers it in the TLS handshake (RFC 9113 §3.3). Idle connections
/// are kept for 90 s, a shared one (HTTP/2) for up to twice as long.
pub struct HyperTransport {
    pool: Pool,
    proxies: Arc<ProxySettings>,
}

impl HyperTransport {
    pub(crate) fn new(settings: TransportSettings) -> Self {
        let proxies = Arc::new(settings.proxies);
        let connector = Connector::new(
            Tls::new(settings.roots, settings.connect_timeout),
            Arc::clone(&proxies),
            settings.connect_timeout,
        );
        Self { pool: Pool::new(connector), proxies }
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        let mut request = request.map(Sending::from);
        if request.uri().scheme_str() == Some("http")
            && let Some(value) = self.proxies.before(request.uri()).and_then(|proxy| proxy.basic_auth())
        {
            header::authorize_proxy(request.headers_mut(), value);
        }
        let connecting = request.extensions_mut().remove::<Connecting>();
        match connecting {
            Some(connecting) if connecting.fresh || connecting.waits.is_some() => {
                self.pool.send_apart(request, connecting)
            }
            usual => self.pool.send(request, usual.and_then(|connecting| connecting.limit)),
        }
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").field("proxies", &self.proxies).finish_non_exhaustive()
    }
}
