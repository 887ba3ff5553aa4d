// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantToolsCode, AssistantToolsFileSearchTypeOnly, BetaAgentTag, BetaComputerScreenshotContent,
    BetaEncryptedContent, BetaReasoningTextContent, BetaResponseInputFile, BetaResponseInputImage,
    BetaResponseInputText, BetaResponseOutputRefusal, BetaResponseOutputText, BetaSummaryTextContent,
    BetaTextContent, ImageFileContentBlock, ImageFileDeltaBlock, ImageUrlContentBlock, ImageUrlDeltaBlock,
    RefusalContentBlock, RefusalDeltaBlock, TextContentBlock, TextContentBlockParam, TextDeltaBlock,
};
use crate::responses::{MessagePhase, MessageRole, MessageStatus};
use crate::shared::Metadata;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `BetaMessage`.
    pub struct BetaMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaMessageStatus`].
        lenient status: BetaMessageStatus = "status",
        /// The member `role`: a [`BetaMessageRole`].
        lenient role: BetaMessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<BetaMessageContentItem> = "content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `phase`: one of the values of [`BetaMessagePhase2`]. May be null.
        optional phase: BetaMessagePhase2 = "phase",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaMessage`.
    pub enum BetaMessageContentItem by "type" {
        "input_text" => InputText(BetaResponseInputText),
        "output_text" => OutputText(BetaResponseOutputText),
        "text" => Text(BetaTextContent),
        "summary_text" => SummaryText(BetaSummaryTextContent),
        "reasoning_text" => ReasoningText(BetaReasoningTextContent),
        "refusal" => Refusal(BetaResponseOutputRefusal),
        "input_image" => InputImage(BetaResponseInputImage),
        "computer_screenshot" => ComputerScreenshot(BetaComputerScreenshotContent),
        "input_file" => InputFile(BetaResponseInputFile),
        "encrypted_content" => EncryptedContent(BetaEncryptedContent),
    }
}

/// A value: the document's `BetaMessagePhase`.
pub type BetaMessagePhase = MessagePhase;

open_enum! {
    /// A string with known values: the document's `BetaMessagePhase-2`.
    pub enum BetaMessagePhase2 {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

/// A value: the document's `BetaMessageRole`.
pub type BetaMessageRole = MessageRole;

/// A value: the document's `BetaMessageStatus`.
pub type BetaMessageStatus = MessageStatus;

params! {
    /// An object: the document's `CreateMessageRequest`.
    pub struct CreateMessageRequest {
        /// The member `role`: one of the values of [`CreateMessageRequestRole`].
        required role: CreateMessageRequestRole = "role",
        /// The member `content`: one of the shapes of [`CreateMessageRequestContent`].
        required content: CreateMessageRequestContent = "content",
        /// The member `attachments`: a list. May be null.
        optional attachments: Vec<CreateMessageRequestAttachment> = "attachments",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `attachments[]` of the document's `CreateMessageRequest`.
    pub struct CreateMessageRequestAttachment {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `tools`: a list.
        optional tools: Vec<CreateMessageRequestAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `attachments[].tools[]` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestContent {
        string => String(String),
        array => List(Vec<MessageContentPartParam>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestRole {
        User = "user",
        Assistant = "assistant",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `MessageObject`.
    pub enum MessageContent by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlock),
        "refusal" => Refusal(RefusalContentBlock),
    }
}

tagged_union! {
    /// One of several objects: `delta.content[]` of the document's `MessageDeltaObject`.
    pub enum MessageContentDelta by "type" {
        "image_file" => ImageFile(ImageFileDeltaBlock),
        "text" => Text(TextDeltaBlock),
        "refusal" => Refusal(RefusalDeltaBlock),
        "image_url" => ImageUrl(ImageUrlDeltaBlock),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `CreateMessageRequest`.
    pub enum MessageContentPartParam by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlockParam),
    }
}

object! {
    /// An object: the document's `MessageContentResourceInputImage`.
    pub struct MessageContentResourceInputImage {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    /// An object: the document's `MessageContentResourceOutputText`.
    pub struct MessageContentResourceOutputText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    /// An object: the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetails {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`MessageCreationStepDetailsMessageCreation`].
        lenient message_creation: MessageCreationStepDetailsMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetailsMessageCreation {
        /// The member `message_id`: a text.
        lenient message_id: String = "message_id",
    }
}

object! {
    /// What `beta.threads.messages.delete` gives: an object: the document's `DeleteMessageResponse`.
    pub struct MessageDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.message.deleted"`.
        constant object: "thread.message.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// An object: `delta` of the document's `MessageDeltaObject`.
    pub struct MessageDelta {
        /// The member `role`: one of the values of [`MessageDeltaRole`].
        optional role: MessageDeltaRole = "role",
        /// The member `content`: a list.
        optional content: Vec<MessageContentDelta> = "content",
    }
}

object! {
    /// An object: the document's `MessageDeltaObject`.
    pub struct MessageDeltaEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.message.delta"`.
        constant object: "thread.message.delta" = "object",
        /// The member `delta`: an object, [`MessageDelta`].
        lenient delta: MessageDelta = "delta",
    }
}

open_enum! {
    /// A string with known values: `delta.role` of the document's `MessageDeltaObject`.
    pub enum MessageDeltaRole {
        User = "user",
        Assistant = "assistant",
    }
}
