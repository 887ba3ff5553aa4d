//! TLS by rustls, trusting the system's certificate roots.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use hyper_util::rt::TokioIo;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::ServerName;
use rustls::{AlertDescription, CertificateError, ClientConfig, RootCertStore};
use tokio_rustls::TlsConnector;

use super::error::TransportError;
use super::stream::Stream;
use crate::error::ConnectionStage;

#[cfg(feature = "diagnose")]
mod witness;

/// Where the roots come from when not from the system (K12).
#[derive(Clone, Debug, Default)]
pub(crate) struct Roots {
    pub(crate) file: Option<PathBuf>,
    pub(crate) directory: Option<PathBuf>,
}

/// The TLS settings of a client, made at its first encrypted connection: reading the roots takes milliseconds.
#[derive(Debug)]
pub(super) struct Tls {
    roots: Roots,
    config: OnceLock<Result<Arc<ClientConfig>, String>>,
}

impl Tls {
    pub(super) fn new(roots: Roots) -> Self {
        Self { roots, config: OnceLock::new() }
    }

    /// Shakes hands with `host`; true beside the stream when both sides speak HTTP/2.
    pub(super) async fn connect(
        &self,
        host: &str,
        stream: Stream,
        offer_http2: bool,
    ) -> Result<(Stream, bool), TransportError> {
        let mut config = self.config()?;
        if !offer_http2 {
            Arc::make_mut(&mut config).alpn_protocols = vec![b"http/1.1".to_vec()];
        }
        shake_hands(config, host, stream).await
    }

    fn config(&self) -> Result<Arc<ClientConfig>, TransportError> {
        let config = self.config.get_or_init(|| configure(&self.roots)).clone();
        config.map_err(|what| TransportError::new(ConnectionStage::Tls, what).certificate())
    }
}

async fn shake_hands(
    config: Arc<ClientConfig>,
    host: &str,
    stream: Stream,
) -> Result<(Stream, bool), TransportError> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let name = ServerName::try_from(bare.to_owned()).map_err(|error| {
        TransportError::new(ConnectionStage::Tls, format!("`{host}` cannot stand in a certificate"))
            .caused_by(error)
    })?;
    let stream = TlsConnector::from(config)
        .connect(name, TokioIo::new(stream))
        .await
        .map_err(|error| failed(host, error))?;
    let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok((Stream::Tls(Box::new(TokioIo::new(stream))), http2))
}

fn configure(roots: &Roots) -> Result<Arc<ClientConfig>, String> {
    let store = trusted(roots)?;
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS cannot be set up: {error}"))?
        .with_root_certificates(store)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// The certificate roots that a server's certificate must lead to.
fn trusted(roots: &Roots) -> Result<RootCertStore, String> {
    let found = if roots.file.is_some() || roots.directory.is_some() {
        rustls_native_certs::load_certs_from_paths(roots.file.as_deref(), roots.directory.as_deref())
    } else {
        rustls_native_certs::load_native_certs()
    };
    let mut store = RootCertStore::empty();
    let (usable, _) = store.add_parsable_certificates(found.certs);
    if usable == 0 {
        let place = roots
            .file
            .as_ref()
            .map_or("the system's store".to_owned(), |file| format!("SSL_CERT_FILE ({})", file.display()));
        let why = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
        return Err(format!("there are no certificate roots in {place}{why}"));
    }
    Ok(store)
}

/// Tells a refused certificate, which stays refused, from a broken handshake (R2).
fn failed(host: &str, error: io::Error) -> TransportError {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let Some(rustls::Error::InvalidCertificate(why)) = inner else {
        let why = inner.and_then(wants_certificate).map_or_else(|| error.to_string(), str::to_owned);
        let text = format!("the TLS handshake with {host} failed: {why}");
        return TransportError::new(ConnectionStage::Tls, text).caused_by(error);
    };
    let what = match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another name".to_owned()
        }
        CertificateError::UnknownIssuer => "was issued by nobody that this machine trusts".to_owned(),
        CertificateError::Revoked => "has been revoked".to_owned(),
        other => format!("is not acceptable ({other})"),
    };
    TransportError::new(ConnectionStage::Tls, format!("the certificate of {host} {what}"))
        .certificate()
        .caused_by(error)
}

/// Why the server ended TLS, when that is what lies at the root of an error.
///
/// Under TLS 1.3 a server judges the client after the client's handshake, so that its verdict comes in place of a reply.
pub(super) fn ended_by_server(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        // An `io::Error` hides what it wraps from `source`, and shows that one's own source.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let tls =
            error.downcast_ref().or_else(|| inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()));
        if let Some(error @ rustls::Error::AlertReceived(_)) = tls {
            return Some(wants_certificate(error).map_or_else(|| error.to_string(), str::to_owned));
        }
        cause = error.source();
    }
    None
}

fn wants_certificate(error: &rustls::Error) -> Option<&'static str> {
    matches!(error, rustls::Error::AlertReceived(AlertDescription::CertificateRequired))
        .then_some("the server wants a certificate of the client; keyway has none, so only a gateway with one can ask it")
}
