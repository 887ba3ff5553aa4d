// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED_CHANGES_REQUESTED:
    Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested",
    shape: Object(&Record {
        fields: &[
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_tokens_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_images_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_audio_megabytes_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_requests_per_1_day", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "batch_1_day_max_input_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_DISABLED: Named = Named {
    name: "OrganizationAuditLogListResponseScimDisabled",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_ENABLED: Named = Named {
    name: "OrganizationAuditLogListResponseScimEnabled",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};
