//! `keyway call admin.organization.workload_identity_providers.…`, one start after the other, against one emulator.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::program::Program;

#[test]
fn k11_a_provider_and_a_rule_by_keyway_call() {
    let emulator = Emulator::builder().start_blocking().unwrap();
    let key = emulator.key().admin().create();
    let call = |operation: &str, arguments: &[&str]| {
        let operation = format!("admin.organization.workload_identity_providers.{operation}");
        Program::new()
            .var("OPENAI_ADMIN_KEY", key.secret())
            .args(&["--base-url", emulator.base_url(), "call", &operation])
            .args(arguments)
            .run()
    };
    let reply = |operation: &str, arguments: &[&str]| -> Value {
        serde_json::from_str(&call(operation, arguments).exits(0).stdout).unwrap()
    };
    let made = reply(
        "create",
        &["-p", "audience=api", "-p", "issuer=https://ci.example.com", "-p", "name=CI", "-p", "type=oidc"],
    );
    let id = made["id"].as_str().unwrap();
    assert_eq!(reply("retrieve", &[id]), made);
    assert_eq!(reply("update", &[id, "-p", "enabled=false"])["enabled"], json!(false));
    assert_eq!(reply("list", &[])["data"][0]["id"], made["id"]);

    let params = r#"{"attribute_matchers": {"repository": "example/app"}, "project_id": "proj_emulator", "service_account_id": "svc_acct_1"}"#;
    let rule = reply("federation_rules.create", &[id, "--params", params]);
    let rule_id = rule["id"].as_str().unwrap();
    assert_eq!(reply("federation_rules.retrieve", &[id, rule_id]), rule);
    assert_eq!(reply("federation_rules.update", &[id, rule_id, "-p", "name=app"])["name"], "app");
    assert_eq!(reply("federation_rules.list", &[id])["data"].as_array().unwrap().len(), 1);
    assert_eq!(reply("federation_rules.delete", &[id, rule_id])["deleted"], json!(true));
    assert_eq!(reply("delete", &[id])["deleted"], json!(true));
    let gone = call("retrieve", &[id]).exits(1);
    assert!(gone.stderr.contains("404"), "{gone:?}");
}
