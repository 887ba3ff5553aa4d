// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Runs many requests within a day, at half the price: a file of requests becomes a file of
//! results.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::batches::BatchCreateParams;
//! use keyway::types::files::FileCreateParams;
//!
//! let line = r#"{"custom_id": "1", "method": "POST", "url": "/v1/chat/completions",
//!                "body": {"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]}}"#;
//! let requests = FileSource::from_bytes("requests.jsonl", line.replace('\n', ""));
//! let file = client.files().create(FileCreateParams::new(requests, "batch")).await?;
//! let params = BatchCreateParams::new(file.id.clone(), "/v1/chat/completions");
//! let batch = client.batches().create(params).await?;
//! println!("{} is {}", batch.id, client.batches().retrieve(&batch.id).await?.status);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `batches`; its [module](crate::resources::batches) has an example.
    pub fn batches(&self) -> Batches {
        Batches::new(self)
    }
}

resource! {
    /// The resource `batches`.
    Batches
}

impl Batches {
    /// `batches.cancel`: `POST /batches/{batch_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn cancel(&self, batch_id: impl AsRef<str>) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_CANCEL, &[batch_id.as_ref()])
    }

    /// `batches.create`: `POST /batches`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn create(&self, params: types::batches::BatchCreateParams) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_CREATE, &[]).params(&params)
    }

    /// `batches.list`: `GET /batches`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::batches::Batch>> {
        Call::new(&self.client, &rows::BATCHES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::batches::BatchListParams,
    ) -> Call<types::ListPage<types::batches::Batch>> {
        Call::new(&self.client, &rows::BATCHES_LIST, &[]).params(&params)
    }

    /// `batches.retrieve`: `GET /batches/{batch_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/batch>.
    #[inline]
    pub fn retrieve(&self, batch_id: impl AsRef<str>) -> Call<types::batches::Batch> {
        Call::new(&self.client, &rows::BATCHES_RETRIEVE, &[batch_id.as_ref()])
    }
}
