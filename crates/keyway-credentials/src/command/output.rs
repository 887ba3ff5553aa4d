//! A command's output: a key alone, or a JSON object with the key and its expiry.

use serde_json::Value;
use zeroize::Zeroizing;

use crate::json_member::{kind_of, not_json};
use crate::text_encoding::without_line_end;
use crate::{Credential, KeyKind, Source, timestamp};

/// Parses a command's output: text, or `{"api_key": …, "expires_at": …}` with a time as RFC 3339 or
/// in seconds since 1970.
///
/// # Errors
/// The error is a clause whose subject is the command; it contains nothing of the output.
pub(super) fn read(text: &str, kind: KeyKind, source: &Source) -> Result<Credential, String> {
    let nothing = || "printed nothing".to_owned();
    if !text.trim_start().starts_with('{') {
        return Credential::from_text(without_line_end(text), kind, source.clone()).ok_or_else(nothing);
    }
    let value: Value = serde_json::from_str(text)
        .map_err(|error| format!("printed text that {}", not_json(text, &error)))?;
    let key = match value.get("api_key") {
        Some(Value::String(key)) => Zeroizing::new(key.clone()),
        Some(other) => return Err(format!("printed an `api_key` that is {}, not a string", kind_of(other))),
        None => return Err("printed a JSON object without `api_key`".to_owned()),
    };
    let credential = Credential::from_text(&key, kind, source.clone()).ok_or("printed an empty `api_key`")?;
    match value.get("expires_at") {
        None | Some(Value::Null) => Ok(credential),
        Some(end) => timestamp::read(end).map(|end| credential.with_expiry(end)).ok_or_else(|| {
            "printed an `expires_at` that is neither a time such as 2027-01-31T09:30:00Z nor seconds since 1970"
                .to_owned()
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn of(text: &str) -> Result<Credential, String> {
        read(text, KeyKind::ApiKey, &Source::Custom("the command".into()))
    }

    #[test]
    fn p1_a_key_alone_or_an_object_with_its_end() {
        for (text, end) in [
            ("sk-emul-1\n", None),
            (r#"{"api_key":"sk-emul-1"}"#, None),
            (r#" {"expires_at":null,"api_key":"sk-emul-1\n","other":1} "#, None),
            (r#"{"api_key":"sk-emul-1","expires_at":100}"#, Some(100)),
            (r#"{"api_key":"sk-emul-1","expires_at":"1970-01-01T00:01:40Z"}"#, Some(100)),
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
            (r#"{"canary":"#, "printed text that is not valid JSON: it ends too early, in line 1"),
            (r#"{"key":"canary"}"#, "printed a JSON object without `api_key`"),
            (r#"{"api_key":["canary"]}"#, "printed an `api_key` that is an array, not a string"),
            (r#"{"api_key":""}"#, "printed an empty `api_key`"),
            (
                r#"{"api_key":"canary","expires_at":"canary"}"#,
                "printed an `expires_at` that is neither a time such as 2027-01-31T09:30:00Z nor seconds since 1970",
            ),
        ] {
            assert_eq!(of(text).unwrap_err(), clause);
        }
    }
}
