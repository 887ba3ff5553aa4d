//! Whether a 400 or 403 rejects the key itself (E10), as Google's API and some gateways do.

use super::{AuthenticationReason, ServerError, ended, position};
use crate::error::said::Heard;

/// Codes, types and reasons that mean the key, spelled as [`ServerError::is_called`] compares them.
const NAMES: &[&str] = &[
    "apikeyexpired",
    "apikeyinvalid",
    "apikeynotvalid",
    "apikeyrevoked",
    "expiredapikey",
    "incorrectapikey",
    "invalidapikey",
    "revokedapikey",
];

/// What a key is called where a message begins with it, and what is said of it.
const KEYS: &[&str] = &["api key", "apikey", "key"];
const BEGINNINGS: &[&str] = &["the provided ", "the ", "your ", "this ", "provided "];
const REFUSED: &[&str] = &[
    "is invalid",
    "is not valid",
    "not valid",
    "is incorrect",
    "is expired",
    "has expired",
    "expired",
    "has been revoked",
    "was revoked",
    "revoked",
    "invalid",
];
const REFUSALS: &[&str] = &["invalid ", "incorrect ", "expired ", "revoked ", "wrong ", "unknown "];

/// Words after which the message is about a parameter of the request.
const OF_REQUEST: &[&str] = &["parameter", "field", "argument", "property", "column", "type"];

/// Returns why the server rejects the key; `None` if it rejects something else, such as a parameter
/// called `api_key`.
pub(super) fn reason(server: &ServerError, accepted_before: bool) -> Option<AuthenticationReason> {
    let named = server.has_reason(NAMES) || (server.param.is_none() && server.is_called(NAMES));
    if !named && (server.param.is_some() || !says_so(server)) {
        return None;
    }
    let known = if accepted_before { AuthenticationReason::Revoked } else { AuthenticationReason::Invalid };
    Some(ended::said(server).unwrap_or(known))
}

/// Returns whether the message begins with words that reject the key.
fn says_so(server: &ServerError) -> bool {
    let Some(message) = server.message.as_ref().map(Heard::raw) else { return false };
    let start = message.chars().take(80).collect::<String>().to_ascii_lowercase().replace('-', " ");
    let start = start.trim_start();
    if OF_REQUEST.iter().any(|word| position(start, word).is_some()) {
        return false;
    }
    let after = |text: &str, words: &[&str]| {
        words.iter().find_map(|word| text.strip_prefix(word)).map(|rest| rest.trim_start().to_owned())
    };
    // "Invalid API key": nothing follows, or the key, or another sentence.
    let ends = |rest: &str| {
        rest.is_empty()
            || rest.starts_with(['.', ',', ':', ';', '!', '('])
            || rest.starts_with("provided")
            || rest.starts_with("supplied")
            || rest.starts_with("specified")
    };
    if let Some(rest) = after(start, REFUSALS) {
        return after(&rest, KEYS).is_some_and(|rest| ends(&rest));
    }
    let rest = after(start, BEGINNINGS).unwrap_or_else(|| start.to_owned());
    let Some(rest) = after(&rest, KEYS) else { return false };
    let rest = rest.strip_prefix("provided ").unwrap_or(&rest);
    after(rest, REFUSED).is_some_and(|rest| ends(&rest) || rest.starts_with("or "))
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Scrubber;
    use serde_json::{Value, json};

    use super::*;
    use crate::error::classify::{Class, by_status};

    fn class(status: u16, body: &Value) -> Class {
        by_status(status, &ServerError::from_value(body, &Scrubber::new()), false)
    }

    fn google(message: &str, reason: &str) -> Value {
        json!([{"error": {"code": 400, "message": message, "status": "INVALID_ARGUMENT", "details": [
            {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com"},
            {"@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": message}
        ]}}])
    }

    #[test]
    fn e10_a_rejected_key_is_known_by_words_and_codes_whatever_the_status() {
        let told = |message: &str| json!({"error": {"message": message, "type": "invalid_request_error"}});
        for (body, reason) in [
            (google("API key not valid. Please pass a valid API key.", "API_KEY_INVALID"), "invalid"),
            (google("API key expired. Please renew the API key.", "API_KEY_INVALID"), "expired"),
            (google("Schl\u{fc}ssel ung\u{fc}ltig", "API_KEY_INVALID"), "invalid"),
            (json!({"error": {"message": "x", "code": "invalid_api_key"}}), "invalid"),
            (json!({"code": "InvalidApiKey", "message": "x"}), "invalid"),
            (json!({"error": "Invalid API key"}), "invalid"),
            (told("Incorrect API key provided: sk-emul-x."), "invalid"),
            (told("Invalid API-key provided."), "invalid"),
            (told("The API key is invalid or missing"), "invalid"),
            (told("Your API key has expired."), "expired"),
            (told("The provided API key was revoked"), "revoked"),
        ] {
            for status in [400, 403] {
                let Class::Authentication(found) = class(status, &body) else { panic!("{status} {body}") };
                assert_eq!(found.as_str(), reason, "{status} {body}");
            }
        }
    }

    #[test]
    fn e10_a_parameter_called_api_key_is_the_requests() {
        let told = |message: &str, param: Value| json!({"error": {"message": message, "param": param}});
        for body in [
            told("Invalid API key", json!("tools[0].authorization")),
            json!({"error": {"message": "x", "code": "invalid_api_key", "param": "embedding.api_key"}}),
            told("Invalid api_key parameter: must be a string", Value::Null),
            told("Invalid api_key: must be a string", Value::Null),
            told("Invalid value for 'api_key'", Value::Null),
            told("api_key: field required", Value::Null),
            told("Unknown parameter: 'api_key'", Value::Null),
            told("Invalid key 'foo' in metadata", Value::Null),
            told("Key is invalid JSON", Value::Null),
            told("The model's answer mentions an invalid API key", Value::Null),
            google("Invalid value at 'contents'", "BAD_REQUEST"),
        ] {
            assert_eq!(class(400, &body), Class::BadRequest, "{body}");
        }
    }
}
