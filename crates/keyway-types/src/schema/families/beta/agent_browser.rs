// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_BROWSER_AUTHENTICATION_CANCEL_PARAM: Named = Named {
    name: "AgentBrowserAuthenticationCancelParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "action", shape: Const("\"cancel\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_BROWSER_AUTHENTICATION_SUBMIT_PARAM: Named = Named {
    name: "AgentBrowserAuthenticationSubmitParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "action", shape: Const("\"submit\""), required: true, ..A_FIELD },
            Field {
                name: "fields",
                shape: List {
                    of: &Ref(&AGENT_BROWSER_AUTHENTICATION_SUBMIT_PARAM_FIELD),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
            Field { name: "selected_option", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_BROWSER_AUTHENTICATION_SUBMIT_PARAM_FIELD: Named = Named {
    name: "AgentBrowserAuthenticationSubmitParamField",
    shape: Object(&Record {
        fields: &[
            Field { name: "field_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_BROWSER_ORIGIN_ACCESS_PARAM: Named = Named {
    name: "AgentBrowserOriginAccessParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "decision",
                shape: Ref(&AGENT_BROWSER_ORIGIN_ACCESS_PARAM_DECISION),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"browser_origin_access\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_BROWSER_ORIGIN_ACCESS_PARAM_DECISION: Named = Named {
    name: "AgentBrowserOriginAccessParamDecision",
    shape: Choice { values: &["approve", "deny", "cancel"], open: false },
};
