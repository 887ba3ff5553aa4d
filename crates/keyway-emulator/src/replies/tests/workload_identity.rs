//! Workload identity providers and their federation rules, from their making to their end.

use serde_json::{Value, json};

use super::bench::Bench;

const NONE: Value = Value::Null;
const PROVIDERS: &str = "admin.organization.workload_identity_providers";

fn at(verb: &str) -> String {
    format!("{PROVIDERS}.{verb}")
}

fn rules(verb: &str) -> String {
    format!("{PROVIDERS}.federation_rules.{verb}")
}

fn provider(bench: &Bench) -> Value {
    let body = json!({ "audience": "api", "issuer": "https://ci.example.com", "name": "CI", "type": "oidc" });
    bench.get(&at("create"), &[], "", &body).json()
}

#[test]
fn a_provider_is_made_shown_changed_listed_and_deleted() {
    let bench = Bench::new();
    let made = provider(&bench);
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["object"], "organization.workload_identity_provider");
    assert_eq!((&made["enabled"], &made["description"]), (&json!(true), &NONE));
    assert_eq!(made["verification"], json!({ "type": "discovery", "discovery_url": null }));
    assert_eq!(made["created_at"], 1_750_000_000);
    assert_eq!(bench.get(&at("retrieve"), &[id], "", &NONE).json(), made);

    bench.clock.advance(std::time::Duration::from_secs(60));
    let changes = json!({ "enabled": false, "description": "builds" });
    let changed = bench.get(&at("update"), &[id], "", &changes).json();
    assert_eq!((&changed["enabled"], &changed["description"]), (&json!(false), &json!("builds")));
    assert_eq!((&changed["name"], &changed["updated_at"]), (&json!("CI"), &json!(1_750_000_060)));

    let other = provider(&bench);
    let listed = bench.get(&at("list"), &[], "", &NONE).json();
    let ids: Vec<_> = listed["data"].as_array().unwrap().iter().map(|provider| &provider["id"]).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&&made["id"]) && ids.contains(&&other["id"]), "{listed}");

    let deleted = bench.get(&at("delete"), &[id], "", &NONE).json();
    assert_eq!((&deleted["id"], &deleted["deleted"]), (&made["id"], &json!(true)));
    assert_eq!(bench.refused(&at("retrieve"), &[id], "", &NONE).0, 404);
    assert_eq!(bench.get(&at("list"), &[], "", &NONE).json()["data"].as_array().unwrap().len(), 1);
}

#[test]
fn a_rule_belongs_to_its_provider_and_ends_with_it() {
    let bench = Bench::new();
    let (first, second) = (provider(&bench), provider(&bench));
    let (first, second) = (first["id"].as_str().unwrap(), second["id"].as_str().unwrap());
    let body = json!({
        "attribute_matchers": { "repository": "example/app", "protected": true, "attempt": 1 },
        "project_id": "proj_emulator", "service_account_id": "svc_acct_1",
    });
    let made = bench.get(&rules("create"), &[first], "", &body).json();
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["workload_identity_provider_id"], first);
    assert_eq!(made["attribute_matchers"], body["attribute_matchers"]);
    assert_eq!(made["permissions"], json!({ "type": "service_account_default" }));
    assert_eq!(bench.get(&rules("retrieve"), &[first, id], "", &NONE).json(), made);
    assert_eq!(bench.refused(&rules("retrieve"), &[second, id], "", &NONE).0, 404);

    let changes = json!({ "permissions": { "type": "restricted", "scopes": ["api.model.request"] } });
    let changed = bench.get(&rules("update"), &[first, id], "", &changes).json();
    assert_eq!((&changed["permissions"], &changed["enabled"]), (&changes["permissions"], &json!(true)));
    assert_eq!(bench.get(&rules("list"), &[first], "", &NONE).json()["data"][0], changed);
    assert_eq!(bench.get(&rules("list"), &[second], "", &NONE).json()["data"], json!([]));

    bench.get(&at("delete"), &[first], "", &NONE);
    assert_eq!(bench.refused(&rules("list"), &[first], "", &NONE).0, 404);
    assert_eq!(bench.refused(&rules("create"), &["widp_unknown"], "", &body).0, 404);
}
