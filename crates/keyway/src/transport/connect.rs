//! Connects to an address, stage by stage: resolve, connect, proxy, TLS (E4).

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5};
use tower_service::Service;

use super::error::{TransportError, root_cause};
use super::proxy::{Protocol, Proxy, ProxySettings};
use super::resolver::{Hosts, Resolver, Unresolved};
use super::socket::Socket;
use super::stream::Stream;
use super::tls::Tls;
use crate::error::ConnectionStage;

mod bytes;
#[cfg(feature = "diagnose")]
pub(super) mod stages;
mod tunnel;

/// An exchange's requirements for its connection, carried by the request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connecting {
    /// A call's own limit for connecting (H9).
    pub(crate) limit: Option<Duration>,
    /// Use a new connection: another server behind the same address may decide differently (G2a).
    pub(crate) fresh: bool,
    /// Set while it waits for a connection, which means that nothing was sent.
    pub(crate) waits: Option<Arc<AtomicBool>>,
}

/// Makes connections for the pool.
#[derive(Clone)]
pub(super) struct Connector(Arc<Shared>);

struct Shared {
    tcp: HttpConnector<Resolver>,
    tls: Tls,
    proxies: Arc<ProxySettings>,
    timeout: Duration,
    #[cfg(feature = "diagnose")]
    resolver: Resolver,
}

/// How sockets are connected.
pub(super) struct Sockets {
    pub(super) hosts: Hosts,
    pub(super) local_address: Option<IpAddr>,
    pub(super) timeout: Duration,
}

/// A connection and its protocol.
pub(super) struct Connected {
    pub(super) stream: Stream,
    /// A proxy forwards the request, so its first line has the absolute URL (RFC 9112 §3.2.2).
    pub(super) forwarded: bool,
    pub(super) http2: bool,
}

type Making<T> = Pin<Box<dyn Future<Output = Result<T, TransportError>> + Send>>;

impl Connector {
    pub(super) fn new(tls: Tls, proxies: Arc<ProxySettings>, sockets: Sockets) -> Self {
        let resolver = Resolver::new(sockets.hosts);
        let mut tcp = HttpConnector::new_with_resolver(resolver.clone());
        tcp.set_local_address(sockets.local_address);
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(60)));
        Self(Arc::new(Shared {
            tcp,
            tls,
            proxies,
            timeout: sockets.timeout,
            #[cfg(feature = "diagnose")]
            resolver,
        }))
    }

    /// Runs `work`, which connects to `target`, within the client's limit or the call's own (H9). The
    /// error names the proxy, if there is one.
    pub(super) async fn within<T>(
        &self,
        target: &Uri,
        limit: Option<Duration>,
        work: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let limit = limit.unwrap_or(self.0.timeout);
        tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(self.too_slow(target, limit)))
    }

    #[cold]
    fn too_slow(&self, target: &Uri, limit: Duration) -> TransportError {
        let (host, seconds) = (target.host().unwrap_or_default(), limit.as_secs_f64());
        match self.0.proxies.before(target) {
            None => {
                let text = format!("no connection to {host} within {seconds} s");
                TransportError::new(ConnectionStage::Connect, text).timed_out()
            }
            Some(proxy) => {
                let proxy = proxy.place();
                let text = format!("no connection to {host} through the proxy {proxy} within {seconds} s");
                TransportError::new(ConnectionStage::Proxy, text).timed_out()
            }
        }
    }

    /// Connects, without a time limit.
    pub(super) async fn connect(&self, target: Uri) -> Result<Connected, TransportError> {
        Arc::clone(&self.0).connect(target).await
    }
}

impl Shared {
    async fn connect(self: Arc<Self>, target: Uri) -> Result<Connected, TransportError> {
        let https = target.scheme_str() == Some("https");
        let host = target.host().unwrap_or_default().to_owned();
        let proxy = self.proxies.before(&target);
        let forwarded = !https && proxy.as_ref().is_some_and(|proxy| !proxy.is_socks());
        let stream = match proxy {
            None => Arc::clone(&self).direct(target).await?,
            Some(proxy) => Arc::clone(&self).by_proxy(proxy, target, https, forwarded).await?,
        };
        let (stream, http2) = if https { self.encrypted(host, stream).await? } else { (stream, false) };
        Ok(Connected { stream, forwarded, http2 })
    }

    // The parts that not every connection needs are boxed, because every call that waits for a
    // connection needs as much memory as the largest part.

    #[cold]
    #[inline(never)]
    fn by_proxy(self: Arc<Self>, proxy: Proxy, target: Uri, https: bool, forwarded: bool) -> Making<Stream> {
        Box::pin(async move {
            if forwarded {
                return self.to_proxy(proxy.uri().clone()).await;
            }
            self.through(&proxy, with_port(&target, https)?).await
        })
    }

    #[inline(never)]
    fn encrypted(self: Arc<Self>, host: String, stream: Stream) -> Making<(Stream, bool)> {
        Box::pin(async move { self.tls.connect(&host, stream, true).await })
    }

    /// A TCP connection.
    async fn direct(self: Arc<Self>, target: Uri) -> Result<Stream, TransportError> {
        let host = target.host().unwrap_or_default().to_owned();
        let connected = self.tcp.clone().call(target).await.map_err(|error| unconnected(&host, error))?;
        Ok(Stream::Plain(Socket::new(connected)))
    }

    /// A connection to a proxy, encrypted if its address is https.
    async fn to_proxy(self: Arc<Self>, proxy: Uri) -> Result<Stream, TransportError> {
        let host = proxy.host().unwrap_or_default().to_owned();
        let encrypted = proxy.scheme_str() == Some("https");
        let stream = Arc::clone(&self).direct(proxy).await.map_err(|error| {
            TransportError::new(
                ConnectionStage::Proxy,
                format!("the proxy {host} cannot be reached: {error}"),
            )
            .caused_by(error)
        })?;
        if encrypted { Ok(self.tls.connect(&host, stream, false).await?.0) } else { Ok(stream) }
    }

    /// A connection to `target` through a tunnel: CONNECT (RFC 9110 §9.3.6) or SOCKS (RFC 1928).
    async fn through(self: Arc<Self>, proxy: &Proxy, target: Uri) -> Result<Stream, TransportError> {
        let address = proxy.uri().clone();
        let host = address.host().unwrap_or_default().to_owned();
        let to = target.host().unwrap_or_default();
        let refused = |error: &(dyn std::error::Error + 'static)| {
            let text = format!("the proxy {host} did not open a tunnel to {to}: {}", root_cause(error));
            TransportError::new(ConnectionStage::Proxy, text)
        };
        if proxy.protocol() == Protocol::Socks4 {
            let mut socks = SocksV4::new(address, ToProxy(self));
            return socks.call(target.clone()).await.map_err(|error| refused(&error));
        }
        if proxy.is_socks() {
            let mut socks = SocksV5::new(address, ToProxy(self));
            if let Some((user, password)) = proxy.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            return socks.call(target.clone()).await.map_err(|error| refused(&error));
        }
        let stream = self.to_proxy(address).await?;
        tunnel::open(stream, &target, proxy.basic_auth().as_ref()).await.map_err(|refusal| {
            let text = format!("the proxy {host} refused the tunnel to {to} ({refusal})");
            let error = TransportError::new(ConnectionStage::Proxy, text);
            match refusal {
                tunnel::Refusal::Status(code) => error.by_proxy(code),
                _ => error,
            }
        })
    }
}

/// The address with an explicit port, as a tunnel's first line requires.
fn with_port(target: &Uri, https: bool) -> Result<Uri, TransportError> {
    let port = target.port_u16().unwrap_or(if https { 443 } else { 80 });
    let scheme = if https { "https" } else { "http" };
    format!("{scheme}://{}:{port}/", target.host().unwrap_or_default()).parse().map_err(
        |error: http::uri::InvalidUri| {
            TransportError::new(ConnectionStage::Proxy, "the address is not a URL").caused_by(error)
        },
    )
}

/// [`Shared::to_proxy`] in the form that a tunnel requires.
struct ToProxy(Arc<Shared>);

impl Service<Uri> for ToProxy {
    type Response = Stream;
    type Error = TransportError;
    type Future = Making<Stream>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, proxy: Uri) -> Self::Future {
        Box::pin(Arc::clone(&self.0).to_proxy(proxy))
    }
}

/// Distinguishes a name that does not resolve from a port that does not respond.
fn unconnected(host: &str, error: impl std::error::Error + Send + Sync + 'static) -> TransportError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        if error.is::<Unresolved>() {
            return unresolved(host, error);
        }
        cause = error.source();
    }
    let text = format!("no connection to {host} ({})", root_cause(&error));
    TransportError::new(ConnectionStage::Connect, text).caused_by(error)
}

fn unresolved(host: &str, error: &(dyn std::error::Error + 'static)) -> TransportError {
    let text = format!("the name {host} does not resolve ({})", root_cause(error));
    TransportError::new(ConnectionStage::Resolve, text)
}
