// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_VAULT_CREATE_PARAMS: Named = Named {
    name: "BetaAgentVaultCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_VAULT_CREDENTIAL_CREATE_PARAMS: Named = Named {
    name: "BetaAgentVaultCredentialCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "auth", shape: Ref(&CREDENTIAL_AUTH_CREATE_PARAM), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_VAULT_CREDENTIAL_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentVaultCredentialListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_VAULT_CREDENTIAL_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentVaultCredentialUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "auth", shape: Ref(&CREDENTIAL_AUTH_ROTATE_PARAM), ..A_FIELD },
            Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_VAULT_LIST_PARAMS_ORDER: Named =
    Named { name: "BetaAgentVaultListParamsOrder", shape: Choice { values: &["asc", "desc"], open: false } };

pub(in crate::schema) static BETA_AGENT_VAULT_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentVaultUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
