// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Makes the containers in which the code interpreter runs, and moves files in and out of them.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::containers::{ContainerCreateParams, ContainerFileCreateParams};
//!
//! let container = client.containers().create(ContainerCreateParams::new("analysis")).await?;
//! let data = ContainerFileCreateParams::new().file(FileSource::from_bytes("data.csv", "a,b\n1,2\n"));
//! let file = client.containers().files().create(&container.id, data).await?;
//! println!("{} holds {}", container.name, file.path);
//! client.containers().delete(&container.id).await?;
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::reply::Empty;
use crate::resources::resource;

impl OpenAI {
    /// The resource `containers`; its [module](crate::resources::containers) has an example.
    pub fn containers(&self) -> Containers {
        Containers::new(self)
    }
}

resource! {
    /// The resource `containers`.
    Containers
}

impl Containers {
    /// The resource `containers.files`.
    pub fn files(&self) -> Files {
        Files::new(&self.client)
    }

    /// `containers.create`: `POST /containers`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/post>.
    #[inline]
    pub fn create(
        &self,
        params: types::containers::ContainerCreateParams,
    ) -> Call<types::containers::ContainerResource> {
        Call::new(&self.client, &rows::CONTAINERS_CREATE, &[]).params(&params)
    }

    /// `containers.delete`: `DELETE /containers/{container_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/delete>.
    #[inline]
    pub fn delete(&self, container_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::CONTAINERS_DELETE, &[container_id.as_ref()])
    }

    /// `containers.list`: `GET /containers`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/get>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::containers::ContainerResource>> {
        Call::new(&self.client, &rows::CONTAINERS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::containers::ContainerListParams,
    ) -> Call<types::ListPage<types::containers::ContainerResource>> {
        Call::new(&self.client, &rows::CONTAINERS_LIST, &[]).params(&params)
    }

    /// `containers.retrieve`: `GET /containers/{container_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/get>.
    #[inline]
    pub fn retrieve(&self, container_id: impl AsRef<str>) -> Call<types::containers::ContainerResource> {
        Call::new(&self.client, &rows::CONTAINERS_RETRIEVE, &[container_id.as_ref()])
    }
}

resource! {
    /// The resource `containers.files`.
    Files
}

impl Files {
    /// The resource `containers.files.content`.
    pub fn content(&self) -> FilesContent {
        FilesContent::new(&self.client)
    }

    /// `containers.files.create`: `POST /containers/{container_id}/files`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/post>.
    #[inline]
    pub fn create(
        &self,
        container_id: impl AsRef<str>,
        params: types::containers::ContainerFileCreateParams,
    ) -> Call<types::containers::ContainerFileResource> {
        Call::new(&self.client, &rows::CONTAINERS_FILES_CREATE, &[container_id.as_ref()]).params(&params)
    }

    /// `containers.files.delete`: `DELETE /containers/{container_id}/files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/delete>.
    #[inline]
    pub fn delete(&self, container_id: impl AsRef<str>, file_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::CONTAINERS_FILES_DELETE, &[container_id.as_ref(), file_id.as_ref()])
    }

    /// `containers.files.list`: `GET /containers/{container_id}/files`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/get>.
    #[inline]
    pub fn list(
        &self,
        container_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::containers::ContainerFileResource>> {
        Call::new(&self.client, &rows::CONTAINERS_FILES_LIST, &[container_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        container_id: impl AsRef<str>,
        params: types::containers::ContainerFileListParams,
    ) -> Call<types::ListPage<types::containers::ContainerFileResource>> {
        Call::new(&self.client, &rows::CONTAINERS_FILES_LIST, &[container_id.as_ref()]).params(&params)
    }

    /// `containers.files.retrieve`: `GET /containers/{container_id}/files/{file_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/get>.
    #[inline]
    pub fn retrieve(
        &self,
        container_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<types::containers::ContainerFileResource> {
        Call::new(&self.client, &rows::CONTAINERS_FILES_RETRIEVE, &[container_id.as_ref(), file_id.as_ref()])
    }
}

resource! {
    /// The resource `containers.files.content`.
    FilesContent
}

impl FilesContent {
    /// `containers.files.content.retrieve`: `GET /containers/{container_id}/files/{file_id}/content`.
    ///
    /// Await it for its bytes as they arrive.
    ///
    /// See <https://platform.openai.com/docs/api-reference/containers/get>.
    #[inline]
    pub fn retrieve(&self, container_id: impl AsRef<str>, file_id: impl AsRef<str>) -> Call<Download> {
        Call::new(
            &self.client,
            &rows::CONTAINERS_FILES_CONTENT_RETRIEVE,
            &[container_id.as_ref(), file_id.as_ref()],
        )
    }
}
