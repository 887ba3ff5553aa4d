// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_CREATE: OperationSchema = OperationSchema {
    id: "live.create",
    body: Some(&Ref(&LIVE_CREATE_PARAMS)),
    reply: Some(&Ref(&LIVE_CREATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_ACCEPT: OperationSchema = OperationSchema {
    id: "live.sessions.accept",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&LIVE_SESSION_ACCEPT_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_DOWNLOAD_RECORDING: OperationSchema = OperationSchema {
    id: "live.sessions.download_recording",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_FORK: OperationSchema = OperationSchema {
    id: "live.sessions.fork",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&LIVE_SESSION_FORK_PARAMS)),
    reply: Some(&Ref(&LIVE_SESSION_FORK_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_HANGUP: OperationSchema = OperationSchema {
    id: "live.sessions.hangup",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_REFER: OperationSchema = OperationSchema {
    id: "live.sessions.refer",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&LIVE_SESSION_REFER_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static LIVE_SESSIONS_REJECT: OperationSchema = OperationSchema {
    id: "live.sessions.reject",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&LIVE_SESSION_REJECT_PARAMS)),
    ..AN_OPERATION
};
