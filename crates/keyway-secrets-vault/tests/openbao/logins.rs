//! The login methods.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::bao::Bao;
use crate::machine::{Machine, definite, failure, key};

const READ: &str = "path \"secret/data/openai\" { capabilities = [\"read\"] }";
const LOCATION: &str = "secret/openai#api_key";

fn bao() -> Bao {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-1" }));
    bao.policy("reader", READ);
    bao
}

/// AppRole at a mount, and the machine with its variables.
fn app_role(bao: &Bao, mount: &str, settings: Value) -> Machine {
    bao.post(&format!("sys/auth/{mount}"), json!({ "type": "approle" }));
    let role = format!("auth/{mount}/role/openai");
    let mut settings = settings;
    settings["token_policies"] = json!("reader");
    bao.post(&role, settings);
    let role_id = bao.get(&format!("{role}/role-id"))["data"]["role_id"].clone();
    let secret_id = bao.post(&format!("{role}/secret-id"), json!({}))["data"]["secret_id"].clone();
    bao.machine()
        .var("VAULT_ROLE_ID", role_id.as_str().unwrap())
        .var("VAULT_SECRET_ID", secret_id.as_str().unwrap())
}

/// Returns the live tokens that a namespace's logins have created.
fn tokens(bao: &Bao) -> Vec<Value> {
    let (status, reply) = bao.call("LIST", "auth/token/accessors", &Value::Null);
    let keys = if status == 200 { reply["data"]["keys"].as_array().unwrap().clone() } else { Vec::new() };
    let look_up =
        |accessor: Value| bao.call("POST", "auth/token/lookup-accessor", &json!({ "accessor": accessor }));
    keys.into_iter()
        .map(look_up)
        .filter(|(status, _)| *status == 200)
        .map(|(_, reply)| reply["data"].clone())
        .collect()
}

#[tokio::test]
async fn app_role_logs_in_once_and_keeps_the_token() {
    let bao = bao();
    let provider = app_role(&bao, "approle", json!({ "token_ttl": "60s" })).provider(LOCATION);
    assert_eq!(tokens(&bao).len(), 0, "nothing is contacted before the first asking");
    for _ in 0..3 {
        assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");
    }
    assert_eq!(tokens(&bao).len(), 1);
}

#[tokio::test]
async fn p2_askings_at_the_same_time_share_one_login() {
    let bao = bao();
    let provider = app_role(&bao, "approle", json!({})).provider(LOCATION);
    let provider = std::sync::Arc::new(provider);
    let asked: Vec<_> = (0..16)
        .map(|_| {
            let provider = std::sync::Arc::clone(&provider);
            tokio::spawn(async move { key(provider.as_ref().as_ref()).await })
        })
        .collect();
    for key in asked {
        assert_eq!(key.await.unwrap().secret().expose(), "sk-emul-1");
    }
    assert_eq!(tokens(&bao).len(), 1);
}

#[tokio::test]
async fn a_token_that_was_revoked_or_has_expired_is_replaced_by_a_new_login() {
    let bao = bao();
    let provider = app_role(&bao, "approle", json!({ "token_ttl": "60s" })).provider(LOCATION);
    key(provider.as_ref()).await;
    let accessor = tokens(&bao)[0]["accessor"].clone();
    bao.post("auth/token/revoke-accessor", json!({ "accessor": accessor }));
    key(provider.as_ref()).await;
    assert_eq!(tokens(&bao).len(), 1);
    assert_ne!(tokens(&bao)[0]["accessor"], accessor);
}

#[tokio::test]
async fn a_short_token_is_renewed_until_its_longest_life_and_then_replaced() {
    let bao = bao();
    // Tokens live for whole seconds: it takes about four of them to see both.
    let provider =
        app_role(&bao, "approle", json!({ "token_ttl": "3s", "token_max_ttl": "5s" })).provider(LOCATION);
    key(provider.as_ref()).await;
    let accessor = |bao: &Bao| tokens(bao).first().map(|token| token["accessor"].clone());
    let first = accessor(&bao).unwrap();
    let (mut renewed, mut replaced) = (false, false);
    for _ in 0..200 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");
        let alive = tokens(&bao);
        assert!(alive.len() <= 2, "{alive:?}");
        let token = alive.iter().find(|token| token["accessor"] == first);
        renewed |= token.is_some_and(|token| token["last_renewal_time"].is_u64());
        replaced = alive.iter().any(|token| token["accessor"] != first);
        if replaced {
            break;
        }
    }
    assert!(renewed && replaced, "renewed: {renewed}, replaced: {replaced}");
}

#[tokio::test]
async fn a_refused_app_role_is_told_with_what_to_check() {
    let bao = bao();
    let machine = app_role(&bao, "approle", json!({})).var("VAULT_SECRET_ID", "canary-secret-id");
    let words = [
        "rejected the login by approle at auth/approle",
        "invalid role or secret ID",
        "VAULT_ROLE_ID, VAULT_SECRET_ID",
    ];
    definite(&machine.failure(LOCATION).await, &words);
    let machine = app_role(&bao, "elsewhere", json!({}));
    definite(&machine.failure(LOCATION).await, &["auth/approle"]);
    assert_eq!(
        machine.var("VAULT_AUTH_MOUNT", "auth/elsewhere/").key(LOCATION).await.secret().expose(),
        "sk-emul-1"
    );
    let machine = bao.machine().var("VAULT_ROLE_ID", "canary").var("VAULT_AUTH_MOUNT", "nowhere");
    definite(
        &machine.failure(LOCATION).await,
        &["rejected the login by approle at auth/nowhere", "VAULT_AUTH_MOUNT"],
    );
}

#[tokio::test]
async fn userpass_with_the_right_and_a_wrong_password() {
    let bao = bao();
    bao.post("sys/auth/userpass", json!({ "type": "userpass" }));
    bao.post("auth/userpass/users/ann", json!({ "password": " pass word ", "token_policies": "reader" }));
    let machine = bao.machine().var("VAULT_USERNAME", "ann").var("VAULT_PASSWORD", " pass word ");
    assert_eq!(machine.key(LOCATION).await.secret().expose(), "sk-emul-1");
    let machine = machine.var("VAULT_PASSWORD", "canary");
    let words = ["rejected the login by userpass at auth/userpass", "VAULT_USERNAME, VAULT_PASSWORD"];
    definite(&machine.failure(LOCATION).await, &words);
    let half = bao.machine().var("VAULT_USERNAME", "ann");
    definite(&half.failure(LOCATION).await, &["VAULT_USERNAME is set, but VAULT_PASSWORD is not"]);
}

#[tokio::test]
async fn kubernetes_with_the_token_of_a_service_account() {
    let bao = bao();
    let cluster = cluster().await;
    bao.post("sys/auth/kubernetes", json!({ "type": "kubernetes" }));
    let authority = rcgen::generate_simple_self_signed(vec!["cluster".to_owned()]).unwrap().cert.pem();
    bao.post(
        "auth/kubernetes/config",
        json!({ "kubernetes_host": cluster, "kubernetes_ca_cert": authority, "disable_local_ca_jwt": true }),
    );
    bao.post(
        "auth/kubernetes/role/openai",
        json!({
            "bound_service_account_names": "openai",
            "bound_service_account_namespaces": "apps",
            "token_policies": "reader",
        }),
    );
    let file = std::env::temp_dir().join(format!("keyway-vault-jwt-{}", std::process::id()));
    std::fs::write(&file, format!("{}\n", service_account_token())).unwrap();
    let machine = bao
        .machine()
        .var("VAULT_KUBERNETES_ROLE", "openai")
        .var("VAULT_KUBERNETES_TOKEN_FILE", file.to_str().unwrap());
    let provider = machine.provider(LOCATION);
    assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");
    let other = machine.clone().var("VAULT_KUBERNETES_ROLE", "other");
    definite(
        &other.failure(LOCATION).await,
        &["rejected the login by kubernetes", "invalid role name", "VAULT_KUBERNETES_ROLE"],
    );
    std::fs::remove_file(&file).unwrap();
    let provider = machine.provider(LOCATION);
    definite(&failure(provider.as_ref()).await, &["keyway-vault-jwt", "does not exist"]);
}

/// Returns a token like a pod's; the cluster's token review does not check its signature.
fn service_account_token() -> String {
    let encode = |bytes: &[u8]| {
        const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut text = String::new();
        for chunk in bytes.chunks(3) {
            let word =
                chunk.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
            (0..=chunk.len())
                .for_each(|digit| text.push(DIGITS[(word >> (18 - 6 * digit) & 63) as usize] as char));
        }
        text
    };
    let claims = json!({
        "iss": "kubernetes/serviceaccount",
        "sub": "system:serviceaccount:apps:openai",
        "iat": 1,
        "nbf": 1,
        "exp": 4_000_000_000u64,
        "kubernetes.io": { "namespace": "apps", "serviceaccount": { "name": "openai", "uid": "1" } },
    });
    let head = json!({ "alg": "RS256", "kid": "1" });
    [head.to_string(), claims.to_string(), "signature".repeat(8)]
        .map(|part| encode(part.as_bytes()))
        .join(".")
}

/// Answers the one cluster API request that the login needs: the token review.
async fn cluster() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !String::from_utf8_lossy(&request).contains("\"token\"") {
                if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            let review = json!({
                "kind": "TokenReview",
                "apiVersion": "authentication.k8s.io/v1",
                "status": { "authenticated": true, "user": { "username": "system:serviceaccount:apps:openai", "uid": "1" } },
            })
            .to_string();
            let reply = format!(
                "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{review}",
                review.len()
            );
            let _ = stream.write_all(reply.as_bytes()).await;
        }
    });
    address
}
