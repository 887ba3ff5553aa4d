// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.files()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::reply::Text;
use crate::resources::resource;

impl OpenAI {
    /// The resource `files`.
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
