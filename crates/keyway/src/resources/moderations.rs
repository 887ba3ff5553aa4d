// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Tells whether texts or pictures are harmful, and in which way.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::moderations::ModerationCreateParams;
//!
//! let params = ModerationCreateParams::new("A story full of violence.").model("omni-moderation-latest");
//! for result in &client.moderations().create(params).await?.results {
//!     println!("flagged: {}, violence: {:.3}", result.flagged, result.category_scores.violence);
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `moderations`; its [module](crate::resources::moderations) has an example.
    pub fn moderations(&self) -> Moderations {
        Moderations::new(self)
    }
}

resource! {
    /// The resource `moderations`.
    Moderations
}

impl Moderations {
    /// `moderations.create`: `POST /moderations`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/moderations>.
    #[inline]
    pub fn create(
        &self,
        params: types::moderations::ModerationCreateParams,
    ) -> Call<types::moderations::ModerationCreateResponse> {
        Call::new(&self.client, &rows::MODERATIONS_CREATE, &[]).params(&params)
    }
}
