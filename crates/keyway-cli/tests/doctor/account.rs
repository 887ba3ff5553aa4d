//! Setups that the server rejects: the key's state, restrictions, account, model.

use std::net::Ipv4Addr;
use std::time::Duration;

use keyway_emulator::{Emulator, KeyBuilder, ThrottleRule};

use crate::setup::SetUp;

pub(crate) fn all() -> Vec<SetUp> {
    [keys(), bounds(), accounts()].into_iter().flatten().collect()
}

/// A key in this state, against an emulator.
fn key(name: &'static str, state: impl FnOnce(KeyBuilder) -> KeyBuilder) -> SetUp {
    let emulator = Emulator::start_blocking().unwrap();
    let key = state(emulator.key()).create();
    SetUp::emulated(name, emulator, key.secret())
}

fn keys() -> Vec<SetUp> {
    vec![
        key("revoked", KeyBuilder::revoked)
            .fails("key", 4, "The API key has been revoked")
            .next("create a new one"),
        key("deleted", KeyBuilder::deleted).fails("key", 4, "does not recognize the key from"),
        key("expired", KeyBuilder::expired).fails("key", 4, "The API key has expired"),
        key("deactivated account", KeyBuilder::account_deactivated).fails("key", 4, "has been deactivated"),
        key("no organization", KeyBuilder::no_organization).fails("key", 4, "belongs to no organization"),
    ]
}

fn bounds() -> Vec<SetUp> {
    let throttled = Emulator::builder().throttle(ThrottleRule::new(0, Duration::from_secs(60)));
    let throttled = throttled.start_blocking().unwrap();
    let good = throttled.key().create();
    vec![
        key("wrong organization from a forgotten variable", |key| key.organization("org-acme"))
            .with(|program| program.var("OPENAI_ORG_ID", "org-old"))
            .fails("organization", 4, "the organization is org-old, from OPENAI_ORG_ID, but the key belongs to another: without it, the key is accepted")
            .next("remove the organization (OPENAI_ORG_ID)"),
        key("wrong project", |key| key.project("proj_acme"))
            .with(|program| program.args(&["--project", "proj_old"]))
            .fails("project", 4, "the project is proj_old, from --project, but the key belongs to another"),
        key("missing scopes", |key| key.scopes(["files.read"]))
            .fails("scopes", 4, "The API key is valid but lacks the scopes model.request")
            .next("grant them"),
        key("scopes for calls, not for the list", |key| key.scopes(["model.request"]))
            .works_but("the key may not list models")
            .next("grant it the scope to read models"),
        key("address not allowed", |key| key.addresses([Ipv4Addr::new(10, 1, 2, 3)]))
            .fails("address", 4, "This IP address may not use the API key"),
        key("region blocked", KeyBuilder::region_blocked).fails("region", 5, "not available in this country"),
        SetUp::emulated("server throttling the address", throttled, good.secret())
            .fails("throttle", 6, "the server throttles this address before it checks any key")
            .next("wait 60 s"),
    ]
}

fn accounts() -> Vec<SetUp> {
    vec![
        key("quota exhausted", KeyBuilder::quota_exhausted)
            .fails("quota", 6, "Quota exhausted (429 insufficient_quota")
            .next("check the account at http://127.0.0.1:"),
        key("credit exhausted", KeyBuilder::credit_exhausted).fails("quota", 6, "credit_balance_exhausted"),
        key("billing inactive", KeyBuilder::billing_inactive).fails("quota", 6, "billing_not_active"),
        key("billing hard limit", KeyBuilder::billing_hard_limit).fails(
            "quota",
            1,
            "Billing hard limit reached",
        ),
        key("rate limit", |key| key.requests_per_minute(0)).fails("rate", 6, "Rate limit reached"),
        key("model not allowed", |key| key.models(["gpt-4.1", "gpt-4o"]))
            .with(|program| program.args(&["--model", "gpt-4"]))
            .fails("model", 5, "the key's project may not use gpt-4 (403)")
            .next("such as gpt-4o, gpt-4.1"),
        key("model mistyped", |key| key)
            .with(|program| program.args(&["--model", "gpt4.1"]))
            .fails("model", 1, "gpt4.1 does not exist")
            .next("such as gpt-4.1"),
    ]
}
