//! The key in a secret's text: the whole text, or a field of its JSON document.

use std::time::SystemTime;

use keyway_credentials::{Credential, KeyKind};
use serde_json::Value;

use crate::error::Fault;
use crate::location::Location;

/// Finds the key. A JSON object without a named field is an error, because a key is not an object;
/// the error lists the fields (never their values).
///
/// The fields beside a named field say when the key expires, relative ones from `now` (P3).
pub(crate) fn key(
    text: &str,
    location: &Location,
    kind: KeyKind,
    now: SystemTime,
) -> Result<Credential, Fault> {
    let source = location.source();
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    match &location.member {
        Some(member) => {
            member.credential(text, kind, source, now).map_err(Fault::Member)?.ok_or(Fault::Empty)
        }
        None => match members(text) {
            Some(names) => Err(Fault::Member(format!(
                "is a JSON document{names}, and the URI does not say which field is the key"
            ))),
            None => Credential::from_text(text, kind, source).ok_or(Fault::Empty),
        },
    }
}

/// Returns the fields of a text that is a JSON object.
fn members(text: &str) -> Option<String> {
    let Ok(Value::Object(members)) = serde_json::from_str(text) else { return None };
    let names: Vec<String> = members.keys().take(8).map(|name| format!("`{name}`")).collect();
    let more = if members.len() > names.len() { " and more" } else { "" };
    Some(if names.is_empty() { String::new() } else { format!(" with {}{more}", names.join(", ")) })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn found(text: &str, location: &str) -> Result<String, String> {
        let location = Location::parse(location).unwrap();
        match key(text, &location, KeyKind::ApiKey, SystemTime::UNIX_EPOCH) {
            Ok(key) => Ok(key.secret().expose().to_owned()),
            Err(fault) => Err(fault.about(&location, "eu-west-1").message().to_owned()),
        }
    }

    #[test]
    fn the_text_or_a_member_of_it_is_the_key() {
        assert_eq!(found("sk-emul-1\n", "name").as_deref(), Ok("sk-emul-1"));
        assert_eq!(found(r#"{"api_key":"sk-emul-1"}"#, "name#api_key").as_deref(), Ok("sk-emul-1"));
        assert_eq!(
            found(r#"{"keys":{"openai":"sk-emul-1"}}"#, "name#keys.openai").as_deref(),
            Ok("sk-emul-1")
        );
        assert_eq!(found(r#"{"keys":["sk-emul-1"]}"#, "name#/keys/0").as_deref(), Ok("sk-emul-1"));
    }

    #[test]
    fn p3_the_fields_beside_the_member_say_when_the_key_ends() {
        let end = |text: &str| {
            let location = Location::parse("name#api_key").unwrap();
            let Ok(key) = key(text, &location, KeyKind::ApiKey, SystemTime::UNIX_EPOCH) else {
                panic!("{text}")
            };
            (key.expires_at(), key.notes().len())
        };
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(end(r#"{"api_key":"sk-emul-1"}"#), (None, 0));
        assert_eq!(end(r#"{"api_key":"sk-emul-1","expires_at":100}"#), (at(100), 0));
        assert_eq!(end(r#"{"api_key":"sk-emul-1","expires_in_seconds":60}"#), (at(60), 0));
        assert_eq!(end(r#"{"api_key":"sk-emul-1","expires_at":"soon"}"#), (None, 1));
    }

    #[test]
    fn x2_what_is_missing_is_told_by_names_and_never_values() {
        let document = r#"{"password":"canary","user":"canary"}"#;
        for (text, location, words) in [
            (document, "name#api_key", "has no field `api_key` (it has `password`, `user`)"),
            (document, "name", "is a JSON document with `password`, `user`"),
            ("{}", "name", "is a JSON document, and"),
            ("canary", "name#api_key", "is not valid JSON"),
            (" ", "name", "is empty"),
            ("\"\"", "name", "is empty"),
            (r#"{"api_key":" "}"#, "name#api_key", "is empty"),
            (r#"{"api_key":1}"#, "name#api_key", "is a number, not a string"),
        ] {
            let said = found(text, location).unwrap_err();
            assert!(said.contains(words) && !said.contains("canary"), "{text} {location}: {said}");
        }
    }
}
