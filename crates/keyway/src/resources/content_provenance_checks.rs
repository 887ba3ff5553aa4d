// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Finds out whether a picture, sound or video was made by the API's models.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::content_provenance_checks::ContentProvenanceCheckCreateParams;
//!
//! let picture = FileSource::from_bytes("picture.png", &b"\x89PNG\r\n\x1a\n"[..]);
//! let check = client.content_provenance_checks();
//! let check = check.create(ContentProvenanceCheckCreateParams::new(picture)).await?;
//! println!("{} results", check.results.len());
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `content_provenance_checks`; its [module](crate::resources::content_provenance_checks) has an example.
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
