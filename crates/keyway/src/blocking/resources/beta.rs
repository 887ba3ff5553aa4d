// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.beta()`, waiting.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::reply::Empty;

impl OpenAI {
    /// The resource `beta`.
    pub fn beta(&self) -> Beta {
        Beta::new(self, self.client.beta())
    }
}

waiting! {
    beta::Beta { assistants: Assistants, chatkit: ChatKit, realtime: Realtime, responses: Responses, threads: Threads }
}

waiting! {
    beta::Assistants {}
    #[deprecated = "the official SDKs advise against it"]
    create(params: types::beta::BetaAssistantCreateParams) -> types::beta::Assistant;
    #[deprecated = "the official SDKs advise against it"]
    delete(assistant_id: impl AsRef<str>) -> types::beta::AssistantDeleted;
    #[deprecated = "the official SDKs advise against it"]
    list() -> types::ListPage<types::beta::Assistant>;
    #[deprecated = "the official SDKs advise against it"]
    list_with(params: types::beta::BetaAssistantListParams) -> types::ListPage<types::beta::Assistant>;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(assistant_id: impl AsRef<str>) -> types::beta::Assistant;
    #[deprecated = "the official SDKs advise against it"]
    update(assistant_id: impl AsRef<str>) -> types::beta::Assistant;
    #[deprecated = "the official SDKs advise against it"]
    update_with(assistant_id: impl AsRef<str>, params: types::beta::BetaAssistantUpdateParams) -> types::beta::Assistant;
}

waiting! {
    beta::ChatKit { sessions: ChatKitSessions, threads: ChatKitThreads }
}

waiting! {
    beta::ChatKitSessions {}
    cancel(session_id: impl AsRef<str>) -> types::beta::ChatSession;
    create(params: types::beta::BetaChatKitSessionCreateParams) -> types::beta::ChatSession;
}

waiting! {
    beta::ChatKitThreads {}
    delete(thread_id: impl AsRef<str>) -> types::beta::BetaChatKitThreadDeleteResponse;
    list() -> types::ListPage<types::beta::ChatKitThread>;
    list_with(params: types::beta::BetaChatKitThreadListParams) -> types::ListPage<types::beta::ChatKitThread>;
    list_items(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::ThreadItem>;
    list_items_with(thread_id: impl AsRef<str>, params: types::beta::BetaChatKitThreadListItemsParams) -> types::ListPage<types::beta::ThreadItem>;
    retrieve(thread_id: impl AsRef<str>) -> types::beta::ChatKitThread;
}

waiting! {
    beta::Realtime { sessions: RealtimeSessions, transcription_sessions: RealtimeTranscriptionSessions }
}

waiting! {
    beta::RealtimeSessions {}
    create(params: types::beta::BetaRealtimeSessionCreateParams) -> types::beta::BetaRealtimeSessionCreateResponse;
}

waiting! {
    beta::RealtimeTranscriptionSessions {}
    create() -> types::beta::TranscriptionSession;
    create_with(params: types::beta::BetaRealtimeTranscriptionSessionCreateParams) -> types::beta::TranscriptionSession;
}

waiting! {
    beta::Responses { input_items: ResponsesInputItems, input_tokens: ResponsesInputTokens }
    cancel(response_id: impl AsRef<str>) -> types::beta::BetaResponse;
    cancel_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseCancelParams) -> types::beta::BetaResponse;
    compact(params: types::beta::BetaResponseCompactParams) -> types::beta::BetaCompactedResponse;
    create() -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
    create_with(params: types::beta::BetaResponseCreateParams) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
    delete(response_id: impl AsRef<str>) -> Empty;
    delete_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseDeleteParams) -> Empty;
    retrieve(response_id: impl AsRef<str>) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
    retrieve_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseRetrieveParams) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
}

waiting! {
    beta::ResponsesInputItems {}
    list(response_id: impl AsRef<str>) -> types::ListPage<types::beta::BetaResponseItem>;
    list_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseInputItemListParams) -> types::ListPage<types::beta::BetaResponseItem>;
}

waiting! {
    beta::ResponsesInputTokens {}
    count() -> types::beta::BetaResponseInputTokenCountResponse;
    count_with(params: types::beta::BetaResponseInputTokenCountParams) -> types::beta::BetaResponseInputTokenCountResponse;
}

waiting! {
    beta::Threads { messages: ThreadsMessages, runs: ThreadsRuns }
    #[deprecated = "the official SDKs advise against it"]
    create() -> types::beta::Thread;
    #[deprecated = "the official SDKs advise against it"]
    create_with(params: types::beta::BetaThreadCreateParams) -> types::beta::Thread;
    #[deprecated = "the official SDKs advise against it"]
    create_and_run(params: types::beta::BetaThreadCreateAndRunParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "the official SDKs advise against it"]
    delete(thread_id: impl AsRef<str>) -> types::beta::ThreadDeleted;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(thread_id: impl AsRef<str>) -> types::beta::Thread;
    #[deprecated = "the official SDKs advise against it"]
    update(thread_id: impl AsRef<str>) -> types::beta::Thread;
    #[deprecated = "the official SDKs advise against it"]
    update_with(thread_id: impl AsRef<str>, params: types::beta::BetaThreadUpdateParams) -> types::beta::Thread;
}

waiting! {
    beta::ThreadsMessages {}
    #[deprecated = "the official SDKs advise against it"]
    create(thread_id: impl AsRef<str>, params: types::beta::BetaThreadMessageCreateParams) -> types::beta::ThreadMessage;
    #[deprecated = "the official SDKs advise against it"]
    delete(thread_id: impl AsRef<str>, message_id: impl AsRef<str>) -> types::beta::MessageDeleted;
    #[deprecated = "the official SDKs advise against it"]
    list(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::ThreadMessage>;
    #[deprecated = "the official SDKs advise against it"]
    list_with(thread_id: impl AsRef<str>, params: types::beta::BetaThreadMessageListParams) -> types::ListPage<types::beta::ThreadMessage>;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(thread_id: impl AsRef<str>, message_id: impl AsRef<str>) -> types::beta::ThreadMessage;
    #[deprecated = "the official SDKs advise against it"]
    update(thread_id: impl AsRef<str>, message_id: impl AsRef<str>) -> types::beta::ThreadMessage;
    #[deprecated = "the official SDKs advise against it"]
    update_with(thread_id: impl AsRef<str>, message_id: impl AsRef<str>, params: types::beta::BetaThreadMessageUpdateParams) -> types::beta::ThreadMessage;
}

waiting! {
    beta::ThreadsRuns { steps: ThreadsRunsSteps }
    #[deprecated = "the official SDKs advise against it"]
    cancel(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::beta::Run;
    #[deprecated = "the official SDKs advise against it"]
    create(thread_id: impl AsRef<str>, params: types::beta::BetaThreadRunCreateParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "the official SDKs advise against it"]
    list(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::Run>;
    #[deprecated = "the official SDKs advise against it"]
    list_with(thread_id: impl AsRef<str>, params: types::beta::BetaThreadRunListParams) -> types::ListPage<types::beta::Run>;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::beta::Run;
    #[deprecated = "the official SDKs advise against it"]
    submit_tool_outputs(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunSubmitToolOutputsParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "the official SDKs advise against it"]
    update(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::beta::Run;
    #[deprecated = "the official SDKs advise against it"]
    update_with(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunUpdateParams) -> types::beta::Run;
}

waiting! {
    beta::ThreadsRunsSteps {}
    #[deprecated = "the official SDKs advise against it"]
    list(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::ListPage<types::beta::RunStep>;
    #[deprecated = "the official SDKs advise against it"]
    list_with(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunStepListParams) -> types::ListPage<types::beta::RunStep>;
    #[deprecated = "the official SDKs advise against it"]
    retrieve(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, step_id: impl AsRef<str>) -> types::beta::RunStep;
    #[deprecated = "the official SDKs advise against it"]
    retrieve_with(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, step_id: impl AsRef<str>, params: types::beta::BetaThreadRunStepRetrieveParams) -> types::beta::RunStep;
}
