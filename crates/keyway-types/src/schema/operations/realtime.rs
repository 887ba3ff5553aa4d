// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_CALLS_ACCEPT: OperationSchema = OperationSchema {
    id: "realtime.calls.accept",
    path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&REALTIME_SESSION_CREATE_REQUEST)),
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_CALLS_CREATE: OperationSchema = OperationSchema {
    id: "realtime.calls.create",
    body: Some(&Ref(&REALTIME_CALL_CREATE_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_CALLS_HANGUP: OperationSchema = OperationSchema {
    id: "realtime.calls.hangup",
    path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_CALLS_REFER: OperationSchema = OperationSchema {
    id: "realtime.calls.refer",
    path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&REALTIME_CALL_REFER_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_CALLS_REJECT: OperationSchema = OperationSchema {
    id: "realtime.calls.reject",
    path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&REALTIME_CALL_REJECT_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_CLIENT_SECRETS_CREATE: OperationSchema = OperationSchema {
    id: "realtime.client_secrets.create",
    body: Some(&Ref(&REALTIME_CLIENT_SECRET_CREATE_PARAMS)),
    reply: Some(&Ref(&REALTIME_CLIENT_SECRET_CREATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static REALTIME_TRANSLATIONS_CLIENT_SECRETS_CREATE: OperationSchema = OperationSchema {
    id: "realtime.translations.client_secrets.create",
    body: Some(&Ref(&REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_REQUEST)),
    reply: Some(&Ref(&REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_RESPONSE)),
    ..AN_OPERATION
};
