use proptest::prelude::*;

use super::*;
use crate::{AuthJsonProvider, FakeSystem, Provider};

const CANARY: &str = "sk-emul-canary-77b0";

fn system(text: &str) -> FakeSystem {
    FakeSystem::new().with_home("/home/me").with_file("/home/me/.openai/auth.json", text)
}

fn changed(text: &str, change: impl FnOnce(&mut AuthJsonDocument)) -> String {
    let mut document = AuthJsonDocument::read(&system(text)).unwrap();
    change(&mut document);
    document.to_text().expose().to_owned()
}

#[test]
fn k1_what_is_stored_is_what_the_provider_finds() {
    for before in [
        "{}",
        r#"{"OPENAI_API_KEY": null}"#,
        r#"{"api_key": "sk-emul-old", "OPENAI_API_KEY": "sk-emul-older"}"#,
    ] {
        let text = changed(before, |document| document.set_key(&Secret::new(CANARY)));
        match AuthJsonProvider::read(&system(&text)).settled() {
            Some(Answer::Here(found)) => assert_eq!(found.secret().expose(), CANARY),
            other => panic!("{before}: {other:?}"),
        }
    }
}

#[test]
fn other_members_are_kept_to_the_letter() {
    let other = "\"tokens\": {\"b\": 1.0e400, \"a\": 12345678901234567890123, \"a\": \"\\u00e9\"}";
    let before = format!("{{{other}, \"openai_api_key\": \"{CANARY}\"}}");
    let stored = changed(&before, |document| document.set_key(&Secret::new("sk-emul-new")));
    assert!(stored.contains(other) && stored.contains(CANARY), "{stored}");
    let removed = changed(&before, |document| assert!(document.remove_keys()));
    assert!(removed.contains(other) && !removed.contains(CANARY), "{removed}");
}

#[test]
fn every_member_that_may_hold_a_key_is_removed() {
    let mut document =
        AuthJsonDocument::parse(r#"{"OPENAI_API_KEY":"a","openai_api_key":"b","api_key":3,"Api_Key":"d"}"#)
            .unwrap();
    assert!(document.remove_keys() && !document.is_empty());
    assert_eq!(document.to_text().expose(), "{\n  \"Api_Key\": \"d\"\n}\n");
    assert!(!document.remove_keys());
    let mut alone = AuthJsonDocument::parse(r#"{"api_key":"b"}"#).unwrap();
    assert!(alone.remove_keys() && alone.is_empty());
}

#[test]
fn k3_a_broken_file_is_an_error_that_says_so() {
    for (text, said) in [
        ("", "is not valid JSON: it is empty"),
        ("{\n\"OPENAI_API_KEY\": sk-emul-canary}", "is not valid JSON: line 2, column 19"),
        ("{\"a\": 1", "is not valid JSON: it ends early, on line 1"),
        ("[\"sk-emul-canary\"]", "is an array, not a JSON object"),
        ("\"sk-emul-canary\"", "is a string, not a JSON object"),
    ] {
        let error = AuthJsonDocument::read(&system(text)).unwrap_err();
        assert_eq!(error.message(), said);
        assert!(error.to_string().starts_with(&format!("the file ~/.openai/auth.json {said}")), "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
    let unreadable = FakeSystem::new().with_home("/home/me").with_unreadable("/home/me/.openai/auth.json");
    let error = AuthJsonDocument::read(&unreadable).unwrap_err();
    assert_eq!(error.message(), "cannot be read: permission denied");
}

#[test]
fn a_missing_file_is_an_empty_document() {
    for system in [FakeSystem::new(), FakeSystem::new().with_home("/home/me")] {
        assert!(AuthJsonDocument::read(&system).unwrap().is_empty());
    }
    assert_eq!(AuthJsonDocument::path(&FakeSystem::new()), None);
    let path = AuthJsonDocument::path(&system("{}"));
    assert_eq!(path, Some("/home/me/.openai/auth.json".into()));
}

#[test]
fn x2_debug_shows_names_only() {
    let document = AuthJsonDocument::parse(&format!("{{\"api_key\": \"{CANARY}\"}}")).unwrap();
    let shown = format!("{document:?}");
    assert!(shown.contains("api_key") && !shown.contains("canary"), "{shown}");
}

proptest! {
    #[test]
    fn any_key_survives_the_file(key in "\\PC{1,40}") {
        let text = changed("{}", |document| document.set_key(&Secret::new(key.as_str())));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(value["OPENAI_API_KEY"].as_str(), Some(key.as_str()));
    }
}
