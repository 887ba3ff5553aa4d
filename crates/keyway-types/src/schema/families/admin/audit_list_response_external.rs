// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REGISTERED: Named = Named {
    name: "OrganizationAuditLogListResponseExternalKeyRegistered",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REMOVED: Named = Named {
    name: "OrganizationAuditLogListResponseExternalKeyRemoved",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED: Named =
    Named {
        name: "OrganizationAuditLogListResponseExternalStorageRegistered",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field {
                    name: "data",
                    shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED_DATA),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED_DATA: Named =
    Named {
        name: "OrganizationAuditLogListResponseExternalStorageRegisteredData",
        shape: Object(&Record {
            fields: &[
                Field { name: "geography", shape: A_TEXT, ..A_FIELD },
                Field {
                    name: "provider",
                    shape: Ref(
                        &ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED_DATA_PROVIDER,
                    ),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED_DATA_PROVIDER: Named = Named { name: "OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider", shape: Union { tag: Some("type"), variants: &[Variant { label: "Aws", tags: &["aws"], shape: Ref(&AWS_EXTERNAL_STORAGE_PROVIDER) },
Variant { label: "Azure", tags: &["azure"], shape: Ref(&AZURE_EXTERNAL_STORAGE_PROVIDER) },
Variant { label: "Gcp", tags: &["gcp"], shape: Ref(&GCP_EXTERNAL_STORAGE_PROVIDER) },
Variant { label: "Oci", tags: &["oci"], shape: Ref(&OCI_EXTERNAL_STORAGE_PROVIDER) },
] } };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REMOVED: Named = Named {
    name: "OrganizationAuditLogListResponseExternalStorageRemoved",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};
