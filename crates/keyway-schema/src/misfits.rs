//! Parts of a reply that are of another JSON kind than the document says.

use serde_json::Value;

use crate::mistake::{Mistake, dotted, in_field, within};
use crate::model::{Field, Shape};

impl<'t> Shape<'t> {
    /// Returns the first parts of a reply that do not fit this shape, at most `most`: those of another
    /// JSON kind, and required objects that are missing. Servers leave out smaller fields at will. A list
    /// of numbers may be a string, as which vectors are sent in base64.
    pub fn misfits(&self, reply: &Value, most: usize) -> Vec<Mistake<'t>> {
        let mut found = Vec::new();
        collect(self, reply, &mut String::new(), &mut |mistake| {
            found.push(mistake);
            found.len() < most
        });
        found
    }
}

/// What to do with a mistake; returns whether to search on.
type Note<'n, 't> = &'n mut dyn FnMut(Mistake<'t>) -> bool;

/// Returns whether to search on.
fn collect<'t>(shape: &Shape<'t>, value: &Value, path: &mut String, note: Note<'_, 't>) -> bool {
    match (shape.resolve(), value) {
        (Shape::Nullable(_), Value::Null) => true,
        (Shape::Nullable(inner), _) => collect(inner, value, path, note),
        (Shape::List { of, .. }, Value::String(_)) if matches!(of.resolve(), Shape::Number { .. }) => true,
        (Shape::List { of, .. }, Value::Array(items)) => items
            .iter()
            .enumerate()
            .all(|(index, item)| within(path, &format!("[{index}]"), |path| collect(of, item, path, note))),
        (Shape::Object(record), Value::Object(fields)) => {
            record.fields.iter().all(|field| in_reply(field, fields.get(field.name), path, note))
        }
        _ => shape.mistake_at(value, path).is_none_or(note),
    }
}

fn in_reply<'t>(field: &Field<'t>, value: Option<&Value>, path: &mut String, note: Note<'_, 't>) -> bool {
    match value {
        None if !matches!(field.shape.resolve(), Shape::Object(_)) => true,
        None => in_field(field, None, path).is_none_or(note),
        Some(Value::Null) => true,
        Some(value) => within(path, &dotted(field.name), |path| collect(&field.shape, value, path, note)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::mistake::MistakeReason;

    fn paths(operation: &str, reply: &Value, most: usize) -> Vec<String> {
        let shape = crate::find(operation).unwrap().reply.as_ref().unwrap();
        let kind = |mistake: &Mistake<'_>| match mistake.reason {
            MistakeReason::Missing => "missing",
            MistakeReason::Kind { found, .. } => found,
        };
        shape.misfits(reply, most).iter().map(|found| format!("{} {}", found.path, kind(found))).collect()
    }

    #[test]
    fn d3_the_parts_of_a_reply_that_do_not_fit_are_found() {
        let mut reply = json!({"id": 7, "object": "chat.completion", "created": "x", "model": "m", "usage": "none",
        "choices": [
            {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": 5}},
            {"index": 1, "finish_reason": "new reason"}
        ]});
        let chat = "chat.completions.create";
        let expected = [
            "id a number",
            "choices[0].message.content a number",
            "choices[1].message missing",
            "created a string",
            "usage a string",
        ];
        let mut found = paths(chat, &reply, 9);
        found.sort_unstable();
        let mut all = expected.to_vec();
        all.sort_unstable();
        assert_eq!(found, all);
        assert_eq!(paths(chat, &reply, 2).len(), 2);
        for (name, value) in [("id", json!("c")), ("created", json!(1)), ("usage", json!(null))] {
            reply[name] = value;
        }
        reply["choices"] = json!([{"message": {"content": null, "tool_calls": null, "other": [1]}}]);
        assert!(paths(chat, &reply, 9).is_empty(), "{:?}", paths(chat, &reply, 9));
        assert_eq!(paths(chat, &json!([]), 9), [" a list"]);
    }

    #[test]
    fn vectors_may_be_texts_in_base64() {
        let reply =
            json!({"data": [{"embedding": "AAAA"}, {"embedding": [1.5]}, {"embedding": {}}], "usage": {}});
        assert_eq!(paths("embeddings.create", &reply, 9), ["data[2].embedding an object"]);
    }
}
