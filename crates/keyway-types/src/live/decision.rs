// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionQuestion, LiveInputImage, LiveInputJson, LiveInputText};
use crate::shared::Decision;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveDecisionChoiceOption`.
    pub struct LiveDecisionChoiceOption {
        /// The member `value`: one of the shapes of [`LiveDecisionChoiceOptionValue`].
        given value: LiveDecisionChoiceOptionValue = "value",
        /// The member `description`: a text.
        optional description: String = "description",
    }
}

kind_union! {
    /// One of several shapes: `value` of the document's `LiveDecisionChoiceOption`.
    pub enum LiveDecisionChoiceOptionValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

params! {
    /// An object: the document's `LiveDecisionCreateEvent`.
    pub struct LiveDecisionCreateEvent {
        /// The member `event_id`: a text.
        required event_id: String = "event_id",
        /// The member `type`: `"decision.create"`.
        constant r#type: "decision.create" = "type",
    }
}

params! {
    /// An object: the document's `LiveDecisionDeveloperMessage`.
    pub struct LiveDecisionDeveloperMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionDeveloperMessageContent`].
        required content: LiveDecisionDeveloperMessageContent = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionDeveloperMessage`.
    pub enum LiveDecisionDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    /// An object: the document's `LiveDecisionEvent`.
    pub struct LiveDecisionEvent {
        /// The member `delegation_id`: a text. May be null.
        optional delegation_id: String = "delegation_id",
        /// The member `event`: an object, [`LiveDecisionEventEvent`].
        lenient event: LiveDecisionEventEvent = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `source_event_id`: a text. May be null.
        optional source_event_id: String = "source_event_id",
        /// The member `source_event_type`: one of the values of [`LiveDecisionEventSourceEventType`]. May be null.
        optional source_event_type: LiveDecisionEventSourceEventType = "source_event_type",
        /// The member `trigger_id`: a text. May be null.
        optional trigger_id: String = "trigger_id",
        /// The member `type`: `"decision.event"`.
        constant r#type: "decision.event" = "type",
    }
}

object! {
    /// An object: `event` of the document's `LiveDecisionEvent`.
    pub struct LiveDecisionEventEvent {
        /// The member `decision`: an object, [`Decision`].
        lenient decision: Decision = "decision",
        /// The member `type`: `"decision.completed"`.
        constant r#type: "decision.completed" = "type",
    }
}

open_enum! {
    /// A string with known values: `source_event_type` of the document's `LiveDecisionEvent`.
    pub enum LiveDecisionEventSourceEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    /// An object: the document's `LiveDecisionInputText`.
    pub struct LiveDecisionInputText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

params! {
    /// An object: the document's `LiveDecisionSystemMessage`.
    pub struct LiveDecisionSystemMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionSystemMessageContent`].
        required content: LiveDecisionSystemMessageContent = "content",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionSystemMessage`.
    pub enum LiveDecisionSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

params! {
    /// An object: the document's `LiveDecisionTrigger`.
    pub struct LiveDecisionTrigger {
        /// The member `decisions`: an object, [`LiveDecisionTriggerDecisions`].
        given decisions: LiveDecisionTriggerDecisions = "decisions",
        /// The member `event_type`: one of the values of [`LiveDecisionTriggerEventType`].
        given event_type: LiveDecisionTriggerEventType = "event_type",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
    }
}

params! {
    /// An object: `decisions` of the document's `LiveDecisionTrigger`.
    pub struct LiveDecisionTriggerDecisions {
        /// The member `questions`: a list.
        lenient questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

open_enum! {
    /// A string with known values: `event_type` of the document's `LiveDecisionTrigger`.
    pub enum LiveDecisionTriggerEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    /// An object: the document's `LiveDecisionUserMessage`.
    pub struct LiveDecisionUserMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionUserMessageContent`].
        required content: LiveDecisionUserMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionUserMessage`.
    pub enum LiveDecisionUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionUserMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionUserMessage`.
    pub enum LiveDecisionUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}
