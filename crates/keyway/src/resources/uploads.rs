// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Uploads files that are too large for one request.
//!
//! `upload_file_chunked` does all of it: 64 MB a part, several at a time.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//!
//! let file = FileSource::from_bytes("training.jsonl", "{}\n").content_type("application/jsonl");
//! let upload = client.uploads().upload_file_chunked(file, "fine-tune").await?;
//! println!("{:?}", upload.file.as_ref().map(|file| &file.filename));
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `uploads`; its [module](crate::resources::uploads) has an example.
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
