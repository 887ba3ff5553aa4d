#![allow(unreachable_pub, dead_code, reason = "the macros declare public types")]

use serde_json::{Value, json};

use super::*;
use crate::support::params;

params! {
    /// Parameters with a file.
    pub struct Params {
        required file: FileSource = "file",
        optional more: Vec<FileSource> = "more",
        optional note: String = "note",
    }
}

#[test]
fn h8_uploads_are_set_apart_from_the_parameters() {
    let params = Params::new(FileSource::from_bytes("a", "A"))
        .more([FileSource::from_path("/b"), FileSource::placeholder("@c")].to_vec())
        .note("keyway-upload-0");
    let collected = Collected::of(&params).unwrap();
    assert_eq!(
        collected.uploads,
        [FileSource::from_bytes("a", "A"), FileSource::from_path("/b"), FileSource::placeholder("@c")]
    );
    let json: Value = serde_json::from_slice(&collected.json).unwrap();
    assert_eq!(collected.upload(&json["file"]), Some(&FileSource::from_bytes("a", "A")));
    assert_eq!(collected.upload(&json["more"][1]), Some(&FileSource::placeholder("@c")));
    assert_eq!(json["note"], "keyway-upload-0");
    assert_eq!(collected.upload(&json["note"]), None);
    assert_eq!(collected.upload(&json), None);
}

#[test]
fn h8_no_text_is_a_mark_where_nothing_was_collected() {
    let collected = Collected::of(&json!({"a": "0"})).unwrap();
    assert!(collected.uploads.is_empty());
    assert_eq!(collected.upload(&json!("0")), None);
    assert_eq!(Collected::plain(b"{}".to_vec()).upload(&json!("0")), None);
}

#[test]
fn h8_a_placeholder_holds_its_text_and_reads_nothing() {
    let params: Params = serde_json::from_value(json!({"file": "/etc/passwd", "more": ["@b"]})).unwrap();
    assert_eq!(params.file.placeholder_text(), Some("/etc/passwd"));
    assert_eq!(serde_json::to_value(&params).unwrap(), json!({"file": "/etc/passwd", "more": ["@b"]}));
    assert!(serde_json::from_value::<Params>(json!({"file": 1})).is_err());
}

#[test]
fn h8_a_real_upload_is_never_json() {
    let error = serde_json::to_string(&Params::new(FileSource::from_path("/a"))).unwrap_err();
    assert!(error.to_string().contains("`file`"), "{error}");
}

#[test]
fn a_failed_collection_leaves_nothing_behind() {
    struct Failing;
    impl serde::Serialize for Failing {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(S::Error::custom("no"))
        }
    }
    assert!(Collected::of(&Failing).is_err());
    assert!(serde_json::to_string(&FileSource::from_path("/a")).is_err());
}

#[test]
fn r5_a_reader_is_taken_once_by_all_its_clones() {
    let upload = FileSource::from_reader("r", std::io::empty()).length(0);
    let Content::Reader(reader) = upload.clone().content().clone() else { unreachable!() };
    assert!(upload.content().is_there());
    assert!(reader.take().is_some());
    assert!(!upload.content().is_there());
    assert!(reader.take().is_none());
}

#[test]
fn names_types_and_lengths() {
    let upload = FileSource::from_path("/a/b.txt");
    assert_eq!((upload.file_name(), upload.content_type_set(), upload.known_length()), ("b.txt", None, None));
    let upload = FileSource::from_bytes("x", "123").name("y").content_type("text/plain");
    assert_eq!((upload.file_name(), upload.content_type_set()), ("y", Some("text/plain")));
    assert_eq!(upload.known_length(), Some(3));
    assert_eq!(FileSource::from_path("/").file_name(), "upload");
}

#[test]
fn parts_lie_within_what_they_are_parts_of() {
    let bytes = FileSource::from_bytes("x", "0123456789");
    assert_eq!(bytes.part(2, 3), Some(FileSource::from_bytes("x", "234")));
    assert_eq!(bytes.part(2, 3).and_then(|part| part.part(1, 2)), Some(FileSource::from_bytes("x", "34")));
    for (offset, length) in [(8, 3), (11, 0), (u64::MAX, 1), (1, u64::MAX)] {
        assert_eq!(bytes.part(offset, length), None);
    }
    let file = FileSource::from_path("/a").part(10, 5).unwrap();
    assert_eq!((file.offset(), file.known_length(), file.file_name()), (10, Some(5), "a"));
    assert_eq!(file.part(1, 4).map(|part| part.offset()), Some(11));
    assert_eq!((file.part(1, 5), FileSource::from_reader("r", std::io::empty()).part(0, 0)), (None, None));
}
