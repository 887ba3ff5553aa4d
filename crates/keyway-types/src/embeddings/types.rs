// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::EmbeddingVector;
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// Embeddings for one request.
    ///
    /// Only `data` is required, because compatible servers omit the rest.
    ///
    /// Returned by `embeddings.create`.
    pub struct CreateEmbeddingResponse {
        /// Always `"list"`.
        constant object: "list" = "object",
        /// Model that created the embeddings.
        lenient model: String = "model",
        /// Embeddings, one for each input.
        required data: Vec<Embedding> = "data",
        /// Token counts for the request.
        optional usage: CreateEmbeddingResponseUsage = "usage",
    }
}

object! {
    /// Token counts for an embeddings request.
    pub struct CreateEmbeddingResponseUsage {
        /// Tokens in the input.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// All tokens; the same as `prompt_tokens`.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An embedding vector.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/object>.
    pub struct Embedding {
        /// Position of the input in the request, counted from 0.
        lenient index: i64 = "index",
        /// Always `"embedding"`.
        constant object: "embedding" = "object",
        /// Vector of the input; its length depends on the model and on `dimensions`.
        required embedding: EmbeddingVector = "embedding",
    }
}

params! {
    /// A request for embeddings.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/create>.
    ///
    /// Parameters of `embeddings.create`.
    pub struct EmbeddingCreateParams {
        /// Model to use.
        required model: EmbeddingModel = "model",
        /// Input to embed: a string, a list of tokens, or a list of either with up to 2,048 entries. No
        /// entry may be empty.
        required input: EmbeddingCreateParamsInput = "input",
        /// Format in which the API sends the vectors. Default: `"float"`.
        optional encoding_format: EmbeddingCreateParamsEncodingFormat = "encoding_format",
        /// Length of the vectors. `text-embedding-3` and later models only. At least 1.
        optional dimensions: i64 = "dimensions",
        /// ID of your end user, which helps OpenAI detect abuse.
        optional user: String = "user",
    }
}

open_enum! {
    /// Format in which the API sends the vectors.
    pub enum EmbeddingCreateParamsEncodingFormat {
        /// JSON numbers.
        Float = "float",
        /// Base64-encoded bytes of the floats: smaller, and faster to decode.
        Base64 = "base64",
    }
}

kind_union! {
    /// Input to embed.
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
    /// Name of an embedding model. Any other name works too.
    ///
    /// The document allows any other string too.
    pub enum EmbeddingModel {
        TextEmbeddingAda002 = "text-embedding-ada-002",
        TextEmbedding3Small = "text-embedding-3-small",
        TextEmbedding3Large = "text-embedding-3-large",
    }
}
