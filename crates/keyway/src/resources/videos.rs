// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Makes videos. It takes minutes: `create_and_poll` waits for the end.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::videos::VideoCreateParams;
//!
//! let params = VideoCreateParams::new("An otter that swims through a library").model("sora-2").seconds("4");
//! let video = client.videos().create_and_poll(params).await?;
//! println!("{} is {}", video.id, video.status);
//!
//! let mut file = client.videos().download_content(&video.id).await?;
//! while let Some(bytes) = file.next().await {
//!     println!("{} bytes", bytes?.len());
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::resources::resource;

impl OpenAI {
    /// The resource `videos`; its [module](crate::resources::videos) has an example.
    pub fn videos(&self) -> Videos {
        Videos::new(self)
    }
}

resource! {
    /// The resource `videos`.
    Videos
}

impl Videos {
    /// `videos.create`: `POST /videos`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/create>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(&self, params: types::videos::VideoCreateParams) -> Call<types::videos::Video> {
        Call::new(&self.client, &rows::VIDEOS_CREATE, &[]).params(&params)
    }

    /// `videos.create_character`: `POST /videos/characters`.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create_character(
        &self,
        params: types::videos::VideoCreateCharacterParams,
    ) -> Call<types::videos::VideoCharacterResource> {
        Call::new(&self.client, &rows::VIDEOS_CREATE_CHARACTER, &[]).params(&params)
    }

    /// `videos.delete`: `DELETE /videos/{video_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/delete>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn delete(&self, video_id: impl AsRef<str>) -> Call<types::videos::VideoDeleteResponse> {
        Call::new(&self.client, &rows::VIDEOS_DELETE, &[video_id.as_ref()])
    }

    /// `videos.download_content`: `GET /videos/{video_id}/content`.
    ///
    /// [`download_content_with`](Self::download_content_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for its bytes as they arrive.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/content>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn download_content(&self, video_id: impl AsRef<str>) -> Call<Download> {
        Call::new(&self.client, &rows::VIDEOS_DOWNLOAD_CONTENT, &[video_id.as_ref()])
    }

    /// As [`download_content`](Self::download_content), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn download_content_with(
        &self,
        video_id: impl AsRef<str>,
        params: types::videos::VideoDownloadContentParams,
    ) -> Call<Download> {
        Call::new(&self.client, &rows::VIDEOS_DOWNLOAD_CONTENT, &[video_id.as_ref()]).params(&params)
    }

    /// `videos.edit`: `POST /videos/edits`.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn edit(&self, params: types::videos::VideoEditParams) -> Call<types::videos::Video> {
        Call::new(&self.client, &rows::VIDEOS_EDIT, &[]).params(&params)
    }

    /// `videos.extend`: `POST /videos/extensions`.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn extend(&self, params: types::videos::VideoExtendParams) -> Call<types::videos::Video> {
        Call::new(&self.client, &rows::VIDEOS_EXTEND, &[]).params(&params)
    }

    /// `videos.get_character`: `GET /videos/characters/{character_id}`.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn get_character(
        &self,
        character_id: impl AsRef<str>,
    ) -> Call<types::videos::VideoCharacterResource> {
        Call::new(&self.client, &rows::VIDEOS_GET_CHARACTER, &[character_id.as_ref()])
    }

    /// `videos.list`: `GET /videos`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/list>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::videos::Video>> {
        Call::new(&self.client, &rows::VIDEOS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        params: types::videos::VideoListParams,
    ) -> Call<types::ListPage<types::videos::Video>> {
        Call::new(&self.client, &rows::VIDEOS_LIST, &[]).params(&params)
    }

    /// `videos.remix`: `POST /videos/{video_id}/remix`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/remix>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn remix(
        &self,
        video_id: impl AsRef<str>,
        params: types::videos::VideoRemixParams,
    ) -> Call<types::videos::Video> {
        Call::new(&self.client, &rows::VIDEOS_REMIX, &[video_id.as_ref()]).params(&params)
    }

    /// `videos.retrieve`: `GET /videos/{video_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/videos/retrieve>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(&self, video_id: impl AsRef<str>) -> Call<types::videos::Video> {
        Call::new(&self.client, &rows::VIDEOS_RETRIEVE, &[video_id.as_ref()])
    }
}
