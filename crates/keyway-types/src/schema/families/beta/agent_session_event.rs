// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_EVENT: Named = Named {
    name: "AgentSessionEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Error", tags: &["error"], shape: Ref(&AGENT_SESSION_ERROR_EVENT) },
            Variant {
                label: "AgentSessionEnvironmentReady",
                tags: &["agent.session.environment.ready"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_READY_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentSuspended",
                tags: &["agent.session.environment.suspended"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_SUSPENDED_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentExpired",
                tags: &["agent.session.environment.expired"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_EXPIRED_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentReset",
                tags: &["agent.session.environment.reset"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_RESET_EVENT),
            },
            Variant {
                label: "AgentOutputCommandExecutionOutputDelta",
                tags: &["agent.output.command_execution_output.delta"],
                shape: Ref(&AGENT_OUTPUT_COMMAND_EXECUTION_OUTPUT_DELTA_EVENT),
            },
            Variant {
                label: "AgentSessionCreated",
                tags: &["agent.session.created"],
                shape: Ref(&AGENT_SESSION_CREATED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnCreated",
                tags: &["agent.session.turn.created"],
                shape: Ref(&AGENT_SESSION_TURN_CREATED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnInProgress",
                tags: &["agent.session.turn.in_progress"],
                shape: Ref(&AGENT_SESSION_TURN_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "AgentSessionTurnCompleted",
                tags: &["agent.session.turn.completed"],
                shape: Ref(&AGENT_SESSION_TURN_COMPLETED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnFailed",
                tags: &["agent.session.turn.failed"],
                shape: Ref(&AGENT_SESSION_TURN_FAILED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnCancelled",
                tags: &["agent.session.turn.cancelled"],
                shape: Ref(&AGENT_SESSION_TURN_CANCELLED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnItemAdded",
                tags: &["agent.session.turn.item.added"],
                shape: Ref(&AGENT_SESSION_TURN_ITEM_ADDED_EVENT),
            },
            Variant {
                label: "AgentSessionIdle",
                tags: &["agent.session.idle"],
                shape: Ref(&AGENT_SESSION_IDLE_EVENT),
            },
            Variant {
                label: "AgentSessionInProgress",
                tags: &["agent.session.in_progress"],
                shape: Ref(&AGENT_SESSION_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "AgentSessionRequiresAction",
                tags: &["agent.session.requires_action"],
                shape: Ref(&AGENT_SESSION_REQUIRES_ACTION_EVENT),
            },
            Variant {
                label: "AgentSessionFailed",
                tags: &["agent.session.failed"],
                shape: Ref(&AGENT_SESSION_FAILED_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentPending",
                tags: &["agent.session.environment.pending"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_PENDING_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentConnected",
                tags: &["agent.session.environment.connected"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_CONNECTED_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentDisconnected",
                tags: &["agent.session.environment.disconnected"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_DISCONNECTED_EVENT),
            },
            Variant {
                label: "AgentSessionEnvironmentFailed",
                tags: &["agent.session.environment.failed"],
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_FAILED_EVENT),
            },
            Variant {
                label: "AgentSessionSubagentCreated",
                tags: &["agent.session.subagent.created"],
                shape: Ref(&AGENT_SESSION_SUBAGENT_CREATED_EVENT),
            },
            Variant {
                label: "AgentSessionSubagentActive",
                tags: &["agent.session.subagent.active"],
                shape: Ref(&AGENT_SESSION_SUBAGENT_ACTIVE_EVENT),
            },
            Variant {
                label: "AgentSessionSubagentClosed",
                tags: &["agent.session.subagent.closed"],
                shape: Ref(&AGENT_SESSION_SUBAGENT_CLOSED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnItemDone",
                tags: &["agent.session.turn.item.done"],
                shape: Ref(&AGENT_SESSION_TURN_ITEM_DONE_EVENT),
            },
            Variant {
                label: "AgentSessionTurnContentPartAdded",
                tags: &["agent.session.turn.content_part.added"],
                shape: Ref(&AGENT_SESSION_TURN_CONTENT_PART_ADDED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnContentPartDone",
                tags: &["agent.session.turn.content_part.done"],
                shape: Ref(&AGENT_SESSION_TURN_CONTENT_PART_DONE_EVENT),
            },
            Variant {
                label: "AgentSessionTurnOutputTextDelta",
                tags: &["agent.session.turn.output_text.delta"],
                shape: Ref(&AGENT_SESSION_TURN_OUTPUT_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "AgentSessionTurnOutputTextDone",
                tags: &["agent.session.turn.output_text.done"],
                shape: Ref(&AGENT_SESSION_TURN_OUTPUT_TEXT_DONE_EVENT),
            },
            Variant {
                label: "AgentSessionTurnReasoningSummaryPartAdded",
                tags: &["agent.session.turn.reasoning_summary_part.added"],
                shape: Ref(&AGENT_SESSION_TURN_REASONING_SUMMARY_PART_ADDED_EVENT),
            },
            Variant {
                label: "AgentSessionTurnReasoningSummaryPartDone",
                tags: &["agent.session.turn.reasoning_summary_part.done"],
                shape: Ref(&AGENT_SESSION_TURN_REASONING_SUMMARY_PART_DONE_EVENT),
            },
            Variant {
                label: "AgentSessionTurnReasoningSummaryTextDelta",
                tags: &["agent.session.turn.reasoning_summary_text.delta"],
                shape: Ref(&AGENT_SESSION_TURN_REASONING_SUMMARY_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "AgentSessionTurnReasoningSummaryTextDone",
                tags: &["agent.session.turn.reasoning_summary_text.done"],
                shape: Ref(&AGENT_SESSION_TURN_REASONING_SUMMARY_TEXT_DONE_EVENT),
            },
        ],
    },
};

pub(in crate::schema) static BETA_AGENT_SESSION_EVENT_CREATE_PARAMS: Named = Named {
    name: "BetaAgentSessionEventCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "events",
                shape: List { of: &Ref(&AGENT_SESSION_INPUT_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "idempotency_key", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
