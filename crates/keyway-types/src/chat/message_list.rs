//! Lists of messages. Written by hand.

use super::{
    ChatCompletionAssistantMessageParam, ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam, ChatCompletionMessage, ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam, ChatCompletionToolMessageParam, ChatCompletionUserMessageParam,
};

/// Creates a list of messages from anything that converts into messages: those of requests, of
/// each role, and of replies.
///
/// ```
/// use keyway_types::chat::{ChatCompletionUserMessageParam, messages};
///
/// let list = messages([ChatCompletionUserMessageParam::new("Hello")]);
/// assert_eq!(list.len(), 1);
/// ```
pub fn messages<M: Into<ChatCompletionMessageParam>>(
    messages: impl IntoIterator<Item = M>,
) -> Vec<ChatCompletionMessageParam> {
    messages.into_iter().map(Into::into).collect()
}

impl From<&ChatCompletionMessage> for ChatCompletionMessageParam {
    fn from(message: &ChatCompletionMessage) -> Self {
        message.clone().into()
    }
}

/// A single message is a list of one.
macro_rules! lists_of_one {
    ($($message:ty),* $(,)?) => {$(
        impl From<$message> for Vec<ChatCompletionMessageParam> {
            fn from(message: $message) -> Self {
                vec![message.into()]
            }
        }
    )*};
}

lists_of_one! {
    ChatCompletionMessageParam,
    ChatCompletionMessage,
    ChatCompletionAssistantMessageParam,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
}
