//! Methods that do more than make a call. The generated methods call them.
#![cfg(feature = "embeddings")]

use keyway_types::embeddings::{
    CreateEmbeddingResponse, EmbeddingCreateParams, EmbeddingCreateParamsEncodingFormat as EncodingFormat,
};
use keyway_types::operations;

use crate::call::Call;
use crate::client::OpenAI;

/// Turns texts into vectors.
///
/// Unless `encoding_format` is set, vectors are requested as base64, which is about a third of the
/// size, and decoded to floats. If it is set, they arrive in that format.
pub(super) fn embeddings_create(
    client: &OpenAI,
    mut params: EmbeddingCreateParams,
) -> Call<CreateEmbeddingResponse> {
    let chosen = params.encoding_format.is_some();
    if !chosen {
        params.encoding_format = Some(EncodingFormat::Base64);
    }
    let call = Call::new(client, &operations::EMBEDDINGS_CREATE, &[])
        .params(&params)
        .read(CreateEmbeddingResponse::from_json);
    if chosen { call } else { call.finish(|reply| reply.decode_vectors().map_err(|error| error.to_string())) }
}
