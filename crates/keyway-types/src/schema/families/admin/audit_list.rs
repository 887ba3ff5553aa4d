// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_PARAMS_EFFECTIVE_AT: Named = Named {
    name: "OrganizationAuditLogListParamsEffectiveAt",
    shape: Object(&Record {
        fields: &[
            Field { name: "gt", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "gte", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "lt", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "lte", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
