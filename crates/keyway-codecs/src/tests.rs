use keyway_types::operations::{OPERATIONS, ReplyKind};

use super::*;

mod changes;
mod misfits;
mod round_trip;
mod samples;
pub(crate) mod sockets;
mod table;

#[test]
fn every_operation_has_its_codecs() {
    for operation in OPERATIONS {
        let codecs = find(operation.id).unwrap();
        assert_eq!(codecs.event.is_some(), operation.stream.is_some(), "{}", operation.id);
        match operation.reply {
            ReplyKind::Page => assert!(matches!(codecs.reply, Reply::Page(..)), "{}", operation.id),
            ReplyKind::Json | ReplyKind::JsonOrText => {
                assert!(matches!(codecs.reply, Reply::Json(_)), "{}", operation.id);
            }
            _ => assert!(matches!(codecs.reply, Reply::None), "{}", operation.id),
        }
    }
    let count: usize = codecs::FAMILIES.iter().map(|(_, codecs)| codecs.len()).sum();
    assert_eq!(count, OPERATIONS.len());
    assert!(find("models").is_none() && find("nothing.list").is_none());
}

#[test]
fn d1_a_page_keeps_its_envelope_and_its_items() {
    let page = r#"{"object":"list","data":[{"id":"gpt-4.1","object":"model","created":1,"owned_by":"x","new":[1]}],"has_more":false,"more":null}"#;
    let codecs = find("models.list").unwrap();
    assert_eq!(codecs.reply(page).unwrap(), page);
    assert_eq!(codecs.item(r#"{"id":"a","z":1}"#).unwrap(), r#"{"id":"a","z":1}"#);
    assert!(codecs.reply(r#"{"object":"list"}"#).is_err());
}

#[test]
fn h8_files_are_set_apart_and_may_be_replaced() {
    let codecs = find("files.create").unwrap();
    let mut params = codecs.params(r#"{"file":"@data.jsonl","purpose":"batch"}"#).unwrap();
    assert_eq!(params.uploads[0].placeholder_text(), Some("@data.jsonl"));
    params.uploads[0] = keyway_types::FileSource::from_bytes("data.jsonl", "{}");
    assert_eq!(find("models.list").unwrap().params("{}").unwrap(), Collected::plain(b"{}".to_vec()));
}

#[test]
fn d1_a_value_of_tomorrow_passes_in_both_directions() {
    let codecs = find("chat.completions.create").unwrap();
    let params = r#"{"model":"gpt-tomorrow","messages":[{"role":"oracle","content":"?"}],"service_tier":"gold","new":{"a":null}}"#;
    let sent = codecs.params(params).unwrap().json;
    let (sent, given): (serde_json::Value, serde_json::Value) =
        (serde_json::from_slice(&sent).unwrap(), serde_json::from_str(params).unwrap());
    assert_eq!(sent, given);
    let event =
        r#"{"id":"x","choices":[{"index":0,"delta":{"content":"a","new":1},"finish_reason":"bored"}]}"#;
    let (read, given): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&codecs.event(event).unwrap()).unwrap(), serde_json::from_str(event).unwrap());
    assert_eq!(read, given);
}
