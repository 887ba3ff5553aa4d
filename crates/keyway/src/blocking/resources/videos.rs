// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.videos()`, waiting.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;

impl OpenAI {
    /// The resource `videos`.
    pub fn videos(&self) -> Videos {
        Videos::new(self, self.client.videos())
    }
}

waiting! {
    videos::Videos {}
    #[deprecated = "the official SDKs advise against it"]
    create(params: types::videos::VideoCreateParams) -> types::videos::Video;
    #[deprecated = "the official SDKs advise against it"]
    create_character(params: types::videos::VideoCreateCharacterParams) -> types::videos::VideoCharacterResource;
    #[deprecated = "the official SDKs advise against it"]
    delete(video_id: impl AsRef<str>) -> types::videos::VideoDeleteResponse;
    #[deprecated = "the official SDKs advise against it"]
    download_content(video_id: impl AsRef<str>) -> Download;
    #[deprecated = "the official SDKs advise against it"]
    download_content_with(video_id: impl AsRef<str>, params: types::videos::VideoDownloadContentParams) -> Download;
    #[deprecated = "the official SDKs advise against it"]
    edit(params: types::videos::VideoEditParams) -> types::videos::Video;
    #[deprecated = "the official SDKs advise against it"]
    extend(params: types::videos::VideoExtendParams) -> types::videos::Video;
    #[deprecated = "the official SDKs advise against it"]
    get_character(character_id: impl AsRef<str>) -> types::videos::VideoCharacterResource;
    #[deprecated = "the official SDKs advise against it"]
    list() -> types::ListPage<types::videos::Video>;
    #[deprecated = "the official SDKs advise against it"]
    list_with(params: types::videos::VideoListParams) -> types::ListPage<types::videos::Video>;
    #[deprecated = "the official SDKs advise against it"]
    remix(video_id: impl AsRef<str>, params: types::videos::VideoRemixParams) -> types::videos::Video;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(video_id: impl AsRef<str>) -> types::videos::Video;
}
