//! The secrets that the scrubber knows, each cut into runs of eight characters.

use std::ops::Range;

use zeroize::Zeroizing;

use super::is_key_byte;
use super::reading::{is_word, symbol};
use crate::Secret;
use crate::key_class::{beginning, is_mere_beginning};

/// This many consecutive characters of a secret are never shown. A shorter secret is like any other
/// word, and removed only where it is a separate word.
pub(super) const RUN: usize = 8;

/// A secret, cut into all its runs of eight characters.
pub(super) struct Known {
    /// Its symbols, in lowercase.
    pub(super) folded: Zeroizing<Vec<u8>>,
    /// The same in their original case.
    exact: Zeroizing<Vec<u8>>,
    /// The number of them in what is not secret: the prefix that all keys of its class share, after
    /// the name of a variable if the value is a whole assignment.
    pub(super) prefix: usize,
    /// Each run as a number, in order, and whether it is part of the prefix alone.
    runs: Zeroizing<Vec<(u64, bool)>>,
    /// A bit for each half of a run, at a position given by its symbols: most other texts have none.
    sieve: Zeroizing<[u64; SIEVE / 64]>,
}

const SIEVE: usize = 4096;

/// The length of the pieces of a text that are looked up in the sieve.
const HALF: usize = RUN / 2;

/// A run anywhere in a text contains a piece of [`HALF`] symbols at a multiple of this distance.
const STEP: usize = RUN - HALF + 1;

/// A part of a reading that shows a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) symbols: Range<usize>,
    /// It shows more than the prefix.
    pub(super) secret: bool,
}

impl Known {
    /// Returns `None` for a text that holds nothing secret, such as `sk-` or `-`.
    pub(super) fn new(secret: &Secret) -> Option<Self> {
        let text = secret.expose();
        let exact: Zeroizing<Vec<u8>> = Zeroizing::new(text.chars().filter_map(symbol).collect());
        let is_short = exact.len() < RUN;
        if is_mere_beginning(text)
            || exact.is_empty()
            || (is_short && !exact.iter().any(|symbol| is_letter(*symbol)))
        {
            return None;
        }
        let folded = Zeroizing::new(exact.iter().map(|symbol| fold(*symbol)).collect::<Vec<_>>());
        let name = assigned_name(text);
        let prefix = name + text.get(name..).and_then(beginning).map_or(0, |(prefix, _)| prefix.len());
        let mut runs: Zeroizing<Vec<(u64, bool)>> = Zeroizing::new(
            folded
                .windows(RUN.min(folded.len()))
                .enumerate()
                .map(|(at, run)| {
                    (
                        run.iter().fold(0, |number, symbol| number << 8 | u64::from(*symbol)),
                        at + RUN <= prefix,
                    )
                })
                .collect(),
        );
        // Of two equal runs the secret one comes first, and counts.
        runs.sort_unstable();
        runs.dedup_by_key(|(number, _)| *number);
        let mut sieve = Zeroizing::new([0; SIEVE / 64]);
        for half in folded.windows(HALF).filter_map(<[u8]>::first_chunk) {
            let place = place(*half);
            sieve[place / 64] |= 1 << (place % 64);
        }
        Some(Self { folded, exact, prefix, runs, sieve })
    }

    /// Returns all runs of the secret, merging those that overlap or touch.
    ///
    /// Only one piece in [`STEP`] symbols is looked up; around those of the secret, each run is.
    pub(super) fn runs_in(&self, symbols: &[u8]) -> Vec<Region> {
        let folded: Vec<u8> = symbols.iter().map(|symbol| fold(*symbol)).collect();
        let mut regions = Vec::new();
        for (index, steps) in folded.get(HALF..).unwrap_or_default().chunks(STEP).enumerate() {
            if steps.first_chunk().is_some_and(|half| self.may_hold(*half)) {
                let first = index * STEP;
                (first..=first + HALF).for_each(|start| self.add_run(&folded, start, &mut regions));
            }
        }
        regions
    }

    /// Returns false for most pieces of a text that are not in the secret.
    fn may_hold(&self, half: [u8; HALF]) -> bool {
        let place = place(half);
        self.sieve[place / 64] >> (place % 64) & 1 == 1
    }

    /// Adds the run that begins at `start`, if it is one of the secret.
    fn add_run(&self, folded: &[u8], start: usize, regions: &mut Vec<Region>) {
        let run = folded.get(start..).and_then(|rest| rest.first_chunk::<RUN>());
        let Some(is_prefix) = run.and_then(|run| self.run(u64::from_be_bytes(*run))) else { return };
        match regions.last_mut() {
            Some(last) if last.symbols.end >= start => {
                last.symbols.end = start + RUN;
                last.secret |= !is_prefix;
            }
            _ => regions.push(Region { symbols: start..start + RUN, secret: !is_prefix }),
        }
    }

    /// Returns whether a number is a run of the secret and, if so, whether it is part of the prefix
    /// alone.
    fn run(&self, number: u64) -> Option<bool> {
        let index = self.runs.binary_search_by_key(&number, |(run, _)| *run).ok()?;
        self.runs.get(index).map(|(_, is_prefix)| *is_prefix)
    }

    /// Returns where a short secret is a separate word.
    pub(super) fn words<'a>(&'a self, symbols: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
        let is_part = |symbol: Option<&u8>| symbol.is_some_and(|symbol| is_word(*symbol));
        let length = self.exact.len();
        let found = symbols.windows(length).enumerate().filter(|(_, window)| *window == &self.exact[..]);
        found.map(move |(at, _)| at..at + length).filter(move |found| {
            !is_part(found.start.checked_sub(1).and_then(|before| symbols.get(before)))
                && !is_part(symbols.get(found.end))
        })
    }
}

/// The length of the variable's name and the equals sign at the start of an assignment such as
/// `OPENAI_API_KEY=sk-…`; 0 for any other text. Ordinary words such as `invalid_api_key` share parts of
/// that name.
fn assigned_name(text: &str) -> usize {
    let Some((name, _)) = text.split_once('=') else { return 0 };
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let bare = name.trim_end();
    let bare = bare.strip_prefix("export ").unwrap_or(bare);
    let names_a_key = ["_KEY", "_TOKEN"].iter().any(|end| bare.ends_with(end));
    if names_a_key && bare.chars().all(is_name) { name.len() + 1 } else { 0 }
}

/// The position of half a run in the sieve.
fn place(half: [u8; HALF]) -> usize {
    (u32::from_le_bytes(half).wrapping_mul(0x9E37_79B1) >> 20) as usize
}

/// A symbol without its letter case. In form encoding a plus is a space.
pub(super) fn fold(symbol: u8) -> u8 {
    if symbol == b'+' { b' ' } else { symbol.to_ascii_lowercase() }
}

fn is_letter(symbol: u8) -> bool {
    is_word(symbol) && (symbol.is_ascii_alphanumeric() || !is_key_byte(symbol))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether each symbol is part of a run, found by comparing every run with all of the secret's.
    fn in_runs(known: &Known, symbols: &[u8]) -> Vec<bool> {
        let folded: Vec<u8> = symbols.iter().map(|symbol| fold(*symbol)).collect();
        let mut found = vec![false; folded.len()];
        for (start, run) in folded.windows(RUN).enumerate() {
            if known.folded.windows(RUN).any(|own| own == run) {
                found[start..start + RUN].fill(true);
            }
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn x5_every_run_of_a_secret_is_found(
            secret in "(sk-)?[a-d +]{8,24}",
            parts in proptest::collection::vec((0..24usize, 0..24usize, "[a-dA-D ]{0,6}"), 0..6),
        ) {
            let Some(known) = Known::new(&Secret::new(&secret)) else { return Ok(()) };
            let mut text = String::new();
            for (start, length, between) in parts {
                let part = secret.get(start..).unwrap_or_default();
                text.push_str(part.get(..length).unwrap_or(part));
                text.push_str(&between);
            }
            let mut found = vec![false; text.len()];
            for region in known.runs_in(text.as_bytes()) {
                found[region.symbols].fill(true);
            }
            prop_assert_eq!(found, in_runs(&known, text.as_bytes()), "{}", text);
        }
    }
}
