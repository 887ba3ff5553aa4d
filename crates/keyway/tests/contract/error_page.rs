//! Generates `docs/errors.md` (E2, E3, E5, E6) from a table, and checks each row against the parser
//! and the emulator.
//!
//! After changing the table or a sentence, run `KEYWAY_BLESS=1 cargo test -p keyway --test contract
//! error_page` to rewrite the page.

mod authentication;
mod others;
mod page;
mod table;

use std::collections::BTreeSet;

use keyway::credentials::FakeSystem;
use keyway::{Error, OpenAI};
use keyway_emulator::Emulator;

use self::page::{opening, page, slug};
use self::table::{Section, sections};
use crate::support::hello;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/errors.md");

fn name(error: &Error) -> (&'static str, Option<&'static str>) {
    (error.kind().as_str(), error.kind().reason())
}

#[tokio::test]
async fn the_page_is_what_the_table_and_the_code_say() {
    let made = page(&sections()).await;
    if std::env::var_os("KEYWAY_BLESS").is_some() {
        std::fs::write(PAGE, &made).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    let differs = made.lines().zip(written.lines()).find(|(made, written)| made != written);
    assert_eq!(differs, None, "left: made now, right: docs/errors.md; KEYWAY_BLESS=1 writes it anew");
    assert_eq!(made, written);
}

#[tokio::test]
async fn e2_e5_e6_every_body_of_the_page_through_the_parser() {
    for Section { title, kind, reason, cases, .. } in sections() {
        for case in cases {
            let error = case.error().await;
            assert_eq!(name(&error), (kind, reason), "{title}: {case:?}");
            assert_eq!(error.attempts() == 0, case.is_local(), "{title}");
        }
    }
}

#[tokio::test]
async fn e2_e5_e6_every_state_of_the_page_through_the_emulator() {
    for Section { title, kind, reason, cases, emulated, .. } in sections() {
        let emulator = Emulator::start().await.unwrap();
        let expected = opening(&cases[0].error().await.to_string());
        let client = |key: &str| {
            OpenAI::builder().system(FakeSystem::new()).base_url(emulator.base_url()).api_key(key)
        };
        let mut tried = 0;
        for row in cases.iter().filter_map(|case| case.row) {
            let client = client(emulator.key().create().secret()).build().unwrap();
            let call =
                client.chat().completions().create(hello()).max_retries(0).header("x-keyway-fault", row);
            assert_eq!(name(&call.await.unwrap_err()), (kind, reason), "{title}: {row}");
            tried += 1;
        }
        if let Some(change) = emulated {
            let (key, builder) = change(&emulator);
            let client = builder(client(key.secret())).build().unwrap();
            let error = client.chat().completions().create(hello()).max_retries(0).await.unwrap_err();
            assert_eq!(name(&error), (kind, reason), "{title}");
            assert_eq!(opening(&error.to_string()), expected, "{title}");
            tried += 1;
        }
        assert!(tried > 0 || cases.iter().all(|case| case.is_local()), "{title} is known to no emulator");
    }
}

#[test]
fn every_reason_has_its_section() {
    let code = include_str!("../../src/error/reason.rs");
    let block = |start: &str, end: &str| {
        let from = code.find(start).unwrap();
        &code[from..from + code[from..].find(end).unwrap()]
    };
    let quoted =
        |text: &str| -> BTreeSet<String> { text.split('"').skip(1).step_by(2).map(str::to_owned).collect() };
    for (kind, block) in [
        ("authentication", block("impl AuthenticationReason", "\n}")),
        ("permission_denied", block("PermissionReason {", "\n}")),
        ("rate_limit", block("RateLimitReason {", "\n}")),
    ] {
        let known = quoted(block);
        assert!(known.len() > 4, "{kind}: {known:?}");
        let described: BTreeSet<String> = sections()
            .iter()
            .filter(|section| section.kind == kind)
            .filter_map(|section| Some(section.reason?.to_owned()))
            .collect();
        assert_eq!(known, described, "{kind}");
    }
}

#[test]
fn every_section_has_an_address_of_its_own() {
    let titles: Vec<String> = sections().iter().map(|section| slug(section.title)).collect();
    assert_eq!(titles.iter().collect::<BTreeSet<_>>().len(), titles.len(), "{titles:?}");
}
