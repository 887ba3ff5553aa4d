//! `--key-from vault:…` with a real OpenBao, which `cargo xtask test` starts; see CONTRIBUTING.md
//! for one test alone.

use serde_json::json;

use crate::bao::Bao;
use crate::program::Program;
use crate::sources::{readme_lines, run_line};

const CANARY: &str = "sk-emul-canary-0123456789-vault";

/// Returns a namespace that contains a key, and the token that may read it.
fn vault() -> (Bao, String) {
    let bao = Bao::fresh();
    bao.write("openai", json!({ "api_key": CANARY }));
    let token = bao.token_for("path \"secret/data/openai\" { capabilities = [\"read\"] }", json!({}));
    (bao, token)
}

/// Returns the program with the variables for that server.
fn program(bao: &Bao, token: &str) -> Program {
    let namespace = bao.namespace.as_deref().unwrap();
    Program::new().var("VAULT_ADDR", &bao.address).var("VAULT_NAMESPACE", namespace).var("VAULT_TOKEN", token)
}

#[test]
fn run_gives_the_key_in_the_vault_to_a_program() {
    let (bao, token) = vault();
    let lines = readme_lines("vault");
    assert_eq!(lines.len(), 1);
    let done = run_line(program(&bao, &token), &lines[0]).exits(0);
    assert_eq!(done.stdout, format!("{CANARY}\n"));
    let named = program(&bao, &token).var("OPENAI_API_KEY_FROM", "vault:secret/data/openai#api_key");
    assert_eq!(named.line("run -- printenv OPENAI_API_KEY").run().exits(0).stdout, format!("{CANARY}\n"));
}

#[test]
fn x2_status_and_doctor_name_the_vault_and_show_no_key() {
    let (bao, token) = vault();
    for command in ["auth status", "auth doctor --offline"] {
        let done =
            program(&bao, &token).line(command).args(&["--key-from", "vault:secret/openai#api_key"]).run();
        assert!(done.stdout.contains("vault:secret/openai#api_key"), "{done:?}");
        done.never_says(&["canary", &token]);
    }
}

#[test]
fn what_is_wrong_is_said_in_one_sentence_with_exit_code_4() {
    let (bao, token) = vault();
    let denied = program(&bao, &token).line("--key-from vault:secret/other#api_key chat hi").run().exits(4);
    let said = "vault:secret/other#api_key cannot be read: the token's policies (default, reader) do not allow reading `secret/data/other`";
    assert!(denied.stderr.contains(said), "{denied:?}");

    let dead = program(&bao, "s.canary-token")
        .line("--key-from vault:secret/openai#api_key chat hi --json")
        .run()
        .exits(4);
    let error = dead.error();
    assert_eq!(error["reason"], "provider_failed");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("rejects the token from the environment variable VAULT_TOKEN"), "{message}");
    dead.never_says(&["canary"]);

    let nowhere = Program::new().line("--key-from vault:secret/openai#api_key chat hi").run().exits(4);
    assert!(nowhere.stderr.contains("VAULT_ADDR is not set"), "{nowhere:?}");
    let mistaken = Program::new().line("--key-from vault:openai chat hi").run().exits(2);
    assert!(mistaken.stderr.contains("write it like vault:secret/openai#api_key"), "{mistaken:?}");
}
