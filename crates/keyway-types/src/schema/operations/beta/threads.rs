// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_THREADS_CREATE: OperationSchema = OperationSchema {
    id: "beta.threads.create",
    body: Some(&Ref(&CREATE_THREAD_REQUEST)),
    reply: Some(&Ref(&THREAD)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_CREATE_AND_RUN: OperationSchema = OperationSchema {
    id: "beta.threads.create_and_run",
    body: Some(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS)),
    reply: Some(&Ref(&RUN)),
    event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_DELETE: OperationSchema = OperationSchema {
    id: "beta.threads.delete",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&THREAD_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_MESSAGES_CREATE: OperationSchema = OperationSchema {
    id: "beta.threads.messages.create",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CREATE_MESSAGE_REQUEST)),
    reply: Some(&Ref(&THREAD_MESSAGE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_MESSAGES_DELETE: OperationSchema = OperationSchema {
    id: "beta.threads.messages.delete",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&MESSAGE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_MESSAGES_LIST: OperationSchema = OperationSchema {
    id: "beta.threads.messages.list",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_MESSAGES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_MESSAGES_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.threads.messages.retrieve",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&THREAD_MESSAGE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_MESSAGES_UPDATE: OperationSchema = OperationSchema {
    id: "beta.threads.messages.update",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&BETA_THREAD_MESSAGE_UPDATE_PARAMS)),
    reply: Some(&Ref(&THREAD_MESSAGE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.threads.retrieve",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&THREAD)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_CANCEL: OperationSchema = OperationSchema {
    id: "beta.threads.runs.cancel",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_CREATE: OperationSchema = OperationSchema {
    id: "beta.threads.runs.create",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[Field {
        name: "include",
        shape: List {
            of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
            min: None,
            max: None,
        },
        ..A_FIELD
    }],
    body: Some(&Ref(&BETA_THREAD_RUN_CREATE_PARAMS)),
    reply: Some(&Ref(&RUN)),
    event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_LIST: OperationSchema = OperationSchema {
    id: "beta.threads.runs.list",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_RUNS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.threads.runs.retrieve",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_STEPS_LIST: OperationSchema = OperationSchema {
    id: "beta.threads.runs.steps.list",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "include",
            shape: List {
                of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                min: None,
                max: None,
            },
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&LIST_RUN_STEPS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_STEPS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.threads.runs.steps.retrieve",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "step_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[Field {
        name: "include",
        shape: List {
            of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
            min: None,
            max: None,
        },
        ..A_FIELD
    }],
    reply: Some(&Ref(&RUN_STEP)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_SUBMIT_TOOL_OUTPUTS: OperationSchema = OperationSchema {
    id: "beta.threads.runs.submit_tool_outputs",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS)),
    reply: Some(&Ref(&RUN)),
    event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_RUNS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.threads.runs.update",
    path: &[
        Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&BETA_THREAD_RUN_UPDATE_PARAMS)),
    reply: Some(&Ref(&RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_THREADS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.threads.update",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_THREAD_UPDATE_PARAMS)),
    reply: Some(&Ref(&THREAD)),
    ..AN_OPERATION
};
