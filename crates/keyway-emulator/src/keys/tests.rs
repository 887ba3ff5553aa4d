//! Keys files and the fields of a key.

use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use super::*;
use crate::error::ErrorKind;

fn read(text: &str) -> Result<FileContents, String> {
    read_file(text, Path::new("keys.toml")).map_err(|error| {
        assert_eq!(error.kind(), ErrorKind::KeysFile);
        error.to_string()
    })
}

#[test]
fn a_keys_file_says_everything() {
    let contents = read(
        r#"
        organizations = ["org-acme"]
        [throttle]
        limit = 3
        window_seconds = 30
        [[key]]
        secret = "sk-emul-one"
        state = "revoked"
        [[key]]
        secret = "sk-emul-two"
        name = "alice"
        expires_at = 2030-01-31T12:00:00Z
        organization = "org-acme"
        project = "proj_acme"
        addresses = ["127.0.0.1", "::1"]
        scopes = ["model.request"]
        models = ["gpt-4.1"]
        requests_per_minute = 60
        tokens_per_minute = 1_000
        concurrent_requests = 4
        revoke_after_requests = 0x10
        revoke_after_chunks = 20
        admin = true
        "#,
    )
    .unwrap();
    assert_eq!(contents.organizations.as_deref(), Some(&["org-acme".to_owned()][..]));
    assert_eq!((contents.throttle_limit, contents.throttle_window_seconds), (Some(3), Some(30)));
    let [one, two] = &contents.keys[..] else { panic!("{contents:?}") };
    assert_eq!(
        (one.text.secret.as_ref().map(|secret| secret.expose()), one.state.standing),
        (Some("sk-emul-one"), Standing::Revoked)
    );
    let expected = KeyState {
        name: Some("alice".into()),
        standing: Standing::Valid,
        expires_at: Some(UNIX_EPOCH + Duration::from_secs(1_896_091_200)),
        organization: Some("org-acme".into()),
        project: Some("proj_acme".into()),
        addresses: Some(vec!["127.0.0.1".parse().unwrap(), "::1".parse().unwrap()]),
        scopes: Some(vec!["model.request".into()]),
        models: Some(vec!["gpt-4.1".into()]),
        requests_per_minute: Some(60),
        tokens_per_minute: Some(1000),
        concurrent_requests: Some(4),
        revoke_after_requests: Some(16),
        revoke_after_chunks: Some(20),
        admin: true,
    };
    assert_eq!(two.state, expected);
}

#[test]
fn errors_name_file_line_and_member() {
    let head = "# a comment\n[[key]]\nsecret = \"sk-emul-a\"\n";
    let rows = [
        (format!("{head}stat = \"valid\""), 4, "`stat`"),
        (format!("{head}state = \"gone\""), 4, "`state` must be one of valid, revoked"),
        (format!("{head}models = \"gpt-4.1\""), 4, "`models` must be a list of strings"),
        (format!("{head}addresses = [\"here\"]"), 4, "`addresses` must be a list of IP addresses"),
        (format!("{head}expires_at = 2030-01-31"), 4, "`expires_at` must be a time"),
        (format!("{head}requests_per_minute = -1"), 4, "`requests_per_minute` must be an integer"),
        (format!("{head}tokens_per_minute = 5_000_000_000"), 4, "`tokens_per_minute` must be at most"),
        (format!("{head}admin = \"yes\""), 4, "`admin` must be true or false"),
        (format!("{head}[[key]]\nsecret = \"sk-emul-a\""), 5, "`secret` is the same as an earlier key's"),
        (
            "[[key]]\nsecret = \"sk-real key\"".into(),
            2,
            "`secret` must be one or more visible ASCII characters",
        ),
        ("[[key]]\nsecret = \"\"".into(), 2, "`secret` must be one or more"),
        ("[[key]]\nstate = \"valid\"".into(), 1, "no `secret`"),
        ("\nkeys = []".into(), 2, "`keys` is unknown (did you mean `key`?)"),
        ("key = 1".into(), 1, "`key` must be a list of tables"),
        ("organizations = [1]".into(), 1, "`organizations` must be a list of strings"),
        ("[throttle]\nlimits = 3".into(), 2, "`limits` is not a field of throttle"),
        ("a = \n".into(), 1, ""),
    ];
    for (text, line, words) in rows {
        let error = read(&text).expect_err(&text);
        assert!(
            error.starts_with(&format!("the keys file keys.toml, line {line}, column ")),
            "{text}\n{error}"
        );
        assert!(error.contains(words), "{text}\n{error}");
        assert!(!error.contains("sk-real") && !error.contains("sk-emul-a"), "x2: {error}");
    }
}

#[test]
fn what_is_described_can_be_set() {
    let mut state = KeyState::default();
    let members = json!({
        "name": "n", "state": "region_blocked", "expires_at": 5, "organization": "org-a", "project": "proj_a",
        "addresses": ["10.0.0.1"], "scopes": [], "models": ["m"], "requests_per_minute": 1, "tokens_per_minute": 2,
        "concurrent_requests": 3, "revoke_after_requests": 4, "revoke_after_chunks": 5, "admin": true,
    });
    for (name, value) in members.as_object().unwrap() {
        set_member(&mut state, name, value).unwrap();
    }
    let ring = Ring::default();
    let slot = ring.insert_fresh("sk-emul-x", state, KeyOrigin::Start);
    let mut described = describe(&slot);
    assert_eq!(described["id"], "key_1");
    assert_eq!(described["fingerprint"].as_str().unwrap().len(), 8);
    assert_eq!((&described["class"], &described["any_key"]), (&json!("emulator"), &json!(false)));
    let others = ["id", "fingerprint", "class", "any_key"];
    described.as_object_mut().unwrap().retain(|name, _| !others.contains(&name.as_str()));
    assert_eq!(described, members);
    let mut cleared = slot.state();
    set_member(&mut cleared, "organization", &json!(null)).unwrap();
    assert_eq!(cleared.organization, None);
}

#[test]
fn standings_have_names_that_read_back() {
    for (name, standing) in Standing::all() {
        assert_eq!(standing.name(), name);
        assert_eq!(Standing::from_name(name), Some(standing));
    }
    assert_eq!(Standing::from_name("unknown"), None);
}

#[test]
fn fresh_secrets_differ_and_are_the_emulator_s() {
    let (one, two) = (fresh_secret(false), fresh_secret(true));
    assert_ne!(one, fresh_secret(false));
    assert!(one.starts_with("sk-emul-") && one.len() == 40, "the prefix and 32 characters");
    assert!(two.starts_with("sk-emul-admin-"));
    assert!(check_secret(&one).is_ok() && check_secret(&two).is_ok());
}

#[test]
fn x2_debug_shows_no_secret() {
    let ring = Ring::default();
    let slot = ring.insert_fresh("sk-emul-canary-canary", KeyState::default(), KeyOrigin::Start);
    let key = EmulatedKey::new(slot);
    let contents = read("[[key]]\nsecret = \"sk-emul-canary-canary\"").unwrap();
    for debug in [format!("{key:?}"), format!("{key:#?}"), format!("{contents:?}")] {
        assert!(!debug.contains("canary"), "{debug}");
    }
}

#[test]
fn a_key_that_is_made_valid_counts_anew() {
    let ring = Ring::default();
    let state = KeyState { revoke_after_requests: Some(1), ..KeyState::default() };
    let slot = ring.insert_fresh("sk-emul-x", state, KeyOrigin::Start);
    assert_eq!([slot.count_request(), slot.count_request()], [Standing::Valid, Standing::Revoked]);
    slot.update(|state| state.standing = Standing::Valid);
    assert_eq!(slot.count_request(), Standing::Valid);
}

#[test]
fn requests_under_way_are_counted_until_dropped() {
    let ring = Ring::default();
    let slot = ring.insert_fresh("sk-emul-x", KeyState::default(), KeyOrigin::Start);
    let first = slot.begin(Some(1));
    assert!(first.is_some() && slot.begin(Some(1)).is_none());
    drop(first);
    assert!(slot.begin(Some(1)).is_some());
}

#[test]
fn keys_may_have_any_text_but_a_real_one() {
    for text in ["sk-test", "dummy", "sk-emul-a.b/c", "x"] {
        let contents = read(&format!("[[key]]\nsecret = \"{text}\"")).unwrap();
        assert!(contents.looks_real.is_none());
        assert_eq!(contents.keys[0].text.secret.as_ref().map(|secret| secret.expose()), Some(text));
    }
    let real = format!("sk-proj-{}", "a".repeat(48));
    let contents = read(&format!("\n[[key]]\nsecret = \"{real}\"")).unwrap();
    let error = contents.looks_real.as_ref().unwrap().to_string();
    assert!(error.contains("line 3") && error.contains("--any-key") && !error.contains("aaaa"), "{error}");
    assert!(contents.keys[0].text.secret.is_none(), "x2: its digest only");
}

#[test]
fn a_key_of_any_text_is_kept_as_a_digest_and_found_again() {
    let ring = Ring::default();
    let secret = keyway_credentials::Secret::new(format!("sk-proj-{}", "b".repeat(48)));
    let slot = ring.find_or_add(&secret);
    assert_eq!((slot.secret(), slot.text.class, slot.origin), ("", "project", KeyOrigin::AnyKey));
    assert_eq!(slot.fingerprint(), secret.fingerprint().to_string());
    assert_eq!(ring.find_or_add(&secret).id, slot.id);
    assert_eq!(ring.find(secret.expose()).unwrap().id, slot.id);
    let made = ring.insert_fresh("sk-emul-x", KeyState::default(), KeyOrigin::Start);
    made.update(|state| state.standing = Standing::Revoked);
    ring.reset();
    assert_eq!(ring.all().iter().map(|slot| slot.id.as_str()).collect::<Vec<_>>(), [made.id.as_str()]);
    assert_eq!(made.state().standing, Standing::Valid);
    assert!(ring.find(secret.expose()).is_none());
}
