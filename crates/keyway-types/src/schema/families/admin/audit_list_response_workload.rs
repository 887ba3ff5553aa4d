// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_CREATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderCreated",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_DELETED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_CREATED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_DELETED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
Field { name: "service_account_id", shape: A_TEXT, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_UPDATED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "changes_requested", shape: AN_OBJECT, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_UPDATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "changes_requested", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };
