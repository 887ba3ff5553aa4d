// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.uploads()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `uploads`.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self)
    }
}

resource! {
    /// The resource `uploads`.
    Uploads
}

impl Uploads {
    /// The resource `uploads.parts`.
    pub fn parts(&self) -> Parts {
        Parts::new(&self.client)
    }

    /// `uploads.cancel`: `POST /uploads/{upload_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/uploads>.
    #[inline]
    pub fn cancel(&self, upload_id: impl AsRef<str>) -> Call<types::uploads::Upload> {
        Call::new(&self.client, &rows::UPLOADS_CANCEL, &[upload_id.as_ref()])
    }

    /// `uploads.complete`: `POST /uploads/{upload_id}/complete`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/uploads>.
    #[inline]
    pub fn complete(
        &self,
        upload_id: impl AsRef<str>,
        params: types::uploads::UploadCompleteParams,
    ) -> Call<types::uploads::Upload> {
        Call::new(&self.client, &rows::UPLOADS_COMPLETE, &[upload_id.as_ref()]).params(&params)
    }

    /// `uploads.create`: `POST /uploads`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/uploads>.
    #[inline]
    pub fn create(&self, params: types::uploads::UploadCreateParams) -> Call<types::uploads::Upload> {
        Call::new(&self.client, &rows::UPLOADS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `uploads.parts`.
    Parts
}

impl Parts {
    /// `uploads.parts.create`: `POST /uploads/{upload_id}/parts`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/uploads>.
    #[inline]
    pub fn create(
        &self,
        upload_id: impl AsRef<str>,
        params: types::uploads::UploadPartCreateParams,
    ) -> Call<types::uploads::UploadPart> {
        Call::new(&self.client, &rows::UPLOADS_PARTS_CREATE, &[upload_id.as_ref()]).params(&params)
    }
}
