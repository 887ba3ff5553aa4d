//! Every kind of error, its exit code and its JSON document (E2–E6).

use serde_json::{Value, json};

use crate::program::{Done, KEY, MODES, Program};
use crate::script::{Answer, refusal, reply, status, streamed};
use crate::server::Server;

/// Returns the result of a call with this reply, in every mode: `--json` first.
fn outcomes(answer: &Answer) -> Vec<(Done, Done)> {
    MODES
        .map(|mode| {
            let run = |more: &str| {
                let server = Server::start([answer.clone()]);
                Program::calling(&server).line(mode).line("--max-retries 0").line(more).run()
            };
            (run("--json"), run(""))
        })
        .into()
}

#[test]
fn e4_e2_e5_e6_status_and_code_give_kind_reason_and_exit_code() {
    let quota = "insufficient_quota";
    let invalid = "invalid_request_error";
    for (code, kind, name, message, expected, exit) in [
        (400, invalid, "unsupported_value", "No.", "bad_request", 1),
        (400, invalid, "billing_hard_limit_reached", "Billing hard limit has been reached", "bad_request", 1),
        (
            401,
            invalid,
            "invalid_api_key",
            "Incorrect API key provided: sk-e****. ",
            "authentication.invalid",
            4,
        ),
        (401, invalid, "invalid_api_key", "The API key has been revoked", "authentication.revoked", 4),
        (401, invalid, "expired_api_key", "The API key has expired", "authentication.expired", 4),
        (401, invalid, "account_deactivated", "Deactivated.", "authentication.account_deactivated", 4),
        (401, invalid, "no_organization", "You must be a member", "authentication.no_organization", 4),
        (
            401,
            invalid,
            "mismatched_organization",
            "Header should match",
            "authentication.mismatched_organization",
            4,
        ),
        (401, invalid, "mismatched_project", "Header should match", "authentication.mismatched_project", 4),
        (
            401,
            invalid,
            "ip_not_authorized",
            "Your IP is not authorized",
            "authentication.ip_not_authorized",
            4,
        ),
        (
            401,
            invalid,
            "",
            "You have insufficient permissions for this operation. Missing scopes: model.request. Check.",
            "authentication.missing_scopes",
            4,
        ),
        (401, "odd", "odd", "Odd.", "authentication.unknown", 4),
        (
            403,
            "request_forbidden",
            "unsupported_country_region_territory",
            "Country, region, or territory not supported",
            "permission_denied.region",
            5,
        ),
        (
            403,
            invalid,
            "model_not_found",
            "Project `proj_1` does not have access to model `gpt-4.1`",
            "permission_denied.model",
            5,
        ),
        (403, "server_error", "", "This must be made with a session key", "permission_denied.key_kind", 5),
        (403, "odd", "odd", "Odd.", "permission_denied.unknown", 5),
        (404, invalid, "model_not_found", "The model `gpt-9` does not exist", "not_found", 1),
        (409, "odd", "odd", "Odd.", "conflict", 1),
        (422, "odd", "odd", "Odd.", "unprocessable_entity", 1),
        (429, quota, quota, "You exceeded your current quota", "rate_limit.quota_exhausted", 6),
        (
            429,
            quota,
            "credit_balance_exhausted",
            "You have no credits remaining.",
            "rate_limit.quota_exhausted",
            6,
        ),
        (429, quota, "project_spend_limit_exceeded", "Limit.", "rate_limit.quota_exhausted", 6),
        (
            429,
            "billing_not_active",
            "billing_not_active",
            "Your account is not active",
            "rate_limit.quota_exhausted",
            6,
        ),
        (
            429,
            "tokens",
            "rate_limit_exceeded",
            "Request too large for gpt-4.1",
            "rate_limit.request_too_large",
            6,
        ),
        (429, "tokens", "rate_limit_exceeded", "Rate limit reached", "rate_limit.tokens", 6),
        (429, "requests", "rate_limit_exceeded", "Rate limit reached", "rate_limit.requests", 6),
        (429, "rate_limit_error", "slow_down", "Slow down.", "rate_limit.slow_down", 6),
        (500, "server_error", "", "Sorry.", "internal_server", 1),
        (503, "server_error", "", "Overloaded.", "internal_server", 1),
        (418, "odd", "odd", "Odd.", "status", 1),
    ] {
        for (with_json, plain) in outcomes(&refusal(code, &[], kind, name, message)) {
            let error = with_json.exits(exit).error();
            let (kind, reason) = expected
                .split_once('.')
                .map_or((expected, Value::Null), |(kind, reason)| (kind, reason.into()));
            assert_eq!((&error["kind"], &error["reason"]), (&kind.into(), &reason), "{error}");
            assert_eq!(error["status"], code, "{error}");
            assert_eq!(error["request_id"], "req_refused", "{error}");
            assert_eq!(error["attempts"], 1, "{error}");
            assert_eq!(error["key"]["source"], "the environment variable OPENAI_API_KEY", "{error}");
            assert_eq!(error["key"]["fingerprint"].as_str().map(str::len), Some(8), "{error}");
            let plain = plain.exits(exit);
            assert_eq!(plain.stdout, "");
            assert!(plain.stderr.starts_with("error: "), "{plain:?}");
            assert!(!plain.stderr.contains(KEY), "{plain:?}");
        }
    }
}

#[test]
fn e1_all_members_of_the_document() {
    let body = json!({"error": {"message": "Wrong.", "type": "invalid_request_error", "param": "messages", "code": "context_length_exceeded"}});
    let answer = status(400, &[("x-request-id", "req_1")], &body.to_string());
    for (with_json, _) in outcomes(&answer) {
        let document = with_json.exits(1).json();
        let error = &document["error"];
        assert_eq!(document.as_object().unwrap().len(), 2, "{document}");
        let expected = json!({
            "kind": "bad_request", "reason": null, "error_type": null, "status": 400, "code": "context_length_exceeded",
            "param": "messages", "server_type": "invalid_request_error", "message": error["message"], "request_id": "req_1",
            "attempts": 1, "retry_after": null, "from_gate": false,
            "key": {"source": "the environment variable OPENAI_API_KEY", "fingerprint": error["key"]["fingerprint"]},
        });
        assert_eq!(error, &expected);
    }
}

#[test]
fn e2_an_authentication_error_is_called_so_whatever_the_server_calls_it() {
    let answer =
        refusal(401, &[], "invalid_request_error", "invalid_api_key", "Incorrect API key provided: x.");
    for (with_json, _) in outcomes(&answer) {
        let error = with_json.exits(4).error();
        assert_eq!(error["error_type"], "authentication_error");
        assert_eq!(error["server_type"], "invalid_request_error");
        assert_eq!(error["code"], "invalid_api_key");
        assert!(error["message"].as_str().unwrap().starts_with("Invalid API Key provided"), "{error}");
    }
}

#[test]
fn success_is_exit_code_0_and_one_document() {
    for (mode, answer) in MODES.iter().zip([streamed(&["Hel", "lo"]), reply("Hello")]) {
        let server = Server::start([answer.clone(), answer]);
        let plain = Program::calling(&server).line(mode).run().exits(0);
        assert_eq!((plain.stdout.as_str(), plain.stderr.as_str()), ("Hello\n", ""));
        let document = Program::calling(&server).line(mode).line("--json").run().exits(0).json();
        assert_eq!(document["text"], "Hello");
        assert_eq!(document["reply"]["choices"][0]["message"]["content"], "Hello");
        assert_eq!(document["attempts"], 1);
        assert!(document["request_id"].as_str().unwrap().starts_with("req_"), "{document}");
        assert_eq!(document.get("error"), None);
    }
}

#[test]
fn the_lines_below_an_error_say_more_without_repeating_it() {
    let answer = refusal(
        401,
        &[],
        "odd",
        "mismatched_project",
        "OpenAI-Project header should match project for API key",
    );
    let server = Server::start([answer]);
    let done = Program::calling(&server).line("chat hi").run().exits(4);
    let lines: Vec<&str> = done.stderr.lines().collect();
    assert!(lines[0].starts_with("error: The project does not match the API key"), "{done:?}");
    assert_eq!(lines[1..], ["  the server said: OpenAI-Project header should match project for API key"]);
}

#[test]
fn a_servers_control_characters_do_not_reach_the_terminal() {
    let server = Server::start([refusal(400, &[], "odd", "odd", "a\u{1b}[2Jb\u{7}c")]);
    let done = Program::calling(&server).line("chat hi").run().exits(1);
    assert!(!done.stderr.contains(['\u{1b}', '\u{7}']), "{done:?}");
    assert!(done.stderr.contains("a[2Jbc"), "{done:?}");
}
