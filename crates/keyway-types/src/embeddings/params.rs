//! The request.

use crate::support::{kind_union, open_enum, params};

params! {
    /// A request for embeddings.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/create>.
    pub struct EmbeddingCreateParams {
        /// The model.
        required model: EmbeddingModel = "model",
        /// What to embed: a text or a list of tokens, or up to 2,048 of either. None may be empty.
        required input: EmbeddingCreateParamsInput = "input",
        /// How the vectors travel. The API's default: float.
        optional encoding_format: EmbeddingCreateParamsEncodingFormat = "encoding_format",
        /// The length of the vectors, at least 1. For models from the third generation on.
        optional dimensions: i64 = "dimensions",
        /// A name of the end user, by which abuse is found.
        optional user: String = "user",
    }
}

open_enum! {
    /// The name of a model for embeddings. Any other name can be given too.
    pub enum EmbeddingModel {
        TextEmbeddingAda002 = "text-embedding-ada-002",
        TextEmbedding3Small = "text-embedding-3-small",
        TextEmbedding3Large = "text-embedding-3-large",
    }
}

kind_union! {
    /// What to embed.
    pub enum EmbeddingCreateParamsInput {
        string => String(String),
        arrays {
            /// Several texts.
            string => Strings(Vec<String>),
            /// One list of tokens.
            number => Integers(Vec<i64>),
            /// Several lists of tokens.
            array => Arrays(Vec<Vec<i64>>),
        },
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
