// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVALS_CREATE: OperationSchema = OperationSchema {
    id: "evals.create",
    body: Some(&Ref(&EVAL_CREATE_PARAMS)),
    reply: Some(&Ref(&EVAL)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_DELETE: OperationSchema = OperationSchema {
    id: "evals.delete",
    path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EVAL_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_LIST: OperationSchema = OperationSchema {
    id: "evals.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        Field {
            name: "order_by",
            shape: Ref(&EVAL_LIST_PARAMS_ORDER_BY),
            default: Some("\"created_at\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&EVAL_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RETRIEVE: OperationSchema = OperationSchema {
    id: "evals.retrieve",
    path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EVAL)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_CANCEL: OperationSchema = OperationSchema {
    id: "evals.runs.cancel",
    path: &[
        Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_CREATE: OperationSchema = OperationSchema {
    id: "evals.runs.create",
    path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&EVAL_RUN_CREATE_PARAMS)),
    reply: Some(&Ref(&EVAL_RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_DELETE: OperationSchema = OperationSchema {
    id: "evals.runs.delete",
    path: &[
        Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_LIST: OperationSchema = OperationSchema {
    id: "evals.runs.list",
    path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        Field { name: "status", shape: Ref(&EVAL_RUN_LIST_PARAMS_STATUS), ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_OUTPUT_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "evals.runs.output_items.list",
    path: &[
        Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "status", shape: Ref(&EVAL_RUN_OUTPUT_ITEM_LIST_PARAMS_STATUS), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN_OUTPUT_ITEM_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_OUTPUT_ITEMS_RETRIEVE: OperationSchema = OperationSchema {
    id: "evals.runs.output_items.retrieve",
    path: &[
        Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "output_item_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN_OUTPUT_ITEM)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_RUNS_RETRIEVE: OperationSchema = OperationSchema {
    id: "evals.runs.retrieve",
    path: &[
        Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&EVAL_RUN)),
    ..AN_OPERATION
};

pub(in crate::schema) static EVALS_UPDATE: OperationSchema = OperationSchema {
    id: "evals.update",
    path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&EVAL_UPDATE_PARAMS)),
    reply: Some(&Ref(&EVAL)),
    ..AN_OPERATION
};
