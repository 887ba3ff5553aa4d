//! A completion inside another object (D3).

use std::borrow::Cow;
use std::collections::BTreeMap;

use keyway_types::operations::Operation;
use serde_json::value::RawValue;

use super::{fields, main_field};
use crate::members::{is_present, pick};

/// The completion that another object has in one of its fields, as `{"code": 0, "data": {…}}`, or that
/// is the only item of a list, and where it was. `None` if the reply has choices itself.
#[cold]
pub(crate) fn inside<'a>(json: &'a [u8], operation: &Operation) -> Option<(&'a [u8], &'static str)> {
    if main_field(operation) != Some("choices") {
        return None;
    }
    let has_choices = |json: &RawValue| is_present(pick(json.get().as_bytes(), ["choices"])[0]);
    if let Ok(items) = serde_json::from_slice::<Vec<&RawValue>>(json) {
        let [only] = items.as_slice() else { return None };
        return has_choices(only).then(|| (only.get().as_bytes(), "a list around the reply"));
    }
    let fields: BTreeMap<Cow<'a, str>, &'a RawValue> = serde_json::from_slice(json).ok()?;
    if fields.contains_key("choices") {
        return None;
    }
    let mut fields = fields.into_iter();
    let (_, reply) = fields.find(|(name, value)| fields::is_wrapper(name) && has_choices(value))?;
    Some((reply.get().as_bytes(), "an object around the reply"))
}

#[cfg(test)]
mod tests {
    use keyway_types::operations;

    use super::*;

    fn found(operation: &str, json: &str) -> Option<(String, &'static str)> {
        let operation = operations::find(operation).unwrap();
        let (reply, around) = inside(json.as_bytes(), operation)?;
        Some((String::from_utf8(reply.to_vec()).unwrap(), around))
    }

    #[test]
    fn d3_a_completion_in_another_object_is_found() {
        let reply = r#"{"choices": [{"message":{}}]}"#;
        for json in [
            format!(r#"{{"code":0,"msg":"ok","data":{reply}}}"#),
            format!(r#"{{"success":true,"result":{reply},"errors":[]}}"#),
            format!(r#"{{"Response":{reply}}}"#),
        ] {
            let expected = (reply.to_owned(), "an object around the reply");
            assert_eq!(found("chat.completions.create", &json), Some(expected), "{json}");
            assert_eq!(found("responses.create", &json), None);
        }
        let expected = (reply.to_owned(), "a list around the reply");
        assert_eq!(found("chat.completions.create", &format!("[{reply}]")), Some(expected));
        for json in [
            reply.to_owned(),
            format!("[{reply},{reply}]"),
            format!(r#"{{"choices":null,"data":{reply}}}"#),
            format!(r#"{{"request":{reply}}}"#),
            r#"{"data":{"choices":null}}"#.to_owned(),
            r#"{"data":[{"id":"m"}]}"#.to_owned(),
            "[]".to_owned(),
            "7".to_owned(),
        ] {
            assert_eq!(found("chat.completions.create", &json), None, "{json}");
        }
    }
}
