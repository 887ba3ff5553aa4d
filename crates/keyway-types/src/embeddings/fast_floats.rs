//! Reading a reply's numbers ahead of the rest of it. Written by hand.

use super::{CreateEmbeddingResponse, EmbeddingVector};

/// The name of a vector's member.
const NAME: &str = "\"embedding\"";

/// So many numbers are expected in the first vector; the others have as many as the one before.
const USUAL: usize = 1536;

impl CreateEmbeddingResponse {
    /// Reads a reply from its JSON, with fewer instructions than `serde_json::from_str` where its vectors come as numbers: 256 for 361 a number.
    ///
    /// What it makes of it is the same, errors included.
    pub fn from_json(text: &str) -> serde_json::Result<Self> {
        match read_ahead(text) {
            Some(reply) => Ok(reply),
            None => serde_json::from_str(text),
        }
    }
}

/// Reads the numbers of all vectors, and then the reply without them. `None` where that is not certain to be what serde
/// reads: it reads the reply then, or says what is wrong with it.
///
/// Most of such a call's time goes into the numbers. serde_json hands out their text (`RawValue`) only after it has looked at each
/// letter: that and another reader together take as long as serde_json alone.
pub(super) fn read_ahead(text: &str) -> Option<CreateEmbeddingResponse> {
    let mut vectors: Vec<Vec<f64>> = Vec::new();
    let mut without = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(NAME) {
        without.push_str(before);
        without.push_str(NAME);
        rest = after;
        // Each item is also called so: `"object": "embedding"`.
        if let Some(value) = past(b':', after.as_bytes()) {
            let list = past(b'[', value)?;
            let (vector, left) = numbers(list, vectors.last().map_or(USUAL, Vec::len))?;
            vectors.push(vector);
            without.push_str(":[]");
            rest = after.get(after.len() - left..)?;
        }
    }
    without.push_str(rest);
    // A name is written in one way only where nothing is escaped. So all members of that name were found, and as each item
    // has one, there are none elsewhere if there are as many as items.
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

/// Reads the rest of a list of numbers that is not empty, and says how many bytes follow it.
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

/// Reads a number, and returns what follows it.
fn number(text: &[u8]) -> Option<(f64, &[u8])> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    // What JSON does not allow: `+1`, `.5`, `inf`, `01`, `1.`, and what no float holds.
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

/// What follows this letter, if it comes next.
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
