// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.videos()` of the blocking client.

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
    #[deprecated = "deprecated in the official SDKs"]
    create(params: types::videos::VideoCreateParams) -> types::videos::Video;
    #[deprecated = "deprecated in the official SDKs"]
    create_character(params: types::videos::VideoCreateCharacterParams) -> types::videos::VideoCharacterResource;
    #[deprecated = "deprecated in the official SDKs"]
    delete(video_id: impl AsRef<str>) -> types::videos::VideoDeleteResponse;
    #[deprecated = "deprecated in the official SDKs"]
    download_content(video_id: impl AsRef<str>) -> Download;
    #[deprecated = "deprecated in the official SDKs"]
    download_content_with(video_id: impl AsRef<str>, params: types::videos::VideoDownloadContentParams) -> Download;
    #[deprecated = "deprecated in the official SDKs"]
    edit(params: types::videos::VideoEditParams) -> types::videos::Video;
    #[deprecated = "deprecated in the official SDKs"]
    extend(params: types::videos::VideoExtendParams) -> types::videos::Video;
    #[deprecated = "deprecated in the official SDKs"]
    get_character(character_id: impl AsRef<str>) -> types::videos::VideoCharacterResource;
    #[deprecated = "deprecated in the official SDKs"]
    list() -> types::ListPage<types::videos::Video>;
    #[deprecated = "deprecated in the official SDKs"]
    list_with(params: types::videos::VideoListParams) -> types::ListPage<types::videos::Video>;
    #[deprecated = "deprecated in the official SDKs"]
    remix(video_id: impl AsRef<str>, params: types::videos::VideoRemixParams) -> types::videos::Video;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(video_id: impl AsRef<str>) -> types::videos::Video;
}
