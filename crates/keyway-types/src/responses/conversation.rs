// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ComputerScreenshotContent, MessagePhase, MessageRole, MessageStatus, ReasoningTextContent,
    ResponseInputFile, ResponseInputImage, ResponseOutputRefusal, ResponseOutputText, SummaryTextContent,
    TextContent,
};
use crate::shared::ResponseInputText;
use crate::support::{kind_union, object, params, tagged_union};

object! {
    /// An object: the document's `Message`.
    pub struct ConversationMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`MessageStatus`].
        lenient status: MessageStatus = "status",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<ConversationMessageContent> = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `Message`.
    pub enum ConversationMessageContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(ResponseOutputText),
        "text" => Text(TextContent),
        "summary_text" => SummaryText(SummaryTextContent),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
        "refusal" => Refusal(ResponseOutputRefusal),
        "input_image" => InputImage(ResponseInputImage),
        "computer_screenshot" => ComputerScreenshot(ComputerScreenshotContent),
        "input_file" => InputFile(ResponseInputFile),
    }
}

kind_union! {
    /// One of several shapes: the document's `ConversationParam`.
    pub enum ConversationParam {
        string => String(String),
        object => ResponseConversationParam(ResponseConversationParam),
    }
}

object! {
    /// An object: the document's `ResponseConversation`.
    pub struct ResponseConversation {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// An object: the document's `ConversationParam-2`.
    pub struct ResponseConversationParam {
        /// The member `id`: a text.
        required id: String = "id",
    }
}
