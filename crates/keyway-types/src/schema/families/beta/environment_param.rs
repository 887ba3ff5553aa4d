// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ENVIRONMENT_PARAM: Named = Named {
    name: "EnvironmentParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "None", tags: &["none"], shape: Ref(&ENVIRONMENT_PARAM_NONE) },
            Variant {
                label: "OpenaiHosted",
                tags: &["openai_hosted"],
                shape: Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED),
            },
            Variant {
                label: "SelfHosted",
                tags: &["self_hosted"],
                shape: Ref(&ENVIRONMENT_PARAM_SELF_HOSTED),
            },
        ],
    },
};

pub(in crate::schema) static ENVIRONMENT_PARAM_NONE: Named = Named {
    name: "EnvironmentParamNone",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"none\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED: Named = Named {
    name: "EnvironmentParamOpenAiHosted",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"openai_hosted\""), required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "container_size",
                shape: Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED_CONTAINER_SIZE),
                ..A_FIELD
            },
            Field {
                name: "desktop",
                shape: Nullable(&Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED_DESKTOP)),
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "environment_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "environment_template_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "files",
                shape: Nullable(&List { of: &Ref(&HOSTED_ENVIRONMENT_FILE_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "network",
                shape: Nullable(&Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED_NETWORK)),
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Nullable(&Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED_PACKAGES)),
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

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED_CONTAINER_SIZE: Named = Named {
    name: "EnvironmentParamOpenAiHostedContainerSize",
    shape: Choice { values: &["small", "medium", "large"], open: false },
};

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED_DESKTOP: Named = Named {
    name: "EnvironmentParamOpenAiHostedDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED_NETWORK: Named = Named {
    name: "EnvironmentParamOpenAiHostedNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&ENVIRONMENT_PARAM_OPEN_AI_HOSTED_NETWORK_ACCESS),
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

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED_NETWORK_ACCESS: Named = Named {
    name: "EnvironmentParamOpenAiHostedNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static ENVIRONMENT_PARAM_OPEN_AI_HOSTED_PACKAGES: Named = Named {
    name: "EnvironmentParamOpenAiHostedPackages",
    shape: Object(&Record {
        fields: &[
            Field { name: "npm", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "python", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "system", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_PARAM_SELF_HOSTED: Named = Named {
    name: "EnvironmentParamSelfHosted",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"self_hosted\""), required: true, ..A_FIELD },
            Field { name: "workspace_directory", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};
