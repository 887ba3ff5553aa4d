//! A secret shown in part: the remaining pieces on both sides of dots, stars and the like.

use std::ops::Range;

use super::known_secrets::{Known, RUN, Region, fold};
use super::reading::{BULLET, ELLIPSIS, PLACED, is_word};

/// Fewer characters are not taken for a piece of a secret.
const PIECE: usize = 3;
/// The minimum for an end of the secret after a gap, or a middle between two.
const ALONE: usize = 4;
/// The minimum for an end after plain dots, and for a beginning before any gap.
const SURE: usize = 6;
/// A gap of letters: `XXXX1234`.
const CROSSES: usize = 4;

/// The longest word in brackets that counts as a gap.
const LONGEST_NAME: usize = 16;

/// How strongly characters suggest a gap.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Brackets, or a full stop: a gap only inside others.
    None,
    /// Three dots, which prose has too, or one star.
    Weak,
    Strong,
}

/// Returns the regions extended by the pieces around gaps.
pub(super) fn join(known: &Known, symbols: &[u8], regions: Vec<Region>) -> Vec<Region> {
    let mut joined: Vec<Region> = Vec::new();
    let mut waiting = regions.into_iter().peekable();
    let mut gaps = Gaps { symbols, at: 0 };
    let mut before: Option<(Range<usize>, Strength)> = None;
    while let Some((gap, strength)) = gaps.next() {
        while let Some(region) = waiting.next_if(|region| region.symbols.start < gap.end) {
            add(&mut joined, region);
        }
        if let Some((before, its_strength)) = before.replace((gap.clone(), strength))
            && strength.min(its_strength) > Strength::None
            && known.is_middle(&symbols[before.end..gap.start])
        {
            add(&mut joined, Region { symbols: before.start..gap.end, secret: true });
        }
        // Such a gap, as most full stops are, only joins two regions.
        let follows_region = || joined.last().is_some_and(|last| last.symbols.end + 1 >= gap.start);
        if strength == Strength::None && !follows_region() {
            continue;
        }
        let left = left(known, symbols, &joined, gap.start);
        let right = right(known, symbols, waiting.peek(), gap.end);
        let span = match (left, right) {
            (Some(left), Some(right)) if strength > Strength::None || left.region && right.region => {
                Some(left.start..right.end)
            }
            (None, Some(right)) if !right.region && right.is_near && right.sure(strength) => {
                Some(gap.start..right.end)
            }
            (Some(left), None) if !left.region && left.is_near && left.is_sure_beginning(symbols, known) => {
                (strength > Strength::None).then_some(left.start..gap.end)
            }
            _ => None,
        };
        if let Some(symbols) = span {
            add(&mut joined, Region { symbols, secret: true });
        }
    }
    for region in waiting {
        add(&mut joined, region);
    }
    joined
}

/// Appends a region, merging it with those it touches.
fn add(regions: &mut Vec<Region>, mut region: Region) {
    while let Some(last) = regions.pop_if(|last| last.symbols.end >= region.symbols.start) {
        region.symbols =
            last.symbols.start.min(region.symbols.start)..last.symbols.end.max(region.symbols.end);
        region.secret |= last.secret;
    }
    regions.push(region);
}

/// A piece of the secret beside a gap.
struct Piece {
    start: usize,
    end: usize,
    /// It was found without the gap.
    region: bool,
    /// It touches the gap, without even a space in between.
    is_near: bool,
}

impl Piece {
    fn sure(&self, strength: Strength) -> bool {
        let least = if strength == Strength::Strong { ALONE } else { SURE };
        strength > Strength::None && self.end - self.start >= least
    }

    /// A beginning that is not a word: prose ends words with dots, too.
    fn is_sure_beginning(&self, symbols: &[u8], known: &Known) -> bool {
        let piece = &symbols[self.start..self.end];
        piece.len() >= known.prefix + SURE && piece.iter().any(u8::is_ascii_digit)
    }
}

/// Returns the piece before a gap: a region, or the secret's beginning.
fn left(known: &Known, symbols: &[u8], regions: &[Region], gap: usize) -> Option<Piece> {
    for end in [Some(gap), gap.checked_sub(1).filter(|before| symbols[*before] == b' ')].into_iter().flatten()
    {
        let is_near = end == gap;
        if let Some(last) = regions.last().filter(|last| last.symbols.end >= end) {
            return Some(Piece { start: last.symbols.start, end, region: true, is_near });
        }
        let most = known.prefix.max(RUN).min(end).min(known.folded.len());
        let is_beginning = |length: &usize| {
            let start = end - length;
            same(&symbols[start..end], &known.folded[..*length])
                && !start.checked_sub(1).is_some_and(|before| is_word(symbols[before]))
        };
        let lasts = known.folded.get(PIECE - 1..most).unwrap_or_default();
        let may_be = end.checked_sub(1).is_some_and(|last| lasts.contains(&fold(symbols[last])));
        if may_be && let Some(length) = (PIECE..=most).rev().find(is_beginning) {
            return Some(Piece { start: end - length, end, region: false, is_near });
        }
    }
    None
}

/// Returns the piece after a gap: a region, or the secret's end.
fn right(known: &Known, symbols: &[u8], next: Option<&Region>, gap: usize) -> Option<Piece> {
    for start in
        [Some(gap), symbols.get(gap).filter(|symbol| **symbol == b' ').map(|_| gap + 1)].into_iter().flatten()
    {
        let is_near = start == gap;
        if let Some(next) = next.filter(|next| next.symbols.start == start && next.secret) {
            return Some(Piece { start, end: next.symbols.end, region: true, is_near });
        }
        let is_end = |length: &usize| {
            let end = start + length;
            symbols
                .get(start..end)
                .is_some_and(|piece| same(piece, &known.folded[known.folded.len() - length..]))
                && !symbols.get(end).is_some_and(|after| is_word(*after))
        };
        let length = known.folded.len();
        let most = (RUN - 1).min(length - known.prefix.min(length));
        let firsts = known.folded.get(length - most..(length + 1).saturating_sub(PIECE)).unwrap_or_default();
        let may_be = symbols.get(start).is_some_and(|first| firsts.contains(&fold(*first)));
        if may_be && let Some(length) = (PIECE..=most).rev().find(is_end) {
            return Some(Piece { start, end: start + length, region: false, is_near });
        }
    }
    None
}

/// Returns whether the symbols are equal, ignoring letter case.
fn same(symbols: &[u8], folded: &[u8]) -> bool {
    symbols.len() == folded.len() && symbols.iter().zip(folded).all(|(symbol, other)| fold(*symbol) == *other)
}

impl Known {
    /// Returns whether this is a piece of the secret, too long to be a word by chance.
    fn is_middle(&self, symbols: &[u8]) -> bool {
        (ALONE..RUN).contains(&symbols.len())
            && self
                .folded
                .get(self.prefix..)
                .is_some_and(|body| body.windows(symbols.len()).any(|piece| same(symbols, piece)))
    }
}

/// The gaps of a reading, in order.
struct Gaps<'a> {
    symbols: &'a [u8],
    at: usize,
}

impl Gaps<'_> {
    fn next(&mut self) -> Option<(Range<usize>, Strength)> {
        loop {
            let start =
                self.at + self.symbols[self.at..].iter().position(|symbol| GAPS[usize::from(*symbol)])?;
            let mut end = start;
            while let Some(length) = self.part(end) {
                end += length;
            }
            self.at = end.max(start + 1);
            if end > start {
                let gap = &self.symbols[start..end];
                return Some((start..end, strength(gap)));
            }
        }
    }

    /// Returns the length of the gap part at this position.
    fn part(&self, at: usize) -> Option<usize> {
        let symbol = *self.symbols.get(at)?;
        match symbol {
            b'x' | b'X' => {
                let length = self.symbols[at..].iter().take_while(|other| **other == symbol).count();
                (length >= CROSSES).then_some(length)
            }
            b'[' | b'<' => Some(self.named(at).unwrap_or(1)),
            _ => GAPS[usize::from(symbol)].then_some(1),
        }
    }

    /// Returns the length of a word in brackets that marks hidden text: `[REDACTED]`, `<hidden>`.
    fn named(&self, at: usize) -> Option<usize> {
        let word = self.symbols[at + 1..]
            .iter()
            .take(LONGEST_NAME)
            .take_while(|symbol| symbol.is_ascii_alphabetic());
        let end = at + 1 + word.count();
        let closes = matches!(self.symbols.get(end), Some(b']' | b'>'));
        (closes && end > at + 1).then_some(end + 1 - at)
    }
}

fn strength(gap: &[u8]) -> Strength {
    if let [b'.' | b'(' | b')' | b'[' | b']' | b'<' | b'>'] = gap {
        return Strength::None;
    }
    let count = |symbol: u8| gap.iter().filter(|other| **other == symbol).count();
    let has_letters = gap.iter().any(u8::is_ascii_alphabetic);
    if has_letters
        || [PLACED, ELLIPSIS, BULLET].iter().any(|symbol| gap.contains(symbol))
        || count(b'*') > 1
        || count(b'#') > 2
    {
        Strength::Strong
    } else if count(b'.') > 2 || count(b'*') > 0 {
        Strength::Weak
    } else {
        Strength::None
    }
}

/// The bytes of gaps.
const GAPS: [bool; 256] = {
    let mut gaps = [false; 256];
    let all = [b'.', b'*', b'#', b'x', b'X', b'[', b']', b'(', b')', b'<', b'>', PLACED, ELLIPSIS, BULLET];
    let mut index = 0;
    while index < all.len() {
        gaps[all[index] as usize] = true;
        index += 1;
    }
    gaps
};
