// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Answers questions about an input by probabilities, choices and scores, instead of text.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::decisions::{DecisionCreateParams, DecisionCreateQuestionQuestionParamPredicate};
//!
//! let question = DecisionCreateQuestionQuestionParamPredicate::new("Is this a complaint?");
//! let params = DecisionCreateParams::new("The lamp arrived broken.", "gpt-4.1", [question.into()]);
//! for answer in &client.decisions().create(params).await?.answers {
//!     println!("{answer:?}");
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `decisions`; its [module](crate::resources::decisions) has an example.
    pub fn decisions(&self) -> Decisions {
        Decisions::new(self)
    }
}

resource! {
    /// The resource `decisions`.
    Decisions
}

impl Decisions {
    /// `decisions.create`: `POST /decisions`.
    #[inline]
    pub fn create(&self, params: types::decisions::DecisionCreateParams) -> Call<types::shared::Decision> {
        Call::new(&self.client, &rows::DECISIONS_CREATE, &[]).params(&params)
    }
}
