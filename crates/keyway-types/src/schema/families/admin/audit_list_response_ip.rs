// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseIpAllowlistConfigActivated",
        shape: Object(&Record {
            fields: &[Field {
                name: "configs",
                shape: List {
                    of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED_CONFIG),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED_CONFIG:
    Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseIpAllowlistConfigDeactivated",
        shape: Object(&Record {
            fields: &[Field {
                name: "configs",
                shape: List {
                    of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED_CONFIG),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED_CONFIG:
    Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
