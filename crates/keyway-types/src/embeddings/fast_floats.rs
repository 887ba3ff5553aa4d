//! Parsing a reply's numbers ahead of the rest. Written by hand.

use super::{CreateEmbeddingResponse, EmbeddingVector};
use crate::support::lenient;

/// The name of a vector's field.
const NAME: &str = "\"embedding\"";

/// The expected length of the first vector; each later one is expected to be as long as the one
/// before.
const USUAL: usize = 1536;

impl CreateEmbeddingResponse {
    /// Parses a reply from its JSON. If vectors arrive as numbers, this takes fewer instructions
    /// than `serde_json::from_str`: 256 instead of 361 per number.
    ///
    /// The result is the same, including errors.
    pub fn from_json(text: &str) -> serde_json::Result<Self> {
        let ahead = if lenient::on() { None } else { read_ahead(text) };
        match ahead {
            Some(reply) => Ok(reply),
            None => serde_json::from_str(text),
        }
    }
}

/// Parses the numbers of all vectors, then the reply without them. Returns `None` if the result
/// might differ from serde's, which then parses the reply or reports the error.
///
/// Numbers take most of the time of such a call. serde_json hands out their text (`RawValue`) only
/// after scanning each character: that plus another parser takes as long as serde_json alone.
pub(super) fn read_ahead(text: &str) -> Option<CreateEmbeddingResponse> {
    let mut vectors: Vec<Vec<f64>> = Vec::new();
    let mut without = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(NAME) {
        without.push_str(before);
        without.push_str(NAME);
        rest = after;
        // Items also contain `"object": "embedding"`.
        if let Some(value) = past(b':', after.as_bytes()) {
            let list = past(b'[', value)?;
            let (vector, left) = numbers(list, vectors.last().map_or(USUAL, Vec::len))?;
            vectors.push(vector);
            without.push_str(":[]");
            rest = after.get(after.len() - left..)?;
        }
    }
    without.push_str(rest);
    // Without escapes a name has one spelling. So all fields of that name were found. Each item has
    // one, so there are none elsewhere if there are as many as items.
    if without.contains('\\') {
        return None;
    }
    let mut reply: CreateEmbeddingResponse = serde_json::from_str(&without).ok()?;
    if reply.data.len() != vectors.len() {
        return None;
    }
    for (item, vector) in reply.data.iter_mut().zip(vectors) {
        item.embedding = EmbeddingVector::of(vector);
    }
    Some(reply)
}

/// Parses the rest of a non-empty list of numbers, and returns how many bytes follow it.
fn numbers(mut rest: &[u8], expected: usize) -> Option<(Vec<f64>, usize)> {
    let mut numbers = Vec::with_capacity(expected);
    loop {
        let (number, after) = number(skip_space(rest))?;
        numbers.push(number);
        match skip_space(after) {
            [b',', next @ ..] => rest = next,
            [b']', next @ ..] => return Some((numbers, next.len())),
            _ => return None,
        }
    }
}

/// Parses a number, and returns the rest.
fn number(text: &[u8]) -> Option<(f64, &[u8])> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    // Invalid in JSON: `+1`, `.5`, `inf`, `01`, `1.`, and numbers that no float holds.
    let allowed = match digits.split_at(whole) {
        ([] | [b'0', _, ..], _) => false,
        (_, [b'.', next @ ..]) => next.first().is_some_and(u8::is_ascii_digit),
        _ => true,
    };
    if !allowed {
        return None;
    }
    let (number, length) = fast_float2::parse_partial::<f64, _>(text).ok()?;
    number.is_finite().then_some((number, &text[length..]))
}

/// Returns the text after this character, if it comes next.
fn past(letter: u8, text: &[u8]) -> Option<&[u8]> {
    let (first, rest) = skip_space(text).split_first()?;
    (*first == letter).then_some(rest)
}

fn skip_space(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = text {
        text = rest;
    }
    text
}
