// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSES_CANCEL: OperationSchema = OperationSchema {
    id: "beta.responses.cancel",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    reply: Some(&Ref(&BETA_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_COMPACT: OperationSchema = OperationSchema {
    id: "beta.responses.compact",
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    body: Some(&Ref(&BETA_RESPONSE_COMPACT_PARAMS)),
    reply: Some(&Ref(&BETA_COMPACTED_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_CREATE: OperationSchema = OperationSchema {
    id: "beta.responses.create",
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    body: Some(&Ref(&BETA_RESPONSE_CREATE_PARAMS)),
    reply: Some(&Ref(&BETA_RESPONSE)),
    event: Some(&Ref(&BETA_RESPONSE_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_DELETE: OperationSchema = OperationSchema {
    id: "beta.responses.delete",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_INPUT_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "beta.responses.input_items.list",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "include",
            shape: List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        },
    ],
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    reply: Some(&Ref(&BETA_RESPONSE_ITEM_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_INPUT_TOKENS_COUNT: OperationSchema = OperationSchema {
    id: "beta.responses.input_tokens.count",
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    body: Some(&Ref(&BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS)),
    reply: Some(&Ref(&BETA_RESPONSE_INPUT_TOKEN_COUNT_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_RESPONSES_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.responses.retrieve",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field {
            name: "include",
            shape: List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "stream", shape: Flag, ..A_FIELD },
        Field { name: "starting_after", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
    ],
    header: &[Field {
        name: "betas",
        shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
        ..A_FIELD
    }],
    reply: Some(&Ref(&BETA_RESPONSE)),
    event: Some(&Ref(&BETA_RESPONSE_STREAM_EVENT)),
    ..AN_OPERATION
};
