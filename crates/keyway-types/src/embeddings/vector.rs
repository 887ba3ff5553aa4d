//! A vector, in either of its wire formats. Written by hand.

use std::borrow::Cow;
use std::fmt;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use serde::de::{DeserializeSeed, SeqAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use crate::Json;
use crate::support::kinds::{Kinds, fill_union};
use crate::support::lenient;
use crate::support::raw::items_of;
use crate::support::wire::{Adapted, Wire, serde_by_wire};

/// Base64 as in RFC 4648, with or without padding.
const RULES: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// Decodes 32 characters at once if the processor can. One at a time, they took 40 % of a call's
/// instructions.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static BASE64: LazyLock<base64::engine::Simd> = LazyLock::new(|| base64::engine::Simd::standard(RULES));

/// On other processors it decodes one at a time.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static BASE64: base64::engine::GeneralPurpose =
    base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, RULES);

/// The amount of text decoded at once: whole floats, as 16 characters are 3.
const PIECE: usize = 2048;

/// An embedding vector.
///
/// It arrives as numbers or as base64, depending on the request's
/// [`encoding_format`](super::EmbeddingCreateParams#structfield.encoding_format), and serializes
/// the way it arrived. [`decode`](Self::decode) converts base64 to numbers. Numbers are kept as
/// `f32`, which is what the API computes with, unless that would change one of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmbeddingVector {
    /// The numbers.
    Floats(Vec<f32>),
    /// The numbers, if some of them are not `f32`: they have more digits, or are out of its range.
    Doubles(Vec<f64>),
    /// The numbers as little-endian `f32`, in base64 (RFC 4648).
    Base64(String),
    /// Any other JSON, kept unchanged.
    Unknown(Json),
}

/// A vector that cannot be converted to numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VectorError {
    /// It is not valid base64.
    Base64,
    /// It has this many bytes, which is not a multiple of 4, the size of a float.
    Length(usize),
    /// It is neither numbers nor base64.
    NotNumbers,
}

impl fmt::Display for VectorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Base64 => {
                f.write_str("the embedding is not valid base64; ask for encoding_format \"float\" instead")
            }
            Self::Length(bytes) => write!(
                f,
                "the embedding has {bytes} bytes, no multiple of 4; ask for encoding_format \"float\" instead"
            ),
            Self::NotNumbers => f.write_str(
                "the embedding is neither a list of numbers nor base64; read the JSON in `EmbeddingVector::Unknown`",
            ),
        }
    }
}

impl std::error::Error for VectorError {}

impl EmbeddingVector {
    /// Returns the numbers, unless they are still in base64; [`decode`](Self::decode) converts
    /// them.
    ///
    /// Numbers that are not `f32` are rounded, which copies them.
    pub fn floats(&self) -> Option<Cow<'_, [f32]>> {
        match self {
            Self::Floats(floats) => Some(Cow::Borrowed(floats)),
            Self::Doubles(doubles) => Some(doubles.iter().map(|double| *double as f32).collect()),
            _ => None,
        }
    }

    /// Keeps numbers as they arrived.
    pub(super) fn of(doubles: Vec<f64>) -> Self {
        // A 32-bit float is written as the equal double, so that its digits come back.
        if doubles.iter().all(|double| f64::from(*double as f32) == *double) {
            return Self::Floats(doubles.into_iter().map(|double| double as f32).collect());
        }
        Self::Doubles(doubles)
    }

    /// Converts base64 to numbers. Any other form, and invalid base64, is unchanged.
    pub fn decode(&mut self) -> Result<(), VectorError> {
        if let Self::Base64(text) = self {
            *self = Self::Floats(numbers(text.as_bytes())?);
        }
        Ok(())
    }
}

/// Converts any form to numbers: base64 is decoded, and numbers that are not `f32` are rounded.
impl TryFrom<EmbeddingVector> for Vec<f32> {
    type Error = VectorError;

    fn try_from(vector: EmbeddingVector) -> Result<Self, VectorError> {
        match vector {
            EmbeddingVector::Floats(floats) => Ok(floats),
            EmbeddingVector::Doubles(doubles) => {
                Ok(doubles.into_iter().map(|double| double as f32).collect())
            }
            EmbeddingVector::Base64(text) => numbers(text.as_bytes()),
            EmbeddingVector::Unknown(_) => Err(VectorError::NotNumbers),
        }
    }
}

/// Decodes base64 to numbers piece by piece, so that its bytes are not all in memory beside it.
fn numbers(text: &[u8]) -> Result<Vec<f32>, VectorError> {
    let mut numbers = Vec::with_capacity(text.len().div_ceil(4) * 3 / 4);
    let mut bytes = [0; PIECE / 4 * 3];
    let (mut ended, mut rest) = (false, 0);
    for piece in text.chunks(PIECE) {
        let length = BASE64.decode_slice(piece, &mut bytes).map_err(|_| VectorError::Base64)?;
        // Padding ends the text; nothing may follow it.
        if ended {
            return Err(VectorError::Base64);
        }
        let (words, over) = bytes[..length].as_chunks::<4>();
        numbers.extend(words.iter().map(|word| f32::from_le_bytes(*word)));
        (ended, rest) = (length < bytes.len(), over.len());
    }
    if rest == 0 { Ok(numbers) } else { Err(VectorError::Length(numbers.len() * 4 + rest)) }
}

impl From<Vec<f32>> for EmbeddingVector {
    fn from(floats: Vec<f32>) -> Self {
        Self::Floats(floats)
    }
}

impl Kinds for EmbeddingVector {
    fn unknown(json: Json) -> Self {
        Self::Unknown(json)
    }

    fn scalar(value: Value) -> Result<Self, serde_json::Error> {
        Ok(match value {
            Value::String(text) => Self::Base64(text),
            other => Self::Unknown(other.into()),
        })
    }

    fn array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        // JSON does not say how many there will be; few vectors are less than half as long.
        let mut doubles: Vec<f64> = Vec::with_capacity(items.size_hint().unwrap_or(1024).min(4096));
        while let Some(item) = items.next_element_seed(Double)? {
            doubles.push(item);
        }
        Ok(Self::of(doubles))
    }
}

impl EmbeddingVector {
    /// Reads numbers that arrived as texts.
    #[cold]
    fn read_texts(&mut self) {
        if let Self::Unknown(json) = self
            && let Some(vector) = of_texts(json.text())
        {
            *self = vector;
            lenient::lose();
        }
    }
}

/// Returns the vector of a list of numbers, some in strings; `None` if an item is no number.
fn of_texts(json: &str) -> Option<EmbeddingVector> {
    let number = |json: &String| {
        let mut number = 0.0;
        (number.adapt("", json) == Adapted::Converted && json != "null").then_some(number)
    };
    let doubles: Option<Vec<f64>> = items_of(json)?.iter().map(number).collect();
    doubles.map(EmbeddingVector::of)
}

/// Parses one number, as serde does. It is a separate type so that it is inlined into the loop
/// around it.
struct Double;

impl<'de> DeserializeSeed<'de> for Double {
    type Value = f64;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<f64, D::Error> {
        input.deserialize_f64(self)
    }
}

impl Visitor<'_> for Double {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    #[inline]
    fn visit_f64<E>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }

    #[inline]
    fn visit_i64<E>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }

    #[inline]
    fn visit_u64<E>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }
}

impl Wire for EmbeddingVector {
    fn blank() -> Self {
        Self::Unknown(Json::NULL)
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Floats(floats) => finite(floats.iter().map(|float| f64::from(*float)), field, out),
            Self::Doubles(doubles) => finite(doubles.iter().copied(), field, out),
            Self::Base64(text) => out.serialize_str(text),
            Self::Unknown(value) => value.encode(field, out),
        }
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        fill_union(self, input)?;
        if lenient::on() {
            self.read_texts();
        }
        Ok(())
    }

    fn still_is(&self, _: &str, json: &str) -> bool {
        of_texts(json).is_some_and(|vector| *self == vector)
    }
}

serde_by_wire!(impl for EmbeddingVector);

fn finite<S: Serializer>(
    numbers: impl Iterator<Item = f64> + Clone,
    field: &str,
    out: S,
) -> Result<S::Ok, S::Error> {
    match numbers.clone().find(|number| !number.is_finite()) {
        Some(odd) => Err(S::Error::custom(format_args!(
            "`{field}` has {odd}, which JSON cannot represent; use finite numbers"
        ))),
        None => out.collect_seq(numbers),
    }
}
