//! TLS by rustls, trusting the system's certificate roots or one file of them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use keyway_credentials::System;
#[cfg(all(unix, not(target_os = "macos")))]
use keyway_credentials::{RealSystem, Setting};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use rustls_native_certs::CertificateResult;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// The TLS settings of a server, created for its first connection.
#[derive(Debug)]
pub(crate) struct Tls {
    system: Arc<dyn System>,
    /// The file with the certificates to trust instead of the system's (`VAULT_CACERT`).
    roots: Option<PathBuf>,
    config: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    pub(crate) fn new(system: Arc<dyn System>, roots: Option<PathBuf>) -> Self {
        Self { system, roots, config: OnceLock::new() }
    }

    /// Performs the handshake with the server of this name; the error says why it failed.
    pub(crate) async fn connect(
        &self,
        name: &str,
        stream: TcpStream,
    ) -> Result<TlsStream<TcpStream>, String> {
        let config = match self.config.get() {
            Some(config) => Arc::clone(config),
            None => {
                // On a thread for blocking work: the file may be a pipe.
                let (system, roots) = (Arc::clone(&self.system), self.roots.clone());
                let read = tokio::task::spawn_blocking(move || configure(system.as_ref(), roots.as_deref()));
                let config = read.await.map_err(|error| error.to_string())??;
                Arc::clone(self.config.get_or_init(|| config))
            }
        };
        let name = ServerName::try_from(name.to_owned()).map_err(|error| error.to_string())?;
        TlsConnector::from(config).connect(name, stream).await.map_err(|error| error.to_string())
    }
}

fn configure(system: &dyn System, roots: Option<&Path>) -> Result<Arc<ClientConfig>, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(trusted(system, roots)?)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// Loads the system's roots. The loader takes a blank variable for a path, so if one is set, it gets the
/// paths where systems keep their roots (K13).
fn system_roots() -> CertificateResult {
    #[cfg(all(unix, not(target_os = "macos")))]
    if is_blank("SSL_CERT_FILE") || is_blank("SSL_CERT_DIR") {
        let places = openssl_probe::probe();
        let mut found = rustls_native_certs::load_certs_from_paths(places.cert_file.as_deref(), None);
        for directory in &places.cert_dir {
            found.certs.extend(rustls_native_certs::load_certs_from_paths(None, Some(directory)).certs);
        }
        return found;
    }
    rustls_native_certs::load_native_certs()
}

/// Returns whether a variable is set, and nothing is in it.
#[cfg(all(unix, not(target_os = "macos")))]
fn is_blank(name: &'static str) -> bool {
    RealSystem.var(name).is_some() && matches!(Setting::variable(&RealSystem, name), Ok(None))
}

fn trusted(system: &dyn System, roots: Option<&Path>) -> Result<RootCertStore, String> {
    let mut store = RootCertStore::empty();
    let Some(path) = roots else {
        let (usable, _) = store.add_parsable_certificates(system_roots().certs);
        return if usable > 0 {
            Ok(store)
        } else {
            Err("there are no root certificates on this machine".to_owned())
        };
    };
    let shown = path.display();
    let text =
        system.read(path).map_err(|error| format!("the file {shown} cannot be read: {}", error.kind()))?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    let certificates = certificates.map_err(|_| format!("the file {shown} is not in the PEM format"))?;
    match store.add_parsable_certificates(certificates) {
        (0, _) => Err(format!("the file {shown} contains no certificate")),
        _ => Ok(store),
    }
}
