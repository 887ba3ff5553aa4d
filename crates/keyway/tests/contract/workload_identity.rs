//! Workload identity providers and federation rules of the administration API, against the emulator.

use std::collections::BTreeMap;

use keyway::types::admin::{
    FederationRuleCreatePermissionsRestricted, FederationRulePermissions,
    OrganizationWorkloadIdentityProviderCreateParams as NewProvider,
    OrganizationWorkloadIdentityProviderFederationRuleCreateParams as NewRule,
    OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue as Matcher,
    OrganizationWorkloadIdentityProviderFederationRuleUpdateParams as RuleChanges,
    OrganizationWorkloadIdentityProviderUpdateParams as ProviderChanges,
};
use keyway_emulator::Emulator;

use crate::support::builder;

#[tokio::test]
async fn k11_providers_and_rules_from_their_making_to_their_end() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().admin().create();
    let client = builder().admin_api_key(key.secret()).base_url(emulator.base_url()).build().unwrap();
    let providers = client.admin().organization().workload_identity_providers();

    let made = providers.create(NewProvider::new("api", "https://ci.example.com", "CI")).await.unwrap();
    assert_eq!((made.name.as_str(), made.issuer.as_str()), ("CI", "https://ci.example.com"));
    assert!(made.enabled && made.attribute_transformations.is_empty() && made.description.is_none());
    assert_eq!(providers.retrieve(&made.id).await.unwrap().id, made.id);
    let changed = providers.update(&made.id, ProviderChanges::new().enabled(false)).await.unwrap();
    assert_eq!((changed.enabled, changed.name.as_str()), (false, "CI"));
    assert_eq!(providers.list().await.unwrap().data.len(), 1);

    let rules = providers.federation_rules();
    let matchers = BTreeMap::from([("repository".to_owned(), Matcher::String("example/app".to_owned()))]);
    let params = NewRule::new(matchers, "proj_emulator", "svc_acct_1")
        .name("app")
        .permissions(FederationRuleCreatePermissionsRestricted::new(vec!["api.model.request".to_owned()]));
    let rule = rules.create(&made.id, params).await.unwrap();
    assert_eq!(rule.workload_identity_provider_id, made.id);
    assert!(rule.attribute_matchers.contains_key("repository"));
    assert!(matches!(&rule.permissions, FederationRulePermissions::Restricted(it) if it.scopes.len() == 1));
    assert_eq!(rules.retrieve(&made.id, &rule.id).await.unwrap().id, rule.id);
    assert!(!rules.update(&made.id, &rule.id, RuleChanges::new().enabled(false)).await.unwrap().enabled);
    assert_eq!(rules.list(&made.id).await.unwrap().data[0].id, rule.id);
    assert!(rules.delete(&made.id, &rule.id).await.unwrap().deleted);
    assert!(rules.retrieve(&made.id, &rule.id).await.unwrap_err().is_not_found());

    assert!(providers.delete(&made.id).await.unwrap().deleted);
    assert!(providers.retrieve(&made.id).await.unwrap_err().is_not_found());
    assert!(rules.list(&made.id).await.unwrap_err().is_not_found());
}
