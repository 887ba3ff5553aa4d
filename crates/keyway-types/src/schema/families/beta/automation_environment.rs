// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTOMATION_ENVIRONMENT: Named = Named {
    name: "AutomationEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "None", tags: &["none"], shape: Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_NONE) },
            Variant {
                label: "OpenaiHosted",
                tags: &["openai_hosted"],
                shape: Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED),
            },
            Variant {
                label: "SelfHosted",
                tags: &["self_hosted"],
                shape: Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_SELF_HOSTED),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_NONE: Named = Named {
    name: "AutomationEnvironmentResourceNone",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"none\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHosted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "capability_directories",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "container_size",
                shape: Nullable(&Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_CONTAINER_SIZE)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "desktop",
                shape: Nullable(&Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_DESKTOP)),
                required: true,
                ..A_FIELD
            },
            Field { name: "environment_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "environment_template_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "files",
                shape: Nullable(&List {
                    of: &Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_FILE),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "network",
                shape: Nullable(&Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "packages",
                shape: Nullable(&Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_PACKAGES)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "plugins",
                shape: Nullable(&List { of: &Ref(&HOSTED_PLUGIN), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: Nullable(&List {
                    of: &Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_SKILL),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"openai_hosted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_CONTAINER_SIZE: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedContainerSize",
    shape: Choice { values: &["small", "medium", "large"], open: false },
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_DESKTOP: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_FILE: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedFile",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileId",
                tags: &["file_id"],
                shape: Ref(&HOSTED_TEMPLATE_FILE_RESOURCE_FILE_ID),
            },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&HOSTED_TEMPLATE_FILE_RESOURCE_INLINE) },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK_ACCESS),
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

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_NETWORK_ACCESS: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_PACKAGES: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedPackages",
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

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED_SKILL: Named = Named {
    name: "AutomationEnvironmentResourceOpenAiHostedSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SkillReference",
                tags: &["skill_reference"],
                shape: Ref(&HOSTED_TEMPLATE_SKILL_RESOURCE_SKILL_REFERENCE),
            },
            Variant {
                label: "Inline",
                tags: &["inline"],
                shape: Ref(&HOSTED_TEMPLATE_SKILL_RESOURCE_INLINE),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_ENVIRONMENT_RESOURCE_SELF_HOSTED: Named = Named {
    name: "AutomationEnvironmentResourceSelfHosted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "capability_directories",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "environment_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"self_hosted\""), required: true, ..A_FIELD },
            Field { name: "workspace_directory", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
