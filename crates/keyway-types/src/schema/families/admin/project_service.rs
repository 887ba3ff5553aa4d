// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT: Named = Named {
    name: "ProjectServiceAccount",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&PROJECT_SERVICE_ACCOUNT_ROLE), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_API_KEY: Named = Named {
    name: "ProjectServiceAccountApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountApiKeyCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "expires_in_seconds", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountApiKeyCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.api_key\""),
                required: true,
                default: Some("\"organization.project.service_account.api_key\""),
                ..A_FIELD
            },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_CREATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "create_service_account_only", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "expires_in_seconds", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE_ROLE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "api_key",
                shape: Nullable(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE_ROLE: Named = Named {
    name: "ProjectServiceAccountCreateResponseRole",
    shape: Choice { values: &["member", "none"], open: false },
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_DELETE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_LIST_RESPONSE: Named = Named {
    name: "ProjectServiceAccountListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_SERVICE_ACCOUNT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_ROLE: Named = Named {
    name: "ProjectServiceAccountRole",
    shape: Choice { values: &["owner", "member", "none"], open: false },
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "role", shape: Ref(&PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS_ROLE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS_ROLE: Named = Named {
    name: "ProjectServiceAccountUpdateParamsRole",
    shape: Choice { values: &["member", "owner"], open: false },
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS: Named = Named {
    name: "ProjectServiceTierSettingUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "default",
                shape: Ref(&PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS_DEFAULT),
                ..A_FIELD
            },
            Field {
                name: "enabled_tiers",
                shape: Ref(&PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS_ENABLED_TIERS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS_DEFAULT: Named = Named {
    name: "ProjectServiceTierSettingUpdateParamsDefault",
    shape: Choice { values: &["standard", "fast", "scale"], open: false },
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS_ENABLED_TIERS: Named = Named {
    name: "ProjectServiceTierSettingUpdateParamsEnabledTiers",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "All", tags: &[], shape: Const("\"all\"") },
            Variant {
                label: "ProjectOptionalServiceTierList",
                tags: &[],
                shape: List { of: &Ref(&PROJECT_OPTIONAL_SERVICE_TIER), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTINGS: Named = Named {
    name: "ProjectServiceTierSettings",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "default",
                shape: Ref(&PROJECT_SERVICE_TIER_SETTINGS_DEFAULT),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "enabled_tiers",
                shape: Ref(&PROJECT_SERVICE_TIER_SETTINGS_ENABLED_TIERS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "object",
                shape: Const("\"project.service_tier_settings\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTINGS_DEFAULT: Named = Named {
    name: "ProjectServiceTierSettingsDefault",
    shape: Choice { values: &["standard", "fast", "scale"], open: false },
};

pub(in crate::schema) static PROJECT_SERVICE_TIER_SETTINGS_ENABLED_TIERS: Named = Named {
    name: "ProjectServiceTierSettingsEnabledTiers",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "All", tags: &[], shape: Const("\"all\"") },
            Variant {
                label: "ProjectOptionalServiceTierList",
                tags: &[],
                shape: List { of: &Ref(&PROJECT_OPTIONAL_SERVICE_TIER), min: None, max: None },
            },
        ],
    },
};
