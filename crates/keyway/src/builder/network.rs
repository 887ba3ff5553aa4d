//! How a client connects: the settings of its transport (H12).

use std::net::IpAddr;

use super::Builder;
use crate::transport::{ConnectionTask, TlsVersion};

/// How the client connects. These settings win over the environment variables. To share the
/// connections between clients, set them on a
/// [`TransportBuilder`](crate::transport::TransportBuilder); together with
/// [`transport`](Builder::transport) they fail in [`build`](Builder::build).
impl Builder {
    /// Sends every request through this proxy, instead of those in the environment:
    /// `http://`, `https://`, `socks5h://`, `socks5://`, `socks4a://` or `socks4://` with an optional
    /// `user:password@`. `NO_PROXY` does not apply to it.
    ///
    /// ```
    /// # fn main() -> keyway::Result<()> {
    /// let client = keyway::OpenAI::builder().proxy("http://user:password@proxy.example:3128").build()?;
    /// # Ok(()) }
    /// ```
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network = self.network.proxy(url);
        self
    }

    /// Ignores the proxies in the environment.
    pub fn no_proxy(mut self) -> Self {
        self.network = self.network.no_proxy();
        self
    }

    /// Trusts these root certificates too (PEM, one or more), besides the system's or those of
    /// `SSL_CERT_FILE`. May be called several times.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.network = self.network.root_certificates(pem);
        self
    }

    /// The same, and trusts no others: neither the system's nor those of `SSL_CERT_FILE`.
    pub fn only_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.network = self.network.only_root_certificates(pem);
        self
    }

    /// Sets the certificate that the client shows to a server that requires one (mutual TLS): the
    /// chain with the client's own certificate first, and its unencrypted key, both PEM.
    pub fn client_certificate(mut self, chain_pem: impl AsRef<[u8]>, key_pem: impl AsRef<[u8]>) -> Self {
        self.network = self.network.client_certificate(chain_pem, key_pem);
        self
    }

    /// Sets the oldest version of TLS to accept. [`TlsVersion::Tls12`] by default.
    pub fn min_tls_version(mut self, version: TlsVersion) -> Self {
        self.network = self.network.min_tls_version(version);
        self
    }

    /// Connects from this address of the machine. Chosen by the system by default.
    pub fn local_address(mut self, address: impl Into<IpAddr>) -> Self {
        self.network = self.network.local_address(address);
        self
    }

    /// Connects to these addresses, in order, instead of those that the system's resolver has for
    /// the host. The port stays that of the URL, and the server's certificate must still be for the
    /// host.
    pub fn resolve<A: Into<IpAddr>>(
        mut self,
        host: impl Into<String>,
        addresses: impl IntoIterator<Item = A>,
    ) -> Self {
        self.network = self.network.resolve(host, addresses);
        self
    }

    /// Runs the tasks of connections with this function, which must spawn them on a tokio runtime: one that
    /// only reads and writes, or one that counts their polls. By default they are spawned on the runtime
    /// of the call that connects, and end with it. The
    /// [transport's](crate::transport::TransportBuilder::spawn_connections) has an example.
    pub fn spawn_connections(mut self, spawn: impl Fn(ConnectionTask) + Send + Sync + 'static) -> Self {
        self.network = self.network.spawn_connections(spawn);
        self
    }
}
