//! `client.embeddings()`.

use keyway_types::embeddings::{
    CreateEmbeddingResponse, EmbeddingCreateParams, EmbeddingCreateParamsEncodingFormat as EncodingFormat,
};
use keyway_types::operations;

use crate::call::Call;
use crate::client::OpenAI;

/// Embeddings; made by [`OpenAI::embeddings`].
#[derive(Clone, Debug)]
pub struct Embeddings {
    client: OpenAI,
}

impl Embeddings {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self { client: client.clone() }
    }

    /// Turns texts into vectors: `POST /embeddings`.
    ///
    /// Unless `encoding_format` is set, the vectors travel as base64, about a third of the size, and arrive as floats all the
    /// same. Set, they arrive as they were asked for.
    ///
    /// See <https://platform.openai.com/docs/api-reference/embeddings/create>.
    pub fn create(&self, mut params: EmbeddingCreateParams) -> Call<CreateEmbeddingResponse> {
        let chosen = params.encoding_format.is_some();
        if !chosen {
            params.encoding_format = Some(EncodingFormat::Base64);
        }
        let call = Call::new(&self.client, &operations::EMBEDDINGS_CREATE, &[]).params(&params);
        if chosen {
            call
        } else {
            call.finish(|reply| reply.decode_vectors().map_err(|error| error.to_string()))
        }
    }
}
