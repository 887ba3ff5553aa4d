//! A text that matches a regular expression.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The most characters of one text.
const LONGEST: usize = 4096;

/// Characters that a class is represented by, if it has any of them.
const PREFERRED: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Returns a text that matches, between `least` and `most` characters if the pattern allows that.
/// `None` if the pattern is malformed or uses what has no automaton, such as look-ahead.
pub(super) fn text(pattern: &str, least: usize, most: usize, turn: usize) -> Option<String> {
    let mut parser = ParserBuilder::new().nest_limit(64).build();
    let hir = parser.parse(pattern).ok()?;
    let written = |more: usize, brief: bool| {
        let mut writer = Writer { out: String::new(), more, brief, turn, number: 0 };
        writer.write(&hir);
        (writer.out.chars().count(), writer.out)
    };
    let (count, usual) = written(0, false);
    if count > most {
        return Some(written(0, true).1);
    }
    // The more repetitions may add, the longer the text is.
    let (mut low, mut high) = (0, least.min(LONGEST));
    while count < least && low < high {
        let middle = usize::midpoint(low, high);
        if written(middle, false).0 < least { low = middle + 1 } else { high = middle }
    }
    Some(if low == 0 { usual } else { written(low, false).1 })
}

struct Writer {
    out: String,
    /// The characters that repetitions may still add beyond what they must have.
    more: usize,
    /// Nothing is there that may be left out.
    brief: bool,
    turn: usize,
    /// Classes written so far, so that neighbors differ.
    number: usize,
}

impl Writer {
    fn write(&mut self, hir: &Hir) {
        if self.out.len() > LONGEST {
            return;
        }
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.out += &String::from_utf8_lossy(&literal.0),
            HirKind::Class(class) => self.class(class),
            HirKind::Capture(capture) => self.write(&capture.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part)),
            HirKind::Alternation(branches) => {
                if let Some(branch) = branches.get(self.turn % branches.len().max(1)) {
                    self.write(branch);
                }
            }
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(u32::MAX);
                // What may be left out is there once, if it may be there more often.
                let usual = if most > 1 && !self.brief { repetition.min.max(1) } else { repetition.min };
                for _ in 0..usual {
                    self.write(&repetition.sub);
                }
                let mut count = usual;
                while count < most && self.more > 0 && self.out.len() <= LONGEST {
                    let before = self.out.chars().count();
                    self.write(&repetition.sub);
                    let added = self.out.chars().count() - before;
                    if added == 0 {
                        break;
                    }
                    self.more = self.more.saturating_sub(added);
                    count += 1;
                }
            }
        }
    }

    fn class(&mut self, class: &Class) {
        let ranges: Vec<(char, char)> = match class {
            Class::Unicode(class) => {
                class.ranges().iter().map(|range| (range.start(), range.end())).collect()
            }
            Class::Bytes(class) => {
                class.ranges().iter().map(|range| (range.start().into(), range.end().into())).collect()
            }
        };
        let has = |c: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&c));
        let known: Vec<char> = PREFERRED.chars().filter(has).collect();
        let at = self.number + self.turn;
        self.number += 1;
        let other = || (' '..='~').find(has).or_else(|| ranges.first().map(|(start, _)| *start));
        let picked = if known.is_empty() { other() } else { known.get(at % known.len()).copied() };
        self.out.extend(picked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: usize = usize::MAX;

    #[test]
    fn a_text_matches_its_pattern() {
        for (pattern, made) in [
            ("^[A-Z]{3}-\\d{4}$", "ABC-3456"),
            ("^\\+?[1-9][0-9]{7,14}$", "11234567"),
            ("^(red|green)$", "red"),
            ("a+b*c?", "ab"),
            ("^\\w+@\\w+\\.com$", "a@b.com"),
            ("^[^a-z]$", "0"),
            ("^é\\u0041$", "éA"),
        ] {
            assert_eq!(text(pattern, 0, ANY, 0).as_deref(), Some(made), "{pattern}");
        }
        assert_eq!(text("^(red|green)$", 0, ANY, 1).as_deref(), Some("green"));
        assert_eq!(text("(", 0, ANY, 0), None);
        assert_eq!(text("(?=a)b", 0, ANY, 0), None);
    }

    #[test]
    fn a_text_has_the_length_that_is_wanted() {
        for (pattern, least, most) in [
            ("^[a-z]+$", 12, 12),
            ("^[a-z]*-[0-9]*$", 20, 24),
            ("^(ab)+$", 9, 10),
            ("^x{2,9}$", 7, 9),
            ("^a*$", 0, 0),
        ] {
            let made = text(pattern, least, most, 0).unwrap();
            assert!((least..=most).contains(&made.len()), "{pattern}: {made}");
        }
        assert!(text("^a{1000}{1000}$", 0, ANY, 0).is_none_or(|made| made.len() <= 2 * LONGEST));
    }
}
