//! HTTP 403, 429, and two rejections with 400 and 404 that also concern the account (E5, E6).

use serde_json::{Value, json};

use super::table::{Case, Given, Section, body, reply};

const REQUEST: &str = "invalid_request_error";

fn section(
    kind: &'static str,
    (title, reason): (&'static str, Option<&'static str>),
    cases: Vec<Case>,
    cause: &'static str,
    remedy: &'static str,
) -> Section {
    Section { title, kind, reason, cases, emulated: None, cause, remedy }
}

pub(super) fn sections() -> Vec<Section> {
    permission().into_iter().chain(money()).chain(rate()).chain([model_not_found()]).collect()
}

fn permission() -> [Section; 5] {
    let denied = |title, reason, case, cause, remedy| {
        section("permission_denied", (title, Some(reason)), vec![case], cause, remedy)
    };
    [
        Section {
            emulated: Some(|emulator| (emulator.key().models(["gpt-4o"]).create(), |builder| builder)),
            ..denied(
                "Project does not have access to model",
                "model",
                reply(
                    "B17",
                    403,
                    body("Project `proj_example` does not have access to model `gpt-4.1`", REQUEST, "model_not_found"),
                ),
                "The key's project may use only some models, and this one is not on its list.",
                "Allow the model in the project's limits, or choose another one. `keyway auth doctor \
                 --model NAME` shows whether a key may use it.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().region_blocked().create(), |builder| builder)),
            ..denied(
                "Country, region, or territory not supported",
                "region",
                reply(
                    "B16",
                    403,
                    body(
                        "Country, region, or territory not supported",
                        "request_forbidden",
                        "unsupported_country_region_territory",
                    ),
                ),
                "The API is not available where the request comes from. A proxy or VPN may send it from \
                 another country than yours. The key is not the cause.",
                "Send the request from a supported location, and check the proxy variables.",
            )
        },
        denied(
            "Your request must be made with a session key",
            "key_kind",
            reply(
                "B21",
                403,
                body("Your request to GET /v1/dashboard/… must be made with a session key …", "server_error", Value::Null),
            ),
            "The endpoint belongs to the website and does not accept API keys.",
            "Use an endpoint of the API instead; for usage and costs, use the administration API with an \
             admin key.",
        ),
        denied(
            "403 with an HTML page",
            "edge",
            reply("B43", 403, "<!DOCTYPE html><title>Attention Required!</title>".to_owned()),
            "The reply is an HTML page, so it was not the API that rejected the request but something in \
             front of it: a CDN, a firewall, a company proxy, or the login page of a network.",
            "Check the network path to the server: the base URL, the proxy, the network. `keyway auth \
             doctor` checks each stage.",
        ),
        denied(
            "The OpenAI API can only be accessed over HTTPS",
            "unknown",
            reply(
                "B24",
                403,
                json!({"error": {"message": "The OpenAI API can only be accessed over HTTPS. …", "type": REQUEST}})
                    .to_string(),
            ),
            "The server denied this call for a reason that no other section covers, which the message \
             repeats. The key itself is valid.",
            "Follow the server's message, or check the key's role and its project's permissions.",
        ),
    ]
}

fn money() -> [Section; 2] {
    let quota = "insufficient_quota";
    [
        Section {
            emulated: Some(|emulator| (emulator.key().quota_exhausted().create(), |builder| builder)),
            ..section(
                "rate_limit",
                (
                    "You exceeded your current quota, please check your plan and billing details",
                    Some("quota_exhausted"),
                ),
                vec![
                    reply(
                        "B29",
                        429,
                        body(
                            "You exceeded your current quota, please check your plan and billing details. …",
                            quota,
                            quota,
                        ),
                    ),
                    reply(
                        "B30",
                        429,
                        body("You have no credits remaining. …", quota, "credit_balance_exhausted"),
                    ),
                    reply("B31", 429, body("The spend limit …", quota, "project_spend_limit_exceeded")),
                    Case {
                        row: None,
                        ..reply(
                            "",
                            429,
                            body("The spend limit …", quota, "organization_spend_limit_exceeded"),
                        )
                    },
                    Case {
                        row: None,
                        ..reply(
                            "",
                            429,
                            body("The usage limit …", quota, "organization_usage_limit_exceeded"),
                        )
                    },
                    reply(
                        "B32",
                        429,
                        body(
                            "Your account is not active, please check your billing details …",
                            "billing_not_active",
                            "billing_not_active",
                        ),
                    ),
                    Case {
                        row: None,
                        ..reply(
                            "",
                            402,
                            body("Insufficient Balance", "unknown_error", "invalid_request_error"),
                        )
                    },
                ],
                "The key was accepted, but its funds are used up: prepaid credit is gone, a budget of \
                 the project or organization is reached, or billing is not active. A ChatGPT subscription \
                 does not pay for the API. Despite the status, this is not a rate limit, and waiting does \
                 not help. In a stream, it can arrive as an event after status 200. Compatible servers send \
                 it with status 402.",
                "Add credit or raise the budget in the billing settings of the key's organization. It \
                 may take a few minutes to take effect.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().billing_hard_limit().create(), |builder| builder)),
            ..section(
                "bad_request",
                ("Billing hard limit has been reached", None),
                vec![reply(
                    "B20",
                    400,
                    body("Billing hard limit has been reached", REQUEST, "billing_hard_limit_reached"),
                )],
                "The key was accepted, but the organization has reached its own monthly limit. The \
                 status is 400, although nothing is wrong with the request.",
                "Raise the limit in the billing settings, or wait for the next month.",
            )
        },
    ]
}

fn rate() -> [Section; 7] {
    let limited = |title, reason, case, cause, remedy| {
        section("rate_limit", (title, Some(reason)), vec![case], cause, remedy)
    };
    let rate = "rate_limit_exceeded";
    [
        Section {
            emulated: Some(|emulator| (emulator.key().requests_per_minute(0).create(), |builder| builder)),
            ..limited(
                "Rate limit reached … on requests per min (RPM)",
                "requests",
                reply(
                    "B33",
                    429,
                    body(
                        "Rate limit reached for gpt-4.1 on requests per min (RPM): Limit 3, Used 3, Requested 1. …",
                        "requests",
                        rate,
                    ),
                ),
                "The organization has made more requests per minute (or day) with this model than it may.",
                "Let keyway wait: it retries after the time that the server names. If that is not \
                 enough, send fewer requests at once, combine several questions in one request, or ask \
                 for a higher limit.",
            )
        },
        limited(
            "Rate limit reached … on tokens per min (TPM)",
            "tokens",
            reply(
                "B33;type=tokens",
                429,
                body(
                    "Rate limit reached for gpt-4.1 on tokens per min (TPM): Limit 30000, Used 14567, Requested 24754. …",
                    "tokens",
                    rate,
                ),
            ),
            "The organization has used more tokens per minute with this model than it may. The output \
             token limit counts in full.",
            "Let keyway wait. Lower the output token limit to what you need, shorten prompts, or spread \
             the work over time.",
        ),
        Section {
            emulated: Some(|emulator| (emulator.key().tokens_per_minute(1).create(), |builder| builder)),
            ..limited(
                "Request too large … on tokens per min (TPM)",
                "request_too_large",
                reply(
                    "B34",
                    429,
                    body(
                        "Request too large for gpt-4.1 on tokens per min (TPM): Limit 30000, Requested 30601. …",
                        "tokens",
                        rate,
                    ),
                ),
                "This request alone needs more tokens than a whole minute's budget. Status and code are \
                 those of a rate limit, but waiting does not help.",
                "Shorten the input, lower the output token limit, or split the work into several requests.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().concurrent_requests(0).create(), |builder| builder)),
            ..limited(
                "Too many concurrent requests",
                "concurrency",
                Case {
                    row: None,
                    ..reply("", 429, body("Too many concurrent requests …", "concurrent_requests", rate))
                },
                "More requests are in flight than allowed.",
                "Let keyway wait, and limit how many calls your program has in flight.",
            )
        },
        limited(
            "slow_down",
            "slow_down",
            reply("B35", 429, body("…", "rate_limit_error", "slow_down")),
            "Traffic grew faster than the server can follow, although no limit is reached.",
            "Let keyway wait, and increase traffic gradually over minutes.",
        ),
        limited(
            "Too many failed authentications at … within a minute",
            "throttled",
            Case { given: Given::Held, row: None },
            "keyway's own gate did not send the call. Within the last minute, five authentications with \
             other keys failed at the same server, or may still fail, and a sixth could get your address \
             throttled. Your key is not verified yet, so it waits for its turn, and this call's time \
             limits were too short for that. Nothing was sent, and nothing is known against the key. Keys \
             that were accepted in this process never wait.",
            "Retry after the time in the error, or allow the call more time. Find the rejected keys: \
             `OpenAI::gate_status` names them. If your program uses the keys of many users, count \
             failures separately for each with `Gate::tenant`, so that one user's invalid keys do not \
             hold up the others.",
        ),
        limited(
            "429 without a reason",
            "unknown",
            reply("B37", 429, body("Too many requests (request id: 20250101)", REQUEST, "rate_limit_error")),
            "A gateway or compatible server limits the rate and does not say which limit applies. The \
             emulator, and the API's own protection, also return 429 to an address with too many failed \
             authentications, whatever the key.",
            "Let keyway wait. If the error persists, ask the server's operator.",
        ),
    ]
}

fn model_not_found() -> Section {
    section(
        "not_found",
        ("The model does not exist or you do not have access to it", None),
        vec![reply(
            "B18",
            404,
            body(
                "The model `gpt-9` does not exist or you do not have access to it.",
                REQUEST,
                "model_not_found",
            ),
        )],
        "The name is wrong, the model is retired, or this key's organization may not use it. The API \
         does not distinguish these cases.",
        "Compare the name with the models that the key may use (`GET /models`); `keyway auth doctor \
         --model NAME` suggests similar names.",
    )
}
