// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.vector_stores()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `vector_stores`.
    pub fn vector_stores(&self) -> VectorStores {
        VectorStores::new(self, self.client.vector_stores())
    }
}

waiting! {
    vector_stores::VectorStores { file_batches: FileBatches, files: Files }
    create(params: types::vector_stores::VectorStoreCreateParams) -> types::vector_stores::VectorStore;
    delete(vector_store_id: impl AsRef<str>) -> types::vector_stores::VectorStoreDeleted;
    list() -> types::ListPage<types::vector_stores::VectorStore>;
    list_with(params: types::vector_stores::VectorStoreListParams) -> types::ListPage<types::vector_stores::VectorStore>;
    retrieve(vector_store_id: impl AsRef<str>) -> types::vector_stores::VectorStore;
    search(vector_store_id: impl AsRef<str>, params: types::vector_stores::VectorStoreSearchParams) -> types::ListPage<types::vector_stores::VectorStoreSearchResponse>;
    update(vector_store_id: impl AsRef<str>, params: types::vector_stores::VectorStoreUpdateParams) -> types::vector_stores::VectorStore;
}

waiting! {
    vector_stores::FileBatches {}
    cancel(vector_store_id: impl AsRef<str>, batch_id: impl AsRef<str>) -> types::vector_stores::VectorStoreFileBatch;
    create(vector_store_id: impl AsRef<str>, params: types::vector_stores::VectorStoreFileBatchCreateParams) -> types::vector_stores::VectorStoreFileBatch;
    list_files(vector_store_id: impl AsRef<str>, batch_id: impl AsRef<str>) -> types::ListPage<types::vector_stores::VectorStoreFile>;
    list_files_with(vector_store_id: impl AsRef<str>, batch_id: impl AsRef<str>, params: types::vector_stores::VectorStoreFileBatchListFilesParams) -> types::ListPage<types::vector_stores::VectorStoreFile>;
    retrieve(vector_store_id: impl AsRef<str>, batch_id: impl AsRef<str>) -> types::vector_stores::VectorStoreFileBatch;
}

waiting! {
    vector_stores::Files {}
    content(vector_store_id: impl AsRef<str>, file_id: impl AsRef<str>) -> types::ListPage<types::vector_stores::FileContentResponse>;
    create(vector_store_id: impl AsRef<str>, params: types::vector_stores::VectorStoreFileCreateParams) -> types::vector_stores::VectorStoreFile;
    delete(vector_store_id: impl AsRef<str>, file_id: impl AsRef<str>) -> types::vector_stores::VectorStoreFileDeleted;
    list(vector_store_id: impl AsRef<str>) -> types::ListPage<types::vector_stores::VectorStoreFile>;
    list_with(vector_store_id: impl AsRef<str>, params: types::vector_stores::VectorStoreFileListParams) -> types::ListPage<types::vector_stores::VectorStoreFile>;
    retrieve(vector_store_id: impl AsRef<str>, file_id: impl AsRef<str>) -> types::vector_stores::VectorStoreFile;
    update(vector_store_id: impl AsRef<str>, file_id: impl AsRef<str>, params: types::vector_stores::VectorStoreFileUpdateParams) -> types::vector_stores::VectorStoreFile;
}
