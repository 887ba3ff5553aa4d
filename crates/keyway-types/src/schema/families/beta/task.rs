// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static TASK_GROUP_ITEM: Named = Named {
    name: "TaskGroupItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.task_group\""),
                required: true,
                default: Some("\"chatkit.task_group\""),
                ..A_FIELD
            },
            Field {
                name: "tasks",
                shape: List { of: &Ref(&TASK_GROUP_TASK), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TASK_GROUP_TASK: Named = Named {
    name: "TaskGroupTask",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&TASK_TYPE), required: true, ..A_FIELD },
            Field { name: "heading", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "summary", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TASK_ITEM: Named = Named {
    name: "TaskItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.task\""),
                required: true,
                default: Some("\"chatkit.task\""),
                ..A_FIELD
            },
            Field { name: "task_type", shape: Ref(&TASK_TYPE), required: true, ..A_FIELD },
            Field { name: "heading", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "summary", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TASK_TYPE: Named =
    Named { name: "TaskType", shape: Choice { values: &["custom", "thought"], open: false } };
