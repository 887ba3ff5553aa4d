//! Administrators: projects, users, accounts, and the gate's own keys.

use serde_json::{Value, json};

use super::bench::Bench;
use crate::refusal::Refusal;

const NONE: Value = Value::Null;

fn code(refusal: &Refusal) -> (u16, String) {
    (refusal.status.as_u16(), refusal.code.clone().unwrap_or_default().into_owned())
}

#[test]
fn a_key_made_here_works_at_once_and_a_deleted_one_is_refused_at_once() {
    let bench = Bench::new();
    let project = bench.get("admin.organization.projects.create", &[], "", &json!({ "name": "Robots" })).id();
    let body = json!({ "name": "robot" });
    let account =
        bench.get("admin.organization.projects.service_accounts.create", &[&project], "", &body).json();
    let (secret, id) =
        (account["api_key"]["value"].as_str().unwrap(), account["api_key"]["id"].as_str().unwrap());
    let models = |secret: &str| bench.ask_with(secret, "models.list", &[], "", &NONE);
    assert!(models(secret).is_ok());
    let listed = bench.get("admin.organization.projects.api_keys.list", &[&project], "", &NONE).json();
    assert_eq!(listed["data"][0]["id"], json!(id));
    assert_eq!(listed["data"][0]["owner"]["service_account"]["id"], account["id"]);
    assert!(!listed.to_string().contains(secret), "x2: a list shows no secret");
    bench.get("admin.organization.projects.api_keys.delete", &[&project, id], "", &NONE);
    assert_eq!(code(&models(secret).unwrap_err()), (401, "invalid_api_key".into()));
    assert_eq!(
        bench.refused("admin.organization.projects.api_keys.retrieve", &[&project, id], "", &NONE).0,
        404
    );
    let ids = [&*project, account["id"].as_str().unwrap()];
    let more = bench
        .get("admin.organization.projects.service_accounts.api_keys.create", &ids, "", &json!({}))
        .json();
    let secret = more["value"].as_str().unwrap();
    assert!(models(secret).is_ok());
    bench.get("admin.organization.projects.service_accounts.delete", &ids, "", &NONE);
    assert_eq!(code(&models(secret).unwrap_err()).0, 401, "an account's keys end with it");
}

#[test]
fn k11_a_key_of_one_kind_does_not_stand_in_for_the_other() {
    let bench = Bench::new();
    let made =
        bench.get("admin.organization.admin_api_keys.create", &[], "", &json!({ "name": "root" })).json();
    let (secret, id) = (made["value"].as_str().unwrap(), made["id"].as_str().unwrap());
    let projects = |secret: &str| bench.ask_with(secret, "admin.organization.projects.list", &[], "", &NONE);
    assert!(projects(secret).is_ok());
    let refusal = bench.ask_with(secret, "models.list", &[], "", &NONE).unwrap_err();
    assert_eq!(refusal.status, 401);
    let refusal = projects("sk-emul-api").unwrap_err();
    assert!(refusal.message.contains("Missing scopes: api.management.read"), "{}", refusal.message);
    let shown = bench.get("admin.organization.admin_api_keys.retrieve", &[id], "", &NONE).json();
    assert!(shown.get("value").is_none() && shown["name"] == "root");
    let listed = bench.get("admin.organization.admin_api_keys.list", &[], "", &NONE).json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 2, "the one that asks is there too");
    bench.get("admin.organization.admin_api_keys.delete", &[id], "", &NONE);
    assert_eq!(code(&projects(secret).unwrap_err()), (401, "invalid_api_key".into()));
}

#[test]
fn an_admin_key_ends_when_it_was_said_to() {
    let bench = Bench::new();
    let body = json!({ "name": "short", "expires_in_seconds": 3600 });
    let Ok(made) = bench.ask("admin.organization.admin_api_keys.create", &[], "", &body) else { return };
    let made = made.json();
    assert_eq!(made["expires_at"], 1_750_003_600);
    let secret = made["value"].as_str().unwrap();
    let ask = || bench.ask_with(secret, "admin.organization.users.list", &[], "", &NONE);
    assert!(ask().is_ok());
    bench.clock.advance(std::time::Duration::from_secs(3600));
    assert_eq!(code(&ask().unwrap_err()), (401, "expired_api_key".into()));
}

#[test]
fn a_key_of_a_service_account_ends_when_it_was_said_to() {
    let bench = Bench::new();
    let project = bench.get("admin.organization.projects.create", &[], "", &json!({ "name": "p" })).id();
    let body = json!({ "name": "robot", "expires_in_seconds": 60 });
    let account =
        bench.get("admin.organization.projects.service_accounts.create", &[&project], "", &body).json();
    assert_eq!(account["api_key"]["expires_at"], 1_750_000_060);
    let ids = [&*project, account["id"].as_str().unwrap()];
    let body = json!({ "expires_in_seconds": 3600 });
    let create = "admin.organization.projects.service_accounts.api_keys.create";
    let key = bench.get(create, &ids, "", &body).json();
    assert_eq!(key["expires_at"], 1_750_003_600);
    assert_eq!(bench.get(create, &ids, "", &json!({})).json()["expires_at"], NONE);
    let ids = [&*project, key["id"].as_str().unwrap()];
    let body = json!({ "expires_in_seconds": 7200 });
    let changed = bench.get("admin.organization.projects.api_keys.update", &ids, "", &body).json();
    assert_eq!(changed["expires_at"], 1_750_007_200);
    let ask = || bench.ask_with(key["value"].as_str().unwrap(), "models.list", &[], "", &NONE);
    bench.clock.advance(std::time::Duration::from_secs(3600));
    assert!(ask().is_ok());
    bench.clock.advance(std::time::Duration::from_secs(3600));
    assert_eq!(code(&ask().unwrap_err()), (401, "expired_api_key".into()));
}

#[test]
fn projects_are_archived_with_their_keys() {
    let bench = Bench::new();
    let made = bench.get("admin.organization.projects.create", &[], "", &json!({ "name": "Robots" })).json();
    assert_eq!((&made["name"], &made["status"]), (&json!("Robots"), &json!("active")));
    let id = made["id"].as_str().unwrap();
    let update = json!({ "name": "Machines" });
    assert_eq!(
        bench.get("admin.organization.projects.update", &[id], "", &update).json()["name"],
        "Machines"
    );
    let body = json!({ "name": "robot" });
    let account = bench.get("admin.organization.projects.service_accounts.create", &[id], "", &body).json();
    let secret = account["api_key"]["value"].as_str().unwrap();
    let archived = bench.get("admin.organization.projects.archive", &[id], "", &NONE).json();
    assert_eq!(archived["status"], "archived");
    assert_eq!(bench.ask_with(secret, "models.list", &[], "", &NONE).unwrap_err().status, 401);
    let count = |query: &str| {
        let list = bench.get("admin.organization.projects.list", &[], query, &NONE).json();
        list["data"].as_array().unwrap().len()
    };
    assert_eq!((count(""), count("include_archived=true")), (1, 2));
}

#[test]
fn users_join_and_leave_projects() {
    let bench = Bench::new();
    let project = bench.get("admin.organization.projects.create", &[], "", &json!({ "name": "Robots" })).id();
    let owner = bench.get("admin.organization.users.list", &[], "", &NONE).json()["data"][0].clone();
    let user = owner["id"].as_str().unwrap();
    let members = || {
        let list = bench.get("admin.organization.projects.users.list", &[&project], "", &NONE).json();
        list["data"].as_array().unwrap().len()
    };
    assert_eq!(members(), 1);
    bench.get("admin.organization.projects.users.delete", &[&project, user], "", &NONE);
    assert_eq!(members(), 0);
    let body = json!({ "user_id": user, "role": "member" });
    let joined = bench.get("admin.organization.projects.users.create", &[&project], "", &body).json();
    assert_eq!((&joined["role"], &joined["email"]), (&json!("member"), &owner["email"]));
    let update = json!({ "role": "owner" });
    let changed =
        bench.get("admin.organization.projects.users.update", &[&project, user], "", &update).json();
    assert_eq!(changed["role"], "owner");
    let nobody = json!({ "user_id": "user-nobody", "role": "member" });
    assert_eq!(bench.refused("admin.organization.projects.users.create", &[&project], "", &nobody).0, 404);
    let invite = bench
        .get(
            "admin.organization.invites.create",
            &[],
            "",
            &json!({ "email": "a@example.com", "role": "reader" }),
        )
        .json();
    assert_eq!((&invite["status"], &invite["email"]), (&json!("pending"), &json!("a@example.com")));
    bench.get("admin.organization.invites.delete", &[invite["id"].as_str().unwrap()], "", &NONE);
}

#[test]
fn a_project_has_a_rate_limit_for_each_model() {
    let bench = Bench::new();
    let limits = || {
        let list = bench.get(
            "admin.organization.projects.rate_limits.list_rate_limits",
            &["proj_emulator"],
            "limit=100",
            &NONE,
        );
        list.json()["data"].as_array().unwrap().clone()
    };
    let first = limits()[0].clone();
    assert_eq!(first["max_requests_per_1_minute"], 10_000);
    let id = first["id"].as_str().unwrap();
    let change = json!({ "max_requests_per_1_minute": 5 });
    bench.get(
        "admin.organization.projects.rate_limits.update_rate_limit",
        &["proj_emulator", id],
        "",
        &change,
    );
    let changed = limits();
    assert_eq!((&changed[0]["id"], &changed[0]["max_requests_per_1_minute"]), (&json!(id), &json!(5)));
    assert!(changed.len() > 10);
}

#[test]
fn a_role_that_was_given_is_seen_as_it_is() {
    let bench = Bench::new();
    let body = json!({ "role_name": "Reader", "permissions": ["api.files.read"] });
    let role = bench.get("admin.organization.roles.create", &[], "", &body).json();
    assert_eq!(role["name"], "Reader");
    let id = role["id"].as_str().unwrap();
    let given = bench
        .get("admin.organization.users.roles.create", &["user-emulator"], "", &json!({ "role_id": id }))
        .json();
    assert_eq!((&given["role"]["name"], &given["user"]["id"]), (&json!("Reader"), &json!("user-emulator")));
    let listed = bench.get("admin.organization.users.roles.list", &["user-emulator"], "", &NONE).json();
    assert_eq!((&listed["data"][0]["id"], &listed["data"][0]["name"]), (&json!(id), &json!("Reader")));
    bench.get("admin.organization.users.roles.delete", &["user-emulator", id], "", &NONE);
    let listed = bench.get("admin.organization.users.roles.list", &["user-emulator"], "", &NONE).json();
    assert_eq!(listed["data"], json!([]));
}

#[test]
fn each_project_has_its_own_files() {
    let bench = Bench::new();
    let key = |project: &str| {
        let body = json!({ "name": "robot" });
        let made =
            bench.get("admin.organization.projects.service_accounts.create", &[project], "", &body).json();
        made["api_key"]["value"].as_str().unwrap().to_owned()
    };
    let project = bench.get("admin.organization.projects.create", &[], "", &json!({ "name": "Robots" })).id();
    let (one, other) = (key("proj_emulator"), key(&project));
    let body = json!({ "name": "store" });
    let made = bench.ask_with(&one, "vector_stores.create", &[], "", &body).unwrap().id();
    assert!(bench.ask_with(&one, "vector_stores.retrieve", &[&made], "", &NONE).is_ok());
    assert_eq!(
        bench.ask_with(&other, "vector_stores.retrieve", &[&made], "", &NONE).unwrap_err().status,
        404
    );
}
