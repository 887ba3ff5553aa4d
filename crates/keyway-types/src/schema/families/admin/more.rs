// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSIGNED_ROLE_DETAILS: Named = Named {
    name: "AssignedRoleDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "updated_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "created_by", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "created_by_user_obj", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field {
                name: "assignment_sources",
                shape: Nullable(&List {
                    of: &Ref(&ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE: Named = Named {
    name: "AssignedRoleDetailsAssignmentSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "principal_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AWS_EXTERNAL_STORAGE_PROVIDER: Named = Named {
    name: "AwsExternalStorageProvider",
    shape: Object(&Record {
        fields: &[
            Field { name: "account_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "bucket", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "external_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_arn", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"aws\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AZURE_EXTERNAL_STORAGE_PROVIDER: Named = Named {
    name: "AzureExternalStorageProvider",
    shape: Object(&Record {
        fields: &[
            Field { name: "account_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "container", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "resource_group", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subscription_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "tenant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"azure\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION: Named = Named {
    name: "OrganizationDataRetention",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.data_retention\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Ref(&ORGANIZATION_DATA_RETENTION_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS: Named = Named {
    name: "OrganizationDataRetentionUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "retention_type",
            shape: Ref(&ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionUpdateParamsRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in crate::schema) static DELETED_ROLE_ASSIGNMENT_RESOURCE: Named = Named {
    name: "DeletedRoleAssignmentResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GCP_EXTERNAL_STORAGE_PROVIDER: Named = Named {
    name: "GcpExternalStorageProvider",
    shape: Object(&Record {
        fields: &[
            Field { name: "audience", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "bucket", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"gcp\""), required: true, ..A_FIELD },
            Field { name: "workload_identity_pool_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workload_identity_project_number", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TOOL_PERMISSION: Named = Named {
    name: "HostedToolPermission",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TOOL_PERMISSION_UPDATE: Named = Named {
    name: "HostedToolPermissionUpdate",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static OCI_EXTERNAL_STORAGE_PROVIDER: Named = Named {
    name: "OciExternalStorageProvider",
    shape: Object(&Record {
        fields: &[
            Field { name: "bucket", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "tenancy_ocid", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"oci\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE: Named = Named {
    name: "Role",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE_DELETED_RESOURCE: Named = Named {
    name: "RoleDeletedResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE_LIST_RESOURCE: Named = Named {
    name: "RoleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ASSIGNED_ROLE_DETAILS), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOGGLE_CERTIFICATES_REQUEST: Named = Named {
    name: "ToggleCertificatesRequest",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificate_ids",
            shape: List { of: &A_TEXT, min: Some(1), max: Some(10) },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOADED_JWKS_VERIFICATION_PARAM: Named = Named {
    name: "UploadedJwksVerificationParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "jwks", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"uploaded_jwks\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
