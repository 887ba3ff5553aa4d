//! Anything shaped like a key.

use std::ops::Range;

use memchr::memchr3;

use super::reading::Reading;
use super::word_search::{Next, Word};
use super::{is_key_byte, key_run};
use crate::key_class::{BEGINNINGS, JWT, beginning, may_begin};

/// The shortest body of a key, in bytes, after a prefix at the start of a word.
const BODY: usize = 8;

/// Every key or token prefix contains one of these characters, and most words none; plus a fourth
/// one.
const LANDMARKS: [u8; 3] = *b"-_J";
const LANDMARK: Word<'_> = Word::new("z");

/// The prefix of a key in the middle of a word; `sk-` is part of many ordinary words.
const INSIDE: Word<'_> = Word::new("sk-");

/// The shortest body after it.
const BODY_INSIDE: usize = 20;

/// Returns everything shaped like a key or a JSON Web Token (RFC 7519).
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

/// Returns whether an address contains something that begins like a key and, by its length and
/// digits, is not a name. Letter case is ignored, as in host names.
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

/// Returns whether a key begins in a lowercase word: anywhere with a long prefix. A short one is
/// part of many names, and needs a long body without hyphens.
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

/// Returns the next maximal run of key characters that contains one of the landmarks; `last` is the
/// next position of the fourth of them.
fn next_run(text: &[u8], at: usize, last: usize) -> Option<Range<usize>> {
    let [one, two, three] = LANDMARKS;
    let place = memchr3(one, two, three, &text[at..last]).map_or(last, |found| at + found);
    let is_other = |byte: &u8| !is_key_byte(*byte);
    let start = text[at..place].iter().rposition(is_other).map_or(at, |other| at + other + 1);
    let end = text[place..].iter().position(is_other).map_or(text.len(), |other| place + other);
    (end > place).then_some(start..end)
}

/// Returns false for most runs without a key or token: a run must begin with one, or with an escape
/// before it, or be long enough for one in the middle.
fn may_hold(text: &[u8], run: &Range<usize>) -> bool {
    may_begin(&text[run.start..])
        || run.len() > INSIDE.text.len() + BODY_INSIDE
        || run.start.checked_sub(1).is_some_and(|before| matches!(text[before], b'\\' | b'%'))
}

/// Returns the first key in `run`, a maximal run of key characters. It reaches to the end of the
/// run, and beyond if the run is only the visible head of a masked key.
fn key(text: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let escaped = run.start + escape_length(text, run);
    key_at(text, run, run.start)
        .or_else(|| key_at(text, run, escaped).filter(|_| escaped > run.start))
        .or_else(|| key_inside(text, run, escaped + 1))
}

/// Returns the key that begins at `start`, the start of a word.
fn key_at(text: &str, run: &Range<usize>, start: usize) -> Option<Range<usize>> {
    let (prefix, _) = beginning(&text[start..])?;
    let body = run.end - start - prefix.len();
    let (end, shown) = past_gaps(text, run.end);
    (body >= BODY || (end > run.end && body + shown > 0)).then_some(start..end)
}

/// Returns the first key that begins in the middle of a word, at or after `from`.
fn key_inside(text: &str, run: &Range<usize>, from: usize) -> Option<Range<usize>> {
    let word = text.get(from..run.end)?;
    let last_digit = word.bytes().rposition(|byte| byte.is_ascii_digit())?;
    let start = INSIDE.places(word).find(|start| {
        // Counted after `sk-` alone: what follows in a longer prefix is just as much of a key, and
        // a short one must not slip through.
        let body = start + INSIDE.text.len();
        word.len() - body >= BODY_INSIDE && last_digit >= body
    })?;
    Some(from + start..run.end)
}

/// The number of bytes at the start of a run that belong to an escape before it: `\n`, `\u000a`
/// (JSON) or `%0A` (RFC 3986).
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

/// Returns where a masked key ends, given the end of its first visible part, and how much is
/// visible after the gaps: `…`, three dots or more, stars.
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

    /// The same, checking each run of key characters in full.
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
