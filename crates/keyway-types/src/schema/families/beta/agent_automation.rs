// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_AUTOMATION_CREATE_PARAMS: Named = Named {
    name: "BetaAgentAutomationCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "target", shape: Ref(&AUTOMATION_TARGET_PARAM), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Ref(&BETA_AGENT_AUTOMATION_CREATE_PARAMS_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "expression", shape: A_TEXT, ..A_FIELD },
            Field { name: "timezone", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Ref(&AUTOMATION_METADATA_PARAM), ..A_FIELD },
            Field { name: "run_at", shape: AN_INTEGER, ..A_FIELD },
        ],
        any_of_required: &[
            &["expression", "name", "target", "timezone", "type"],
            &["name", "target", "type", "run_at"],
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_AUTOMATION_CREATE_PARAMS_TYPE: Named = Named {
    name: "BetaAgentAutomationCreateParamsType",
    shape: Choice { values: &["periodic", "once"], open: false },
};

pub(in crate::schema) static BETA_AGENT_AUTOMATION_INVOCATION_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentAutomationInvocationListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_AUTOMATION_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentAutomationListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_AUTOMATION_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentAutomationUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "expression", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "run_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "target", shape: Ref(&AUTOMATION_TARGET_PARAM), ..A_FIELD },
            Field { name: "timezone", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
