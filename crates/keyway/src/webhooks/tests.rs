use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use keyway_credentials::FakeSystem;
use proptest::prelude::*;
use sha2::Sha256;
use std::time::SystemTime;

use super::*;
use crate::ErrorKind;
use crate::client::OpenAI;
use crate::error::ConfigurationReason;

const BODY: &str =
    r#"{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}"#;

fn signature(key: &[u8], id: &str, time: i64, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(format!("{id}.{time}.").as_bytes());
    mac.update(body);
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

fn headers(id: &str, time: i64, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", id.parse().unwrap());
    headers.insert("webhook-timestamp", time.to_string().parse().unwrap());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn secret() -> String {
    format!("whsec_{}", STANDARD.encode("secret of the tests"))
}

/// A verifier whose clock shows this time.
fn at(seconds: u64, secret: Option<String>) -> WebhookVerifier {
    let builder = OpenAI::builder()
        .system(FakeSystem::new().with_now(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)))
        .api_key("sk-emul-webhooks");
    let builder = match secret {
        Some(secret) => builder.webhook_secret(secret),
        None => builder,
    };
    builder.build().unwrap().webhooks().verifier()
}

fn genuine(time: i64) -> HeaderMap {
    headers("wh_1", time, &signature(b"secret of the tests", "wh_1", time, BODY.as_bytes()))
}

fn reason(result: Result<impl fmt::Debug>) -> WebhookReason {
    let error = result.unwrap_err();
    let ErrorKind::Webhook(reason) = error.kind() else { unreachable!("{error:?}") };
    assert!(!format!("{error} {error:?}").contains("secret of the tests"));
    *reason
}

#[test]
fn e4_a_genuine_webhook_gives_its_event() {
    let event = at(1_000, Some(secret())).unwrap(BODY, &genuine(1_000)).unwrap();
    assert!(matches!(event, UnwrapWebhookEvent::ResponseCompleted(event) if event.data.id == "resp_1"));
    // The test vector of the Standard Webhooks specification.
    let body = br#"{"test": 2432232314}"#;
    let key = format!("whsec_{}{}", "MfKQ9r8GKYqrTwjU", "PD8ILPZIo2LaLaSw");
    let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let headers = headers("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, signature);
    at(1_614_265_330, Some(key)).verify_signature(body, &headers).unwrap();
}

#[test]
fn e4_an_event_is_fresh_within_the_tolerance_on_both_sides() {
    for (now, fresh) in [(700, true), (699, false), (1_300, true), (1_301, false)] {
        let result = at(now, Some(secret())).verify_signature(BODY, &genuine(1_000));
        assert_eq!(result.is_ok(), fresh, "{now}");
        if !fresh {
            assert_eq!(reason(result), WebhookReason::Timestamp);
        }
    }
    let patient = at(2_000, Some(secret())).tolerance(Duration::from_secs(1_000));
    patient.verify_signature(BODY, &genuine(1_000)).unwrap();
    let mut forged = genuine(1_000);
    forged.insert("webhook-timestamp", "soon".parse().unwrap());
    assert_eq!(reason(patient.verify_signature(BODY, &forged)), WebhookReason::Timestamp);
}

#[test]
fn e4_one_genuine_signature_among_several_is_enough() {
    let genuine = signature(b"secret of the tests", "wh_1", 1_000, BODY.as_bytes());
    let webhooks = at(1_000, Some(secret()));
    for list in [format!("v1,AAAA v2,x {genuine}"), genuine.trim_start_matches("v1,").to_owned()] {
        webhooks.verify_signature(BODY, &headers("wh_1", 1_000, &list)).unwrap();
    }
    for list in
        ["", "v1,", "v1,AAAA", &genuine.replace("v1,", "v2,"), "v1,!!!", &genuine[..genuine.len() - 4]]
    {
        let result = webhooks.verify_signature(BODY, &headers("wh_1", 1_000, list));
        assert_eq!(reason(result), WebhookReason::Signature, "{list}");
    }
}

#[test]
fn e4_what_is_missing_is_named() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = genuine(1_000);
        headers.remove(name);
        let result = at(1_000, Some(secret())).verify_signature(BODY, &headers);
        assert!(result.as_ref().unwrap_err().to_string().contains(name));
        assert_eq!(reason(result), WebhookReason::MissingHeader);
    }
    assert_eq!(reason(at(1_000, None).verify_signature(BODY, &genuine(1_000))), WebhookReason::NoSecret);
}

/// Forged with the key that such a secret decodes to.
#[test]
fn x7_a_short_secret_accepts_nothing() {
    for (secret, key) in [
        ("whsec_", &b""[..]),
        ("whsec_ ", b""),
        ("whsec_\n", b""),
        ("", b""),
        ("whsec_AAAA", &[0; 3]),
        ("short", b"short"),
    ] {
        let forged = headers("wh_1", 1_000, &signature(key, "wh_1", 1_000, BODY.as_bytes()));
        let system = || FakeSystem::new().with_now(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000));
        let alone = WebhookVerifier { system: Arc::new(system()), ..WebhookVerifier::new(secret) };
        for webhooks in [alone, at(1_000, None).secret(secret)] {
            let error = webhooks.verify_signature(BODY, &forged).unwrap_err();
            assert_eq!(
                error.kind(),
                &ErrorKind::Configuration(ConfigurationReason::InvalidArgument),
                "{error}"
            );
        }
        let builder = || OpenAI::builder().api_key("sk-emul-webhooks");
        let error = builder().system(system()).webhook_secret(secret).build().err().unwrap();
        assert!(error.to_string().starts_with("The webhook secret in `Builder::webhook_secret` "), "{error}");
        let variable = system().with_var("OPENAI_WEBHOOK_SECRET", secret);
        match builder().system(variable).build() {
            // A blank variable counts as unset (K4).
            Ok(_) => assert_eq!(secret, ""),
            Err(error) => {
                assert_eq!(error.kind(), &ErrorKind::Configuration(ConfigurationReason::InvalidVariable));
                assert!(error.to_string().contains("in OPENAI_WEBHOOK_SECRET "), "{error}");
            }
        }
    }
}

#[test]
fn e4_a_secret_without_prefix_is_its_text() {
    let signature = signature(b"plain text, long", "wh_1", 1_000, BODY.as_bytes());
    at(1_000, Some("plain text, long".into()))
        .verify_signature(BODY, &headers("wh_1", 1_000, &signature))
        .unwrap();
}

#[test]
fn d1_an_event_of_tomorrow_survives_and_what_is_no_json_is_named() {
    let webhooks = at(1_000, Some(secret()));
    let body = r#"{"type":"tomorrow","x":[1]}"#;
    let signed =
        |body: &str| headers("w", 1_000, &signature(b"secret of the tests", "w", 1_000, body.as_bytes()));
    let event = webhooks.unwrap(body, &signed(body)).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), body);
    assert_eq!(reason(webhooks.unwrap("{", &signed("{"))), WebhookReason::Payload);
}

proptest! {
    #[test]
    fn e4_any_change_of_the_body_is_seen(index in 0..BODY.len(), byte in any::<u8>()) {
        let mut body = BODY.as_bytes().to_vec();
        prop_assume!(body[index] != byte);
        body[index] = byte;
        let result = at(1_000, Some(secret())).verify_signature(&body, &genuine(1_000));
        prop_assert_eq!(reason(result), WebhookReason::Signature);
    }
}
