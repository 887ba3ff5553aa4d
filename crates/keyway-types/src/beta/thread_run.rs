// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AssistantResponseFormatOption, AssistantSupportedModels, AssistantTool, AssistantToolChoiceOption,
    CreateMessageRequest, Run, RunStep, RunStepDeltaEvent, TruncationObject,
};
use crate::chat::ParallelToolCalls;
use crate::shared::{Metadata, ReasoningEffort, SortOrder};
use crate::support::{object, params};

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImage {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`BetaThreadRunCodeInterpreterOutputImageImage`].
        optional image: BetaThreadRunCodeInterpreterOutputImageImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImageImage {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

params! {
    /// What `beta.threads.runs.create` takes.
    pub struct BetaThreadRunCreateParams {
        /// The member `assistant_id`: a text.
        required assistant_id: String = "assistant_id",
        /// The member `model`: one of the values of [`AssistantSupportedModels`]. May be null.
        optional model: AssistantSupportedModels = "model",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `additional_instructions`: a text. May be null.
        optional additional_instructions: String = "additional_instructions",
        /// The member `additional_messages`: a list. May be null.
        optional additional_messages: Vec<CreateMessageRequest> = "additional_messages",
        /// The member `tools`: a list of at most 20 items. May be null.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.list` takes.
    pub struct BetaThreadRunListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.threads.runs.steps.list` takes.
    pub struct BetaThreadRunStepListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.steps.retrieve` takes.
    pub struct BetaThreadRunStepRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.submit_tool_outputs` takes.
    pub struct BetaThreadRunSubmitToolOutputsParams {
        /// The member `tool_outputs`: a list.
        required tool_outputs: Vec<BetaThreadRunSubmitToolOutputsParamsToolOutput> = "tool_outputs",
    }
}

params! {
    /// An object: `tool_outputs[]` of the document's `SubmitToolOutputsRunRequest`.
    pub struct BetaThreadRunSubmitToolOutputsParamsToolOutput {
        /// The member `tool_call_id`: a text.
        optional tool_call_id: String = "tool_call_id",
        /// The member `output`: a text.
        optional output: String = "output",
    }
}

params! {
    /// What `beta.threads.runs.update` takes.
    pub struct BetaThreadRunUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
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
