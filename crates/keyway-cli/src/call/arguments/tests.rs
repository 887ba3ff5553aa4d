use serde_json::json;

use super::*;
use crate::call::operation_name;

fn arguments(id: &str, ids: &[&str], whole: Value, words: &[&str]) -> Result<(Vec<String>, Value), String> {
    let Ok(known) = operation_name::find(id) else { panic!("{id}") };
    let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let Value::Object(whole) = whole else { panic!("{whole}") };
    match known.arguments(&own(ids), whole, &own(words)) {
        Ok(arguments) => Ok((arguments.path, Value::Object(arguments.members))),
        Err(Failure::Usage(text)) => Err(text),
        Err(_) => panic!("{id}"),
    }
}

fn members(id: &str, words: &[&str]) -> Value {
    arguments(id, &[], json!({}), words).unwrap().1
}

#[test]
fn a_value_is_json_where_that_is_what_the_parameter_takes() {
    let found = members("files.list", &["limit=5", "after=5", "order=asc", "purpose=true"]);
    assert_eq!(found, json!({"limit": 5, "after": "5", "order": "asc", "purpose": "true"}));
    let found =
        members("responses.create", &["model=4", "input=[1", "store=false", "temperature=1e0", "tools=[]"]);
    assert_eq!(found, json!({"model": "4", "input": "[1", "store": false, "temperature": 1.0, "tools": []}));
    assert_eq!(members("responses.create", &["instructions=null"])["instructions"], Value::Null);
}

#[test]
fn a_repeated_parameter_is_a_list() {
    let list = |words: &[&str]| {
        let mut all = vec!["start_time=1"];
        all.extend(words);
        members("admin.organization.usage.completions", &all)["project_ids"].clone()
    };
    assert_eq!(list(&["project_ids=a"]), json!(["a"]));
    assert_eq!(list(&["project_ids=a", "project_ids=7"]), json!(["a", "7"]));
    assert_eq!(list(&[r#"project_ids=["a"]"#, "project_ids=b"]), json!(["a", "b"]));
    let words = ["model=m", "messages=[]", "stop=a", "stop=b"];
    assert_eq!(members("chat.completions.create", &words)["stop"], json!(["a", "b"]));
    assert_eq!(members("chat.completions.create", &words[..3])["stop"], "a");
    let twice = arguments("files.list", &[], json!({}), &["limit=1", "limit=2"]).unwrap_err();
    assert!(twice.contains("`limit` takes one value, but is given twice"), "{twice}");
}

#[test]
fn dots_lead_into_objects() {
    let words = [
        "metadata.team=red",
        "metadata.a.b=1",
        "expires_after.days=7",
        "expires_after.anchor=last_active_at",
    ];
    assert_eq!(
        members("vector_stores.create", &words),
        json!({"metadata": {"team": "red", "a.b": "1"}, "expires_after": {"days": 7, "anchor": "last_active_at"}})
    );
    let error = arguments("vector_stores.create", &[], json!({}), &["name=x", "name.first=y"]).unwrap_err();
    assert!(error.contains("which is not an object"), "{error}");
}

#[test]
fn identifiers_stand_in_the_order_of_the_path_or_are_named() {
    let path = |ids: &[&str], whole: Value, words: &[&str]| {
        arguments("vector_stores.files.retrieve", ids, whole, words)
    };
    let both = Ok((vec!["vs_1".to_owned(), "file_1".to_owned()], json!({})));
    assert_eq!(path(&["vs_1", "file_1"], json!({}), &[]), both);
    assert_eq!(path(&["vs_1"], json!({"file_id": "file_1"}), &[]), both);
    assert_eq!(path(&["file_1"], json!({}), &["vector_store_id=vs_1"]), both);
    let error = path(&["vs_1"], json!({}), &[]).unwrap_err();
    assert!(error.contains("it requires `vector_store_id` and `file_id`"), "{error}");
    let error = path(&["a", "b", "c"], json!({}), &[]).unwrap_err();
    assert!(error.contains("`c` is one ID too many"), "{error}");
}

#[test]
fn one_by_one_wins_over_the_whole() {
    let found = arguments("files.list", &[], json!({"limit": 1, "order": "asc"}), &["limit=2"]).unwrap();
    assert_eq!(found.1, json!({"limit": 2, "order": "asc"}));
}

#[test]
fn what_must_be_given_is_told_at_once() {
    let error = arguments("files.create", &[], json!({}), &[]).unwrap_err();
    assert_eq!(error, "files.create: it requires `file` and `purpose`; see keyway call files.create --help");
    let error = arguments("files.list", &[], json!({}), &["limit"]).unwrap_err();
    assert!(error.contains("-p takes NAME=VALUE, not `limit`"), "{error}");
}

#[test]
fn d1_a_parameter_of_tomorrow_is_kept() {
    let Ok(known) = operation_name::find("files.list") else { panic!() };
    let Ok(found) = known.arguments(&[], Map::new(), &["colour=[1]".to_owned()]) else { panic!() };
    assert_eq!(
        (Value::Object(found.members), found.unknown),
        (json!({"colour": [1]}), vec!["colour".to_owned()])
    );
}
