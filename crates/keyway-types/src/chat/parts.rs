//! Shortcuts for the parts of a user message. Written by hand.

use super::{
    ChatCompletionContentPart, ChatCompletionContentPartImage, ChatCompletionContentPartImageImageUrl,
    ChatCompletionContentPartText, ChatCompletionRequestMessageContentPartFile,
    ChatCompletionRequestMessageContentPartFileFile,
};
use crate::support::data_url::data_url;

/// Creates a part of a [`user`](super::user) message from text.
pub fn text(text: impl Into<String>) -> ChatCompletionContentPart {
    ChatCompletionContentPartText::new(text).into()
}

/// Creates a part of a [`user`](super::user) message from the URL of an image.
pub fn image_url(url: impl Into<String>) -> ChatCompletionContentPart {
    let url = ChatCompletionContentPartImageImageUrl::new(url);
    ChatCompletionContentPartImage::new(url).into()
}

/// Creates a part of a [`user`](super::user) message from an image and its media type, such as
/// `image/png`.
pub fn image_bytes(media_type: &str, bytes: impl AsRef<[u8]>) -> ChatCompletionContentPart {
    image_url(data_url(media_type, bytes.as_ref()))
}

/// Creates a part of a [`user`](super::user) message from the ID of an uploaded file.
pub fn file_id(id: impl Into<String>) -> ChatCompletionContentPart {
    let file = ChatCompletionRequestMessageContentPartFileFile::new().file_id(id.into());
    ChatCompletionRequestMessageContentPartFile::new(file).into()
}

/// Creates a part of a [`user`](super::user) message from a file: its name, its media type, such as
/// `application/pdf`, and its bytes.
pub fn file_bytes(
    name: impl Into<String>,
    media_type: &str,
    bytes: impl AsRef<[u8]>,
) -> ChatCompletionContentPart {
    let file = ChatCompletionRequestMessageContentPartFileFile::new()
        .filename(name.into())
        .file_data(data_url(media_type, bytes.as_ref()));
    ChatCompletionRequestMessageContentPartFile::new(file).into()
}
