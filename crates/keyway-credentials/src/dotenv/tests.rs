use proptest::prelude::*;

use super::*;
use crate::{FakeSystem, Provider};

fn read(contents: impl Into<Vec<u8>>) -> Answer {
    let system = FakeSystem::new().with_file(".env", contents);
    DotenvProvider::read(&system, ".env", "KEY", KeyKind::ApiKey).settled().expect("settled")
}

#[track_caller]
fn check_key(contents: &str, key: &str) {
    match read(contents) {
        Answer::Here(credential) => {
            assert_eq!(credential.secret().expose(), key, "{contents:?}");
            assert_eq!(credential.source().to_string(), "KEY in the file .env");
        }
        other => panic!("{contents:?}: {other:?}"),
    }
}

#[track_caller]
fn check_line(contents: &str, line: usize) {
    match read(contents) {
        Answer::Failed(error) => assert_eq!(
            error.to_string(),
            format!(
                "the file .env cannot be used: line {line} is not of the form NAME=value; correct that line, or put its value in quotes"
            )
        ),
        other => panic!("{contents:?}: {other:?}"),
    }
}

#[test]
fn a_variable_is_read() {
    check_key("KEY=abc", "abc");
    check_key("KEY=abc ", "abc");
    check_key("\u{feff}KEY=abc\r\nOTHER=x\r\n", "abc");
    check_key("# a comment\n\nexport KEY = 'a b' # the key\n", "a b");
    check_key("KEY=\"abc\"", "abc");
    check_key("A=x\nKEY=${A}y\n", "xy");
    check_key("KEY='${A}'", "${A}");
}

#[test]
fn the_last_of_several_counts() {
    check_key("KEY=first\nKEY=second\n", "second");
}

#[test]
fn k3_k4_absent_and_empty_are_not_configured() {
    assert!(matches!(read("OTHER=x"), Answer::NotConfigured(Finding::Absent)));
    assert!(matches!(read(""), Answer::NotConfigured(Finding::Absent)));
    for contents in ["KEY=", "KEY=\"\"", "KEY=' '", "KEY= # none"] {
        assert!(matches!(read(contents), Answer::NotConfigured(Finding::Empty)), "{contents:?}");
    }
    let missing = DotenvProvider::read(&FakeSystem::new(), ".env", "KEY", KeyKind::ApiKey).settled();
    assert!(matches!(missing, Some(Answer::NotConfigured(Finding::Absent))));
}

#[test]
fn k3_a_broken_line_is_a_failure_that_gives_its_number_only() {
    check_line("canary", 1);
    check_line("A=1\n\n# two\nKEY=canary canary\n", 4);
    check_line("A=1\nKEY='canary\nB=2\n", 2);
    check_line("A='1\n2'\nKEY=canary\ncanary\nC=3", 4);
    check_line(&format!("A={}\ncanary\n", "x".repeat(20_000)), 2);
    assert!(matches!(read(b"KEY=\xff"), Answer::Failed(_)));
}

#[test]
fn k2_the_process_environment_is_left_alone() {
    let before: Vec<_> = std::env::vars_os().collect();
    check_key("KEYWAY_TEST_NEVER_SET=1\nKEY=abc", "abc");
    assert_eq!(std::env::vars_os().collect::<Vec<_>>(), before);
}

proptest! {
    #[test]
    fn k3_any_contents_are_answered_without_showing_them(text in "(KEY=|[A-Z=\"'$\\{\\}#\\\\ \n\r\t]|canary99){0,12}") {
        let answer = read(text.as_str());
        let shown = format!("{answer:?}");
        prop_assert!(!shown.contains("canary"));
        if let Answer::Failed(error) = answer {
            prop_assert!(!error.to_string().contains("canary"));
        }
    }
}
