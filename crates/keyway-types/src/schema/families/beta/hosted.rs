// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE: Named = Named {
    name: "HostedEnvironmentFile",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "FileId", tags: &["file_id"], shape: Ref(&HOSTED_ENVIRONMENT_FILE_ID) },
            Variant {
                label: "Inline",
                tags: &["inline"],
                shape: Ref(&HOSTED_ENVIRONMENT_FILE_RESOURCE_INLINE),
            },
        ],
    },
};

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE_ID: Named = Named {
    name: "HostedEnvironmentFileId",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_id\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE_PARAM: Named = Named {
    name: "HostedEnvironmentFileParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileId",
                tags: &["file_id"],
                shape: Ref(&HOSTED_ENVIRONMENT_FILE_PARAM_FILE_ID),
            },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&HOSTED_ENVIRONMENT_FILE_PARAM_INLINE) },
        ],
    },
};

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE_PARAM_FILE_ID: Named = Named {
    name: "HostedEnvironmentFileParamFileId",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_id\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE_PARAM_INLINE: Named = Named {
    name: "HostedEnvironmentFileParamInline",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_ENVIRONMENT_FILE_RESOURCE_INLINE: Named = Named {
    name: "HostedEnvironmentFileResourceInline",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_PLUGIN: Named = Named {
    name: "HostedPlugin",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_PLUGIN_PARAM: Named = Named {
    name: "HostedPluginParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: Ref(&INLINE_CAPABILITY_SOURCE_PARAM), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_SKILL: Named = Named {
    name: "HostedSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SkillReference",
                tags: &["skill_reference"],
                shape: Ref(&HOSTED_SKILL_REFERENCE),
            },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&HOSTED_SKILL_RESOURCE_INLINE) },
        ],
    },
};

pub(in crate::schema) static HOSTED_SKILL_PARAM: Named = Named {
    name: "HostedSkillParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SkillReference",
                tags: &["skill_reference"],
                shape: Ref(&HOSTED_SKILL_PARAM_SKILL_REFERENCE),
            },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&BETA_INLINE_SKILL) },
        ],
    },
};

pub(in crate::schema) static HOSTED_SKILL_PARAM_SKILL_REFERENCE: Named = Named {
    name: "HostedSkillParamSkillReference",
    shape: Object(&Record {
        fields: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"skill_reference\""), required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_SKILL_REFERENCE: Named = Named {
    name: "HostedSkillReference",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"skill_reference\""), required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_SKILL_RESOURCE_INLINE: Named = Named {
    name: "HostedSkillResourceInline",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TEMPLATE_FILE_RESOURCE_FILE_ID: Named = Named {
    name: "HostedTemplateFileResourceFileId",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_id\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TEMPLATE_FILE_RESOURCE_INLINE: Named = Named {
    name: "HostedTemplateFileResourceInline",
    shape: Object(&Record {
        fields: &[
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TEMPLATE_SKILL_RESOURCE_INLINE: Named = Named {
    name: "HostedTemplateSkillResourceInline",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TEMPLATE_SKILL_RESOURCE_SKILL_REFERENCE: Named = Named {
    name: "HostedTemplateSkillResourceSkillReference",
    shape: Object(&Record {
        fields: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"skill_reference\""), required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
