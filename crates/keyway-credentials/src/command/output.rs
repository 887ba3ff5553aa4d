//! A command's output: a key alone, or a JSON object with the key and its expiry.

use std::time::SystemTime;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::json_member::{kind_of, not_json};
use crate::text_encoding::without_line_end;
use crate::{Credential, KeyKind, Source};

/// Parses a command's output: text, or a JSON object with the key and, beside it, its expiry.
///
/// The key is `api_key`, or `value` as in the API's reply to the creation of a key, or `value` of
/// `api_key` as in its reply to the creation of a service account.
///
/// # Errors
/// The error is a clause whose subject is the command; it contains nothing of the output.
pub(super) fn read(
    text: &str,
    kind: KeyKind,
    source: &Source,
    now: SystemTime,
) -> Result<Credential, String> {
    let nothing = || "printed nothing".to_owned();
    if !text.trim_start().starts_with('{') {
        return Credential::from_text(without_line_end(text), kind, source.clone()).ok_or_else(nothing);
    }
    let document: Value = serde_json::from_str(text)
        .map_err(|error| format!("printed text that {}", not_json(text, &error)))?;
    let (beside, name, key) = find(&document).ok_or("printed a JSON object without `api_key`")?;
    let Value::String(key) = key else {
        return Err(format!("printed a field `{name}` that is {}, not a string", kind_of(key)));
    };
    let key = Zeroizing::new(key.clone());
    let credential = Credential::from_text(&key, kind, source.clone());
    let credential = credential.ok_or_else(|| format!("printed an empty `{name}`"))?;
    Ok(credential.with_stated_expiry(beside, now))
}

/// Finds the object with the key, the name of the key in it, and the key.
fn find(document: &Value) -> Option<(&Value, &'static str, &Value)> {
    match document.get("api_key") {
        Some(inner @ Value::Object(_)) => Some((inner, "api_key.value", inner.get("value").unwrap_or(inner))),
        Some(key) => Some((document, "api_key", key)),
        None => Some((document, "value", document.get("value")?)),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::Note;

    fn of(text: &str) -> Result<Credential, String> {
        let now = UNIX_EPOCH + Duration::from_secs(1000);
        read(text, KeyKind::ApiKey, &Source::Custom("the command".into()), now)
    }

    #[test]
    fn p1_a_key_alone_or_an_object_with_its_end() {
        for (text, end) in [
            ("sk-emul-1\n", None),
            (r#"{"api_key":"sk-emul-1"}"#, None),
            (r#" {"expires_at":null,"api_key":"sk-emul-1\n","other":1} "#, None),
            (r#"{"api_key":"sk-emul-1","expires_at":100}"#, Some(100)),
            (r#"{"api_key":"sk-emul-1","expires_at":"1970-01-01T00:01:40Z"}"#, Some(100)),
            (r#"{"api_key":"sk-emul-1","expires_in":60}"#, Some(1060)),
            (r#"{"id":"key_1","value":"sk-emul-1","expires_at":100,"created_at":40}"#, Some(100)),
            (r#"{"id":"svc_acct_1","api_key":{"value":"sk-emul-1","expires_at":100}}"#, Some(100)),
        ] {
            let credential = of(text).unwrap();
            assert_eq!(credential.secret().expose(), "sk-emul-1", "{text}");
            assert_eq!(credential.expires_at(), end.map(|end| UNIX_EPOCH + Duration::from_secs(end)));
        }
    }

    #[test]
    fn x2_what_makes_no_sense_is_told_without_the_output() {
        for (text, clause) in [
            ("", "printed nothing"),
            (" \n", "printed nothing"),
            ("{canary", "printed text that is not valid JSON: line 1, column 2"),
            (r#"{"canary":"#, "printed text that is not valid JSON: it ends early, on line 1"),
            (r#"{"key":"canary"}"#, "printed a JSON object without `api_key`"),
            (r#"{"api_key":["canary"]}"#, "printed a field `api_key` that is an array, not a string"),
            (r#"{"api_key":""}"#, "printed an empty `api_key`"),
            (
                r#"{"api_key":{"id":"canary"}}"#,
                "printed a field `api_key.value` that is an object, not a string",
            ),
            (r#"{"value":7}"#, "printed a field `value` that is a number, not a string"),
        ] {
            assert_eq!(of(text).unwrap_err(), clause);
        }
    }

    #[test]
    fn p3_a_malformed_end_is_noted_and_the_key_is_used() {
        let credential = of(r#"{"api_key":"sk-emul-1","expires_at":"canary"}"#).unwrap();
        assert_eq!((credential.secret().expose(), credential.expires_at()), ("sk-emul-1", None));
        assert_eq!(credential.notes(), [Note::MalformedExpiry("expires_at")]);
        assert_eq!(
            credential.warnings(),
            [
                "the API key from the command has an `expires_at` beside it that is neither a time such as 2027-01-31T09:30:00Z nor seconds since 1970, so its end is not known"
            ]
        );
    }
}
