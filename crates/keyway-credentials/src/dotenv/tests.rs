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

/// What dotenvy makes of a file and what python-dotenv 1.2.4 makes of it, which was run on the same text; `Err` is a failure that
/// names the line, `Ok(None)` a file without the variable.
#[test]
fn where_it_reads_as_python_dotenv_does_and_where_not() {
    type Read<'a> = Result<Option<&'a str>, usize>;
    let table: [(&str, Read<'_>, Option<&str>); 30] = [
        // The same.
        ("KEY=abc", Ok(Some("abc")), Some("abc")),
        ("KEY = abc", Ok(Some("abc")), Some("abc")),
        ("export KEY=abc", Ok(Some("abc")), Some("abc")),
        ("KEY=abc # c", Ok(Some("abc")), Some("abc")),
        ("KEY=a#b", Ok(Some("a#b")), Some("a#b")),
        ("KEY='a b'", Ok(Some("a b")), Some("a b")),
        ("KEY=\"a b\"", Ok(Some("a b")), Some("a b")),
        (r#"KEY="a\nb""#, Ok(Some("a\nb")), Some("a\nb")),
        (r#"KEY="a\"b""#, Ok(Some("a\"b")), Some("a\"b")),
        ("KEY=\"a\nb\"", Ok(Some("a\nb")), Some("a\nb")),
        ("A=1\nKEY=x${A}", Ok(Some("x1")), Some("x1")),
        ("A=1\nKEY=\"x${A}\"", Ok(Some("x1")), Some("x1")),
        ("KEY=x${KEYWAY_NOT_SET}y", Ok(Some("xy")), Some("xy")),
        ("KEY=a\nKEY=b", Ok(Some("b")), Some("b")),
        ("A.B=1\nKEY=abc", Ok(Some("abc")), Some("abc")),
        // `$NAME` without braces stands for a variable; python-dotenv leaves it as it is.
        ("A=1\nKEY=x$A", Ok(Some("x1")), Some("x$A")),
        ("KEY=pa$KEYWAY_NOT_SET", Ok(Some("pa_NOT_SET")), Some("pa$KEYWAY_NOT_SET")),
        // Single quotes keep everything as it is; python-dotenv replaces variables in them, and takes `\'` for a quote.
        ("A=1\nKEY='x${A}'", Ok(Some("x${A}")), Some("x1")),
        (r"KEY='a\'b'", Err(1), Some("a'b")),
        // `${NAME:-default}` is a variable that is not set.
        ("KEY=${KEYWAY_NOT_SET:-d}", Ok(Some("")), Some("d")),
        // A backslash outside of single quotes takes the next character as it is.
        (r"KEY=a\$b", Ok(Some("a$b")), Some(r"a\$b")),
        (r#"KEY="a\$b""#, Ok(Some("a$b")), Some(r"a\$b")),
        (r"KEY=a\b", Err(1), Some(r"a\b")),
        // A value with white space needs quotes.
        ("KEY=a b", Err(1), Some("a b")),
        // Quotes inside of a value are removed.
        ("KEY=a'b'c", Ok(Some("abc")), Some("a'b'c")),
        // Every line must make sense (K3): python-dotenv skips the others, and goes on without the key.
        ("!!!\nKEY=abc", Err(1), Some("abc")),
        ("KEY=abc\n=\n", Err(2), Some("abc")),
        ("KEY: abc", Err(1), None),
        ("A-B=1\nKEY=abc", Err(1), Some("abc")),
        ("KEY=\"abc\nB=1", Err(1), None),
    ];
    let mut wrong = Vec::new();
    for (contents, expected, python) in table {
        let found = find(contents, "KEY").map(|value| value.map(|value| value.to_string()));
        if found != expected.map(|value| value.map(str::to_owned)) {
            wrong.push(format!("{contents:?}: {found:?}, python-dotenv: {python:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
