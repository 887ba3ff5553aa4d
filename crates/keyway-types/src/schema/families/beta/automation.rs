// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTOMATION: Named = Named {
    name: "Automation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Periodic", tags: &["periodic"], shape: Ref(&PERIODIC_AUTOMATION) },
            Variant { label: "Once", tags: &["once"], shape: Ref(&ONE_TIME_AUTOMATION) },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_CREATED_BY: Named = Named {
    name: "AutomationCreatedBy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Developer",
                tags: &["developer"],
                shape: Ref(&AUTOMATION_CREATED_BY_RESOURCE_DEVELOPER),
            },
            Variant { label: "Agent", tags: &["agent"], shape: Ref(&AUTOMATION_CREATED_BY_RESOURCE_AGENT) },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_CREATED_BY_RESOURCE_AGENT: Named = Named {
    name: "AutomationCreatedByResourceAgent",
    shape: Object(&Record {
        fields: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "tool_call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_CREATED_BY_RESOURCE_DEVELOPER: Named = Named {
    name: "AutomationCreatedByResourceDeveloper",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"developer\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_DELETED: Named = Named {
    name: "AutomationDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.automation.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_LIST_RESOURCE: Named = Named {
    name: "AutomationListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&AUTOMATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_METADATA_PARAM: Named =
    Named { name: "AutomationMetadataParam", shape: Map { of: &A_TEXT, max: None, name_max: None } };
