// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.containers()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;
use crate::reply::Empty;

impl OpenAI {
    /// The resource `containers`.
    pub fn containers(&self) -> Containers {
        Containers::new(self, self.client.containers())
    }
}

waiting! {
    containers::Containers { files: Files }
    create(params: types::containers::ContainerCreateParams) -> types::containers::ContainerResource;
    delete(container_id: impl AsRef<str>) -> Empty;
    list() -> types::ListPage<types::containers::ContainerResource>;
    list_with(params: types::containers::ContainerListParams) -> types::ListPage<types::containers::ContainerResource>;
    retrieve(container_id: impl AsRef<str>) -> types::containers::ContainerResource;
}

waiting! {
    containers::Files { content: FilesContent }
    create(container_id: impl AsRef<str>, params: types::containers::ContainerFileCreateParams) -> types::containers::ContainerFileResource;
    delete(container_id: impl AsRef<str>, file_id: impl AsRef<str>) -> Empty;
    list(container_id: impl AsRef<str>) -> types::ListPage<types::containers::ContainerFileResource>;
    list_with(container_id: impl AsRef<str>, params: types::containers::ContainerFileListParams) -> types::ListPage<types::containers::ContainerFileResource>;
    retrieve(container_id: impl AsRef<str>, file_id: impl AsRef<str>) -> types::containers::ContainerFileResource;
}

waiting! {
    containers::FilesContent {}
    retrieve(container_id: impl AsRef<str>, file_id: impl AsRef<str>) -> Download;
}
