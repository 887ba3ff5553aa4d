//! Decoding base64 (RFC 4648), in either alphabet, padded or not.

use std::ops::Range;

use super::known_secrets::RUN;
use super::reading::{Reading, symbol};

/// Stands for a byte that is not text.
const NO_TEXT: u8 = 0xA0;

/// Fewer characters can't encode eight of a key.
const SHORTEST: usize = 11;

/// The value of each character, 64 for all others.
const VALUES: [u8; 256] = {
    let mut values = [64; 256];
    let mut value = 0u8;
    while value < 62 {
        let character = match value {
            0..26 => b'A' + value,
            26..52 => b'a' + value - 26,
            _ => b'0' + value - 52,
        };
        values[character as usize] = value;
        value += 1;
    }
    values[b'+' as usize] = 62;
    values[b'-' as usize] = 62;
    values[b'/' as usize] = 63;
    values[b'_' as usize] = 63;
    values
};

/// Decodes the long words of a reading as base64, at each offset at which a group of four may
/// begin. Anything that is not text is skipped, unless `all` is set.
pub(super) fn readings<'a>(
    reading: &'a Reading<'_>,
    all: bool,
) -> impl Iterator<Item = Reading<'static>> + 'a {
    let starts =
        runs(&reading.symbols).flat_map(|run| (0..4).map(move |skipped| run.start + skipped..run.end));
    let texts = starts.filter(move |run| all || is_text(&reading.symbols[run.clone()]));
    texts.map(move |run| decoded(reading, run))
}

/// Returns whether a run of base64 decodes to anything that could be part of a key, or contain one
/// in an escape: the cheap check, which hardly any word of a language passes.
fn is_text(run: &[u8]) -> bool {
    // So many printable bytes in a row include all of a group.
    run.chunks_exact(4).any(is_printable) && has_text(run)
}

/// Returns whether a group decodes to three printable bytes.
fn is_printable(group: &[u8]) -> bool {
    let &[first, second, third, fourth] = group else { return false };
    let [first, second, third, fourth] =
        [first, second, third, fourth].map(|symbol| u32::from(VALUES[usize::from(symbol)]));
    // The highest bit of each byte.
    if first & 0x20 != 0 || second & 0x08 != 0 || third & 0x02 != 0 {
        return false;
    }
    bytes_of(first << 18 | second << 12 | third << 6 | fourth)
        .into_iter()
        .all(|byte| PRINTABLE.contains(&byte))
}

const PRINTABLE: Range<u32> = 0x20..0x7F;

/// The bytes of a decoded group.
fn bytes_of(bits: u32) -> [u32; 3] {
    [bits >> 16 & 0xFF, bits >> 8 & 0xFF, bits & 0xFF]
}

fn has_text(run: &[u8]) -> bool {
    let mut printable = 0;
    for group in run.chunks_exact(4) {
        let bits =
            group.iter().fold(0u32, |bits, symbol| bits << 6 | u32::from(VALUES[usize::from(*symbol)]));
        for byte in bytes_of(bits) {
            printable = if PRINTABLE.contains(&byte) { printable + 1 } else { 0 };
            if printable + MOST_PARTIAL >= RUN {
                return true;
            }
        }
    }
    false
}

/// The most bytes in the rest of a run that is not a whole group.
const MOST_PARTIAL: usize = 2;

/// Returns the maximal runs of base64 that are long enough.
fn runs(symbols: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_other = |symbol: &u8| VALUES[usize::from(*symbol)] == 64;
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // Each long run that begins from here on, and before this place, contains it.
            let place = at + SHORTEST - 1;
            if is_other(symbols.get(place)?) {
                at = place + 1;
                continue;
            }
            let start = symbols[at..place].iter().rposition(is_other).map_or(at, |other| at + other + 1);
            let end = symbols[place..].iter().position(is_other).map_or(symbols.len(), |other| place + other);
            at = end;
            if end - start >= SHORTEST {
                return Some(start..end);
            }
        }
    })
}

/// Decodes a run, as text where it is UTF-8.
fn decoded(reading: &Reading<'_>, run: Range<usize>) -> Reading<'static> {
    let mut bytes = Vec::with_capacity(run.len());
    let (mut bits, mut held) = (0u32, 0);
    for symbol in &reading.symbols[run.clone()] {
        bits = bits << 6 | u32::from(VALUES[usize::from(*symbol)]);
        held += 6;
        if held >= 8 {
            held -= 8;
            #[allow(clippy::cast_possible_truncation, reason = "the rest was taken before")]
            bytes.push((bits >> held) as u8);
        }
    }
    let end = |byte: usize| reading.end(run.start + (byte * 8 + 7) / 6);
    let (mut symbols, mut ends) = (Vec::with_capacity(bytes.len() + 1), Vec::with_capacity(bytes.len() + 1));
    if let Some(before) = run.start.checked_sub(1) {
        // The text before the run does not belong to its bytes.
        symbols.push(NO_TEXT);
        ends.push(reading.end(before));
    }
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        for char in chunk.valid().chars() {
            at += char.len_utf8();
            if let Some(symbol) = symbol(char) {
                symbols.push(symbol);
                ends.push(end(at - 1));
            }
        }
        for _ in chunk.invalid() {
            at += 1;
            symbols.push(NO_TEXT);
            ends.push(end(at - 1));
        }
    }
    Reading::decoded(symbols, ends)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn x5_the_long_runs_are_those_among_all_runs(text in "([a-zA-Z0-9+/_-]{1,14}|[ .:é\"]{1,3}){0,8}") {
            let is_value = |byte: &u8| VALUES[usize::from(*byte)] < 64;
            let all = text.as_bytes().split(|byte| !is_value(byte)).filter(|run| run.len() >= SHORTEST);
            let found: Vec<_> = runs(text.as_bytes()).map(|run| &text.as_bytes()[run]).collect();
            prop_assert_eq!(found, all.collect::<Vec<_>>());
        }

        #[test]
        fn x5_the_check_of_whole_groups_passes_over_no_text(run in "([a-zA-Z0-9+/_-]{1,9}|IGh1bnRl|bnRlcjIy){1,5}") {
            prop_assert_eq!(is_text(run.as_bytes()), has_text(run.as_bytes()), "{}", run);
        }
    }

    #[test]
    fn x5_words_are_read_at_any_alignment() {
        // `xx Bearer hunter2hunter2`, `/v1/` before it.
        let text = "see /v1/QmVhcmVyIGh1bnRlcjJodW50ZXIy.";
        let reading = Reading::of(text);
        let all: Vec<_> = readings(&reading, false).collect();
        let said = |reading: &Reading<'_>| String::from_utf8_lossy(&reading.symbols).into_owned();
        let found = all.iter().find(|reading| said(reading).contains("Bearer hunter2hunter2")).unwrap();
        let place = said(found).find("hunter2hunter2").map(|_| {
            let symbols = &found.symbols;
            symbols.windows(7).position(|window| window == b"hunter2").unwrap()
        });
        let source = &text[found.source(place.unwrap()..found.symbols.len())];
        assert!(source.ends_with("h1bnRlcjJodW50ZXIy") || source.ends_with("1bnRlcjJodW50ZXIy"), "{source}");
        assert_eq!(readings(&Reading::of("short words only, none of them long"), true).count(), 0);
    }
}
