// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADERS_RUN: OperationSchema = OperationSchema {
    id: "fine_tuning.alpha.graders.run",
    body: Some(&Ref(&FINE_TUNING_ALPHA_GRADER_RUN_PARAMS)),
    reply: Some(&Ref(&GRADER_RUN_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADERS_VALIDATE: OperationSchema = OperationSchema {
    id: "fine_tuning.alpha.graders.validate",
    body: Some(&Ref(&FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS)),
    reply: Some(&Ref(&GRADER_VALIDATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINTS_PERMISSIONS_CREATE: OperationSchema = OperationSchema {
    id: "fine_tuning.checkpoints.permissions.create",
    path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_CREATE_PARAMS)),
    reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINTS_PERMISSIONS_DELETE: OperationSchema = OperationSchema {
    id: "fine_tuning.checkpoints.permissions.delete",
    path: &[
        Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "permission_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINTS_PERMISSIONS_LIST: OperationSchema = OperationSchema {
    id: "fine_tuning.checkpoints.permissions.list",
    path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
        Field {
            name: "order",
            shape: Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER),
            default: Some("\"descending\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINTS_PERMISSIONS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "fine_tuning.checkpoints.permissions.retrieve",
        path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
            Field {
                name: "order",
                shape: Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER),
                default: Some("\"descending\""),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static FINE_TUNING_JOBS_CANCEL: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.cancel",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FINE_TUNING_JOB)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_CHECKPOINTS_LIST: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.checkpoints.list",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_CREATE: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.create",
    body: Some(&Ref(&FINE_TUNING_JOB_CREATE_PARAMS)),
    reply: Some(&Ref(&FINE_TUNING_JOB)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_LIST: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field {
            name: "metadata",
            shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_LIST_EVENTS: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.list_events",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_FINE_TUNING_JOB_EVENTS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_PAUSE: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.pause",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FINE_TUNING_JOB)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_RESUME: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.resume",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FINE_TUNING_JOB)),
    ..AN_OPERATION
};

pub(in crate::schema) static FINE_TUNING_JOBS_RETRIEVE: OperationSchema = OperationSchema {
    id: "fine_tuning.jobs.retrieve",
    path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FINE_TUNING_JOB)),
    ..AN_OPERATION
};
