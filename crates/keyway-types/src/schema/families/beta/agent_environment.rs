// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS: Named = Named {
    name: "BetaAgentEnvironmentCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "vault_ids",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "idempotency_key", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT: Named = Named {
    name: "BetaAgentEnvironmentCreateParamsEnvironment",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"openai_hosted\""), required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "desktop",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_DESKTOP)),
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "environment_template_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "files",
                shape: Nullable(&List { of: &Ref(&HOSTED_ENVIRONMENT_FILE_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "network",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_NETWORK)),
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_PACKAGES)),
                ..A_FIELD
            },
            Field {
                name: "plugins",
                shape: Nullable(&List { of: &Ref(&HOSTED_PLUGIN_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "setup_commands",
                shape: Nullable(&List { of: &Ref(&SETUP_COMMAND_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: Nullable(&List { of: &Ref(&HOSTED_SKILL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_DESKTOP: Named = Named {
    name: "BetaAgentEnvironmentCreateParamsEnvironmentDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_NETWORK: Named = Named {
    name: "BetaAgentEnvironmentCreateParamsEnvironmentNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_NETWORK_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "blocked_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_NETWORK_ACCESS: Named = Named {
    name: "BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_CREATE_PARAMS_ENVIRONMENT_PACKAGES: Named = Named {
    name: "BetaAgentEnvironmentCreateParamsEnvironmentPackages",
    shape: Object(&Record {
        fields: &[
            Field { name: "npm", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "python", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "system", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_FILE_CREATE_PARAMS: Named = Named {
    name: "BetaAgentEnvironmentFileCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Ref(&BETA_AGENT_ENVIRONMENT_FILE_CREATE_PARAMS_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "data", shape: A_TEXT, ..A_FIELD },
        ],
        any_of_required: &[&["file_id", "path", "type"], &["path", "type", "data"]],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_FILE_CREATE_PARAMS_TYPE: Named = Named {
    name: "BetaAgentEnvironmentFileCreateParamsType",
    shape: Choice { values: &["file_id", "inline"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_FILE_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentEnvironmentFileListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentEnvironmentListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS: Named = Named {
    name: "BetaAgentEnvironmentTemplateCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "desktop",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_DESKTOP)),
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "files",
                shape: Nullable(&List { of: &Ref(&HOSTED_ENVIRONMENT_FILE_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "network",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_NETWORK)),
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_PACKAGES)),
                ..A_FIELD
            },
            Field {
                name: "plugins",
                shape: Nullable(&List { of: &Ref(&HOSTED_PLUGIN_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "setup_commands",
                shape: Nullable(&List { of: &Ref(&SETUP_COMMAND_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: Nullable(&List { of: &Ref(&HOSTED_SKILL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_DESKTOP: Named = Named {
    name: "BetaAgentEnvironmentTemplateCreateParamsDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_NETWORK: Named = Named {
    name: "BetaAgentEnvironmentTemplateCreateParamsNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_NETWORK_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "blocked_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_NETWORK_ACCESS: Named = Named {
    name: "BetaAgentEnvironmentTemplateCreateParamsNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS_PACKAGES: Named = Named {
    name: "BetaAgentEnvironmentTemplateCreateParamsPackages",
    shape: Object(&Record {
        fields: &[
            Field { name: "npm", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "python", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "system", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentEnvironmentTemplateListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentEnvironmentTemplateUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "desktop",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_DESKTOP)),
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "files",
                shape: Nullable(&List { of: &Ref(&HOSTED_ENVIRONMENT_FILE_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "network",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_NETWORK)),
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Nullable(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_PACKAGES)),
                ..A_FIELD
            },
            Field {
                name: "plugins",
                shape: Nullable(&List { of: &Ref(&HOSTED_PLUGIN_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "setup_commands",
                shape: Nullable(&List { of: &Ref(&SETUP_COMMAND_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: Nullable(&List { of: &Ref(&HOSTED_SKILL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_DESKTOP: Named = Named {
    name: "BetaAgentEnvironmentTemplateUpdateParamsDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_NETWORK: Named = Named {
    name: "BetaAgentEnvironmentTemplateUpdateParamsNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_NETWORK_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "blocked_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_NETWORK_ACCESS: Named = Named {
    name: "BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS_PACKAGES: Named = Named {
    name: "BetaAgentEnvironmentTemplateUpdateParamsPackages",
    shape: Object(&Record {
        fields: &[
            Field { name: "npm", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "python", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "system", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
