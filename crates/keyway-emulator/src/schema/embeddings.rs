//! The body of `embeddings.create`.
//!
//! Facts of the API reference, page `embeddings/create`.

use super::Shape::{Choice, Either, Integer, List};
use super::{Record, SOME_TEXT, Shape, TEXT, may, need};

/// The whole body.
pub(crate) static EMBEDDING: Record = Record(&[
    need("model", SOME_TEXT),
    need("input", Either(&[SOME_TEXT, INPUTS])),
    may("dimensions", Integer { min: 1, max: i64::MAX }),
    may("encoding_format", Choice(&["float", "base64"])),
    may("user", TEXT),
]);

const TOKEN: Shape = Integer { min: 0, max: i64::MAX };
/// Strings, tokens, or lists of tokens. That all items are of one kind is a rule of its own.
const INPUTS: Shape = List {
    of: &Either(&[SOME_TEXT, TOKEN, List { of: &TOKEN, min: 1, max: usize::MAX }]),
    min: 1,
    max: 2048,
};
