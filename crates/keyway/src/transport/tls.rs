//! TLS by rustls, trusting the system's root certificates.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use hyper_util::rt::TokioIo;
use keyway_credentials::{RealSystem, System};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{AlertDescription, CertificateError, ClientConfig, InvalidMessage, RootCertStore};
use rustls_native_certs::CertificateResult;
use tokio_rustls::TlsConnector;

use super::error::{NOT_TLS, TransportError};
use super::stream::Stream;
use crate::error::ConnectionStage;

mod version;
#[cfg(feature = "diagnose")]
mod witness;

pub use version::TlsVersion;

/// The source of the roots, if not the system (K12), and the roots set in code (H12).
#[derive(Clone, Debug, Default)]
pub(crate) struct Roots {
    pub(crate) file: Option<PathBuf>,
    /// In the order of the list in the variable.
    pub(crate) directories: Vec<PathBuf>,
    /// Trusted besides the others.
    pub(crate) added: Vec<CertificateDer<'static>>,
    /// Trust no others.
    pub(crate) only_added: bool,
}

/// What a client trusts and shows.
#[derive(Debug, Default)]
pub(super) struct TlsSettings {
    pub(super) roots: Roots,
    pub(super) identity: Option<Arc<CertifiedKey>>,
    pub(super) min_version: Option<TlsVersion>,
}

/// A client's TLS settings, made at its first encrypted connection because loading the roots takes
/// milliseconds.
#[derive(Debug)]
pub(super) struct Tls {
    settings: TlsSettings,
    /// How long loading a file of roots may take. Shorter than the connect timeout, so that the
    /// error can name the file.
    patience: Duration,
    config: OnceLock<Result<Arc<ClientConfig>, String>>,
}

impl Tls {
    /// TLS with these settings, for connections made within a time limit.
    pub(super) fn new(settings: TlsSettings, connect_timeout: Duration) -> Self {
        Self { settings, patience: connect_timeout / 5 * 4, config: OnceLock::new() }
    }

    /// Performs the handshake with `host`. The flag beside the stream is true if both sides support
    /// HTTP/2.
    pub(super) async fn connect(
        &self,
        host: &str,
        stream: Stream,
        offer_http2: bool,
    ) -> Result<(Stream, bool), TransportError> {
        let mut config = self.config().await?;
        if !offer_http2 {
            Arc::make_mut(&mut config).alpn_protocols = vec![b"http/1.1".to_vec()];
        }
        shake_hands(config, host, stream).await
    }

    async fn config(&self) -> Result<Arc<ClientConfig>, TransportError> {
        let config = match self.config.get() {
            Some(config) => config.clone(),
            None => {
                let config = self.trusted().await.and_then(|store| configure(store, &self.settings));
                self.config.get_or_init(|| config).clone()
            }
        };
        let next_step = advice(&self.settings.roots);
        config.map_err(|what| TransportError::new(ConnectionStage::Tls, what).certificate().advise(next_step))
    }

    async fn trusted(&self) -> Result<RootCertStore, String> {
        trusted(&self.settings.roots, self.patience).await
    }
}

async fn shake_hands(
    config: Arc<ClientConfig>,
    host: &str,
    stream: Stream,
) -> Result<(Stream, bool), TransportError> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let name = ServerName::try_from(bare.to_owned()).map_err(|error| {
        TransportError::new(ConnectionStage::Tls, format!("`{host}` is not a valid name in a certificate"))
            .caused_by(error)
    })?;
    let stream = TlsConnector::from(config)
        .connect(name, TokioIo::new(stream))
        .await
        .map_err(|error| failed(host, error))?;
    let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok((Stream::Tls(Box::new(TokioIo::new(stream))), http2))
}

fn configure(store: RootCertStore, settings: &TlsSettings) -> Result<Arc<ClientConfig>, String> {
    let versions = settings.min_version.unwrap_or(TlsVersion::Tls12).and_later();
    let config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(versions)
        .map_err(|error| format!("TLS cannot be set up: {error}"))?
        .with_root_certificates(store);
    let mut config = match &settings.identity {
        Some(identity) => {
            config.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(Arc::clone(identity))))
        }
        None => config.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// Loads the root certificates to trust. Those of a file or directory are read on a blocking
/// thread.
async fn trusted(roots: &Roots, patience: Duration) -> Result<RootCertStore, String> {
    if roots.only_added {
        return store(roots, CertificateResult::default());
    }
    if roots.file.is_none() && roots.directories.is_empty() {
        return store(roots, system_roots());
    }
    let roots = roots.clone();
    let read = tokio::task::spawn_blocking(move || {
        let found = match &roots.file {
            Some(file) if holds_up(file) => from_pipe(file, patience)?,
            _ => from_paths(roots.file.as_deref(), &roots.directories),
        };
        store(&roots, found)
    });
    read.await.unwrap_or_else(|error| Err(format!("the root certificates could not be read: {error}")))
}

/// Loads the system's roots.
///
/// The loader takes a blank variable for a path, so if one is set, it gets the paths where systems
/// keep their roots (K13).
fn system_roots() -> CertificateResult {
    #[cfg(all(unix, not(target_os = "macos")))]
    if ["SSL_CERT_FILE", "SSL_CERT_DIR"].iter().any(|name| RealSystem.var(name).is_some()) {
        let places = openssl_probe::probe();
        return from_paths(places.cert_file.as_deref(), &places.cert_dir);
    }
    rustls_native_certs::load_native_certs()
}

/// Loads the certificates of a file and of the files in some directories.
fn from_paths(file: Option<&Path>, directories: &[PathBuf]) -> CertificateResult {
    let mut found = rustls_native_certs::load_certs_from_paths(file, None);
    for directory in directories {
        let more = rustls_native_certs::load_certs_from_paths(None, Some(directory));
        found.certs.extend(more.certs);
        found.errors.extend(more.errors);
    }
    found
}

/// Returns whether reading the file may block, as with a pipe.
fn holds_up(file: &Path) -> bool {
    RealSystem.stamp(file).is_some_and(|stamp| !stamp.is_plain())
}

fn from_pipe(file: &Path, patience: Duration) -> Result<CertificateResult, String> {
    let text = RealSystem.read_within(file, patience).map_err(|error| {
        let file = file.display();
        if error.kind() == io::ErrorKind::TimedOut {
            let seconds = patience.as_secs_f64();
            format!("there are no root certificates in SSL_CERT_FILE ({file}): nothing was read from it within {seconds} s")
        } else {
            format!("SSL_CERT_FILE ({file}) cannot be read: {error}")
        }
    })?;
    let mut found = CertificateResult::default();
    found.certs = CertificateDer::pem_slice_iter(&text).filter_map(Result::ok).collect();
    Ok(found)
}

fn store(roots: &Roots, found: CertificateResult) -> Result<RootCertStore, String> {
    let mut store = RootCertStore::empty();
    let (usable, _) = store.add_parsable_certificates(found.certs);
    let (added, _) = store.add_parsable_certificates(roots.added.iter().cloned());
    // A machine without roots of its own needs none besides those set in code.
    let named = roots.file.is_some() || !roots.directories.is_empty();
    let enough = added > 0 && (roots.only_added || !named);
    if usable == 0 && !enough {
        let place = place(roots);
        let why = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
        return Err(format!("there are no root certificates in {place}{why}"));
    }
    Ok(store)
}

/// Returns the next step if there are no roots.
fn advice(roots: &Roots) -> &'static str {
    match (&roots.file, roots.directories.first()) {
        (Some(_), _) => "correct the path in SSL_CERT_FILE, or unset it to trust the system's certificates",
        (None, Some(_)) => "correct the path in SSL_CERT_DIR, or unset it to trust the system's certificates",
        (None, None) => {
            "install the system's root certificates (ca-certificates), or set SSL_CERT_FILE to a file of them"
        }
    }
}

/// Returns where the roots come from, in words.
fn place(roots: &Roots) -> String {
    match (&roots.file, roots.directories.first()) {
        (Some(file), _) => format!("SSL_CERT_FILE ({})", file.display()),
        (None, Some(first)) => format!("SSL_CERT_DIR ({})", first.display()),
        (None, None) => "the system's store".to_owned(),
    }
}

/// Distinguishes a rejected certificate, which a retry would meet again, from a broken handshake
/// (R2).
fn failed(host: &str, error: io::Error) -> TransportError {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let Some(rustls::Error::InvalidCertificate(why)) = inner else {
        let known = inner.and_then(|error| not_tls(error).map(str::to_owned).or_else(|| about_client(error)));
        let why = known.unwrap_or_else(|| error.to_string());
        let next = inner.and_then(next_step);
        let text = format!("the TLS handshake with {host} failed: {why}");
        let failed = TransportError::new(ConnectionStage::Tls, text).caused_by(error);
        return match next {
            Some(next) => failed.advise(next),
            None => failed,
        };
    };
    let what = match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another host name".to_owned()
        }
        CertificateError::UnknownIssuer => {
            "was issued by an authority that this machine does not trust".to_owned()
        }
        CertificateError::Revoked => "has been revoked".to_owned(),
        other if other.to_string().contains(CA_AS_SERVER) => {
            "is a self-signed certificate of an authority, which no server may present".to_owned()
        }
        other => format!("is invalid ({other})"),
    };
    TransportError::new(ConnectionStage::Tls, format!("the certificate of {host} {what}"))
        .certificate()
        .caused_by(error)
}

/// The verifier's name for a server that presents the certificate of an authority. It has no other
/// form in rustls.
const CA_AS_SERVER: &str = "CaUsedAsEndEntity";

/// Bytes that are not TLS, such as an HTTP error about the handshake.
fn not_tls(error: &rustls::Error) -> Option<&'static str> {
    matches!(error, rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType)).then_some(NOT_TLS)
}

/// The server's verdict on the handshake, as an error, if that is the root cause of this one.
///
/// In TLS 1.3 a server judges the client after the client's handshake, so its verdict arrives
/// instead of a reply.
pub(super) fn ended_by_server(error: &(dyn std::error::Error + 'static)) -> Option<TransportError> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        // An `io::Error` hides its inner error from `source`, and returns that error's own source.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let tls =
            error.downcast_ref().or_else(|| inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()));
        if let Some(error @ rustls::Error::AlertReceived(_)) = tls {
            let why = about_client(error).unwrap_or_else(|| error.to_string());
            let text = format!("the server ended TLS before a reply arrived: {why}");
            let ended = TransportError::new(ConnectionStage::Tls, text);
            return Some(match next_step(error) {
                Some(next) => ended.advise(next),
                None => ended,
            });
        }
        cause = error.source();
    }
    None
}

/// What the server says about the client's certificate, if that is what it objects to.
fn about_client(error: &rustls::Error) -> Option<String> {
    let rustls::Error::AlertReceived(alert) = error else { return None };
    match alert {
        AlertDescription::CertificateRequired => Some("the server requires a client certificate".to_owned()),
        alert if is_rejection(*alert) => {
            Some(format!("the server rejected the client certificate ({alert:?})"))
        }
        _ => None,
    }
}

fn is_rejection(alert: AlertDescription) -> bool {
    matches!(
        alert,
        AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
    )
}

/// The next step after the server ended a handshake, which is never for want of trust in its own
/// certificate.
fn next_step(error: &rustls::Error) -> Option<&'static str> {
    let alert = match error {
        rustls::Error::AlertReceived(alert) => *alert,
        rustls::Error::PeerIncompatible(_) => AlertDescription::ProtocolVersion,
        _ => return None,
    };
    Some(match alert {
        AlertDescription::CertificateRequired => {
            "set `client_certificate` on the builder, or connect through a gateway that has one"
        }
        alert if is_rejection(alert) => {
            "check who issued the client certificate, and that it has not expired"
        }
        AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity => {
            "have TLS 1.2 or 1.3 enabled at the server, or connect through a gateway that speaks it"
        }
        AlertDescription::HandshakeFailure => {
            "ask the server's operator whether it requires a client certificate, and which versions of TLS it speaks"
        }
        AlertDescription::UnrecognisedName => "check the host name in the base URL",
        _ => return None,
    })
}
