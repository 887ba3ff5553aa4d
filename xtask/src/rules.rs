//! Checks `docs/contract.md`: every cited rule exists, and every implemented rule has a test that
//! names it.
//!
//! A citation is in parentheses in a comment or text, as in (K5), (E8, X5) and (G2–G5); at the
//! start of a comment, as in `//! X5: …`; or in the name of a test, `fn k5_…`. A test names a rule
//! by its own name or by a citation in its doc comment.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use crate::workspace;

const LAW: &str = "docs/contract.md";

/// A rule's ID: its section's letter, its number, and a lowercase letter if it was inserted later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rule {
    section: usize,
    number: u8,
    addition: Option<char>,
}

/// The letters of the sections, in the contract's order.
const SECTIONS: &str = "KEGPRHSDLX";

impl Rule {
    /// Parses `K5` and `G2a`; anything else is not a rule, including `K8s` and `P99.9`.
    fn read(word: &str) -> Option<Self> {
        let section = SECTIONS.find(word.chars().next()?)?;
        let number = word.get(1..)?.trim_end_matches(['a', 'b', 'c']);
        let addition = word.get(1 + number.len()..)?;
        if !(1..=2).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut additions = addition.chars();
        let rule = Self { section, number: number.parse().ok()?, addition: additions.next() };
        additions.next().is_none().then_some(rule)
    }

    /// Returns the rule that a function's name begins with, as in `k5_…`.
    fn of_name(name: &str) -> Option<Self> {
        let (id, _) = name.split_once('_')?;
        let (letter, rest) = id.split_at_checked(1)?;
        letter.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(())?;
        Self::read(&format!("{}{rest}", letter.to_ascii_uppercase()))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", &SECTIONS[self.section..=self.section], self.number)?;
        self.addition.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// How much of a rule is implemented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Built,
    PartlyPlanned,
    Planned,
}

/// Returns the contract's rules in order; a paragraph that begins with `**K5.**` is one.
fn law(text: &str) -> Vec<(Rule, State)> {
    let rule = |line: &str| {
        let (id, rest) = line.strip_prefix("**")?.split_once(".**")?;
        let state = match rest.trim_start() {
            rest if rest.starts_with("*(planned)*") => State::Planned,
            rest if rest.starts_with("*(partly planned)*") => State::PartlyPlanned,
            _ => State::Built,
        };
        Some((Rule::read(id)?, state))
    };
    text.lines().filter_map(rule).collect()
}

/// Returns the rules cited in parentheses. The content counts if its first or last word is a rule,
/// so that prose in parentheses may mention other things.
fn in_parentheses(text: &str) -> Vec<Rule> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let inside = &text[at + 1..];
        let Some(inside) = inside.find([')', '(']).and_then(|end| inside.get(..end)) else { continue };
        let words: Vec<_> = words(inside).filter(|word| !matches!(*word, "contract" | "section")).collect();
        let is_rule = |word: Option<&&str>| word.is_some_and(|word| Rule::read(word).is_some());
        if is_rule(words.first()) || is_rule(words.last()) {
            found.extend(words.into_iter().filter_map(Rule::read));
        }
    }
    found
}

/// Returns the rules that a comment or a message begins with, before a colon: `X2, X5: a canary …`.
fn at_the_beginning(text: &str) -> Vec<Rule> {
    let Some((beginning, _)) = text.split_once(':') else { return Vec::new() };
    let words = words(beginning).filter(|word| !matches!(*word, "to" | "and"));
    words.map(Rule::read).collect::<Option<_>>().unwrap_or_default()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
}

/// Returns the text of a line that is a comment, or of a comment after code.
fn comment(line: &str) -> Option<&str> {
    let at = line.find("//")?;
    Some(line[at..].trim_start_matches(['/', '!']).trim())
}

/// A test of a Rust file: its name, and the rules that it names.
fn tests(source: &str) -> Vec<(&str, Vec<Rule>)> {
    let mut tests = Vec::new();
    let (mut is_test, mut documented) = (false, Vec::new());
    for line in source.lines().map(str::trim_start) {
        if let Some(text) = line.strip_prefix("///") {
            documented.extend(in_parentheses(text));
            documented.extend(at_the_beginning(text));
        } else if line.starts_with("#[") {
            is_test |= line.contains("test]") || line.contains("test(");
        } else if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_test) {
            let name = rest.split(['(', '<']).next().unwrap_or_default();
            documented.extend(Rule::of_name(name));
            tests.push((name, std::mem::take(&mut documented)));
            is_test = false;
        } else if !line.starts_with("//") {
            (is_test, documented) = (false, Vec::new());
        }
    }
    tests
}

/// Returns the rules that a file cites, each with its line from 1.
fn citations(path: &Path, text: &str) -> Vec<(usize, Rule)> {
    let is_rust = path.extension().is_some_and(|end| end == "rs");
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        // Code may have anything in parentheses, so only its comments are read.
        let read = if is_rust { comment(line) } else { Some(line) };
        let Some(read) = read else { continue };
        let message = read.rsplit('"').nth(1).filter(|_| !is_rust).unwrap_or(read);
        let rules = in_parentheses(read).into_iter().chain(at_the_beginning(message));
        found.extend(rules.map(|rule| (number + 1, rule)));
    }
    found
}

/// Returns every file below `root` in which a rule may be cited.
fn files(root: &Path) -> Vec<PathBuf> {
    const ENDS: &[&str] = &["json", "md", "py", "rs", "toml"];
    let (mut folders, mut files) = (vec![root.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            let is_made = name.starts_with('.') || matches!(name.as_ref(), "target" | "node_modules");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !is_made => folders.push(path),
                Ok(kind)
                    if kind.is_file()
                        && path.extension().is_some_and(|end| ENDS.iter().any(|e| end == *e)) =>
                {
                    files.push(path);
                }
                _ => {}
            }
        }
    }
    files.sort();
    files
}

/// Returns the mistakes, one per line.
fn mistakes(law: &[(Rule, State)], files: &[(PathBuf, String)]) -> Vec<String> {
    let states: BTreeMap<_, _> = law.iter().copied().collect();
    let mut mistakes = Vec::new();
    for pair in law.windows(2) {
        if pair[0].0 >= pair[1].0 {
            mistakes.push(format!("{LAW}: {} does not come after {}", pair[1].0, pair[0].0));
        }
    }
    let mut tested = BTreeSet::new();
    for (path, text) in files {
        let path_shown = path.display();
        for (line, rule) in citations(path, text) {
            if !states.contains_key(&rule) {
                mistakes.push(format!("{path_shown}:{line} cites {rule}, which is not in {LAW}"));
            }
        }
        if path.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        for (name, rules) in tests(text) {
            for rule in &rules {
                if !states.contains_key(rule) {
                    mistakes
                        .push(format!("{path_shown}: the test {name} names {rule}, which is not in {LAW}"));
                }
            }
            tested.extend(rules);
        }
    }
    for (rule, state) in law {
        match (state, tested.contains(rule)) {
            (State::Built | State::PartlyPlanned, false) => {
                mistakes.push(format!(
                    "no test names {rule}; name one `fn {}_…`",
                    rule.to_string().to_lowercase()
                ));
            }
            (State::Planned, true) => {
                mistakes.push(format!("{rule} has a test; remove the mark `(planned)` in {LAW}"));
            }
            _ => {}
        }
    }
    mistakes
}

#[test]
fn every_rule_that_is_cited_is_there_and_every_rule_that_is_built_has_a_test() {
    let root = workspace::root();
    let law = law(&fs::read_to_string(root.join(LAW)).unwrap());
    assert!(law.len() > 80, "{} rules: the law is not written as it was", law.len());
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        Some((path.strip_prefix(root).ok()?.to_owned(), text))
    };
    // This file is full of examples.
    let files = files(root).into_iter().filter(|path| !path.ends_with(file!()));
    let files: Vec<_> = files.filter_map(read).collect();
    assert!(files.len() > 500, "{} files", files.len());
    let mistakes = mistakes(&law, &files);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn what_is_missing_is_noticed() {
    let law = law(
        "**K1.** One.\n\n**K2.** *(planned)* Two.\n\n**G2a.** *(partly planned)* Three.\n\n**G2.** Four.\n",
    );
    let shown: Vec<_> = law.iter().map(|(rule, state)| format!("{rule} {state:?}")).collect();
    assert_eq!(shown, ["K1 Built", "K2 Planned", "G2a PartlyPlanned", "G2 Built"]);
    let source = "/// Cites (K7).\nfn helper() {}\n\n#[test]\nfn k2_is_early() {}\n\n/// Both (G2, G2a).\n#[tokio::test]\nasync fn both() {}\n";
    let mut found = mistakes(&law, &[("a.rs".into(), source.into())]);
    assert_eq!(
        found.pop().as_deref(),
        Some("K2 has a test; remove the mark `(planned)` in docs/contract.md")
    );
    assert_eq!(
        found,
        [
            "docs/contract.md: G2 does not come after G2a",
            "a.rs:1 cites K7, which is not in docs/contract.md",
            "no test names K1; name one `fn k1_…`",
        ]
    );
}

#[test]
fn citations_are_told_from_what_looks_like_one() {
    let shown = |path: &str, text: &str| {
        citations(Path::new(path), text)
            .into_iter()
            .map(|(_, rule)| rule.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    for (text, rules) in [
        ("/// As it is (K5).", "K5"),
        ("let a = 1; // (E8, X5) and (G2–G5)", "E8 X5 G2 G5"),
        ("//! K12, H3, H4: the settings", "K12 H3 H4"),
        ("//! R1 to R8, G1: what is retried", "R1 R8 G1"),
        ("// (contract H1; [`here`]) and (RFC 9112; E4, H10)", "H1 E4 H10"),
        ("// (K7 removes one pair of `\"`)", "K7"),
        ("call(S1, E2) // nothing", ""),
        ("fn h2_window() {}", ""),
        ("// K8s (on K8s), the 99th percentile (P99.9), HTTP/2 and h2: the crate (h2)", ""),
        ("// B2: a refusal (B2), T1 (T1), 0xE4", ""),
    ] {
        assert_eq!(shown("a.rs", text), rules, "{text}");
    }
    assert_eq!(shown("a.json", r#"  "about": "K7, K9: two at once.","#), "K7 K9");
    assert_eq!(shown("a.md", "| a | It is refused (H2). |"), "H2");
    assert_eq!(Rule::of_name("g2a_one_voice").map(|rule| rule.to_string()).as_deref(), Some("G2a"));
    for name in ["b2_refused", "http2_works", "k_5", "k123_a", "K5_a", "x"] {
        assert_eq!(Rule::of_name(name), None, "{name}");
    }
}
