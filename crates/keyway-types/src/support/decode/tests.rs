#![allow(unreachable_pub, dead_code, reason = "the macros declare public types")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{decode, decode_strict};
use crate::support::mutate::{any_json, same};
use crate::support::object;
use crate::support::tests::{Any, Nested, Part, Size, Thing, Whole};
use crate::{ListPage, Misfit, Nullable};

object! {
    /// With a list of objects.
    pub struct Listed {
        /// .
        required id: String = "id",
        /// .
        optional parts: Vec<Part> = "parts",
    }
}

fn read(json: &str) -> (Thing, Vec<String>) {
    let (thing, misfits) = decode::<Thing>(json).unwrap();
    assert_same(json, &serde_json::to_string(&thing).unwrap());
    (thing, misfits.iter().map(Misfit::to_string).collect())
}

#[track_caller]
fn assert_same(json: &str, written: &str) {
    // A tree cannot hold everything.
    let unchanged = match [json, written].map(serde_json::from_str::<Value>) {
        [Ok(given), Ok(back)] => same(&given, &back),
        _ => json.len() == written.len(),
    };
    assert!(unchanged, "{json}\nbecame {written}");
}

#[test]
fn d3_a_field_that_does_not_fit_is_blank_and_serializes_unchanged() {
    let (thing, misfits) = read(
        r#"{"id":{"a":1},"object":7,"created":[],"type":5,"weight":"heavy","a-note":false,"weights":{},"table":1,"inner":"x","part":3,"any":null,"sizes":"","x":[1.50]}"#,
    );
    assert_eq!((thing.id.as_str(), thing.created, thing.weight), ("", 0, None));
    assert_eq!((&thing.note, &thing.weights, &thing.table), (&Some(Nullable::Null), &None, &None));
    assert_eq!((&thing.inner, thing.sizes.len()), (&None, 0));
    assert!(matches!(thing.part, Some(Part::Unknown(_))) && matches!(thing.r#type, Some(Size::NotText(_))));
    assert_eq!(
        misfits,
        [
            "`id` is an object, not a string",
            "`created` is a list, not an integer of 64 bits",
            "`weight` is a string, not a number",
            "`a-note` is a boolean, not a string",
            "`weights` is an object, not a list",
            "`table` is an integer, not an object",
            "`inner` is a string, not an object",
            "`sizes` is a string, not a list",
        ]
    );
}

#[test]
fn d3_what_can_be_converted_is() {
    let created = |json: &str| read(&format!(r#"{{"id":"a","created":{json}}}"#)).0.created;
    for (json, value) in [
        ("\"2\"", 2),
        ("2.9", 2),
        ("-2.9", -2),
        ("\" 2.5 \"", 2),
        ("\"1e3\"", 1000),
        ("\"2024-05-01T00:00:00Z\"", 1_714_521_600),
        ("1e300", 0),
        ("\"1e300\"", 0),
        ("1e999", 0),
        ("\"0x10\"", 0),
        ("\"NaN\"", 0),
        ("\"\"", 0),
        ("true", 0),
    ] {
        assert_eq!(created(json), value, "{json}");
    }
    let weight = |json: &str| read(&format!(r#"{{"id":"a","weight":{json}}}"#)).0.weight;
    assert_eq!(
        (weight("\"2.5\""), weight("\"2\""), weight("\"1970-01-02\"")),
        (Some(2.5), Some(2.0), Some(86400.0))
    );
    assert_eq!((weight("\"inf\""), weight("[1]"), weight("null")), (None, None, None));
    let id = |json: &str| read(&format!(r#"{{"id":{json}}}"#)).0.id;
    for (json, value) in [
        ("7", "7"),
        ("1.50", "1.50"),
        ("null", ""),
        ("false", ""),
        (r#"{"type":"text","text":"a"}"#, "a"),
        (
            r#"[{"type":"thinking","thinking":[]},{"type":"text","text":"a "},"b",{"text":{"value":"c"}}]"#,
            "a bc",
        ),
        (r#"[{"type":"image"}]"#, ""),
        (r#"{"text":5}"#, ""),
        ("[]", ""),
    ] {
        // The identifier is all that there is.
        let json = format!(r#"{json},"created":1"#);
        assert_eq!(id(&json), value, "{json}");
    }
}

#[test]
fn d3_items_that_do_not_fit_hide_no_other() {
    let (thing, misfits) = read(
        r#"{"id":"a","weights":[0.5,null,"1.5",{}],"table":{"x":[1,"2"],"y":5,"z":[{}]},"sizes":["small",5,{}]}"#,
    );
    assert_eq!(thing.weights, Some(vec![0.5, 0.0, 1.5, 0.0]));
    let numbers = |list: &[f64]| list.iter().map(|number| Nullable::Value(*number)).collect::<Vec<_>>();
    let mut table: BTreeMap<_, _> =
        [("x", numbers(&[1.0, 2.0])), ("y", vec![])].map(|(a, b)| (a.to_owned(), b)).into();
    table.insert("z".to_owned(), vec![Nullable::Null]);
    assert_eq!(thing.table, Some(table));
    assert_eq!(thing.sizes.len(), 3);
    assert_eq!(
        misfits,
        [
            "`weights[1]` is null, not a number",
            "`weights[2]` is a string, not a number",
            "`weights[3]` is an object, not a number",
            "`table.x[1]` is a string, not a number",
            "`table.y` is an integer, not a list",
            "`table.z[0]` is an object, not a number",
        ]
    );
}

#[test]
fn d3_a_changed_field_serializes_as_its_value() {
    let json = r#"{"id":7,"created":"5","weight":"x","weights":["1"],"inner":[],"a-note":5,"x":1}"#;
    let change = |change: fn(&mut Thing)| {
        let (mut thing, _) = read(json);
        change(&mut thing);
        serde_json::to_string(&thing).unwrap()
    };
    for (written, from, to) in [
        (change(|thing| thing.id = "b".to_owned()), r#""id":7"#, r#""id":"b""#),
        (change(|thing| thing.created = 6), r#""created":"5""#, r#""created":6"#),
        (change(|thing| thing.created = 0), r#""created":"5""#, r#""created":0"#),
        (change(|thing| thing.weight = Some(2.0)), r#""weight":"x""#, r#""weight":2.0"#),
        (change(|thing| thing.weights = Some(vec![1.0, 2.0])), r#"["1"]"#, "[1.0,2.0]"),
        (change(|thing| thing.weights = Some(vec![2.0])), r#"["1"]"#, "[2.0]"),
        (change(|thing| thing.note = Some("n".to_owned().into())), r#""a-note":5"#, r#""a-note":"n""#),
        (change(|thing| drop(thing.extra.insert("x", 2))), r#""x":1"#, r#""x":2"#),
        (
            change(|thing| thing.inner = Some(Box::new(Thing::new("b")))),
            r#""inner":[]"#,
            r#""inner":{"id":"b","object":"thing","created":0,"sizes":[]}"#,
        ),
    ] {
        assert_same(&json.replace(from, to), &written);
    }
    let (thing, _) = read(json);
    assert_eq!(thing.extra.get("created"), Some(&json!("5")));
}

#[test]
fn d3_a_missing_required_field_is_blank_and_stays_absent() {
    let (thing, misfits) = read(r#"{"created":1,"inner":{},"part":{"kind":"thing"}}"#);
    assert_eq!(
        (thing.id.as_str(), misfits),
        ("", ["`inner.id`", "`part.name`", "`id`"].map(|path| format!("{path} is missing")).into())
    );
    let mut inner = thing.inner.unwrap();
    inner.id = "b".to_owned();
    assert_eq!(serde_json::to_string(&inner).unwrap(), r#"{"id":"b"}"#);
}

#[test]
fn d3_unions_read_what_they_can() {
    let (thing, misfits) = read(r#"{"id":"a","part":{"name":5,"kind":"thing","z":1},"any":[["a",1],[2]]}"#);
    let Some(Part::Thing(part)) = thing.part else { panic!() };
    assert_eq!((part.name.as_str(), part.extra.get("z")), ("5", Some(&json!(1))));
    assert!(matches!(thing.any, Some(Any::Unknown(_))), "{:?}", thing.any);
    let inside = "`any[0][0]` is a string, not an integer of 64 bits";
    assert_eq!(misfits, ["`part.name` is an integer, not a string", inside]);
    let (whole, misfits) = decode::<Whole>(r#"{"id":5,"created":"2","what":"thing"}"#).unwrap();
    let Whole::Thing(thing) = whole else { panic!("{whole:?}") };
    assert_eq!((thing.id.as_str(), thing.created, misfits.len()), ("5", 2, 2));
    for json in [r#"{"kind":["thing"],"id":1}"#, r#"{"kind":"\ud800","id":1}"#, r#"{"id":1}"#] {
        let (thing, _) = read(&format!(r#"{{"id":5,"part":{json}}}"#));
        assert!(matches!(thing.part, Some(Part::Unknown(_))), "{json}");
    }
    let (part, _) = decode::<Part>(r#"{"kind":"nested","type":"small","z":1}"#).unwrap();
    assert!(matches!(part, Part::Nested(Nested::Small(_))));
}

#[test]
fn d3_pages_keep_an_item_that_cannot_be_read() {
    let json = r#"{"object":"list","data":[{"id":"a"},"b",null,{"id":7},[1]],"has_more":"false"}"#;
    let (mut page, misfits) = decode::<ListPage<Thing>>(json).unwrap();
    assert_same(json, &serde_json::to_string(&page).unwrap());
    assert_eq!(page.has_more, Some(false));
    assert_eq!(page.data.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["a", "", "", "7", ""]);
    let paths: Vec<_> = misfits.iter().map(|misfit| misfit.path.as_str()).collect();
    assert_eq!(paths, ["data[1]", "data[2]", "data[3].id", "data[4]", "has_more"]);
    page.data[1].id = "c".to_owned();
    page.data.truncate(2);
    let changed = r#"{"object":"list","data":[{"id":"a"},{"id":"c"}],"has_more":"false"}"#;
    assert_same(changed, &serde_json::to_string(&page).unwrap());
    let null = r#"{"object":"list","data":null}"#;
    let (page, misfits) = decode::<ListPage<Thing>>(null).unwrap();
    assert_eq!(
        (page.data.len(), misfits.len(), serde_json::to_string(&page).unwrap().as_str()),
        (0, 0, null)
    );
    assert!(decode::<ListPage<Thing>>(r#"{"object":"list","has_more":false}"#).is_err());
    assert!(decode::<ListPage<Thing>>(r#"{"data":"x"}"#).is_err());
    let error = decode::<ListPage<Vec<i64>>>(r#"{"data":[[1],5]}"#).unwrap_err();
    assert!(error.to_string().starts_with("`data[1]`: invalid type"), "{error}");
}

#[test]
fn d3_a_value_with_nothing_of_its_type_is_an_error_that_names_a_path() {
    for (json, says) in [
        ("{}", "it has no value for any of its fields: `id` is missing"),
        (r#"{"status":"ok"}"#, "`id` is missing"),
        (r#"{"object":"thing"}"#, "`id` is missing"),
        (r#"{"id":[1],"weight":{}}"#, "`id` is a list, not a string, `weight` is an object, not a number"),
        ("[]", "an object (Thing)"),
        ("\"text\"", "an object (Thing)"),
        ("", "EOF"),
        (r#"{"id":5"#, "EOF"),
        (r#"{"id":5,"inner":{"id":tru}}"#, "expected"),
    ] {
        let error = decode::<Thing>(json).unwrap_err().to_string();
        assert!(error.contains(says), "{json}: {error}");
    }
}

#[test]
fn d4_the_first_misfit_is_an_error_with_its_path() {
    for (json, says) in [
        (r#"{"id":"a","created":"5"}"#, "`created` is a string, not an integer of 64 bits"),
        (r#"{"id":"a","created":1.5,"weight":[]}"#, "`created` is a number, not an integer of 64 bits"),
        (r#"{"id":"a","inner":{}}"#, "`inner.id` is missing"),
        (r#"{"id":"a","table":{"a b":[1,"x"]}}"#, "`table[\"a b\"][1]` is a string, not a number"),
    ] {
        assert_eq!(decode_strict::<Thing>(json).unwrap_err().to_string(), says);
    }
    assert!(decode_strict::<Thing>(r#"{"id":"a","type":5}"#).is_ok());
}

#[test]
fn d3_the_usual_way_of_serde_stays_strict() {
    decode::<Thing>(r#"{"id":5}"#).unwrap();
    assert!(serde_json::from_str::<Thing>(r#"{"id":5}"#).is_err());
    assert!(serde_json::from_str::<Thing>("{}").is_err());
}

#[test]
fn d6_deep_and_long_values_are_read_in_linear_time() {
    let nested =
        (0..100).fold(r#"{"id":1}"#.to_owned(), |inner, _| format!(r#"{{"inner":{inner},"id":"a"}}"#));
    let (thing, misfits) = read(&nested);
    assert_eq!((thing.id.as_str(), misfits.len()), ("a", 1));
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let (_, misfits) = read(&format!(r#"{{"id":"a","created":{deep},"x":{deep}}}"#).replace(&deep, "[[]]"));
    assert_eq!(misfits.len(), 1);
    let json = format!(r#"{{"id":"a","created":{deep},"weights":{deep},"x":{deep},"any":{deep}}}"#);
    let (thing, _) = decode::<Thing>(&json).unwrap();
    assert_eq!(serde_json::to_string(&thing).unwrap().len(), json.len());
    let deep =
        (0..10_000).fold(r#"{"id":1}"#.to_owned(), |inner, _| format!(r#"{{"inner":{inner},"id":"a"}}"#));
    let (thing, _) = decode::<Thing>(&deep).unwrap();
    assert_eq!(serde_json::to_string(&thing).unwrap().len(), deep.len());
    let long = format!(r#"{{"id":"a","weights":[{}]}}"#, vec!["{}"; 100_000].join(","));
    assert_eq!(decode::<Thing>(&long).unwrap().1.len(), 1000);
}

const WORDS: &[&str] =
    &["id", "object", "created", "type", "weight", "inner", "part", "any", "sizes", "kind", "thing", "table"];

proptest! {
    #[test]
    fn d3_any_field_may_be_any_json(json in any_json(WORDS), other in any_json(WORDS), at in 0_usize..12) {
        let names = ["object", "created", "type", "weight", "a-note", "weights", "table", "inner", "part", "any", "sizes", "x"];
        let mut value = json!({"id": "a", "inner": {"id": "b", "part": {"kind": "thing", "name": json}}});
        value[names[at]] = other;
        let (thing, _) = decode::<Thing>(&value.to_string()).unwrap();
        prop_assert_eq!(&thing.id, "a");
        let back = serde_json::to_value(&thing).unwrap();
        prop_assert!(same(&value, &back), "{} became {}", value, back);
    }
}

#[test]
fn d3_half_a_surrogate_pair_costs_no_text() {
    let json =
        r#"{"id":"a\ud83d","inner":{"id":"\ude00b"},"table":{"x":"y"},"other":{"z":"\ud83d\ude00\ud83d"}}"#;
    let (thing, misfits) = decode::<Thing>(json).unwrap();
    assert_eq!(thing.id, "a\u{fffd}");
    assert!(misfits.iter().any(|misfit| misfit.path == "id"), "{misfits:?}");
    assert_eq!(serde_json::to_string(&thing.extra.get("other")).unwrap(), "{\"z\":\"\u{1f600}\u{fffd}\"}");
    assert_same(json, &serde_json::to_string(&thing).unwrap());
    // In a name, where no field can keep what arrived.
    let (thing, misfits) = decode::<Thing>(r#"{"id":"a","\ud83d":1}"#).unwrap();
    assert_eq!((thing.id.as_str(), thing.extra.get("\u{fffd}")), ("a", Some(&json!(1))));
    assert_eq!(misfits[0].to_string(), "the whole value is text with half a surrogate pair, not JSON");
}

#[test]
fn d3_numbers_that_json_lacks_are_null() {
    let json = r#"{"id":"a","created":NaN,"weights":[0.5,-Infinity],"x":{"y":Infinity}}"#;
    let (thing, misfits) = decode::<Thing>(json).unwrap();
    assert_eq!((thing.id.as_str(), thing.created, thing.extra.get("x")), ("a", 0, Some(&json!({"y": null}))));
    let found: Vec<_> = misfits.iter().map(ToString::to_string).collect();
    assert_eq!(found[0], "the whole value is text with NaN or Infinity, not JSON");
    assert!(found.iter().any(|found| found.contains("weights[1]")), "{found:?}");
    let error = decode_strict::<Thing>(json).unwrap_err();
    assert!(error.to_string().contains("NaN"), "{error}");
    assert!(decode::<Thing>("NaN").is_err() && decode::<Thing>(r#"{"id":"a",NaN}"#).is_err());
}

#[test]
fn d3_a_lone_object_is_a_list_of_one() {
    let json = r#"{"object":"list","data":[{"id":"a","parts":{"kind":"thing","name":5}}]}"#;
    let (page, misfits) = decode::<ListPage<Listed>>(json).unwrap();
    assert!(matches!(page.data[0].parts.as_deref(), Some([Part::Thing(part)]) if part.name == "5"));
    let paths: Vec<_> = misfits.iter().map(|misfit| misfit.path.as_str()).collect();
    assert_eq!(paths, ["data[0].parts", "data[0].parts[0].name"]);
    assert_same(json, &serde_json::to_string(&page).unwrap());
    for json in [r#"{"data":{"id":"a"}}"#, r#"{"object":"list","data": {"id":"a","x":1},"has_more":false}"#] {
        let (page, misfits) = decode::<ListPage<Listed>>(json).unwrap();
        assert_eq!(page.data.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["a"], "{json}");
        assert_eq!(misfits[0].path, "data");
        assert_same(json, &serde_json::to_string(&page).unwrap());
    }
    let (mut page, _) = decode::<ListPage<Listed>>(r#"{"data":{"id":"a"}}"#).unwrap();
    page.data[0].id = "b".to_owned();
    assert_same(r#"{"data":[{"id":"b"}]}"#, &serde_json::to_string(&page).unwrap());
    // Another envelope is no item.
    assert!(decode::<ListPage<Listed>>(r#"{"data":{"items":[{"id":"a"}]}}"#).is_err());
    for (none, count) in [("{}", 0), ("\"\"", 0), ("5", 0), ("null", 0)] {
        let json = format!(r#"{{"id":"a","parts":{none}}}"#);
        let (listed, _) = decode::<Listed>(&json).unwrap();
        assert_eq!(listed.parts.unwrap_or_default().len(), count, "{none}");
    }
}

/// PHP writes a list with a gap as an object.
#[test]
fn d3_an_object_of_numbered_items_is_a_list() {
    for json in [
        r#"{"data":{"0":{"id":"a"},"2":{"id":"b"},"10":{"id":"c"}}}"#,
        r#"{"data":{"10":{"id":"c"},"0":{"id":"a"},"2":{"id":"b"}},"has_more":false}"#,
    ] {
        let (page, misfits) = decode::<ListPage<Listed>>(json).unwrap();
        let ids: Vec<_> = page.data.iter().map(|item| item.id.as_str()).collect();
        assert_eq!((ids, misfits[0].path.as_str()), (vec!["a", "b", "c"], "data"), "{json}");
        assert_same(json, &serde_json::to_string(&page).unwrap());
    }
    let json = r#"{"id":"a","parts":{"1":{"kind":"thing","name":"x"},"3":{"kind":"thing","name":"y"}}}"#;
    let (listed, misfits) = decode::<Listed>(json).unwrap();
    assert!(
        matches!(listed.parts.as_deref(), Some([Part::Thing(x), Part::Thing(y)]) if x.name == "x" && y.name == "y")
    );
    assert_eq!(misfits.iter().map(|misfit| misfit.path.as_str()).collect::<Vec<_>>(), ["parts"]);
    assert_same(json, &serde_json::to_string(&listed).unwrap());
}
