// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_REALTIME_SESSIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.realtime.sessions.create",
    body: Some(&Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS)),
    reply: Some(&Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.realtime.transcription_sessions.create",
    body: Some(&Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS)),
    reply: Some(&Ref(&TRANSCRIPTION_SESSION)),
    ..AN_OPERATION
};
