// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(in crate::codecs) static CODECS: &[Codecs] = &[
    Codecs {
        id: "admin.organization.workload_identity_providers.create",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::WorkloadIdentityProvider>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::WorkloadIdentityProviderDeleted>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.federation_rules.create",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderFederationRuleCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::FederationRule>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.federation_rules.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::FederationRuleDeleted>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.federation_rules.list",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderFederationRuleListParams>),
        reply: Reply::Page(round_trip::<types::admin::FederationRule>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.federation_rules.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::FederationRule>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.federation_rules.update",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderFederationRuleUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::FederationRule>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.list",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderListParams>),
        reply: Reply::Page(round_trip::<types::admin::WorkloadIdentityProvider>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::WorkloadIdentityProvider>),
        event: None,
    },
    Codecs {
        id: "admin.organization.workload_identity_providers.update",
        params: Some(collect::<types::admin::OrganizationWorkloadIdentityProviderUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::WorkloadIdentityProvider>),
        event: None,
    },
];
