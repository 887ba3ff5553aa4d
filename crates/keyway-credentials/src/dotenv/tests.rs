use proptest::prelude::*;

use super::*;
use crate::text_encoding::LONGEST_VALUE;
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
    let words = format!("line {line} does not have the form NAME=value; write that line as KEY=value");
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
    check_key(&format!("A={}\nKEY=abc", "\\\"".repeat(100_000)), "abc");
    check_failure(
        &format!("KEY={}canary", "\\\"".repeat(100_000)),
        "the value on line 1 is longer than 64 KiB",
    );
    let open = "B='x\nC=\"y\n".repeat(30_000);
    for value in ["'".repeat(200_001), "\"\\".repeat(100_000), " #".repeat(200_000), open] {
        let _ = read(format!("A={value}\nKEY=abc"));
    }
}

#[test]
fn x8_files_and_values_have_a_largest_length() {
    let long = "k".repeat(64 << 10);
    for quote in ["", "'", "\""] {
        check_key(&format!("KEY={quote}{long}{quote}"), &long);
        let text = format!("B=1\n\nKEY={quote}{long}k{quote}\nC=canary");
        check_failure(&text, "the value on line 3 is longer than 64 KiB; shorten it, or remove that line");
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
fn k3_a_broken_line_of_the_key_is_a_failure_that_gives_its_number_only() {
    check_line("KEY: canary", 1);
    check_line("A=1\n\n# two\nKEY canary\n", 4);
    check_line("A='1\n2'\nset KEY=canary\nC=3", 3);
    check_line("$env:KEY = \"canary\"", 1);
    check_line(&format!("A={}\nKEY : canary\n", "x".repeat(20_000)), 2);
    check_failure("A=1\nKEY='canary\nB=2\n", "the quote on line 2 is not closed; close it");
    check_failure("A=\"1\n2\"\nKEY='canary'canary", "after the closing quote of the value on line 3");
    check_failure("KEY=abc\nKEY='canary", "the quote on line 2 is not closed");
    check_failure("A=1\r\rKEY='canary", "the quote on line 3 is not closed");
    match read(b"\xff\nKEY=canary\xff") {
        Answer::Failed(error) => assert!(error.to_string().contains("line 2 is not valid UTF-8"), "{error}"),
        other => panic!("{other:?}"),
    }
}

/// A file belongs to many programs (K3 is about the key's own lines).
#[test]
fn k3_a_line_of_another_program_does_not_make_the_file_unusable() {
    for other in [
        "APP_NAME=My App",
        "FOO",
        "export FOO",
        "A='v'#c",
        "A='v' more",
        "A='open",
        "A=\"open",
        "A=it's",
        "A='it's'",
        "!!!",
        "=",
        "= 1",
        "---",
        "A: 1",
        "A B=1",
        "[section]",
        "{\"a\": 1}",
        "if [ -f x ]; then",
        "source other.env",
        "The KEY belongs below",
        "MY_KEY",
        "KEY_FROM: x",
        "A=`date`",
        "A=(1 2)",
        "caf\u{e9}",
    ] {
        for end in ["\n", "\r\n", "\r"] {
            check_key(&format!("{other}{end}KEY=abc{end}"), "abc");
            check_key(&format!("KEY=abc{end}{other}{end}"), "abc");
            check_key(&format!("\u{feff}B='1{end}2'{end}{other}{end}KEY='abc'"), "abc");
        }
    }
    for bytes in [&b"# caf\xe9\nKEY=abc\n"[..], b"A=\xff\nKEY=abc", b"\xef\xbb\xbfKEY=abc\nB=\xe9"] {
        assert!(matches!(read(bytes), Answer::Here(key) if key.secret().expose() == "abc"), "{bytes:?}");
    }
    let long = "x".repeat(LONGEST_VALUE + 1);
    for quote in ["", "'", "\""] {
        check_key(&format!("A={quote}{long}{quote}\nKEY=abc"), "abc");
    }
    assert!(matches!(read("FOO\nA: 1\n"), Answer::NotConfigured(Finding::Absent)));
}

/// An unusual line of the key is used, and the note says how it was read.
#[test]
fn k13_an_unusual_line_of_the_key_is_noted_with_its_number() {
    for (contents, key, note) in [
        (
            "A=1\nKEY=a b",
            "a b",
            "has blanks and no quotes on line 2, and was read up to the end of that line",
        ),
        (
            "KEY='abc'#canary",
            "abc",
            "was read up to its closing quote on line 1, without the `#` that follows directly",
        ),
        ("KEY: canary\n\nKEY=abc\n", "abc", "was read from line 3; line 1, which names it too, is malformed"),
    ] {
        check_key(contents, key);
        let Answer::Here(credential) = read(contents) else { panic!("{contents:?}") };
        let notes: Vec<String> = credential.notes().iter().map(ToString::to_string).collect();
        assert!(notes.iter().any(|found| found == note), "{contents:?}: {notes:?}");
        let warning = format!("the API key from KEY in the file .env {note}");
        assert!(credential.warnings().contains(&warning), "{:?}", credential.warnings());
    }
    for usual in ["KEY=abc # c", "export KEY='a b'", "KEY=\"a\nb\"", "KEY=abc\nKEY", "KEY\nKEY=abc"] {
        let Answer::Here(credential) = read(usual) else { panic!("{usual:?}") };
        let is_line = |note: &Note| matches!(note, Note::Line(_));
        assert!(!credential.notes().iter().any(is_line), "{usual:?}: {:?}", credential.notes());
    }
}

#[test]
fn k4_a_name_without_a_value_sets_nothing() {
    for contents in ["A=1\nKEY", "\nexport KEY # later", "B='1\n2'\nKEY\t\nKEY"] {
        let line = if contents.starts_with('B') { 3 } else { 2 };
        match read(contents) {
            Answer::NotConfigured(Finding::NameOnly { line: found }) => {
                assert_eq!(found, line, "{contents:?}")
            }
            other => panic!("{contents:?}: {other:?}"),
        }
    }
}

#[test]
fn k2_the_process_environment_is_left_alone() {
    let before: Vec<_> = std::env::vars_os().collect();
    check_key("KEYWAY_TEST_NEVER_SET=1\nKEY=abc", "abc");
    assert_eq!(std::env::vars_os().collect::<Vec<_>>(), before);
}

fn value_of(contents: &str, name: &str) -> Result<Option<String>, Mistake> {
    Ok(match find(contents, name)? {
        Found::Value(value) => Some(value.text.to_string()),
        Found::NameOnly(_) | Found::Nothing => None,
    })
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
            let found = value_of(&contents, &format!("N{number}"));
            prop_assert_eq!(found, Ok(Some(value.clone())), "{:?}", contents);
        }
        // A mistake is reported with its line, however many lines the values before it span.
        let broken = format!("{contents}N0: canary");
        let line = NonZero::new(broken.split('\n').count()).unwrap();
        prop_assert_eq!(find(&broken, "N0"), Err(Mistake { line, flaw: Flaw::Form }));
    }
}

/// How a file is parsed here and by python-dotenv 1.2.4, which was run on the same text. `Err` is a
/// failure that names the line, `Ok(None)` a file without the variable.
#[test]
fn where_it_reads_as_python_dotenv_does_and_where_not() {
    type Read<'a> = Result<Option<&'a str>, (usize, Flaw)>;
    let table: [(&str, Read<'_>, Option<&str>); 35] = [
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
        (r"KEY='a\'b'", Err((1, Flaw::Behind)), Some("a'b")),
        // Lines of other programs are skipped here too.
        ("KEY=a b", Ok(Some("a b")), Some("a b")),
        ("KEY='a'#b", Ok(Some("a")), Some("a")),
        ("!!!\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("KEY=abc\n=\n", Ok(Some("abc")), Some("abc")),
        ("A B=1\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("A='x'y\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("B='1\n2\nKEY=abc", Ok(Some("abc")), Some("abc")),
        ("KEY", Ok(None), None),
        // A mistyped line of the variable itself is a failure (K3): python-dotenv continues without it.
        ("KEY: abc", Err((1, Flaw::Form)), None),
        ("KEY=\"abc\nB=1", Err((1, Flaw::Unclosed)), None),
    ];
    let mut wrong = Vec::new();
    for (contents, expected, python) in table {
        let found = value_of(contents, "KEY").map_err(|mistake| (mistake.line.get(), mistake.flaw));
        if found != expected.map(|value| value.map(str::to_owned)) {
            wrong.push(format!("{contents:?}: {found:?}, python-dotenv: {python:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
