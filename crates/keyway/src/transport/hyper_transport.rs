//! The default transport: HTTP/1.1 and HTTP/2 by hyper, pooled.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use rustls::sign::CertifiedKey;

use super::connect::{Connecting, Connector, Sockets};
use super::pool::Pool;
use super::proxy::ProxySettings;
use super::request_body::{RequestBody, Sending};
use super::resolver::Hosts;
use super::spawner::Spawner;
use super::tls::{Roots, Tls, TlsSettings, TlsVersion};
use super::{Exchange, Transport};
use crate::auth::header;

/// A transport's settings, read when it is built (K12, H12).
#[derive(Clone, Default)]
pub(crate) struct TransportSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) proxies: ProxySettings,
    pub(crate) roots: Roots,
    pub(crate) identity: Option<Arc<CertifiedKey>>,
    pub(crate) min_tls_version: Option<TlsVersion>,
    pub(crate) local_address: Option<IpAddr>,
    pub(crate) hosts: Hosts,
    pub(crate) spawner: Spawner,
}

impl TransportSettings {
    pub(super) fn connector(self) -> (Connector, Arc<ProxySettings>) {
        let proxies = Arc::new(self.proxies);
        let tls =
            TlsSettings { roots: self.roots, identity: self.identity, min_version: self.min_tls_version };
        let tls = Tls::new(tls, self.connect_timeout);
        let sockets =
            Sockets { hosts: self.hosts, local_address: self.local_address, timeout: self.connect_timeout };
        (Connector::new(tls, Arc::clone(&proxies), sockets), proxies)
    }
}

/// HTTP/1.1 and HTTP/2 over rustls with a connection pool, based on hyper.
///
/// HTTP/2 is used if the server offers it in the TLS handshake (RFC 9113 §3.3). Idle connections
/// are kept for 90 s, a shared one (HTTP/2) for up to twice as long. Compressed replies are
/// decoded.
///
/// [`HyperTransport::builder`] makes one that several clients share.
pub struct HyperTransport {
    pool: Pool,
    proxies: Arc<ProxySettings>,
}

impl HyperTransport {
    pub(crate) fn new(settings: TransportSettings) -> Self {
        let spawner = settings.spawner.clone();
        let (connector, proxies) = settings.connector();
        Self { pool: Pool::new(connector, spawner), proxies }
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

    fn proxy_before(&self, target: &Uri) -> Option<String> {
        self.proxies.before(target).map(|proxy| proxy.place())
    }

    fn close(&self) {
        self.pool.close();
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").field("proxies", &self.proxies).finish_non_exhaustive()
    }
}
