//! A handshake that records the certificate, even a rejected one, so that a diagnosis can name its
//! issuer.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, SignatureScheme};

use super::{Stream, Tls, TransportError, provider, shake_hands};
use crate::error::ConnectionStage;

impl Tls {
    /// Performs the handshake with `host` as [`Tls::connect`] does, with the same verdict. Also
    /// returns the server's certificate (DER).
    pub(in crate::transport) async fn witness(
        &self,
        host: &str,
        stream: Stream,
    ) -> (Result<(), TransportError>, Option<Vec<u8>>) {
        let seen = Arc::new(Mutex::new(None));
        let done = self.witnessed(host, stream, Arc::clone(&seen)).await;
        let seen = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
        (done, seen)
    }

    async fn witnessed(
        &self,
        host: &str,
        stream: Stream,
        seen: Arc<Mutex<Option<Vec<u8>>>>,
    ) -> Result<(), TransportError> {
        let mut config = self.config().await?;
        let wrong = |what: String| TransportError::new(ConnectionStage::Tls, what).certificate();
        let roots = Arc::new(self.trusted().await.map_err(wrong)?);
        let judge = WebPkiServerVerifier::builder_with_provider(roots, provider())
            .build()
            .map_err(|error| wrong(format!("TLS cannot be set up: {error}")))?;
        let witness = Arc::new(Witness { judge, seen });
        Arc::make_mut(&mut config).dangerous().set_certificate_verifier(witness);
        shake_hands(config, host, stream).await.map(drop)
    }
}

/// The usual certificate verifier, with a record of what it saw.
#[derive(Debug)]
struct Witness {
    judge: Arc<WebPkiServerVerifier>,
    seen: Arc<Mutex<Option<Vec<u8>>>>,
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate.to_vec());
        self.judge.verify_server_cert(certificate, chain, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.judge.supported_verify_schemes()
    }
}
