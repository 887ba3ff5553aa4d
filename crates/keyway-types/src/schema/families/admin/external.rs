// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EXTERNAL_KEY: Named = Named {
    name: "ExternalKey",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "api_project_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workspace_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "audience", shape: A_TEXT, ..A_FIELD },
            Field { name: "external_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_ocid", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_version", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_version_ocid", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_arn", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_location", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_ring_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_version", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_project_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "purpose", shape: Ref(&EXTERNAL_KEY_PURPOSE), ..A_FIELD },
            Field { name: "region", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_arn", shape: A_TEXT, ..A_FIELD },
            Field { name: "tenant_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "vault_ocid", shape: A_TEXT, ..A_FIELD },
            Field { name: "vault_uri", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_pool_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_project_number", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_provider_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_KEY_LIST_RESOURCE: Named = Named {
    name: "ExternalKeyListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&EXTERNAL_KEY), min: None, max: None },
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

pub(in crate::schema) static EXTERNAL_KEY_PURPOSE: Named =
    Named { name: "ExternalKeyPurpose", shape: Choice { values: &["ekm", "psp_decryption"], open: false } };

pub(in crate::schema) static EXTERNAL_KEY_VALIDATE_RESPONSE: Named = Named {
    name: "ExternalKeyValidateResponse",
    shape: Object(&Record {
        fields: &[Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_STORAGE_CONFIGURATION: Named = Named {
    name: "ExternalStorageConfiguration",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "geography", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.external_storage\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "provider",
                shape: Ref(&EXTERNAL_STORAGE_CONFIGURATION_PROVIDER),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&EXTERNAL_STORAGE_CONFIGURATION_STATUS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_STORAGE_CONFIGURATION_LIST_RESOURCE: Named = Named {
    name: "ExternalStorageConfigurationListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&EXTERNAL_STORAGE_CONFIGURATION), min: None, max: None },
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

pub(in crate::schema) static EXTERNAL_STORAGE_CONFIGURATION_PROVIDER: Named = Named {
    name: "ExternalStorageConfigurationProvider",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Aws", tags: &["aws"], shape: Ref(&AWS_EXTERNAL_STORAGE_PROVIDER) },
            Variant { label: "Azure", tags: &["azure"], shape: Ref(&AZURE_EXTERNAL_STORAGE_PROVIDER) },
            Variant { label: "Gcp", tags: &["gcp"], shape: Ref(&GCP_EXTERNAL_STORAGE_PROVIDER) },
            Variant { label: "Oci", tags: &["oci"], shape: Ref(&OCI_EXTERNAL_STORAGE_PROVIDER) },
        ],
    },
};

pub(in crate::schema) static EXTERNAL_STORAGE_CONFIGURATION_STATUS: Named = Named {
    name: "ExternalStorageConfigurationStatus",
    shape: Choice { values: &["pending", "validated", "degraded", "unhealthy"], open: false },
};

pub(in crate::schema) static EXTERNAL_STORAGE_CREATE_PROVIDER_AWS: Named = Named {
    name: "ExternalStorageCreateProviderAws",
    shape: Object(&Record {
        fields: &[
            Field { name: "bucket", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_arn", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"aws\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_STORAGE_CREATE_PROVIDER_AZURE: Named = Named {
    name: "ExternalStorageCreateProviderAzure",
    shape: Object(&Record {
        fields: &[
            Field { name: "account_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "container", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "resource_group", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subscription_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "tenant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"azure\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_STORAGE_CREATE_PROVIDER_GCP: Named = Named {
    name: "ExternalStorageCreateProviderGcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "bucket", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"gcp\""), required: true, ..A_FIELD },
            Field { name: "workload_identity_pool_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workload_identity_project_number", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EXTERNAL_STORAGE_CREATE_PROVIDER_OCI: Named = Named {
    name: "ExternalStorageCreateProviderOci",
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

pub(in crate::schema) static EXTERNAL_STORAGE_DELETED: Named = Named {
    name: "ExternalStorageDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.external_storage.deleted\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS: Named = Named {
    name: "OrganizationExternalKeyCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Ref(&ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "external_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_arn", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_arn", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "purpose",
                shape: Ref(&ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS_PURPOSE),
                ..A_FIELD
            },
            Field { name: "audience", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_location", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_ring_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_project_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_pool_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_project_number", shape: A_TEXT, ..A_FIELD },
            Field { name: "workload_identity_provider_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "kms_key_version", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "tenant_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "vault_uri", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_version", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_ocid", shape: A_TEXT, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, ..A_FIELD },
            Field { name: "vault_ocid", shape: A_TEXT, ..A_FIELD },
            Field { name: "key_version_ocid", shape: A_TEXT, ..A_FIELD },
        ],
        any_of_required: &[
            &["external_id", "kms_arn", "name", "role_arn", "type"],
            &[
                "name",
                "type",
                "audience",
                "kms_key_location",
                "kms_key_name",
                "kms_key_ring_name",
                "kms_project_id",
                "workload_identity_pool_id",
                "workload_identity_project_number",
                "workload_identity_provider_id",
            ],
            &["name", "type", "key_name", "tenant_id", "vault_uri"],
            &["name", "type", "key_ocid", "region", "vault_ocid"],
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS_PURPOSE: Named = Named {
    name: "OrganizationExternalKeyCreateParamsPurpose",
    shape: Choice { values: &["ekm", "psp_decryption"], open: false },
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS_TYPE: Named = Named {
    name: "OrganizationExternalKeyCreateParamsType",
    shape: Choice { values: &["aws", "gcp", "azure", "oci"], open: false },
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_KEY_LIST_PARAMS_ORDER: Named = Named {
    name: "OrganizationExternalKeyListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_KEY_LIST_PARAMS_PURPOSE: Named = Named {
    name: "OrganizationExternalKeyListParamsPurpose",
    shape: Choice { values: &["ekm", "psp_decryption"], open: false },
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_STORAGE_CREATE_PARAMS: Named = Named {
    name: "OrganizationExternalStorageCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "provider",
                shape: Ref(&ORGANIZATION_EXTERNAL_STORAGE_CREATE_PARAMS_PROVIDER),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_STORAGE_CREATE_PARAMS_PROVIDER: Named = Named {
    name: "OrganizationExternalStorageCreateParamsProvider",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Aws", tags: &["aws"], shape: Ref(&EXTERNAL_STORAGE_CREATE_PROVIDER_AWS) },
            Variant { label: "Azure", tags: &["azure"], shape: Ref(&EXTERNAL_STORAGE_CREATE_PROVIDER_AZURE) },
            Variant { label: "Gcp", tags: &["gcp"], shape: Ref(&EXTERNAL_STORAGE_CREATE_PROVIDER_GCP) },
            Variant { label: "Oci", tags: &["oci"], shape: Ref(&EXTERNAL_STORAGE_CREATE_PROVIDER_OCI) },
        ],
    },
};

pub(in crate::schema) static ORGANIZATION_EXTERNAL_STORAGE_LIST_PARAMS_ORDER: Named = Named {
    name: "OrganizationExternalStorageListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};
