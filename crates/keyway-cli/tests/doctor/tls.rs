//! A server with a certificate from an untrusted issuer.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};

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
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        configure(certificate.der().clone(), &key)
    }
}

fn configure(certificate: CertificateDer<'static>, key: &KeyPair) -> ServerConfig {
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap()
}

/// A server whose certificate for `localhost` is its own issuer.
fn self_signed(is_ca: IsCa) -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.is_ca = is_ca;
    configure(params.self_signed(&key).unwrap().der().clone(), &key)
}

/// A server that completes a handshake for `localhost` and sends nothing more. It ends with the
/// test program.
pub(crate) struct Interceptor(SocketAddr);

impl Interceptor {
    pub(crate) fn start(issuer: &Issuer) -> Self {
        Self::with(issuer.server("localhost"))
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
                });
            }
        });
        Self(address)
    }

    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}/v1", self.0.port())
    }
}
