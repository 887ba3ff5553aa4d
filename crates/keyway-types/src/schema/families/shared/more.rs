// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPOUND_FILTER: Named = Named {
    name: "CompoundFilter",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&COMPOUND_FILTER_TYPE), required: true, ..A_FIELD },
            Field {
                name: "filters",
                shape: List { of: &Ref(&COMPOUND_FILTER_FILTER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPOUND_FILTER_FILTER: Named = Named {
    name: "CompoundFilterFilter",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ComparisonFilter",
                tags: &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
                shape: Ref(&COMPARISON_FILTER),
            },
            Variant { label: "CompoundFilter", tags: &["and", "or"], shape: Ref(&COMPOUND_FILTER) },
        ],
    },
};

pub(in crate::schema) static COMPOUND_FILTER_TYPE: Named =
    Named { name: "CompoundFilterType", shape: Choice { values: &["and", "or"], open: false } };

pub(in crate::schema) static CONTAINER_NETWORK_POLICY_ALLOWLIST: Named = Named {
    name: "ContainerNetworkPolicyAllowlist",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"allowlist\""),
                required: true,
                default: Some("\"allowlist\""),
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: List { of: &A_TEXT, min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "domain_secrets",
                shape: List { of: &Ref(&CONTAINER_NETWORK_POLICY_DOMAIN_SECRET), min: Some(1), max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_NETWORK_POLICY_DISABLED: Named = Named {
    name: "ContainerNetworkPolicyDisabled",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"disabled\""),
            required: true,
            default: Some("\"disabled\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_NETWORK_POLICY_DOMAIN_SECRET: Named = Named {
    name: "ContainerNetworkPolicyDomainSecret",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "domain",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "value",
                shape: Text { min: Some(1), max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INLINE_SKILL: Named = Named {
    name: "InlineSkill",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"inline\""),
                required: true,
                default: Some("\"inline\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: Ref(&INLINE_SKILL_SOURCE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INLINE_SKILL_SOURCE: Named = Named {
    name: "InlineSkillSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"base64\""),
                required: true,
                default: Some("\"base64\""),
                ..A_FIELD
            },
            Field {
                name: "media_type",
                shape: Const("\"application/zip\""),
                required: true,
                default: Some("\"application/zip\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Text { min: Some(1), max: Some(70254592), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INPUT_FIDELITY: Named =
    Named { name: "InputFidelity", shape: Choice { values: &["high", "low"], open: false } };

pub(in crate::schema) static METADATA: Named =
    Named { name: "Metadata", shape: Map { of: &A_TEXT, max: None, name_max: None } };

pub(in crate::schema) static REASONING_EFFORT: Named =
    Named { name: "ReasoningEffort", shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false } };

pub(in crate::schema) static RESPONSE_FORMAT_JSON_OBJECT: Named = Named {
    name: "ResponseFormatJsonObject",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"json_object\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FORMAT_JSON_SCHEMA_SCHEMA: Named =
    Named { name: "ResponseFormatJsonSchemaSchema", shape: AN_OBJECT };

pub(in crate::schema) static RESPONSE_FORMAT_TEXT: Named = Named {
    name: "ResponseFormatText",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_TEXT: Named = Named {
    name: "ResponseInputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_text\""),
                required: true,
                default: Some("\"input_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_REFERENCE: Named = Named {
    name: "SkillReference",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"skill_reference\""),
                required: true,
                default: Some("\"skill_reference\""),
                ..A_FIELD
            },
            Field {
                name: "skill_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "version", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SORT_ORDER: Named =
    Named { name: "SortOrder", shape: Choice { values: &["asc", "desc"], open: false } };

pub(in crate::schema) static TRANSCRIPT_TEXT_USAGE_DURATION: Named = Named {
    name: "TranscriptTextUsageDuration",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"duration\""), required: true, ..A_FIELD },
            Field { name: "seconds", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPT_TEXT_USAGE_TOKENS: Named = Named {
    name: "TranscriptTextUsageTokens",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"tokens\""), required: true, ..A_FIELD },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_token_details",
                shape: Ref(&TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS: Named = Named {
    name: "TranscriptTextUsageTokensInputTokenDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "audio_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_LANGUAGE: Named = Named {
    name: "TranscriptionLanguage",
    shape: Object(&Record {
        fields: &[Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_ATTRIBUTES: Named = Named {
    name: "VectorStoreFileAttributes",
    shape: Map { of: &Ref(&VECTOR_STORE_FILE_ATTRIBUTES_VALUE), max: Some(16), name_max: Some(64) },
};

pub(in crate::schema) static VECTOR_STORE_FILE_ATTRIBUTES_VALUE: Named = Named {
    name: "VectorStoreFileAttributesValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(512), pattern: None, format: None },
            },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
        ],
    },
};

pub(in crate::schema) static VERBOSITY: Named =
    Named { name: "Verbosity", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in crate::schema) static VOICE_IDS_OR_CUSTOM_VOICE: Named = Named {
    name: "VoiceIdsOrCustomVoice",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "VoiceIdsShared", tags: &[], shape: Ref(&VOICE_IDS_SHARED) },
            Variant { label: "Id", tags: &[], shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE_ID) },
        ],
    },
};

pub(in crate::schema) static VOICE_IDS_OR_CUSTOM_VOICE_ID: Named = Named {
    name: "VoiceIdsOrCustomVoiceId",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_IDS_SHARED: Named = Named {
    name: "VoiceIdsShared",
    shape: Choice {
        values: &["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        open: true,
    },
};
