//! HTTP 401, and keys that are not sent (E2, E3).

use keyway::OpenAI;
use keyway::credentials::FakeSystem;
use serde_json::{Value, json};

use super::table::{Case, Given, Section, body, local, reply};

const REQUEST: &str = "invalid_request_error";

/// The section of a 401.
fn section(
    (title, reason): (&'static str, &'static str),
    cases: Vec<Case>,
    cause: &'static str,
    remedy: &'static str,
) -> Section {
    Section { title, kind: "authentication", reason: Some(reason), cases, emulated: None, cause, remedy }
}

pub(super) fn sections() -> Vec<Section> {
    found().into_iter().chain(standing()).chain(bounds()).collect()
}

/// There is a key, and it can be sent.
fn found() -> [Section; 5] {
    [
        section(
            ("Incorrect API key provided", "invalid"),
            vec![
                reply(
                    "B2",
                    401,
                    body("Incorrect API key provided: sk-emul-**mple. …", REQUEST, "invalid_api_key"),
                ),
                // Google's API.
                Case {
                    given: Given::Reply {
                        status: 400,
                        body: json!([{"error": {"code": 400, "details": [{"reason": "API_KEY_INVALID"}],
                            "message": "API key not valid. …", "status": "INVALID_ARGUMENT"}}])
                        .to_string(),
                    },
                    row: None,
                },
            ],
            "The API does not recognize this key. Most often the key was deleted, belongs to another \
             service or to a test system, was copied without its end, or is not the key you think it is: \
             a variable exported long ago takes precedence over the file that you have just edited. The \
             API gives the same answer for a revoked key.",
            "Check where the key came from: the message names its source and fingerprint, and `keyway \
             auth status` lists every source. Compare the fingerprint with that of the key you meant: \
             `printf %s \"$KEY\" | sha256sum | cut -c1-8`. Then set the right key at its source, or \
             create a new one.",
        ),
        section(
            ("You didn't provide an API key", "not_found"),
            vec![
                local("no source has a key", || {
                    OpenAI::builder().system(FakeSystem::new().with_home("/home/me"))
                }),
                reply("B1", 401, body("You didn't provide an API key. …", REQUEST, Value::Null)),
            ],
            "keyway sends nothing without a key, so it reports `API key not found` itself, with every \
             source searched and what was found there. If the API reports it although a key was sent, \
             something in between has removed the `Authorization` header: a proxy, a gateway, or a \
             redirect by your own server.",
            "Set `OPENAI_API_KEY`, or store a key with `keyway auth login`. An empty variable counts as \
             not set, and a variable that is set in your shell may not be set in a service, a container \
             or a scheduled job.",
        ),
        section(
            ("Invalid API Key provided: … which is not allowed in an HTTP header", "malformed"),
            vec![local("the key contains an accented letter", || {
                OpenAI::builder().system(FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-\u{e9}xample"))
            })],
            "The key contains a character that HTTP does not allow in a header: a typographic quote, a \
             letter of another alphabet, or a line feed. It was copied from formatted text, or two lines \
             were pasted as one. Nothing was sent.",
            "Copy the key again as plain text. The message gives the position and the code point of the character.",
        ),
        section(
            ("API key could not be read", "provider_failed"),
            vec![local("`~/.openai/auth.json` is cut off in the middle", || {
                let home = FakeSystem::new().with_home("/home/me");
                OpenAI::builder().system(home.with_file("/home/me/.openai/auth.json", "{\"OPENAI_API_KEY\":"))
            })],
            "A key source is broken: a file is unreadable or malformed, or a command or server failed. \
             keyway never skips a broken source in favor of the next, because then it would silently use \
             another key than intended.",
            "Fix the source that the message names, or remove it.",
        ),
        section(
            ("401 without a reason", "unknown"),
            vec![reply("B14", 401, json!({"detail": "Unauthorized"}).to_string())],
            "The server rejected the key without a reason that keyway recognizes. Often the reply is not \
             from the API but from a gateway, or from a compatible service with its own keys.",
            "Check the base URL, and whether the key was issued for the server behind it.",
        ),
    ]
}

/// The API knows the key, but no longer accepts it.
fn standing() -> [Section; 4] {
    let refused = || body("Incorrect API key provided: sk-emul-**pted. …", REQUEST, "invalid_api_key");
    [
        Section {
            emulated: Some(|emulator| (emulator.key().revoked().create(), |builder| builder)),
            ..section(
                ("The API key has been revoked", "revoked"),
                vec![Case { given: Given::Later { status: 401, body: refused() }, row: None }],
                "The key was accepted earlier in the same process and is rejected now, so it was revoked \
                 or deleted in between. The API does not distinguish a revoked key from one that never \
                 existed; only a client that saw the key work can. Secret scanners revoke published keys, \
                 and owners revoke keys when they rotate them.",
                "Create a new key and replace it at its source. A source that can be read again, such as \
                 a file, is queried once for another key before the call fails.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().expired().create(), |builder| builder)),
            ..section(
                ("Your authentication token has expired", "expired"),
                vec![reply(
                    "B15",
                    401,
                    json!({"detail": {"code": "token_expired", "message": "Your authentication token has expired. …", "param": null, "type": REQUEST}})
                        .to_string(),
                )],
                "The key or token has expired. Short-lived tokens expire within minutes or hours.",
                "Get a new one. Give the client a source that renews it, instead of a value that was \
                 copied once.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().account_deactivated().create(), |builder| builder)),
            ..section(
                ("The OpenAI account associated with this API key has been deactivated", "account_deactivated"),
                vec![
                    reply(
                        "B4",
                        401,
                        body(
                            "The OpenAI account associated with this API key has been deactivated. …",
                            REQUEST,
                            "account_deactivated",
                        ),
                    ),
                    reply(
                        "B5",
                        401,
                        body("This key is associated with a deactivated account. …", REQUEST, "account_deactivated"),
                    ),
                ],
                "The whole account is closed or suspended, and all its keys are rejected.",
                "The owner of the account has received an email about it. A new key of the same account \
                 does not help.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().no_organization().create(), |builder| builder)),
            ..section(
                ("You must be a member of an organization to use the API", "no_organization"),
                vec![
                    reply(
                        "B6",
                        401,
                        body("You must be a member of an organization to use the API. …", REQUEST, "no_organization"),
                    ),
                    reply(
                        "B10",
                        401,
                        body("You do not have access to the organization tied to the API key.", REQUEST, Value::Null),
                    ),
                ],
                "The person who created the key has left the organization, or was removed from it, so \
                 the key no longer belongs to any organization.",
                "Have its owner invited again, or use a member's key; for services, use the key of a \
                 service account.",
            )
        },
    ]
}

/// The key is valid, but not here, from this address, or for this.
fn bounds() -> [Section; 4] {
    [
        Section {
            emulated: Some(|emulator| {
                (emulator.key().organization("org-one").create(), |builder| builder.organization("org-other"))
            }),
            ..section(
                ("OpenAI-Organization header should match organization for API key", "mismatched_organization"),
                vec![
                    reply(
                        "B7",
                        401,
                        body(
                            "OpenAI-Organization header should match organization for API key",
                            REQUEST,
                            "mismatched_organization",
                        ),
                    ),
                    reply("B9", 401, body("No such organization: org-…", REQUEST, "invalid_organization")),
                ],
                "The key belongs to one organization and the request names another, mostly because a \
                 forgotten `OPENAI_ORG_ID` in the environment adds that header.",
                "Unset `OPENAI_ORG_ID`, or set it to the key's organization. A key does not need that \
                 header.",
            )
        },
        Section {
            emulated: Some(|emulator| {
                (emulator.key().project("proj_one").create(), |builder| builder.project("proj_other"))
            }),
            ..section(
                ("OpenAI-Project header should match project for API key", "mismatched_project"),
                vec![reply(
                    "B8",
                    401,
                    body("OpenAI-Project header should match project for API key", REQUEST, "mismatched_project"),
                )],
                "The key belongs to one project and the request names another, mostly because of a \
                 forgotten `OPENAI_PROJECT_ID`.",
                "Unset `OPENAI_PROJECT_ID`, or set it to the key's project. A project's key does not \
                 need that header.",
            )
        },
        Section {
            emulated: Some(|emulator| {
                (emulator.key().addresses([[192, 0, 2, 1]]).create(), |builder| builder)
            }),
            ..section(
                ("Your IP is not authorized", "ip_not_authorized"),
                vec![reply("B13", 401, body("Your IP is not authorized …", REQUEST, "ip_not_authorized"))],
                "The organization or project has an IP allowlist for its keys, and the request came from \
                 another address: from a laptop outside the office, or from a server whose outgoing \
                 address has changed.",
                "Send the request from an allowed address, or have this one added. The key itself is \
                 valid.",
            )
        },
        Section {
            emulated: Some(|emulator| (emulator.key().scopes(["api.model.read"]).create(), |builder| builder)),
            ..section(
                ("You have insufficient permissions for this operation. Missing scopes", "missing_scopes"),
                vec![
                    reply(
                        "B11",
                        401,
                        body(
                            "You have insufficient permissions for this operation. Missing scopes: model.request. …",
                            REQUEST,
                            Value::Null,
                        ),
                    ),
                    reply(
                        "B12",
                        401,
                        json!({"error": "You have insufficient permissions for this operation. Missing scopes: api.model.read. …"})
                            .to_string(),
                    ),
                ],
                "The key is valid but restricted: it was created with a set of permissions that does not \
                 include this operation, or its owner's role in the project does not. The status is 401 \
                 nevertheless.",
                "Grant the key the scopes that the message names, or use another key for this operation.",
            )
        },
    ]
}
