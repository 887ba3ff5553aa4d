//! The system's resolver, behind the addresses that were set in code (H12).

use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use hyper_util::client::legacy::connect::dns::Name;
use tower_service::Service;

/// The addresses of hosts, by their names in lower case. They replace the system's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts(HashMap<Box<str>, Vec<IpAddr>>);

impl Hosts {
    pub(super) fn insert(&mut self, host: &str, addresses: Vec<IpAddr>) {
        self.0.insert(plain(host).into(), addresses);
    }

    fn get(&self, host: &str) -> Option<&[IpAddr]> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(plain(host).as_str()).map(Vec::as_slice)
    }
}

/// A name as DNS compares it: without case, and without the dot at its end.
fn plain(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

/// Resolves names. Its failures are marked, to be told from those of connecting.
#[derive(Clone)]
pub(super) struct Resolver(Arc<Hosts>);

#[derive(Debug)]
pub(super) struct Unresolved(io::Error);

impl Resolver {
    pub(super) fn new(hosts: Hosts) -> Self {
        Self(Arc::new(hosts))
    }

    /// Returns whether the addresses of a host were set in code.
    #[cfg(feature = "diagnose")]
    pub(super) fn is_set(&self, host: &str) -> bool {
        self.0.get(host).is_some()
    }

    /// The addresses of a host, with port 0 for the port of the URL.
    pub(super) async fn lookup(&self, host: &str) -> io::Result<Vec<SocketAddr>> {
        match self.0.get(host) {
            Some(addresses) => Ok(addresses.iter().map(|address| SocketAddr::new(*address, 0)).collect()),
            None => Ok(tokio::net::lookup_host((host, 0)).await?.collect()),
        }
    }
}

impl std::fmt::Display for Unresolved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name does not resolve")
    }
}

impl std::error::Error for Unresolved {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = Unresolved;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Unresolved>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unresolved>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let resolver = self.clone();
        Box::pin(async move { resolver.lookup(name.as_str()).await.map(Vec::into_iter).map_err(Unresolved) })
    }
}
