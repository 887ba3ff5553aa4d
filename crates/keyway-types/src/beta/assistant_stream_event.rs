// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{MessageContentDelta, Run, RunStep, RunStepDeltaStepDetails, Thread, ThreadMessage};
use crate::support::{event_types, object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `event`.
    pub enum AssistantStreamEvent by "event" {
        "thread.created" => ThreadCreated(ThreadStreamEvent),
        "thread.run.created" => ThreadRunCreated(ThreadRunCreated),
        "thread.run.queued" => ThreadRunQueued(ThreadRunQueued),
        "thread.run.in_progress" => ThreadRunInProgress(ThreadRunInProgress),
        "thread.run.requires_action" => ThreadRunRequiresAction(ThreadRunRequiresAction),
        "thread.run.completed" => ThreadRunCompleted(ThreadRunCompleted),
        "thread.run.incomplete" => ThreadRunIncomplete(ThreadRunIncomplete),
        "thread.run.failed" => ThreadRunFailed(ThreadRunFailed),
        "thread.run.cancelling" => ThreadRunCancelling(ThreadRunCancelling),
        "thread.run.cancelled" => ThreadRunCancelled(ThreadRunCancelled),
        "thread.run.expired" => ThreadRunExpired(ThreadRunExpired),
        "thread.run.step.created" => ThreadRunStepCreated(ThreadRunStepCreated),
        "thread.run.step.in_progress" => ThreadRunStepInProgress(ThreadRunStepInProgress),
        "thread.run.step.delta" => ThreadRunStepDelta(ThreadRunStepDelta),
        "thread.run.step.completed" => ThreadRunStepCompleted(ThreadRunStepCompleted),
        "thread.run.step.failed" => ThreadRunStepFailed(ThreadRunStepFailed),
        "thread.run.step.cancelled" => ThreadRunStepCancelled(ThreadRunStepCancelled),
        "thread.run.step.expired" => ThreadRunStepExpired(ThreadRunStepExpired),
        "thread.message.created" => ThreadMessageCreated(ThreadMessageCreated),
        "thread.message.in_progress" => ThreadMessageInProgress(ThreadMessageInProgress),
        "thread.message.delta" => ThreadMessageDelta(ThreadMessageDelta),
        "thread.message.completed" => ThreadMessageCompleted(ThreadMessageCompleted),
        "thread.message.incomplete" => ThreadMessageIncomplete(ThreadMessageIncomplete),
        "error" => Error(ErrorEvent),
        "done" => Done(DoneEvent),
    }
}

event_types! {
    AssistantStreamEvent by "event" {
        "thread.created" => ThreadCreated,
        "thread.run.created" => ThreadRunCreated,
        "thread.run.queued" => ThreadRunQueued,
        "thread.run.in_progress" => ThreadRunInProgress,
        "thread.run.requires_action" => ThreadRunRequiresAction,
        "thread.run.completed" => ThreadRunCompleted,
        "thread.run.incomplete" => ThreadRunIncomplete,
        "thread.run.failed" => ThreadRunFailed,
        "thread.run.cancelling" => ThreadRunCancelling,
        "thread.run.cancelled" => ThreadRunCancelled,
        "thread.run.expired" => ThreadRunExpired,
        "thread.run.step.created" => ThreadRunStepCreated,
        "thread.run.step.in_progress" => ThreadRunStepInProgress,
        "thread.run.step.delta" => ThreadRunStepDelta,
        "thread.run.step.completed" => ThreadRunStepCompleted,
        "thread.run.step.failed" => ThreadRunStepFailed,
        "thread.run.step.cancelled" => ThreadRunStepCancelled,
        "thread.run.step.expired" => ThreadRunStepExpired,
        "thread.message.created" => ThreadMessageCreated,
        "thread.message.in_progress" => ThreadMessageInProgress,
        "thread.message.delta" => ThreadMessageDelta,
        "thread.message.completed" => ThreadMessageCompleted,
        "thread.message.incomplete" => ThreadMessageIncomplete,
        "error" => Error,
        "done" => Done,
    }
}

object! {
    pub struct DoneEvent {
        /// Always `"done"`.
        constant event: "done" = "event",
        /// Always `"[DONE]"`.
        constant data: "[DONE]" = "data",
    }
}

object! {
    pub struct ErrorEvent {
        /// Always `"error"`.
        constant event: "error" = "event",
        lenient data: ErrorObject = "data",
    }
}

object! {
    pub struct ErrorObject {
        lenient r#type: String = "type",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
        /// Nullable.
        optional code: String = "code",
        optional misalignment: ErrorObjectMisalignment = "misalignment",
    }
}

object! {
    pub struct ErrorObjectMisalignment {
        optional detailed_explanation: String = "detailed_explanation",
        optional error_type: ErrorObjectMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        optional steer: ErrorObjectMisalignmentSteer = "steer",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ErrorObjectMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    pub struct ErrorObjectMisalignmentSteer {
        lenient message: String = "message",
    }
}

object! {
    pub struct MessageDelta {
        optional role: MessageDeltaRole = "role",
        optional content: Vec<MessageContentDelta> = "content",
    }
}

object! {
    pub struct MessageDeltaEvent {
        lenient id: String = "id",
        /// Always `"thread.message.delta"`.
        constant object: "thread.message.delta" = "object",
        lenient delta: MessageDelta = "delta",
    }
}

open_enum! {
    pub enum MessageDeltaRole {
        User = "user",
        Assistant = "assistant",
    }
}

object! {
    pub struct RunStepDelta {
        optional step_details: RunStepDeltaStepDetails = "step_details",
    }
}

object! {
    pub struct RunStepDeltaEvent {
        lenient id: String = "id",
        /// Always `"thread.run.step.delta"`.
        constant object: "thread.run.step.delta" = "object",
        lenient delta: RunStepDelta = "delta",
    }
}

object! {
    pub struct ThreadMessageCompleted {
        /// Always `"thread.message.completed"`.
        constant event: "thread.message.completed" = "event",
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    pub struct ThreadMessageCreated {
        /// Always `"thread.message.created"`.
        constant event: "thread.message.created" = "event",
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    pub struct ThreadMessageDelta {
        /// Always `"thread.message.delta"`.
        constant event: "thread.message.delta" = "event",
        lenient data: MessageDeltaEvent = "data",
    }
}

object! {
    pub struct ThreadMessageInProgress {
        /// Always `"thread.message.in_progress"`.
        constant event: "thread.message.in_progress" = "event",
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    pub struct ThreadMessageIncomplete {
        /// Always `"thread.message.incomplete"`.
        constant event: "thread.message.incomplete" = "event",
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    pub struct ThreadRunCancelled {
        /// Always `"thread.run.cancelled"`.
        constant event: "thread.run.cancelled" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunCancelling {
        /// Always `"thread.run.cancelling"`.
        constant event: "thread.run.cancelling" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunCompleted {
        /// Always `"thread.run.completed"`.
        constant event: "thread.run.completed" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunCreated {
        /// Always `"thread.run.created"`.
        constant event: "thread.run.created" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunExpired {
        /// Always `"thread.run.expired"`.
        constant event: "thread.run.expired" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunFailed {
        /// Always `"thread.run.failed"`.
        constant event: "thread.run.failed" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunInProgress {
        /// Always `"thread.run.in_progress"`.
        constant event: "thread.run.in_progress" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunIncomplete {
        /// Always `"thread.run.incomplete"`.
        constant event: "thread.run.incomplete" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunQueued {
        /// Always `"thread.run.queued"`.
        constant event: "thread.run.queued" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunRequiresAction {
        /// Always `"thread.run.requires_action"`.
        constant event: "thread.run.requires_action" = "event",
        lenient data: Box<Run> = "data",
    }
}

object! {
    pub struct ThreadRunStepCancelled {
        /// Always `"thread.run.step.cancelled"`.
        constant event: "thread.run.step.cancelled" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadRunStepCompleted {
        /// Always `"thread.run.step.completed"`.
        constant event: "thread.run.step.completed" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadRunStepCreated {
        /// Always `"thread.run.step.created"`.
        constant event: "thread.run.step.created" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadRunStepDelta {
        /// Always `"thread.run.step.delta"`.
        constant event: "thread.run.step.delta" = "event",
        lenient data: RunStepDeltaEvent = "data",
    }
}

object! {
    pub struct ThreadRunStepExpired {
        /// Always `"thread.run.step.expired"`.
        constant event: "thread.run.step.expired" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadRunStepFailed {
        /// Always `"thread.run.step.failed"`.
        constant event: "thread.run.step.failed" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadRunStepInProgress {
        /// Always `"thread.run.step.in_progress"`.
        constant event: "thread.run.step.in_progress" = "event",
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    pub struct ThreadStreamEvent {
        /// Always `"thread.created"`.
        constant event: "thread.created" = "event",
        lenient data: Thread = "data",
        optional enabled: bool = "enabled",
    }
}
