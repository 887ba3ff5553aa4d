//! Waits for the files of vector stores.

use std::sync::Arc;

use keyway_types::FileSource;
use keyway_types::files::FileCreateParams;
use keyway_types::vector_stores::{
    VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams, VectorStoreFileBatchStatus,
    VectorStoreFileCreateParams, VectorStoreFileStatus,
};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{Polling, Status, as_helper};
use crate::client::OpenAI;
use crate::error::{Error, Result};
use crate::reply::Reply;
use crate::resources::vector_stores::{FileBatches, Files};

/// How many files are uploaded at a time.
const UPLOADS: usize = 5;
/// The purpose with which files for vector stores are uploaded.
const PURPOSE: &str = "assistants";

impl Files {
    /// Adds a file to a vector store, then waits until it is indexed, failed or cancelled.
    pub fn create_and_poll(
        &self,
        vector_store_id: impl AsRef<str>,
        params: VectorStoreFileCreateParams,
    ) -> Polling<VectorStoreFile> {
        let (files, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let created = self.create(&store, params);
        Polling::new(created, move |file| files.retrieve(&store, &file.id), file_status)
    }

    /// Waits until a file of a vector store is indexed, failed or cancelled.
    pub fn poll(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Polling<VectorStoreFile> {
        Polling::of(self.retrieve(vector_store_id, file_id), file_status)
    }

    /// Uploads a file and adds it to a vector store.
    ///
    /// # Errors
    /// Those of either call.
    pub async fn upload(
        &self,
        vector_store_id: impl AsRef<str>,
        file: FileSource,
    ) -> Result<Reply<VectorStoreFile>> {
        let id = upload(&self.client, file).await?;
        self.create(vector_store_id, VectorStoreFileCreateParams::new(id)).await
    }

    /// Uploads a file, adds it to a vector store, then waits until it is indexed, failed or
    /// cancelled.
    pub fn upload_and_poll(
        &self,
        vector_store_id: impl AsRef<str>,
        file: FileSource,
    ) -> Polling<VectorStoreFile> {
        let (files, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let (uploading, into) = (files.clone(), store.clone());
        let created = async move {
            let id = upload(&uploading.client, file).await?;
            as_helper(uploading.create(into, VectorStoreFileCreateParams::new(id))).await
        };
        Polling::after(created, move |file| files.retrieve(&store, &file.id), file_status)
    }
}

impl FileBatches {
    /// Adds a batch of files to a vector store, then waits until all are indexed, failed or
    /// cancelled.
    pub fn create_and_poll(
        &self,
        vector_store_id: impl AsRef<str>,
        params: VectorStoreFileBatchCreateParams,
    ) -> Polling<VectorStoreFileBatch> {
        let (batches, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let created = self.create(&store, params);
        Polling::new(created, move |batch| batches.retrieve(&store, &batch.id), batch_status)
    }

    /// Waits until all files of a batch are indexed, failed or cancelled.
    pub fn poll(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> Polling<VectorStoreFileBatch> {
        Polling::of(self.retrieve(vector_store_id, batch_id), batch_status)
    }

    /// Uploads files, five at a time, adds them to a vector store together with those in `params`,
    /// then waits until all are indexed, failed or cancelled. If an upload fails, the others are
    /// dropped.
    pub fn upload_and_poll(
        &self,
        vector_store_id: impl AsRef<str>,
        files: impl IntoIterator<Item = FileSource>,
        mut params: VectorStoreFileBatchCreateParams,
    ) -> Polling<VectorStoreFileBatch> {
        let (batches, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let files: Vec<FileSource> = files.into_iter().collect();
        let (uploading, into) = (batches.clone(), store.clone());
        let created = async move {
            params.file_ids.get_or_insert_default().extend(upload_all(&uploading.client, files).await?);
            as_helper(uploading.create(into, params)).await
        };
        Polling::after(created, move |batch| batches.retrieve(&store, &batch.id), batch_status)
    }
}

async fn upload(client: &OpenAI, file: FileSource) -> Result<String> {
    Ok(client.files().create(FileCreateParams::new(file, PURPOSE)).await?.into_inner().id)
}

/// Uploads files, several at a time, and returns their IDs in order.
async fn upload_all(client: &OpenAI, files: Vec<FileSource>) -> Result<Vec<String>> {
    let (turns, mut tasks) = (Arc::new(Semaphore::new(UPLOADS)), JoinSet::new());
    let mut ids = vec![String::new(); files.len()];
    for (index, file) in files.into_iter().enumerate() {
        let (turns, client) = (Arc::clone(&turns), client.clone());
        tasks.spawn(async move {
            let _turn = turns.acquire().await;
            upload(&client, file).await.map(|id| (index, id))
        });
    }
    // On an error, dropping the set ends the other tasks.
    while let Some(done) = tasks.join_next().await {
        let (index, id) = done.map_err(|error| {
            let text = format!(
                "An upload was canceled ({error}); keep the runtime alive until all uploads complete"
            );
            Error::cancelled(text)
        })??;
        ids[index] = id;
    }
    Ok(ids)
}

fn file_status(file: &VectorStoreFile) -> Status<'_> {
    use VectorStoreFileStatus as S;
    let ended = matches!(file.status, S::Completed | S::Cancelled | S::Failed);
    Status { text: file.status.as_str(), ended }
}

fn batch_status(batch: &VectorStoreFileBatch) -> Status<'_> {
    use VectorStoreFileBatchStatus as S;
    let ended = matches!(batch.status, S::Completed | S::Cancelled | S::Failed);
    Status { text: batch.status.as_str(), ended }
}
