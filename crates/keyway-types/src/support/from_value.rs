//! Parsing JSON a second time, after its type has become known.

use std::cell::Cell;

use serde::de::{DeserializeSeed, Error as _};
use serde_json::de::StrRead;

use super::hoist::hoist;
use super::lenient;

/// The maximum nesting of JSON that is parsed again, the same as serde_json's.
const DEPTH: usize = 128;

/// The maximum nesting of JSON that is parsed unchanged.
const SHALLOW: usize = 6;

thread_local! {
    /// Whether this thread is parsing something again whose nesting is known to be within bounds.
    static WITHIN: Cell<bool> = const { Cell::new(false) };
}

/// Deserializes a value from its text.
///
/// From text, because all types are compiled for text: using a tree as input would compile all of
/// them a second time, which takes a fifth of a small program's build time. It is used for fields
/// before a union's tag, and for unions without one.
pub(crate) fn reread<T, S>(text: &str, seed: S) -> serde_json::Result<T>
where
    S: for<'a> DeserializeSeed<'a, Value = T>,
{
    let mut input = serde_json::Deserializer::from_str(text);
    if lenient::on() {
        return reread_leniently(&mut input, seed);
    }
    if !matches!(text.as_bytes().first(), Some(b'{' | b'[')) || WITHIN.get() {
        return seed.deserialize(&mut input);
    }
    // serde_json counts from the start of each text, and skips values without counting: nested late
    // tags could otherwise recurse until the stack overflows.
    let depth = depth(text);
    if depth > DEPTH {
        return Err(serde_json::Error::custom("recursion limit exceeded"));
    }
    let _within = Within::enter();
    if depth <= SHALLOW {
        return seed.deserialize(&mut input);
    }
    // If tags are late again, each level would skip everything after it once more.
    seed.deserialize(&mut serde_json::Deserializer::from_str(&hoist(text)))
}

/// Each value is read from its own text here, so that the nesting is counted by the way to it.
/// Nothing is copied: skipping each level once more takes far less time than reading it.
#[cold]
fn reread_leniently<'de, S: DeserializeSeed<'de>>(
    input: &mut serde_json::Deserializer<StrRead<'de>>,
    seed: S,
) -> serde_json::Result<S::Value> {
    if lenient::too_deep() {
        return Err(serde_json::Error::custom("recursion limit exceeded"));
    }
    seed.deserialize(input)
}

/// While it lives, all text parsed is part of a text whose nesting is known.
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

/// Returns the nesting depth of JSON.
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

/// Skips the rest of a string.
fn pass_string(bytes: &mut std::str::Bytes<'_>) {
    while let Some(byte) = bytes.find(|byte| matches!(byte, b'"' | b'\\')) {
        if byte == b'"' {
            return;
        }
        bytes.next();
    }
}
