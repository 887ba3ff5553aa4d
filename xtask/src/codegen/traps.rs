//! Tests: oddities of the API's document, each in a small document.

use super::classify::Classifier;
use super::load::{Document, Row};
use super::model::{Def, Model, Shape};
use super::names::Names;
use super::overrides::Overrides;
use super::place::Places;

/// Returns a document with these schemas and one operation `things.create` at `path`.
fn document(path: &str, schemas: &str, operation: &str) -> Document {
    let text = format!(
        r#"{{"paths": {{"{path}": {{"post": {operation}}}}}, "components": {{"schemas": {schemas}}}}}"#
    );
    Document::parse(text.as_bytes()).unwrap()
}

fn row() -> Row {
    Row {
        id: "things.create".to_owned(),
        verb: "POST".to_owned(),
        document_path: "/things".to_owned(),
        body: "json".to_owned(),
        reply: "json".to_owned(),
        params: Some("ThingCreateParams".to_owned()),
        response: Some("Thing".to_owned()),
        ..Row::default()
    }
}

const OPERATION: &str = r##"{
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingCreateParams"}}}},
    "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
}"##;

fn understood(schemas: &str, names: &str) -> Result<Model, String> {
    let document = document("/things", schemas, OPERATION);
    let names = Names::parse(names)?;
    let mut classifier = Classifier::new(&document, &names);
    classifier.operation(&row())?;
    classifier.finish()
}

/// Returns the declarations of one type.
fn declared(model: &Model, name: &str) -> String {
    let overrides = Overrides::default();
    let places = Places::new(model, &overrides).unwrap();
    let emitter = super::emit::types::Emitter::without_words(model, &places, &overrides);
    emitter.declaration(name).unwrap()
}

fn schemas(params: &str, thing: &str, more: &str) -> String {
    format!(r#"{{"ThingCreateParams": {params}, "Thing": {thing}{more}}}"#)
}

const EMPTY: &str = r#"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#;

#[test]
fn a_query_inside_a_path_is_found_and_is_no_parameter() {
    let operation = OPERATION.replacen(
        '{',
        r#"{"parameters": [{"name": "beta", "in": "query", "schema": {"type": "boolean"}}],"#,
        1,
    );
    let document = document("/things?beta=true", &schemas(EMPTY, EMPTY, ""), &operation);
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    let wanted = Row { document_path: "/things?beta=true".to_owned(), ..row() };
    classifier.operation(&wanted).unwrap();
    assert!(classifier.finish().unwrap().operations[0].query.is_empty());
}

#[test]
fn null_as_a_variant_is_a_flag() {
    let thing = r#"{"type": "object", "properties": {
        "a": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "b": {"type": ["integer", "null"]},
        "c": {"type": "string", "nullable": true}, "d": {"allOf": [{"type": "boolean"}, {"nullable": true}]}}}"#;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    let Def::Object(object) = &model.types["Thing"].def else { panic!() };
    assert!(object.fields.iter().all(|field| field.ty.nullable), "{object:?}");
    assert_eq!(object.fields[1].ty.shape, Shape::Integer { min: None, max: None });
}

#[test]
fn variants_with_one_tag_are_told_apart_by_their_members() {
    let message = |more: &str, required: &str| {
        format!(
            r#"{{"type": "object", "properties": {{"type": {{"type": "string", "enum": ["message"]}}{more}}},
            "required": ["type"{required}]}}"#
        )
    };
    let more = format!(
        r#", "In": {}, "Out": {}, "Call": {{"type": "object", "properties": {{"type": {{"type": "string", "enum": ["call"]}}}}, "required": ["type"]}}"#,
        message("", ""),
        message(r#", "id": {"type": "string"}"#, r#", "id""#)
    );
    let thing = r##"{"oneOf": [{"$ref": "#/components/schemas/In"}, {"$ref": "#/components/schemas/Out"},
        {"$ref": "#/components/schemas/Call"}], "discriminator": {"propertyName": "type"}}"##;
    let model = understood(&schemas(EMPTY, thing, &more), "").unwrap();
    let text = declared(&model, "Thing");
    assert!(text.contains("\"call\" => Call(Call),"), "{text}");
    assert!(text.contains("choose \"message\" {"), "{text}");
    assert!(text.find("Out(Out) if Has(\"id\")") < text.find("In(In) if Any"), "{text}");
}

#[test]
fn what_is_required_and_not_defined_is_not_asked_for() {
    let params = r#"{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a", "ghost"]}"#;
    let model = understood(&schemas(params, EMPTY, ""), "").unwrap();
    let text = declared(&model, "ThingCreateParams");
    assert!(text.contains("required a: String = \"a\"") && !text.contains("ghost"), "{text}");
}

#[test]
fn a_schema_may_contain_itself() {
    let thing = r##"{"type": "object", "$recursiveAnchor": true, "properties": {
        "id": {"type": "string"}, "of": {"type": "array", "items": {"$recursiveRef": "#"}}}, "required": ["id"]}"##;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    assert!(declared(&model, "Thing").contains("optional of: Vec<Thing> = \"of\""));
}

#[test]
fn an_event_that_only_the_table_names_is_reached() {
    let event = r#", "ThingEvent": {"type": "object", "properties": {"delta": {"type": "string"}}}"#;
    let document = document("/things", &schemas(EMPTY, EMPTY, event), OPERATION);
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    classifier.operation(&Row { event: Some("ThingEvent".to_owned()), ..row() }).unwrap();
    assert!(classifier.finish().unwrap().types.contains_key("ThingEvent"));
}

#[test]
fn what_switches_streaming_on_is_no_field() {
    let params =
        r#"{"type": "object", "properties": {"stream": {"type": "boolean"}, "n": {"type": "integer"}}}"#;
    let document = document("/things", &schemas(params, EMPTY, ""), OPERATION);
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    classifier.operation(&Row { switch: Some("stream".to_owned()), ..row() }).unwrap();
    let model = classifier.finish().unwrap();
    let text = declared(&model, "ThingCreateParams");
    assert!(text.contains("optional n: i64") && !text.contains("stream"), "{text}");
}

#[test]
fn what_only_the_sdks_compute_is_no_field() {
    let thing = r#"{"type": "object", "properties": {"id": {"type": "string"},
        "output_text": {"type": "string", "x-oaiSupportedSDKs": ["python"]}}, "required": ["id"]}"#;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    assert!(!declared(&model, "Thing").contains("output_text"));
}

#[test]
fn an_unknown_keyword_stops_the_run() {
    let thing = r#"{"type": "object", "properties": {"a": {"type": "string", "contentEncoding": "base64"}}}"#;
    let error = understood(&schemas(EMPTY, thing, ""), "").unwrap_err();
    assert!(error.contains("Thing/a: `contentEncoding`"), "{error}");
}

#[test]
fn strings_of_which_any_is_allowed_are_an_open_enum() {
    let thing = r#"{"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]}"#;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    assert_eq!(
        model.types["Thing"].def,
        Def::Enum { values: vec!["a".to_owned(), "b".to_owned()], open: true }
    );
}

#[test]
fn lists_are_told_apart_by_their_items() {
    let thing = r#"{"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}},
        {"type": "array", "items": {"type": "integer"}}]}"#;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    let text = declared(&model, "Thing");
    assert!(text.contains("string => Strings(Vec<String>),"), "{text}");
    assert!(text.contains("number => Integers(Vec<i64>),"), "{text}");
}

#[test]
fn what_nothing_tells_apart_stops_the_run() {
    let thing = r##"{"oneOf": [{"$ref": "#/components/schemas/ThingCreateParams"}, {"$ref": "#/components/schemas/Other"}]}"##;
    let model = understood(&schemas(EMPTY, thing, &format!(", \"Other\": {EMPTY}")), "").unwrap();
    let overrides = Overrides::default();
    let places = Places::new(&model, &overrides).unwrap();
    let emitter = super::emit::types::Emitter::without_words(&model, &places, &overrides);
    assert!(emitter.declaration("Thing").unwrap_err().contains("nothing distinguishes"));
}

#[test]
fn a_name_for_nothing_and_an_override_without_a_reason_stop_the_run() {
    let names = Names::parse("[inline]\n\"Thing.gone\" = \"Gone\"\n").unwrap();
    assert_eq!(names.unused(), ["inline: Thing.gone"]);
    let error = Overrides::parse("[order]\nThing = { fields = [\"id\"] }\n").unwrap_err();
    assert!(error.contains("does not say `why`"), "{error}");
    let overrides =
        Overrides::parse("[fields]\n\"Thing.gone\" = { form = \"optional\", why = \"w\" }\n").unwrap();
    let mut model = understood(&schemas(EMPTY, EMPTY, ""), "").unwrap();
    assert!(overrides.apply(&mut model).unwrap_err().contains("`Thing.gone` matches nothing"));
}

#[test]
fn a_type_of_several_families_is_the_one_s_that_all_others_need() {
    let document = document("/things", &schemas(EMPTY, EMPTY, ""), OPERATION);
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    classifier.operation(&row()).unwrap();
    classifier.operation(&Row { id: "others.create".to_owned(), ..row() }).unwrap();
    let model = classifier.finish().unwrap();
    let home = |overrides: &Overrides| Places::new(&model, overrides).unwrap().path("Thing").unwrap();
    assert_eq!(home(&Overrides::default()), "shared::Thing");
    let needs = "[requires]\nothers = { families = [\"things\"], why = \"it makes things\" }\n";
    assert_eq!(home(&Overrides::parse(needs).unwrap()), "things::Thing");
}

#[test]
fn bounds_on_items_say_nothing_of_a_text_nor_bounds_on_characters_of_a_list() {
    let thing = r#"{"type": "object", "properties": {
        "text": {"type": "string", "minItems": 1, "maxLength": 9},
        "list": {"type": "array", "items": {"type": "string", "maxItems": 3}, "minLength": 2, "maxItems": 4}}}"#;
    let model = understood(&schemas(EMPTY, thing, ""), "").unwrap();
    let Def::Object(object) = &model.types["Thing"].def else { panic!("not an object") };
    let shapes: Vec<&Shape> = object.fields.iter().map(|field| &field.ty.shape).collect();
    let [Shape::Text { min, max, .. }, Shape::List { of, min: least, max: most }] = shapes[..] else {
        panic!("{shapes:?}")
    };
    assert_eq!((*min, *max, *least, *most), (None, Some(9), None, Some(4)));
    assert!(matches!(of.shape, Shape::Text { max: None, .. }));
}

#[test]
fn one_variant_with_a_tag_is_a_union_that_others_will_join() {
    let thing =
        r##"{"discriminator": {"propertyName": "type"}, "anyOf": [{"$ref": "#/components/schemas/Made"}]}"##;
    let made = r#", "Made": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "enum": ["made"]}}}"#;
    let model = understood(&schemas(EMPTY, thing, made), "").unwrap();
    let text = declared(&model, "Thing");
    assert!(
        text.contains("pub enum Thing by \"type\"") && text.contains("\"made\" => Made(Made),"),
        "{text}"
    );
}

#[test]
fn a_root_that_is_no_type_stops_the_run() {
    let model = understood(&schemas(EMPTY, EMPTY, ""), "").unwrap();
    let overrides = Overrides::parse("[roots]\nthings = { types = [\"Gone\"], why = \"w\" }\n").unwrap();
    assert!(Places::new(&model, &overrides).unwrap_err().contains("the root `Gone` is not a type"));
}

#[test]
fn a_field_that_the_document_no_longer_has_stays_readable() {
    let mut model = understood(&schemas(EMPTY, EMPTY, ""), "").unwrap();
    let gone = "[gone]\n\"Thing.size\" = { shape = \"int?\", why = \"gone in July\" }\n";
    Overrides::parse(gone).unwrap().apply(&mut model).unwrap();
    let text = declared(&model, "Thing");
    let kept = "/// Nullable. Deprecated by the API.\n        optional size: i64 = \"size\",";
    assert!(text.contains(kept), "{text}");
}

#[test]
fn a_socket_whose_events_no_root_names_stops_the_run() {
    let sockets = r##""x-websockets": [{"id": "things.connect", "path": "/things", "query": [{"name": "model", "required": true,
        "schema": {"type": "string"}}], "server": {"$ref": "#/components/schemas/Thing"}}], "paths""##;
    let text = format!(r#"{{"paths": {{}}, "components": {{"schemas": {}}}}}"#, schemas(EMPTY, EMPTY, ""));
    let document = Document::parse(text.replacen("\"paths\"", sockets, 1).as_bytes()).unwrap();
    let names = Names::default();
    let mut classifier = Classifier::new(&document, &names);
    classifier.socket(&document.sockets()[0]).unwrap();
    let model = classifier.finish().unwrap();
    assert!(model.sockets[0].query[0].required && model.sockets[0].client.is_none());
    let error = Overrides::default().check_sockets(&model).unwrap_err();
    assert!(error.contains("things.connect are `Thing`"), "{error}");
    let roots = "[roots]\nthings = { types = [\"Thing\"], why = \"events\" }\n";
    Overrides::parse(roots).unwrap().check_sockets(&model).unwrap();
}
