// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSISTANT_STREAM_EVENT: Named = Named {
    name: "AssistantStreamEvent",
    shape: Union {
        tag: Some("event"),
        variants: &[
            Variant { label: "ThreadCreated", tags: &["thread.created"], shape: Ref(&THREAD_STREAM_EVENT) },
            Variant {
                label: "ThreadRunCreated",
                tags: &["thread.run.created"],
                shape: Ref(&THREAD_RUN_CREATED),
            },
            Variant {
                label: "ThreadRunQueued",
                tags: &["thread.run.queued"],
                shape: Ref(&THREAD_RUN_QUEUED),
            },
            Variant {
                label: "ThreadRunInProgress",
                tags: &["thread.run.in_progress"],
                shape: Ref(&THREAD_RUN_IN_PROGRESS),
            },
            Variant {
                label: "ThreadRunRequiresAction",
                tags: &["thread.run.requires_action"],
                shape: Ref(&THREAD_RUN_REQUIRES_ACTION),
            },
            Variant {
                label: "ThreadRunCompleted",
                tags: &["thread.run.completed"],
                shape: Ref(&THREAD_RUN_COMPLETED),
            },
            Variant {
                label: "ThreadRunIncomplete",
                tags: &["thread.run.incomplete"],
                shape: Ref(&THREAD_RUN_INCOMPLETE),
            },
            Variant {
                label: "ThreadRunFailed",
                tags: &["thread.run.failed"],
                shape: Ref(&THREAD_RUN_FAILED),
            },
            Variant {
                label: "ThreadRunCancelling",
                tags: &["thread.run.cancelling"],
                shape: Ref(&THREAD_RUN_CANCELLING),
            },
            Variant {
                label: "ThreadRunCancelled",
                tags: &["thread.run.cancelled"],
                shape: Ref(&THREAD_RUN_CANCELLED),
            },
            Variant {
                label: "ThreadRunExpired",
                tags: &["thread.run.expired"],
                shape: Ref(&THREAD_RUN_EXPIRED),
            },
            Variant {
                label: "ThreadRunStepCreated",
                tags: &["thread.run.step.created"],
                shape: Ref(&THREAD_RUN_STEP_CREATED),
            },
            Variant {
                label: "ThreadRunStepInProgress",
                tags: &["thread.run.step.in_progress"],
                shape: Ref(&THREAD_RUN_STEP_IN_PROGRESS),
            },
            Variant {
                label: "ThreadRunStepDelta",
                tags: &["thread.run.step.delta"],
                shape: Ref(&THREAD_RUN_STEP_DELTA),
            },
            Variant {
                label: "ThreadRunStepCompleted",
                tags: &["thread.run.step.completed"],
                shape: Ref(&THREAD_RUN_STEP_COMPLETED),
            },
            Variant {
                label: "ThreadRunStepFailed",
                tags: &["thread.run.step.failed"],
                shape: Ref(&THREAD_RUN_STEP_FAILED),
            },
            Variant {
                label: "ThreadRunStepCancelled",
                tags: &["thread.run.step.cancelled"],
                shape: Ref(&THREAD_RUN_STEP_CANCELLED),
            },
            Variant {
                label: "ThreadRunStepExpired",
                tags: &["thread.run.step.expired"],
                shape: Ref(&THREAD_RUN_STEP_EXPIRED),
            },
            Variant {
                label: "ThreadMessageCreated",
                tags: &["thread.message.created"],
                shape: Ref(&THREAD_MESSAGE_CREATED),
            },
            Variant {
                label: "ThreadMessageInProgress",
                tags: &["thread.message.in_progress"],
                shape: Ref(&THREAD_MESSAGE_IN_PROGRESS),
            },
            Variant {
                label: "ThreadMessageDelta",
                tags: &["thread.message.delta"],
                shape: Ref(&THREAD_MESSAGE_DELTA),
            },
            Variant {
                label: "ThreadMessageCompleted",
                tags: &["thread.message.completed"],
                shape: Ref(&THREAD_MESSAGE_COMPLETED),
            },
            Variant {
                label: "ThreadMessageIncomplete",
                tags: &["thread.message.incomplete"],
                shape: Ref(&THREAD_MESSAGE_INCOMPLETE),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&ERROR_EVENT) },
            Variant { label: "Done", tags: &["done"], shape: Ref(&DONE_EVENT) },
        ],
    },
};
