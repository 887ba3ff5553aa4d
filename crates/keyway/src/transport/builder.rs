//! Settings of the default transport in code (H12).

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{RealSystem, Scrubber, Secret, System};

use super::resolver::Hosts;
use super::{
    ConnectionTask, HyperTransport, ProxySettings, Roots, Spawner, TlsVersion, TransportSettings, pem,
};
use crate::config::{self, Timeouts};
use crate::destinations::Destinations;
use crate::error::{ConfigurationReason, Error, Result};
use crate::settings::Reader;

/// Settings for a [`HyperTransport`] to be built. Created by [`HyperTransport::builder`].
///
/// What is not set comes from the same environment variables as for a client: `HTTPS_PROXY`,
/// `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR`.
///
/// [`Builder`](crate::Builder) has the same methods, for a client with a pool of its own. Build a
/// transport if several clients share one:
///
/// ```
/// # fn main() -> keyway::Result<()> {
/// use keyway::OpenAI;
/// use keyway::transport::{HyperTransport, TlsVersion};
/// use std::sync::Arc;
///
/// let transport = Arc::new(
///     HyperTransport::builder()
///         .proxy("http://user:password@proxy.example:3128")
///         .min_tls_version(TlsVersion::Tls13)
///         .build()?,
/// );
/// let one = OpenAI::builder().api_key("sk-emul-one").transport(Arc::clone(&transport)).build()?;
/// let two = OpenAI::builder().api_key("sk-emul-two").transport(transport).build()?;
/// # Ok(()) }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct TransportBuilder {
    connect_timeout: Option<Duration>,
    /// `Some(None)` for no proxy.
    proxy: Option<Option<Secret>>,
    roots: Vec<Vec<u8>>,
    only_roots: bool,
    identity: Option<(Vec<u8>, Secret)>,
    min_tls_version: Option<TlsVersion>,
    local_address: Option<IpAddr>,
    hosts: Vec<(String, Vec<IpAddr>)>,
    spawner: Spawner,
    system: Arc<dyn System>,
    /// The first setting, for a client that cannot apply it.
    first: Option<&'static str>,
}

impl HyperTransport {
    /// Starts a builder.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::new()
    }
}

impl TransportBuilder {
    pub(crate) fn new() -> Self {
        Self {
            connect_timeout: None,
            proxy: None,
            roots: Vec::new(),
            only_roots: false,
            identity: None,
            min_tls_version: None,
            local_address: None,
            hosts: Vec::new(),
            spawner: Spawner::default(),
            system: Arc::new(RealSystem),
            first: None,
        }
    }

    /// Sends every request through this proxy, instead of those in the environment:
    /// `http://`, `https://`, `socks5h://`, `socks5://`, `socks4a://` or `socks4://` with an optional
    /// `user:password@`. `NO_PROXY` does not apply to it.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.first.get_or_insert("proxy");
        self.proxy = Some(Some(Secret::new(url)));
        self
    }

    /// Ignores the proxies in the environment.
    pub fn no_proxy(mut self) -> Self {
        self.first.get_or_insert("no_proxy");
        self.proxy = Some(None);
        self
    }

    /// Trusts these root certificates too (PEM, one or more), besides the system's or those of
    /// `SSL_CERT_FILE`. May be called several times.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let authority = std::fs::read("/etc/ssl/corporate.pem")?;
    /// let client = keyway::OpenAI::builder().root_certificates(authority).build()?;
    /// # Ok(()) }
    /// ```
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.first.get_or_insert("root_certificates");
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// The same, and trusts no others: neither the system's nor those of `SSL_CERT_FILE`.
    pub fn only_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.first.get_or_insert("only_root_certificates");
        self.roots.push(pem.as_ref().to_vec());
        self.only_roots = true;
        self
    }

    /// Sets the certificate that the client shows to a server that requires one (mutual TLS): the
    /// chain with the client's own certificate first, and its unencrypted key, both PEM.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (chain, key) = (std::fs::read("client.pem")?, std::fs::read("client.key")?);
    /// let client = keyway::OpenAI::builder()
    ///     .base_url("https://gateway.example/v1")
    ///     .client_certificate(chain, key)
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn client_certificate(mut self, chain_pem: impl AsRef<[u8]>, key_pem: impl AsRef<[u8]>) -> Self {
        self.first.get_or_insert("client_certificate");
        let key = Secret::new(String::from_utf8_lossy(key_pem.as_ref()));
        self.identity = Some((chain_pem.as_ref().to_vec(), key));
        self
    }

    /// Sets the oldest version of TLS to accept. [`TlsVersion::Tls12`] by default.
    pub fn min_tls_version(mut self, version: TlsVersion) -> Self {
        self.first.get_or_insert("min_tls_version");
        self.min_tls_version = Some(version);
        self
    }

    /// Connects from this address of the machine. Chosen by the system by default.
    pub fn local_address(mut self, address: impl Into<IpAddr>) -> Self {
        self.first.get_or_insert("local_address");
        self.local_address = Some(address.into());
        self
    }

    /// Connects to these addresses, in order, instead of those that the system's resolver has for
    /// the host. The port stays that of the URL, and the server's certificate must still be for the
    /// host.
    ///
    /// ```
    /// # fn main() -> keyway::Result<()> {
    /// let client =
    ///     keyway::OpenAI::builder().resolve("api.openai.com", [std::net::Ipv4Addr::new(203, 0, 113, 7)]).build()?;
    /// # Ok(()) }
    /// ```
    pub fn resolve<A: Into<IpAddr>>(
        mut self,
        host: impl Into<String>,
        addresses: impl IntoIterator<Item = A>,
    ) -> Self {
        self.first.get_or_insert("resolve");
        self.hosts.push((host.into(), addresses.into_iter().map(Into::into).collect()));
        self
    }

    /// Runs the tasks of connections with this function, which must spawn them on a tokio runtime: one that
    /// only reads and writes, or one that counts their polls. By default they are spawned on the runtime
    /// of the call that connects, and end with it.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    /// let handle = runtime.handle().clone();
    /// let client = keyway::OpenAI::builder().spawn_connections(move |task| drop(handle.spawn(task))).build()?;
    /// # Ok(()) }
    /// ```
    pub fn spawn_connections(mut self, spawn: impl Fn(ConnectionTask) + Send + Sync + 'static) -> Self {
        self.first.get_or_insert("spawn_connections");
        self.spawner = Spawner::new(spawn);
        self
    }

    /// Limits connecting, including TLS. 5 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Sets where environment variables are read from, so that tests can supply them.
    pub fn system(mut self, system: impl System + 'static) -> Self {
        self.system = Arc::new(system);
        self
    }

    /// Builds the transport. Nothing is connected yet.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration) for an unusable proxy, certificate, key or
    /// host. The error names the setting.
    pub fn build(self) -> Result<HyperTransport> {
        let timeout = self.connect_timeout.unwrap_or(Timeouts::default().connect);
        let mut reader = Reader::new(self.system.as_ref());
        let settings = self.settings(&mut reader, timeout)?;
        reader.warn();
        if let Some(problem) = reader.take_problems().into_iter().next() {
            return Err(problem);
        }
        let mut destinations = Destinations::default();
        destinations.proxies(&settings.proxies);
        destinations.check(&Scrubber::new())?;
        Ok(HyperTransport::new(settings))
    }

    /// The first setting that a transport has, if any is set.
    pub(crate) fn first(&self) -> Option<&'static str> {
        self.first
    }

    /// The settings in code, which win over those of the variables.
    pub(crate) fn settings(&self, reader: &mut Reader<'_>, timeout: Duration) -> Result<TransportSettings> {
        let proxies = self.proxies(reader)?;
        let roots = self.roots(reader)?;
        let identity = match &self.identity {
            Some((chain, key)) => Some(pem::identity(chain, key, "`client_certificate`").map_err(in_tls)?),
            None => None,
        };
        Ok(TransportSettings {
            connect_timeout: timeout,
            proxies,
            roots,
            identity,
            min_tls_version: self.min_tls_version,
            local_address: self.local_address,
            hosts: self.hosts()?,
            spawner: self.spawner.clone(),
        })
    }

    /// The proxy set in code, or else those of the variables, which then need not be usable.
    fn proxies(&self, reader: &mut Reader<'_>) -> Result<ProxySettings> {
        let Some(own) = &self.proxy else { return Ok(config::proxies(reader)) };
        config::shadow_proxies(reader);
        let Some(url) = own else { return Ok(ProxySettings::fixed(None)) };
        match reader.argument("proxy", "proxy", url.expose()) {
            Some(setting) => Ok(ProxySettings::fixed(Some(config::proxy(&setting)?))),
            None => {
                let text = "The `proxy` argument is empty; write it as http://HOST:PORT, or use `no_proxy`";
                Err(unusable(text.to_owned()))
            }
        }
    }

    /// The roots set in code, and those of the variables unless there are to be no others.
    fn roots(&self, reader: &mut Reader<'_>) -> Result<Roots> {
        let (mut roots, place) = if self.only_roots {
            config::shadow_roots(reader);
            (Roots::default(), "`only_root_certificates`")
        } else {
            (config::roots(reader), "`root_certificates`")
        };
        for text in &self.roots {
            roots.added.extend(pem::roots(text, place).map_err(in_tls)?);
        }
        roots.only_added = self.only_roots;
        Ok(roots)
    }

    fn hosts(&self) -> Result<Hosts> {
        let mut hosts = Hosts::default();
        for (host, addresses) in &self.hosts {
            let name = host.trim();
            let plain = !name.is_empty()
                && name.parse::<IpAddr>().is_err()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
            if !plain {
                let text = "The host in `resolve` is not a plain name; write it as api.example, without scheme and port, and not as an address";
                return Err(unusable(text.to_owned()));
            }
            if addresses.is_empty() {
                let text = format!(
                    "`resolve` has no address for {}; pass at least one",
                    Scrubber::new().scrub(name)
                );
                return Err(unusable(text));
            }
            hosts.insert(name, addresses.clone());
        }
        Ok(hosts)
    }
}

#[cold]
fn in_tls(what: String) -> Error {
    unusable(format!("TLS cannot be set up: {what}"))
}

#[cold]
fn unusable(text: String) -> Error {
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("proxy", &self.proxy.is_some())
            .field("roots", &self.roots.len())
            .field("client_certificate", &self.identity.is_some())
            .field("min_tls_version", &self.min_tls_version)
            .field("local_address", &self.local_address)
            .field("hosts", &self.hosts)
            .field("spawn_connections", &self.spawner)
            .finish_non_exhaustive()
    }
}
