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
fn check_failure(contents: &str, words: &str) {
    match read(contents) {
        Answer::Failed(error) => {
            let text = error.to_string();
            assert!(text.starts_with("the file .env cannot be used: ") && text.contains(words), "{text}");
            assert!(!text.contains("canary"), "{text}");
        }
        other => panic!("{contents:?}: {other:?}"),
    }
}

#[track_caller]
fn check_line(contents: &str, line: usize) {
    let words = format!(
        "line {line} does not have the form NAME=value; correct that line, or put its value in quotes"
    );
    check_failure(contents, &words);
}

#[test]
fn a_variable_is_read() {
    check_key("KEY=abc", "abc");
    check_key("KEY=abc ", "abc");
    check_key("\u{feff}KEY=abc\r\nOTHER=x\r\n", "abc");
    check_key("# a comment\n\nexport KEY = 'a b' # the key\n", "a b");
    check_key("KEY=\"abc\"", "abc");
    check_key("export export=1\nKEY=abc", "abc");
    check_key("KEY='a\r\nb'\r\nB=1", "a\r\nb");
}

#[test]
fn k15_a_dollar_is_a_character() {
    check_key("A=x\nKEY=${A}y\n", "${A}y");
    check_key("HOME=x\nKEY=\"$HOME\"", "$HOME");
    check_key("KEY='${A}'", "${A}");
    check_key("KEY=$(id)`id`", "$(id)`id`");
}

/// Other parsers turn each of these into gigabytes, or take quadratic time.
#[test]
fn x8_a_file_that_is_made_to_grow_stays_as_it_is() {
    let mut levels = "A0=xxxxxxxxxx\n".to_owned();
    for level in 1..=12 {
        levels += &format!("A{level}={}\n", format!("$A{}", level - 1).repeat(10));
    }
    check_key(&format!("{levels}KEY=$A12"), "$A12");
    check_failure(
        &format!("A={}\nKEY=canary", "\\\"".repeat(100_000)),
        "the value on line 1 is longer than 64 KiB",
    );
    for value in ["'".repeat(200_001), "\"\\".repeat(100_000), " #".repeat(200_000)] {
        let _ = read(format!("A={value}\nKEY=abc"));
    }
}

#[test]
fn x8_files_and_values_have_a_largest_length() {
    let long = "k".repeat(64 << 10);
    for quote in ["", "'", "\""] {
        check_key(&format!("KEY={quote}{long}{quote}"), &long);
        let text = format!("B=1\n\nA={quote}{long}k{quote}\nKEY=canary");
        check_failure(&text, "the value on line 3 is longer than 64 KiB; remove that line");
    }
    let filled = |length: usize| format!("KEY=abc\n{}", "#\n".repeat(length / 2 - 4));
    check_key(&filled(1 << 20), "abc");
    let Answer::Failed(error) = read(filled((1 << 20) + 2)) else { panic!() };
    assert_eq!(
        error.to_string(),
        "the file .env cannot be read: it is larger than 1 MiB; use a smaller file"
    );
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
    check_failure("A=1\nKEY='canary\nB=2\n", "the quote on line 2 is not closed; close it");
    check_failure("A=\"1\n2\"\nKEY='canary'canary", "after the closing quote of the value on line 3");
    check_failure("KEY='canary'#canary", "after the closing quote of the value on line 1");
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

/// A value, and one way to write it.
fn written() -> impl Strategy<Value = (String, String)> {
    let plain = "[!-~&&[^'\"#]][!-~]{0,12}".prop_map(|text| (text.clone(), format!(" {text}\t")));
    let single =
        "[ -&(-~\n\té]{0,12}".prop_map(|text| (text.clone(), format!("'{text}' # it's \"a\" comment")));
    let double = "[ -~\n\r\té]{0,12}".prop_map(|text| {
        let escaped =
            text.replace('\\', "\\\\").replace('"', "\\\"").replace('\r', "\\r").replace('$', "\\$");
        (text, format!("\"{escaped}\"  "))
    });
    prop_oneof![plain, single, double, Just((String::new(), " # nothing".to_owned()))]
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

    #[test]
    fn what_was_written_is_read(
        values in prop::collection::vec(written(), 1..6), end in prop_oneof![Just("\n"), Just("\r\n")], export in any::<bool>()
    ) {
        let before = if export { "\t export  " } else { "" };
        let lines = values.iter().enumerate().map(|(number, (_, text))| format!("{before}N{number} ={text}{end}# N0=x{end}{end}"));
        let contents: String = lines.collect();
        for (number, (value, _)) in values.iter().enumerate() {
            let found = find(&contents, &format!("N{number}")).map(|found| found.map(|found| found.to_string()));
            prop_assert_eq!(found, Ok(Some(value.clone())), "{:?}", contents);
        }
        // A mistake is reported with its line, however many lines the values before it span.
        let broken = format!("{contents}canary");
        prop_assert_eq!(find(&broken, "N0"), Err(Mistake::Form(broken.split('\n').count())));
    }
}

/// How a file is parsed here and by python-dotenv 1.2.4, which was run on the same text. `Err` is a
/// failure that names the line, `Ok(None)` a file without the variable.
#[test]
fn where_it_reads_as_python_dotenv_does_and_where_not() {
    type Read<'a> = Result<Option<&'a str>, Mistake>;
    let table: [(&str, Read<'_>, Option<&str>); 33] = [
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
        ("KEY=a\nKEY=b", Ok(Some("b")), Some("b")),
        ("A.B=1\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("A-B=1\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("A=1\nKEY=x$A", Ok(Some("x$A")), Some("x$A")),
        ("KEY=pa$KEYWAY_NOT_SET", Ok(Some("pa$KEYWAY_NOT_SET")), Some("pa$KEYWAY_NOT_SET")),
        (r"KEY=a\$b", Ok(Some(r"a\$b")), Some(r"a\$b")),
        (r"KEY=a\b", Ok(Some(r"a\b")), Some(r"a\b")),
        ("KEY=a'b'c", Ok(Some("a'b'c")), Some("a'b'c")),
        // Nothing is expanded.
        ("A=1\nKEY=x${A}", Ok(Some("x${A}")), Some("x1")),
        ("A=1\nKEY=\"x${A}\"", Ok(Some("x${A}")), Some("x1")),
        ("A=1\nKEY='x${A}'", Ok(Some("x${A}")), Some("x1")),
        ("KEY=x${KEYWAY_NOT_SET}y", Ok(Some("x${KEYWAY_NOT_SET}y")), Some("xy")),
        ("KEY=${KEYWAY_NOT_SET:-d}", Ok(Some("${KEYWAY_NOT_SET:-d}")), Some("d")),
        // Files that other programs expand write `\$` for a `$`.
        (r#"KEY="a\$b""#, Ok(Some("a$b")), Some(r"a\$b")),
        // A single quote ends what a single quote began.
        (r"KEY='a\'b'", Err(Mistake::Behind(1)), Some("a'b")),
        // A value with whitespace needs quotes.
        ("KEY=a b", Err(Mistake::Form(1)), Some("a b")),
        // Every line must be well formed (K3): python-dotenv skips the others, and continues
        // without the key.
        ("!!!\nKEY=abc", Err(Mistake::Form(1)), Some("abc")),
        ("KEY=abc\n=\n", Err(Mistake::Form(2)), Some("abc")),
        ("KEY: abc", Err(Mistake::Form(1)), None),
        ("A B=1\nKEY=abc", Err(Mistake::Form(1)), Some("abc")),
        ("KEY=\"abc\nB=1", Err(Mistake::Unclosed(1)), None),
        ("B='1\n2\nKEY=abc", Err(Mistake::Unclosed(1)), Some("abc")),
        ("KEY", Err(Mistake::Form(1)), None),
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
