//! Existing tokens: their expiry, their renewal, the token file.

use std::time::Duration;

use serde_json::json;

use crate::bao::Bao;
use crate::machine::{definite, failure, key};

const READ: &str = "path \"secret/data/openai\" { capabilities = [\"read\"] }";

fn bao() -> Bao {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-1" }));
    bao
}

/// Waits for the server's clock: a token's lifetime is in whole seconds.
async fn until(done: impl Fn() -> bool) {
    for _ in 0..400 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the server's clock stands still");
}

#[tokio::test]
async fn an_expired_token_a_revoked_one_and_a_wrong_one() {
    let bao = bao();
    let token = bao.token_for(READ, json!({ "ttl": "1s" }));
    let provider = bao.machine().token(&token).provider("secret/openai#api_key");
    assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");
    until(|| bao.call("POST", "auth/token/lookup", &json!({ "token": token })).0 != 200).await;
    let words = ["rejects the token from the environment variable VAULT_TOKEN", "expired", "log in again"];
    definite(&failure(provider.as_ref()).await, &words);

    let revoked = bao.token_for(READ, json!({}));
    bao.post("auth/token/revoke", json!({ "token": revoked }));
    definite(&bao.machine().token(&revoked).failure("secret/openai#api_key").await, &words);
    definite(&bao.machine().token("s.canary").failure("secret/openai#api_key").await, &words);
}

#[tokio::test]
async fn a_token_with_half_of_its_life_behind_it_is_renewed() {
    let bao = bao();
    // A token's lifetime is in whole seconds, and the test waits for the second half of it.
    let token = bao.token_for(READ, json!({ "ttl": "4s" }));
    let provider = bao.machine().token(&token).provider("secret/openai#api_key");
    key(provider.as_ref()).await;
    assert!(bao.left(&token) <= 4);
    until(|| bao.left(&token) <= 1).await;
    key(provider.as_ref()).await;
    assert!(bao.left(&token) >= 3, "{}", bao.left(&token));
}

#[tokio::test]
async fn a_token_that_may_not_be_looked_up_is_used_all_the_same() {
    let bao = bao();
    let token = bao.token_for(READ, json!({ "no_default_policy": true }));
    let machine = bao.machine().token(&token);
    assert_eq!(machine.key("secret/openai#api_key").await.secret().expose(), "sk-emul-1");
    definite(&machine.failure("secret/other#api_key").await, &["do not allow reading `secret/data/other`"]);
    definite(&machine.failure("kv1/other#api_key").await, &["do not allow reading `kv1/other`"]);
}

#[tokio::test]
async fn k2_the_token_file_is_read_each_time() {
    let bao = bao();
    let home = std::env::temp_dir().join(format!("keyway-vault-home-{}", std::process::id()));
    std::fs::create_dir_all(&home).unwrap();
    let mut machine = bao.machine();
    machine.0 = machine.0.with_home(&home);
    let provider = machine.provider("secret/openai#api_key");
    definite(
        &failure(provider.as_ref()).await,
        &[".vault-token does not exist", "VAULT_TOKEN", "VAULT_ROLE_ID"],
    );
    std::fs::write(home.join(".vault-token"), format!("{}\n", bao.token)).unwrap();
    assert_eq!(key(provider.as_ref()).await.secret().expose(), "sk-emul-1");
    std::fs::write(home.join(".vault-token"), "s.canary").unwrap();
    definite(&failure(provider.as_ref()).await, &["rejects the token from the file ~/.vault-token"]);
    std::fs::remove_dir_all(&home).unwrap();
}
