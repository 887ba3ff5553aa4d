//! Anything shaped like a key.

use std::ops::Range;

use super::{is_key_byte, key_run};
use crate::class::beginning;

/// The shortest body of a key, in bytes, after a prefix that begins a word.
const BODY: usize = 8;

/// The shortest body after a prefix in the middle of a word, where `sk-` is part of many an ordinary word.
const BODY_INSIDE: usize = 20;

/// Everything shaped like a key or a JSON Web Token (RFC 7519).
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(skipped) = text[at..].bytes().position(is_key_byte) {
        let start = at + skipped;
        let run = start..start + key_run(&text[start..]);
        let span = json_web_token(text, &run).or_else(|| key(text, &run));
        at = span.as_ref().map_or(run.end, |span| span.end.max(run.end));
        spans.extend(span);
    }
    spans
}

/// The first key in `run`, a run of key characters as long as can be. It reaches to the end of the run, and beyond where
/// the run is only the visible head of a key shown in part.
fn key(text: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let last_digit =
        text[run.clone()].bytes().rposition(|byte| byte.is_ascii_digit()).map(|index| run.start + index);
    let escaped = run.start + escape_length(text, run);
    run.clone().find_map(|start| {
        let inside = start != run.start && start != escaped;
        if inside && !text[start..].starts_with("sk-") {
            return None;
        }
        let (prefix, _) = beginning(&text[start..])?;
        let body = start + prefix.len();
        if inside {
            let is_key = run.end - body >= BODY_INSIDE && last_digit >= Some(body);
            return is_key.then_some(start..run.end);
        }
        let (end, shown) = past_gaps(text, run.end);
        let is_key = run.end - body >= BODY || (end > run.end && run.end - body + shown > 0);
        is_key.then_some(start..end)
    })
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
        .find(|at| text[*at..].starts_with("eyJ"))?;
    let payload = text[run.end..].strip_prefix('.').map(key_run).filter(|length| *length >= 4)?;
    let end = run.end + 1 + payload;
    let signature = text[end..].strip_prefix('.').map_or(0, |rest| match key_run(rest) {
        0 => 0,
        length => 1 + length,
    });
    (run.end - start >= BODY).then_some(start..end + signature)
}
