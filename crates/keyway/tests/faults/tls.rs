//! Every TLS failure that can be produced: certificates, versions, alerts, and servers that do not
//! use TLS (E4, R2).

use std::sync::Arc;
use std::sync::LazyLock;

use keyway::credentials::FakeSystem;
use rcgen::{CertificateParams, ExtendedKeyUsagePurpose, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

use crate::case::{Ask, BOTH, Case, Expect, Scene};
use crate::runner;
use crate::support::Step;
use crate::support::tls::Issuer;

/// The issuer that the clients of these tests trust.
pub(crate) static TRUSTED: LazyLock<Issuer> = LazyLock::new(Issuer::new);

/// The settings of a trusted server, for HTTP/1.1.
pub(crate) static GOOD: LazyLock<Arc<ServerConfig>> = LazyLock::new(|| Arc::new(TRUSTED.server("127.0.0.1")));

/// A machine that trusts only the issuer of these tests.
pub(crate) fn machine() -> FakeSystem {
    static FILE: LazyLock<std::path::PathBuf> = LazyLock::new(|| TRUSTED.file());
    FakeSystem::new().with_var("SSL_CERT_FILE", FILE.as_os_str())
}

/// An encrypted server: these steps on each connection while it misbehaves, otherwise a good
/// handshake.
pub(crate) fn encrypted(steps: impl Into<Vec<Step>>) -> Scene {
    let steps = steps.into();
    let scene = Scene::greeting(steps.clone())
        .setting(|builder, place| builder.system(machine()).base_url(format!("https://{}/v1", place.server)));
    let greeting = move |armed| if armed { steps.clone() } else { vec![Step::Tls(Arc::clone(&GOOD))] };
    Scene { greeting: Arc::new(greeting), ..scene }
}

fn params(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).unwrap()
}

fn dated(from: i32, to: i32) -> ServerConfig {
    let mut params = params("127.0.0.1");
    (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(to, 1, 1));
    TRUSTED.configure(params)
}

fn for_clients() -> ServerConfig {
    let mut params = params("127.0.0.1");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    TRUSTED.configure(params)
}

fn self_signed() -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let certificate = params("127.0.0.1").self_signed(&key).unwrap();
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    server().with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap()
}

/// Issued under the trusted issuer's name, with another key.
fn forged() -> ServerConfig {
    TRUSTED.namesake().server("127.0.0.1")
}

fn server() -> rustls::ConfigBuilder<ServerConfig, rustls::WantsVerifier> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap()
}

/// Rejected certificates: not retried, because a retry would meet the same one.
fn certificates() -> Vec<Case> {
    let stranger = Issuer::new();
    let rows = [
        ("expired", dated(2001, 2002), "has expired"),
        ("not valid yet", dated(2090, 2091), "is not valid yet"),
        ("of another name", TRUSTED.server("api.example"), "is for another host name"),
        ("of another address", TRUSTED.server("127.0.0.2"), "is for another host name"),
        ("of a name with a wildcard", TRUSTED.server("*.0.0.1"), "is for another host name"),
        ("of an unknown issuer", stranger.server("127.0.0.1"), "issued by an authority"),
        ("that is signed by itself", self_signed(), "issued by an authority"),
        ("for clients", for_clients(), "is invalid"),
        ("with a forged signature", forged(), "the certificate of 127.0.0.1"),
    ];
    let mut cases = Vec::new();
    for (name, config, words) in rows {
        let config = Arc::new(config);
        for ask in [Ask::Whole, Ask::Stream, Ask::List] {
            let expect = Expect::error(&["connection/tls"], 0).attempts(1).retryable(false).words(words);
            let scene = encrypted([Step::Tls(Arc::clone(&config))]);
            cases.push(Case::new(format!("a certificate {name}"), ask, scene, expect));
        }
    }
    cases
}

/// Failed handshakes: transient, so they are retried.
fn handshakes() -> Vec<Case> {
    let alert = |number| vec![Step::Hear, Step::Send(vec![0x15, 3, 3, 0, 2, 2, number]), Step::Close];
    let plain = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_vec();
    // A record that declares more bytes than it has.
    let half = vec![0x16, 3, 3, 0, 200, 2, 0, 0];
    let rows = [
        ("plain http on the port", vec![Step::Hear, Step::Send(plain.clone()), Step::Close]),
        ("plain http, unasked", vec![Step::Send(plain), Step::Stall]),
        (
            "another protocol on the port",
            vec![Step::Send(b"220 mail.example ESMTP\r\n".to_vec()), Step::Stall],
        ),
        ("binary nonsense", vec![Step::Hear, Step::Send(vec![0xff; 512]), Step::Stall]),
        ("closed at once", vec![Step::Close]),
        ("closed in the handshake", vec![Step::Hear, Step::Close]),
        ("reset in the handshake", vec![Step::Hear, Step::Reset]),
        ("closed in a record", vec![Step::Hear, Step::Send(half.clone()), Step::Close]),
        ("alert: handshake_failure", alert(40)),
        ("alert: protocol_version", alert(70)),
        ("alert: internal_error", alert(80)),
        ("alert: unrecognized_name", alert(112)),
        ("alert: close_notify", alert(0)),
    ];
    let mut cases = Vec::new();
    for (name, steps) in rows {
        let kinds: &[&str] = match name {
            // It may be closed before there is a connection for the handshake.
            "closed at once" => &["connection/tls", "connection/connect"],
            _ => &["connection/tls"],
        };
        for ask in BOTH {
            let expect = Expect::error(kinds, 0).attempts(2).retryable(true);
            cases.push(Case::new(format!("handshake: {name}"), ask, encrypted(steps.clone()), expect));
        }
    }
    for (name, steps) in [
        ("stalled", vec![Step::Stall]),
        ("stalled after the first message", vec![Step::Hear, Step::Stall]),
        ("stalled in a record", vec![Step::Hear, Step::Send(half), Step::Stall]),
    ] {
        for ask in BOTH {
            let expect = Expect::error(&["timeout/connect"], 0).attempts(2).retryable(true);
            let scene = quick(encrypted(steps.clone()));
            cases.push(Case::new(format!("handshake: {name}"), ask, scene, expect));
        }
    }
    cases
}

/// The same with a short connect timeout. The calls afterwards use it too, so it is long enough.
pub(crate) fn quick(scene: Scene) -> Scene {
    let setting = Arc::clone(&scene.setting);
    scene.setting(move |builder, place| {
        setting(builder, place).connect_timeout(std::time::Duration::from_millis(1500))
    })
}

/// A server that requires a client certificate. In TLS 1.3 it says so after the client's handshake.
fn client_certificates() -> Vec<Case> {
    let mut cases = Vec::new();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut roots = rustls::RootCertStore::empty();
        roots.add(TRUSTED.der()).unwrap();
        let judge =
            rustls::server::WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let (chain, key) = TRUSTED.issue(params("127.0.0.1"));
        let config =
            ServerConfig::builder_with_provider(provider).with_protocol_versions(&[version]).unwrap();
        let config =
            config.with_client_cert_verifier(judge.build().unwrap()).with_single_cert(chain, key).unwrap();
        let config = Arc::new(config);
        for ask in BOTH {
            let expect = Expect::error(&["connection/tls"], 0).attempts(2).retryable(true);
            let expect = match version.version {
                rustls::ProtocolVersion::TLSv1_3 => expect.words("requires a client certificate"),
                _ => expect,
            };
            let scene = encrypted([Step::Tls(Arc::clone(&config))]);
            let name = format!("a client certificate is demanded, {:?}", version.version);
            cases.push(Case::new(name, ask, scene, expect));
        }
    }
    cases
}

/// Connections that break after a good handshake: TLS ends without `close_notify`.
fn later() -> Vec<Case> {
    let tls = || Step::Tls(Arc::clone(&GOOD));
    let mut cases = Vec::new();
    for ask in BOTH {
        let gone = || {
            let stages = ["connection/send", "connection/receive"];
            Expect::error(&stages, 2).requests(0..=0).retryable(true)
        };
        cases.push(Case::new("closed after the handshake", ask, encrypted([tls(), Step::Close]), gone()));
        cases.push(Case::new("reset after the handshake", ask, encrypted([tls(), Step::Reset]), gone()));
        let deaf = Expect::error(&["timeout/attempt"], 2).requests(0..=0);
        cases.push(Case::new(
            "deaf after the handshake",
            ask,
            encrypted([tls(), Step::Stall]).limit(800),
            deaf,
        ));
    }
    cases
}

pub(crate) fn table() -> Vec<Case> {
    [certificates(), handshakes(), client_certificates(), later()].concat()
}

#[test]
fn r2_tls_that_fails() {
    runner::run(table());
}
