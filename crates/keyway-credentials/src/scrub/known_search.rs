//! The search for a known secret: any eight consecutive characters of it, also in decoded text.

use std::ops::Range;

use super::base64;
use super::gap;
use super::known_secrets::{Known, RUN, fold};
use super::reading::Reading;

/// A shorter secret that consists of letters only is an ordinary word.
const PLAIN: usize = 20;

/// How deep escapes are decoded: JSON in a URL in HTML, and one more.
const MOST_LEVELS: usize = 4;

/// How deep base64 is decoded inside base64.
const MOST_BASE64: usize = 2;

impl Known {
    /// Returns where the secret shows in a text, as written and decoded; in no order.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        self.look(Reading::of(text), MOST_BASE64, &mut spans);
        spans
    }

    /// Returns whether so much of the secret shows in a text that the text must be taken to contain
    /// it.
    pub(super) fn stands_in(&self, text: &str) -> bool {
        let is_plain = self.folded.iter().all(|symbol| matches!(symbol, b'a'..=b'z' | b'-' | b'_' | b'.'));
        if self.folded.len() < RUN || (is_plain && self.folded.len() < PLAIN) {
            return false;
        }
        let half = self.prefix + (self.folded.len() - self.prefix.min(self.folded.len())).div_ceil(2);
        let least = half.max(RUN).min(self.folded.len());
        self.find(text).into_iter().any(|span| {
            // Its encodings are longer than the secret.
            text.get(span).is_some_and(|shown| shown.chars().count() >= least)
        })
    }

    fn look(&self, reading: Reading<'_>, deeper: usize, spans: &mut Vec<Range<usize>>) {
        let all = !self.folded.is_ascii();
        let mut next = Some(reading);
        for _ in 0..=MOST_LEVELS {
            let Some(reading) = next else { return };
            self.regions(&reading, spans);
            if deeper > 0 {
                for inner in base64::readings(&reading, all) {
                    self.look(inner, deeper - 1, spans);
                }
            }
            next = reading.unescaped();
        }
    }

    /// Adds the source spans whose symbols are the secret's.
    fn regions(&self, reading: &Reading<'_>, spans: &mut Vec<Range<usize>>) {
        let symbols = &reading.symbols[..];
        if self.folded.len() < RUN {
            spans.extend(self.words(symbols).map(|found| reading.source(found)));
            return;
        }
        let regions = self.runs_in(symbols);
        let joined = gap::join(self, symbols, regions).into_iter().filter(|region| region.secret);
        spans.extend(joined.map(|region| reading.source(without_spaces(symbols, region.symbols))));
    }
}

/// Returns the region without spaces at its ends, which reveal nothing: a secret that contains
/// spaces matches those of the text.
fn without_spaces(symbols: &[u8], mut region: Range<usize>) -> Range<usize> {
    let is_space = |at: usize| fold(symbols[at]) == b' ';
    while region.start < region.end && is_space(region.start) {
        region.start += 1;
    }
    while region.start < region.end && is_space(region.end - 1) {
        region.end -= 1;
    }
    region
}
