use super::*;

const TABLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../api/operations.toml"));
const REFERENCE: &str = "https://platform.openai.com/docs/api-reference/";

fn rows() -> Vec<toml::Table> {
    let table: toml::Table = TABLE.parse().unwrap();
    let rows = table["operation"].as_array().unwrap();
    rows.iter().map(|row| row.as_table().unwrap().clone()).collect()
}

fn text<'a>(row: &'a toml::Table, name: &str, default: &'a str) -> &'a str {
    row.get(name).map_or(default, |value| value.as_str().unwrap())
}

#[test]
fn the_operations_are_those_of_the_table() {
    let rows = rows();
    assert_eq!(rows.len(), OPERATIONS.len());
    for (row, operation) in rows.iter().zip(OPERATIONS) {
        assert_eq!(text(row, "id", ""), operation.id);
        assert_eq!(text(row, "verb", ""), operation.verb.as_str());
        assert_eq!(text(row, "path", ""), operation.path);
        let key = match operation.key {
            KeyNeeded::ApiKey => "api",
            KeyNeeded::AdminKey => "admin",
        };
        assert_eq!(text(row, "key", "api"), key);
        let kinds =
            format!("{:?} {:?} {:?}", operation.body, operation.reply, operation.paging).to_lowercase();
        let expected = [text(row, "body", "none"), text(row, "reply", "json"), text(row, "paging", "none")];
        assert_eq!(kinds, expected.join(" "));
        assert_eq!(row.get("streams").is_some_and(|value| value.as_bool().unwrap()), operation.streams);
        assert_eq!(format!("{REFERENCE}{}", text(row, "reference", "")), operation.reference);
        let list =
            |name: &str| row.get(name).map(|value| value.as_array().unwrap().clone()).unwrap_or_default();
        let params: Vec<_> =
            list("path_params").iter().map(|value| value.as_str().unwrap().to_owned()).collect();
        assert_eq!(params, operation.path_params);
        let headers = row.get("headers").map(|value| value.as_table().unwrap().clone()).unwrap_or_default();
        let headers: Vec<_> =
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
        assert_eq!(headers, operation.headers);
    }
}

#[test]
fn the_table_has_no_field_that_is_not_described() {
    for name in rows().iter().flat_map(|row| row.keys()) {
        let described =
            TABLE.lines().filter(|line| line.starts_with('#')).any(|line| line.contains(name.as_str()));
        assert!(described, "{name}");
    }
}

#[test]
fn rows_are_sorted_and_say_the_same_as_their_path() {
    assert!(OPERATIONS.windows(2).all(|pair| pair[0].id < pair[1].id));
    for operation in OPERATIONS {
        let in_path: Vec<_> =
            operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        assert_eq!(in_path, operation.path_params, "{}", operation.id);
        assert_eq!(operation.reply == ReplyKind::Page, operation.paging != Paging::None, "{}", operation.id);
    }
}

#[test]
fn operations_are_found_by_id() {
    assert_eq!(find("models.retrieve"), Some(&MODELS_RETRIEVE));
    assert_eq!(find("models.retrieve").map(|found| found.path), Some("/models/{model}"));
    assert_eq!(find("models"), None);
    for operation in [&CHAT_COMPLETIONS_CREATE, &EMBEDDINGS_CREATE, &MODELS_LIST] {
        assert_eq!(find(operation.id), Some(operation));
    }
}
