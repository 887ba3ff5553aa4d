//! Derives the kind and reason from the server's reply: code first, then type, then the start of
//! the message, then status (E2–E6).

mod ended;
mod key_refused;

use super::reason::{AuthenticationReason, PermissionReason, RateLimitReason};
use super::said::Said;
use super::server::{ServerError, position};

/// A kind whose sentence is not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    BadRequest,
    Authentication(AuthenticationReason),
    PermissionDenied(PermissionReason),
    NotFound,
    Conflict,
    UnprocessableEntity,
    RateLimit(RateLimitReason),
    InternalServer,
    Status,
    Stream,
}

/// Classifies a reply by its status (E4) and the server's fields.
///
/// `accepted_before` means that this process has seen the key accepted, so a rejection means
/// revocation (E3).
pub(crate) fn by_status(status: u16, server: &ServerError, accepted_before: bool) -> Class {
    if matches!(status, 400 | 403)
        && let Some(reason) = key_refused::reason(server, accepted_before)
    {
        return Class::Authentication(reason);
    }
    match status {
        400 => Class::BadRequest,
        401 => Class::Authentication(match authentication(server, accepted_before) {
            AuthenticationReason::Unknown => ended::said(server).unwrap_or(AuthenticationReason::Unknown),
            reason => reason,
        }),
        // Money, at several compatible servers (E10).
        402 => Class::RateLimit(RateLimitReason::QuotaExhausted),
        403 => Class::PermissionDenied(permission(server)),
        404 => Class::NotFound,
        409 => Class::Conflict,
        422 => Class::UnprocessableEntity,
        429 => Class::RateLimit(rate_limit(server)),
        500..=599 => Class::InternalServer,
        _ => Class::Status,
    }
}

/// Classifies an error that arrived inside a stream, which has no status (S3).
pub(crate) fn in_stream(server: &ServerError, accepted_before: bool) -> Class {
    by_words(server, accepted_before).unwrap_or(Class::Stream)
}

/// Classifies an error that arrived with the status of a success (E9).
pub(crate) fn in_success(server: &ServerError, accepted_before: bool) -> Class {
    by_words(server, accepted_before).unwrap_or(Class::Status)
}

/// Classifies an error whose status says nothing by its code, type and words.
fn by_words(server: &ServerError, accepted_before: bool) -> Option<Class> {
    if let Some(status) = server.numeric_status() {
        return Some(by_status(status, server, accepted_before));
    }
    let reason = authentication(server, accepted_before);
    if reason != AuthenticationReason::Unknown || server.is_called(AUTHENTICATION) {
        return Some(Class::Authentication(reason));
    }
    let limit = rate_limit(server);
    if limit != RateLimitReason::Unknown || server.is_called(RATE_LIMIT) {
        return Some(Class::RateLimit(limit));
    }
    if server.is_called(MONEY) {
        return Some(Class::RateLimit(RateLimitReason::QuotaExhausted));
    }
    let permission = permission(server);
    if permission == PermissionReason::Region || server.is_called(PERMISSION) {
        return Some(Class::PermissionDenied(permission));
    }
    if server.is_called(NOT_FOUND) {
        return Some(Class::NotFound);
    }
    if server.is_called(SERVER) {
        return Some(Class::InternalServer);
    }
    let ends_so = |kind: &str| kind.ends_with("invalid_request_error") || kind.ends_with("user_error");
    if server.raw_kind().is_some_and(ends_so) || server.is_called(REQUEST) {
        return Some(Class::BadRequest);
    }
    server.failed_choice.then_some(Class::InternalServer)
}

// Codes and types of the API, of Anthropic, Google and of compatible servers, spelled as
// `ServerError::is_called` compares them.
const AUTHENTICATION: &[&str] =
    &["authentication", "invalidauthentication", "unauthenticated", "unauthorized", "invalidapikey"];
const RATE_LIMIT: &[&str] = &[
    "ratelimit",
    "ratelimitexceeded",
    "ratelimitreached",
    "resourceexhausted",
    "toomanyrequests",
    "throttling",
];
const MONEY: &[&str] = &["billing", "insufficientbalance", "insufficientcredits", "paymentrequired"];
const PERMISSION: &[&str] = &["permission", "permissiondenied", "forbidden", "accessdenied"];
const NOT_FOUND: &[&str] = &["notfound", "modelnotfound"];
const SERVER: &[&str] = &[
    "api",
    "deadlineexceeded",
    "engineoverloaded",
    "internal",
    "internalserver",
    "overloaded",
    "server",
    "serverisoverloaded",
    "serviceunavailable",
    "timeout",
    "unavailable",
    "upstream",
    "vectorstoretimeout",
];
const REQUEST: &[&str] = &[
    "badrequest",
    "contextlengthexceeded",
    "failedprecondition",
    "invalidargument",
    "invalidparameter",
    "invalidprompt",
    "invalidrequest",
    "requesttoolarge",
    "validation",
];

/// The reason of a 401 (E2).
fn authentication(server: &ServerError, accepted_before: bool) -> AuthenticationReason {
    use AuthenticationReason as Reason;
    // The words refine the code (E10).
    let known = if accepted_before { Reason::Revoked } else { Reason::Invalid };
    let refused = || ended::said(server).unwrap_or(known);
    if server.opens_with("The API key has been revoked") {
        return Reason::Revoked;
    }
    if server.opens_with("The API key has expired") {
        return Reason::Expired;
    }
    match server.raw_code() {
        Some("invalid_api_key") => return refused(),
        Some("account_deactivated") => return Reason::AccountDeactivated,
        Some("no_organization") => return Reason::NoOrganization,
        Some("mismatched_organization" | "invalid_organization") => return Reason::MismatchedOrganization,
        Some("mismatched_project" | "invalid_project") => return Reason::MismatchedProject,
        Some("ip_not_authorized") => return Reason::IpNotAuthorized,
        Some("token_expired" | "expired_api_key" | "api_key_expired") => return Reason::Expired,
        Some("revoked_api_key" | "api_key_revoked") => return Reason::Revoked,
        _ => {}
    }
    const OPENINGS: &[(&str, AuthenticationReason)] = &[
        ("You didn't provide an API key", Reason::NotFound),
        ("This key is associated with a deactivated account", Reason::AccountDeactivated),
        ("The OpenAI account associated with this API key has been deactivated", Reason::AccountDeactivated),
        ("You must be a member of an organization", Reason::NoOrganization),
        ("You do not have access to the organization tied to the API key", Reason::NoOrganization),
        ("OpenAI-Organization header should match", Reason::MismatchedOrganization),
        ("No such organization", Reason::MismatchedOrganization),
        ("OpenAI-Project header should match", Reason::MismatchedProject),
        ("No such project", Reason::MismatchedProject),
        ("Your IP is not authorized", Reason::IpNotAuthorized),
        ("IP not authorized", Reason::IpNotAuthorized),
        ("Your authentication token has expired", Reason::Expired),
    ];
    if let Some((_, reason)) = OPENINGS.iter().find(|(words, _)| server.opens_with(words)) {
        return reason.clone();
    }
    if server.opens_with("Incorrect API key provided") || server.opens_with("Invalid API key") {
        return refused();
    }
    if server.opens_with("You have insufficient permissions for this operation")
        || server.mentions("missing scopes:")
    {
        return Reason::MissingScopes(missing_scopes(server.message.as_deref().unwrap_or_default()));
    }
    Reason::Unknown
}

/// The scopes after `Missing scopes:`, up to the end of the sentence.
fn missing_scopes(message: &str) -> Vec<String> {
    const MARK: &str = "missing scopes:";
    let Some(start) = position(message, MARK) else { return Vec::new() };
    let list = message.get(start + MARK.len()..).unwrap_or_default();
    let end = list.find(". ").unwrap_or(list.len());
    list[..end]
        .split(',')
        .map(|scope| scope.trim().trim_end_matches('.').to_owned())
        .filter(|scope| !scope.is_empty())
        .collect()
}

/// The reason of a 403 (E6).
fn permission(server: &ServerError) -> PermissionReason {
    if server.is("unsupported_country_region_territory")
        || server.opens_with("Country, region, or territory not supported")
    {
        PermissionReason::Region
    } else if server.is("model_not_found") || server.mentions("does not have access to model") {
        PermissionReason::Model
    } else if server.mentions("must be made with a session key")
        || server.mentions("with the following key type")
    {
        PermissionReason::KeyKind
    } else if server.html {
        PermissionReason::Edge
    } else {
        PermissionReason::Unknown
    }
}

/// The reason of a 429 (E5).
fn rate_limit(server: &ServerError) -> RateLimitReason {
    let quota = |name: &str| {
        matches!(
            name,
            "insufficient_quota"
                | "credit_balance_exhausted"
                | "organization_usage_limit_exceeded"
                | "billing_not_active"
        ) || name.ends_with("_spend_limit_exceeded")
    };
    let names = [server.raw_code(), server.raw_kind()];
    // The words alone are not enough: "quota" is also said of limits per minute (E10).
    if names.iter().flatten().any(|name| quota(name)) {
        return RateLimitReason::QuotaExhausted;
    }
    if server.opens_with("Request too large") {
        return RateLimitReason::RequestTooLarge;
    }
    if server.is("slow_down") {
        return RateLimitReason::SlowDown;
    }
    if server.mentions("concurren") {
        return RateLimitReason::Concurrency;
    }
    match server.raw_kind() {
        Some("tokens") => return RateLimitReason::Tokens,
        Some("requests") => return RateLimitReason::Requests,
        _ => {}
    }
    if server.mentions("on tokens per") || server.mentions("(tpm)") || server.mentions("(tpd)") {
        RateLimitReason::Tokens
    } else if server.mentions("on requests per")
        || server.mentions("(rpm)")
        || server.mentions("(rpd)")
        || server.opens_with("Requests to the")
    {
        RateLimitReason::Requests
    } else {
        RateLimitReason::Unknown
    }
}

/// The model of a `model_not_found`: the name in backticks after "model" in the message (E6).
pub(crate) fn model_named(server: &ServerError) -> Option<Said> {
    if !server.is("model_not_found") && !server.mentions("does not have access to model") {
        return None;
    }
    server.message.as_ref()?.said().part(|message| {
        let after = &message[message.find("model")?..];
        if let Some(quoted) = after.split('`').nth(1) {
            return Some(quoted);
        }
        let word = after.strip_prefix("model:")?.split_whitespace().next()?;
        Some(word.trim_matches(|c| c == '`' || c == '\'' || c == '"'))
    })
}

#[cfg(test)]
mod tests;
