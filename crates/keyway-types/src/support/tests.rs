#![allow(unreachable_pub, dead_code, reason = "the macros declare public types")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::mutate::{any_json, assert_survives_tomorrow, assert_unchanged, pointers, round_trip};
use super::{kind_union, object, open_enum, params, tagged_union};
use crate::{Extra, Json, ListPage, Nullable};

params! {
    /// Every kind of field.
    pub struct Thing {
        /// .
        required id: String = "id",
        /// .
        constant object: "thing" = "object",
        /// .
        lenient created: i64 = "created",
        /// .
        optional r#type: Size = "type",
        /// .
        optional weight: f64 = "weight",
        /// .
        nullable note: String = "a-note",
        /// .
        optional weights: Vec<f64> = "weights",
        /// .
        optional table: BTreeMap<String, Vec<Nullable<f64>>> = "table",
        /// .
        optional inner: Box<Thing> = "inner",
        /// .
        optional part: Part = "part",
        /// .
        optional any: Any = "any",
        /// .
        lenient sizes: Vec<Size> = "sizes",
    }
}

object! {
    /// No fields.
    pub struct Empty {}
}

open_enum! {
    /// .
    pub enum Size {
        Small = "small",
        _24h = "24h",
    }
}

tagged_union! {
    /// .
    pub enum Part by "kind" {
        string => Preset(Size),
        "thing" => Thing(ThingPart),
        "empty" => Empty(Empty),
        "nested" => Nested(Nested),
    }
}

tagged_union! {
    /// A variant that is itself a union, by another tag.
    pub enum Nested by "type" {
        "small" => Small(Empty),
    }
}

tagged_union! {
    /// .
    pub enum Whole by "what" {
        "thing" => Thing(Thing),
    }
}

params! {
    /// .
    pub struct ThingPart {
        /// A tag that is not a constant.
        required kind: Size = "kind",
        /// .
        required name: String = "name",
    }
}

kind_union! {
    /// .
    pub enum Any {
        string => Text(Size),
        number => Number(f64),
        boolean => Flag(bool),
        arrays {
            string => Texts(Vec<String>),
            number => Numbers(Vec<i64>),
            array => Lists(Vec<Vec<i64>>),
        },
        object => Object(Box<Empty>),
    }
}

impl super::members::FromMembers for Box<Empty> {
    const NAME: &'static str = "Empty";

    fn fill_members<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        members: super::members::Members<'de, A>,
    ) -> Result<(), A::Error> {
        Empty::fill_members(self, members)
    }
}

fn thing(json: &str) -> Thing {
    serde_json::from_str(json).unwrap()
}

fn text(thing: &Thing) -> String {
    serde_json::to_string(thing).unwrap()
}

fn everything() -> Value {
    json!({
        "id": "a", "object": "thing", "created": 5, "type": "small", "weight": 0.5, "a-note": "n", "weights": [1.5],
        "table": {"x": [null, 2.5]}, "inner": {"id": "b", "object": "thing", "created": 0, "a-note": null, "sizes": ["24h", "?"]},
        "part": {"name": "n", "kind": "thing"}, "any": ["a"], "sizes": []
    })
}

#[test]
fn d1_everything_survives_tomorrow() {
    assert_survives_tomorrow::<Thing>(&everything(), &["table"]);
}

#[test]
fn d1_null_and_absent_go_back_as_they_came() {
    for json in [
        r#"{"id":"a"}"#,
        // Optional fields that arrived as null are written after the others.
        r#"{"id":"a","object":null,"created":null,"a-note":null,"sizes":null,"type":null,"weight":null}"#,
        r#"{"id":"a","object":5}"#,
        r#"{"id":"a","object":"other","created":7,"type":3,"x":null}"#,
    ] {
        assert_eq!(text(&thing(json)), json);
    }
}

#[test]
fn d1_null_and_absent_are_told_apart_only_where_they_differ() {
    let absent = thing(r#"{"id":"a"}"#);
    let null = thing(r#"{"id":"a","weight":null,"a-note":null}"#);
    assert_eq!((&absent.weight, &absent.note), (&None, &None));
    assert_eq!((&null.weight, &null.note), (&None, &Some(Nullable::Null)));
    assert_eq!(Thing { note: None, ..null }, absent);
}

#[test]
fn a_field_set_after_reading_null_is_written_once() {
    let changed = thing(r#"{"id":"a","weight":null,"created":null,"object":null}"#).weight(1.5).created(3);
    assert_eq!(text(&changed), r#"{"id":"a","object":null,"created":3,"weight":1.5}"#);
}

#[test]
fn extra_never_writes_a_member_twice() {
    let built = Thing::new("a").extra_field("id", "b").extra_field("weight", "heavy").extra_field("new", 1);
    assert_eq!(
        text(&built),
        r#"{"id":"a","object":"thing","created":0,"sizes":[],"new":1,"weight":"heavy"}"#
    );
    let set = built.weight(2);
    assert_eq!(text(&set), r#"{"id":"a","object":"thing","created":0,"weight":2.0,"sizes":[],"new":1}"#);
}

#[test]
fn the_last_of_equal_names_counts() {
    let read = thing(
        r#"{"id":"a","weight":null,"weight":1.5,"id":"b","created":1,"created":null,"x":1,"x":2,"object":4,"object":"o"}"#,
    );
    assert_eq!(text(&read), r#"{"id":"b","object":"o","created":null,"weight":1.5,"x":2}"#);
}

#[test]
fn required_fields_are_named_when_missing() {
    let error = serde_json::from_str::<Thing>("{}").unwrap_err();
    assert!(error.to_string().starts_with("missing field `id`"), "{error}");
    let error = serde_json::from_str::<Thing>("[]").unwrap_err();
    assert!(error.to_string().contains("an object (Thing)"), "{error}");
}

#[test]
fn h7_numbers_that_are_not_finite_are_refused_by_name() {
    let fine = || Thing::new("a");
    let not = f64::NAN;
    let inner = fine().inner(Box::new(fine().weight(f64::INFINITY)));
    let table = |value: f64| BTreeMap::from([("x".to_owned(), vec![Nullable::Null, Nullable::Value(value)])]);
    for (thing, name) in [
        (fine().weight(not), "`weight` is NaN"),
        (fine().weights([1.0, f64::NEG_INFINITY]), "`weights` is -inf"),
        (fine().table(table(not)), "`table` is NaN"),
        (fine().any(Any::Number(not)), "`any` is NaN"),
        (inner, "`weight` is inf"),
    ] {
        let error = serde_json::to_string(&thing).unwrap_err();
        assert!(error.to_string().starts_with(name), "{error}");
        assert!(serde_json::to_value(&thing).unwrap_err().to_string().starts_with(name));
    }
}

#[test]
fn h7_null_is_sent_only_when_it_is_meant() {
    let sent = Thing::new("a").note(Nullable::Null);
    assert_eq!(text(&sent), r#"{"id":"a","object":"thing","created":0,"a-note":null,"sizes":[]}"#);
    assert_eq!(Nullable::from("x").value(), Some(&"x".to_owned()));
    assert_eq!(Nullable::<i64>::Null.value(), None);
}

#[test]
fn integers_may_come_as_floats() {
    for (json, expected) in [("5", 5), ("5.0", 5), ("-5e3", -5000), ("1e15", 1_000_000_000_000_000)] {
        assert_eq!(thing(&format!(r#"{{"id":"a","created":{json}}}"#)).created, expected);
    }
    for json in ["1.5", "1e300", "9223372036854775808", "9223372036854775808.0", "\"5\"", "true"] {
        assert!(
            serde_json::from_str::<Thing>(&format!(r#"{{"id":"a","created":{json}}}"#)).is_err(),
            "{json}"
        );
    }
    assert_eq!(thing(r#"{"id":"a","created":-9223372036854775808.0}"#).created, i64::MIN);
}

#[test]
fn open_enums_know_their_values_and_keep_others() {
    assert_eq!(Size::from("24h"), Size::_24h);
    assert_eq!(Size::from("small".to_owned()), Size::Small);
    assert_eq!(Size::from("new"), Size::Unknown("new".to_owned()));
    assert!(Size::Unknown("new".to_owned()) == *"new");
    assert_eq!(Size::KNOWN, ["small", "24h"]);
    assert!(Size::Small == "small" && Size::Small != "new");
    assert_eq!(format!("{:>6}|{}", Size::Small, Size::NotText(json!([1]).into())), " small|[1]");
    assert_ne!(Size::NotText(json!(1).into()), "");
    for json in [json!("small"), json!("new"), json!(1), json!(null), json!({"a": [1.5]}), json!([true])] {
        assert_unchanged::<Size>(&json);
    }
}

#[test]
fn tagged_unions_find_the_tag_anywhere() {
    for json in [r#"{"kind":"thing","name":"n","x":1}"#, r#"{"name":"n","x":1,"kind":"thing"}"#] {
        let part: Part = serde_json::from_str(json).unwrap();
        let Part::Thing(part) = part else { panic!("{part:?}") };
        assert_eq!((part.kind.as_str(), part.name.as_str()), ("thing", "n"));
        assert_eq!(part.extra.iter().collect::<Vec<_>>(), [("x", &json!(1))]);
    }
    let error = serde_json::from_str::<Part>(r#"{"kind":"thing"}"#).unwrap_err();
    assert!(error.to_string().contains("missing field `name`"), "{error}");
}

#[test]
fn members_ahead_of_the_tag_are_read_as_those_behind_it() {
    let names =
        ["id", "object", "created", "type", "weight", "a-note", "weights", "inner", "any", "sizes", "x"];
    let values = [
        "null",
        "true",
        "1",
        "-1",
        "1.0",
        "1.5",
        "1e300",
        "18446744073709551615",
        "\"small\"",
        "[1]",
        "{\"id\":\"b\"}",
    ];
    let read = |text: String| serde_json::from_str::<Whole>(&text).map_err(|_| ());
    for (name, value) in names.iter().flat_map(|name| values.iter().map(move |value| (name, value))) {
        let ahead = read(format!(r#"{{"id":"a","{name}":{value},"what":"thing"}}"#));
        let behind = read(format!(r#"{{"what":"thing","id":"a","{name}":{value}}}"#));
        assert_eq!(ahead, behind, "{name}: {value}");
        assert!(!matches!(ahead, Ok(Whole::Unknown(_))), "{name}: {value}");
    }
}

#[test]
fn d1_unions_keep_what_they_do_not_know() {
    for (json, known) in [
        (json!({"kind": "empty", "a": 1}), true),
        (json!({"a": 1, "kind": "nested", "b": 2, "type": "small"}), true),
        (json!({"type": "small", "kind": "nested"}), true),
        (json!("small"), true),
        (json!({"kind": "new", "a": [1, null]}), false),
        (json!({"a": 1, "kind": 5, "b": {}}), false),
        (json!({"name": "n"}), false),
        (json!(null), false),
        (json!([1, "a"]), false),
        (json!(1.5), false),
    ] {
        assert_unchanged::<Part>(&json);
        let part: Part = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(matches!(part, Part::Unknown(_)), !known, "{json}");
    }
    let nested: Part = serde_json::from_value(json!({"type": "small", "kind": "nested"})).unwrap();
    assert!(matches!(nested, Part::Nested(Nested::Small(_))), "{nested:?}");
}

#[test]
fn kind_unions_tell_arrays_by_their_items() {
    let read = |json: Value| serde_json::from_value::<Any>(json).unwrap();
    assert_eq!(read(json!("small")), Any::Text(Size::Small));
    assert_eq!(read(json!(1)), Any::Number(1.0));
    assert_eq!(read(json!(true)), Any::Flag(true));
    assert_eq!(read(json!([])), Any::Texts(vec![]));
    assert_eq!(read(json!(["a"])), Any::Texts(vec!["a".to_owned()]));
    assert_eq!(read(json!([1, 2])), Any::Numbers(vec![1, 2]));
    assert_eq!(read(json!([[1], []])), Any::Lists(vec![vec![1], vec![]]));
    assert_eq!(read(json!(["a", 1])), Any::Unknown(json!(["a", 1]).into()));
    assert_eq!(read(json!([{}])), Any::Unknown(json!([{}]).into()));
    assert_eq!(read(json!(null)), Any::Unknown(Json::NULL));
    assert_unchanged::<Any>(&json!({"a": 1}));
}

#[test]
fn l2_a_bare_list_and_null_are_pages() {
    let page = |json: &str| serde_json::from_str::<ListPage<String>>(json);
    let bare = page(r#"["a","b"]"#).unwrap();
    assert_eq!(bare.data, ["a", "b"]);
    assert_eq!(serde_json::to_string(&bare).unwrap(), r#"["a","b"]"#);
    for empty in ["null", "[]", r#"{"object":"list","data":null}"#, r#"{"data":[]}"#] {
        let page = page(empty).unwrap();
        assert!(page.data.is_empty(), "{empty}");
        assert_eq!(serde_json::to_string(&page).unwrap(), empty);
    }
    for other in ["{}", "7", "\"a\"", "true", r#"{"object":"list"}"#, r#"{"data":{}}"#, r#"{"data":7}"#] {
        assert!(page(other).is_err(), "{other}");
    }
    let mut null = page(r#"{"object":"list","data":null,"has_more":false}"#).unwrap();
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"object":"list","data":null,"has_more":false}"#);
    null.data.push("a".to_owned());
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"object":"list","data":["a"],"has_more":false}"#);
}

#[test]
fn lists_need_their_items_only() {
    assert_survives_tomorrow::<ListPage<Thing>>(
        &json!({"object": "list", "data": [{"id": "a"}], "first_id": "a", "last_id": null, "has_more": false}),
        &[],
    );
    assert!(serde_json::from_str::<ListPage<Thing>>("{}").is_err());
    assert_eq!(serde_json::to_string(&ListPage::new([1])).unwrap(), r#"{"object":"list","data":[1]}"#);
}

#[test]
fn extra_is_small_and_a_map() {
    assert_eq!(size_of::<Extra>(), 16);
    let mut extra = Extra::new();
    assert!(extra.is_empty());
    assert_eq!(extra.insert("b", 1), None);
    assert_eq!(extra.insert("a", "x"), None);
    assert_eq!(extra.insert("b", 2), Some(json!(1)));
    assert_eq!((extra.len(), extra.get("b")), (2, Some(&json!(2))));
    // The order of the fields differs between builds.
    let shown = format!("{extra:?}");
    assert!(shown.contains(r#""a": String("x")"#) && shown.contains(r#""b": Number(2)"#), "{shown}");
    assert_eq!((extra.remove("a"), extra.remove("a")), (Some(json!("x")), None));
    extra.remove("b");
    assert_eq!(extra, Extra::default());
}

#[test]
fn an_object_without_required_fields_has_a_default() {
    assert_eq!(Empty::default(), Empty::new());
    assert_unchanged::<Empty>(&json!({"a": 1}));
}

#[test]
fn pointers_reach_everything() {
    assert_eq!(pointers(&json!({"a": [1, {"b": 2}]})), ["", "/a", "/a/0", "/a/1", "/a/1/b"]);
}

const WORDS: &[&str] = &[
    "id", "object", "created", "type", "weight", "a-note", "table", "inner", "part", "any", "sizes", "kind",
    "thing", "nested", "small", "name",
];

proptest! {
    #[test]
    fn d1_any_json_is_refused_or_survives(json in any_json(WORDS)) {
        for json in [json!({"id": "a", "inner": json.clone(), "part": json.clone(), "any": json.clone()}), json] {
            if let Ok(written) = round_trip::<Thing>(&json) {
                prop_assert!(super::mutate::same(&json, &written), "{} {}", json, written);
            }
        }
    }
}

#[test]
fn d1_what_a_tree_cannot_hold_is_kept_all_the_same() {
    let deep = "[".repeat(500) + &"]".repeat(500);
    for (odd, tree) in [(r#""\ud800""#, json!("\u{fffd}")), ("1e999", Value::Null), (&deep, Value::Null)] {
        let json = format!(r#"{{"id":"a","type":[{odd}],"part":{{"kind":"?","y":{odd}}},"x":{odd}}}"#);
        let read = thing(&json);
        assert_eq!(text(&read), json);
        assert_eq!(read.extra.get("x"), Some(&tree));
        assert_eq!(read, thing(&json));
    }
}

#[test]
fn d1_what_is_unknown_is_written_on_one_line() {
    let json = "{\"id\":\"a\",\"x\":{ \"a b\" :\n[1,\r\n\t{ }, \" \\\" \\\\\" ] }}";
    assert_eq!(text(&thing(json)), r#"{"id":"a","x":{"a b":[1,{}," \" \\"]}}"#);
    assert_eq!(thing(json).extra.get("x"), Some(&json!({"a b": [1, {}, " \" \\"]})));
}

#[test]
fn unknown_members_are_looked_at_changed_and_written() {
    let mut read = thing(r#"{"id":"a","y":[1],"x":{"b":2}}"#);
    assert_eq!(read.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["x", "y"]);
    assert_eq!(
        (read.extra.len(), read.extra.is_empty(), &read.extra.get("x").unwrap()["b"]),
        (2, false, &json!(2))
    );
    assert_eq!(read.extra.insert("x", 3), Some(json!({"b": 2})));
    assert_eq!(read.extra.remove("y"), Some(json!([1])));
    assert_eq!(text(&read), r#"{"id":"a","x":3}"#);
    assert_eq!(read.extra, thing(r#"{"id":"a","x": 3}"#).extra);
    read.extra.remove("x");
    assert!(read.extra.is_empty() && read.extra == Extra::new());
}

#[test]
fn d6_what_is_read_again_is_no_deeper_than_what_is_read_once() {
    let nested = |depth: usize| {
        format!("{}{{\"id\":\"a\"}}{}", r#"{"id":"a","inner":"#.repeat(depth), "}".repeat(depth))
    };
    let last = |rest: &str| format!(r#"{{"id":"a","part":{{"inner":{{{rest}}},"kind":"?"}}}}"#);
    let whole = |rest: &str| format!(r#"{{{rest},"what":"thing"}}"#);
    for depth in [10, 100] {
        let text = whole(&nested(depth)[1..nested(depth).len() - 1]);
        assert!(matches!(serde_json::from_str(&text), Ok(Whole::Thing(_))), "{depth}");
    }
    let deep = nested(100_000);
    let error = serde_json::from_str::<Whole>(&whole(&deep[1..deep.len() - 1])).unwrap_err();
    assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
    // Unknown fields are not parsed.
    assert!(serde_json::from_str::<Thing>(&last(&deep[1..deep.len() - 1])).is_ok());
}

#[test]
fn types_are_read_from_what_is_no_json_too() {
    use serde::de::value::{MapDeserializer, StrDeserializer};
    use serde::de::{Deserialize, IntoDeserializer};
    let members = [("tomorrow", "t\n"), ("id", "a"), ("object", "other"), ("type", "new")];
    let input = MapDeserializer::<_, serde::de::value::Error>::new(members.into_iter());
    let read = Thing::deserialize(input).unwrap();
    assert_eq!(text(&read), r#"{"id":"a","object":"other","type":"new","tomorrow":"t\n"}"#);
    let text: StrDeserializer<'_, serde::de::value::Error> = "new".into_deserializer();
    assert_eq!(Json::deserialize(text).unwrap(), json!("new"));
}
