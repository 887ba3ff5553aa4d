// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Stores files for other parts of the API. Files are streamed in both directions, never held in
//! memory.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::files::FileCreateParams;
//!
//! let notes = FileSource::from_bytes("notes.txt", "Buy milk."); // or FileSource::from_path("notes.txt")
//! let file = client.files().create(FileCreateParams::new(notes, "user_data")).await?;
//! println!("{} has {} bytes", file.filename, file.bytes);
//!
//! let bytes = client.files().content(&file.id).await?.bytes().await?;
//! assert_eq!(bytes, "Buy milk.");
//! client.files().delete(&file.id).await?;
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::reply::Text;
use crate::resources::resource;

impl OpenAI {
    /// The resource `files`; its [module](crate::resources::files) has an example.
    pub fn files(&self) -> Files {
        Files::new(self)
    }
}

resource! {
    /// The resource `files`.
    Files
}

impl Files {
    /// `files.content`: `GET /files/{file_id}/content`.
    ///
    /// Await it for its bytes as they arrive.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[inline]
    pub fn content(&self, file_id: impl AsRef<str>) -> Call<Download> {
        Call::new(&self.client, &rows::FILES_CONTENT, &[file_id.as_ref()])
    }

    /// `files.create`: `POST /files`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[inline]
    pub fn create(&self, params: types::files::FileCreateParams) -> Call<types::files::FileObject> {
        Call::new(&self.client, &rows::FILES_CREATE, &[]).params(&params)
    }

    /// `files.delete`: `DELETE /files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[inline]
    pub fn delete(&self, file_id: impl AsRef<str>) -> Call<types::files::FileDeleted> {
        Call::new(&self.client, &rows::FILES_DELETE, &[file_id.as_ref()])
    }

    /// `files.list`: `GET /files`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::files::FileObject>> {
        Call::new(&self.client, &rows::FILES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::files::FileListParams,
    ) -> Call<types::ListPage<types::files::FileObject>> {
        Call::new(&self.client, &rows::FILES_LIST, &[]).params(&params)
    }

    /// `files.retrieve`: `GET /files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[inline]
    pub fn retrieve(&self, file_id: impl AsRef<str>) -> Call<types::files::FileObject> {
        Call::new(&self.client, &rows::FILES_RETRIEVE, &[file_id.as_ref()])
    }

    /// `files.retrieve_content`: `GET /files/{file_id}/content`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/files>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve_content(&self, file_id: impl AsRef<str>) -> Call<Text> {
        Call::new(&self.client, &rows::FILES_RETRIEVE_CONTENT, &[file_id.as_ref()])
    }
}
