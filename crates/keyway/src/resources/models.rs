//! `client.models()`.

use keyway_types::ListPage;
use keyway_types::models::Model;
use keyway_types::operations;

use crate::call::Call;
use crate::client::OpenAI;

/// Models; made by [`OpenAI::models`].
#[derive(Clone, Debug)]
pub struct Models {
    client: OpenAI,
}

impl Models {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self { client: client.clone() }
    }

    /// The models that the key may use: `GET /models`. One page holds them all.
    ///
    /// See <https://platform.openai.com/docs/api-reference/models/list>.
    pub fn list(&self) -> Call<ListPage<Model>> {
        Call::new(&self.client, &operations::MODELS_LIST, &[])
    }

    /// One model: `GET /models/{model}`. An empty name, `.` and `..` fail locally (H5).
    ///
    /// See <https://platform.openai.com/docs/api-reference/models/retrieve>.
    pub fn retrieve(&self, model: impl AsRef<str>) -> Call<Model> {
        Call::new(&self.client, &operations::MODELS_RETRIEVE, &[model.as_ref()])
    }
}
