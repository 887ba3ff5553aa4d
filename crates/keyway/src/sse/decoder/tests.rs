use proptest::prelude::*;

use super::*;

fn decode(chunks: &[&[u8]]) -> Vec<(Option<String>, String)> {
    let mut decoder = Decoder::new();
    let mut events = Vec::new();
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk));
        while let Some(event) = decoder.next_event().unwrap() {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            events.push((event.name.as_deref().map(text), text(&event.data)));
        }
    }
    events
}

fn data(text: &str) -> Vec<String> {
    decode(&[text.as_bytes()]).into_iter().map(|(_, data)| data).collect()
}

/// The events of the decoder that takes what servers mean.
fn all(chunks: &[&[u8]]) -> Vec<(Option<Bytes>, Bytes)> {
    let mut decoder = Decoder::new().lenient();
    let mut events = Vec::new();
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk));
        while let Some(event) = decoder.next_event().unwrap() {
            events.push((event.name, event.data));
        }
    }
    decoder.finish();
    events.extend(std::iter::from_fn(|| decoder.next_event().unwrap()).map(|event| (event.name, event.data)));
    events
}

/// Checks the events of a text as a whole, byte by byte, and with each kind of line end.
fn means(text: &str, expected: &[(Option<&str>, &str)]) {
    let bytes = |text: &str| Bytes::copy_from_slice(text.as_bytes());
    let expected: Vec<_> = expected.iter().map(|(name, data)| (name.map(bytes), bytes(data))).collect();
    for end in ["\n", "\r\n", "\r"] {
        let text = text.replace('\n', end);
        assert_eq!(all(&[text.as_bytes()]), expected, "{text:?}");
        for size in [1, 2, 7] {
            let parts: Vec<_> = text.as_bytes().chunks(size).collect();
            assert_eq!(all(&parts), expected, "{text:?}");
        }
    }
}

const A: &str = "{\"object\":\"a.chunk\",\"n\":[{}]}";
const B: &str = "{\"object\":\"b.chunk\"}";

#[test]
fn s1_events_that_end_with_a_single_line_end() {
    let done = "[DONE]";
    for text in [
        format!("data: {A}\ndata: {B}\ndata: {done}\n\n"),
        format!("data: {A}\ndata: {B}\ndata: {done}\n"),
        format!("data: {A}\ndata: {B}\ndata: {done}"),
        format!("data: {A}\n\ndata: {B}\ndata:{done}"),
        format!("data: {A}\n: ping\ndata: {B}\nid: 7\nDATA : {done}"),
    ] {
        means(&text, &[(None, A), (None, B), (None, done)]);
    }
    means(&format!("event: x\ndata: {A}\nevent: y\ndata: {B}\n"), &[(Some("x"), A), (Some("y"), B)]);
    // What the standard joins stays joined, unless each line is complete.
    for (text, joined) in [
        ("data: {\ndata: {}\ndata: }\n\n", "{\n{}\n}"),
        ("data: {\"a\":\ndata: {}}\n\n", "{\"a\":\n{}}"),
        ("data: {}\ndata: x\n\n", "{}\nx"),
        ("data: x\ndata: {}\n\n", "x\n{}"),
        ("data: 1\ndata: 2\n\n", "1\n2"),
    ] {
        means(text, &[(None, joined)]);
        assert_eq!(data(text), [joined], "the standard joins all of them");
    }
    assert_eq!(data("data: {}\ndata: {}\n\n"), ["{}\n{}"], "the standard joins them");
}

#[test]
fn s1_names_of_fields_in_another_form() {
    for text in [
        format!("Event: x\nData: {A}\n\n"),
        format!("EVENT:x\nDATA:{A}\n\n"),
        format!(" event : x\n\tdata : {A}\n\n"),
    ] {
        means(&text, &[(Some("x"), A)]);
        assert_eq!(data(&text), Vec::<String>::new(), "the standard ignores them");
    }
    for other in ["datum: {}\n\n", "data-x: {}\n\n", "my data: {}\n\n", "eventual: x\n\n"] {
        means(other, &[]);
    }
}

#[test]
fn s1_lines_of_json_are_events_if_they_are_pieces_of_a_reply() {
    for text in
        [format!("{A}\n{{}}\n{B}\n"), format!("{A}\n\n{{}}\n\n {B}"), format!("\u{feff}{A}\n{{}}\n{B}\n")]
    {
        means(&text, &[(None, A), (None, "{}"), (None, B)]);
        assert_eq!(data(&text), Vec::<String>::new(), "the standard ignores them");
    }
    let error = "{\"error\":{\"message\":\"m\"}}";
    means(
        &format!("{A}\n{error}\n{B}\n[DONE]\n"),
        &[(None, A), (Some("error"), error), (None, B), (None, "[DONE]")],
    );
    for whole in [
        "{}\n",
        "{\n\"a\":1\n}\n",
        "{\"choices\":[{\"message\":{}}]}\n",
        "[1]\n",
        "{\"object\":\"a.chunk\"\n",
    ] {
        means(whole, &[]);
    }
}

#[test]
fn s1_a_line_of_json_in_a_framed_stream_is_an_event() {
    let detail = "{\"detail\":\"m\"}";
    means(&format!("data: {A}\n\n{detail}\n\n"), &[(None, A), (None, detail)]);
    means(&format!("data: {A}\n{detail}\ndata: {B}\n"), &[(None, A), (None, detail), (None, B)]);
    means(&format!(": ping\n\n{detail}\n"), &[(None, detail)]);
    means(&format!("data: {A}\n\n{{\n\"a\":1\n}}\n"), &[(None, A)]);
}

/// A writer that is opened for each event may write a byte-order mark each time.
#[test]
fn s1_a_mark_before_any_line_is_taken_off() {
    means(&format!("\u{feff}data: {A}\n\n\u{feff}data: {B}\n\n"), &[(None, A), (None, B)]);
    means(&format!("data: {A}\n\n\u{feff}event: x\ndata: {B}\n\n"), &[(None, A), (Some("x"), B)]);
    means(&format!("data: {A}\n\u{feff}\n: ping\n\n"), &[(None, A)]);
    assert_eq!(data(&format!("data: {A}\n\n\u{feff}data: {B}\n\n")), [A], "the standard ignores it");
}

#[test]
fn s1_what_is_put_back_comes_before_the_rest() {
    let mut decoder = Decoder::new().lenient();
    decoder.push("data: a b\r\n\r\ndata: c\r\n\r\nda".into());
    let Event { name, data } = decoder.next_event().unwrap().unwrap();
    let parts = ["a", "b\n2"].map(|part| Event::new(name.clone(), part));
    assert_eq!(&data[..], b"a b");
    decoder.put_back(&parts);
    let mut next = || decoder.next_event().unwrap().map(|event| event.data);
    assert_eq!(
        [next(), next(), next(), next()],
        [Some("a".into()), Some("b\n2".into()), Some("c".into()), None]
    );
    decoder.push("ta: e\n\n".into());
    let Event { name, data } = decoder.next_event().unwrap().unwrap();
    assert_eq!((name, &data[..]), (None, &b"e"[..]));
    decoder.put_back(&[Event::new(Some("x".into()), "f")]);
    decoder.push("data: g\n\n".into());
    let rest: Vec<_> = std::iter::from_fn(|| decoder.next_event().unwrap()).collect();
    assert_eq!(rest, [Event::new(Some("x".into()), "f"), Event::new(None, "g")]);
}

#[test]
fn e9_errors_without_the_frame_of_an_event_are_events() {
    let json = "{\"error\":{\"message\":\"m\"}}";
    let list = "[{\"error\":{\"message\":\"m\"}}]";
    for (text, told) in [
        ("error: m\n\n".to_owned(), "m"),
        ("Error: m\n\n".to_owned(), "m"),
        ("ERROR:m\n\n".to_owned(), "m"),
        (format!("\u{feff}{json}\n\n"), json),
        (format!("{json}\n\n"), json),
        (format!("{list}\n\n"), list),
    ] {
        let expected = [(Some(Bytes::from("error")), Bytes::from(told))];
        assert_eq!(all(&[text.as_bytes()]), expected, "{text}");
        let bytes: Vec<_> = text.as_bytes().chunks(1).collect();
        assert_eq!(all(&bytes), expected, "{text}");
    }
    for other in [
        "errors: m\n\n",
        "{\"error_code\":1}\n\n",
        "{\"a\":{\"error\":1}}\n\n",
        "[{\"a\":1}]\n\n",
        "err: m\n\n",
    ] {
        assert_eq!(all(&[other.as_bytes()]), [], "{other}");
        assert_eq!(all(&other.as_bytes().chunks(1).collect::<Vec<_>>()), [], "{other}");
    }
    assert_eq!(data("error: m\n\n"), Vec::<String>::new(), "the standard ignores it");
}

#[test]
fn s1_every_line_end_and_mixture() {
    for end in ["\n", "\r", "\r\n"] {
        assert_eq!(data(&format!("data: a{end}{end}data: b{end}{end}")), ["a", "b"], "{end:?}");
    }
    assert_eq!(data("data: a\r\n\ndata: b\n\r\ndata: c\r\r"), ["a", "b", "c"]);
    assert_eq!(data("data: a\rdata: b\n\n"), ["a\nb"]);
}

#[test]
fn s1_fields() {
    assert_eq!(data("data:a\n\n"), ["a"]);
    assert_eq!(data("data:  a\n\n"), [" a"]);
    assert_eq!(data("data: a\ndata:\ndata: b\n\n"), ["a\n\nb"]);
    assert_eq!(data(": comment\ndata: a\nid: 1\nretry: 5\nother: x\n\n"), ["a"]);
    assert_eq!(data("datax: a\n\n data: b\n\n"), Vec::<String>::new());
    assert_eq!(
        decode(&[b"event: error\ndata: x\n\ndata: y\n\n"]),
        [(Some("error".into()), "x".into()), (None, "y".into())]
    );
}

#[test]
fn s1_blocks_without_data_are_skipped_and_forget_their_name() {
    assert_eq!(decode(&[b"event: ping\n\ndata: a\n\n"]), [(None, "a".into())]);
    assert_eq!(data("data\n\ndata:\n\ndata: a\n\n"), ["", "", "a"]);
    assert_eq!(data("data\ndata\n\n"), ["\n"]);
    assert_eq!(data("\n\n\r\n\r\n"), Vec::<String>::new());
}

#[test]
fn s1_a_byte_order_mark_at_the_start_only() {
    assert_eq!(data("\u{FEFF}data: a\n\n"), ["a"]);
    assert_eq!(data("data: a\n\n\u{FEFF}data: b\n\n"), ["a"]);
    assert_eq!(decode(&[b"\xEF", b"\xBB", b"\xBFdata: a\n\n"]), [(None, "a".into())]);
}

#[test]
fn s1_an_event_does_not_wait_for_the_line_feed_after_its_carriage_return() {
    let mut decoder = Decoder::new();
    decoder.push(Bytes::from_static(b"data: a\r\n\r"));
    assert_eq!(&decoder.next_event().unwrap().unwrap().data[..], b"a");
    decoder.push(Bytes::from_static(b"\ndata: b\n\n"));
    assert_eq!(&decoder.next_event().unwrap().unwrap().data[..], b"b");
    assert_eq!(decoder.next_event().unwrap(), None);
}

#[test]
fn s1_an_unfinished_event_is_dropped() {
    assert_eq!(data("data: a\n\ndata: b\n"), ["a"]);
    assert_eq!(data("data: a\n\ndata: b"), ["a"]);
}

#[test]
fn s1_the_size_limit() {
    let mut decoder = Decoder::with_limit(10);
    decoder.push(Bytes::from_static(b"data: 0123\n\ndata: 0123456789\n\n"));
    assert!(decoder.next_event().unwrap().is_some());
    assert!(decoder.next_event().unwrap().is_some());
    decoder.push(Bytes::from_static(b"data: 0123\ndata: 456789\n\n"));
    assert_eq!(decoder.next_event(), Err(EventTooLarge { limit: 10 }));
    let mut decoder = Decoder::with_limit(10);
    decoder.push(Bytes::from_static(b"data: no end"));
    assert_eq!(decoder.next_event(), Err(EventTooLarge { limit: 10 }));
}

#[test]
fn s1_an_event_in_one_chunk_is_not_copied() {
    let chunk = Bytes::from(b"data: abc\n\n".to_vec());
    let mut decoder = Decoder::new();
    decoder.push(chunk.clone());
    let event = decoder.next_event().unwrap().unwrap();
    assert_eq!(event.data.as_ptr(), chunk[6..].as_ptr());
}

fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("data: ".to_owned()),
        Just("data:".to_owned()),
        Just("event: error".to_owned()),
        Just(": c".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("\u{FEFF}".to_owned()),
        Just("[DONE]".to_owned()),
        "[a-zé€😀\"{}: ]{0,8}",
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..200),
    ]
}

proptest! {
    #[test]
    fn s1_any_split_of_any_stream_gives_the_same_events(bytes in stream(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12)) {
        let whole = decode(&[&bytes]);
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        at.extend([0, bytes.len()]);
        at.sort_unstable();
        let parts: Vec<&[u8]> = at.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
        prop_assert_eq!(&decode(&parts), &whole);
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        prop_assert_eq!(&decode(&single), &whole);
    }
}

#[test]
fn s1_what_says_nothing_is_dropped_as_it_comes_however_long_it_is() {
    for start in [":", ": ", "x", "id: ", "retry:", "datax", "eventual: ", "\u{FEFF}:", " data: "] {
        // A limit of 64 bytes, and 64 KiB of ignored content, in pieces.
        let mut decoder = Decoder::with_limit(64);
        for byte in start.bytes() {
            decoder.push(Bytes::copy_from_slice(&[byte]));
            assert_eq!(decoder.next_event().unwrap(), None);
        }
        for _ in 0..1024 {
            decoder.push(Bytes::from_static(&[b'x'; 64]));
            assert_eq!(decoder.next_event().unwrap(), None, "{start}");
            assert!(decoder.line.capacity() <= 64, "{start}");
        }
        decoder.push(Bytes::from_static(b"\r"));
        assert_eq!(decoder.next_event().unwrap(), None);
        decoder.push(Bytes::from_static(b"\ndata: a\n\n"));
        assert_eq!(&decoder.next_event().unwrap().unwrap().data[..], b"a", "{start}");
    }
}

#[test]
fn s1_what_says_something_is_kept_however_it_is_split() {
    let mut decoder = Decoder::with_limit(64);
    let line = [b"data: ".as_slice(), &[b'x'; 100]].concat();
    let failed = line.iter().any(|byte| {
        decoder.push(Bytes::copy_from_slice(&[*byte]));
        decoder.next_event().is_err()
    });
    assert!(failed);
    for text in ["\u{FEFF}data: a\n\n", "data: a\n\n", "event: e\ndata:a\n\n", "data:\ndata: a\n\n"] {
        let bytes: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
        assert_eq!(decode(&bytes), decode(&[text.as_bytes()]), "{text:?}");
        assert_eq!(decode(&bytes).len(), 1);
    }
}
