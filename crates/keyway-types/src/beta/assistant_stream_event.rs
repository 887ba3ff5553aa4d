// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{MessageContentDelta, Run, RunStep, RunStepDeltaStepDetails, Thread, ThreadMessage};
use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: the document's `AssistantStreamEvent`.
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

object! {
    /// An object: the document's `DoneEvent`.
    pub struct DoneEvent {
        /// The member `event`: `"done"`.
        constant event: "done" = "event",
        /// The member `data`: `"[DONE]"`.
        constant data: "[DONE]" = "data",
    }
}

object! {
    /// An object: the document's `ErrorEvent`.
    pub struct ErrorEvent {
        /// The member `event`: `"error"`.
        constant event: "error" = "event",
        /// The member `data`: an object, [`ErrorObject`].
        lenient data: ErrorObject = "data",
    }
}

object! {
    /// An object: the document's `Error`.
    pub struct ErrorObject {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `misalignment`: an object, [`ErrorObjectMisalignment`].
        optional misalignment: ErrorObjectMisalignment = "misalignment",
    }
}

object! {
    /// An object: `misalignment` of the document's `Error`.
    pub struct ErrorObjectMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ErrorObjectMisalignmentErrorType`].
        optional error_type: ErrorObjectMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ErrorObjectMisalignmentSteer`].
        optional steer: ErrorObjectMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `Error`.
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
    /// An object: `misalignment.steer` of the document's `Error`.
    pub struct ErrorObjectMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
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

object! {
    /// An object: `delta` of the document's `RunStepDeltaObject`.
    pub struct RunStepDelta {
        /// The member `step_details`: one of the shapes of [`RunStepDeltaStepDetails`].
        optional step_details: RunStepDeltaStepDetails = "step_details",
    }
}

object! {
    /// An object: the document's `RunStepDeltaObject`.
    pub struct RunStepDeltaEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.run.step.delta"`.
        constant object: "thread.run.step.delta" = "object",
        /// The member `delta`: an object, [`RunStepDelta`].
        lenient delta: RunStepDelta = "delta",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|3`.
    pub struct ThreadMessageCompleted {
        /// The member `event`: `"thread.message.completed"`.
        constant event: "thread.message.completed" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|0`.
    pub struct ThreadMessageCreated {
        /// The member `event`: `"thread.message.created"`.
        constant event: "thread.message.created" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|2`.
    pub struct ThreadMessageDelta {
        /// The member `event`: `"thread.message.delta"`.
        constant event: "thread.message.delta" = "event",
        /// The member `data`: an object, [`MessageDeltaEvent`].
        lenient data: MessageDeltaEvent = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|1`.
    pub struct ThreadMessageInProgress {
        /// The member `event`: `"thread.message.in_progress"`.
        constant event: "thread.message.in_progress" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|4`.
    pub struct ThreadMessageIncomplete {
        /// The member `event`: `"thread.message.incomplete"`.
        constant event: "thread.message.incomplete" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        lenient data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|8`.
    pub struct ThreadRunCancelled {
        /// The member `event`: `"thread.run.cancelled"`.
        constant event: "thread.run.cancelled" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|7`.
    pub struct ThreadRunCancelling {
        /// The member `event`: `"thread.run.cancelling"`.
        constant event: "thread.run.cancelling" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|4`.
    pub struct ThreadRunCompleted {
        /// The member `event`: `"thread.run.completed"`.
        constant event: "thread.run.completed" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|0`.
    pub struct ThreadRunCreated {
        /// The member `event`: `"thread.run.created"`.
        constant event: "thread.run.created" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|9`.
    pub struct ThreadRunExpired {
        /// The member `event`: `"thread.run.expired"`.
        constant event: "thread.run.expired" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|6`.
    pub struct ThreadRunFailed {
        /// The member `event`: `"thread.run.failed"`.
        constant event: "thread.run.failed" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|2`.
    pub struct ThreadRunInProgress {
        /// The member `event`: `"thread.run.in_progress"`.
        constant event: "thread.run.in_progress" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|5`.
    pub struct ThreadRunIncomplete {
        /// The member `event`: `"thread.run.incomplete"`.
        constant event: "thread.run.incomplete" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|1`.
    pub struct ThreadRunQueued {
        /// The member `event`: `"thread.run.queued"`.
        constant event: "thread.run.queued" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|3`.
    pub struct ThreadRunRequiresAction {
        /// The member `event`: `"thread.run.requires_action"`.
        constant event: "thread.run.requires_action" = "event",
        /// The member `data`: an object, [`Run`].
        lenient data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|5`.
    pub struct ThreadRunStepCancelled {
        /// The member `event`: `"thread.run.step.cancelled"`.
        constant event: "thread.run.step.cancelled" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|3`.
    pub struct ThreadRunStepCompleted {
        /// The member `event`: `"thread.run.step.completed"`.
        constant event: "thread.run.step.completed" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|0`.
    pub struct ThreadRunStepCreated {
        /// The member `event`: `"thread.run.step.created"`.
        constant event: "thread.run.step.created" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|2`.
    pub struct ThreadRunStepDelta {
        /// The member `event`: `"thread.run.step.delta"`.
        constant event: "thread.run.step.delta" = "event",
        /// The member `data`: an object, [`RunStepDeltaEvent`].
        lenient data: RunStepDeltaEvent = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|6`.
    pub struct ThreadRunStepExpired {
        /// The member `event`: `"thread.run.step.expired"`.
        constant event: "thread.run.step.expired" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|4`.
    pub struct ThreadRunStepFailed {
        /// The member `event`: `"thread.run.step.failed"`.
        constant event: "thread.run.step.failed" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|1`.
    pub struct ThreadRunStepInProgress {
        /// The member `event`: `"thread.run.step.in_progress"`.
        constant event: "thread.run.step.in_progress" = "event",
        /// The member `data`: an object, [`RunStep`].
        lenient data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `ThreadStreamEvent`.
    pub struct ThreadStreamEvent {
        /// The member `event`: `"thread.created"`.
        constant event: "thread.created" = "event",
        /// The member `data`: an object, [`Thread`].
        lenient data: Thread = "data",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}
