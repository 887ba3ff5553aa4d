use proptest::prelude::*;
use serde_json::json;

use super::*;

fn read(body: &str) -> ServerError {
    ServerError::from_body(body.as_bytes(), &Scrubber::new())
}

#[test]
fn e7_every_shape_gives_what_it_has() {
    let object = read(r#"{"error":{"message":"m","type":"t","param":"p","code":"c"}}"#);
    let all = [object.message, object.kind, object.param, object.code].map(Option::unwrap);
    assert_eq!(all, ["m", "t", "p", "c"]);
    for (body, message) in [
        (r#"{"error":"m"}"#, Some("m")),
        (r#"{"error":null}"#, None),
        (r#"{"error":null,"message":"m"}"#, Some("m")),
        (r#"{"message":"m"}"#, Some("m")),
        (r#"{"detail":"m"}"#, Some("m")),
        (r#"{"detail":{"message":"m","code":"token_expired"}}"#, Some("m")),
        (r#"{"detail":[{"loc":["body"],"msg":"m","type":"missing"}]}"#, Some("body: m")),
        (r#"[{"error":{"message":"m"}}]"#, Some("m")),
        (r#"{"error":{"error":{"message":"m"}}}"#, Some("m")),
        (r#"{"type":"error","error":{"type":"t","message":"m"},"sequence_number":2}"#, Some("m")),
        (r#"{"type":"response.failed","response":{"error":{"code":"c","message":"m"}}}"#, Some("m")),
        (r#""m""#, Some("m")),
        ("\u{feff}{\"error\":\"m\"}", Some("m")),
        ("[]", None),
        ("42", None),
        ("true", None),
        ("{}", None),
        ("", None),
        ("plain text", None),
        (r#"{"error":{"message":"m"#, None),
    ] {
        assert_eq!(read(body).message.as_deref(), message, "{body}");
    }
}

#[test]
fn e7_codes_may_be_numbers_and_members_may_be_anything() {
    assert_eq!(read(r#"{"error":{"code":429}}"#).code.as_deref(), Some("429"));
    assert_eq!(read(r#"{"error":{"code":"429"}}"#).numeric_status(), Some(429));
    assert_eq!(read(r#"{"error":{"code":200}}"#).numeric_status(), None);
    let odd = read(r#"{"error":{"message":["m"],"type":{},"param":7,"code":""}}"#);
    assert_eq!(odd.message.as_deref(), Some("m"));
    assert_eq!((odd.kind, odd.param.as_deref(), odd.code), (None, Some("7"), None));
}

#[test]
fn e11_the_message_is_found_in_every_shape() {
    let detail = json!([
        {"type": "missing", "loc": ["body", "messages", 0, "content"], "msg": "Field required"},
        {"type": "int_parsing", "loc": ["query", "limit"], "msg": "Not an integer"},
    ]);
    let told = "body.messages[0].content: Field required; query.limit: Not an integer";
    for (body, message, code, param) in [
        (json!({"detail": detail}), told, None, Some("messages[0].content")),
        (
            json!({"object": "error", "message": {"detail": detail}, "type": "invalid_request_error", "code": null}),
            told,
            None,
            None,
        ),
        (json!({"error": {"message": {"message": "m"}}}), "m", None, None),
        (json!({"errors": {"n": ["too big"]}}), "n: too big", None, None),
        (json!({"fault": {"faultstring": "m"}}), "m", None, None),
        (json!({"Error": {"Message": "m"}}), "m", None, None),
        (json!({"error": {"message": ["a", {"msg": "b"}, 3]}}), "a; b; 3", None, None),
        (json!({"errors": ["a", "b"]}), "a; b", None, None),
        (json!({"error": {"message": {"de": "x", "en": "m"}}}), "m", None, None),
        (json!({"error": {"message": {"zh-CN": "m"}, "code": 7}}), "m", Some("7"), None),
        (json!({"message": {"en-US": "m"}}), "m", None, None),
        (json!({"errors": [{"en": "a"}, {"message": {"en": "b"}}]}), "a; b", None, None),
        (json!({"Response": {"Error": {"Code": "c", "Message": "m"}}}), "m", None, None),
        (json!({"errors": {"n": ["a"], "message": "m"}}), "m", None, None),
        (
            json!({"message": "Invalid", "errors": [{"field": "n", "message": "too large"}]}),
            "Invalid: n: too large",
            None,
            Some("n"),
        ),
        (
            json!({"httpStatus": 401, "messages": [{"errorCode": "auth-1", "message": "m"}]}),
            "m",
            Some("auth-1"),
            None,
        ),
        (json!({"error": "invalid_token", "error_description": "m"}), "m", Some("invalid_token"), None),
        (json!({"statusCode": 404, "error": "Not Found", "message": "m"}), "m", None, None),
        (json!({"type": "about:blank", "title": "t", "status": 400, "detail": "m"}), "m", None, None),
        (json!({"title": "t", "status": 400}), "t", None, None),
        (json!({"code": 7, "msg": "m"}), "m", Some("7"), None),
        (json!({"error": {"code": 429}, "message": "m"}), "m", Some("429"), None),
        (json!({"error_code": 17, "error_msg": "m"}), "m", Some("17"), None),
        (json!({"base_resp": {"status_code": 1008, "status_msg": "m"}}), "m", Some("1008"), None),
        (
            json!({"choices": [{"error": {"code": 502, "message": "m"}, "finish_reason": "error"}]}),
            "m",
            Some("502"),
            None,
        ),
        (
            json!([{"error": {"code": 400, "message": "m", "status": "INVALID_ARGUMENT"}}]),
            "m",
            Some("400"),
            None,
        ),
    ] {
        let error = read(&body.to_string());
        assert_eq!(
            (error.message.as_deref(), error.code.as_deref(), error.param.as_deref()),
            (Some(message), code, param),
            "{body}"
        );
    }
    assert_eq!(read("event: error\ndata: {\"error\":{\"message\":\"m\"}}\n\n").message.as_deref(), Some("m"));
    assert_eq!(
        read(r#"{"error":{"message":"m","status":"UNAVAILABLE"}}"#).kind.as_deref(),
        Some("UNAVAILABLE")
    );
}

#[test]
fn e11_words_in_other_words_and_in_no_json_are_found() {
    let raw = json!({"error": {"message": "Rate limit of the model", "code": 429}}).to_string();
    for (body, message) in [
        (
            json!({"error": {"message": "Provider returned error", "code": 429, "metadata": {"raw": raw, "provider_name": "x"}}}),
            "Provider returned error: Rate limit of the model",
        ),
        (
            json!({"error": {"message": "Provider returned error", "metadata": {"raw": {"detail": "no room"}}}}),
            "Provider returned error: no room",
        ),
        (
            json!({"error": {"message": "Provider returned error", "metadata": {"raw": "upstream\ntimed out"}}}),
            "Provider returned error: upstream timed out",
        ),
        (json!({"error": {"message": "", "metadata": {"raw": raw}}}), "Rate limit of the model"),
        (json!({"error": {"message": "m", "metadata": {"raw": "", "reasons": []}}}), "m"),
        (json!({"error": {"message": " ", "innererror": {"message": "m"}}}), "m"),
        (
            json!({"error": {"message": "", "details": [], "innererror": {"code": "x", "innererror": {"message": "m"}}}}),
            "m",
        ),
        (json!({"error": {"code": "c"}, "detail": "m"}), "m"),
        (
            json!({"error": {"message": null, "details": [{"@type": "x"}], "innererror": {"message": "m"}}}),
            "m",
        ),
    ] {
        assert_eq!(read(&body.to_string()).message.as_deref(), Some(message), "{body}");
    }
    for (body, words) in [
        ("upstream connect error", "upstream connect error"),
        ("<html><title>502 Bad Gateway</title></html>", "502 Bad Gateway"),
        ("<Error><Code>Odd</Code><Message>Not you</Message></Error>", "Odd: Not you"),
        (r#"{"error":{"message":"The wor"#, "The wor"),
        (r#"{"data":{"message":"No room"}}"#, "No room"),
        (r#"{"error":{"message":{"text":"No room"}}}"#, "No room"),
        (r#"{"result":[{"status":{"description":" No\nroom "}}],"id":"x"}"#, "No room"),
    ] {
        let error = read(body);
        assert!(
            error.message.is_none() && error.words().is_some_and(|said| **said == *words),
            "{body}: {error:?}"
        );
    }
}

#[test]
fn e11_json_with_numbers_that_json_lacks_is_read() {
    let error = read(r#"{"error":{"message":"m \ud83d","code":429,"score":NaN,"limit":-Infinity}}"#);
    assert_eq!((error.message.as_deref(), error.numeric_status()), (Some("m \u{fffd}"), Some(429)));
}

#[test]
fn e9_codes_of_vendors_stand_for_statuses() {
    for (body, status) in [
        (json!({"base_resp": {"status_code": 1002, "status_msg": "m"}}), Some(429)),
        (json!({"base_resp": {"status_code": "1004"}}), Some(401)),
        (json!({"base_resp": {"status_code": 7}}), None),
        (json!({"httpStatus": 403, "messages": []}), Some(403)),
        (json!({"code": "404", "status": 500}), Some(404)),
        (json!({"code": 1214, "msg": "m"}), None),
    ] {
        assert_eq!(read(&body.to_string()).numeric_status(), status, "{body}");
    }
}

#[test]
fn e7_deep_nesting_takes_no_time() {
    for (open, close) in [
        ("{\"error\":", "}"),
        ("{\"errors\":[", "]}"),
        ("{\"message\":[", "]}"),
        ("{\"detail\":{\"message\":", "}}"),
        ("[", "]"),
    ] {
        let body = open.repeat(60) + "\"m\"" + &close.repeat(60);
        assert_eq!(read(&body).message.as_deref(), Some("m"), "{open}");
    }
}

#[test]
fn e7_html_is_told_from_text() {
    for page in ["<!DOCTYPE html><html>", "\n <html lang=en>", "<HTML>", "<head>", "<!-- x --><html>"] {
        assert!(read(page).html, "{page}");
    }
    assert!(!read("text < html").html && !read("{}").html);
}

#[test]
fn words_are_found_in_any_letter_case() {
    for (text, words, at) in [
        ("Missing Scopes: a", "missing scopes:", Some(0)),
        ("é MMissing scopes:", "missing scopes:", Some(4)),
        ("missing scope", "missing scopes:", None),
        ("(TPM)", "(tpm)", Some(0)),
        ("", "x", None),
    ] {
        assert_eq!(position(text, words), at, "{text}");
    }
}

#[test]
fn e8_what_the_server_echoes_is_scrubbed_before_it_is_kept() {
    let key = ["sk-proj-", "canarycanarycanary"].concat();
    let body = json!({"error": {"message": format!("Incorrect API key provided: {key}."), "param": key, "code": key, "type": format!("Bearer {key}")}});
    let error = ServerError::from_value(&body, &Scrubber::new());
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    assert!(error.opens_with("Incorrect API key provided"));
}

proptest! {
    #[test]
    fn e7_no_body_makes_it_panic(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = ServerError::from_body(&body, &Scrubber::new());
    }

    #[test]
    fn e7_no_json_makes_it_panic(body in json_text()) {
        let error = read(&body);
        let _ = (error.opens_with("The API key has been revoked"), error.mentions("x"));
    }
}

fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|b| json!(b)),
        any::<i64>().prop_map(|n| json!(n)),
        any::<f32>().prop_map(|n| json!(n)),
        "[a-zé😀`. ]{0,12}".prop_map(|s| json!(s)),
    ];
    let name = prop_oneof![
        Just("error"),
        Just("detail"),
        Just("message"),
        Just("code"),
        Just("type"),
        Just("param"),
        Just("errors"),
        Just("loc"),
        Just("choices"),
        Just("base_resp"),
        Just("response"),
        Just("x")
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::btree_map(name.clone().prop_map(str::to_owned), inner, 0..4)
                .prop_map(|map| json!(map)),
        ]
    })
    .prop_map(|value| value.to_string())
}

#[test]
fn x5_a_key_that_holds_the_servers_words_hides_them_and_does_not_change_what_they_mean() {
    let scrubber =
        Scrubber::new().with_secret(&keyway_credentials::Secret::new("sk-emul-account_deactivated"));
    let body = br#"{"error":{"message":"The account has been deactivated","code":"account_deactivated"}}"#;
    let error = ServerError::from_body(body, &scrubber);
    assert!(error.is("account_deactivated") && error.mentions("been deactivated"));
    assert_eq!(error.code.as_deref(), Some("[redacted]"));
    assert!(!format!("{error:?}").contains("account_deactivated"), "{error:?}");
}
