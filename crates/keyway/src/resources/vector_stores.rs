// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Indexes files, and searches them by meaning.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::vector_stores::{VectorStoreCreateParams, VectorStoreSearchParams};
//!
//! let store = client.vector_stores().create(VectorStoreCreateParams::new().name("handbook")).await?;
//! let page = FileSource::from_bytes("leave.md", "Employees have thirty days of vacation.");
//! client.vector_stores().files().upload_and_poll(&store.id, page).await?;
//!
//! let query = VectorStoreSearchParams::new("How many days of vacation?");
//! let mut results = client.vector_stores().search(&store.id, query).items();
//! while let Some(found) = results.next().await {
//!     println!("{}", found?.filename);
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `vector_stores`; its [module](crate::resources::vector_stores) has an example.
    pub fn vector_stores(&self) -> VectorStores {
        VectorStores::new(self)
    }
}

resource! {
    /// The resource `vector_stores`.
    VectorStores
}

impl VectorStores {
    /// The resource `vector_stores.file_batches`.
    pub fn file_batches(&self) -> FileBatches {
        FileBatches::new(&self.client)
    }

    /// The resource `vector_stores.files`.
    pub fn files(&self) -> Files {
        Files::new(&self.client)
    }

    /// `vector_stores.create`: `POST /vector_stores`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn create(
        &self,
        params: types::vector_stores::VectorStoreCreateParams,
    ) -> Call<types::vector_stores::VectorStore> {
        Call::new(&self.client, &rows::VECTOR_STORES_CREATE, &[]).params(&params)
    }

    /// `vector_stores.delete`: `DELETE /vector_stores/{vector_store_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn delete(&self, vector_store_id: impl AsRef<str>) -> Call<types::vector_stores::VectorStoreDeleted> {
        Call::new(&self.client, &rows::VECTOR_STORES_DELETE, &[vector_store_id.as_ref()])
    }

    /// `vector_stores.list`: `GET /vector_stores`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::vector_stores::VectorStore>> {
        Call::new(&self.client, &rows::VECTOR_STORES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::vector_stores::VectorStoreListParams,
    ) -> Call<types::ListPage<types::vector_stores::VectorStore>> {
        Call::new(&self.client, &rows::VECTOR_STORES_LIST, &[]).params(&params)
    }

    /// `vector_stores.retrieve`: `GET /vector_stores/{vector_store_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn retrieve(&self, vector_store_id: impl AsRef<str>) -> Call<types::vector_stores::VectorStore> {
        Call::new(&self.client, &rows::VECTOR_STORES_RETRIEVE, &[vector_store_id.as_ref()])
    }

    /// `vector_stores.search`: `POST /vector_stores/{vector_store_id}/search`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn search(
        &self,
        vector_store_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreSearchParams,
    ) -> Call<types::ListPage<types::vector_stores::VectorStoreSearchResponse>> {
        Call::new(&self.client, &rows::VECTOR_STORES_SEARCH, &[vector_store_id.as_ref()]).params(&params)
    }

    /// `vector_stores.update`: `POST /vector_stores/{vector_store_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn update(
        &self,
        vector_store_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreUpdateParams,
    ) -> Call<types::vector_stores::VectorStore> {
        Call::new(&self.client, &rows::VECTOR_STORES_UPDATE, &[vector_store_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `vector_stores.file_batches`.
    FileBatches
}

impl FileBatches {
    /// `vector_stores.file_batches.cancel`: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn cancel(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> Call<types::vector_stores::VectorStoreFileBatch> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILE_BATCHES_CANCEL,
            &[vector_store_id.as_ref(), batch_id.as_ref()],
        )
    }

    /// `vector_stores.file_batches.create`: `POST /vector_stores/{vector_store_id}/file_batches`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn create(
        &self,
        vector_store_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreFileBatchCreateParams,
    ) -> Call<types::vector_stores::VectorStoreFileBatch> {
        Call::new(&self.client, &rows::VECTOR_STORES_FILE_BATCHES_CREATE, &[vector_store_id.as_ref()])
            .params(&params)
    }

    /// `vector_stores.file_batches.list_files`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
    ///
    /// [`list_files_with`](Self::list_files_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn list_files(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::vector_stores::VectorStoreFile>> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILE_BATCHES_LIST_FILES,
            &[vector_store_id.as_ref(), batch_id.as_ref()],
        )
    }

    /// As [`list_files`](Self::list_files), with parameters.
    #[inline]
    pub fn list_files_with(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreFileBatchListFilesParams,
    ) -> Call<types::ListPage<types::vector_stores::VectorStoreFile>> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILE_BATCHES_LIST_FILES,
            &[vector_store_id.as_ref(), batch_id.as_ref()],
        )
        .params(&params)
    }

    /// `vector_stores.file_batches.retrieve`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn retrieve(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> Call<types::vector_stores::VectorStoreFileBatch> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILE_BATCHES_RETRIEVE,
            &[vector_store_id.as_ref(), batch_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `vector_stores.files`.
    Files
}

impl Files {
    /// `vector_stores.files.content`: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn content(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::vector_stores::FileContentResponse>> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILES_CONTENT,
            &[vector_store_id.as_ref(), file_id.as_ref()],
        )
    }

    /// `vector_stores.files.create`: `POST /vector_stores/{vector_store_id}/files`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn create(
        &self,
        vector_store_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreFileCreateParams,
    ) -> Call<types::vector_stores::VectorStoreFile> {
        Call::new(&self.client, &rows::VECTOR_STORES_FILES_CREATE, &[vector_store_id.as_ref()])
            .params(&params)
    }

    /// `vector_stores.files.delete`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn delete(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<types::vector_stores::VectorStoreFileDeleted> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILES_DELETE,
            &[vector_store_id.as_ref(), file_id.as_ref()],
        )
    }

    /// `vector_stores.files.list`: `GET /vector_stores/{vector_store_id}/files`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn list(
        &self,
        vector_store_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::vector_stores::VectorStoreFile>> {
        Call::new(&self.client, &rows::VECTOR_STORES_FILES_LIST, &[vector_store_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        vector_store_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreFileListParams,
    ) -> Call<types::ListPage<types::vector_stores::VectorStoreFile>> {
        Call::new(&self.client, &rows::VECTOR_STORES_FILES_LIST, &[vector_store_id.as_ref()]).params(&params)
    }

    /// `vector_stores.files.retrieve`: `GET /vector_stores/{vector_store_id}/files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn retrieve(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<types::vector_stores::VectorStoreFile> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILES_RETRIEVE,
            &[vector_store_id.as_ref(), file_id.as_ref()],
        )
    }

    /// `vector_stores.files.update`: `POST /vector_stores/{vector_store_id}/files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/vector_stores>.
    #[inline]
    pub fn update(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
        params: types::vector_stores::VectorStoreFileUpdateParams,
    ) -> Call<types::vector_stores::VectorStoreFile> {
        Call::new(
            &self.client,
            &rows::VECTOR_STORES_FILES_UPDATE,
            &[vector_store_id.as_ref(), file_id.as_ref()],
        )
        .params(&params)
    }
}
