// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_CREATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.workload_identity_providers.create",
        body: Some(&Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS)),
        reply: Some(&Ref(&WORKLOAD_IDENTITY_PROVIDER)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.workload_identity_providers.delete",
        path: &[Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&WORKLOAD_IDENTITY_PROVIDER_DELETED)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_CREATE:
    OperationSchema = OperationSchema {
    id: "admin.organization.workload_identity_providers.federation_rules.create",
    path: &[Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS)),
    reply: Some(&Ref(&FEDERATION_RULE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_DELETE:
    OperationSchema = OperationSchema {
    id: "admin.organization.workload_identity_providers.federation_rules.delete",
    path: &[
        Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "workload_identity_federation_rule_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&FEDERATION_RULE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_LIST:
    OperationSchema = OperationSchema {
    id: "admin.organization.workload_identity_providers.federation_rules.list",
    path: &[Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "order",
            shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_LIST_PARAMS_ORDER),
            ..A_FIELD
        },
        Field { name: "service_account_id", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&FEDERATION_RULE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_RETRIEVE:
    OperationSchema = OperationSchema {
    id: "admin.organization.workload_identity_providers.federation_rules.retrieve",
    path: &[
        Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "workload_identity_federation_rule_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&FEDERATION_RULE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_UPDATE:
    OperationSchema = OperationSchema {
    id: "admin.organization.workload_identity_providers.federation_rules.update",
    path: &[
        Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "workload_identity_federation_rule_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS)),
    reply: Some(&Ref(&FEDERATION_RULE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST: OperationSchema =
    OperationSchema {
        id: "admin.organization.workload_identity_providers.list",
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "order",
                shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_LIST_PARAMS_ORDER),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&WORKLOAD_IDENTITY_PROVIDER_LIST_RESOURCE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.workload_identity_providers.retrieve",
        path: &[Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&WORKLOAD_IDENTITY_PROVIDER)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.workload_identity_providers.update",
        path: &[Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS)),
        reply: Some(&Ref(&WORKLOAD_IDENTITY_PROVIDER)),
        ..AN_OPERATION
    };
