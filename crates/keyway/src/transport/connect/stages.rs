//! Connects one stage at a time, each with the code that makes connections for calls.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use super::bytes::{read_some, write_all};
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

impl Opened {
    /// The address at the other end.
    pub(crate) fn peer(&self) -> Option<SocketAddr> {
        self.0.peer()
    }
}

impl Way {
    /// The address of the proxy, without its user name and password.
    pub(crate) fn proxy(&self) -> Option<&Uri> {
        self.proxy.as_ref().map(Proxy::uri)
    }

    /// The server's address.
    pub(crate) fn target(&self) -> &Uri {
        &self.target
    }

    /// The first host to connect to: the proxy, or else the server.
    pub(crate) fn first(&self) -> &Uri {
        self.proxy().unwrap_or(&self.target)
    }

    /// Returns whether a user name and a password are sent to the proxy.
    pub(crate) fn has_password(&self) -> bool {
        self.proxy.as_ref().is_some_and(|proxy| proxy.basic_auth().is_some() || proxy.raw_auth().is_some())
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

    /// Resolves a name to its addresses.
    pub(crate) async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, TransportError> {
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        match self.0.resolver.lookup(bare).await {
            Ok(found) => Ok(found.into_iter().map(|address| address.ip()).collect()),
            Err(error) => Err(unresolved(host, &error)),
        }
    }

    /// Returns whether the caller set the addresses of this host.
    pub(crate) fn is_set(&self, host: &str) -> bool {
        self.0.resolver.is_set(host)
    }

    /// Returns whether something accepts connections at this address.
    pub(crate) async fn listens(&self, address: SocketAddr) -> bool {
        tokio::net::TcpStream::connect(address).await.is_ok()
    }

    /// Returns whether the server answers plain HTTP where it was to speak TLS. A server that
    /// answers plain HTTP only to say that it wants TLS does not count.
    pub(crate) async fn speaks_http(&self, way: &Way) -> bool {
        let Ok(Opened(mut stream)) = self.connect(way).await else { return false };
        let host = way.target.host().unwrap_or_default();
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let mut answer = Vec::new();
        if write_all(&mut stream, request.as_bytes()).await.is_err() {
            return false;
        }
        while !is_enough(&answer) {
            // Only a text that explains a 400 may be missing.
            let has_head = memchr::memmem::find(&answer, b"\r\n\r\n").is_some();
            let limit = if has_head { Duration::from_millis(300) } else { Duration::from_secs(60) };
            let more = tokio::time::timeout(limit, read_some(&mut stream, &mut answer)).await;
            if !matches!(more, Ok(Ok(true))) {
                break;
            }
        }
        let text = String::from_utf8_lossy(&answer);
        text.starts_with("HTTP/1.") && !wants_tls(&text)
    }

    /// Returns whether the server speaks TLS where it was to answer plain HTTP, whatever its
    /// certificate.
    pub(crate) async fn speaks_tls(&self, way: &Way) -> bool {
        let Ok(opened) = self.connect(way).await else { return false };
        let (done, certificate) = self.handshake(way, opened).await;
        done.is_ok() || certificate.is_some()
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

/// Returns whether an answer says all that matters: only a 400 has a text to wait for.
fn is_enough(answer: &[u8]) -> bool {
    answer.len() >= 2048 || answer.get(8..12).is_some_and(|status| status != b" 400")
}

/// Returns whether a plain HTTP answer says that the port is one for TLS.
fn wants_tls(answer: &str) -> bool {
    let begins = answer.get(..16).unwrap_or(answer);
    begins.contains(" 400") && answer.contains("HTTPS")
}
