//! Reading JSON a second time, after its type has become known.

use std::cell::Cell;

use serde::de::{DeserializeSeed, Error as _};

use super::hoist::hoist;

/// How deep what is read again may be nested: as deep as serde_json reads anything.
const DEPTH: usize = 128;

/// How deep it may be nested to be read as it is.
const SHALLOW: usize = 6;

thread_local! {
    /// Whether this thread is reading something again, the depth of which is known to be small enough.
    static WITHIN: Cell<bool> = const { Cell::new(false) };
}

/// Reads a value from its text.
///
/// It is text, because all types are compiled for text: a tree as an input would have them all compiled a second time, which takes a fifth of
/// the time that a small program takes to build. This is for what comes before a union's tag, and for unions without one.
pub(crate) fn reread<T, S>(text: &str, seed: S) -> serde_json::Result<T>
where
    S: for<'a> DeserializeSeed<'a, Value = T>,
{
    let mut input = serde_json::Deserializer::from_str(text);
    if !matches!(text.as_bytes().first(), Some(b'{' | b'[')) || WITHIN.get() {
        return seed.deserialize(&mut input);
    }
    // serde_json counts from the start of each text, and finds the end of a value without counting: a text that nests late tags in late tags
    // would be read as deep as the stack goes, and deeper.
    let depth = depth(text);
    if depth > DEPTH {
        return Err(serde_json::Error::custom("recursion limit exceeded"));
    }
    let _within = Within::enter();
    if depth <= SHALLOW {
        return seed.deserialize(&mut input);
    }
    // Tags that are late once more would each have all behind them passed over, level by level.
    seed.deserialize(&mut serde_json::Deserializer::from_str(&hoist(text)))
}

/// What is read meanwhile is a part of a text whose depth is known.
struct Within;

impl Within {
    fn enter() -> Self {
        WITHIN.set(true);
        Self
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        WITHIN.set(false);
    }
}

/// How deep JSON is nested.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => pass_string(&mut bytes),
            _ => {}
        }
    }
    deepest
}

/// Passes over the rest of a string.
fn pass_string(bytes: &mut std::str::Bytes<'_>) {
    while let Some(byte) = bytes.find(|byte| matches!(byte, b'"' | b'\\')) {
        if byte == b'"' {
            return;
        }
        bytes.next();
    }
}
