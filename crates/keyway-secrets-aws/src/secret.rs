//! The key in a secret's text: the whole text, or a field of its JSON document.

use keyway_credentials::{Credential, KeyKind, Source};
use serde_json::Value;

use crate::error::Fault;
use crate::location::Location;

/// Finds the key. A JSON object without a named field is an error, because a key is not an object;
/// the error lists the fields (never their values).
pub(crate) fn key(text: &str, location: &Location, kind: KeyKind) -> Result<Credential, Fault> {
    let source = location.source();
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    match &location.member {
        Some(member) => {
            let text = member.pick(text).map_err(Fault::Member)?;
            credential(&text, kind, source)
        }
        None => match members(text) {
            Some(names) => Err(Fault::Member(format!(
                "is a JSON document{names}, and the URI does not say which member is the key"
            ))),
            None => credential(text, kind, source),
        },
    }
}

fn credential(text: &str, kind: KeyKind, source: Source) -> Result<Credential, Fault> {
    Credential::from_text(text, kind, source).ok_or(Fault::Empty)
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
    use super::*;

    fn found(text: &str, location: &str) -> Result<String, String> {
        let location = Location::parse(location).unwrap();
        match key(text, &location, KeyKind::ApiKey) {
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
    fn x2_what_is_missing_is_told_by_names_and_never_values() {
        let document = r#"{"password":"canary","user":"canary"}"#;
        for (text, location, words) in [
            (document, "name#api_key", "has no member `api_key` (it has `password`, `user`)"),
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
