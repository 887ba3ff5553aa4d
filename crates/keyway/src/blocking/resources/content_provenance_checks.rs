// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.content_provenance_checks()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `content_provenance_checks`.
    pub fn content_provenance_checks(&self) -> ContentProvenanceChecks {
        ContentProvenanceChecks::new(self, self.client.content_provenance_checks())
    }
}

waiting! {
    content_provenance_checks::ContentProvenanceChecks {}
    create(params: types::content_provenance_checks::ContentProvenanceCheckCreateParams) -> types::content_provenance_checks::ContentProvenanceCheck;
}
