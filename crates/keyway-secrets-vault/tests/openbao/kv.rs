//! The KV engine in both versions.

use keyway_secrets_vault::{Login, VaultProvider};
use serde_json::json;

use crate::bao::Bao;
use crate::machine::{definite, key};

#[tokio::test]
async fn both_versions_are_found_out_however_the_path_is_written() {
    let bao = Bao::fresh();
    bao.write("team%20a/openai", json!({ "api_key": "sk-emul-two", "note": 1 }));
    bao.post("kv1/openai", json!({ "api_key": "sk-emul-one" }));
    bao.post("sys/mounts/deep/engine", json!({ "type": "kv-v2" }));
    bao.post("deep/engine/data/openai", json!({ "data": { "api_key": "sk-emul-deep" } }));
    let machine = bao.root_machine();
    for (location, secret) in [
        ("secret/team a/openai#api_key", "sk-emul-two"),
        ("secret/data/team a/openai#api_key", "sk-emul-two"),
        ("kv1/openai#api_key", "sk-emul-one"),
        ("kv1/openai", "sk-emul-one"),
        ("deep/engine/openai#api_key", "sk-emul-deep"),
        ("deep/engine/data/openai", "sk-emul-deep"),
    ] {
        let key = machine.key(location).await;
        assert_eq!(key.secret().expose(), secret, "{location}");
        assert_eq!(key.source().to_string(), format!("vault:{location}"));
        assert_eq!(key.expires_at(), None, "no lease, no expiry");
    }
}

#[tokio::test]
async fn g4_each_asking_gives_what_is_there_now() {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-1" }));
    let provider = bao.root_machine().provider("secret/openai#api_key");
    assert!(provider.can_refresh());
    let first = key(provider.as_ref()).await;
    bao.write("openai", json!({ "api_key": " sk-emul-2\n" }));
    let second = key(provider.as_ref()).await;
    assert_eq!((first.secret().expose(), second.secret().expose()), ("sk-emul-1", "sk-emul-2"));
    assert!(second.version() > first.version());
}

#[tokio::test]
async fn a_program_sets_everything_itself() {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-program" }));
    let login = Login::Token(keyway_credentials::Secret::new(&bao.token));
    let provider = VaultProvider::new(&bao.address, "secret/openai#api_key", login)
        .unwrap()
        .namespace(bao.namespace.as_deref().unwrap())
        .kind(keyway_credentials::KeyKind::AdminKey);
    let found = key(&provider).await;
    assert_eq!(found.secret().expose(), "sk-emul-program");
    assert_eq!(found.kind(), keyway_credentials::KeyKind::AdminKey);
    let shown = format!("{provider:?}");
    assert!(shown.contains("openai") && !shown.contains(&format!("\"{}\"", bao.token)), "{shown}");
}

#[tokio::test]
async fn what_is_not_there_is_told_apart() {
    let bao = Bao::fresh();
    let canary = || json!({ "api_key": "sk-emul-canary", "count": 7, "url": "https://canary" });
    for name in ["members", "deleted", "destroyed"] {
        bao.write(name, canary());
    }
    bao.delete("secret/data/deleted");
    bao.post("secret/destroy/destroyed", json!({ "versions": [1] }));
    let machine = bao.root_machine();
    for (location, words) in [
        ("secret/none#api_key", &["there is no secret at `secret/data/none`", "write the key there"][..]),
        ("kv1/none#api_key", &["there is no secret at `kv1/none`"]),
        (
            "nothing/openai#api_key",
            &["nothing is mounted at the beginning of `nothing/openai`", "VAULT_NAMESPACE"],
        ),
        (
            "secret/deleted#api_key",
            &["version 1 was deleted at 20", "undelete that version, or write the key"],
        ),
        ("secret/destroyed#api_key", &["version 1 was destroyed", "; write the key there again"]),
        (
            "secret/members#key",
            &["has no field `key` (it has `api_key`, `count`, `url`)", "the field after the `#`"],
        ),
        ("secret/members", &["has several fields (`api_key`, `count`, `url`), and the URI names none"]),
        ("secret/members#count", &["its field `count` is a number, not a string"]),
    ] {
        definite(&machine.failure(location).await, words);
    }
}

#[tokio::test]
async fn a_path_of_the_wrong_version_is_told_with_the_right_one() {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": "sk-emul-canary" }));
    bao.post("kv1/openai", json!({ "api_key": "sk-emul-canary" }));
    let machine = bao.root_machine();
    definite(
        &machine.failure("kv1/data/openai#api_key").await,
        &["`kv1/` is a KV engine of version 1", "no `data/`", "write vault:kv1/openai#api_key"],
    );
    definite(
        &machine.failure("secret/metadata/openai#api_key").await,
        &["`secret/` is a KV engine of version 2", "write vault:secret/data/openai#api_key"],
    );
    // A policy that does not cover the wrong path hides it behind a denial.
    let token = bao.token_for("path \"kv1/openai\" { capabilities = [\"read\"] }", json!({}));
    let machine = bao.machine().token(&token);
    definite(
        &machine.failure("kv1/data/openai#api_key").await,
        &["version 1", "write vault:kv1/openai#api_key"],
    );
}
