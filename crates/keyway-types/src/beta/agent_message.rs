// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentContent, BetaAgentTag, BetaAgentTagParam, BetaComputerScreenshotContent, BetaEncryptedContent,
    BetaEncryptedContentParam, BetaReasoningTextContent, BetaResponseInputFile, BetaResponseInputImage,
    BetaResponseInputImageContent, BetaResponseInputText, BetaResponseInputTextContent,
    BetaResponseOutputRefusal, BetaResponseOutputText, BetaSummaryTextContent, BetaTextContent,
};
use crate::support::{object, params, tagged_union};

object! {
    /// An object: the document's `AgentMessageItemResource`.
    pub struct AgentMessageItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<AgentContent> = "content",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent_message"`.
        constant r#type: "agent_message" = "type",
    }
}

object! {
    /// An object: the document's `BetaAgentMessage`.
    pub struct BetaAgentMessage {
        /// The member `type`: `"agent_message"`. The API's default: `"agent_message"`.
        constant r#type: "agent_message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `author`: a text.
        lenient author: String = "author",
        /// The member `recipient`: a text.
        lenient recipient: String = "recipient",
        /// The member `content`: a list.
        lenient content: Vec<BetaAgentMessageContent> = "content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaAgentMessage`.
    pub enum BetaAgentMessageContent by "type" {
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

params! {
    /// An object: the document's `BetaAgentMessageItemParam`.
    pub struct BetaAgentMessageItemParam {
        /// The member `type`: `"agent_message"`. The API's default: `"agent_message"`.
        constant r#type: "agent_message" = "type",
        /// The member `author`: a text.
        given author: String = "author",
        /// The member `recipient`: a text.
        given recipient: String = "recipient",
        /// The member `content`: a list.
        lenient content: Vec<BetaAgentMessageItemParamContent> = "content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaAgentMessageItemParam`.
    pub enum BetaAgentMessageItemParamContent by "type" {
        "input_text" => InputText(BetaResponseInputTextContent),
        "input_image" => InputImage(BetaResponseInputImageContent),
        "encrypted_content" => EncryptedContent(BetaEncryptedContentParam),
    }
}
