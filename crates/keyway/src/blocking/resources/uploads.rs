// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.uploads()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `uploads`.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self, self.client.uploads())
    }
}

waiting! {
    uploads::Uploads { parts: Parts }
    cancel(upload_id: impl AsRef<str>) -> types::uploads::Upload;
    complete(upload_id: impl AsRef<str>, params: types::uploads::UploadCompleteParams) -> types::uploads::Upload;
    create(params: types::uploads::UploadCreateParams) -> types::uploads::Upload;
}

waiting! {
    uploads::Parts {}
    create(upload_id: impl AsRef<str>, params: types::uploads::UploadPartCreateParams) -> types::uploads::UploadPart;
}
