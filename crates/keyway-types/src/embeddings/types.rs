// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::EmbeddingVector;
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// The embeddings of one request.
    ///
    /// Only `data` must be there: compatible servers leave the rest out.
    pub struct CreateEmbeddingResponse {
        /// What this is: `list`. Always `"list"`.
        constant object: "list" = "object",
        /// The model that made them.
        lenient model: String = "model",
        /// The vectors, one for each input.
        required data: Vec<Embedding> = "data",
        /// The tokens used.
        optional usage: CreateEmbeddingResponseUsage = "usage",
    }
}

object! {
    /// The tokens that a request for embeddings used.
    pub struct CreateEmbeddingResponseUsage {
        /// Tokens of the input.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// All tokens, which are the same.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// One vector.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/object>.
    pub struct Embedding {
        /// Which input it is for, from 0.
        lenient index: i64 = "index",
        /// What this is: `embedding`. Always `"embedding"`.
        constant object: "embedding" = "object",
        /// The vector.
        required embedding: EmbeddingVector = "embedding",
    }
}

params! {
    /// A request for embeddings.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/create>.
    pub struct EmbeddingCreateParams {
        /// The model.
        required model: EmbeddingModel = "model",
        /// What to embed: a text or a list of tokens, or up to 2,048 of either. None may be empty.
        required input: EmbeddingCreateParamsInput = "input",
        /// How the vectors travel. The API's default: float. Default: `"float"`.
        optional encoding_format: EmbeddingCreateParamsEncodingFormat = "encoding_format",
        /// The length of the vectors, at least 1. For models from the third generation on. At least 1.
        optional dimensions: i64 = "dimensions",
        /// A name of the end user, by which abuse is found.
        optional user: String = "user",
    }
}

open_enum! {
    /// How vectors travel.
    pub enum EmbeddingCreateParamsEncodingFormat {
        /// As JSON numbers.
        Float = "float",
        /// As the floats' bytes in base64, which is smaller and faster to read.
        Base64 = "base64",
    }
}

kind_union! {
    /// What to embed.
    pub enum EmbeddingCreateParamsInput {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            number => Integers(Vec<i64>),
            array => Arrays(Vec<Vec<i64>>),
        },
    }
}

open_enum! {
    /// The name of a model for embeddings. Any other name can be given too.
    ///
    /// The document allows any other string too.
    pub enum EmbeddingModel {
        TextEmbeddingAda002 = "text-embedding-ada-002",
        TextEmbedding3Small = "text-embedding-3-small",
        TextEmbedding3Large = "text-embedding-3-large",
    }
}
