// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentOutputItem, AgentSessionItem, OutputText, SummaryText, TokenUsage, Turn};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `AgentSessionTurnCancelledEvent`.
    pub struct AgentSessionTurnCancelledEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.cancelled"`.
        constant r#type: "agent.session.turn.cancelled" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnCompletedEvent`.
    pub struct AgentSessionTurnCompletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.completed"`.
        constant r#type: "agent.session.turn.completed" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnContentPartAddedEvent`.
    pub struct AgentSessionTurnContentPartAddedEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`OutputText`].
        lenient part: OutputText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.content_part.added"`.
        constant r#type: "agent.session.turn.content_part.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnContentPartDoneEvent`.
    pub struct AgentSessionTurnContentPartDoneEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`OutputText`].
        lenient part: OutputText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.content_part.done"`.
        constant r#type: "agent.session.turn.content_part.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnCreatedEvent`.
    pub struct AgentSessionTurnCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.created"`.
        constant r#type: "agent.session.turn.created" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnFailedEvent`.
    pub struct AgentSessionTurnFailedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.failed"`.
        constant r#type: "agent.session.turn.failed" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnInProgressEvent`.
    pub struct AgentSessionTurnInProgressEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.in_progress"`.
        constant r#type: "agent.session.turn.in_progress" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnItemAddedEvent`.
    pub struct AgentSessionTurnItemAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`AgentSessionItem`].
        lenient item: AgentSessionItem = "item",
        /// The member `output_index`: a whole number. May be null.
        optional output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.item.added"`.
        constant r#type: "agent.session.turn.item.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnItemDoneEvent`.
    pub struct AgentSessionTurnItemDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`AgentOutputItem`].
        lenient item: AgentOutputItem = "item",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.item.done"`.
        constant r#type: "agent.session.turn.item.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnOutputTextDeltaEvent`.
    pub struct AgentSessionTurnOutputTextDeltaEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.output_text.delta"`.
        constant r#type: "agent.session.turn.output_text.delta" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnOutputTextDoneEvent`.
    pub struct AgentSessionTurnOutputTextDoneEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.output_text.done"`.
        constant r#type: "agent.session.turn.output_text.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryPartAddedEvent`.
    pub struct AgentSessionTurnReasoningSummaryPartAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`SummaryText`].
        lenient part: SummaryText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_part.added"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryPartDoneEvent`.
    pub struct AgentSessionTurnReasoningSummaryPartDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`SummaryText`].
        lenient part: SummaryText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `status`: `"incomplete"`. May be null.
        constant status: "incomplete" = "status",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_part.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryTextDeltaEvent`.
    pub struct AgentSessionTurnReasoningSummaryTextDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_text.delta"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.delta" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryTextDoneEvent`.
    pub struct AgentSessionTurnReasoningSummaryTextDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_text.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

params! {
    /// What `beta.agents.sessions.turns.items.list` takes.
    pub struct BetaAgentSessionTurnItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTurnItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTurnItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.turns.items.list?order`.
    pub enum BetaAgentSessionTurnItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.turns.list` takes.
    pub struct BetaAgentSessionTurnListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTurnListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTurnListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.turns.list?order`.
    pub enum BetaAgentSessionTurnListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
