// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.content_provenance_checks()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `content_provenance_checks`.
    pub fn content_provenance_checks(&self) -> ContentProvenanceChecks {
        ContentProvenanceChecks::new(self)
    }
}

resource! {
    /// The resource `content_provenance_checks`.
    ContentProvenanceChecks
}

impl ContentProvenanceChecks {
    /// `content_provenance_checks.create`: `POST /content_provenance_checks`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/content_provenance_checks>.
    #[inline]
    pub fn create(
        &self,
        params: types::content_provenance_checks::ContentProvenanceCheckCreateParams,
    ) -> Call<types::content_provenance_checks::ContentProvenanceCheck> {
        Call::new(&self.client, &rows::CONTENT_PROVENANCE_CHECKS_CREATE, &[]).params(&params)
    }
}
