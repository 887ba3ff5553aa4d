//! Two small tables, and two small documents.

use super::notes;
use crate::codegen::classify::Classifier;
use crate::codegen::emit::schema;
use crate::codegen::files::Files;
use crate::codegen::load::{Document, Row};
use crate::codegen::names::Names;
use crate::codegen::overrides::Overrides;
use crate::codegen::table::Table;

const OLD: &str = r#"# A comment.

type Thing
  id!: str
  size: int
  color: Color

enum Color open
  "red"
  "blue"

union Part by type
  Text "text": Text

alias Words = [str]

type Left
  id!: str

operation things.create
  request POST /things
  sends json
  reference things
  query limit: int(min=1 max=100) = 20
  fixed_header openai-beta things=v1
  body: Thing

operation things.drop
  request DELETE /things

webhook thing.made
  body: Thing
"#;

#[test]
fn the_same_table_gives_one_line() {
    assert_eq!(notes(OLD, OLD), "The API is as it was: no operation, type, field or value changed.\n");
    let moved = OLD.replace("  reference things\n", "  reference things/create\n");
    assert!(notes(OLD, &moved).starts_with("The API is as it was"));
}

#[test]
fn each_change_is_listed_by_name() {
    let new = OLD
        .replace("  size: int\n", "  weight: num\n")
        .replace("  color: Color\n", "  color!: Color? = \"red\"\n")
        .replace("  \"blue\"\n", "  \"say \"green\"\"\n")
        .replace("  Text \"text\": Text\n", "  Text \"text\" \"plain\": Text\n  Image \"image\": Image\n")
        .replace("alias Words = [str]", "enum Words\n  \"a\"")
        .replace("type Left", "type Right")
        .replace("query limit: int(min=1 max=100) = 20", "query limit!: int\n  query page: str")
        .replace("  body: Thing\n\noperation things.drop", "  body: Right\n\noperation things.keep")
        .replace("webhook thing.made", "socket things.connect\n  request GET /things\n\nwebhook thing.made");
    let expected = "\
### The API

- Operations: 1 new, 1 changed, 1 gone.
  - New: `things.keep`.
  - Changed: `things.create` (`body`: `Thing` → `Right`, `query limit`: `int(min=1 max=100) = 20` →
    required `int`, new: `query page`).
  - Gone: `things.drop`.
- WebSockets: 1 new.
  - New: `things.connect`.
- Types: 1 new, 1 changed, 1 gone.
  - New: `Right`.
  - Changed: `Words` (was an alias, is an enum).
  - Gone: `Left`.
- Fields: 1 new, 1 changed, 1 gone.
  - New: `Thing.weight`.
  - Changed: `Thing.color` (`Color` → required `Color? = \"red\"`).
  - Gone: `Thing.size`.
- Enum values: 1 new, 1 gone.
  - New: `Color` `say \"green\"`.
  - Gone: `Color` `blue`.
- Union variants: 1 new, 1 changed.
  - New: `Part::Image`.
  - Changed: `Part::Text` (`\"text\": Text` → `\"text\" \"plain\": Text`).
";
    assert_eq!(notes(OLD, &new), expected);
}

#[test]
fn of_many_names_each_owner_is_counted() {
    let many: String =
        (0..50).map(|n| format!("\noperation things.parts.m{n}\n  request GET /p{n}\n")).collect();
    let new = format!("{OLD}{many}\noperation others.list\n  request GET /others\n");
    let text = notes(OLD, &new);
    assert!(text.contains("- Operations: 51 new.\n  - New: `things.parts` (50), `others.list`.\n"), "{text}");
}

#[test]
fn a_first_table_is_all_new() {
    let text = notes("", OLD);
    assert!(text.contains("- Operations: 2 new.") && !text.contains("gone"), "{text}");
}

/// The table of a document with one operation and these schemas.
fn table_of(schemas: &str, overrides: &str) -> String {
    let rows = "without_method = []\n[[operation]]\nid = \"things.list\"\noperation_id = \"listThings\"\n\
                verb = \"GET\"\npath = \"/things\"\nresponse = \"Thing\"\n";
    let rows = Table::parse(rows).unwrap();
    let document = format!(
        r##"{{"paths": {{"/things": {{"get": {{"responses": {{"200": {{"content": {{"application/json": {{"schema":
            {{"$ref": "#/components/schemas/Thing"}}}}}}}}}}}}}}}}, "components": {{"schemas": {schemas}}}}}"##
    );
    let document = Document::parse(document.as_bytes()).unwrap();
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    for row in &rows.rows {
        classifier.operation(&Row::new(row)).unwrap();
    }
    let mut model = classifier.finish().unwrap();
    Overrides::parse(overrides).unwrap().apply(&mut model).unwrap();
    let mut files = Files::default();
    schema::emit(&rows, &model, &mut files).unwrap();
    files.text(schema::PATH).unwrap().to_owned()
}

const JUNE: &str = r#"{"Thing": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
    "size": {"type": "integer"}, "state": {"type": "string", "enum": ["on", "off"]}}}}"#;
const JULY: &str = r#"{"Thing": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
    "weight": {"type": "number"}, "state": {"type": "string", "enum": ["on", "off", "asleep"]}}}}"#;

#[test]
fn two_documents_are_compared_by_their_tables() {
    let expected = "\
### The API

- Fields: 1 new, 1 gone.
  - New: `Thing.weight`.
  - Gone: `Thing.size`.
- Enum values: 1 new.
  - New: `ThingState` `asleep`.
";
    assert_eq!(notes(&table_of(JUNE, ""), &table_of(JULY, "")), expected);
    assert!(notes(&table_of(JULY, ""), &table_of(JULY, "")).starts_with("The API is as it was"));
}

#[test]
fn a_field_that_is_kept_is_not_gone_but_deprecated() {
    let kept = "[gone]\n\"Thing.size\" = { shape = \"int\", why = \"July has no sizes\" }\n";
    let text = notes(&table_of(JUNE, ""), &table_of(JULY, kept));
    assert!(text.contains("- Fields: 1 new, 1 changed.\n"), "{text}");
    assert!(text.contains("Changed: `Thing.size` (`int` → `int deprecated`)"), "{text}");
}
