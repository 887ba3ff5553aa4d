//! The walks over shapes, on a small table.

use serde_json::json;

use crate::model::Shape;
use crate::{FILE_FIELD, Table, WrongTag, variants_meant};

const TEXT: &str = r#"alias Name = str(min=1)

alias MaybeName = Name?

alias Many = [Name]?

alias Upload = [file]

enum Size
  "small"
  "large"

union Choice
  Size: Size
  Name: Name

union Input
  String: Name
  Strings: [Name](max=4)
  Thing: Thing

union Part by type
  Text "text": TextPart
  More: MorePart

union MorePart by type
  Image "image" "picture": ImagePart

type Thing
  id!: Name
  meta: {int}?

type TextPart
  type!: "text"
  text!: str

type ImagePart
  type!: "image"
  file!: Upload

union Lenient by type
  Text "text": TextPart
  Thing: Thing
"#;

/// Calls `check` with a shape by its name.
fn with(name: &str, check: impl FnOnce(&Shape<'_>)) {
    let table = Table::new(TEXT);
    assert_eq!(table.check(), Ok(()));
    check(table.named(name).unwrap().shape());
}

#[test]
fn names_and_nullability_are_looked_through() {
    with("MaybeName", |shape| {
        assert!(matches!(shape.resolve(), Shape::Nullable(_)));
        assert!(matches!(shape.bare(), Shape::Text { min: Some(1), .. }));
    });
    with("Many", |shape| assert!(matches!(shape.item().unwrap().resolve(), Shape::Text { .. })));
    with("Thing", |shape| assert_eq!(shape.record().unwrap().fields.len(), 2));
    with("Input", |shape| assert!(shape.record().is_none()));
}

#[test]
fn items_and_fields_are_found_in_unions_too() {
    with("Input", |shape| {
        assert!(shape.item().is_some());
        assert!(matches!(shape.field("id").unwrap().resolve(), Shape::Text { .. }));
        assert!(shape.field("name").is_none());
        assert!(matches!(shape.field("meta").unwrap().field("any name"), Some(Shape::Integer { .. })));
        assert_eq!(shape.fields().iter().map(|field| field.name).collect::<Vec<_>>(), ["id", "meta"]);
        assert!(!shape.is_map() && shape.field("meta").unwrap().is_map() && !shape.is_file());
    });
    with("ImagePart", |shape| assert!(shape.field("file").unwrap().is_file()));
    with("Choice", |shape| assert_eq!(shape.known_values(), ["small", "large"]));
    with("Part", |shape| {
        assert!(shape.variant("picture").unwrap().field("file").is_some());
        assert!(shape.variant("sound").is_none());
    });
}

#[test]
fn a_shape_takes_values_of_its_kind() {
    with("Input", |shape| {
        for (value, takes, takes_items) in [
            (json!("a"), true, true),
            (json!(["a"]), true, true),
            (json!([1]), true, false),
            (json!({}), true, true),
            (json!({ FILE_FIELD: 0 }), false, false),
            (json!(null), false, false),
            (json!(1), false, false),
        ] {
            assert_eq!((shape.takes(&value), shape.takes_items(&value)), (takes, takes_items), "{value}");
        }
    });
    with("Upload", |shape| {
        assert!(shape.takes_items(&json!([{ FILE_FIELD: 0 }, "@path"])) && !shape.takes_items(&json!([1])));
    });
    let integer = Shape::Integer { min: None, max: Some(1) };
    assert!(integer.takes(&json!(2.0)) && !integer.takes(&json!(0.5)) && !integer.takes(&json!("1")));
    assert!(Shape::Const("true").takes(&json!(false)) && !Shape::Const("1").takes(&json!("1")));
}

#[test]
fn the_variants_that_a_value_is_meant_for() {
    let labels = |name: &str, value: serde_json::Value| {
        let mut found = Err("no union".to_owned());
        with(name, |shape| {
            let Shape::Union { tag, variants } = shape else { return };
            let meant = variants_meant(&value, *tag, variants);
            found = match meant {
                Ok(meant) => Ok(meant.iter().map(|variant| variant.label).collect::<Vec<_>>().join(" ")),
                Err(WrongTag::Missing) => Err("missing".to_owned()),
                Err(WrongTag::Unknown(tag)) => Err(tag.to_owned()),
            };
        });
        found
    };
    let text = |text: &str| Ok::<_, String>(text.to_owned());
    let wrong = |reason: &str| Err::<String, _>(reason.to_owned());
    assert_eq!(labels("Part", json!({ "type": "text" })), text("Text"));
    assert_eq!(labels("Part", json!({ "type": "image" })), text("More"));
    assert_eq!(labels("Part", json!({})), text("More"));
    assert_eq!(labels("MorePart", json!({ "type": "sound" })), wrong("sound"));
    assert_eq!(labels("MorePart", json!({ "type": 1 })), wrong("missing"));
    assert_eq!(labels("Lenient", json!({ "id": "a" })), text("Thing"));
    assert_eq!(labels("Lenient", json!({ "type": "sound" })), text("Thing"));
    assert_eq!(labels("Input", json!(["a"])), text("Strings"));
}
