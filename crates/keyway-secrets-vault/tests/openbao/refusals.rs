//! A valid token that may not read the secret.

use serde_json::json;

use crate::bao::Bao;
use crate::machine::definite;

#[tokio::test]
async fn a_denied_policy_names_the_policies_and_the_one_to_write() {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-canary" }));
    // Written for version 1, a common mistake: it covers the mount and not the secret.
    let token = bao.token_for("path \"secret/openai\" { capabilities = [\"read\"] }", json!({}));
    let error = bao.machine().token(&token).failure("secret/openai#api_key").await;
    definite(
        &error,
        &[
            "the token's policies (default, reader) do not allow reading `secret/data/openai`",
            "path \"secret/data/openai\" { capabilities = [\"read\"] }",
        ],
    );
    assert!(!error.to_string().contains(&token), "{error}");
}

#[tokio::test]
async fn a_policy_that_reaches_nothing_there() {
    let bao = Bao::fresh();
    let token = bao.token_for("path \"kv1/openai\" { capabilities = [\"read\"] }", json!({}));
    definite(
        &bao.machine().token(&token).failure("secret/data/openai#api_key").await,
        &["(default, reader) do not allow reading `secret/data/openai`"],
    );
}
