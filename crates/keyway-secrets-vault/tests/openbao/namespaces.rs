//! Namespaces: the right one, a missing one, a wrong one.

use serde_json::json;

use crate::bao::Bao;
use crate::machine::{Machine, definite};

const READ: &str = "path \"secret/data/openai\" { capabilities = [\"read\"] }";

#[tokio::test]
async fn a_namespace_that_does_not_exist() {
    let bao = Bao::shared();
    let machine = bao.root_machine().var("VAULT_NAMESPACE", "nowhere");
    definite(
        &machine.failure("secret/openai#api_key").await,
        &["has no namespace `nowhere`", "correct VAULT_NAMESPACE, or unset it"],
    );
    let machine = bao.machine().var("VAULT_NAMESPACE", "nowhere").var("VAULT_ROLE_ID", "canary");
    definite(&machine.failure("secret/openai#api_key").await, &["has no namespace `nowhere`"]);
}

#[tokio::test]
async fn a_missing_namespace_is_named_by_the_token() {
    let bao = Bao::fresh();
    let token = bao.token_for(READ, json!({}));
    let name = bao.namespace.as_deref().unwrap();
    definite(
        &Machine::new(&bao.address).token(&token).failure("secret/openai#api_key").await,
        &[
            &format!("the token belongs to the namespace `{name}`, but the request named no namespace"),
            &format!("set VAULT_NAMESPACE to {name}"),
        ],
    );
}

#[tokio::test]
async fn a_namespace_beside_the_tokens_own() {
    let (bao, other) = (Bao::fresh(), Bao::fresh());
    let token = bao.token_for(READ, json!({}));
    let (own, asked) = (bao.namespace.as_deref().unwrap(), other.namespace.as_deref().unwrap());
    definite(
        &other.machine().token(&token).failure("secret/openai#api_key").await,
        &[&format!("belongs to the namespace `{own}`, but the request named `{asked}`")],
    );
}

#[tokio::test]
async fn a_token_of_an_outer_namespace_reads_in_an_inner_one() {
    let outer = Bao::fresh();
    let inner = outer.inner("team");
    inner.write("openai", json!({ "api_key": "sk-emul-inner" }));
    let token = outer.token_for("path \"team/secret/data/openai\" { capabilities = [\"read\"] }", json!({}));
    let machine = inner.machine().token(&token);
    assert_eq!(machine.key("secret/openai#api_key").await.secret().expose(), "sk-emul-inner");
    let name = inner.namespace.as_deref().unwrap();
    definite(
        &machine.failure("secret/other#api_key").await,
        &[&format!("do not allow reading `secret/data/other` in the namespace `{name}`")],
    );
}
