//! Anything shaped like a key.

use std::ops::Range;

use memchr::memchr3;

use super::reading::Reading;
use super::word_search::{Next, Word};
use super::{is_key_byte, key_run};
use crate::key_class::{BEGINNINGS, JWT, beginning, may_begin};

/// The shortest body of a key, in bytes, after a prefix that begins a word.
const BODY: usize = 8;

/// Characters of which each beginning of a key or token has one, and most words none; and a fourth one.
const LANDMARKS: [u8; 3] = *b"-_J";
const LANDMARK: Word<'_> = Word::new("z");

/// How a key in the middle of a word begins; `sk-` is part of many an ordinary word.
const INSIDE: Word<'_> = Word::new("sk-");

/// The shortest body after it.
const BODY_INSIDE: usize = 20;

/// Everything shaped like a key or a JSON Web Token (RFC 7519).
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    let mut last = Next::new(text, LANDMARK);
    while let Some(run) = next_run(text.as_bytes(), at, last.from(at)) {
        at = run.end;
        if may_hold(text.as_bytes(), &run)
            && let Some(span) = json_web_token(text, &run).or_else(|| key(text, &run))
        {
            at = at.max(span.end);
            spans.push(span);
        }
    }
    spans
}

/// Whether an address holds what begins like a key and is no name by its length and digits. Letter case does not count, as it does not
/// in a host's name.
pub(super) fn stands_in(text: &str) -> bool {
    let mut next = Some(Reading::of(text));
    while let Some(reading) = next {
        let small: String =
            reading.symbols.iter().map(|symbol| char::from(symbol.to_ascii_lowercase())).collect();
        let words = small.split(|c: char| !c.is_ascii() || !is_key_byte(c as u8));
        if words.into_iter().any(|word| BEGINNINGS.iter().any(|(beginning, _)| begins_key(word, beginning))) {
            return true;
        }
        next = reading.unescaped();
    }
    false
}

/// Whether a key begins in a word of small letters: anywhere with a long beginning. A short one is part of many a name, and needs a
/// long body without hyphens behind it.
fn begins_key(word: &str, beginning: &str) -> bool {
    let beginning = beginning.to_ascii_lowercase();
    let has_digit = |body: &str| body.contains(|c: char| c.is_ascii_digit());
    if beginning.len() > 6 {
        let body = word.find(&beginning).map_or("", |at| &word[at + beginning.len()..]);
        return body.len() >= BODY * 3 || (body.len() >= BODY && has_digit(body));
    }
    let body = word.strip_prefix(&beginning).unwrap_or_default();
    let body = body.split(['-', '_']).next().unwrap_or_default();
    body.len() >= BODY_INSIDE && has_digit(body)
}

/// The next run of key characters, as long as can be, in which one of the landmarks stands; `last` is the next place of the
/// fourth of them.
fn next_run(text: &[u8], at: usize, last: usize) -> Option<Range<usize>> {
    let [one, two, three] = LANDMARKS;
    let place = memchr3(one, two, three, &text[at..last]).map_or(last, |found| at + found);
    let is_other = |byte: &u8| !is_key_byte(*byte);
    let start = text[at..place].iter().rposition(is_other).map_or(at, |other| at + other + 1);
    let end = text[place..].iter().position(is_other).map_or(text.len(), |other| place + other);
    (end > place).then_some(start..end)
}

/// False for most runs that hold neither a key nor a token: these begin with one, or with an escape before it, or are long
/// enough for one in the middle.
fn may_hold(text: &[u8], run: &Range<usize>) -> bool {
    may_begin(&text[run.start..])
        || run.len() > INSIDE.text.len() + BODY_INSIDE
        || run.start.checked_sub(1).is_some_and(|before| matches!(text[before], b'\\' | b'%'))
}

/// The first key in `run`, a run of key characters as long as can be. It reaches to the end of the run, and beyond where
/// the run is only the visible head of a key shown in part.
fn key(text: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let escaped = run.start + escape_length(text, run);
    key_at(text, run, run.start)
        .or_else(|| key_at(text, run, escaped).filter(|_| escaped > run.start))
        .or_else(|| key_inside(text, run, escaped + 1))
}

/// The key that begins at `start`, where a word does.
fn key_at(text: &str, run: &Range<usize>, start: usize) -> Option<Range<usize>> {
    let (prefix, _) = beginning(&text[start..])?;
    let body = run.end - start - prefix.len();
    let (end, shown) = past_gaps(text, run.end);
    (body >= BODY || (end > run.end && body + shown > 0)).then_some(start..end)
}

/// The first key that begins in the middle of a word, at `from` or behind it.
fn key_inside(text: &str, run: &Range<usize>, from: usize) -> Option<Range<usize>> {
    let word = text.get(from..run.end)?;
    let last_digit = word.bytes().rposition(|byte| byte.is_ascii_digit())?;
    let start = INSIDE.places(word).find(|start| {
        // Behind `sk-` alone: what follows in a longer prefix is no less of a key, and a short one must not slip through.
        let body = start + INSIDE.text.len();
        word.len() - body >= BODY_INSIDE && last_digit >= body
    })?;
    Some(from + start..run.end)
}

/// How many bytes at the start of a run belong to an escape before it: `\n`, `\u000a` (JSON) or `%0A` (RFC 3986).
fn escape_length(text: &str, run: &Range<usize>) -> usize {
    let run_text = text.as_bytes().get(run.clone()).unwrap_or_default();
    let hex = |range: Range<usize>| {
        run_text.get(range).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    match (text[..run.start].bytes().next_back(), run_text.first()) {
        (Some(b'\\'), Some(b'u')) if hex(1..5) => 5,
        (Some(b'\\'), Some(b'n' | b'r' | b't' | b'b' | b'f')) => 1,
        (Some(b'%'), _) if hex(0..2) => 2,
        _ => 0,
    }
}

/// Where a key shown in part ends, given where its first visible part ends, and how much of it is visible after the gaps:
/// `…`, three dots or more, stars.
fn past_gaps(text: &str, mut end: usize) -> (usize, usize) {
    let mut shown = 0;
    loop {
        let rest = &text[end..];
        let dots = rest.bytes().take_while(|byte| *byte == b'.').count();
        let gap = match dots {
            0 => rest.len() - rest.trim_start_matches(['*', '\u{2026}', '\u{2022}']).len(),
            1 | 2 => 0,
            _ => dots,
        };
        if gap == 0 {
            return (end, shown);
        }
        let visible = key_run(&rest[gap..]);
        shown += visible;
        end += gap + visible;
    }
}

fn json_web_token(text: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let start = [run.start, run.start + escape_length(text, run)]
        .into_iter()
        .find(|at| text[*at..].starts_with(JWT))?;
    let payload = text[run.end..].strip_prefix('.').map(key_run).filter(|length| *length >= 4)?;
    let end = run.end + 1 + payload;
    let signature = text[end..].strip_prefix('.').map_or(0, |rest| match key_run(rest) {
        0 => 0,
        length => 1 + length,
    });
    (run.end - start >= BODY).then_some(start..end + signature)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same, with each run of key characters looked at in full.
    fn find_in_all_runs(text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        let mut at = 0;
        while let Some(skipped) = text[at..].bytes().position(is_key_byte) {
            let run = at + skipped..at + skipped + key_run(&text[at + skipped..]);
            let span = json_web_token(text, &run).or_else(|| key(text, &run));
            at = span.as_ref().map_or(run.end, |span| span.end.max(run.end));
            spans.extend(span);
        }
        spans
    }

    #[test]
    fn e8_every_beginning_has_a_landmark() {
        for beginning in crate::key_class::BEGINNINGS.iter().map(|(beginning, _)| *beginning).chain([JWT]) {
            let is_landmark = |byte| LANDMARKS.contains(&byte) || LANDMARK.text.as_bytes() == [byte];
            assert!(beginning.bytes().any(is_landmark), "{beginning}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1024))]

        #[test]
        fn e8_a_run_that_is_passed_over_holds_nothing(text in
            "(sk-|sk-proj-|ask-|xai-|AIza|ghp_|eyJ|é|[a-z0-9_-]{0,9}|[a-zA-Z0-9]{20,30}|\\.{1,3}|…|\\\\n|\\\\u0022|%20|[ \"%\\\\]){0,10}"
        ) {
            prop_assert_eq!(find(&text), find_in_all_runs(&text));
        }
    }
}
