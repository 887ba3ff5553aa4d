// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.files()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;
use crate::reply::Text;

impl OpenAI {
    /// The resource `files`.
    pub fn files(&self) -> Files {
        Files::new(self, self.client.files())
    }
}

waiting! {
    files::Files {}
    content(file_id: impl AsRef<str>) -> Download;
    create(params: types::files::FileCreateParams) -> types::files::FileObject;
    delete(file_id: impl AsRef<str>) -> types::files::FileDeleted;
    list() -> types::ListPage<types::files::FileObject>;
    list_with(params: types::files::FileListParams) -> types::ListPage<types::files::FileObject>;
    retrieve(file_id: impl AsRef<str>) -> types::files::FileObject;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve_content(file_id: impl AsRef<str>) -> Text;
}
