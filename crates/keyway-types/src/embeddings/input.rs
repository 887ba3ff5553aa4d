//! Shortcuts for the input of embeddings. Written by hand.

use super::EmbeddingCreateParamsInput;

impl<const N: usize> From<[&str; N]> for EmbeddingCreateParamsInput {
    fn from(texts: [&str; N]) -> Self {
        Self::Strings(texts.map(str::to_owned).into())
    }
}

impl<const N: usize> From<[String; N]> for EmbeddingCreateParamsInput {
    fn from(texts: [String; N]) -> Self {
        Self::Strings(texts.into())
    }
}

impl From<Vec<&str>> for EmbeddingCreateParamsInput {
    fn from(texts: Vec<&str>) -> Self {
        Self::Strings(texts.into_iter().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[i64; N]> for EmbeddingCreateParamsInput {
    fn from(tokens: [i64; N]) -> Self {
        Self::Integers(tokens.into())
    }
}
