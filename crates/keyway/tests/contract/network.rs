//! H12: how a client connects, set in code.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway::credentials::FakeSystem;
use keyway::error::{ConfigurationReason, ConnectionStage, TimeoutKind};
use keyway::settings::SettingState;
use keyway::transport::{HyperTransport, TlsVersion};
use keyway::{Builder, ErrorKind, OpenAI};
use rustls::version::{TLS12, TLS13};
use serde_json::json;

use crate::support::tls::Issuer;
use crate::support::{Reply, Server, builder, fresh_key, hello};

fn empty() -> Reply {
    Reply::json(200, &json!({"data": []}))
}

/// Says what is wrong with a builder's settings.
fn mistake(builder: Builder) -> String {
    let error = builder.build().map(drop).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn h12_a_proxy_in_code_wins_over_the_variables() {
    let (proxy, other) = (Server::always(empty()).await, Server::always(empty()).await);
    let machine = || {
        let address = format!("http://{}", other.address());
        FakeSystem::new().with_var("ALL_PROXY", address).with_var("NO_PROXY", "upstream")
    };
    let client = builder()
        .system(machine())
        .base_url("http://upstream:8000/v1")
        .proxy(format!("http://user:p@ss@{}", proxy.address()))
        .build()
        .unwrap();
    client.models().list().await.unwrap();
    let request = proxy.request();
    assert_eq!(request.line, "GET http://upstream:8000/v1/models HTTP/1.1");
    assert_eq!(request.header("proxy-authorization"), Some("Basic dXNlcjpwQHNz"));

    // Even for loopback, which the variables never apply to.
    let server = Server::always(empty()).await;
    let client = builder()
        .system(machine())
        .base_url(server.url())
        .proxy(format!("http://{}", proxy.address()))
        .build()
        .unwrap();
    client.models().list().await.unwrap();
    assert_eq!((proxy.requests().len(), server.connections(), other.connections()), (2, 0, 0));
}

#[tokio::test]
async fn h12_no_proxy_ignores_the_variables() {
    let proxy = Server::always(empty()).await;
    let machine = FakeSystem::new().with_var("ALL_PROXY", format!("http://{}", proxy.address()));
    let nowhere = format!("http://{}.internal/v1", "a".repeat(64));
    let client = builder().system(machine).base_url(nowhere).no_proxy().max_retries(0).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Resolve));
    assert_eq!(proxy.connections(), 0);
}

#[test]
fn h12_an_unusable_proxy_is_an_error() {
    for (url, words) in [
        (
            "ftp://canary:canary@proxy",
            "the scheme `ftp://`, which is not supported; write it as http://proxy",
        ),
        ("socks6://proxy", "the scheme `socks6://`, which is not supported; write it as socks5h://proxy"),
        ("http://", "no valid host and port"),
        ("http://proxy canary", "contains white space"),
        ("http://proxy:3128 # canary", "a comment pasted along with it"),
        (" ", "is empty"),
    ] {
        let text = mistake(builder().proxy(url));
        assert!(text.contains("`proxy`") && text.contains(words), "{text}");
    }
}

/// What is in a variable is no error if a setting in code replaces it, and is listed as shadowed.
#[test]
fn h12_k14_replaced_variables_need_not_be_usable() {
    let machine = || FakeSystem::new().with_var("HTTPS_PROXY", "ftp://proxy").with_var("NO_PROXY", "a b c/d");
    builder().system(machine()).build().map(drop).unwrap_err();
    HyperTransport::builder().system(machine()).build().map(drop).unwrap_err();
    HyperTransport::builder().system(machine()).no_proxy().build().unwrap();
    for (builder, used) in [
        (builder().system(machine()).no_proxy(), None),
        (builder().system(machine()).proxy(" http://user:canary@proxy:3128"), Some("http://proxy:3128")),
    ] {
        let client = builder.build().unwrap();
        let places = client.setting_places().iter();
        let places: Vec<_> = places.filter(|place| place.name.contains("proxy")).collect();
        let state = |name| places.iter().find(|place| place.name == name).map(|place| place.state);
        assert_eq!(state("https_proxy"), Some(SettingState::Shadowed));
        assert_eq!(state("no_proxy"), Some(SettingState::Shadowed));
        assert_eq!(state("proxy"), used.map(|_| SettingState::Used));
        assert!(!format!("{places:?}").contains("canary"));
    }
}

#[test]
fn h12_x5_a_proxy_that_is_a_key_is_refused_unseen() {
    let key = format!("sk-proj-{}", "CanaryInTheProxy0123456789");
    let error = builder().proxy(format!("http://{key}:80")).build().map(drop).unwrap_err();
    assert!(error.to_string().contains("The proxy from `proxy` contains an API key"), "{error}");
    let error = HyperTransport::builder().proxy(format!("http://{key}:80")).build().map(drop).unwrap_err();
    assert!(error.to_string().contains("contains an API key"), "{error}");
}

#[tokio::test]
async fn h12_roots_in_code_are_trusted() {
    let (issuer, other) = (Issuer::new(), Issuer::new());
    let server = Server::tls(issuer.server("127.0.0.1"), |_| empty()).await;
    let url = format!("https://{}/v1", server.address());
    let client = |settings: fn(Builder, &str) -> Builder, pem: &str, roots: &Issuer| {
        let machine = FakeSystem::new().with_var("SSL_CERT_FILE", roots.file());
        settings(builder().system(machine).base_url(&url).max_retries(0), pem).build().unwrap()
    };
    let both = [issuer.pem(), Issuer::new().pem()].concat();
    let added = |builder: Builder, pem: &str| builder.root_certificates(pem);
    let only = |builder: Builder, pem: &str| builder.only_root_certificates(pem);
    for (settings, pem, roots, trusted) in [
        (added as fn(Builder, &str) -> Builder, issuer.pem(), &other, true),
        (added, other.pem(), &issuer, true),
        (added, both.clone(), &other, true),
        (only, issuer.pem(), &other, true),
        (only, both, &other, true),
        (only, other.pem(), &issuer, false),
    ] {
        let result = client(settings, &pem, roots).models().list().await;
        assert_eq!(result.is_ok(), trusted, "{result:?}");
    }
}

#[tokio::test]
async fn h12_a_client_certificate_is_shown_to_a_server_that_requires_one() {
    let (issuer, stranger) = (Issuer::new(), Issuer::new());
    for version in [&TLS12, &TLS13] {
        let server = Server::tls(issuer.demanding("127.0.0.1", version), |_| empty()).await;
        let url = format!("https://{}/v1", server.address());
        let client = || builder().base_url(&url).only_root_certificates(issuer.pem()).max_retries(0);
        let (chain, key) = issuer.client();
        client().client_certificate(&chain, &key).build().unwrap().models().list().await.unwrap();

        let error = client().build().unwrap().models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls), "{error}");
        // The server's own certificate is fine.
        assert!(!error.to_string().contains("trusted roots"), "{error}");
        assert!(error.to_string().contains("client certificate"), "{error}");

        let (chain, key) = stranger.client();
        let rejected = client().client_certificate(chain, key).build().unwrap();
        let error = rejected.models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls), "{error}");
        assert!(error.to_string().contains("rejected the client certificate"), "{error}");
        assert!(error.to_string().contains("; check who issued the client certificate"), "{error}");
    }
}

#[test]
fn h12_bad_pem_is_named() {
    let ((chain, key), (_, other)) = (Issuer::new().client(), Issuer::new().client());
    let no_base64 = chain.replacen("MII", "M*I", 1);
    let no_end = chain.replace("-----END CERTIFICATE-----", "");
    let encrypted = key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    for (builder, words) in [
        (builder().root_certificates("canary"), "no certificate in `root_certificates`"),
        (builder().only_root_certificates(""), "no certificate in `only_root_certificates`"),
        (builder().root_certificates(&key), "no certificate in `root_certificates`"),
        (
            builder().root_certificates([chain.as_str(), &no_base64].concat()),
            "certificate 2 in `root_certificates` is not valid PEM (its text is not base64)",
        ),
        (builder().root_certificates(&no_end), "its END line is missing"),
        (builder().client_certificate("", &key), "no certificate in the chain of `client_certificate`"),
        (builder().client_certificate(&chain, ""), "no private key in the key of `client_certificate`"),
        (builder().client_certificate(&chain, &chain), "no private key in the key of `client_certificate`"),
        (builder().client_certificate(&chain, encrypted), "is encrypted; decrypt it with"),
        (builder().client_certificate(&chain, other), "does not belong to its first certificate"),
    ] {
        let text = mistake(builder);
        assert!(text.contains(words), "{text}");
        assert!(!text.contains(&key[40..60]), "{text}");
    }
}

#[tokio::test]
async fn h12_an_older_tls_than_the_least_is_refused() {
    let issuer = Issuer::new();
    let (chain, key) = issuer.client();
    let server = Server::tls(issuer.demanding("127.0.0.1", &TLS12), |_| empty()).await;
    let url = format!("https://{}/v1", server.address());
    for (version, accepted) in [(TlsVersion::Tls12, true), (TlsVersion::Tls13, false)] {
        let client = builder()
            .base_url(&url)
            .only_root_certificates(issuer.pem())
            .client_certificate(&chain, &key)
            .min_tls_version(version)
            .max_retries(0)
            .build()
            .unwrap();
        let result = client.models().list().await;
        assert_eq!(result.is_ok(), accepted, "{result:?}");
        if let Err(error) = result {
            assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls), "{error}");
        }
    }
}

#[tokio::test]
async fn h12_hosts_resolve_to_the_addresses_in_code() {
    let server = Server::always(empty()).await;
    let port = server.address().port();
    // The first address refuses, so the second is used.
    let addresses = [Ipv4Addr::new(127, 0, 0, 2), Ipv4Addr::LOCALHOST];
    for host in ["api.internal", "API.internal", "api.internal."] {
        let client = builder()
            .base_url(format!("http://{host}:{port}/v1"))
            .resolve("api.Internal", addresses)
            .build()
            .unwrap();
        client.models().list().await.unwrap();
    }
    let request = &server.requests()[0];
    assert_eq!(request.header("host"), Some(format!("api.internal:{port}").as_str()));
}

#[test]
fn h12_an_override_without_a_name_or_an_address_is_an_error() {
    let none: [IpAddr; 0] = [];
    assert!(mistake(builder().resolve("api.example", none)).contains("no address for api.example"));
    for host in ["https://canary", "canary:80", "", "canary canary", "10.0.0.1"] {
        let text = mistake(builder().resolve(host, [Ipv4Addr::LOCALHOST]));
        assert!(text.contains("`resolve` is not a plain name"), "{text}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn h12_connections_begin_at_the_local_address() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let peer = tokio::spawn(async move { listener.accept().await.unwrap().1 });
    let client = builder().base_url(url).local_address(Ipv4Addr::new(127, 0, 0, 3)).max_retries(0);
    let call = tokio::spawn(std::future::IntoFuture::into_future(client.build().unwrap().models().list()));
    assert_eq!(peer.await.unwrap().ip(), Ipv4Addr::new(127, 0, 0, 3));
    call.abort();
}

#[tokio::test]
async fn h12_clients_share_the_pool_of_one_transport() {
    let issuer = Issuer::new();
    let server = Server::tls(issuer.server("127.0.0.1"), |_| empty()).await;
    let url = format!("https://{}/v1", server.address());
    let transport = HyperTransport::builder().system(FakeSystem::new()).only_root_certificates(issuer.pem());
    let transport = Arc::new(transport.build().unwrap());
    let (one, two) = (fresh_key(), fresh_key());
    for key in [&one, &two, &one] {
        let client = builder().base_url(&url).api_key(key).transport(Arc::clone(&transport)).build().unwrap();
        client.models().list().await.unwrap();
    }
    let keys: Vec<_> =
        server.requests().iter().map(|sent| sent.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(keys, [&one, &two, &one].map(|key| format!("Bearer {key}")));
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn h12_a_function_spawns_the_tasks_of_connections() {
    let issuer = Issuer::new();
    for protocols in [&["http/1.1"][..], &["h2"]] {
        let mut config = issuer.server("127.0.0.1");
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let server = Server::tls(config, |_| empty()).await;
        let spawned = Arc::new(Mutex::new(Vec::new()));
        let tasks = Arc::clone(&spawned);
        let client = builder()
            .base_url(format!("https://{}/v1", server.address()))
            .only_root_certificates(issuer.pem())
            .spawn_connections(move |task| tasks.lock().unwrap().push(tokio::spawn(task)))
            .build()
            .unwrap();
        for _ in 0..2 {
            client.models().list().await.unwrap();
        }
        assert!(!spawned.lock().unwrap().is_empty(), "{protocols:?}");
        assert_eq!((server.requests().len(), server.connections()), (2, 1));
        // Nothing else reads the connection.
        for task in spawned.lock().unwrap().drain(..) {
            task.abort();
        }
        client.models().list().await.unwrap();
        assert_eq!(server.connections(), 2, "{protocols:?}");
        assert!(!spawned.lock().unwrap().is_empty(), "{protocols:?}");
    }
}

#[tokio::test]
async fn h12_a_transport_reads_the_same_variables() {
    let proxy = Server::always(empty()).await;
    let machine = FakeSystem::new().with_var("HTTP_PROXY", format!("http://{}", proxy.address()));
    let transport = HyperTransport::builder().system(machine).build().unwrap();
    let client = builder().base_url("http://upstream/v1").transport(transport).build().unwrap();
    client.models().list().await.unwrap();
    assert_eq!(proxy.request().line, "GET http://upstream/v1/models HTTP/1.1");
}

#[test]
fn h12_a_setting_of_the_default_transport_does_not_go_with_another() {
    let transport = || HyperTransport::builder().system(FakeSystem::new()).build().unwrap();
    for (builder, setting) in [
        (builder().transport(transport()).proxy("http://proxy:3128"), "proxy"),
        (builder().no_proxy().transport(transport()), "no_proxy"),
        (builder().min_tls_version(TlsVersion::Tls13).transport(transport()), "min_tls_version"),
        (builder().spawn_connections(drop).transport(transport()), "spawn_connections"),
    ] {
        let text = mistake(builder);
        assert!(text.starts_with(&format!("Both `transport` and `{setting}` are set")), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn h12_h9_a_clients_own_limit_for_connecting_applies_to_a_shared_transport() {
    // The handshake never ends.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/v1", listener.local_addr().unwrap());
    let issuer = Issuer::new();
    let transport = HyperTransport::builder()
        .system(FakeSystem::new())
        .only_root_certificates(issuer.pem())
        .connect_timeout(Duration::from_secs(30));
    let transport = Arc::new(transport.build().unwrap());
    let client = |limit: Option<u64>| -> OpenAI {
        let builder = builder().base_url(&url).transport(Arc::clone(&transport)).max_retries(0);
        match limit {
            Some(limit) => builder.connect_timeout(Duration::from_secs(limit)),
            None => builder,
        }
        .build()
        .unwrap()
    };
    let two = client(Some(2));
    let copy = two.with_options(|options| options.connect_timeout(Duration::from_secs(1))).unwrap();
    for (client, limit) in [(client(None), 30), (two, 2), (copy, 1)] {
        let error = client.chat().completions().create(hello()).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Connect));
        assert!(error.to_string().contains(&format!("within {limit} s")), "{error}");
    }
}
