//! A server that is sealed, killed, or uses TLS. Each of these tests starts its own server, which
//! takes about a second.

use serde_json::json;

use crate::bao::{Bao, Own};
use crate::machine::{Machine, failure, key, passing};

#[tokio::test]
async fn p4_a_sealed_server_and_a_killed_one_may_come_back() {
    let mut own = Own::start(&[]);
    own.bao.write("openai", json!({ "api_key": "sk-emul-1" }));
    let provider = own.bao.root_machine().provider("secret/openai#api_key");
    key(provider.as_ref()).await;

    own.seal();
    passing(&failure(provider.as_ref()).await, &["is sealed", "have it unsealed", "no restart"]);
    own.unseal();
    assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");

    own.kill();
    passing(
        &failure(provider.as_ref()).await,
        &["no connection to http://127.0.0.1:", "refused", "VAULT_ADDR"],
    );
}

#[tokio::test]
async fn tls_with_the_right_authority_and_without() {
    let own = Own::start(&["-dev-tls", "-dev-tls-cert-dir=."]);
    let address = own.bao.address.replace("http://", "https://");
    let machine = Machine::new(&address).token(&own.bao.token);
    passing(&machine.failure("secret/none#api_key").await, &["no encrypted connection", "VAULT_CACERT"]);

    let pem = |name: &str| own.directory().join(name).to_str().unwrap().to_owned();
    let authority = std::fs::read_dir(own.directory()).unwrap().map(|entry| entry.unwrap().file_name());
    let authority = authority
        .map(|name| name.into_string().unwrap())
        .find(|name| name.contains("ca") && !name.contains("key"));
    let trusting = machine.clone().var("VAULT_CACERT", &pem(&authority.unwrap()));
    let error = trusting.failure("secret/none#api_key").await;
    assert!(error.to_string().contains("there is no secret at `secret/data/none`"), "{error}");

    let missing = machine.clone().var("VAULT_CACERT", &pem("missing.pem"));
    passing(&missing.failure("secret/none#api_key").await, &["missing.pem cannot be read", "VAULT_CACERT"]);
    let log = machine.var("VAULT_CACERT", &pem("server.log"));
    passing(&log.failure("secret/none#api_key").await, &["server.log contains no certificate"]);

    let plain = Bao { address: own.bao.address.clone(), ..own.bao.clone() };
    passing(&plain.root_machine().failure("secret/none#api_key").await, &["VAULT_ADDR"]);
}
