//! One row per body that the API is known to send. The documentation and the emulator's tests cite
//! the row's name.

use keyway_credentials::Scrubber;

use super::*;

fn server(body: &str) -> ServerError {
    ServerError::from_body(body.as_bytes(), &Scrubber::new())
}

fn error(message: &str, kind: &str, code: &str) -> String {
    serde_json::json!({"error": {"message": message, "type": kind, "param": null, "code": (!code.is_empty()).then_some(code)}}).to_string()
}

const REQUEST: &str = "invalid_request_error";

#[test]
fn e2_e3_reasons_of_a_401() {
    use AuthenticationReason::*;
    let scopes = "You have insufficient permissions for this operation. Missing scopes: api.model.read, model.request. Check that you have the correct role.";
    let rows = [
        ("B1", error("You didn't provide an API key. You need to provide your API key in an Authorization header.", REQUEST, ""), NotFound),
        ("B2", error("Incorrect API key provided: sk-emul-*******1234. You can find your API key at the site.", REQUEST, "invalid_api_key"), Invalid),
        ("B3", error("Incorrect API key provided: ab. You can find it.", REQUEST, "invalid_api_key"), Invalid),
        ("B2 without code", error("Incorrect API key provided: x.", REQUEST, ""), Invalid),
        ("emulator", error("The API key has been revoked. Make a new one.", REQUEST, "invalid_api_key"), Revoked),
        ("emulator", error("The API key has expired.", REQUEST, "expired_api_key"), Expired),
        ("B4", error("The OpenAI account associated with this API key has been deactivated. If you are", REQUEST, "account_deactivated"), AccountDeactivated),
        ("B5", error("This key is associated with a deactivated account. If you feel", REQUEST, ""), AccountDeactivated),
        ("B6", error("You must be a member of an organization to use the API.", REQUEST, "no_organization"), NoOrganization),
        ("B7", error("OpenAI-Organization header should match organization for API key", REQUEST, "mismatched_organization"), MismatchedOrganization),
        ("B8", error("OpenAI-Project header should match project for API key", REQUEST, "mismatched_project"), MismatchedProject),
        ("B9", error("No such organization: org-x.", REQUEST, "invalid_organization"), MismatchedOrganization),
        ("B10", error("You do not have access to the organization tied to the API key.", REQUEST, ""), NoOrganization),
        ("B11", error(scopes, REQUEST, ""), MissingScopes(vec!["api.model.read".into(), "model.request".into()])),
        ("B12", serde_json::json!({"error": scopes}).to_string(), MissingScopes(vec!["api.model.read".into(), "model.request".into()])),
        ("B13", error("Your IP is not authorized to use this key", REQUEST, "ip_not_authorized"), IpNotAuthorized),
        ("B14", r#"{"detail":"Unauthorized"}"#.into(), Unknown),
        ("B15", r#"{"detail":{"message":"Your authentication token has expired.","type":"invalid_request_error","code":"token_expired"}}"#.into(), Expired),
        ("empty", String::new(), Unknown),
        ("B43", "<html>".into(), Unknown),
    ];
    for (row, body, reason) in rows {
        assert_eq!(by_status(401, &server(&body), false), Class::Authentication(reason), "{row}: {body}");
    }
    let said = |message: &str, code: &str| by_status(401, &server(&error(message, REQUEST, code)), false);
    assert_eq!(
        said("This key was revoked on Monday.", "invalid_api_key"),
        Class::Authentication(Revoked),
        "E10"
    );
    assert_eq!(said("Your token has expired", "unauthorized"), Class::Authentication(Expired), "E10");
    let refused = server(&error("Incorrect API key provided: x.", REQUEST, "invalid_api_key"));
    assert_eq!(by_status(401, &refused, true), Class::Authentication(Revoked), "E3: it was accepted before");
}

#[test]
fn e6_reasons_of_a_403_and_the_model_of_a_404() {
    let rows = [
        ("B16", error("Country, region, or territory not supported", "request_forbidden", "unsupported_country_region_territory"), PermissionReason::Region),
        ("B17", error("Project `proj_x` does not have access to model `gpt-4o-mini`", REQUEST, "model_not_found"), PermissionReason::Model),
        ("B21", error("Your request to GET /v1/x must be made with a session key (that is, it can only be made from the browser). You made it with the following key type: secret.", "server_error", ""), PermissionReason::KeyKind),
        ("B24", r#"{"error":{"message":"The OpenAI API can only be accessed over HTTPS.","type":"invalid_request_error"}}"#.into(), PermissionReason::Unknown),
        ("B43", "<!DOCTYPE html><title>Just a moment</title>".into(), PermissionReason::Edge),
    ];
    for (row, body, reason) in rows {
        assert_eq!(by_status(403, &server(&body), false), Class::PermissionDenied(reason), "{row}");
    }
    let model = |message: &str| model_named(&server(&error(message, REQUEST, "model_not_found")));
    assert_eq!(
        model("The model `gpt-9` does not exist or you do not have access to it.").as_deref(),
        Some("gpt-9")
    );
    assert_eq!(model("The model: `gpt-4` does not exist").as_deref(), Some("gpt-4"));
    assert_eq!(model("Project `proj_x` does not have access to model `m`").as_deref(), Some("m"));
    assert_eq!(model("no name"), None);
}

#[test]
fn e5_reasons_of_a_429() {
    use RateLimitReason::*;
    let rows = [
        ("B29", error("You exceeded your current quota, please check your plan", "insufficient_quota", "insufficient_quota"), QuotaExhausted),
        ("B29 of 2023", error("You exceeded your current quota, please check your plan", "insufficient_quota", ""), QuotaExhausted),
        ("B30", error("You have no credits remaining.", "insufficient_quota", "credit_balance_exhausted"), QuotaExhausted),
        ("B31", error("x", "x", "project_spend_limit_exceeded"), QuotaExhausted),
        ("B31", error("x", "x", "organization_spend_limit_exceeded"), QuotaExhausted),
        ("B31", error("x", "x", "organization_usage_limit_exceeded"), QuotaExhausted),
        ("B32", error("Your account is not active, please check your billing details on our website.", "billing_not_active", "billing_not_active"), QuotaExhausted),
        ("B33", error("Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): Limit 1", "tokens", "rate_limit_exceeded"), Tokens),
        ("B33", error("Rate limit reached for gpt-4o on requests per min (RPM): Limit 1", "requests", "rate_limit_exceeded"), Requests),
        ("B33 without type", error("Rate limit reached for x on tokens per min (TPM)", "", "rate_limit_exceeded"), Tokens),
        ("B34", error("Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 30601.", "tokens", "rate_limit_exceeded"), RequestTooLarge),
        ("B35", error("Slow down", "rate_limit_error", "slow_down"), SlowDown),
        ("B36", r#"{"error":{"code":"429","message":"Requests to the ChatCompletions_Create Operation under x"}}"#.into(), Requests),
        ("concurrency", error("Too many concurrent requests", "x", "rate_limit_exceeded"), Concurrency),
        ("empty", String::new(), Unknown),
    ];
    for (row, body, reason) in rows {
        assert_eq!(by_status(429, &server(&body), false), Class::RateLimit(reason), "{row}");
    }
}

#[test]
fn e10_the_word_quota_alone_is_not_final() {
    for body in [
        error("You exceeded your current quota, please check your plan and billing details.", "", ""),
        r#"[{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"17s"}]}}]"#.to_owned(),
        r#"{"error":{"message":"Quota exceeded for requests per minute"}}"#.to_owned(),
    ] {
        let Class::RateLimit(reason) = by_status(429, &server(&body), false) else { panic!("{body}") };
        assert!(reason.can_retry(), "{body}");
    }
}

#[test]
fn e9_an_error_in_a_success_has_the_kind_of_its_code() {
    let row = |body: &str| in_success(&server(body), false);
    for (body, class) in [
        (r#"{"error":{"code":429,"message":"x"}}"#, Class::RateLimit(RateLimitReason::Unknown)),
        (r#"{"error":{"code":402,"message":"x"}}"#, Class::RateLimit(RateLimitReason::QuotaExhausted)),
        (
            r#"{"base_resp":{"status_code":1004,"status_msg":"login fail"}}"#,
            Class::Authentication(AuthenticationReason::Unknown),
        ),
        (r#"{"base_resp":{"status_code":1013}}"#, Class::InternalServer),
        (r#"{"object":"error","type":"NotFoundError","message":"x"}"#, Class::NotFound),
        (r#"{"object":"error","type":"BadRequestError","message":"x","code":40001}"#, Class::BadRequest),
        (r#"{"error":{"type":"overloaded_error"}}"#, Class::InternalServer),
        (
            r#"{"error":{"status":"PERMISSION_DENIED","message":"x"}}"#,
            Class::PermissionDenied(PermissionReason::Unknown),
        ),
        (r#"{"error":{"type":"RateLimitError","message":"x"}}"#, Class::RateLimit(RateLimitReason::Unknown)),
        (r#"{"code":1214,"msg":"x"}"#, Class::Status),
        (r#"{"error":"x"}"#, Class::Status),
        (r#"{"choices":[{"finish_reason":"error"}]}"#, Class::InternalServer),
    ] {
        assert_eq!(row(body), class, "{body}");
    }
}

#[test]
fn e4_every_status_has_its_kind() {
    let none = ServerError::default();
    for (status, class) in [
        (400, Class::BadRequest),
        (404, Class::NotFound),
        (409, Class::Conflict),
        (422, Class::UnprocessableEntity),
        (500, Class::InternalServer),
        (503, Class::InternalServer),
        (599, Class::InternalServer),
        (402, Class::RateLimit(RateLimitReason::QuotaExhausted)),
        (418, Class::Status),
        (302, Class::Status),
        (600, Class::Status),
    ] {
        assert_eq!(by_status(status, &none, false), class, "{status}");
    }
}

#[test]
fn s3_errors_inside_a_stream_have_the_same_kinds() {
    let row = |body: &str| in_stream(&server(body), false);
    assert_eq!(
        row(
            r#"{"type":"error","sequence_number":2,"error":{"code":"server_is_overloaded","message":"Our servers","type":"service_unavailable_error"}}"#
        ),
        Class::InternalServer
    );
    assert_eq!(
        row(r#"{"type":"response.failed","response":{"error":{"code":"server_error","message":"x"}}}"#),
        Class::InternalServer
    );
    assert_eq!(
        row(
            r#"{"type":"error","error":{"type":"insufficient_quota","code":"insufficient_quota","message":"x"}}"#
        ),
        Class::RateLimit(RateLimitReason::QuotaExhausted)
    );
    assert_eq!(
        row(
            r#"{"type":"error","code":"rate_limit_exceeded","message":"Rate limit reached for x on tokens per min (TPM)"}"#
        ),
        Class::RateLimit(RateLimitReason::Tokens)
    );
    assert_eq!(
        row(r#"{"error":{"code":"invalid_api_key","message":"Incorrect API key provided: x."}}"#),
        Class::Authentication(AuthenticationReason::Invalid)
    );
    assert_eq!(row(r#"{"error":{"code":502,"message":"upstream"}}"#), Class::InternalServer);
    assert_eq!(row(r#"{"error":{"code":"context_length_exceeded","message":"x"}}"#), Class::BadRequest);
    assert_eq!(row(r#"{"error":{"code":"model_not_found","message":"x"}}"#), Class::NotFound);
    assert_eq!(row(r#"{"error":"something broke"}"#), Class::Stream);
}
