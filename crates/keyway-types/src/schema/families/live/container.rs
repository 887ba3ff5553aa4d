// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_CONTAINER_AUTO: Named = Named {
    name: "LiveContainerAuto",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"container_auto\""), required: true, ..A_FIELD },
            Field {
                name: "file_ids",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "memory_limit",
                shape: Nullable(&Ref(&LIVE_CONTAINER_AUTO_MEMORY_LIMIT)),
                ..A_FIELD
            },
            Field {
                name: "network_policy",
                shape: Nullable(&Ref(&LIVE_CONTAINER_AUTO_NETWORK_POLICY)),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: Nullable(&List { of: &Ref(&LIVE_CONTAINER_AUTO_SKILL), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CONTAINER_AUTO_MEMORY_LIMIT: Named = Named {
    name: "LiveContainerAutoMemoryLimit",
    shape: Choice { values: &["1g", "4g", "16g", "64g"], open: false },
};

pub(in crate::schema) static LIVE_CONTAINER_AUTO_NETWORK_POLICY: Named = Named { name: "LiveContainerAutoNetworkPolicy", shape: Union { tag: Some("type"), variants: &[Variant { label: "Disabled", tags: &["disabled"], shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_NETWORK_POLICY_DISABLED) },
Variant { label: "Allowlist", tags: &["allowlist"], shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_NETWORK_POLICY_ALLOWLIST) },
] } };

pub(in crate::schema) static LIVE_CONTAINER_AUTO_SKILL: Named = Named {
    name: "LiveContainerAutoSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SkillReference",
                tags: &["skill_reference"],
                shape: Ref(&LIVE_SKILL_REFERENCE),
            },
            Variant {
                label: "Inline",
                tags: &["inline"],
                shape: Ref(
                    &LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_SKILL_INLINE,
                ),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_CONTAINER_REFERENCE: Named = Named {
    name: "LiveContainerReference",
    shape: Object(&Record {
        fields: &[
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"container_reference\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
