//! Connects one stage at a time, each with the code that makes connections for calls.

use std::sync::Arc;

use http::Uri;

use super::{Proxy, Shared, Stream, TransportError, unresolved, with_port};
use crate::transport::TransportSettings;

/// Makes single stages of a connection, without time limits.
pub(crate) struct Stages(Arc<Shared>);

/// The route to one address: direct, or through a proxy.
pub(crate) struct Way {
    target: Uri,
    https: bool,
    proxy: Option<Proxy>,
}

/// A connection between two stages.
pub(crate) struct Opened(Stream);

impl Way {
    /// The address of the proxy, without its user name and password.
    pub(crate) fn proxy(&self) -> Option<&Uri> {
        self.proxy.as_ref().map(Proxy::uri)
    }

    /// The first host to connect to: the proxy, or else the server.
    pub(crate) fn first(&self) -> &Uri {
        self.proxy().unwrap_or(&self.target)
    }

    /// Returns whether the proxy needs a tunnel. A proxy for plain http takes the requests
    /// directly.
    pub(crate) fn is_tunnel(&self) -> bool {
        self.proxy.as_ref().is_some_and(|proxy| self.https || proxy.is_socks())
    }
}

impl Stages {
    pub(crate) fn new(settings: TransportSettings) -> Self {
        Self(settings.connector().0.0)
    }

    pub(crate) fn way(&self, target: &Uri) -> Way {
        Way {
            https: target.scheme_str() == Some("https"),
            proxy: self.0.proxies.before(target),
            target: target.clone(),
        }
    }

    /// Resolves a name, and returns its number of addresses.
    pub(crate) async fn resolve(&self, host: &str) -> Result<usize, TransportError> {
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        match self.0.resolver.lookup(bare).await {
            Ok(found) => Ok(found.len()),
            Err(error) => Err(unresolved(host, &error)),
        }
    }

    /// A TCP connection to the server or its proxy.
    pub(crate) async fn connect(&self, way: &Way) -> Result<Opened, TransportError> {
        Arc::clone(&self.0).direct(way.first().clone()).await.map(Opened)
    }

    /// A connection through the proxy's tunnel.
    pub(crate) async fn tunnel(&self, way: &Way, direct: Opened) -> Result<Opened, TransportError> {
        let Some(proxy) = way.proxy.as_ref().filter(|_| way.is_tunnel()) else { return Ok(direct) };
        drop(direct);
        let target = with_port(&way.target, way.https)?;
        Arc::clone(&self.0).through(proxy, target).await.map(Opened)
    }

    /// The TLS handshake, and the server's certificate (DER), whether it was accepted or not.
    pub(crate) async fn handshake(
        &self,
        way: &Way,
        opened: Opened,
    ) -> (Result<(), TransportError>, Option<Vec<u8>>) {
        self.0.tls.witness(way.target.host().unwrap_or_default(), opened.0).await
    }
}
