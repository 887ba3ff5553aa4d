//! Certificates, and a server that speaks HTTP/2.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use tokio::io::{AsyncRead, AsyncWrite};

use super::reply::{Body, Step};
use super::seen::Seen;
use super::server::Shared;

/// An issuer of certificates.
pub(crate) struct Issuer(CertifiedIssuer<'static, KeyPair>, String);

impl Issuer {
    pub(crate) fn new() -> Self {
        static LAST: AtomicU32 = AtomicU32::new(0);
        Self::named(&format!("Issuer {}", LAST.fetch_add(1, Ordering::Relaxed)))
    }

    fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        Self(issuer, name.to_owned())
    }

    /// The issuer's certificate in a file, for `SSL_CERT_FILE`.
    pub(crate) fn file(&self) -> PathBuf {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let name = format!("issuer-{}-{}.pem", std::process::id(), LAST.fetch_add(1, Ordering::Relaxed));
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, self.0.pem()).unwrap();
        path
    }

    /// The issuer's certificate in PEM.
    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A client's certificate and its key, in PEM.
    pub(crate) fn client(&self) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(["client.example".to_owned()]).unwrap();
        (params.signed_by(&key, &self.0).unwrap().pem(), key.serialize_pem())
    }

    /// The settings of a server that requires a client certificate of the same issuer.
    pub(crate) fn demanding(&self, name: &str, version: &'static SupportedProtocolVersion) -> ServerConfig {
        let (chain, key) = self.issue(CertificateParams::new([name.to_owned()]).unwrap());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(self.der()).unwrap();
        let judge = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_client_cert_verifier(judge.build().unwrap())
            .with_single_cert(chain, key)
            .unwrap()
    }

    /// The settings of a server with a certificate for this name.
    pub(crate) fn server(&self, name: &str) -> ServerConfig {
        self.configure(CertificateParams::new([name.to_owned()]).unwrap())
    }

    /// The same with an expired certificate.
    pub(crate) fn expired(&self, name: &str) -> ServerConfig {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(2002, 1, 1);
        self.configure(params)
    }

    /// The same with a certificate of these properties.
    pub(crate) fn configure(&self, params: CertificateParams) -> ServerConfig {
        let (chain, key) = self.issue(params);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap()
    }

    /// A certificate of these properties, and its key.
    pub(crate) fn issue(
        &self,
        params: CertificateParams,
    ) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
    }

    /// The issuer's own certificate.
    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    /// Another issuer of the same name, with another key.
    pub(crate) fn namesake(&self) -> Self {
        Self::named(&self.1)
    }
}

/// Serves HTTP/2. Only the bytes of a reply's steps count.
pub(super) async fn serve_http2(
    socket: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    shared: Arc<Shared>,
    connection: usize,
) {
    let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let shared = Arc::clone(&shared);
        async move {
            let (head, body) = request.into_parts();
            let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
            let line = format!("{} {} HTTP/2", head.method, head.uri);
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            let reply = shared.answer(Seen { line, headers, body, connection });
            let body = match reply.body {
                Body::Whole(body) => body,
                Body::Chunked(steps) | Body::Raw(steps) => steps.into_iter().flat_map(bytes_of).collect(),
            };
            let mut response = http::Response::new(Full::new(Bytes::from(body)));
            *response.status_mut() = reply.status.try_into().unwrap();
            for (name, value) in reply.headers {
                let name = http::HeaderName::try_from(name).unwrap();
                response.headers_mut().append(name, value.try_into().unwrap());
            }
            Ok::<_, Infallible>(response)
        }
    });
    let connection = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    let _ = connection.serve_connection(TokioIo::new(socket), service).await;
}

fn bytes_of(step: Step) -> Vec<u8> {
    match step {
        Step::Chunk(bytes) => bytes,
        _ => Vec::new(),
    }
}
