//! A server with a certificate from an untrusted issuer.

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::danger::ClientCertVerifier;
use rustls::server::{NoClientAuth, WebPkiClientVerifier};
use rustls::{RootCertStore, ServerConfig, ServerConnection};

/// A certificate issuer.
pub(crate) struct Issuer(CertifiedIssuer<'static, KeyPair>);

impl Issuer {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    fn server(&self, name: &str) -> ServerConfig {
        let (certificate, key) = self.issue(name);
        configure(certificate, &key, Arc::new(NoClientAuth))
    }

    /// A server that requires a client certificate of this issuer.
    fn demanding_server(&self, name: &str) -> ServerConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        let judge =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::new(default_provider()));
        let (certificate, key) = self.issue(name);
        configure(certificate, &key, judge.build().unwrap())
    }

    fn issue(&self, name: &str) -> (CertificateDer<'static>, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.0).unwrap().der().clone(), key)
    }
}

fn configure(
    certificate: CertificateDer<'static>,
    key: &KeyPair,
    judge: Arc<dyn ClientCertVerifier>,
) -> ServerConfig {
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(judge)
        .with_single_cert(vec![certificate], key)
        .unwrap()
}

/// A server whose certificate for `localhost` is its own issuer.
fn self_signed(is_ca: IsCa) -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.is_ca = is_ca;
    configure(params.self_signed(&key).unwrap().der().clone(), &key, Arc::new(NoClientAuth))
}

/// A server that completes a handshake for `localhost` and sends nothing more. It ends with the
/// test program.
pub(crate) struct Interceptor(SocketAddr);

impl Interceptor {
    pub(crate) fn start(issuer: &Issuer) -> Self {
        Self::with(issuer.server("localhost"))
    }

    /// A server that requires a client certificate.
    pub(crate) fn demanding(issuer: &Issuer) -> Self {
        Self::with(issuer.demanding_server("localhost"))
    }

    /// A server with a self-signed certificate.
    pub(crate) fn self_signed() -> Self {
        Self::with(self_signed(IsCa::ExplicitNoCa))
    }

    /// The same with the certificate of an authority, as `openssl req -x509` makes it.
    pub(crate) fn authority() -> Self {
        Self::with(self_signed(IsCa::Ca(BasicConstraints::Unconstrained)))
    }

    fn with(config: ServerConfig) -> Self {
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, config) = (stream.unwrap(), Arc::clone(&config));
                thread::spawn(move || {
                    let mut connection = ServerConnection::new(config).unwrap();
                    while connection.is_handshaking() && connection.complete_io(&mut stream).is_ok() {}
                    if connection.is_handshaking() {
                        // Otherwise the request that is not read would take the alert with it.
                        let _ = stream.shutdown(Shutdown::Write);
                        let _ = io::copy(&mut stream, &mut io::sink());
                    }
                });
            }
        });
        Self(address)
    }

    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}/v1", self.0.port())
    }
}
