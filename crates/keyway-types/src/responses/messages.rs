//! Shortcuts for the input of a response. Written by hand.

use super::{
    EasyInputMessage, EasyInputMessageContent, EasyInputMessageRole, FunctionCallOutputItemParam,
    FunctionCallOutputItemParamOutput, ImageDetail, InputMessage, InputParam, ResponseInputContent,
    ResponseInputFile, ResponseInputImage, ResponseInputItem, ResponseOutputMessage,
};
use crate::shared::ResponseInputText;
use crate::support::data_url::data_url;

/// Creates a user message from text, or from parts: [`text`], [`image_url`], [`image_bytes`],
/// [`image_id`], [`file_id`], [`file_url`], [`file_bytes`].
///
/// ```
/// use keyway_types::responses::{ResponseCreateParams, file_id, text, user};
///
/// let question = user([text("Summarize this"), file_id("file-1")]);
/// let params = ResponseCreateParams::new().model("gpt-4.1").input(question);
/// # assert!(params.input.is_some());
/// ```
pub fn user(content: impl Into<EasyInputMessageContent>) -> ResponseInputItem {
    EasyInputMessage::new(EasyInputMessageRole::User, content).into()
}

/// Creates a system message from text or parts.
pub fn system(content: impl Into<EasyInputMessageContent>) -> ResponseInputItem {
    EasyInputMessage::new(EasyInputMessageRole::System, content).into()
}

/// Creates a developer message from text or parts.
pub fn developer(content: impl Into<EasyInputMessageContent>) -> ResponseInputItem {
    EasyInputMessage::new(EasyInputMessageRole::Developer, content).into()
}

/// Creates an assistant message from text, as an example or from another conversation. The output
/// of a response is sent back with [`to_input`](super::Response::to_input).
pub fn assistant(text: impl Into<String>) -> ResponseInputItem {
    EasyInputMessage::new(EasyInputMessageRole::Assistant, text.into()).into()
}

/// Creates the output of a function for the model's call with this `call_id`.
pub fn function_output(
    call_id: impl Into<String>,
    output: impl Into<FunctionCallOutputItemParamOutput>,
) -> ResponseInputItem {
    FunctionCallOutputItemParam::new(output).call_id(call_id.into()).into()
}

/// Creates a part of a message from text.
pub fn text(text: impl Into<String>) -> ResponseInputContent {
    ResponseInputText::new(text).into()
}

/// Creates a part of a message from the URL of an image.
pub fn image_url(url: impl Into<String>) -> ResponseInputContent {
    ResponseInputImage::new(ImageDetail::Auto).image_url(url.into()).into()
}

/// Creates a part of a message from an image and its media type, such as `image/png`.
pub fn image_bytes(media_type: &str, bytes: impl AsRef<[u8]>) -> ResponseInputContent {
    image_url(data_url(media_type, bytes.as_ref()))
}

/// Creates a part of a message from the ID of an uploaded image.
pub fn image_id(id: impl Into<String>) -> ResponseInputContent {
    ResponseInputImage::new(ImageDetail::Auto).file_id(id.into()).into()
}

/// Creates a part of a message from the ID of an uploaded file.
pub fn file_id(id: impl Into<String>) -> ResponseInputContent {
    ResponseInputFile::new().file_id(id.into()).into()
}

/// Creates a part of a message from the URL of a file.
pub fn file_url(url: impl Into<String>) -> ResponseInputContent {
    ResponseInputFile::new().file_url(url.into()).into()
}

/// Creates a part of a message from a file: its name, its media type, such as `application/pdf`,
/// and its bytes.
pub fn file_bytes(
    name: impl Into<String>,
    media_type: &str,
    bytes: impl AsRef<[u8]>,
) -> ResponseInputContent {
    let file = ResponseInputFile::new().filename(name.into());
    file.file_data(data_url(media_type, bytes.as_ref())).into()
}

/// A single item is a whole input, and a list of one.
macro_rules! inputs_of_one {
    ($($item:ty),* $(,)?) => {$(
        impl From<$item> for InputParam {
            fn from(item: $item) -> Self {
                Self::ResponseInputItemList(item.into())
            }
        }

        impl From<$item> for Vec<ResponseInputItem> {
            fn from(item: $item) -> Self {
                vec![item.into()]
            }
        }
    )*};
}

inputs_of_one! {
    ResponseInputItem,
    EasyInputMessage,
    InputMessage,
    ResponseOutputMessage,
    FunctionCallOutputItemParam,
}
