use http::{HeaderMap, HeaderValue};
use keyway_credentials::{Credential, KeyKind, Scrubber, Source};
use proptest::prelude::*;

use super::*;
use crate::error::*;
use crate::origin::Origin;

const CANARY: &str = "sk-emul-canary-5d1c9e";

fn credential() -> Credential {
    Credential::from_text(CANARY, KeyKind::ApiKey, Source::Environment("OPENAI_API_KEY".into())).unwrap()
}

fn refused(status: u16, body: &[u8]) -> Error {
    refused_by("https://api.openai.com/v1", status, body)
}

fn refused_by(url: &str, status: u16, body: &[u8]) -> Error {
    let mut headers = HeaderMap::new();
    headers.insert("x-request-id", HeaderValue::from_static("req_1"));
    let origin = Origin::of(&url.parse().unwrap()).unwrap();
    let scrubber = Scrubber::new().with_secret(credential().secret());
    let mut refusal =
        ServerRefusal::read(http::StatusCode::from_u16(status).unwrap(), headers, body, &origin, &scrubber);
    refusal.key = Some(KeyInfo::of(&credential()));
    refusal.into_error()
}

#[test]
fn e2_the_message_begins_with_what_is_known_and_ends_with_what_to_do() {
    let body = br#"{"error":{"message":"Incorrect API key provided: sk-emul-*********5d1c. You can find your API key at x.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#;
    let error = refused(401, body);
    let authentication = error.as_authentication().unwrap();
    assert_eq!(authentication.error_type(), "authentication_error");
    assert_eq!(authentication.status_code(), 401);
    assert_eq!(*authentication.reason(), AuthenticationReason::Invalid);
    let text = authentication.message();
    assert!(text.starts_with("Invalid API Key provided"), "{text}");
    assert!(
        text.contains("the environment variable OPENAI_API_KEY") && text.contains("21 characters"),
        "{text}"
    );
    assert!(text.contains(&credential().fingerprint().to_string()) && text.contains("req_1"), "{text}");
    assert!(text.ends_with("or replace it at its source"), "{text}");
    assert_eq!(error.to_string(), text);
    assert_eq!(error.server_type(), Some("invalid_request_error"));
    assert_eq!(error.code(), Some("invalid_api_key"));
    assert_eq!(error.request_id(), Some("req_1"));
}

/// A gateway's keys have any length, unless it passes on what the API said. A 403 is never about it.
#[test]
fn k16_a_length_is_expected_of_a_key_that_the_apis_own_sentence_rejects() {
    let own =
        r#"{"error":{"message":"Incorrect API key provided: sk-proj-*****789a.","code":"invalid_api_key"}}"#;
    let other = r#"{"error":{"message":"invalid api key","code":"invalid_api_key"}}"#;
    let key = "sk-proj-0123456789abcdef0123456789abcdef789a";
    let source = Source::Environment("OPENAI_API_KEY".into());
    let key = Credential::from_text(key, KeyKind::ApiKey, source).unwrap();
    for (url, status, body, expects_a_length) in [
        ("https://api.openai.com/v1", 401, other, true),
        ("https://gateway.example/v1", 401, own, true),
        ("https://gateway.example/v1", 401, other, false),
        ("https://gateway.example/v1", 403, own, false),
        ("https://gateway.example/v1", 401, r#"{"detail":"Unauthorized"}"#, false),
    ] {
        let origin = Origin::of(&url.parse().unwrap()).unwrap();
        let scrubber = Scrubber::new().with_secret(key.secret());
        let status = http::StatusCode::from_u16(status).unwrap();
        let mut refusal = ServerRefusal::read(status, HeaderMap::new(), body.as_bytes(), &origin, &scrubber);
        refusal.about(&key, std::time::SystemTime::UNIX_EPOCH);
        let text = refusal.into_error().to_string();
        assert_eq!(text.contains("where keys that begin like it"), expects_a_length, "{text}");
        // The length is said once.
        assert_eq!(text.matches("44 characters").count(), 1, "{text}");
    }
}

#[test]
fn e5_a_limit_says_that_the_key_was_accepted() {
    for (status, body) in [
        (429, &br#"{"error":{"message":"x","type":"insufficient_quota","code":"insufficient_quota"}}"#[..]),
        (429, br#"{"error":{"message":"Request too large for x"}}"#),
        (429, br#"{"error":{"message":"Rate limit reached","type":"requests"}}"#),
        (429, b""),
        (400, br#"{"error":{"message":"Billing hard limit has been reached","type":"invalid_request_error","code":"billing_hard_limit_reached"}}"#),
    ] {
        let error = refused(status, body);
        assert!(error.to_string().contains("the key itself was accepted"), "{error}");
        assert_eq!(error.is_bad_request(), status == 400);
    }
}

#[test]
fn e2_only_keys_of_openai_are_sent_to_its_pages() {
    for (status, code) in [
        (401, "invalid_api_key"),
        (401, "api_key_revoked"),
        (401, "other"),
        (402, ""),
        (429, "insufficient_quota"),
        (400, "billing_hard_limit_reached"),
    ] {
        let body = format!(r#"{{"error":{{"message":"Not enough","code":"{code}"}}}}"#);
        for (url, openai) in [
            ("https://api.openai.com/v1", true),
            ("https://eu.api.openai.com/v1", true),
            ("https://api.example.com/v1", false),
            ("https://notopenai.com/v1", false),
            ("http://127.0.0.1:8080/v1", false),
        ] {
            let text = refused_by(url, status, body.as_bytes()).to_string();
            assert_eq!(text.contains("platform.openai.com"), openai, "{text}");
        }
    }
}

#[test]
fn e10_402_is_about_money() {
    let error =
        refused_by("https://api.example.com/v1", 402, br#"{"error":{"message":"Insufficient Balance"}}"#);
    assert!(error.is_quota_exhausted() && error.is_rate_limit() && !error.is_retryable());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(402));
    assert_eq!(
        error.to_string(),
        "Quota exhausted (402, request req_1): Insufficient Balance; the key itself was accepted, but its credit, budget or plan is used up, and waiting does not help; check the account at https://api.example.com"
    );
}

#[test]
fn e6_a_missing_model_is_named() {
    let error = refused(404, br#"{"error":{"message":"The model `gpt-9` does not exist or you do not have access to it.","type":"invalid_request_error","param":null,"code":"model_not_found"}}"#);
    assert_eq!(error.model(), Some("gpt-9"));
    assert!(error.is_not_found() && error.to_string().contains("`gpt-9`"), "{error}");
}

#[test]
fn e1_display_is_one_line_without_the_body() {
    let page = format!("<html><body>{}\nSECRET PAGE</body></html>", "x".repeat(5000));
    let error = refused(502, page.as_bytes());
    assert!(error.is_internal_server() && error.status() == Some(http::StatusCode::BAD_GATEWAY));
    assert!(!error.to_string().contains("SECRET PAGE") && error.to_string().len() < 300, "{error}");
    assert!(error.body().is_some_and(|body| body.contains("SECRET PAGE")));
    assert!(!format!("{error:?}").contains("SECRET PAGE"));
}

proptest! {
    #[test]
    fn e1_a_text_is_on_one_line_however_it_came(text in "[a-cé \t\n\u{7f}\u{2003}]{0,12}") {
        let words: Vec<_> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
        prop_assert_eq!(one_line(text.clone()), words.join(" "));
    }

    #[test]
    fn e7_no_body_loses_the_status_or_becomes_a_decode_error(status in 400u16..600, body in body()) {
        let error = refused(status, &body);
        prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        prop_assert_eq!(error.request_id(), Some("req_1"));
        prop_assert!(!matches!(error.kind(), ErrorKind::Decode));
        let text = error.to_string();
        prop_assert!(!text.contains('\n') && !text.is_empty());
        for shown in [text, format!("{error:?}"), error.body().unwrap_or_default().to_owned(), format!("{:?}", error.server_message())] {
            prop_assert!(!shown.contains("canary"), "{}", shown);
        }
    }
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(CANARY.to_owned()),
        Just(r#"{"error":{"message":""#.to_owned()),
        Just(r#"","type":"#.to_owned()),
        Just(r#""code":"invalid_api_key"}}"#.to_owned()),
        Just(r#"{"detail":"#.to_owned()),
        Just("<html>".to_owned()),
        Just("Incorrect API key provided: ".to_owned()),
        "[a-z\"{}:,\n ]{0,10}",
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..100),
    ]
}
