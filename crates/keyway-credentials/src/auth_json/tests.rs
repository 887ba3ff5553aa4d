use proptest::prelude::*;

use super::*;
use crate::{FakeSystem, Provider};

fn read(contents: impl Into<Vec<u8>>) -> Answer {
    let system = FakeSystem::new().with_home("/home/me").with_file("/home/me/.openai/auth.json", contents);
    AuthJsonProvider::read(&system).settled().expect("settled")
}

#[track_caller]
fn check_key(contents: &str, key: &str) {
    match read(contents) {
        Answer::Here(credential) => assert_eq!(credential.secret().expose(), key),
        other => panic!("{contents}: {other:?}"),
    }
}

#[track_caller]
fn check_failure(contents: impl Into<Vec<u8>>, sentence: &str) {
    match read(contents) {
        Answer::Failed(error) => {
            assert_eq!(error.to_string(), format!("the file ~/.openai/auth.json {sentence}"))
        }
        other => panic!("{sentence}: {other:?}"),
    }
}

#[test]
fn k1_members_are_looked_at_in_order() {
    check_key(r#"{"api_key": "c", "openai_api_key": "b", "OPENAI_API_KEY": "a"}"#, "a");
    check_key(r#"{"api_key": "c", "openai_api_key": "b"}"#, "b");
    check_key(r#"{"api_key": "c", "other": 1}"#, "c");
    check_key("\u{feff}{\"api_key\": \" c \"}\r\n", "c");
}

#[test]
fn k1_an_empty_member_counts_as_absent() {
    check_key(r#"{"OPENAI_API_KEY": "", "openai_api_key": " ", "api_key": "c"}"#, "c");
    assert!(matches!(read(r#"{"OPENAI_API_KEY": ""}"#), Answer::NotConfigured(Finding::Empty)));
    assert!(matches!(read("{}"), Answer::NotConfigured(Finding::NoEntry)));
}

#[test]
fn k1_a_missing_file_or_home_is_not_configured() {
    for system in [FakeSystem::new(), FakeSystem::new().with_home("/home/me")] {
        let answer = AuthJsonProvider::read(&system).settled();
        assert!(matches!(answer, Some(Answer::NotConfigured(Finding::Absent))), "{answer:?}");
    }
}

#[test]
fn k3_a_broken_file_is_a_failure_that_shows_nothing_of_it() {
    check_failure(
        "{\n \"api_key\": canary}",
        "is not valid JSON: line 2, column 13; correct the file, or remove it",
    );
    check_failure(
        "{\"api_key\": \"canary",
        "is not valid JSON: it ends early, on line 1; correct the file, or remove it",
    );
    check_failure("", "is not valid JSON: it is empty; correct the file, or remove it");
    check_failure(
        "\"canary\"",
        "is a string, not a JSON object; write an object such as {\"OPENAI_API_KEY\": \"<key>\"}, or remove the file",
    );
    check_failure(
        r#"{"OPENAI_API_KEY": ["canary"], "api_key": "good"}"#,
        "cannot be used: its field OPENAI_API_KEY is an array, not a string; make OPENAI_API_KEY a string, or remove it",
    );
    check_failure(
        r#"{"api_key": null}"#,
        "cannot be used: its field api_key is null, not a string; make api_key a string, or remove it",
    );
    check_failure(b"{\n\n\xff}", "cannot be read: line 3 is not valid UTF-8; save the file as UTF-8");
    check_failure(b"\xff\xfe{\0}\0", "cannot be read: its text is UTF-16, not UTF-8; save the file as UTF-8");
}

#[test]
fn k3_an_unreadable_file_is_a_failure() {
    let system = FakeSystem::new().with_home("/home/me").with_unreadable("/home/me/.openai/auth.json");
    let Some(Answer::Failed(error)) = AuthJsonProvider::read(&system).settled() else { panic!("not failed") };
    assert_eq!(
        error.to_string(),
        "the file ~/.openai/auth.json cannot be read: permission denied; make the file readable, or remove it"
    );
    assert!(!error.transient());
}

proptest! {
    #[test]
    fn k3_any_contents_are_answered_without_showing_them(tail in any::<Vec<u8>>(), head in r#"[\[{": ]{0,5}canary[]}:", ]{0,5}"#) {
        let answer = read([head.as_bytes(), &tail].concat());
        let shown = format!("{answer:?}");
        prop_assert!(!shown.contains("canary"));
        if let Answer::Failed(error) = answer {
            prop_assert!(!error.to_string().contains("canary"));
        }
    }
}

#[test]
fn p3_the_end_of_the_key_is_read_beside_it() {
    use std::time::{Duration, UNIX_EPOCH};
    let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
    for (beside, end) in [
        (r#""expires_at": 2000"#, Some(2000)),
        (r#""expires_at": "1970-01-01T00:33:20Z""#, Some(2000)),
        (r#""expires_in_seconds": 60"#, Some(1060)),
        (r#""expires_at": null"#, None),
        (r#""expires_at": "soon""#, None),
    ] {
        let contents = format!(r#"{{"OPENAI_API_KEY": "sk-emul-1", {beside}}}"#);
        let system = FakeSystem::new().with_home("/home/me").with_now(at(1000));
        let system = system.with_file("/home/me/.openai/auth.json", contents);
        let Some(Answer::Here(key)) = AuthJsonProvider::read(&system).settled() else { panic!("{beside}") };
        assert_eq!(key.expires_at(), end.map(at), "{beside}");
        assert_eq!(key.notes().len(), usize::from(beside.contains("soon")), "{beside}");
    }
}

#[test]
fn p3_another_key_in_the_file_does_not_inherit_the_end_of_the_last() {
    let contents = r#"{"api_key": "sk-emul-1", "expires_at": 2000, "theme": 1}"#;
    let system = FakeSystem::new().with_home("/home/me").with_file("/home/me/.openai/auth.json", contents);
    let mut document = AuthJsonDocument::read(&system).unwrap();
    document.set_key(&crate::Secret::new("sk-emul-2"));
    assert!(!document.to_text().expose().contains("expires_at"));
    let mut document = AuthJsonDocument::read(&system).unwrap();
    assert!(document.remove_keys());
    assert_eq!(document.to_text().expose(), "{\n  \"theme\": 1\n}\n");
}
