//! E7, E8: rejections with a body of any shape.

use keyway::ErrorKind;
use keyway::error::{AuthenticationReason, PermissionReason, RateLimitReason};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::support::transport::{Answer, Scripted};
use crate::support::{Reply, Server, client, hello, over};

/// One row of the project's table of error bodies: its number, the status, the body, and the kind
/// and reason.
struct Row(&'static str, u16, String, ErrorName);

type ErrorName = (&'static str, Option<&'static str>);

fn error(message: &str, kind: Value, code: Value) -> String {
    json!({"error": {"message": message, "type": kind, "param": null, "code": code}}).to_string()
}

const REQUEST: &str = "invalid_request_error";

fn authentication() -> Vec<Row> {
    let row = |id, message: &str, code: Value, reason: AuthenticationReason| {
        Row(id, 401, error(message, REQUEST.into(), code), ("authentication", Some(reason.as_str())))
    };
    use AuthenticationReason::*;
    let scopes = "You have insufficient permissions for this operation. Missing scopes: api.responses.write. Check that";
    let raw = |id, body: Value, reason: AuthenticationReason| {
        Row(id, 401, body.to_string(), ("authentication", Some(reason.as_str())))
    };
    vec![
        row("B1", "You didn't provide an API key. You need to provide", Value::Null, NotFound),
        row(
            "B2",
            "Incorrect API key provided: sk-emul-*****0000. You can",
            "invalid_api_key".into(),
            Invalid,
        ),
        row("B3", "Incorrect API key provided: ab. You can", "invalid_api_key".into(), Invalid),
        row(
            "B4",
            "The OpenAI account associated with this API key has been",
            "account_deactivated".into(),
            AccountDeactivated,
        ),
        row(
            "B5",
            "This key is associated with a deactivated account. If",
            "account_deactivated".into(),
            AccountDeactivated,
        ),
        row(
            "B6",
            "You must be a member of an organization to use the API.",
            "no_organization".into(),
            NoOrganization,
        ),
        row(
            "B7",
            "OpenAI-Organization header should match organization for",
            "mismatched_organization".into(),
            MismatchedOrganization,
        ),
        row(
            "B8",
            "OpenAI-Project header should match project for API key",
            "mismatched_project".into(),
            MismatchedProject,
        ),
        row("B9", "No such organization: org-x.", "invalid_organization".into(), MismatchedOrganization),
        row(
            "B10",
            "You do not have access to the organization tied to the API key.",
            Value::Null,
            NoOrganization,
        ),
        row("B11", scopes, Value::Null, MissingScopes(Vec::new())),
        raw("B12", json!({"error": scopes}), MissingScopes(Vec::new())),
        row(
            "B13",
            "Your IP is not authorized to access this resource.",
            "ip_not_authorized".into(),
            IpNotAuthorized,
        ),
        raw("B14", json!({"detail": "Unauthorized"}), Unknown),
        raw(
            "B15",
            json!({"detail": {"message": "Your authentication token has expired. Please", "type": REQUEST, "param": null, "code": "token_expired"}}),
            Expired,
        ),
    ]
}

fn permission_and_request() -> Vec<Row> {
    let row = |id, status, message: &str, kind: &str, code: Value, name| {
        Row(id, status, error(message, kind.into(), code), name)
    };
    let denied = |reason: PermissionReason| ("permission_denied", Some(reason.as_str()));
    let (bad, missing) = (("bad_request", None), ("not_found", None));
    use PermissionReason::*;
    vec![
        row(
            "B16",
            403,
            "Country, region, or territory not supported",
            "request_forbidden",
            "unsupported_country_region_territory".into(),
            denied(Region),
        ),
        row(
            "B17",
            403,
            "Project `proj_x` does not have access to model `gpt-4o-mini`",
            REQUEST,
            "model_not_found".into(),
            denied(Model),
        ),
        row(
            "B18",
            404,
            "The model `gpt-4` does not exist or you do not have access to it.",
            REQUEST,
            "model_not_found".into(),
            missing,
        ),
        row(
            "B19",
            400,
            "Your organization must be verified to generate",
            REQUEST,
            "unsupported_value".into(),
            bad,
        ),
        row(
            "B20",
            400,
            "Billing hard limit has been reached",
            REQUEST,
            "billing_hard_limit_reached".into(),
            bad,
        ),
        row(
            "B21",
            403,
            "Your request to GET /v1/x must be made with a session key (that is",
            "server_error",
            Value::Null,
            denied(KeyKind),
        ),
        row(
            "B22",
            404,
            "Invalid URL (POST /v1/chat/completions/chat/completions)",
            REQUEST,
            Value::Null,
            missing,
        ),
        row(
            "B23",
            404,
            "Unknown request URL: POST /chat/completions.",
            REQUEST,
            "unknown_url".into(),
            missing,
        ),
        Row(
            "B24",
            403,
            json!({"error": {"message": "The OpenAI API can only be accessed over HTTPS.", "type": REQUEST}})
                .to_string(),
            denied(Unknown),
        ),
        row("B25", 404, "No assistant found with id 'asst_x'.", REQUEST, Value::Null, missing),
        row(
            "B26",
            400,
            "This model's maximum context length is 4097 tokens.",
            REQUEST,
            "context_length_exceeded".into(),
            bad,
        ),
        row("B27", 400, "Invalid service_tier argument: x", REQUEST, Value::Null, bad),
        row(
            "B28",
            400,
            "Your request was rejected by the safety system",
            "image_generation_user_error",
            "moderation_blocked".into(),
            bad,
        ),
    ]
}

fn rate_and_server() -> Vec<Row> {
    let row = |id, message: &str, kind: &str, code: Value, reason: RateLimitReason| {
        Row(id, 429, error(message, kind.into(), code), ("rate_limit", Some(reason.as_str())))
    };
    use RateLimitReason::*;
    let limit = "Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000";
    vec![
        row(
            "B29",
            "You exceeded your current quota, please check",
            "insufficient_quota",
            "insufficient_quota".into(),
            QuotaExhausted,
        ),
        row(
            "B30",
            "You have no credits remaining. Add credits",
            "insufficient_quota",
            "credit_balance_exhausted".into(),
            QuotaExhausted,
        ),
        row("B31", "x", "insufficient_quota", "project_spend_limit_exceeded".into(), QuotaExhausted),
        row(
            "B32",
            "Your account is not active, please check your",
            "billing_not_active",
            "billing_not_active".into(),
            QuotaExhausted,
        ),
        row("B33", limit, "tokens", "rate_limit_exceeded".into(), Tokens),
        row(
            "B34",
            "Request too large for gpt-4o on tokens per min (TPM)",
            "tokens",
            "rate_limit_exceeded".into(),
            RequestTooLarge,
        ),
        row("B35", "Slow down", "rate_limit_error", "slow_down".into(), SlowDown),
        Row(
            "B36",
            429,
            json!({"error": {"code": "429", "message": "Requests to the ChatCompletions_Create Operation"}})
                .to_string(),
            ("rate_limit", Some("requests")),
        ),
        row("B37", "Too many requests (request id: 1)", REQUEST, "rate_limit_error".into(), Unknown),
        Row(
            "B38",
            503,
            error("The server is currently overloaded with other", "server_error".into(), Value::Null),
            ("internal_server", None),
        ),
        Row(
            "B43",
            403,
            "<!DOCTYPE html><html><title>Attention Required!</title>".to_owned(),
            ("permission_denied", Some("edge")),
        ),
        Row(
            "B44",
            504,
            "<html><head><title>504 Gateway Time-out</title></head></html>".to_owned(),
            ("internal_server", None),
        ),
    ]
}

#[tokio::test]
async fn e7_every_row_of_the_table_through_the_client() {
    for Row(id, status, body, (kind, reason)) in
        authentication().into_iter().chain(permission_and_request()).chain(rate_and_server())
    {
        let reply = Reply::new(status, body.clone())
            .header("content-type", "application/json")
            .header("x-request-id", "req_1");
        let server = Server::always(reply).await;
        let error = client(&server).chat().completions().create(hello()).max_retries(0).await.unwrap_err();
        assert_eq!((error.kind().as_str(), error.kind().reason()), (kind, reason), "{id}: {body}");
        assert_eq!(
            (error.status().map(|status| status.as_u16()), error.request_id()),
            (Some(status), Some("req_1")),
            "{id}"
        );
    }
}

#[tokio::test]
async fn e7_every_shape_keeps_status_request_id_and_kind() {
    let shapes: &[&str] = &[
        r#"{"error":{"message":"m","type":"t","param":"p","code":"c"}}"#,
        r#"{"error":"m"}"#,
        r#"{"error":null}"#,
        "{}",
        "[]",
        r#"[{"error":{"message":"m"}}]"#,
        "42",
        "null",
        "true",
        r#""text""#,
        "<html><body>no</body></html>",
        "plain text",
        r#"{"error":{"mess"#,
        "",
        r#"{"error":{"code":429,"message":7,"param":[],"type":{}}}"#,
        r#"{"detail":"m"}"#,
        r#"{"detail":[{"msg":"m"}]}"#,
        r#"{"detail":{"message":"m"}}"#,
        r#"{"message":"m"}"#,
        "\u{feff}{\"error\":{\"message\":\"m\"}}",
        "\u{0}\u{1}",
    ];
    let transport = |status, body: &str, kind: &str| {
        let answer =
            Answer::new(status, body.to_owned()).header("content-type", kind).header("x-request-id", "req_1");
        Scripted::always(answer)
    };
    for shape in shapes {
        for (status, kind) in [
            (400, "bad_request"),
            (401, "authentication"),
            (403, "permission_denied"),
            (404, "not_found"),
            (418, "status"),
            (429, "rate_limit"),
            (502, "internal_server"),
        ] {
            for content in ["application/json", "text/html", "text/event-stream", "", "nonsense"] {
                let client = over(&transport(status, shape, content));
                let call = || client.chat().completions().create(hello()).max_retries(0);
                for error in [call().await.unwrap_err(), call().stream().await.unwrap_err()] {
                    assert_eq!(
                        (error.kind().as_str(), error.status().map(|status| status.as_u16())),
                        (kind, Some(status)),
                        "{shape} {content}"
                    );
                    assert_eq!((error.request_id(), error.attempts()), (Some("req_1"), 1));
                    assert_eq!(error.body(), Some(*shape));
                }
            }
        }
    }
}

#[test]
fn e7_no_body_panics_or_loses_the_status_or_becomes_a_decode_error() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 256, failure_persistence: None, ..Config::default() });
    let body = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        json_text().prop_map(String::into_bytes),
        json_text()
            .prop_flat_map(|text| (0..=text.len()).prop_map(move |end| text.as_bytes()[..end].to_vec())),
    ];
    runner
        .run(&(300u16..=999, body, any::<bool>()), |(status, body, stream)| {
            let answer = Answer::new(status, body).header("x-request-id", "req_1");
            let client = over(&Scripted::always(answer));
            let call = client.chat().completions().create(hello()).max_retries(0);
            let error =
                runtime.block_on(async { if stream { call.stream().await.err() } else { call.await.err() } });
            let error = error.unwrap();
            prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            prop_assert!(
                !matches!(error.kind(), ErrorKind::Decode | ErrorKind::Configuration(_)),
                "{:?}",
                error
            );
            let shown = error.to_string();
            prop_assert!(!shown.is_empty() && !shown.contains('\n'));
            Ok(())
        })
        .unwrap();
}

fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|b| json!(b)),
        any::<i64>().prop_map(|n| json!(n)),
        "[a-zé😀`. \n]{0,12}".prop_map(|s| json!(s)),
        Just(json!("Incorrect API key provided: ")),
        Just(json!("Missing scopes: ")),
        Just(json!("model")),
        Just(json!("model_not_found")),
    ];
    const NAMES: &[&str] = &["error", "detail", "message", "code", "type", "param", "response", "errors"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(NAMES).prop_map(str::to_owned), inner, 0..4)
                .prop_map(|map| json!(map)),
        ]
    })
    .prop_map(|value| value.to_string())
}

#[tokio::test]
async fn e8_what_the_server_echoes_of_a_key_is_removed() {
    let key = "sk-emul-canary0123456789";
    let masked = format!("sk-emul-{}6789", "*".repeat(12));
    let server = Server::with(move |request| {
        let echo = request.header("authorization").unwrap().to_owned();
        let body = json!({"error": {
            "message": format!("Incorrect API key provided: {key}. Or {masked}. You sent {echo}"),
            "type": echo, "param": key, "code": key,
        }});
        Reply::json(401, &body).header("x-request-id", key)
    })
    .await;
    let client = crate::support::builder().api_key(key).base_url(server.url()).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    let told = [
        error.code(),
        error.param(),
        error.server_type(),
        error.server_message(),
        error.body(),
        error.request_id(),
    ];
    let shown = format!("{error} {error:?} {error:#?} {told:?}");
    for part in ["canary", "6789"] {
        assert!(!shown.contains(part), "{part}: {shown}");
    }
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Invalid);
}
