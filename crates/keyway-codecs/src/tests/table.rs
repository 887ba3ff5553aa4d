//! The schema's table agrees with the operation table on every operation.

use keyway_types::operations::{BodyKind, KeyNeeded, OPERATIONS, Operation, Paging, ReplyKind, SwitchPlace};

/// Returns an operation's facts, as the grammar of `keyway-schema` writes them.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![format!("request {} {}", operation.verb.as_str(), operation.path)];
    let mut add = |word: &str, value: &str| facts.push(format!("{word} {value}"));
    if operation.key == KeyNeeded::AdminKey {
        add("key", "admin");
    }
    match operation.body {
        BodyKind::Json => add("sends", "json"),
        BodyKind::Multipart => add("sends", "multipart"),
        BodyKind::JsonOrMultipart => add("sends", "json-or-multipart"),
        _ => {}
    }
    match operation.reply {
        ReplyKind::Page => add("replies", "page"),
        ReplyKind::Binary => add("replies", "binary"),
        ReplyKind::Text => add("replies", "text"),
        ReplyKind::JsonOrText => add("replies", "json-or-text"),
        ReplyKind::Empty => add("replies", "empty"),
        _ => {}
    }
    match operation.paging {
        Paging::Single => add("paging", "single"),
        Paging::LastItem => add("paging", "last_item"),
        Paging::LastId => add("paging", "last_id"),
        Paging::Next => add("paging", "next"),
        Paging::Token => add("paging", "token"),
        _ => {}
    }
    for (word, pairs) in [
        ("part_type", operation.part_types),
        ("header_name", operation.header_params),
        ("fixed_query", operation.fixed_query),
        ("fixed_header", operation.headers),
    ] {
        pairs.iter().for_each(|(name, value)| add(word, &format!("{name} {value}")));
    }
    if let Some(stream) = operation.stream {
        let place = match stream.place {
            SwitchPlace::Always => "always",
            SwitchPlace::Query => "query",
            _ => "body",
        };
        add("stream", &format!("{place} {} {}", stream.name, stream.value));
        if stream.envelope {
            facts.push("envelope".to_owned());
        }
    }
    if operation.deprecated {
        facts.push("deprecated".to_owned());
    }
    facts
}

#[test]
fn both_tables_have_the_same_operations_and_say_the_same_of_them() {
    let ids: Vec<_> = keyway_schema::operations().map(|operation| operation.id).collect();
    assert_eq!(ids, OPERATIONS.iter().map(|operation| operation.id).collect::<Vec<_>>());
    for operation in OPERATIONS {
        let schema = keyway_schema::find(operation.id).unwrap();
        let others = ["params", "item", "reference"];
        let known = schema.facts.iter().filter(|(word, _)| !others.contains(word));
        let known: Vec<_> =
            known.map(|(word, value)| format!("{word} {value}").trim_end().to_owned()).collect();
        assert_eq!(known, facts(operation), "{}", operation.id);
        let path: Vec<_> = schema.path.iter().map(|field| field.name).collect();
        assert!(operation.path_params.iter().all(|name| path.contains(name)), "{}: {path:?}", operation.id);
    }
}

#[test]
fn l1_the_cursor_of_a_list_is_a_parameter_of_its_query() {
    for operation in OPERATIONS.iter().filter(|operation| operation.reply == ReplyKind::Page) {
        let query = &keyway_schema::find(operation.id).unwrap().query;
        let has = |name: &str| query.iter().any(|field| field.name == name);
        match operation.paging.cursor_param() {
            Some(param) => assert!(has(param), "{}: {param}", operation.id),
            None => assert!(!has("after") && !has("page"), "{} has more pages than one", operation.id),
        }
    }
}
