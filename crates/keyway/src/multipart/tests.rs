//! H8: forms, parsed back by a separate parser and sent from real files.

use std::io::{Read, Write};

use bytes::Bytes;
use keyway_types::FileSource;
use keyway_types::file_source::Collected;
use proptest::prelude::*;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};

use super::*;

/// Parameters: JSON fields, and uploads, alone or in lists.
#[derive(Clone, Debug, Default)]
struct Params {
    members: Map<String, Value>,
    files: Vec<(String, FileSource)>,
    lists: Vec<(String, Vec<FileSource>)>,
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for (name, upload) in &self.files {
            map.serialize_entry(name, upload)?;
        }
        for (name, uploads) in &self.lists {
            map.serialize_entry(name, uploads)?;
        }
        for (name, value) in &self.members {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

fn params(members: Value) -> Params {
    Params { members: members.as_object().unwrap().clone(), ..Params::default() }
}

fn layout(params: &Params) -> Layout {
    let form = MultipartForm::new(Collected::of(params).unwrap());
    Layout::new(&form, &Map::new(), &[], "files.create").unwrap()
}

/// One part as a server receives it.
#[derive(Debug, PartialEq)]
struct Received {
    name: String,
    file: Option<(String, String)>,
    content: Vec<u8>,
}

async fn sent(layout: &Layout) -> (Vec<u8>, Option<u64>) {
    let mut body = layout.open().await.unwrap();
    let (length, mut bytes) = (body.length(), Vec::new());
    while let Some(chunk) = body.chunk().await {
        bytes.extend_from_slice(&chunk.unwrap());
    }
    (bytes, length)
}

/// Parses a form strictly (RFC 7578): every byte is accounted for.
fn read(body: &[u8], layout: &Layout) -> Vec<Received> {
    let content_type = layout.content_type.to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let (delimiter, mut parts) = (format!("--{boundary}"), Vec::new());
    let mut rest = body.strip_prefix(delimiter.as_bytes()).unwrap();
    while rest != b"--\r\n" {
        rest = rest.strip_prefix(b"\r\n").unwrap();
        let end = memchr::memmem::find(rest, b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&rest[..end]).unwrap();
        rest = &rest[end + 4..];
        let end = memchr::memmem::find(rest, format!("\r\n{delimiter}").as_bytes()).unwrap();
        parts.push(part(head, &rest[..end]));
        rest = &rest[end + 2 + delimiter.len()..];
    }
    parts
}

fn part(head: &str, content: &[u8]) -> Received {
    let mut lines = head.split("\r\n");
    let disposition = lines.next().unwrap().strip_prefix("Content-Disposition: form-data; name=\"").unwrap();
    let content_type = lines.next().map(|line| line.strip_prefix("Content-Type: ").unwrap().to_owned());
    assert_eq!(lines.next(), None, "a header was injected: {head}");
    let (name, file) = match disposition.strip_suffix('"').unwrap().split_once("\"; filename=\"") {
        Some((name, file)) => (name, Some((file.to_owned(), content_type.unwrap()))),
        None => (disposition.strip_suffix('"').unwrap(), None),
    };
    assert!(!name.contains(['"', '\r', '\n']), "{head}");
    Received { name: name.to_owned(), file, content: content.to_owned() }
}

fn text(name: &str, value: &str) -> Received {
    Received { name: name.to_owned(), file: None, content: value.into() }
}

fn file(name: &str, file: &str, content_type: &str, content: &str) -> Received {
    let file = Some((file.to_owned(), content_type.to_owned()));
    Received { name: name.to_owned(), file, content: content.into() }
}

/// A file that is removed with the test's folder.
fn file_of(bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.jsonl");
    std::fs::File::create(&path).unwrap().write_all(bytes).unwrap();
    (folder, path)
}

#[tokio::test]
async fn h8_texts_come_before_files_objects_in_brackets_lists_with_empty_ones() {
    // In the order of the alphabet, which is that of a `Map` unless `preserve_order` is enabled.
    let mut params = params(json!({
        "b": {"c": "x", "d": {"e": 1.5}},
        "empty": "",
        "flag": true,
        "list": ["p", "q"],
        "nothing": null,
        "of_objects": [{"k": "v"}],
    }));
    params.files.push(("a".into(), FileSource::from_bytes("a.png", "PNG")));
    params
        .lists
        .push(("image".into(), vec![FileSource::from_bytes("1.txt", "1"), FileSource::from_bytes("2", "2")]));
    let layout = layout(&params);
    let (body, length) = sent(&layout).await;
    assert_eq!(length, Some(body.len() as u64));
    assert_eq!(
        read(&body, &layout),
        [
            text("b[c]", "x"),
            text("b[d][e]", "1.5"),
            text("empty", ""),
            text("flag", "true"),
            text("list[]", "p"),
            text("list[]", "q"),
            text("of_objects[][k]", "v"),
            file("a", "a.png", "image/png", "PNG"),
            file("image[]", "1.txt", "text/plain", "1"),
            file("image[]", "2", "application/octet-stream", "2"),
        ]
    );
}

#[tokio::test]
async fn h8_no_name_injects_a_header() {
    let evil = "a\"; name=\"b\r\nX-Evil: 1\r\n\r\nx\n\r\0";
    let mut params = Params::default();
    params.members.insert(evil.into(), json!("v"));
    params.files.push(("f".into(), FileSource::from_bytes(evil, "F").content_type("text/x\r\nX-Evil: 1")));
    let layout = layout(&params);
    let (body, _) = sent(&layout).await;
    let quoted = "a%22; name=%22b%0D%0AX-Evil: 1%0D%0A%0D%0Ax%0A%0D%00";
    let parts = read(&body, &layout);
    assert_eq!(parts[0].content, b"v");
    assert_eq!(parts[0].name, quoted);
    assert_eq!(parts[1], file("f", quoted, "text/xX-Evil: 1", "F"));
}

#[tokio::test]
async fn h8_parts_with_a_type_of_their_own_are_sent_whole() {
    let form = MultipartForm::new(
        Collected::of(&json!({"sdp": "v=0", "session": {"type": "realtime"}, "x": null})).unwrap(),
    );
    let types = &[("sdp", "application/sdp"), ("session", "application/json"), ("x", "text/plain")];
    let layout = Layout::new(&form, &Map::new(), types, "realtime.calls.create").unwrap();
    let body = String::from_utf8(sent(&layout).await.0).unwrap();
    assert!(body.contains("name=\"sdp\"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n"), "{body}");
    let json = "name=\"session\"\r\nContent-Type: application/json\r\n\r\n{\"type\":\"realtime\"}\r\n";
    assert!(body.contains(json) && !body.contains("\"x\""), "{body}");
}

#[tokio::test]
async fn h8_extra_members_take_the_place_of_others() {
    let form = MultipartForm::new(Collected::of(&json!({"a": 1, "b": 2})).unwrap());
    let extra = json!({"b": "x", "c": [true]});
    let layout = Layout::new(&form, extra.as_object().unwrap(), &[], "files.create").unwrap();
    let (body, _) = sent(&layout).await;
    assert_eq!(read(&body, &layout), [text("a", "1"), text("b", "x"), text("c[]", "true")]);
}

#[tokio::test]
async fn h8_a_file_is_read_in_small_pieces_with_its_length_known() {
    let bytes: Vec<u8> = (0..1_000_000u32).map(|i| (i % 251) as u8).collect();
    let (_folder, path) = file_of(&bytes);
    let mut params = Params::default();
    params.files.push(("file".into(), FileSource::from_path(path)));
    let layout = layout(&params);
    let mut body = layout.open().await.unwrap();
    let (length, mut whole) = (body.length().unwrap(), Vec::new());
    while let Some(chunk) = body.chunk().await {
        let chunk = chunk.unwrap();
        assert!(chunk.len() <= 64 * 1024, "{}", chunk.len());
        whole.extend_from_slice(&chunk);
    }
    assert_eq!(length, whole.len() as u64);
    let parts = read(&whole, &layout);
    assert_eq!(parts[0].file, Some(("data.jsonl".into(), "application/jsonl".into())));
    assert_eq!(parts[0].content, bytes);
}

#[tokio::test]
async fn r5_a_form_is_the_same_bytes_each_time_and_another_form_is_not() {
    let (_folder, path) = file_of(b"{}\n");
    let mut params = params(json!({"purpose": "batch"}));
    params.files.push(("file".into(), FileSource::from_path(path)));
    let first = layout(&params);
    assert!(first.can_be_sent());
    assert_eq!(sent(&first).await, sent(&first).await);
    assert!(first.can_be_sent());
    assert_ne!(first.content_type, layout(&params).content_type);
}

#[tokio::test]
async fn r5_a_reader_is_taken_when_its_turn_comes_and_never_again() {
    let mut params = params(json!({"purpose": "batch"}));
    let reader = std::io::repeat(b'x').take(100_000);
    params.files.push(("file".into(), FileSource::from_reader("r", reader)));
    let layout = layout(&params);
    let mut body = layout.open().await.unwrap();
    assert_eq!(body.length(), None);
    assert!(body.chunk().await.unwrap().is_ok());
    assert!(layout.can_be_sent(), "its turn has not come");
    let mut size = 0;
    while let Some(chunk) = body.chunk().await {
        size += chunk.unwrap().len();
    }
    assert!(size > 100_000 && !layout.can_be_sent());
    let mut again = layout.open().await.unwrap();
    assert!(again.chunk().await.unwrap().is_ok());
    let error = again.chunk().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("`r` can be read only once"), "{error}");
}

/// A stream of these chunks.
struct Chunks(Vec<&'static [u8]>);

impl futures_core::Stream for Chunks {
    type Item = std::io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| Ok(Bytes::from_static(self.0.remove(0))));
        std::task::Poll::Ready(next)
    }
}

async fn fails(upload: FileSource) -> String {
    let mut params = Params::default();
    params.files.push(("file".into(), upload));
    let mut body = layout(&params).open().await.unwrap();
    loop {
        match body.chunk().await.expect("it must fail") {
            Ok(_) => {}
            Err(error) => return error.to_string(),
        }
    }
}

#[tokio::test]
async fn h8_a_length_that_is_not_kept_is_an_error() {
    let chunks = || Chunks(vec![b"ab", b"", b"cd"]);
    assert!(fails(FileSource::from_stream("s", chunks()).length(5)).await.contains("ended 1 bytes early"));
    assert!(
        fails(FileSource::from_stream("s", chunks()).length(3))
            .await
            .contains("longer than its declared length")
    );
    assert!(
        fails(FileSource::from_reader("r", &b"abc"[..]).length(2))
            .await
            .contains("longer than its declared length")
    );
    let mut params = Params::default();
    params.files.push(("file".into(), FileSource::from_stream("s", chunks()).length(4)));
    let layout = layout(&params);
    let (body, length) = sent(&layout).await;
    assert_eq!(length, Some(body.len() as u64));
    assert_eq!(read(&body, &layout)[0].content, b"abcd");
}

#[tokio::test]
async fn h8_a_file_that_shrinks_is_an_error_and_one_that_grows_is_sent_as_it_was() {
    let (_folder, path) = file_of(&[b'x'; 100]);
    let mut params = Params::default();
    params.files.push(("file".into(), FileSource::from_path(&*path)));
    let layout = layout(&params);
    let mut grown = layout.open().await.unwrap();
    std::fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"more").unwrap();
    let (length, mut size) = (grown.length().unwrap(), 0);
    while let Some(chunk) = grown.chunk().await {
        size += chunk.unwrap().len() as u64;
    }
    assert_eq!(size, length);
    let mut shrunk = layout.open().await.unwrap();
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(4).unwrap();
    let error = loop {
        if let Err(error) = shrunk.chunk().await.unwrap() {
            break error;
        }
    };
    assert!(error.to_string().contains("became shorter"), "{error}");
}

#[tokio::test]
async fn h8_what_cannot_be_read_fails_locally_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    for (path, says) in [(folder.path().join("none"), "none"), (folder.path().to_owned(), "directory")] {
        let mut params = Params::default();
        params.files.push(("file".into(), FileSource::from_path(path)));
        let error = layout(&params).open().await.unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(says), "{error}");
    }
    let mut params = Params::default();
    params.files.push(("file".into(), FileSource::placeholder("@data.jsonl")));
    let form = MultipartForm::new(Collected::of(&params).unwrap());
    let error = Layout::new(&form, &Map::new(), &[], "files.create").unwrap_err();
    let text = error.to_string();
    assert!(text.contains("`file` of files.create") && text.contains("@data.jsonl"), "{text}");
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![any::<String>().prop_map(Value::from), any::<i64>().prop_map(Value::from)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn h8_any_form_reads_back_as_it_was(
        members in prop::collection::btree_map("[a-z]{1,8}", scalar(), 0..4),
        files in prop::collection::vec((any::<String>(), prop::collection::vec(any::<u8>(), 0..300)), 0..4),
    ) {
        let mut params = Params { members: members.clone().into_iter().collect(), ..Params::default() };
        let uploads = files.iter().map(|(name, bytes)| FileSource::from_bytes(name, bytes.clone())).collect();
        params.lists.push(("file".into(), uploads));
        let layout = layout(&params);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (body, length) = runtime.block_on(sent(&layout));
        prop_assert_eq!(length, Some(body.len() as u64));
        let parts = read(&body, &layout);
        prop_assert_eq!(parts.len(), members.len() + files.len());
        for ((name, value), part) in members.iter().zip(&parts) {
            let expected = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            prop_assert_eq!(part, &text(name, &expected));
        }
        for ((_, bytes), part) in files.iter().zip(&parts[members.len()..]) {
            prop_assert_eq!((&*part.name, &part.content), ("file[]", bytes));
            prop_assert!(part.file.is_some());
        }
    }
}
