// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ENVIRONMENT_RESOURCE_NONE: Named = Named {
    name: "EnvironmentResourceNone",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"none\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED: Named = Named {
    name: "EnvironmentResourceOpenAiHosted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "files",
                shape: List { of: &Ref(&HOSTED_ENVIRONMENT_FILE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "network",
                shape: Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_PACKAGES),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "plugins",
                shape: List { of: &Ref(&HOSTED_PLUGIN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: List { of: &Ref(&HOSTED_SKILL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"openai_hosted\""), required: true, ..A_FIELD },
            Field {
                name: "container_size",
                shape: Nullable(&Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_CONTAINER_SIZE)),
                ..A_FIELD
            },
            Field { name: "desktop", shape: Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_DESKTOP), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_CONTAINER_SIZE: Named = Named {
    name: "EnvironmentResourceOpenAiHostedContainerSize",
    shape: Choice { values: &["small", "medium", "large"], open: false },
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_DESKTOP: Named = Named {
    name: "EnvironmentResourceOpenAiHostedDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK: Named = Named {
    name: "EnvironmentResourceOpenAiHostedNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK_ACCESS: Named = Named {
    name: "EnvironmentResourceOpenAiHostedNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_PACKAGES: Named = Named {
    name: "EnvironmentResourceOpenAiHostedPackages",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "npm",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "python",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "system",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_RESOURCE_SELF_HOSTED: Named = Named {
    name: "EnvironmentResourceSelfHosted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "remote_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"self_hosted\""), required: true, ..A_FIELD },
            Field { name: "workspace_directory", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
