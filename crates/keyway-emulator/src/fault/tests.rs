//! The grammar: what is accepted, what is written, what is rejected.

use proptest::prelude::*;

use super::*;
use crate::error::ErrorKind;

fn fault(text: &str) -> Fault {
    Fault::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn all_three_ways_read_the_same_text() {
    assert_eq!(fault("429-then-ok"), fault("429; times=1"));
    assert_eq!(fault("429+retry-after=2-then-ok"), fault(" 429, retry-after=2 ;times=1"));
    let by_model = Fault::of_model("fault-stream-error").unwrap().unwrap();
    assert_eq!(by_model, fault("stream-error"));
    assert!(Fault::of_model("gpt-4.1").is_none());
    assert!(Fault::of_model("fault-nonsense").unwrap().is_err());
}

#[test]
fn clauses_are_read() {
    let read =
        fault("500;retry-after=date:30;should-retry=false;header=x-a:b;delay=1.5s;reset-between-chunks;at=3");
    assert_eq!(read.status, Some(500));
    assert_eq!(read.delay, Some(Duration::from_millis(1500)));
    assert_eq!(read.cut, Some((Ending::Reset, Place::InsideStream)));
    assert_eq!(read.at, Some(3));
    let headers: Vec<_> = read.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(headers, [("retry-after", "date:30"), ("x-should-retry", "false"), ("x-a", "b")]);
    assert_eq!(fault("message=a%20b%3Bc").message.as_deref(), Some("a b;c"));
    assert_eq!(fault("b36").row.map(|row| row.0.id), Some("B36"));
    assert_eq!(fault("429;503").status, Some(503), "the last of one name counts");
    assert_eq!(fault("redirect=same").redirect, Some(Redirect::Same));
}

#[test]
fn what_is_not_a_fault_is_named() {
    for text in [
        "",
        ";;",
        "199",
        "600",
        "B45",
        "body=nothing",
        "stream-nothing",
        "reset-nowhere",
        "delay=soon",
        "times=-1",
        "header=nocolon",
        "header=bad name:x",
        "header=x:a%0Ab",
        "content-length=many",
        "message=%FF",
        "unknown=1",
        "on=models.lst",
        "edge=1",
        "times",
    ] {
        let error = Fault::parse(text).expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Fault, "{text}");
        assert!(
            error.to_string().ends_with("lists the clauses") || error.to_string().contains("empty"),
            "{error}"
        );
    }
    assert!(Fault::parse(&"x".repeat(5000)).unwrap_err().to_string().contains("longer"));
}

#[test]
fn the_error_names_what_could_stand_there() {
    for (text, part) in [
        ("429;tims=2", "retry-after, retry-after-ms"),
        ("nonsense", "a status such as 429"),
        ("retry-after", "needs a value"),
        ("edge=1", "takes no value"),
        ("stream-eror", "error-quota"),
        ("reset-nowhere", "before-headers, inside-headers"),
        ("stall", "before-headers, inside-headers"),
        ("body=nothing", "wrong-type"),
        ("on=models.lst", "an operation that does not exist"),
    ] {
        let error = Fault::parse(text).expect_err(text).to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}

#[test]
fn the_queue_serves_operations_and_counts() {
    let faults = Faults::default();
    faults.push(fault("500;times=2"));
    faults.push(fault("503;on=models.list"));
    faults.push(fault("502;edge"));
    assert_eq!(faults.next("models.list", false), Some(fault("500;times=2")));
    assert_eq!(faults.next("models.list", true), Some(fault("502;edge")));
    assert_eq!(faults.next("embeddings.create", false), Some(fault("500;times=2")));
    assert_eq!(faults.next("embeddings.create", false), None);
    assert_eq!(faults.waiting(), [("503;on=models.list".to_owned(), Some(1))]);
    assert_eq!(faults.next("models.list", false), Some(fault("503;on=models.list")));
    assert!(faults.waiting().is_empty());
}

#[test]
fn a_request_s_own_fault_counts_by_key_and_model() {
    let faults = Faults::default();
    let twice = fault("500;times=2");
    let due = |key, model| faults.due(&twice, key, model);
    assert_eq!([due("k1", "m"), due("k1", "m"), due("k1", "m")], [true, true, false]);
    assert!(due("k2", "m") && due("k1", "other"));
    assert!((0..100).all(|_| faults.due(&fault("500"), "k1", "m")), "without times it is for ever");
    faults.clear();
    assert!(due("k1", "m"));
}

fn clause() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "429",
        "503",
        "204",
        "B14",
        "b36",
        "body=html",
        "body=truncated",
        "retry-after=date:-5",
        "retry-after-ms=1",
        "should-retry=true",
        "header=x-keyway-a:1%2C2",
        "content-type=text/html",
        "content-length=-3",
        "redirect=other",
        "redirect=http://127.0.0.1:1/",
        "reset-before-headers",
        "close-inside-body",
        "stall-inside-headers",
        "stream-error-flat",
        "stream-slow",
        "stream-slow=7ms",
        "stream-cr",
        "not-streamed",
        "edge",
        "times=always",
        "times=7",
        "on=models.list",
        "at=12",
        "code=-then-ok",
        "type=x",
    ])
    .prop_map(str::to_owned);
    prop_oneof![
        4 => words,
        1 => (0u32..86_400_000).prop_map(|millis| format!("delay={millis}ms")),
        1 => "[a-z%;]{0,6}".prop_map(|text| format!("message={}", text.replace('%', "%25").replace(';', "%3B"))),
    ]
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        drop(Fault::parse(&text));
    }

    #[test]
    fn what_is_written_reads_back(clauses in prop::collection::vec(clause(), 1..6), then_ok in any::<bool>()) {
        let suffix = if then_ok { "-then-ok" } else { "" };
        let text = format!("{}{suffix}", clauses.join("; "));
        let read = fault(&text);
        let written = read.to_string();
        prop_assert_eq!(fault(&written), read, "{}", written);
    }
}
