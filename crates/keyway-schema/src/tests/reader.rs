//! The reader on small tables, and on text that is not a table.

use proptest::prelude::*;

use crate::Table;
use crate::model::Shape;

const SMALL: &str = r#"# A comment.

alias Meta = {str(max=512)}(max=16 names=64)?

enum Size
  "small"
  "say "large""

enum Model open
  "gpt-4.1"

union Item by type
  Text "text" "input_text": Text
  Other: any

union Input
  String: str
  Items: [[int(min=0)]](min=1 max=2048)

type Text closed any_of(a b | c)
  type!: "text" = "text"
  a: str(min=1 pattern="^[a-z()]+$" format=uri)? deprecated
  b: num(min=-2 max=0.5 above=-1e-5)
  at!: int unit="seconds since 1970" = 5
  c: Size? = {"x": " = "}

operation things.create
  request POST /things/{thing_id}
  envelope
  path thing_id!: str
  query after: str
  header betas: [Model]
  body: Item
  reply: {any}

socket things.connect
  request GET /things/{thing_id}/events
  query model!: str
  client: Item
  server: Item

webhook thing.made
  body: Text
"#;

#[test]
fn every_form_of_the_grammar_is_read() {
    let table = Table::new(SMALL);
    assert_eq!(table.check(), Ok(()));
    let shown = |name: &str| format!("{:?}", table.named(name).unwrap().shape());
    assert_eq!(
        shown("Meta"),
        "Nullable(Map { of: Text { min: None, max: Some(512), pattern: None, format: None }, max: Some(16), name_max: Some(64) })"
    );
    assert_eq!(shown("Size"), r#"Choice { values: ["small", "say \"large\""], open: false }"#);
    assert_eq!(shown("Model"), r#"Choice { values: ["gpt-4.1"], open: true }"#);
    assert_eq!(
        shown("Item"),
        r#"Union { tag: Some("type"), variants: [Variant { label: "Text", tags: ["text", "input_text"], shape: Ref(Named("Text")) }, Variant { label: "Other", tags: [], shape: Any }] }"#
    );
    assert!(shown("Input").ends_with(
        "of: List { of: Integer { min: Some(0), max: None }, min: None, max: None }, min: Some(1), max: Some(2048) } }] }"
    ));
}

#[test]
fn fields_have_their_marks() {
    let table = Table::new(SMALL);
    let record = table.named("Text").unwrap().shape().record().unwrap();
    assert!(!record.open);
    assert_eq!(record.any_of_required, [vec!["a", "b"], vec!["c"]]);
    let marks: Vec<_> = record
        .fields
        .iter()
        .map(|field| (field.name, field.required, field.default, field.deprecated, field.unit))
        .collect();
    assert_eq!(
        marks,
        [
            ("type", true, Some("\"text\""), false, None),
            ("a", false, None, true, None),
            ("b", false, None, false, None),
            ("at", true, Some("5"), false, Some("seconds since 1970")),
            ("c", false, Some("{\"x\": \" = \"}"), false, None),
        ]
    );
    assert!(matches!(&record.fields[1].shape, Shape::Nullable(of)
        if matches!(**of, Shape::Text { min: Some(1), pattern: Some("^[a-z()]+$"), format: Some("uri"), .. })));
    assert!(matches!(
        record.fields[2].shape,
        Shape::Number { min: Some(-2.0), max: Some(0.5), above: Some(-1e-5) }
    ));
}

#[test]
fn operations_and_webhooks_are_read() {
    let table = Table::new(SMALL);
    let operation = table.operation("things.create").unwrap();
    assert_eq!(operation.facts, [("request", "POST /things/{thing_id}"), ("envelope", "")]);
    let names = [&operation.path, &operation.query, &operation.header].map(|fields| fields[0].name);
    assert_eq!(names, ["thing_id", "after", "betas"]);
    assert!(matches!(operation.body, Some(Shape::Ref(_))) && operation.event.is_none());
    let socket = table.sockets().next().unwrap();
    assert_eq!((socket.id, socket.path), ("things.connect", "/things/{thing_id}/events"));
    assert!(socket.query[0].required && socket.client.is_some() && socket.server.is_some());
    assert_eq!(table.webhooks().map(|webhook| webhook.id).collect::<Vec<_>>(), ["thing.made"]);
}

#[test]
fn a_malformed_line_is_absent_and_named_by_the_check() {
    for (line, reason) in [
        ("a", "a field without a shape"),
        ("a b: str", "not the name of a field"),
        ("!: str", "not the name of a field"),
        ("a: string", "an invalid type name"),
        ("a: str?x", "text after the end of a field"),
        ("a: str = ", "text after the end of a field"),
        ("a: str unit=s", "a unit without quotes"),
        ("a: str(names=1)", "a limit that its shape does not have"),
        ("a: str(min=-1)", "a limit that is not a number or is too large"),
        ("a: str(min=1", "unterminated limits"),
        ("a: str(min=)", "a limit without a value"),
        ("a: [str", "an unbalanced bracket"),
        ("a: \"b", "an unterminated string"),
        ("a: str = {", "an unknown block, or one with malformed JSON"),
        ("a: -", "an unknown block, or one with malformed JSON"),
    ] {
        let text = format!("# A comment.\n\ntype Thing\n  b: str\n  {line}\n");
        let table = Table::new(&text);
        let faults = table.check().unwrap_err();
        let at = if reason.contains("JSON") { 3 } else { 5 };
        assert_eq!(
            faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [format!("line {at}: {reason}")]
        );
        let kept = &table.named("Thing").unwrap().shape().record().unwrap().fields;
        assert_eq!(kept[0].name, "b");
        assert!(kept.len() == 1 || at == 3, "{line}");
    }
}

#[test]
fn malformed_blocks_are_named_by_the_check() {
    for text in [
        "type Thing open\n",
        "type\n",
        "type A\n\ntype A\n",
        "enum A closed\n",
        "enum A\n  a\n",
        "union A type\n",
        "union A\n  a\n",
        "union A\n  a b: str\n",
        "alias A str\n",
        "alias A = \n",
        "alias A = A\n",
        "alias A = B\n\nunion B\n  a: str\n  b: A?\n",
        "operation a.b\n  verb GET\n",
        "webhook a\n",
        "socket a\n",
        "socket a\n  request POST /a\n",
        "socket a\n  request GET /a\n  body: str\n",
        "thing A\n",
        " type A\n",
        "type A\ntype B\n",
        "type A\n b: str\n",
    ] {
        assert!(Table::new(text).check().is_err(), "{text}");
    }
}

#[test]
fn a_type_that_is_only_itself_is_anything() {
    let table = Table::new("alias A = B\n\nalias B = A?\n");
    assert!(matches!(table.named("A").unwrap().shape().bare(), Shape::Any));
}

#[test]
fn shapes_nested_without_an_end_are_refused() {
    let text = format!("alias A = {}\n\nalias B = [[[str]]]\n", "[{".repeat(100_000));
    let table = Table::new(&text);
    assert!(matches!(table.named("A").unwrap().shape(), Shape::Any));
    assert!(matches!(table.named("B").unwrap().shape(), Shape::List { .. }));
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "[a-z!?:= \"(){}\\[\\]\n]{0,80}") {
        let _ = Table::new(&text).check();
    }

    #[test]
    fn a_table_with_a_change_is_read_or_refused(at in 0..SMALL.len(), change in "[ a-zA-Z\"(){}\\[\\]?!:=|\n]{0,3}") {
        let text = format!("{}{change}{}", &SMALL[..at], &SMALL[(at + 1).min(SMALL.len())..]);
        let _ = Table::new(&text).check();
    }
}
